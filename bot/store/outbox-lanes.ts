import type { Expression, QueryResult } from 'kysely';
import type { Database } from './database.ts';
import { inEights, prepared, preparedList } from './prepared.ts';
import type { Entry, NewEntry } from './store.ts';
import type { Db, OutboxRow } from './tables.ts';

/** What an entry is written as. */
type NewRow = Omit<OutboxRow, 'seq' | 'state' | 'why'>;

/**
 * Entries in their lanes. Of each lane exactly the oldest waiting entry has a time at which it is ready; it is given
 * here, when an entry comes into an empty lane or when the one before it has gone. Whoever does either holds the lane.
 */
export class OutboxLanes {
  readonly #lock: Database['dialect']['lockLanes'];
  readonly #locksLanes: boolean;
  readonly #queries;

  constructor({ db, dialect }: Database) {
    this.#lock = dialect.lockLanes;
    this.#locksLanes = dialect.name === 'postgres';
    this.#queries = {
      oldest: oldestIn(db),
      insert: insertEntry(db),
      lanesOf: lanesOf(db),
      remove: removeEntries(db),
      advance: advanceLanes(db),
    };
  }

  /** Adds entries, and claims for `me` those that ask for it and are due with nothing older in their lane. */
  async add(
    db: Db,
    entries: readonly NewEntry[],
    now: number,
    claim: { readonly me: string; readonly until: number },
  ): Promise<readonly Entry[]> {
    if (entries.length === 0) return [];
    const taken = await this.#takenLanes(db, [...new Set(entries.map(entry => entry.lane))]);
    const claimed: Entry[] = [];
    for (const entry of entries) {
      const first = !taken.has(entry.lane);
      taken.add(entry.lane);
      const mine = first && entry.claim === true && (entry.dueAt ?? now) <= now;
      await this.#queries.insert(db, rowOf(entry, now, first, mine ? claim : undefined));
      if (mine) claimed.push(claimedEntry(entry, now));
    }
    return claimed;
  }

  /** Takes the entries away and lets the next of their lanes come forward. */
  async remove(db: Db, ids: readonly string[]): Promise<void> {
    const eights = inEights(ids);
    const { lanesOf, remove } = this.#queries;
    const lanes = new Set<string>();
    const note = async (found: Promise<QueryResult<{ lane: string }>>) => {
      for (const { lane } of (await found).rows) lanes.add(lane);
    };
    if (this.#locksLanes) {
      for (const eight of eights) await note(lanesOf(db, eight));
      await this.#lock(db, [...lanes]);
    }
    for (const eight of eights) await note(remove(db, eight));
    await this.advance(db, [...lanes]);
  }

  /** Holds the lane until the transaction ends. */
  hold(db: Db, lane: string): Promise<void> {
    return this.#lock(db, [lane]);
  }

  /** Makes the oldest waiting entry of each lane ready, if it is not. */
  async advance(db: Db, lanes: readonly string[]): Promise<void> {
    for (const eight of inEights(lanes)) await this.#queries.advance(db, eight);
  }

  async #takenLanes(db: Db, lanes: readonly string[]): Promise<Set<string>> {
    await this.#lock(db, lanes);
    const taken = new Set<string>();
    for (const lane of lanes) {
      const { rows } = await this.#queries.oldest(db, { lane });
      if (rows.length > 0) taken.add(lane);
    }
    return taken;
  }
}

function rowOf(
  entry: NewEntry,
  now: number,
  first: boolean,
  claim?: { readonly me: string; readonly until: number },
): NewRow {
  const due = entry.dueAt ?? now;
  return {
    id: entry.id,
    lane: entry.lane,
    kind: entry.kind,
    payload: JSON.stringify(entry.payload ?? null),
    request: entry.request ?? null,
    due_at: due,
    ready_at: claim ? claim.until : first ? due : null,
    claimed_by: claim ? claim.me : null,
    tries: claim ? 1 : 0,
    created_at: now,
  };
}

function claimedEntry({ dueAt: _due, claim: _claim, ...entry }: NewEntry, now: number): Entry {
  return { ...entry, tries: 1, createdAt: now };
}

const oldestIn = (db: Db) => prepared<{ lane: string }>()(slot => oldestOf(db, slot('lane')));

const insertEntry = (db: Db) =>
  prepared<NewRow>()(slot =>
    db.insertInto('outbox').values({
      id: slot('id'),
      lane: slot('lane'),
      kind: slot('kind'),
      payload: slot('payload'),
      request: slot('request'),
      state: 'waiting',
      due_at: slot('due_at'),
      ready_at: slot('ready_at'),
      claimed_by: slot('claimed_by'),
      tries: slot('tries'),
      created_at: slot('created_at'),
    }),
  );

const lanesOf = (db: Db) =>
  preparedList(slots => db.selectFrom('outbox').select('lane').where('id', 'in', slots));

const removeEntries = (db: Db) =>
  preparedList(slots => db.deleteFrom('outbox').where('id', 'in', slots).returning('lane'));

const advanceLanes = (db: Db) =>
  preparedList(slots =>
    db
      .updateTable('outbox')
      .set(eb => ({ ready_at: eb.ref('due_at') }))
      // Not `is null`: SQLite would look through all entries that wait behind another, and then for these.
      .where(eb => eb(eb.fn.coalesce('ready_at', eb.lit(-1)), '=', eb.lit(-1)))
      .where(
        'id',
        'in',
        slots.map(lane => oldestOf(db, lane)),
      ),
  );

const oldestOf = (db: Db, lane: Expression<string>) =>
  db
    .selectFrom('outbox')
    .select('id')
    .where('lane', '=', lane)
    .where('state', '=', 'waiting')
    .orderBy('seq')
    .limit(1);
