import assert from 'node:assert/strict';
import { type Asked, shareOf } from './asking.ts';
import { parts } from './parts.ts';

const shown = (asked: readonly Asked[]) =>
  asked.map(({ text, wanted, got }) => `${text}: ${got}, not ${wanted}`);

describe('finding the answer to a question typed in a hurry', () => {
  const all = parts();
  for (const { name, asked, least } of all) {
    it(`never says yes for no, nor a wrong number (${name})`, () => {
      assert.deepEqual(shown(asked.filter(({ mark }) => mark === 'wrongInKind')), []);
    });

    it(`is right about most, and rarely wrong (${name})`, () => {
      const share = shareOf(asked);
      assert.ok(share.right / share.asked >= least.right, `${share.right} of ${share.asked} right`);
      assert.ok(share.wrong / share.asked <= least.wrong, `${share.wrong} of ${share.asked} wrong`);
    });

    it(`stays silent where the documents do (${name})`, () => {
      const share = shareOf(asked);
      const answered = share.unanswerable - share.abstainedWhereItShould;
      // Of a handful one may be.
      assert.ok(
        answered <= Math.max(1, share.unanswerable * (1 - least.abstained)),
        `${share.abstainedWhereItShould} of ${share.unanswerable} abstained`,
      );
    });
  }

  it('has at least 300 questions, 80 of them without an answer', () => {
    const questions = all.flatMap(({ asked }) => asked);
    assert.ok(questions.length >= 300);
    assert.ok(shareOf(questions).unanswerable >= 80);
  });
});
