import type { Migration } from '../migrate.ts';

/** Answers that were rated, and questions that had none; nobody's name. */
export const reviews: Migration = {
  number: 4,
  name: 'reviews',
  statements: ({ serial }) => [
    `create table reviews (
      seq ${serial},
      kind text not null,
      language text not null,
      question text not null,
      comment text not null,
      answer text,
      at bigint not null
    )`,
    'create index reviews_by_time on reviews (at)',
  ],
};
