import type { Migration } from '../migrate.ts';

/**
 * What is still to leave the process. No index begins with `seq` (SQLite has one by nature, and knows better): asked for
 * the oldest entry of an empty lane, PostgreSQL would take it and read the entries of all other lanes.
 */
export const outbox: Migration = {
  number: 3,
  name: 'outbox',
  statements: ({ serial }) => [
    `create table outbox (
      seq ${serial},
      id text not null unique,
      lane text not null,
      kind text not null,
      payload text not null,
      request text,
      state text not null,
      due_at bigint not null,
      ready_at bigint,
      claimed_by text,
      tries integer not null,
      created_at bigint not null,
      why text
    )`,
    'create index outbox_by_ready on outbox (ready_at, seq)',
    'create index outbox_by_lane on outbox (lane, state, seq)',
  ],
};
