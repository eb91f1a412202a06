import type { Generated, Kysely } from 'kysely';

/** The tables as the queries see them. Columns that end in `_at` hold milliseconds since 1970. */
export interface Tables {
  /** Activities that were handled, with what was answered (JSON; null where nothing was). */
  handled: { conversation: string; activity: string; result: string | null; at: number };
  /** botbuilder's documents, as JSON. */
  state: { key: string; value: string; version: number };
  people: { id: string; record: string };
  placements: {
    request: string;
    conversation: string;
    activity: string;
    service_url: string;
    person: string;
    view: string;
    version: number;
  };
  counters: { series: string; last: number };
  requests: RequestRow;
  /** One row for each customer, there to be locked while its keys are added up. */
  ledgers: { customer: string; looks: number };
  outbox: OutboxRow;
  reviews: {
    seq: Generated<number>;
    kind: 'up' | 'down' | 'unknown';
    language: 'en' | 'nl';
    question: string;
    comment: string;
    /** The entry or the checker. */
    answer: string | null;
    at: number;
  };
  migrations: { number: number; name: string; at: Generated<string> };
}

/** A request: the whole of it in `record`, and beside it what is searched, sorted or added up. */
export interface RequestRow {
  id: string;
  version: number;
  state: string;
  asker: string;
  asked_at: number;
  /** The digits of the id: it orders requests of the same millisecond as they were numbered. */
  number: number;
  customer: string;
  keys: number;
  /** 1 while the keys count against the customer's licences, else 0. */
  holds: number;
  walk: string;
  record: string;
}

export interface OutboxRow {
  /** The order in which entries of a lane were written. */
  seq: Generated<number>;
  id: string;
  lane: string;
  kind: string;
  payload: string;
  request: string | null;
  state: 'waiting' | 'failed';
  /** Not to be delivered before this time. */
  due_at: number;
  /**
   * When it can be claimed: at `due_at`, or when the lease of its claim is over. Null while an older entry of its lane
   * waits, and when it has failed, so that an index over this column holds exactly what a worker looks for.
   */
  ready_at: number | null;
  claimed_by: string | null;
  tries: number;
  created_at: number;
  why: string | null;
}

/** The database, or one connection of it inside a transaction. */
export type Db = Kysely<Tables>;
