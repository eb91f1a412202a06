import { Features } from './features.ts';
import type { Read } from './terms.ts';
import { Weights } from './weights.ts';

/** A way of asking, and the number of what it asks for. */
export interface Example extends Read {
  readonly subject: number;
}

/** How likely each subject is, given a question; they add up to one. */
export type Guess = (question: Read) => Float64Array;

const ROUNDS = 3;
/** From the third round on only those are gone over that were not known so well. */
const LEARNED_ENOUGH = 0.7;

/**
 * Learns which words speak for which subject: a multinomial logistic regression, fitted by AdaGrad in an order that is
 * always the same. It sees what the nearest single way of asking cannot: that words of several ways of asking together
 * point to one subject.
 */
export function learn(examples: readonly Example[], subjects: number): Guess {
  const features = new Features();
  const shown = examples.map(example => features.of(example, true));
  const { rows, count } = rowsOf(features, shown);
  const weights = new Weights(count, subjects);
  const shares = new Float64Array(subjects);
  const seen = examples.map(({ subject }, at) => ({ subject, rows: rows(shown[at] ?? []) }));
  let hard = seen;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const still = [];
    for (const one of shuffled(hard, round)) {
      weights.weigh(one.rows, shares);
      const share = shares[one.subject] ?? 0;
      if (share < LEARNED_ENOUGH) still.push(one);
      shares[one.subject] = share - 1;
      weights.adjust(one.rows, shares);
    }
    hard = still;
  }
  weights.settle();
  return question => {
    const found = new Float64Array(subjects);
    weights.weigh(rows(features.of(question, false)), found);
    return found;
  };
}

/** The rows of what a question shows, without pairs that were seen once; the last one, the bias, is always there. */
function rowsOf(features: Features, all: readonly (readonly number[])[]) {
  const times = new Uint16Array(features.count);
  for (const numbers of all) for (const number of numbers) times[number] = (times[number] ?? 0) + 1;
  const pairs = features.pairs();
  const rowAt = new Int32Array(features.count).fill(-1);
  let bias = 0;
  for (let number = 0; number < features.count; number += 1)
    if ((times[number] ?? 0) > 1 || !pairs.has(number)) {
      rowAt[number] = bias;
      bias += 1;
    }
  const rows = (numbers: readonly number[]): Int32Array =>
    Int32Array.from([...numbers.map(number => rowAt[number] ?? -1).filter(row => row >= 0), bias]);
  return { rows, count: bias + 1 };
}

/** In an order that mixes well, the same on every machine. */
function shuffled<T>(all: readonly T[], seed: number): readonly T[] {
  let state = seed * 2_654_435_761;
  return all
    .map(one => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return { one, state };
    })
    .toSorted((a, b) => a.state - b.state)
    .map(({ one }) => one);
}
