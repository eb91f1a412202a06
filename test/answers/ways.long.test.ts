import assert from 'node:assert/strict';
import { decide } from '../../dialogs/answers/decide.ts';
import { ENTRIES, toldBy } from '../../dialogs/answers/entries.ts';
import { MATERIAL, waysOf } from './material.ts';

describe('the ways to ask that stand beside an answer', () => {
  for (const entry of ENTRIES)
    it(`find it, or leave the bot silent, but never find another statement (${entry.id})`, () => {
      const wrong = waysOf(MATERIAL, entry).flatMap(text => {
        const found = decide(text, '2026-11-20', 'en');
        return found?.kind === 'entry' &&
          found.entry.id !== entry.id &&
          !toldBy(found.entry).includes(entry.source)
          ? [`${text}: ${found.entry.id}`]
          : [];
      });
      assert.deepEqual(wrong, []);
    });
});
