import type { Selectable } from 'kysely';
import type { Database } from './database.ts';
import { Gathering } from './gathering.ts';
import type { OutboxLanes } from './outbox-lanes.ts';
import { parsed } from './records.ts';
import type { Entry, Outbox } from './store.ts';
import type { Db, OutboxRow } from './tables.ts';

// By name: a later migration may add columns while this version still runs.
const COLUMNS = ['seq', 'id', 'lane', 'kind', 'payload', 'request', 'tries', 'created_at'] as const;

type Claimed = Pick<Selectable<OutboxRow>, (typeof COLUMNS)[number]>;

interface Delivered {
  readonly ids: readonly string[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** What is still to leave the process, as one of its deliverers, `me`, sees it. */
export class OutboxRows implements Outbox {
  readonly #database: Database;
  readonly #lanes: OutboxLanes;
  readonly #me: string;
  readonly #delivered = new Gathering<Delivered>(calls => this.#remove(calls));

  constructor(database: Database, lanes: OutboxLanes, me: string) {
    this.#database = database;
    this.#lanes = lanes;
    this.#me = me;
  }

  async claim(now: number, most: number, leaseMs: number): Promise<readonly Entry[]> {
    const rows = await this.#database.write(db => this.#claimRows(db, now, most, leaseMs));
    return [...rows].sort((a, b) => a.seq - b.seq).map(readEntry);
  }

  /** Calls made at the same time share a transaction; on SQLite they go along with the next writes there are. */
  done(ids: readonly string[]): Promise<void> {
    if (this.#database.dialect.name === 'sqlite')
      return this.#database.write(db => this.#lanes.remove(db, ids), 'lossy');
    return new Promise((resolve, reject) => this.#delivered.add({ ids, resolve, reject }));
  }

  /** Does nothing when another process has claimed the entry meanwhile: then it is no longer ours to put off. */
  async retry(id: string, dueAt: number, why: string): Promise<void> {
    await this.#database.write(db =>
      this.#ours(db, id)
        .set({ due_at: dueAt, ready_at: dueAt, claimed_by: null, why })
        .where('ready_at', 'is not', null)
        .execute(),
    );
  }

  /** Does nothing when another process has claimed the entry meanwhile: then that one decides. */
  async giveUp(id: string, why: string): Promise<void> {
    await this.#database.write(async db => {
      const entry = await db.selectFrom('outbox').select('lane').where('id', '=', id).executeTakeFirst();
      if (!entry) return;
      await this.#lanes.hold(db, entry.lane);
      await this.#ours(db, id).set({ state: 'failed', ready_at: null, claimed_by: null, why }).execute();
      await this.#lanes.advance(db, [entry.lane]);
    });
  }

  async nextDue(): Promise<number | undefined> {
    const { next } = await this.#database.db
      .selectFrom('outbox')
      .select(eb => eb.fn.min('ready_at').as('next'))
      .executeTakeFirstOrThrow();
    return next ?? undefined;
  }

  async count(): Promise<{ readonly waiting: number; readonly failed: number }> {
    const rows = await this.#database.db
      .selectFrom('outbox')
      .select(['state', eb => eb.fn.countAll<number>().as('entries')])
      .groupBy('state')
      .execute();
    const of = (state: OutboxRow['state']): number => rows.find(row => row.state === state)?.entries ?? 0;
    return { waiting: of('waiting'), failed: of('failed') };
  }

  /** Nothing on PostgreSQL: the claims of another instance, alive perhaps, end with their lease. */
  async releaseClaims(): Promise<void> {
    if (this.#database.dialect.name !== 'sqlite') return;
    await this.#database.write(db =>
      db
        .updateTable('outbox')
        .set(eb => ({ ready_at: eb.ref('due_at'), claimed_by: null }))
        .where('claimed_by', 'is not', null)
        .execute(),
    );
  }

  /** Resolves when every `done` so far was answered. */
  idle(): Promise<void> {
    return this.#delivered.idle();
  }

  /** Losing this with the power is harmless: the entry comes again with `tries` above 1, as after any crash. */
  async #remove(calls: readonly Delivered[]): Promise<void> {
    const ids = calls.flatMap(call => call.ids);
    try {
      await this.#database.write(db => this.#lanes.remove(db, ids), 'lossy');
      for (const call of calls) call.resolve();
    } catch (error) {
      for (const call of calls) call.reject(error);
    }
  }

  #claimRows(db: Db, now: number, most: number, leaseMs: number): Promise<Claimed[]> {
    const { skipsLocked } = this.#database.dialect;
    return db
      .with('due', with_ =>
        with_
          .selectFrom('outbox')
          .select('id')
          .where('ready_at', '<=', now)
          .orderBy('ready_at')
          .orderBy('seq')
          .limit(most)
          .$if(skipsLocked, query => query.forUpdate().skipLocked()),
      )
      .updateTable('outbox')
      .set(eb => ({ claimed_by: this.#me, ready_at: now + leaseMs, tries: eb('tries', '+', 1) }))
      .where('id', 'in', eb => eb.selectFrom('due').select('id'))
      .returning(COLUMNS)
      .execute();
  }

  #ours(db: Db, id: string) {
    return db
      .updateTable('outbox')
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .where(eb => eb.or([eb('claimed_by', '=', this.#me), eb('claimed_by', 'is', null)]));
  }
}

function readEntry(row: Claimed): Entry {
  return {
    id: row.id,
    lane: row.lane,
    kind: row.kind,
    payload: parsed(row.payload, 'An entry of the outbox'),
    ...(row.request === null ? {} : { request: row.request }),
    tries: row.tries,
    createdAt: row.created_at,
  };
}
