import { once } from 'node:events';
import { createServer } from 'node:http';
import { z } from 'zod';
import type { Json } from '../../bot/local/desk.ts';

/** What a bot reads of an activity, as far as these tests need it. */
const received = z.looseObject({
  type: z.string(),
  id: z.string(),
  name: z.string().optional(),
  action: z.string().optional(),
  text: z.string().optional(),
  replyToId: z.string().optional(),
  locale: z.string(),
  channelId: z.string(),
  serviceUrl: z.string(),
  from: z.object({ id: z.string(), name: z.string(), aadObjectId: z.string() }),
  recipient: z.looseObject({ id: z.string() }),
  conversation: z.object({ conversationType: z.string(), tenantId: z.string(), id: z.string() }),
  channelData: z.object({ tenant: z.object({ id: z.string() }) }),
  value: z.looseObject({ trigger: z.string().optional(), action: z.looseObject({}).optional() }).optional(),
});
export type Received = z.infer<typeof received>;

type Answer = { readonly status?: number; readonly body?: unknown } | undefined;

/** A bot that keeps what it gets and answers as a test tells it to. */
export interface FakeBot {
  readonly url: string;
  readonly got: readonly Received[];
  /** From now on this is what it does with an activity. */
  behave(turn: (activity: Received) => Answer | Promise<Answer>): void;
  close(): Promise<void>;
}

/** Opens a bot on a free port; it answers 200 to everything until told otherwise. */
export async function openFakeBot(): Promise<FakeBot> {
  const got: Received[] = [];
  let turn: (activity: Received) => Answer | Promise<Answer> = () => undefined;
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk);
    const activity = received.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
    got.push(activity);
    const answer = await turn(activity);
    res.writeHead(answer?.status ?? 200, { 'content-type': 'application/json' });
    res.end(answer?.body === undefined ? undefined : JSON.stringify(answer.body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api/messages`,
    got,
    behave: next => {
      turn = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

/** The answer to an action that shows another card. */
export function cardAnswer(card: Json): Answer {
  return { body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card } };
}

/** A card with one line of text. */
export function cardSaying(text: string, more: Json = {}): Json {
  return { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }], ...more };
}

/** A message that holds a card. */
export function messageWith(card: Json): Json {
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  };
}
