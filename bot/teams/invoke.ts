import type { Reply } from '../../dialogs/turn.ts';

/** The HTTP answer to an invoke. */
export interface InvokeAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** Universal Action contract: HTTP 200 with the outcome inside. Without a card the present one simply stays. */
export function cardAnswer(reply: Reply | undefined): InvokeAnswer {
  if (reply === undefined)
    return {
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' },
    };
  return {
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: reply.card },
  };
}

/** An error that the person can read, in the shape that cards expect. */
export function cardError(message: string, statusCode = 500): InvokeAnswer {
  const value = { code: statusCode === 500 ? 'InternalServerError' : 'BadRequest', message };
  return { status: 200, body: { statusCode, type: 'application/vnd.microsoft.error', value } };
}

/** Cards to choose from, the chosen one to be put into the chat; the chat's owner need not know the bot. */
export function composeAnswer(
  results: readonly { readonly title: string; readonly text: string; readonly card: object }[],
): InvokeAnswer {
  const attachments = results.map(({ title, text, card }) => ({
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: card,
    preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text } },
  }));
  return {
    status: 200,
    body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } },
  };
}

/** Results of a search as one types. */
export function searchAnswer(
  results: readonly { readonly title: string; readonly value: string }[],
): InvokeAnswer {
  return {
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.search.searchResponse', value: { results } },
  };
}
