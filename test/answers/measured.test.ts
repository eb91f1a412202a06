import assert from 'node:assert/strict';
import { type Asked, askAll, shareOf } from './asking.ts';
import { TUNED } from './tuned.ts';
import { UNTOUCHED } from './untouched.ts';

/** The least that each part has to reach, in shares of one; raised when the answers get better, never lowered. */
const LEAST = {
  tuned: { right: 0.95, wrong: 0.01, abstained: 0.95 },
  untouched: { right: 0.92, wrong: 0.015, abstained: 0.94 },
} as const;

const parts = [
  ['the questions it was tuned on', askAll(TUNED), LEAST.tuned],
  ['questions it was never tuned on', askAll(UNTOUCHED), LEAST.untouched],
] as const;

const shown = (asked: readonly Asked[]) =>
  asked.map(({ text, wanted, got }) => `${text}: ${got}, not ${wanted}`);

describe('finding the answer to a question typed in a hurry', () => {
  for (const [name, asked, least] of parts) {
    it(`never says yes for no, nor a wrong number, to ${name}`, () => {
      assert.deepEqual(shown(asked.filter(({ mark }) => mark === 'wrongInKind')), []);
    });

    it(`is right about most of ${name}, and rarely wrong`, () => {
      const share = shareOf(asked);
      assert.ok(share.right / share.asked >= least.right, `${share.right} of ${share.asked} right`);
      assert.ok(share.wrong / share.asked <= least.wrong, `${share.wrong} of ${share.asked} wrong`);
    });

    it(`stays silent where the documents do, of ${name}`, () => {
      const share = shareOf(asked);
      const part = share.abstainedWhereItShould / share.unanswerable;
      assert.ok(
        part >= least.abstained,
        `${share.abstainedWhereItShould} of ${share.unanswerable} abstained`,
      );
    });
  }

  it('has at least 300 questions, 80 of them without an answer, and none in both parts', () => {
    const [[, tuned], [, untouched]] = parts;
    assert.ok(tuned.length + untouched.length >= 300);
    assert.ok(shareOf([...tuned, ...untouched]).unanswerable >= 80);
    const known = new Set(tuned.map(({ text }) => text.toLowerCase()));
    const twice = untouched.filter(
      ({ text, wanted }) => !wanted.startsWith('=') && known.has(text.toLowerCase()),
    );
    assert.deepEqual(
      twice.map(({ text }) => text),
      [],
    );
  });
});
