/** Between the groups: dashes and minus signs of all kinds, dots, white space. */
const BETWEEN = '[-\\s\\u2010-\\u2015\\u2212.]{1,3}';
/** The letters and digits that product keys are made of. */
const OF_KEYS = '[BCDFGHJKMNPQRTVWXY2346789]';
const NOT_BEFORE = '(?<![A-Z0-9@])';
const NOT_AFTER = '(?![A-Z0-9@]|\\.[a-z]{2})';

const DASHED = new RegExp(
  `${NOT_BEFORE}(?:[A-Z0-9]{5}[-\\u2010-\\u2015\\u2212]){4}[A-Z0-9]{5}${NOT_AFTER}`,
  'gi',
);
const SPACED = new RegExp(`${NOT_BEFORE}(?:${OF_KEYS}{5}${BETWEEN}){4}${OF_KEYS}{5}${NOT_AFTER}`, 'gi');
const JOINED = new RegExp(`${NOT_BEFORE}${OF_KEYS}{25}${NOT_AFTER}`, 'gi');

/**
 * A 25-character product key: five groups of five with dashes, or, of the letters that keys are made of, with anything
 * between the groups or in one piece. At least one digit and one letter in it.
 */
export function looksLikeProductKey(text: string): boolean {
  const visible = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  const found = [DASHED, SPACED, JOINED].flatMap(pattern => visible.match(pattern) ?? []);
  return found.some(key => /\d/.test(key) && /[a-z]/i.test(key));
}
