import type { AnyRequest } from '../../domain/life.ts';
import type { Database } from './database.ts';
import { prepared } from './prepared.ts';
import { readRequest, rowOf } from './request-record.ts';
import type { Db, RequestRow } from './tables.ts';

/** The same word in every kind's life. */
const AWAITING = 'awaitingApproval';

/** Requests, and the keys they hold of their customers. */
export class RequestRows {
  readonly #db: Db;
  readonly #queries;

  constructor({ db }: Database) {
    this.#db = db;
    this.#queries = {
      find: findRequest(db),
      findOfWalk: findOfWalk(db),
      insert: insertRequest(db),
      update: updateRequest(db),
      held: keysHeld(db),
      lock: lockCustomer(db),
    };
  }

  async request(id: string): Promise<AnyRequest | undefined> {
    const { rows } = await this.#queries.find(this.#db, { id });
    return rows[0] && readRequest(rows[0]);
  }

  /** Newest first; after `before`, which is the last one seen. Nothing when there is no such request. */
  async requestsOf(asker: string, most: number, before?: string): Promise<readonly AnyRequest[]> {
    const query = this.#db
      .selectFrom('requests')
      .select('record')
      .where('asker', '=', asker)
      .orderBy('asked_at', 'desc')
      .orderBy('number', 'desc')
      .orderBy('id', 'desc')
      .limit(most);
    if (before === undefined) return (await query.execute()).map(readRequest);
    const { rows } = await this.#queries.find(this.#db, { id: before });
    const last = rows[0];
    if (!last) return [];
    const older = query.where(eb =>
      eb(
        eb.refTuple('asked_at', 'number', 'id'),
        '<',
        eb.tuple(eb.val(last.asked_at), eb.val(last.number), eb.val(last.id)),
      ),
    );
    return (await older.execute()).map(readRequest);
  }

  async awaitingApproval(most: number): Promise<readonly AnyRequest[]> {
    return (await awaiting(this.#db, most).execute()).map(readRequest);
  }

  async awaitingSince(before: number, most: number): Promise<readonly AnyRequest[]> {
    return (await awaiting(this.#db, most).where('asked_at', '<', before).execute()).map(readRequest);
  }

  async requestOfWalk(asker: string, walk: string): Promise<AnyRequest | undefined> {
    const { rows } = await this.#queries.findOfWalk(this.#db, { asker, walk });
    return rows[0] && readRequest(rows[0]);
  }

  async keysHeld(customer: string, db = this.#db): Promise<number> {
    const { rows } = await this.#queries.held(db, { customer });
    return Number(rows[0]?.held ?? 0);
  }

  /** Lets no other transaction add up the customer's keys until this one ends, then adds them up. */
  async keysHeldAlone(db: Db, customer: string): Promise<number> {
    await this.#queries.lock(db, { customer });
    return this.keysHeld(customer, db);
  }

  /** Saves only over the version before it, so two approvers cannot both win; false when somebody was first. */
  async save(db: Db, request: AnyRequest): Promise<boolean> {
    const { insert, update } = this.#queries;
    const { numAffectedRows } = await (request.version === 1 ? insert : update)(db, rowOf(request));
    return numAffectedRows === 1n;
  }
}

const awaiting = (db: Db, most: number) =>
  db
    .selectFrom('requests')
    .select('record')
    .where('state', '=', AWAITING)
    .orderBy('asked_at')
    .orderBy('number')
    .orderBy('id')
    .limit(most);

const findRequest = (db: Db) =>
  prepared<{ id: string }>()(slot =>
    db.selectFrom('requests').select(['record', 'asked_at', 'number', 'id']).where('id', '=', slot('id')),
  );

const findOfWalk = (db: Db) =>
  prepared<{ asker: string; walk: string }>()(slot =>
    db
      .selectFrom('requests')
      .select('record')
      .where('asker', '=', slot('asker'))
      .where('walk', '=', slot('walk'))
      .limit(1),
  );

const insertRequest = (db: Db) =>
  prepared<RequestRow>()(slot =>
    db
      .insertInto('requests')
      .values({
        id: slot('id'),
        version: slot('version'),
        state: slot('state'),
        asker: slot('asker'),
        asked_at: slot('asked_at'),
        number: slot('number'),
        customer: slot('customer'),
        keys: slot('keys'),
        holds: slot('holds'),
        walk: slot('walk'),
        record: slot('record'),
      })
      .onConflict(it => it.doNothing()),
  );

const updateRequest = (db: Db) =>
  prepared<RequestRow>()(slot =>
    db
      .updateTable('requests')
      .set({
        version: slot('version'),
        state: slot('state'),
        asker: slot('asker'),
        asked_at: slot('asked_at'),
        number: slot('number'),
        customer: slot('customer'),
        keys: slot('keys'),
        holds: slot('holds'),
        walk: slot('walk'),
        record: slot('record'),
      })
      .where('id', '=', slot('id'))
      .where(eb => eb(eb('version', '+', 1), '=', slot('version'))),
  );

const keysHeld = (db: Db) =>
  prepared<{ customer: string }>()(slot =>
    db
      .selectFrom('requests')
      .select(eb => eb.fn.sum<number | null>('keys').as('held'))
      .where('customer', '=', slot('customer'))
      .where('holds', '=', 1),
  );

const lockCustomer = (db: Db) =>
  prepared<{ customer: string }>()(slot =>
    db
      .insertInto('ledgers')
      .values({ customer: slot('customer'), looks: 1 })
      .onConflict(it => it.column('customer').doUpdateSet(eb => ({ looks: eb('ledgers.looks', '+', 1) }))),
  );
