import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type CompiledQuery,
  Kysely,
  type QueryResult,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteStatement,
} from 'kysely';
import Libsql from 'libsql';
import type { Database, Dialect } from './database.ts';
import { patiently } from './patience.ts';
import { BUSY_TRIES, isBusy, SqliteWrites, straight } from './sqlite-writes.ts';
import type { Tables } from './tables.ts';

const MEMORY = ':memory:';
const MOST_STATEMENTS = 200;

const PRAGMAS = [
  // Waiting here stops the whole process, so only briefly; longer waits are made between transactions.
  'busy_timeout = 50',
  'synchronous = full',
  'foreign_keys = on',
  'cache_size = -16000',
  // Fewer, larger checkpoints than by default: a turn writes some ten pages, mostly the same ones again.
  'wal_autocheckpoint = 4000',
  'journal_size_limit = 67108864',
];

const dialect: Dialect = {
  name: 'sqlite',
  types: { serial: 'integer primary key', sortedText: 'text' },
  // Every transaction here begins by taking the only write lock there is.
  beforeMigrating: [],
  skipsLocked: false,
  lockLanes: async () => undefined,
  // Its writers stand in line.
  lostToAnother: () => false,
};

/** Opens (and creates, readable by its owner only) the SQLite file of a `file:` URL, or `file::memory:`. */
export async function openSqlite(url: string): Promise<Database> {
  const path = pathOf(url);
  const file = new Statements(await patiently(BUSY_TRIES, isBusy, async () => openFile(path)));
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: file }) });
  const writes = new SqliteWrites(db, query => file.run(query));
  const inTurn = db.executeQuery.bind(db);
  const atOnce = straight(query => file.run(query));
  // A prepared query waits its turn only while a transaction is open.
  Object.assign(db, { executeQuery: (query: CompiledQuery) => (writes.isOpen ? inTurn : atOnce)(query) });
  return {
    dialect,
    db,
    write: (work, lossy) => writes.write(work, lossy),
    close: async () => {
      await writes.idle();
      await db.destroy();
      file.close();
    },
  };
}

function pathOf(url: string): string {
  const path = url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
  if (path === '') throw new Error('The database URL names no file: write file:folder/name.db');
  return path === MEMORY ? path : resolve(path);
}

function openFile(path: string): Libsql.Database {
  if (path !== MEMORY) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    closeSync(openSync(path, 'a', 0o600));
  }
  const file = new Libsql(path);
  try {
    for (const pragma of PRAGMAS) file.pragma(pragma);
    file.pragma('journal_mode = wal');
    return file;
  } catch (error) {
    file.close();
    throw error;
  }
}

/** Keeps prepared statements, because Kysely prepares one anew for each query. */
class Statements implements SqliteDatabase {
  readonly #file: Libsql.Database;
  readonly #kept = new Map<string, SqliteStatement>();
  readonly #reads = new WeakMap<SqliteStatement, boolean>();

  constructor(file: Libsql.Database) {
    this.#file = file;
  }

  prepare(sql: string): SqliteStatement {
    const kept = this.#kept.get(sql);
    if (kept) return kept;
    const statement = this.#file.prepare(sql);
    // A pragma takes effect when it is prepared: a kept one would do nothing the second time.
    if (sql.startsWith('pragma')) return statement;
    if (this.#kept.size >= MOST_STATEMENTS) this.#kept.clear();
    this.#kept.set(sql, statement);
    return statement;
  }

  /** What Kysely's driver does with a query, without its waiting and its asking each time whether there are rows. */
  run({ sql, parameters }: CompiledQuery): QueryResult<unknown> {
    const statement = this.prepare(sql);
    const reads = this.#reads.get(statement) ?? statement.reader;
    this.#reads.set(statement, reads);
    if (reads) return { rows: statement.all(parameters) };
    return { numAffectedRows: BigInt(statement.run(parameters).changes), rows: [] };
  }

  close(): void {
    this.#kept.clear();
    if (!this.#file.open) return;
    this.#file.pragma('wal_checkpoint(truncate)');
    this.#file.close();
  }
}
