import type { Request, Response, Server } from 'restify';
import type { Log } from '../log.ts';
import { refusal } from './gate.ts';

/** More than any activity measures. */
const MOST_BYTES = 1024 * 1024;

/** A body that cannot be read. */
class BadBody extends Error {
  override readonly name = 'BadBody';
  constructor(
    readonly status: 400 | 413,
    message: string,
  ) {
    super(message);
  }
}

/** The JSON body; throws BadBody when it is too long or not JSON. A body that the server has parsed is taken over. */
export async function readJson(req: Request): Promise<unknown> {
  if (typeof req.body === 'object' && req.body !== null) return req.body;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of req) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new BadBody(413, 'The body is too long.');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new BadBody(400, 'The body is not JSON.');
  }
}

/** Answers JSON. */
export function answer(
  res: Response,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  res.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  res.end(JSON.stringify(body));
}

export type Route = (req: Request, res: Response) => Promise<void> | void;

/** Puts routes behind the gate: strangers are refused, a bad body is answered as such, other errors without words. */
export function gate(
  server: Server,
  log: Log,
): (route: Route) => (req: Request, res: Response) => Promise<void> {
  const fail = (res: Response, error: unknown) => {
    if (error instanceof BadBody) return answer(res, error.status, { error: { message: error.message } });
    log.error({ err: error }, 'the desk could not answer');
    if (res.headersSent) res.end();
    else answer(res, 500, { error: { message: 'Something went wrong.' } });
  };
  return route => async (req, res) => {
    const refused = refusal(req, portOf(server));
    if (refused) return answer(res, refused.status, { error: { message: refused.why } });
    try {
      await route(req, res);
    } catch (error) {
      fail(res, error);
    }
  };
}

function portOf(server: Server): number {
  const address = server.server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
