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

/** The text without accents, case or apostrophes: `Jürgen's Łódź` becomes `jurgens lodz`. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘`´]/gu, '')
    .replace(/[ßłøđðþæœħŧŋı]/g, letter => LETTERS[letter] ?? letter);
}
