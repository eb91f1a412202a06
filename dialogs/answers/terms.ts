import { z } from 'zod';
import { folded } from '../../domain/folded.ts';
import { distance } from './distance.ts';
import table from './words.json' with { type: 'json' };

const phrases = z.record(z.string(), z.string().min(1));
const { same, light, common, skipped } = z
  .strictObject({
    /** By term, the words and phrases of both languages that mean it. */
    same: phrases,
    /** The same for terms that carry little meaning. */
    light: phrases,
    /** Everyday words that say little, each a term of its own. */
    common: z.string(),
    /** Words that carry none. */
    skipped: z.string(),
  })
  .parse(table);

/** Its terms, and its plain words. */
export interface Read {
  /** What carries the meaning, in order, the same whatever the language, spelling or synonym. */
  readonly terms: readonly string[];
  readonly words: readonly string[];
  /** How many of its words were never seen before, however spelt: a name, or another subject. */
  readonly strange: number;
}

/** Reads a text, and knows which words it has seen, whatever their ending. */
export interface Reader {
  (text: string): Read;
  readonly knows: (word: string) => boolean;
}

const NOT_WORDS = /https?:\/\/\S+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
/** Codes of faults and signs, as the word that they stand for: no two codes are the same, all are faults. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:0x[0-9a-f]{3,8}|8[0-9a-f]{7}|aadsts\d+)\b/g, 'errorcode'],
  [/%/g, ' percent '],
  [/(?<=\b(?:an?|een|or|of|and|en|the|de|het) )[&#*$](?= |$)/g, ' ampersand '],
];
/** Of an address only the provider says something. */
const ADDRESS = /\S+@(\S+)/g;

/** Who is on the line says nothing about what is asked, nor that it is asked: "klant vraagt of". */
const ON_THE_LINE =
  /\b(?:(?:is |just |net )?(?:aan de (?:lijn|telefoon)|on the (?:line|phone)|on line \d|hangt aan de lijn|at my desk)|(?:quick|snelle?|klein|small) (?:one|question|vraag|vraagje)|snel vraagje|vraagje|(?:belt|belde|calls|called|phones|phoned|rings)(?: net| me| us| ons)?(?=[:,]))/g;
const MAY_NAME_WHO =
  /vraag|vroeg|vrag|ask|weten|know|wonder|lijn|line|phone|tele|call|belt|belde|ring|desk|one|question/;
const WHO_ASKS =
  /\b(customer|client|cust|klant|school|college|hr|caller|beller|manager|baas|boss|collega|colleague|ze|they|he|she|hij|zij|somebody|iemand|directeur|principal) (?:vraagt|vragen|vroeg|asks?|asked|asking|wants? to know|wil(?:len)? weten|wonders?)(?: (?:mij|me|us|ons))?(?: (?:of|if|whether))?\b/g;

const TERMS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...same, ...light }).flatMap(([term, list]) =>
    list.split(', ').map(phrase => [wordsOf(phrase).join(' '), term] as const),
  ),
);
/** By its first word, how many words the longest phrase of the table has. */
const LONGEST: ReadonlyMap<string, number> = longestBy([...TERMS.keys()]);
/** The first two words of each longer phrase: most words begin none, which is quickly seen. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...TERMS.keys()].map(phrase => phrase.split(' ').slice(0, 2).join(' ')),
);
const LIGHT: ReadonlySet<string> = new Set([...Object.keys(light), ...common.split(', ').map(stem)]);
const SKIPPED: ReadonlySet<string> = new Set(skipped.split(', '));

/** The words that the table names. */
const LISTED: ReadonlySet<string> = new Set([
  ...[...TERMS.keys()].flatMap(phrase => phrase.split(' ')),
  ...SKIPPED,
  ...common.split(', '),
]);

/** Whether a term says little by itself: how, may, must. */
export function isLight(term: string): boolean {
  return LIGHT.has(term);
}

/** Reads questions in which these words may stand; one that is none of them may be a misspelt one that is. */
export function readerOver(words: Iterable<string>): Reader {
  const known: ReadonlySet<string> = new Set([...LISTED, ...words]);
  const stems: ReadonlySet<string> = new Set([...known].map(stem));
  const beginnings = byBeginning(known);
  const knows = (word: string) => known.has(word) || stems.has(stem(word));
  const spelt = (word: string): readonly string[] => {
    const both = inParts(word);
    return both.length > 1 || /^\d/.test(word) || knows(word) ? both : [nearest(word, beginnings) ?? word];
  };
  const isStrange = (word: string) => word.length > 3 && !/^\d/.test(word) && !knows(word);
  const read = (text: string): Read => {
    const said = wordsOf(text).flatMap(spelt);
    return { words: said, terms: termsIn(said), strange: said.filter(isStrange).length };
  };
  return Object.assign(read, {
    knows: (word: string) =>
      wordsOf(word).every(
        one => one.length < 3 || /^\d+\w?$/.test(one) || knows(one) || parts(one) !== undefined,
      ),
  });
}

/** The words that these texts are made of, each once; not the names in them, which nobody asks with. */
export function wordsIn(texts: readonly string[]): readonly string[] {
  const names = namesIn(texts);
  return [...new Set(texts.flatMap(wordsOf))].filter(word => !names.has(word));
}

/** What stands with a capital in the middle of a text, and never without one. */
function namesIn(texts: readonly string[]): ReadonlySet<string> {
  const names = new Set(texts.flatMap(text => text.match(/(?<=\S )\p{Lu}\p{Ll}+/gu) ?? []).map(folded));
  for (const text of texts)
    for (const word of text.match(/\p{L}+/gu) ?? []) if (/^\p{Ll}/u.test(word)) names.delete(word);
  return names;
}

/** In lower case and without accents; links and ids are none. */
function wordsOf(text: string): readonly string[] {
  const plain = /[@:-]/.test(text) ? text.replace(ADDRESS, ' email $1').replace(NOT_WORDS, ' ') : text;
  const said = SIGNS.reduce((so, [sign, word]) => so.replace(sign, word), folded(plain));
  const asked = MAY_NAME_WHO.test(said)
    ? said.replace(ON_THE_LINE, ' ').replace(/\s+/g, ' ').replace(WHO_ASKS, '$1')
    : said;
  return asked.match(/[\p{L}\p{N}]+/gu) ?? [];
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
  const begins = BEGINNINGS.has(`${words[at]} ${words[at + 1]}`);
  const longest = begins ? (LONGEST.get(words[at] ?? '') ?? 0) : 1;
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const term = TERMS.get(length === 1 ? (words[at] ?? '') : words.slice(at, at + length).join(' '));
    if (term !== undefined) return { term, length };
  }
  return { length: 1 };
}

function longestBy(phrases: readonly string[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return longest;
}

/** The commonest endings of both languages are cut; words of one meaning that differ more are in the table. */
function stem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ing|en|ed|es|s|e)$/, '').replace(/([bcdfgklmnprst])\1$/, '$1');
}

/** A word as it is, or a Dutch compound as the words it is made of. */
function inParts(word: string): readonly string[] {
  return /^\d/.test(word) || TERMS.has(word) || SKIPPED.has(word) ? [word] : (parts(word) ?? [word]);
}

/** The two words of a Dutch compound: `schoolklant` is about a school and a customer. */
function parts(word: string): readonly string[] | undefined {
  for (let at = 4; at <= word.length - 4; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const first = TERMS.has(head) ? head : head.replace(/s$/, '');
    if (TERMS.has(first) && TERMS.has(tail)) return [first, tail];
  }
  return undefined;
}

/** Words that are long enough to be misspelt, by their first letter, which is hardly ever the wrong one. */
function byBeginning(known: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < 4) continue;
    const others = found.get(word.slice(0, 1));
    if (others === undefined) found.set(word.slice(0, 1), [word]);
    else others.push(word);
  }
  return found;
}

/** The known word it may be a typo of: one slip in a word of five letters or more, two in one of nine. */
function nearest(word: string, beginnings: ReadonlyMap<string, readonly string[]>): string | undefined {
  const most = word.length >= 10 ? 2 : word.length >= 5 ? 1 : 0;
  let best: { readonly word: string; readonly slips: number } | undefined;
  for (const candidate of most === 0 ? [] : (beginnings.get(word.slice(0, 1)) ?? [])) {
    const slips = distance(word, candidate, most);
    if (slips <= most && (best === undefined || slips < best.slips)) best = { word: candidate, slips };
  }
  return best?.word;
}
