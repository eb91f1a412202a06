import { z } from 'zod';
import { distance } from './distance.ts';
import table from './words.json' with { type: 'json' };

const { same, skipped } = z
  .strictObject({ same: z.record(z.string(), z.string()), skipped: z.string() })
  .parse(table);

/** Longest phrase in the table of synonyms, in words. */
const LONGEST_PHRASE = 6;
const NOT_WORDS = /\S+@\S+|https?:\/\/\S+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** A question as the terms that carry its meaning, the same whatever the language, spelling or synonym. */
export type Reader = (text: string) => readonly string[];

const TERM_OF = new Map(
  Object.entries(same).flatMap(([term, phrases]) =>
    phrases.split(', ').map(phrase => [wordsOf(phrase).join(' '), term] as const),
  ),
);
const SKIPPED: ReadonlySet<string> = new Set(skipped.split(', '));

/** Reads questions about the given texts; a word that is in none of them may be a misspelt one that is. */
export function readerOver(texts: readonly string[]): Reader {
  const known = new Set([...[...TERM_OF.keys()].flatMap(phrase => phrase.split(' ')), ...SKIPPED]);
  for (const word of texts.flatMap(wordsOf)) known.add(word);
  const stems = new Set([...known].map(stem));
  const spelt = (word: string): readonly string[] => {
    if (/^\d/.test(word) || known.has(word) || stems.has(stem(word))) return [word];
    return parts(word, known) ?? [nearest(word, known) ?? word];
  };
  return text => termsIn(wordsOf(text).flatMap(spelt));
}

function wordsOf(text: string): readonly string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(NOT_WORDS, ' ');
  return folded.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '');
}

/** Takes the longest phrases of the table first; drops what carries no meaning, and bare numbers. */
function termsIn(words: readonly string[]): readonly string[] {
  const terms = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const { term, length } = phraseAt(words, at);
    const word = words[at] ?? '';
    if (term !== undefined) terms.add(term);
    else if (!SKIPPED.has(word) && !/^\d+$/.test(word)) terms.add(stem(word));
    at += length;
  }
  return [...terms];
}

function phraseAt(words: readonly string[], at: number): { readonly term?: string; readonly length: number } {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    const term = TERM_OF.get(words.slice(at, at + length).join(' '));
    if (term !== undefined) return { term, length };
  }
  return { length: 1 };
}

/** The commonest endings of both languages; words of one meaning that differ more are in the table. */
function stem(word: string): string {
  if (word.length < 5) return word;
  const short = word.replace(/(?:ing|en|ed|es|s|e)$/, '');
  return short.replace(/([bcdfgklmnprst])\1$/, '$1');
}

/** The two known words of a Dutch compound: `schoolklant`. */
function parts(word: string, known: ReadonlySet<string>): readonly string[] | undefined {
  for (let at = 4; at <= word.length - 4; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const open = head.endsWith('s') ? head.slice(0, -1) : head;
    const first = known.has(head) ? head : known.has(open) ? open : undefined;
    if (first !== undefined && known.has(tail)) return [first, tail];
  }
  return undefined;
}

/** The known word it may be a typo of: one slip in a word of five letters or more, two in one of nine. */
function nearest(word: string, known: ReadonlySet<string>): string | undefined {
  const most = word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
  let best: { readonly word: string; readonly slips: number } | undefined;
  for (const candidate of most === 0 ? [] : known) {
    if (candidate.length < 4 || candidate[0] !== word[0]) continue;
    const slips = distance(word, candidate, most);
    if (slips <= most && (best === undefined || slips < best.slips)) best = { word: candidate, slips };
  }
  return best?.word;
}
