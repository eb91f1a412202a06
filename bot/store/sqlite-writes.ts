import { CompiledQuery } from 'kysely';
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

interface Job {
  readonly lossy: boolean;
  /** Does the work; what it returns tells the caller, once all is on disk. */
  readonly run: (db: Db) => Promise<() => void>;
  readonly fail: (error: unknown) => void;
}

/** True while another process holds the file: it passes. */
export const isBusy = (error: unknown): boolean => hasCode(error, ['SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT']);

/**
 * The writes of one SQLite file. Those that arrive together share a transaction and so the one sync of the disk that
 * durability costs; each stands in its own savepoint, so that one that fails takes nothing along.
 */
export class SqliteWrites {
  readonly #db: Db;
  readonly #gathering = new Gathering<Job>(jobs => this.#together(jobs));

  constructor(db: Db) {
    this.#db = db;
  }

  write<T>(work: (db: Db) => Promise<T>, lossy?: 'lossy'): Promise<T> {
    return new Promise((resolve, reject) => {
      const run = async (db: Db) => {
        const result = await work(db);
        return () => resolve(result);
      };
      this.#gathering.add({ lossy: lossy !== undefined, run, fail: reject });
    });
  }

  idle(): Promise<void> {
    return this.#gathering.idle();
  }

  async #together(jobs: readonly Job[]): Promise<void> {
    try {
      const answers = await patiently(BUSY_TRIES, isBusy, () => this.#transaction(jobs));
      for (const answer of answers) answer();
    } catch (error) {
      for (const job of jobs) job.fail(error);
    }
  }

  #transaction(jobs: readonly Job[]): Promise<(() => void)[]> {
    const lossy = jobs.every(job => job.lossy);
    return this.#db.connection().execute(async db => {
      if (lossy) await db.executeQuery(SYNC_NORMAL);
      try {
        return await allOrNothing(db, jobs);
      } finally {
        if (lossy) await db.executeQuery(SYNC_FULL);
      }
    });
  }
}

async function allOrNothing(db: Db, jobs: readonly Job[]): Promise<(() => void)[]> {
  await db.executeQuery(BEGIN);
  try {
    const answers: (() => void)[] = [];
    for (const job of jobs) answers.push(await inSavepoint(db, job));
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
