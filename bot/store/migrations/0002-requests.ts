import type { Migration } from '../migrate.ts';

/** Requests, where their cards can be seen, their numbers, and what is locked to add up a customer's keys. */
export const requests: Migration = {
  number: 2,
  name: 'requests',
  statements: ({ sortedText }) => [
    `create table requests (
      id ${sortedText} primary key,
      version integer not null,
      state text not null,
      asker text not null,
      asked_at bigint not null,
      number bigint not null,
      customer text not null,
      keys integer not null,
      holds smallint not null,
      walk text not null,
      record text not null
    )`,
    'create index requests_by_asker on requests (asker, asked_at, number, id)',
    'create index requests_by_state on requests (state, asked_at, number, id)',
    'create index requests_by_customer on requests (customer, holds, keys)',
    'create index requests_by_walk on requests (asker, walk)',
    `create table ledgers (
      customer text primary key,
      looks bigint not null
    )`,
    `create table counters (
      series text primary key,
      last bigint not null
    )`,
    `create table placements (
      request text not null,
      conversation text not null,
      activity text not null,
      service_url text not null,
      person text not null,
      view text not null,
      primary key (request, conversation, activity)
    )`,
  ],
};
