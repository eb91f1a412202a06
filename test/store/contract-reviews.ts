import assert from 'node:assert/strict';
import { effects, NOON } from './given.ts';
import type { Opens } from './store-contract.ts';

const unknown = { kind: 'unknown', language: 'nl', question: 'wat kost A3', comment: '' } as const;
const rated = {
  kind: 'down',
  language: 'en',
  question: 'is hup there',
  comment: 'no',
  answer: 'hup-markets',
} as const;

/** The review list: newest first, saved with the turn, forgotten after its time. */
export function keepsReviews(open: Opens): void {
  it('keeps what was rated or not answered, newest first, and forgets it after its time', async () => {
    const store = await open();
    await store.commit(effects({ reviews: [unknown] }), NOON);
    await store.commit(effects({ reviews: [rated] }), NOON + 1_000);
    assert.deepEqual(await store.reviews(10), [
      { ...rated, at: NOON + 1_000 },
      { ...unknown, at: NOON },
    ]);
    assert.deepEqual(await store.reviews(1), [{ ...rated, at: NOON + 1_000 }]);
    assert.equal(await store.forgetReviews(NOON + 1_000), 1);
    assert.deepEqual(await store.reviews(10), [{ ...rated, at: NOON + 1_000 }]);
  });
}
