import restify, { type Request, type Response, type Server } from 'restify';
import type { Log } from './log.ts';

const REQUEST_TIMEOUT_MS = 30_000;
const PROBE_MS = 3_000;

export interface ServerParts {
  readonly messages: (req: Request, res: Response) => Promise<void>;
  /** Each must resolve for the bot to be ready. */
  readonly probes: Readonly<Record<string, () => Promise<void>>>;
  readonly log: Log;
}

/** The HTTP side: messages, and whether the bot is alive and ready. Nothing that is thrown gets out. */
export function openServer({ messages, probes, log }: ServerParts): Server {
  const server = restify.createServer({ name: 'partner-desk', handleUncaughtExceptions: false });
  server.server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.server.headersTimeout = 10_000;
  server.post('/api/messages', messages);
  server.get('/healthz', async (_req: Request, res: Response) => say(res, 200, { status: 'alive' }));
  server.get('/readyz', async (_req: Request, res: Response) => {
    const found = await Promise.all(
      Object.entries(probes).map(async ([name, probe]) => [name, await reachable(probe, log, name)] as const),
    );
    const ready = found.every(([, ok]) => ok);
    say(res, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready', ...Object.fromEntries(found) });
  });
  // restify answers errors itself, with words, unless it sees that its own response was sent: hence sendRaw.
  server.on(
    'restifyError',
    (_req: Request, res: Response, error: { statusCode?: number }, done: () => void) => {
      if (!res.headersSent) res.sendRaw(error.statusCode ?? 500, '');
      done();
    },
  );
  server.server.on('upgrade', (_req, socket) => socket.destroy());
  return server;
}

async function reachable(probe: () => Promise<void>, log: Log, name: string): Promise<boolean> {
  const late = new Promise<never>((_, reject) => setTimeout(reject, PROBE_MS, new Error('too slow')).unref());
  try {
    await Promise.race([probe(), late]);
    return true;
  } catch (error) {
    log.warn({ name, why: error instanceof Error ? error.name : 'unknown' }, 'not reachable');
    return false;
  }
}

function say(res: Response, status: number, body: unknown): void {
  res.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  res.end(body === undefined ? undefined : JSON.stringify(body));
}
