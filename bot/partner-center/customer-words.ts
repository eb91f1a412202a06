/** Letters that are letters of their own, with no accent to take off, as people without that key type them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
};

const MOST_LETTERS = 200;
const MOST_WORDS = 10;

/** The text without accents, case or apostrophes: `Jürgen's Łódź` becomes `jurgens lodz`. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘`´]/gu, '')
    .replace(/[ßłøđðþæœħŧŋı]/g, letter => LETTERS[letter] ?? letter);
}

/** The words of a name, a domain or a query, folded; the shared end of the domains is no word. */
export function wordsOf(text: string): readonly string[] {
  return folded(text.slice(0, MOST_LETTERS))
    .replace(/\.onmicrosoft\.com\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .slice(0, MOST_WORDS);
}
