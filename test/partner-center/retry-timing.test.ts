import assert from 'node:assert/strict';
import { type FailedTry, type Limits, waitBeforeRetry } from '../../bot/partner-center/retry-timing.ts';

const limits: Limits = { tries: 4, tryMs: 4_000, budgetMs: 10_000 };
const failed: FailedTry = { status: 503, repeatable: true, tries: 1, elapsedMs: 100 };

describe('waiting before Partner Center is asked again', () => {
  const cases: [string, Partial<FailedTry>, number, number | undefined][] = [
    ['a short wait after a server error', {}, 1, 200],
    ['half of it at the other end of chance', {}, 0, 100],
    ['twice as long after the second try', { tries: 2 }, 1, 400],
    ['four times as long after the third', { tries: 3 }, 1, 800],
    ['no more than the tries allowed', { tries: 4 }, 1, undefined],
    ['after a broken connection', { status: undefined }, 1, 200],
    ['after 408', { status: 408 }, 1, 200],
    ['not after 501', { status: 501 }, 1, undefined],
    ['not after 400', { status: 400 }, 1, undefined],
    ['not after 401', { status: 401 }, 1, undefined],
    ['not after 404', { status: 404 }, 1, undefined],
    ['not after 409', { status: 409 }, 1, undefined],
    ['a second or so when throttled without a word how long', { status: 429 }, 1, 1_000],
    ['as long as the service asks', { status: 429, retryAfterSeconds: 3 }, 0, 3_000],
    ['a little longer by chance, so that not all come back at once', { retryAfterSeconds: 3 }, 1, 3_200],
    [
      'not when the service asks for more than the budget',
      { status: 429, retryAfterSeconds: 57 },
      0,
      undefined,
    ],
    ['not when the budget is used up', { elapsedMs: 9_950 }, 1, undefined],
    [
      'a write whose outcome is unknown is not sent again',
      { repeatable: false, status: undefined },
      1,
      undefined,
    ],
    ['nor one that met a server error', { repeatable: false }, 1, undefined],
    ['but one that was throttled is', { repeatable: false, status: 429, retryAfterSeconds: 1 }, 0, 1_000],
  ];
  for (const [name, change, chance, wait] of cases) {
    it(name, () => assert.equal(waitBeforeRetry({ ...failed, ...change }, limits, chance), wait));
  }
});
