import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Libsql from 'libsql';
import { z } from 'zod';
import { startCommand } from '../support/process.ts';
import { type Cast, castOf } from './cast.ts';
import { type Child, startChild } from './child.ts';
import { type Connector, openConnector } from './connector.ts';
import { seedDatabase } from './seed.ts';

/** What every part of the bench stands on. */
export interface Ground {
  readonly cast: Cast;
  readonly connector: Connector;
  /** A Partner Center in a process of its own, where every approval is possible. */
  readonly partnerCenter: string;
  /** A path in a temporary folder that goes at the end. */
  path(name: string): string;
  /** The personas file. */
  readonly people: string;
  close(): Promise<void>;
}

/** A Partner Desk under test. */
export interface Desk {
  readonly bot: Child;
  /** The next request that can be approved. */
  readonly requests: Iterator<string>;
  /** Resolves when the outbox is empty, with the moment of the last call to the connector. Rejects on failed entries. */
  settled(): Promise<number>;
  stop(): Promise<void>;
}

const SETTLED_WITHIN_MS = 30_000;

export async function openGround(): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'partner-desk-bench-'));
  const cast = castOf();
  const people = join(folder, 'people.json');
  writeFileSync(people, JSON.stringify(Object.values(cast).flat()));
  const partnerCenter = await startChild({
    run: ['--import', 'tsx', 'test/bench/partner-center.ts'],
    ready: '/sandbox/clock',
  });
  const connector = await openConnector();
  return {
    cast,
    connector,
    people,
    partnerCenter: partnerCenter.url,
    path: name => join(folder, name),
    async close() {
      connector.close();
      await partnerCenter.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts the bot by the command of `npm start`, in local mode with these settings. */
export function startBot(env: Readonly<Record<string, string>>): Promise<Child> {
  return startChild({ run: startCommand(), env: { ...env, BOT_MODE: 'local' }, ready: '/readyz' });
}

/** The bot over a database file of its own, seeded with so many requests. */
export async function openDesk(
  ground: Ground,
  name: string,
  level: string,
  seeding: { readonly past: number; readonly waiting: number },
): Promise<Desk> {
  const { cast, connector, partnerCenter: PARTNER_CENTER_URL, people: PEOPLE } = ground;
  const path = ground.path(name);
  const ids = await seedDatabase(path, {
    ...seeding,
    askers: cast.askers,
    serviceUrl: connector.serviceUrl,
  });
  const bot = await startBot({ DATABASE_URL: `file:${path}`, PARTNER_CENTER_URL, PEOPLE, LOG_LEVEL: level });
  const file = new Libsql(path, { readonly: true });
  return {
    bot,
    requests: ids[Symbol.iterator](),
    settled: async () => {
      await emptied(file);
      return connector.calls().lastAt;
    },
    stop: async () => {
      file.close();
      await bot.stop();
    },
  };
}

async function emptied(file: Libsql.Database): Promise<void> {
  const count = file.prepare('select count(*) as entries from outbox where state = ?');
  const entries = (state: string) => z.object({ entries: z.number() }).parse(count.get(state)).entries;
  for (const from = performance.now(); entries('waiting') > 0; await wait(5))
    if (performance.now() - from > SETTLED_WITHIN_MS) throw new Error('The outbox does not become empty');
  const failed = entries('failed');
  if (failed > 0) throw new Error(`${failed} entries of the outbox failed`);
}
