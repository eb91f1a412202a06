import type { App } from '../../bot/app.ts';
import type { Store } from '../../bot/store/store.ts';
import { Chat } from './chat.ts';
import { deskOf } from './desk-of.ts';
import { openTestApp } from './open-app.ts';
import { type Outside, openOutside } from './outside.ts';
import { postgresOrSkip } from './postgres.ts';

/** One bot or several over one database, with one Teams in front of them: what is sent goes to each in turn. */
export interface Branches {
  readonly outside: Outside;
  readonly apps: readonly App[];
  readonly store: Store;
  chat(key: string, client?: { readonly locale?: string; readonly old?: boolean }): Chat;
  /** Lets so many milliseconds go by at once, for the bots. */
  pass(ms: number): void;
  /** Resolves when nothing is under way; something may wait for a later time. */
  idle(): Promise<void>;
  /** Resolves when nothing is left to be sent. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

type Options = NonNullable<Parameters<typeof openOutside>[0]> & {
  /** The file in which those people are, for the bot. */
  readonly peopleFile?: string;
};

async function openBranches(databases: readonly string[], options: Options): Promise<Branches> {
  const { peopleFile } = options;
  let passed = 0;
  const now = () => new Date(Date.now() + passed);
  const outside = await openOutside(options);
  const settings = {
    PARTNER_CENTER_URL: outside.partnerCenterUrl,
    ...(peopleFile && { PEOPLE: peopleFile }),
  };
  const apps: App[] = [];
  for (const database of databases) apps.push(await openTestApp({ database, settings, now }));
  const [first] = apps;
  if (first === undefined) throw new Error('There has to be a bot');
  outside.botsAt(...apps.map(({ url }) => url));
  const idle = async () => {
    for (const app of apps) await app.idle();
  };
  const desk = deskOf(outside.teams, idle);
  return {
    outside,
    apps,
    store: first.store,
    chat: (key, client) => new Chat(desk, key, client),
    pass(ms) {
      passed += ms;
    },
    idle,
    quiet: () => until(async () => (await first.store.outbox.count()).waiting === 0),
    async close() {
      for (const app of apps) await app.close();
      await outside.close();
    },
  };
}

interface Way {
  readonly name: string;
  /** For a `before` hook; skips the suite where PostgreSQL cannot run. */
  readonly open: (suite: Mocha.Context, options?: Options) => Promise<Branches>;
}

/** The ways in which the bot is run: alone over SQLite, and as two instances over one PostgreSQL database. */
export const WAYS: readonly Way[] = [
  { name: 'one bot over SQLite', open: (_, options = {}) => openBranches(['file::memory:'], options) },
  {
    name: 'two bots over one PostgreSQL database',
    async open(suite, options = {}) {
      const postgres = await postgresOrSkip(suite);
      const url = await postgres.url();
      return openBranches([url, url], options);
    },
  },
];

/** Waits until it holds; fails when it does not come to that. */
export async function until(holds: () => boolean | Promise<boolean>, patienceMs = 10_000): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It does not come to that: ${holds}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}
