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

/** Results of a search as one types. */
export function searchAnswer(
  results: readonly { readonly title: string; readonly value: string }[],
): InvokeAnswer {
  return {
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.search.searchResponse', value: { results } },
  };
}
