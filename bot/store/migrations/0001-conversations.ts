import type { Migration } from '../migrate.ts';

/** What a turn reads and leaves behind: handled activities, botbuilder's state, people. */
export const conversations: Migration = {
  number: 1,
  name: 'conversations',
  statements: () => [
    `create table handled (
      conversation text not null,
      activity text not null,
      result text,
      at bigint not null,
      primary key (conversation, activity)
    )`,
    'create index handled_by_time on handled (at)',
    `create table state (
      key text primary key,
      value text not null,
      version bigint not null
    )`,
    `create table people (
      id text primary key,
      record text not null
    )`,
  ],
};
