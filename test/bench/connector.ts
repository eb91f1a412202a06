import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';

/** As little of a Teams connector as will do: takes everything, answers 201 with an id. */
export interface Connector {
  readonly serviceUrl: string;
  /** How many calls it has answered so far, and when the last came (milliseconds of `performance.now()`). */
  calls(): { readonly count: number; readonly lastAt: number };
  /** The body of the last message to a conversation. */
  last(conversation: string): string;
  /** Resolves when the next message to the conversation comes. */
  next(conversation: string): Promise<void>;
  close(): void;
}

export async function openConnector(): Promise<Connector> {
  const latest = new Map<string, Buffer>();
  const waiting = new Map<string, () => void>();
  let count = 0;
  let lastAt = 0;
  const server = createServer(async (req, res) => {
    const body = await bodyOf(req);
    const to = decodeURIComponent(/^\/v3\/conversations\/([^/]+)\/activities/.exec(req.url ?? '')?.[1] ?? '');
    latest.set(to, body);
    count += 1;
    lastAt = performance.now();
    const answer = `{"id":"m${count}"}`;
    res.writeHead(201, { 'content-type': 'application/json', 'content-length': answer.length });
    res.end(answer);
    waiting.get(to)?.();
    waiting.delete(to);
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    serviceUrl: `http://127.0.0.1:${port}/`,
    calls: () => ({ count, lastAt }),
    last: conversation => latest.get(conversation)?.toString('utf8') ?? '',
    next: conversation => new Promise(resolve => waiting.set(conversation, resolve)),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function bodyOf(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk);
  return Buffer.concat(chunks);
}
