import type { Db } from './tables.ts';

/** One of the two databases, opened: what the rest of the store needs to know of it. */
export interface Database {
  readonly dialect: Dialect;
  /** For reading, and for building queries. */
  readonly db: Db;
  /**
   * Runs the work in one transaction that is on disk before this resolves; when the work rejects, nothing of it is
   * written. The work waits for nothing but the database, and may be run again from its start when the transaction
   * could not go through. `lossy`: losing it with the power is harmless (SQLite then spares a sync of the disk).
   */
  write<T>(work: (db: Db) => Promise<T>, lossy?: 'lossy'): Promise<T>;
  close(): Promise<void>;
}

/** All that differs between the two databases, for the queries that are otherwise the same. */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres';
  readonly types: {
    /** A number that the database hands out, rising. */
    readonly serial: string;
    /** Text that sorts by its code points. */
    readonly sortedText: string;
  };
  /** First statements of a transaction that migrates: nobody else migrates until it ends. */
  readonly beforeMigrating: readonly string[];
  /** Whether rows that another transaction has locked can and must be stepped over. */
  readonly skipsLocked: boolean;
  /** Until the transaction ends, nobody else adds to these lanes or takes from them. */
  lockLanes(db: Db, lanes: readonly string[]): Promise<void>;
  /** True for the error of a transaction that was ended in favour of another one, and may be run again. */
  lostToAnother(error: unknown): boolean;
}

/** True for a database error (of either driver) with one of these codes. */
export function hasCode(error: unknown, codes: readonly string[]): boolean {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code)
  );
}
