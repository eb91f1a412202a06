import { Features, type Read } from './features.ts';
import { Weights } from './weights.ts';

/** A way of asking, and the number of what it asks for. */
export interface Example extends Read {
  readonly subject: number;
}

/** How likely each subject is, given a question; they add up to one. */
export type Guess = (question: Read) => Float64Array;

const ROUNDS = 4;

/**
 * Learns which words speak for which subject: a multinomial logistic regression, fitted by AdaGrad in an order that is
 * always the same. It sees what the nearest single way of asking cannot: that words of several ways of asking together
 * point to one subject.
 */
export function learn(examples: readonly Example[], subjects: number): Guess {
  const features = new Features();
  const shown = examples.map(example => features.of(example, true));
  const rows = rowsOf(features, shown);
  const weights = new Weights(features.count + 1, subjects);
  const shares = new Float64Array(subjects);
  const seen = examples.map(({ subject }, at) => ({ subject, rows: rows(shown[at] ?? []) }));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const at of shuffled(seen.length, round + 1)) {
      const one = seen[at];
      if (one === undefined) continue;
      weights.weigh(one.rows, shares);
      shares[one.subject] = (shares[one.subject] ?? 0) - 1;
      weights.adjust(one.rows, shares);
    }
  return question => {
    const found = new Float64Array(subjects);
    weights.weigh(rows(features.of(question, false)), found);
    return found;
  };
}

/** The rows of what a question shows, without pairs that were seen once; the last one, the bias, is always there. */
function rowsOf(
  features: Features,
  all: readonly (readonly number[])[],
): (numbers: readonly number[]) => Int32Array {
  const times = new Uint16Array(features.count);
  for (const numbers of all) for (const number of numbers) times[number] = (times[number] ?? 0) + 1;
  const pairs = features.pairs();
  const bias = features.count;
  return numbers =>
    Int32Array.from([...numbers.filter(number => (times[number] ?? 0) > 1 || !pairs.has(number)), bias]);
}

/** The numbers below `count` in an order that mixes well, the same on every machine. */
function shuffled(count: number, seed: number): readonly number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  let state = seed * 2_654_435_761;
  for (let at = count - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    const other = Math.floor((state / 0x80000000) * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}
