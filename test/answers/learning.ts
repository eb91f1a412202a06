import { featuresOf, isOfTwo } from '../../dialogs/answers/features.ts';
import type { Example } from '../../dialogs/answers/kept-asks.ts';
import type { Taught } from '../../dialogs/answers/learned.ts';
import { Weights } from './weights.ts';

/** Fitted several times over, each in another order and with other words left out, and averaged: steadier than any one. */
const SEEDS = [1, 2, 3];
const ROUNDS = 16;
/** Half of what a question shows is left out each time, so that no word is relied on alone: others will ask without it. */
const LEFT_OUT = 0.5;

/**
 * Learns which words speak for which subject: a multinomial logistic regression, fitted in an order that is always the
 * same. It sees what the nearest single way of asking cannot: that words of several ways of asking together point to one
 * subject. Takes seconds, so it is done beforehand, by `npm run learn`.
 */
export function learn(examples: readonly Example[], subjects: number): Taught {
  const shown = examples.map(example => featuresOf(example));
  const features = worthLearning(shown);
  const numbers = new Map(features.map((feature, at) => [feature, at]));
  const seen = examples.map(({ subject }, at) => ({
    subject,
    rows: (shown[at] ?? []).flatMap(feature => numbers.get(feature) ?? []),
  }));
  const weights = new Float32Array((features.length + 1) * subjects);
  for (const seed of SEEDS) {
    const { cells } = fitted(seen, features.length, subjects, seed);
    for (let cell = 0; cell < cells.length; cell += 1)
      weights[cell] = (weights[cell] ?? 0) + (cells[cell] ?? 0) / SEEDS.length;
  }
  return { features, weights };
}

function fitted(
  seen: readonly { readonly subject: number; readonly rows: readonly number[] }[],
  bias: number,
  subjects: number,
  seed: number,
): Weights {
  const random = randomFrom(seed);
  const weights = new Weights(bias + 1, subjects);
  const shares = new Float64Array(subjects);
  const order = [...seen];
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const { subject, rows } of order) {
      const kept = Int32Array.from([...rows.filter(() => random() > LEFT_OUT), bias]);
      // A question of many words weighs no more than one of a few; the bias is in every question.
      const share = 1 / Math.sqrt(Math.max(1, kept.length - 1));
      const factorOf = (at: number) => (at === kept.length - 1 ? 1 : share);
      weights.weigh(kept, factorOf, shares);
      shares[subject] = (shares[subject] ?? 0) - 1;
      weights.adjust(kept, factorOf, shares);
    }
  }
  return weights;
}

function worthLearning(shown: readonly (readonly string[])[]): readonly string[] {
  const times = new Map<string, number>();
  for (const feature of shown.flat()) times.set(feature, (times.get(feature) ?? 0) + 1);
  return [...times].flatMap(([feature, count]) => (count > 1 || !isOfTwo(feature) ? [feature] : []));
}

function shuffle<T>(all: T[], random: () => number): void {
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [all[at], all[other]];
    if (one !== undefined && two !== undefined) [all[at], all[other]] = [two, one];
  }
}

/** Numbers from 0 to 1, the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed * 7_919 + 13;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 0x1_0000_0000;
  };
}
