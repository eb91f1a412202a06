import { isLight, type Read } from './terms.ts';

/** Enough of a word to know it by, whatever its ending. */
const BEGINNING = 5;
/** So many terms of meaning are paired; of a longer story the first ones. */
const MOST_PAIRED = 8;
/** More than there are terms; so small that a pair is still a small number, which is found fastest. */
const APART = 1 << 15;

/**
 * Numbers what questions show: each term and word, the beginnings of words, neighbours, and pairs of terms of meaning.
 * Numbers instead of texts, since thousands of questions are read while the bot starts.
 */
export class Features {
  /** By term, its place among the terms. */
  readonly #terms = new Map<string, number>();
  readonly #termNumbers: number[] = [];
  readonly #words = new Map<string, number>();
  readonly #beginnings = new Map<string, number>();
  readonly #pairs = new Map<number, number>();
  readonly #heavy: boolean[] = [];
  #count = 0;

  /** How many there are. */
  get count(): number {
    return this.#count;
  }

  /** The numbers of what a question shows; only while learning new ones are given out. */
  of({ terms, words }: Read, learning: boolean): readonly number[] {
    const next = learning ? () => this.#next() : () => -1;
    const found: number[] = [];
    const own: number[] = [];
    for (const term of terms) {
      const place = numberOf(this.#terms, term, () => (learning ? this.#newTerm(term) : -1));
      own.push(place);
      found.push(this.#termNumbers[place] ?? -1);
    }
    for (const word of words) {
      found.push(numberOf(this.#words, word, next));
      if (word.length >= BEGINNING) found.push(numberOf(this.#beginnings, word.slice(0, BEGINNING), next));
    }
    for (const pair of pairsOf(own, this.#heavy)) found.push(numberOf(this.#pairs, pair, next));
    return [...new Set(found)].filter(number => number >= 0);
  }

  /** Whether a number stands for two terms together. */
  pairs(): ReadonlySet<number> {
    return new Set(this.#pairs.values());
  }

  #newTerm(term: string): number {
    this.#heavy.push(!isLight(term));
    return this.#termNumbers.push(this.#next()) - 1;
  }

  #next(): number {
    this.#count += 1;
    return this.#count - 1;
  }
}

function numberOf<K>(numbers: Map<K, number>, key: K, next: () => number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = next();
  if (number >= 0) numbers.set(key, number);
  return number;
}

/** Neighbours, whatever they are, and terms of meaning wherever they stand: the sign tells them apart. */
function pairsOf(terms: readonly number[], heavy: readonly boolean[]): readonly number[] {
  const pairs: number[] = [];
  for (let at = 1; at < terms.length; at += 1) pairs.push(-pair(terms[at - 1] ?? 0, terms[at] ?? 0));
  const meant = terms.filter(term => heavy[term]).slice(0, MOST_PAIRED);
  for (const [at, one] of meant.entries())
    for (const other of meant.slice(at + 1)) pairs.push(pair(Math.min(one, other), Math.max(one, other)));
  return pairs;
}

function pair(one: number, other: number): number {
  return (one + 2) * APART + other + 2;
}
