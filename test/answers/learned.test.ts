import assert from 'node:assert/strict';
import learned from '../../dialogs/answers/learned.json' with { type: 'json' };
import { guessFrom, kept, learnedFile } from '../../dialogs/answers/learned.ts';
import { digestOf, MATERIAL, subjectsOf } from './material.ts';

describe('what was learned from the ways of asking', () => {
  it('is up to date', () => {
    const { digest, subjects } = learnedFile.parse(learned);
    const upToDate = digest === digestOf(MATERIAL) && subjects.join() === subjectsOf(MATERIAL).join();
    assert.ok(
      upToDate,
      'A way of asking or a word was changed since: run `npm run learn`, and keep the file.',
    );
  });

  it('says after it was kept what it said before, but for what is next to nothing', () => {
    const features = ['wcake', 'wkeys', '#0'];
    const weights = Float32Array.from([3, 0, 0, 0, 3, 0, 0.1, 0, 0, 0, 0, 1]);
    const guess = guessFrom(kept({ features, weights }, ['cake', 'keys', 'none'], 'x'));
    const [cake = 0, keys = 0] = guess({ terms: [], words: ['cake'], strange: 0 });
    assert.ok(cake > 0.4 && keys < 0.2, `${cake} ${keys}`);
    const [, , none = 0] = guess({ terms: [], words: ['tea'], strange: 0 });
    assert.ok(none > 0.5, `${none}`);
  });
});
