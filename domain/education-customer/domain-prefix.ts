/** The part before `.onmicrosoft.com`: it makes the account and its addresses, and can never be changed (EDU-04). */

/** The longest prefix that Partner Center takes. */
export const LONGEST_PREFIX = 27;

/** What all tenants' first domains end with. */
const TENANT_SUFFIX = '.onmicrosoft.com';

/** The whole domain for a prefix. */
export function tenantDomain(prefix: string): string {
  return `${prefix.toLowerCase()}${TENANT_SUFFIX}`;
}

/** What a person typed as a prefix: without blanks around it, small letters, and without the fixed ending. */
export function typedPrefix(text: string): string {
  const plain = text.trim().toLowerCase();
  return plain.endsWith(TENANT_SUFFIX) ? plain.slice(0, -TENANT_SUFFIX.length) : plain;
}

/** Letters that do not come apart into a plain letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
  ĳ: 'ij',
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  і: 'i',
  ї: 'i',
  є: 'ie',
  ґ: 'g',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  ђ: 'd',
  џ: 'dz',
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};

/** In German names an umlaut is written out. */
const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** The text in the letters a to z and digits, words kept apart; letters of other scripts are left out. */
function transliterated(text: string, german = false): string {
  const written = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöü]/g, letter => (german ? (GERMAN[letter] ?? letter) : letter));
  return [...written.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()]
    .map(letter => LETTERS[letter] ?? letter)
    .join('')
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Words that a short name does without, the least telling first. */
const SPARED: readonly RegExp[] = [
  /^(stichting|vereniging|foundation|trust|limited|ltd|inc|bv|nv|vzw|asbl|ggmbh|gmbh|ev|eingetragener|verein)$/,
  /^(the|of|and|for|de|het|een|van|voor|der|die|das|den|von|und|fur|fuer|la|le|les|el|du|des|et|y|e)$/,
];

/**
 * A prefix out of the name: whole words as far as they fit, without legal forms and small words where it would be too
 * long. A name in a script that cannot be transliterated gives that of its website; '' when there is neither.
 */
export function proposedPrefix(
  name: string,
  from: { readonly website?: string; readonly german?: boolean } = {},
): string {
  const words = transliterated(name, from.german).split(' ').filter(Boolean);
  if (words.join('').length < 3)
    return transliterated(from.website ?? '')
      .replace(/ /g, '')
      .slice(0, LONGEST_PREFIX);
  const short = SPARED.reduce((kept, spared) => {
    if (kept.join('').length <= LONGEST_PREFIX) return kept;
    const fewer = kept.filter(word => !spared.test(word));
    return fewer.length === 0 ? kept : fewer;
  }, words);
  return wholeWords(short);
}

function wholeWords(words: readonly string[]): string {
  const [first = '', ...rest] = words;
  let prefix = first.slice(0, LONGEST_PREFIX);
  for (const word of rest) {
    if (prefix.length + word.length > LONGEST_PREFIX) break;
    prefix += word;
  }
  return prefix;
}

/** What to try when a prefix is taken: the place, the country, a number at the end. */
export function otherPrefixes(
  prefix: string,
  from: { readonly city?: string; readonly country?: string },
): readonly string[] {
  const endings = [
    transliterated(from.city ?? '').replace(/ /g, ''),
    (from.country ?? '').toLowerCase(),
    '1',
  ];
  const others = endings
    .filter(ending => ending !== '' && ending.length < LONGEST_PREFIX - 2)
    .map(ending => `${prefix.slice(0, LONGEST_PREFIX - ending.length)}${ending}`);
  return [...new Set(others)].filter(other => other !== prefix);
}

/** Whether a prefix has something of the name or the website in it, as EDU-04 advises. */
export function isLikeName(prefix: string, names: readonly string[]): boolean {
  const words = names.flatMap(name => [
    ...transliterated(name).split(' '),
    ...transliterated(name, true).split(' '),
    initials(name),
  ]);
  const telling = words.filter(word => word.length > 2);
  return telling.length === 0 || telling.some(word => prefix.includes(word.slice(0, 6)));
}

function initials(name: string): string {
  return transliterated(name)
    .split(' ')
    .map(word => word.charAt(0))
    .join('');
}
