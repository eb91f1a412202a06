import { looksLikeProductKey } from '../../domain/product-key.ts';
import { marketIn } from '../checkers/markets.ts';
import { isAskedWith } from './decide.ts';

const LONGEST = 300;
const GONE = '[…]';
/** Small words that a name may hold between its capitals. */
const BETWEEN = /^(?:de|den|der|van|von|het|ter|ten|op|te|of|the|and|en|&|la|le|di|da|st|sint)$/i;
const CAPITAL = /^\p{Lu}/u;

/**
 * The text without what could tell who it is about: addresses, telephone numbers, ids and keys, and every word that
 * nobody asks with and that is no country, which is what names of people and organisations are. A run of words in capitals that holds such a
 * word goes as a whole: of "Het Rietveld Lyceum" nothing is left.
 */
export function withoutPersonalDetails(text: string, names: readonly string[] = []): string {
  if (looksLikeProductKey(text)) return '';
  const plain = text
    .replace(/\S+@\S+/g, GONE)
    .replace(/https?:\/\/\S+/g, GONE)
    .replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, GONE)
    .replace(/\+?\d(?:[\d ().-]{6,})\d/g, GONE)
    .replace(/\b[\w-]+\.onmicrosoft\.com\b/gi, GONE);
  return withoutNames(plain.split(/\s+/), new Set(names.flatMap(name => name.toLowerCase().split(/\s+/))))
    .join(' ')
    .replaceAll(/(?:\[…\] ?)+(?=\[…\])/g, '')
    .trim()
    .slice(0, LONGEST);
}

function withoutNames(words: readonly string[], names: ReadonlySet<string>): readonly string[] {
  const isName = (word: string) => {
    const plain = bare(word);
    if (word.includes(GONE)) return false;
    return names.has(plain.toLowerCase()) || (!isAskedWith(plain) && marketIn(plain) === undefined);
  };
  const taken = words.map(isName);
  for (const [at, word] of words.entries()) {
    if (!taken[at]) continue;
    for (const step of CAPITAL.test(bare(word)) ? [-1, 1] : []) {
      let on = at + step;
      while (isPartOfName(words, on, step)) {
        taken[on] = true;
        on += step;
      }
    }
  }
  return words.map((word, at) => (taken[at] ? GONE + (/[?.!,;:]+$/.exec(word)?.[0] ?? '') : word));
}

/** Capitals beside a name, and small words with capitals behind them; the first word of a sentence may have one anyway. */
function isPartOfName(words: readonly string[], at: number, step: number): boolean {
  const word = words[at];
  if (word === undefined || word.includes(GONE)) return false;
  if (step > 0 && /[?.!,;:]$/.test(words[at - 1] ?? '')) return false;
  if (step < 0 && /[?.!,;:]$/.test(word)) return false;
  if (CAPITAL.test(bare(word)))
    return at > 0 || !/^(?:is|can|does|do|how|what|who|kan|mag|hoe|wat|wie|heeft|moet|waar)$/i.test(word);
  return BETWEEN.test(word) && CAPITAL.test(bare(words[at + step] ?? ''));
}

/** Without the signs around a word, and without the s of whose it is. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/['’]s$/u, '');
}
