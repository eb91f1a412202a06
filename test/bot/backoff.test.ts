import assert from 'node:assert/strict';
import { MOST_TRIES, waitAfter } from '../../bot/outbox/backoff.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

describe('how long the outbox waits before it tries again', () => {
  const cases: readonly (readonly [string, number, number | undefined, number, number])[] = [
    ['after the first try, a second at most', 1, undefined, 500, 1_000],
    ['twice as long after the next', 2, undefined, 1_000, 2_000],
    ['and so on', 6, undefined, 16 * SECOND, 32 * SECOND],
    ['never longer than a quarter of an hour', 40, undefined, 7.5 * MINUTE, 15 * MINUTE],
    ['as long as it was asked to', 1, 20 * SECOND, 20 * SECOND, 22 * SECOND],
    ['longer than it was asked to, when it would anyway', 8, SECOND, 64 * SECOND, 128 * SECOND],
  ];
  for (const [name, tries, asked, least, most] of cases)
    it(name, () => {
      assert.equal(waitAfter(tries, asked, 0), least);
      assert.equal(waitAfter(tries, asked, 1), most);
      const between = waitAfter(tries, asked, 0.3);
      assert.ok(between > least && between < most, `${between}`);
    });

  it('for about an hour in all, so that an outage of half an hour loses nothing', () => {
    const waits = Array.from({ length: MOST_TRIES - 1 }, (_, before) =>
      waitAfter(before + 1, undefined, 0.5),
    );
    const all = waits.reduce((sum, wait) => sum + wait, 0) / MINUTE;
    assert.ok(all > 40 && all < 90, `${all} minutes`);
  });
});
