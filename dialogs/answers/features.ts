import { isLight, type Read } from './terms.ts';

/** Enough of a word to know it by, whatever its ending or what it is compounded with. */
const BEGINNINGS = [4, 6];
/** So many terms of meaning are paired; of a longer story the first ones. */
const MOST_PAIRED = 10;

/** With so many numbers in it a question is a case, whatever more there are. */
const MOST_NUMBERS = 3;

/**
 * What a question shows: each term and word, the beginnings of words, neighbours, pairs of terms of meaning, and how many
 * numbers. The sign
 * in front says which: `+` and `&` are of two terms.
 */
export function featuresOf({ terms, words }: Read): readonly string[] {
  const found = terms.map(term => `t${term}`);
  for (const word of words) {
    found.push(`w${word}`);
    for (const length of BEGINNINGS) if (word.length >= length) found.push(`b${word.slice(0, length)}`);
  }
  for (let at = 1; at < terms.length; at += 1) found.push(`+${terms[at - 1]} ${terms[at]}`);
  const meant = terms.filter(term => !isLight(term)).slice(0, MOST_PAIRED);
  for (const [at, one] of meant.entries())
    for (const other of meant.slice(at + 1))
      found.push(one < other ? `&${one} ${other}` : `&${other} ${one}`);
  const numbers = words.filter(word => /^\d+$/.test(word)).length;
  found.push(`#${Math.min(numbers, MOST_NUMBERS)}`);
  return [...new Set(found)];
}

/** Whether it is of two terms together; one that was seen once says nothing that its parts do not. */
export function isOfTwo(feature: string): boolean {
  return feature.startsWith('+') || feature.startsWith('&');
}
