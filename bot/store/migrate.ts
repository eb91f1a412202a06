import { sql } from 'kysely';
import type { Log } from '../log.ts';
import type { Database, Dialect } from './database.ts';
import { conversations } from './migrations/0001-conversations.ts';
import { requests } from './migrations/0002-requests.ts';
import { outbox } from './migrations/0003-outbox.ts';
import { reviews } from './migrations/0004-reviews.ts';
import { shownVersions } from './migrations/0005-shown-versions.ts';
import type { Db } from './tables.ts';

/** One step from an older shape of the database to a newer one. Once run anywhere it is never edited. */
export interface Migration {
  /** Rises by one. */
  readonly number: number;
  readonly name: string;
  readonly statements: (types: Dialect['types']) => readonly string[];
}

/** All there are, oldest first. */
export const MIGRATIONS: readonly Migration[] = [conversations, requests, outbox, reviews, shownVersions];

/**
 * Brings the database up to the newest migration, in one transaction. Instances that start together wait for each
 * other, and only the first runs anything. Throws for a database that a newer version has already brought further.
 */
export async function migrate(database: Database, log?: Log, migrations = MIGRATIONS): Promise<void> {
  const ran = await database.write(db => bringUp(db, database.dialect, migrations));
  if (ran.length > 0) log?.info({ migrations: ran }, 'the database was brought up');
}

async function bringUp(db: Db, dialect: Dialect, migrations: readonly Migration[]): Promise<number[]> {
  for (const statement of dialect.beforeMigrating) await sql.raw(statement).execute(db);
  const at = await numberOf(db);
  const newest = migrations.at(-1)?.number ?? 0;
  if (at > newest)
    throw new Error(
      `The database is at migration ${at} and this version knows only ${newest}: run a newer version`,
    );
  const todo = migrations.filter(migration => migration.number > at);
  for (const { number, name, statements } of todo) {
    for (const statement of statements(dialect.types)) await sql.raw(statement).execute(db);
    await db.insertInto('migrations').values({ number, name }).execute();
  }
  return todo.map(migration => migration.number);
}

async function numberOf(db: Db): Promise<number> {
  await sql`create table if not exists migrations (
    number integer primary key,
    name text not null,
    at text not null default current_timestamp
  )`.execute(db);
  const { last } = await db
    .selectFrom('migrations')
    .select(eb => eb.fn.max('number').as('last'))
    .executeTakeFirstOrThrow();
  return last ?? 0;
}
