import { CompiledQuery, type QueryResult } from 'kysely';
import { hasCode } from './database.ts';
import { Gathering } from './gathering.ts';
import { patiently } from './patience.ts';
import type { Db } from './tables.ts';

const BEGIN = CompiledQuery.raw('begin immediate');
const COMMIT = CompiledQuery.raw('commit');
const ROLLBACK = CompiledQuery.raw('rollback');
const MARK = CompiledQuery.raw('savepoint work');
const UNDO = CompiledQuery.raw('rollback to work');
const FORGET_MARK = CompiledQuery.raw('release work');
const SYNC_NORMAL = CompiledQuery.raw('pragma synchronous = normal');
const SYNC_FULL = CompiledQuery.raw('pragma synchronous = full');

/** How often to try again, some 50 ms each, while another process holds the file. */
export const BUSY_TRIES = 20;

/** So long, in milliseconds, lossy work waits for other work to go along with. */
const RIDES_ALONG_MS = 2;

type Run = (query: CompiledQuery) => QueryResult<unknown>;

interface Job {
  readonly lossy: boolean;
  /** Does the work; what it returns tells the caller, once all is on disk. */
  readonly run: (db: Db) => Promise<() => void>;
  readonly fail: (error: unknown) => void;
}

const NOTHING: Job = { lossy: true, run: async () => () => undefined, fail: () => undefined };

/** True while another process holds the file: it passes. */
export const isBusy = (error: unknown): boolean => hasCode(error, ['SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT']);

/** Queries run at once on the one connection: Kysely's way to it costs as much as SQLite's answer. */
export function straight(run: Run): (query: CompiledQuery) => Promise<QueryResult<unknown>> {
  return async query => run(query);
}

/**
 * The writes of one SQLite file. Those that arrive together share a transaction and so the one sync of the disk that
 * durability costs. When one of them fails all are run again, each in its own savepoint, so that it takes nothing along.
 * Lossy ones go along with the next others, before them.
 */
export class SqliteWrites {
  readonly #db: Db;
  readonly #run: Run;
  readonly #gathering = new Gathering<Job>(jobs => this.#together(jobs));
  readonly #lossy: Job[] = [];
  #timer: NodeJS.Timeout | undefined;
  #isOpen = false;

  constructor(db: Db, run: Run) {
    this.#db = db;
    this.#run = run;
  }

  /** Whether a transaction is open on the one connection. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  write<T>(work: (db: Db) => Promise<T>, lossy?: 'lossy'): Promise<T> {
    return new Promise((resolve, reject) => {
      const run = async (db: Db) => {
        const result = await work(db);
        return () => resolve(result);
      };
      const job = { lossy: lossy !== undefined, run, fail: reject };
      if (!job.lossy) return this.#gathering.add(job);
      this.#lossy.push(job);
      this.#timer ??= setTimeout(() => this.#withoutCompany(), RIDES_ALONG_MS);
    });
  }

  idle(): Promise<void> {
    this.#withoutCompany();
    return this.#gathering.idle();
  }

  #withoutCompany(): void {
    if (this.#lossy.length > 0) this.#gathering.add(NOTHING);
  }

  async #together(added: readonly Job[]): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const jobs = [...this.#lossy.splice(0), ...added];
    try {
      const answers = await patiently(BUSY_TRIES, isBusy, () => this.#transaction(jobs));
      for (const answer of answers) answer();
    } catch (error) {
      for (const job of jobs) job.fail(error);
    }
  }

  #transaction(jobs: readonly Job[]): Promise<(() => void)[]> {
    const lossy = jobs.every(job => job.lossy);
    return this.#db.connection().execute(async connection => {
      const db = Object.assign(connection, { executeQuery: straight(this.#run) });
      this.#isOpen = true;
      if (lossy) await db.executeQuery(SYNC_NORMAL);
      try {
        return await allOrNothing(db, jobs, job => job.run(db)).catch(error => {
          if (isBusy(error)) throw error;
          return allOrNothing(db, jobs, job => inSavepoint(db, job));
        });
      } finally {
        if (lossy) await db.executeQuery(SYNC_FULL);
        this.#isOpen = false;
      }
    });
  }
}

async function allOrNothing(
  db: Db,
  jobs: readonly Job[],
  one: (job: Job) => Promise<() => void>,
): Promise<(() => void)[]> {
  await db.executeQuery(BEGIN);
  try {
    const answers: (() => void)[] = [];
    for (const job of jobs) answers.push(await one(job));
    await db.executeQuery(COMMIT);
    return answers;
  } catch (error) {
    // A full disk makes SQLite roll back by itself; then there is nothing left to roll back.
    await db.executeQuery(ROLLBACK).catch(() => undefined);
    throw error;
  }
}

async function inSavepoint(db: Db, job: Job): Promise<() => void> {
  await db.executeQuery(MARK);
  try {
    const answer = await job.run(db);
    await db.executeQuery(FORGET_MARK);
    return answer;
  } catch (error) {
    await db.executeQuery(UNDO);
    await db.executeQuery(FORGET_MARK);
    return () => job.fail(error);
  }
}
