import type { Migration } from '../migrate.ts';

/** Which version of a request each of its cards shows, so that one that is up to date is left alone. */
export const shownVersions: Migration = {
  number: 5,
  name: 'shown versions',
  statements: () => ['alter table placements add column version integer not null default 0'],
};
