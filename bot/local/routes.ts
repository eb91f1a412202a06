import type { Request, Response, Server } from 'restify';
import type { Log } from '../log.ts';
import { mountConnector } from './connector-routes.ts';
import { mountDeskApi } from './desk-routes.ts';
import { EventStreams } from './events.ts';
import { gate } from './http.ts';
import { openPageFiles, type PageFile } from './page-files.ts';
import type { LocalTeams } from './teams.ts';

/** Nothing from elsewhere, nothing inline. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface MountedDesk {
  /** Builds the script of the page ahead of the first visit; rejects when it cannot be built. */
  prepare(): Promise<void>;
  /** Ends the event streams, so that the server can close. */
  close(): void;
}

/** Puts the desk (`/desk/`) and the connector that it stands in for (`/connector/v3/`) on the server. Local mode only. */
export function mountDesk(server: Server, teams: LocalTeams, { log }: { readonly log: Log }): MountedDesk {
  const behindGate = gate(server, log);
  const streams = new EventStreams(teams);
  const files = openPageFiles();
  mountConnector(server, teams, behindGate);
  mountDeskApi(server, teams, streams, behindGate);
  for (const [path, read] of Object.entries(files)) {
    server.get(
      path,
      behindGate(async (req, res) => serve(await read(), req, res)),
    );
  }
  server.get(
    '/desk',
    behindGate((_req, res) => {
      res.writeHead(308, { location: '/desk/' });
      res.end();
    }),
  );
  return {
    prepare: async () => void (await Promise.all(Object.values(files).map(read => read()))),
    close: () => streams.close(),
  };
}

function serve({ type, body, etag }: PageFile, req: Request, res: Response): void {
  const known = req.headers['if-none-match'] === etag;
  res.writeHead(known ? 304 : 200, {
    'content-type': type,
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-cache',
    etag,
  });
  res.end(known ? undefined : body);
}
