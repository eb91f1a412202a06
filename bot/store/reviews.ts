import type { Review } from '../../dialogs/turn.ts';
import type { Database } from './database.ts';
import type { Db } from './tables.ts';

export type StoredReview = Review & { readonly at: number };

/** What the people who run the bot look through: ratings, and questions without an answer. */
export class ReviewRows {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async add(db: Db, reviews: readonly Review[], now: number): Promise<void> {
    if (reviews.length === 0) return;
    await db
      .insertInto('reviews')
      .values(reviews.map(({ answer = null, ...review }) => ({ ...review, answer, at: now })))
      .execute();
  }

  /** Newest first. */
  async list(most: number): Promise<readonly StoredReview[]> {
    const rows = await this.#database.db
      .selectFrom('reviews')
      .select(['kind', 'language', 'question', 'comment', 'answer', 'at'])
      .orderBy('seq', 'desc')
      .limit(most)
      .execute();
    return rows.map(({ answer, at, ...row }) => ({
      ...row,
      ...(answer !== null && { answer }),
      at: Number(at),
    }));
  }

  /** Forgets those from before this time; how many it were. */
  async forget(before: number): Promise<number> {
    const { numDeletedRows } = await this.#database.write(
      db => db.deleteFrom('reviews').where('at', '<', before).executeTakeFirst(),
      'lossy',
    );
    return Number(numDeletedRows);
  }
}
