import { type Asked, askAll } from './asking.ts';
import { TUNED } from './tuned.ts';
import { BENEFIT_CASES } from './tuned-benefit-cases.ts';
import { TUNED_BY_A_FOURTH_STRANGER } from './tuned-by-a-fourth-stranger.ts';
import { TUNED_BY_A_SECOND_STRANGER } from './tuned-by-a-second-stranger.ts';
import { TUNED_BY_A_STRANGER } from './tuned-by-a-stranger.ts';
import { TUNED_BY_A_THIRD_STRANGER } from './tuned-by-a-third-stranger.ts';
import { TUNED_BY_OTHERS } from './tuned-by-others.ts';
import { CASES } from './tuned-cases.ts';
import { CASES_BY_A_STRANGER } from './tuned-cases-by-a-stranger.ts';
import { CASES_BY_OTHERS } from './tuned-cases-by-others.ts';
import { TUNED_DUTCH } from './tuned-dutch.ts';
import { SAID_IN_PASSING } from './tuned-in-passing.ts';
import { KEY_SUMS } from './tuned-key-sums.ts';
import { KEY_SUMS_AGAIN } from './tuned-key-sums-again.ts';
import { KEYS_IN_SHORT } from './tuned-keys-in-short.ts';
import { LICENCES_NEEDED } from './tuned-licences-needed.ts';
import { MORE_CASES } from './tuned-more-cases.ts';
import { TUNED_SECOND } from './tuned-second.ts';
import { STANDINGS_ASKED } from './tuned-standings.ts';
import { TUNED_TERSE } from './tuned-terse.ts';
import { TUNED_THIRD } from './tuned-third.ts';
import { VOICES } from './tuned-voices.ts';
import { UNTOUCHED } from './untouched.ts';

/** A set of questions, asked, and the least it has to reach in shares of one; raised when the answers get better, never lowered. */
export interface Part {
  readonly name: string;
  readonly asked: readonly Asked[];
  readonly least: { readonly right: number; readonly wrong: number; readonly abstained: number };
}

/** Entries, ways to ask, synonyms and thresholds were tuned on these. */
export const TUNED_SETS: Readonly<Record<string, string>> = {
  'tuned on': TUNED,
  'tuned on, second': TUNED_SECOND,
  'tuned on, third': TUNED_THIRD,
  'tuned on, by others': TUNED_BY_OTHERS,
  'tuned on, cases': CASES,
  'tuned on, cases by others': CASES_BY_OTHERS,
  'tuned on, more cases': MORE_CASES,
  'tuned on, Dutch': TUNED_DUTCH,
  'tuned on, by a stranger': TUNED_BY_A_STRANGER,
  'tuned on, by a second': TUNED_BY_A_SECOND_STRANGER,
  'tuned on, by a third': TUNED_BY_A_THIRD_STRANGER,
  'tuned on, by a fourth': TUNED_BY_A_FOURTH_STRANGER,
  'tuned on, terse': TUNED_TERSE,
  'tuned on, cases by a stranger': CASES_BY_A_STRANGER,
  'tuned on, voices': VOICES,
  'tuned on, standings': STANDINGS_ASKED,
  'tuned on, sums of keys': KEY_SUMS,
  'tuned on, further sums of keys': KEY_SUMS_AGAIN,
  'tuned on, cases of benefits': BENEFIT_CASES,
  'tuned on, keys in short': KEYS_IN_SHORT,
  'tuned on, licences needed': LICENCES_NEEDED,
  'tuned on, said in passing': SAID_IN_PASSING,
};
const TUNED_LEAST = { right: 0.97, wrong: 0.005, abstained: 0.98 };

const UNTOUCHED_LEAST = { right: 0.925, wrong: 0.012, abstained: 0.99 };

/** Every set, asked. */
export function parts(): readonly Part[] {
  return [
    { name: 'never tuned on', asked: askAll(UNTOUCHED), least: UNTOUCHED_LEAST },
    ...Object.entries(TUNED_SETS).map(([name, set]) => ({ name, asked: askAll(set), least: TUNED_LEAST })),
  ];
}
