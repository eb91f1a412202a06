import { isLight } from './terms.ts';

/** A question as what is learned from: its terms in order, and its plain words. */
export interface Read {
  readonly terms: readonly string[];
  readonly words: readonly string[];
}

/** A way of asking, and the number of what it asks for. */
export interface Example extends Read {
  readonly subject: number;
}

/** How likely each subject is, given a question; they add up to one. */
export type Guess = (question: Read) => Float64Array;

const ROUNDS = 4;
const STEP = 0.8;
/** Less than this is not worth learning from. */
const TOO_SMALL = 1e-3;
/** Enough of a word to know it by, whatever its ending. */
const BEGINNING = 5;
/** So many terms of meaning are paired; of a longer story the first ones. */
const MOST_PAIRED = 10;

/**
 * Learns which words speak for which subject: a multinomial logistic regression, fitted by AdaGrad in an order that is
 * always the same. It sees what the nearest single way of asking cannot: that words of several ways of asking together
 * point to one subject.
 */
export function learn(examples: readonly Example[], subjects: number): Guess {
  const numbers = numbered(examples.map(featuresOf));
  const bias = numbers.size;
  const weights = new Float32Array((bias + 1) * subjects);
  const moved = new Float32Array((bias + 1) * subjects).fill(1e-6);
  const shares = new Float64Array(subjects);
  const seen = examples.map(example => ({ rows: rowsOf(example, numbers, bias), subject: example.subject }));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const at of shuffled(seen.length, round + 1)) {
      const one = seen[at];
      if (one === undefined) continue;
      const { rows, subject } = one;
      weigh(weights, rows, shares);
      shares[subject] = (shares[subject] ?? 0) - 1;
      adjust(weights, moved, rows, shares);
    }
  return question => {
    const found = new Float64Array(subjects);
    weigh(weights, rowsOf(question, numbers, bias), found);
    return found;
  };
}

/** What a question shows: each term and word, the beginnings of words, neighbours, and pairs of terms of meaning. */
function featuresOf({ terms, words }: Read): readonly string[] {
  const heavy = terms
    .filter(term => !isLight(term))
    .slice(0, MOST_PAIRED)
    .toSorted();
  return [
    ...terms,
    ...terms.slice(1).map((term, at) => `${terms[at]}_${term}`),
    ...heavy.flatMap((one, at) => heavy.slice(at + 1).map(other => `${one}&${other}`)),
    ...words.map(word => `w:${word}`),
    ...words.filter(word => word.length >= BEGINNING).map(word => `c:${word.slice(0, BEGINNING)}`),
  ];
}

/** Numbers the features; a pair that was seen once says nothing. */
function numbered(all: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const features of all)
    for (const feature of new Set(features)) count.set(feature, (count.get(feature) ?? 0) + 1);
  const kept = [...count].filter(([feature, times]) => times > 1 || !/[_&]/.test(feature));
  return new Map(kept.map(([feature], number) => [feature, number]));
}

function rowsOf(question: Read, numbers: ReadonlyMap<string, number>, bias: number): Int32Array {
  const known = new Set(featuresOf(question).flatMap(feature => numbers.get(feature) ?? []));
  return Int32Array.from([...known, bias]);
}

/** A question of many words weighs no more than one of a few; the last row is the bias, which is always there. */
function factorAt(rows: Int32Array, at: number): number {
  return at === rows.length - 1 ? 1 : 1 / Math.sqrt(rows.length - 1);
}

// Plain loops: these two run a million times while the bot starts.
function weigh(weights: Float32Array, rows: Int32Array, into: Float64Array): void {
  const subjects = into.length;
  into.fill(0);
  for (let at = 0; at < rows.length; at += 1) {
    const factor = factorAt(rows, at);
    const from = (rows[at] ?? 0) * subjects;
    for (let subject = 0; subject < subjects; subject += 1)
      into[subject] = (into[subject] ?? 0) + factor * (weights[from + subject] ?? 0);
  }
  let most = Number.NEGATIVE_INFINITY;
  for (let subject = 0; subject < subjects; subject += 1) most = Math.max(most, into[subject] ?? 0);
  let all = 0;
  for (let subject = 0; subject < subjects; subject += 1) {
    const share = Math.exp((into[subject] ?? 0) - most);
    into[subject] = share;
    all += share;
  }
  for (let subject = 0; subject < subjects; subject += 1) into[subject] = (into[subject] ?? 0) / all;
}

function adjust(weights: Float32Array, moved: Float32Array, rows: Int32Array, errors: Float64Array): void {
  const subjects = errors.length;
  for (let subject = 0; subject < subjects; subject += 1) {
    const error = errors[subject] ?? 0;
    if (error < TOO_SMALL && error > -TOO_SMALL) continue;
    for (let at = 0; at < rows.length; at += 1) {
      const slope = error * factorAt(rows, at);
      const cell = (rows[at] ?? 0) * subjects + subject;
      const sofar = (moved[cell] ?? 0) + slope * slope;
      moved[cell] = sofar;
      weights[cell] = (weights[cell] ?? 0) - (STEP * slope) / Math.sqrt(sofar);
    }
  }
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
