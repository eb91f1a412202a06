import { randomUUID } from 'node:crypto';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';

/** One request as anybody could send it; a body in pieces goes out without a content-length. */
export interface Knock {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | readonly Buffer[];
}

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

export const JSON_TYPE = { 'content-type': 'application/json' };

/** Sends it to the bot at that URL; /api/messages by POST with JSON when nothing else is said. */
export function knock(
  url: string,
  { method = 'POST', path = '/api/messages', ...rest }: Knock,
): Promise<Answer> {
  const { headers = JSON_TYPE, body } = rest;
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { method, headers, agent: false }, answer => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          body: Buffer.concat(chunks).toString('utf8'),
          headers: answer.headers,
        }),
      );
    });
    sent.on('error', reject);
    if (Array.isArray(body)) for (const piece of body) sent.write(piece);
    sent.end(typeof body === 'string' ? body : undefined);
  });
}

/** Sends these bytes and gives what came back until the connection was closed; undefined when it stayed open. */
export function shout(url: string, bytes: string, patienceMs = 1_000): Promise<string | undefined> {
  return new Promise(resolve => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
    let came = '';
    const end = (heard: string | undefined): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(heard);
    };
    const timer = setTimeout(() => end(undefined), patienceMs);
    socket.on('data', chunk => {
      came += chunk;
    });
    socket.on('error', () => end(came));
    socket.on('close', () => end(came));
  });
}

/** True when the bot is alive. */
export async function isAlive(url: string): Promise<boolean> {
  const { status } = await knock(url, { method: 'GET', path: '/healthz' });
  return status === 200;
}

/** A message of somebody whom nobody knows, with these fields instead. */
export function strangersMessage(serviceUrl: string, change: object = {}): object {
  const person = randomUUID();
  return {
    type: 'message',
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${person}`, name: 'A Stranger', aadObjectId: person },
    recipient: { id: '28:partner-desk' },
    conversation: { id: `a:${person}`, tenantId: randomUUID(), conversationType: 'personal' },
    locale: 'en-GB',
    text: 'hello',
    ...change,
  };
}

/** JSON of an array in an array in an array. */
export function nested(levels: number): string {
  return '['.repeat(levels) + ']'.repeat(levels);
}

/** Words that only our inside uses: none may ever be in an answer. */
export const INSIDE =
  /\w+Error:|\bat \S+:\d+|\.ts\b|node_modules|[Zz]od|[Ss]qlite|[Pp]ostgres|restify|stack|undefined|\[object/;
