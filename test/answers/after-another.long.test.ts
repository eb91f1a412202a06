import assert from 'node:assert/strict';
import { askAll } from './asking.ts';
import { TUNED_SETS } from './parts.ts';

/** One question of each document, and what its own questions are labelled with. */
const FIRSTS = [
  ['W10E', 'school with 120 M365 A3, how many edu keys'],
  ['W10E', 'hoe dien ik een sleutelaanvraag voor windows 10 education in'],
  ['EDU', 'which statuses does an education customer go through'],
  ['EDU', 'hoe maak ik een onderwijsklant aan'],
  ['HUP', 'bedrijf met 700 M365 E5, recht op hup'],
  ['HUP', 'how does an employee buy through the home use program'],
  ['MPN', '20 seats, 6 months left, add 5 with a key, how many months'],
  ['MPN', 'waar vind ik de azure en cloud voordelen'],
  ['UPG', 'can business basic go to office 365 e3'],
  ['UPG', 'hoe upgrade ik een abonnement'],
] as const;
const SHORT = 8;
/** What every document tells of: asked right after an answer, it means that one. */
const SHARED = /\b(?:roles?|rol|e-?mail)\b/i;
/** One question of so many is asked. */
const EVERY = 3;
/** So few may be taken to go on with what was spoken of, in shares of one. */
const MOST_WRONG = 0.004;

describe('a short question right after an answer about something else', () => {
  it('is hardly ever taken to go on with it', function () {
    this.timeout(120_000);
    const alone = Object.values(TUNED_SETS)
      .flatMap(set => set.trim().split('\n'))
      .filter((line, at) => !/^[>#]/.test(line) && at % EVERY === 0)
      .join('\n');
    const fine = askAll(alone).filter(
      ({ text, mark, wanted }) =>
        text.split(/\s+/).length <= SHORT &&
        !SHARED.test(text) &&
        (mark === 'right' || (mark === 'abstained' && wanted === '-')),
    );
    const pairs = fine.flatMap(({ text, wanted }, at) => {
      const [document, first] = FIRSTS[at % FIRSTS.length] ?? FIRSTS[0];
      const isElsewhere = wanted === '-' || /^=?\w* ?\[?(?:W10E|EDU|HUP|MPN|UPG)-/.test(wanted);
      return isElsewhere && !wanted.includes(`${document}-`) ? [`> ${first} || ${wanted}: ${text}`] : [];
    });
    assert.ok(pairs.length > 500, `${pairs.length}`);
    const wrong = askAll(pairs.join('\n')).filter(({ mark }) => mark === 'wrong' || mark === 'wrongInKind');
    const shown = wrong.map(({ text, wanted, got }) => `${text}: ${got}, not ${wanted}`);
    assert.ok(wrong.length <= pairs.length * MOST_WRONG, `of ${pairs.length}: ${shown.join('\n')}`);
  });
});
