import type { Database } from './database.ts';
import type { OutboxLanes } from './outbox-lanes.ts';
import type { PeopleRows } from './people.ts';
import type { RequestRows } from './requests.ts';
import type { ReviewRows } from './reviews.ts';
import type { StateRows } from './state.ts';
import type { Committed, TurnEffects } from './store.ts';
import type { Db } from './tables.ts';
import type { TurnRows } from './turns.ts';

type NotSavedAnswer = Exclude<Committed, { kind: 'saved' }>;

/** Ends the transaction with nothing written, and carries the answer out of it. */
class NotSaved extends Error {
  constructor(readonly answer: NotSavedAnswer) {
    super(answer.kind);
  }
}

const stale = (what: 'state' | 'request' | 'ledger'): NotSaved => new NotSaved({ kind: 'stale', what });

interface Rows {
  readonly turns: TurnRows;
  readonly state: StateRows;
  readonly people: PeopleRows;
  readonly requests: RequestRows;
  readonly lanes: OutboxLanes;
  readonly reviews: ReviewRows;
}

/** Saves what turns leave behind, each all or nothing. */
export class Commits {
  readonly #database: Database;
  readonly #rows: Rows;
  readonly #claimer: { readonly me: string; readonly leaseMs: number };

  constructor(database: Database, rows: Rows, claimer: { readonly me: string; readonly leaseMs: number }) {
    this.#database = database;
    this.#rows = rows;
    this.#claimer = claimer;
  }

  async commit(effects: TurnEffects, now: number): Promise<Committed> {
    try {
      return await this.#database.write(db => this.#save(db, effects, now));
    } catch (error) {
      if (error instanceof NotSaved) return error.answer;
      if (this.#database.dialect.lostToAnother(error)) return { kind: 'stale', what: 'state' };
      throw error;
    }
  }

  /** Always in this order, and by key within each step, so that two transactions cannot wait for each other. */
  async #save(db: Db, effects: TurnEffects, now: number): Promise<Committed> {
    const { turns, lanes } = this.#rows;
    const first = effects.handled && (await turns.mark(db, effects.handled, now));
    if (first) throw new NotSaved({ kind: 'handled', result: first.result });
    await this.#saveState(db, effects);
    await this.#savePeople(db, effects);
    await this.#saveRequests(db, effects);
    await this.#checkLedgers(db, effects);
    await this.#rows.reviews.add(db, effects.reviews ?? [], now);
    const { me, leaseMs } = this.#claimer;
    return { kind: 'saved', claimed: await lanes.add(db, effects.outbox, now, { me, until: now + leaseMs }) };
  }

  async #saveState(db: Db, { state }: TurnEffects): Promise<void> {
    for (const change of sorted(state, it => it.key))
      if (!(await this.#rows.state.change(db, change))) throw stale('state');
  }

  async #savePeople(db: Db, { people }: TurnEffects): Promise<void> {
    for (const person of sorted(people, it => it.id)) await this.#rows.people.save(db, person);
  }

  async #saveRequests(db: Db, { requests }: TurnEffects): Promise<void> {
    for (const request of sorted(requests, it => it.id))
      if (!(await this.#rows.requests.save(db, request))) throw stale('request');
  }

  async #checkLedgers(db: Db, { ledgers }: TurnEffects): Promise<void> {
    for (const { customer, most } of sorted(ledgers, it => it.customer))
      if ((await this.#rows.requests.keysHeldAlone(db, customer)) > most) throw stale('ledger');
  }
}

function sorted<T>(list: readonly T[], key: (item: T) => string): readonly T[] {
  if (list.length < 2) return list;
  return [...list].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
