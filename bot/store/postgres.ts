import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Log } from '../log.ts';
import { type Database, type Dialect, hasCode } from './database.ts';
import { patiently } from './patience.ts';
import { NamingPool } from './postgres-statements.ts';
import type { Tables } from './tables.ts';

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const TRIES = 3;
const BIGINT = 20;
/** Any number that nobody else uses for an advisory lock in this database. */
const MIGRATION_LOCK = 7_265_133_901;

const dialect: Dialect = {
  name: 'postgres',
  types: {
    serial: 'bigint generated always as identity',
    sortedText: 'text collate "C"',
  },
  beforeMigrating: ['set local statement_timeout = 0', `select pg_advisory_xact_lock(${MIGRATION_LOCK})`],
  skipsLocked: true,
  // Sorted by what is locked, so that two transactions with several lanes cannot wait for each other.
  async lockLanes(db, lanes) {
    await sql`select pg_advisory_xact_lock(lock) from (
      select distinct hashtextextended(lane, 0) as lock from unnest(${lanes}::text[]) as lane order by lock
    ) as locks`.execute(db);
  },
  lostToAnother: error => hasCode(error, [SERIALIZATION_FAILURE, DEADLOCK]),
};

/** Opens a pool of connections to the PostgreSQL database of a `postgres://` URL; connects when first asked. */
export function openPostgres(url: string, log?: Log): Database {
  const pool = new NamingPool(openPool(url, log));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    dialect,
    db,
    write: work => patiently(TRIES, dialect.lostToAnother, () => db.transaction().execute(work)),
    close: () => db.destroy(),
  };
}

function openPool(url: string, log?: Log): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'partner-desk',
    max: 10,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 15_000,
    types: { getTypeParser: parserOf },
  });
  const lost = (error: Error): void => log?.warn({ code: codeOf(error) }, 'lost a database connection');
  pool.on('error', lost);
  // A connection that breaks while it is lent out tells only itself, and an error nobody hears ends the process.
  pool.on('connect', client => client.on('error', lost));
  return pool;
}

/** Whole numbers of 64 bits come as numbers: ours are milliseconds and counts, far below 2^53. */
function parserOf(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  return oid === BIGINT ? Number : pg.types.getTypeParser(oid, format ?? 'text');
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : error.name;
}
