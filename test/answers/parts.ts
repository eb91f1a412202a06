import { type Asked, askAll } from './asking.ts';
import { TUNED } from './tuned.ts';
import { TUNED_BY_OTHERS } from './tuned-by-others.ts';
import { CASES } from './tuned-cases.ts';
import { CASES_BY_OTHERS } from './tuned-cases-by-others.ts';
import { TUNED_DUTCH } from './tuned-dutch.ts';
import { MORE_CASES } from './tuned-more-cases.ts';
import { TUNED_SECOND } from './tuned-second.ts';
import { TUNED_THIRD } from './tuned-third.ts';
import { UNTOUCHED } from './untouched.ts';

/** A set of questions, asked, and the least it has to reach in shares of one; raised when the answers get better, never lowered. */
export interface Part {
  readonly name: string;
  readonly asked: readonly Asked[];
  readonly least: { readonly right: number; readonly wrong: number; readonly abstained: number };
}

const TUNED_LEAST = { right: 0.98, wrong: 0.005, abstained: 0.98 };

/** The sets. Entries, ways to ask, synonyms and thresholds were tuned on those whose name says so. */
export function parts(): readonly Part[] {
  return [
    {
      name: 'never tuned on',
      asked: askAll(UNTOUCHED),
      least: { right: 0.94, wrong: 0.02, abstained: 0.97 },
    },
    { name: 'tuned on', asked: askAll(TUNED), least: TUNED_LEAST },
    { name: 'tuned on, second', asked: askAll(TUNED_SECOND), least: TUNED_LEAST },
    { name: 'tuned on, third', asked: askAll(TUNED_THIRD), least: TUNED_LEAST },
    { name: 'tuned on, by others', asked: askAll(TUNED_BY_OTHERS), least: TUNED_LEAST },
    { name: 'tuned on, cases', asked: askAll(CASES), least: TUNED_LEAST },
    {
      name: 'tuned on, more cases',
      asked: askAll(MORE_CASES),
      least: { right: 0.975, wrong: 0, abstained: 0.93 },
    },
    {
      name: 'tuned on, cases by others',
      asked: askAll(CASES_BY_OTHERS),
      least: { right: 0.96, wrong: 0.006, abstained: 0.98 },
    },
    {
      name: 'tuned on, Dutch',
      asked: askAll(TUNED_DUTCH),
      least: { right: 0.975, wrong: 0.01, abstained: 0.98 },
    },
  ];
}
