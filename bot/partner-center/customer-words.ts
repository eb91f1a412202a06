import { folded } from '../../domain/folded.ts';

const MOST_LETTERS = 200;
const MOST_WORDS = 10;

/** The words of a name, a domain or a query, folded; the shared end of the domains is no word. */
export function wordsOf(text: string): readonly string[] {
  return folded(text.slice(0, MOST_LETTERS))
    .replace(/\.onmicrosoft\.com\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .slice(0, MOST_WORDS);
}
