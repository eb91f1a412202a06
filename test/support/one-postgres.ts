import { startPostgres } from './postgres.ts';

let stop: (() => Promise<void>) | undefined;

/**
 * For mocha's `--require`: one PostgreSQL server for all its processes, unless TEST_POSTGRES_URL names one. Where it
 * cannot run, each suite that needs it finds that out and says so.
 */
export async function mochaGlobalSetup(): Promise<void> {
  if (process.env.TEST_POSTGRES_URL) return;
  const server = await startPostgres().catch(() => undefined);
  if (server === undefined) return;
  stop = server.stop;
  process.env.TEST_POSTGRES_URL = server.url;
}

/** Stops the server that was started. */
export async function mochaGlobalTeardown(): Promise<void> {
  await stop?.();
}
