/** Looking at the names of organisations: what hints at a trade name, and whether two names mean the same one. */

/** Why a name may not be that of a legal entity (EDU-04). */
export const TRADE_NAME_SIGNS = [
  'webAddress',
  'mark',
  'tradingAs',
  'slogan',
  'abbreviation',
  'noKind',
] as const;
export type TradeNameSign = (typeof TRADE_NAME_SIGNS)[number];

/** Parts of words that name a legal form or a kind of organisation, in the languages that are met most. */
const KINDS = [
  'school',
  'schul',
  'schol',
  'skol',
  'szkol',
  'skole',
  'koulu',
  'college',
  'colleg',
  'coleg',
  'collège',
  'universi',
  'uniwersyt',
  'academ',
  'akadem',
  'lyce',
  'liceo',
  'liceu',
  'gymnasi',
  'gimnaz',
  'atheneum',
  'institut',
  'istitut',
  'hogeschool',
  'hochschul',
  'facult',
  'kindergart',
  'kindcent',
  'kinderdag',
  'kita ',
  'nursery',
  'preschool',
  'campus',
  'escuel',
  'escol',
  'ecole',
  'scuola',
  'vidyalaya',
  'onderwijs',
  'educat',
  'educac',
  'opleiding',
  'training',
  'bildung',
  'seminar',
  'conservato',
  'konservato',
  'bibliothe',
  'bibliotec',
  'librar',
  'museum',
  'museo',
  'musee',
  'stichting',
  'vereniging',
  'verein',
  'foundation',
  'fundac',
  'trust',
  'council',
  'district',
  'board',
  'authority',
  'gemeente',
  'municipal',
  'ministr',
  'association',
  'society',
  'cooperat',
  'bestuur',
  'scholengroep',
  'limited',
];
const LEGAL_FORMS =
  /(^|[\s,.(])(ltd|plc|cic|llc|inc|corp|b\.?v|n\.?v|v\.?o\.?f|vzw|asbl|g?gmbh|e\.?v|ag|s\.?a|s\.?r\.?l|pvt|mbo|roc|isd|usd|k12)(?=$|[\s,.)])/;

/** Why the name looks like a trade name, or undefined when it may well be the legal one. A hint, never a verdict. */
export function tradeNameSign(name: string): TradeNameSign | undefined {
  const text = name.trim();
  if (/\bhttps?:|\bwww\.|\b[\w-]{2,}\.(com|org|net|edu|nl|be|de|uk|eu|info|school|in|jp)\b/i.test(text))
    return 'webAddress';
  if (/[™®©℠]/.test(text)) return 'mark';
  if (
    /(^|\s|\()(t\/a|d\/b\/a|dba|trading as|also known as|a\.?k\.?a\.?|h\.?o\.?d\.?n\.?|handelend onder)(\s|:)/i.test(
      text,
    )
  )
    return 'tradingAs';
  if (/[!?]\s*$|\p{Extended_Pictographic}/u.test(text)) return 'slogan';
  if (!/\p{Script=Latin}/u.test(text)) return undefined;
  if (/^[A-Z][A-Z0-9&.]{1,5}$/.test(text)) return 'abbreviation';
  return namesItsKind(text) ? undefined : 'noKind';
}

function namesItsKind(name: string): boolean {
  const text = folded(name);
  return LEGAL_FORMS.test(text) || KINDS.some(kind => text.includes(kind.trim()));
}

/** Whether a name has at least two letters of any script: then it can be a name at all. */
export function hasLetters(name: string): boolean {
  return (name.match(/\p{L}/gu) ?? []).length >= 2;
}

const NOT_TELLING =
  /\b(stichting|vereniging|foundation|trust|the|of|and|de|het|een|van|voor|ltd|limited|inc|plc|bv|b v|nv|n v|vzw|gmbh|ggmbh|e v|ev)\b/g;
/** From here on two names count as nearly the same: one or two letters off in a usual name. */
const NEARLY = 0.82;

/** Whether two names may mean the same organisation: case, accents, legal forms and small typing errors do not count. */
export function nearlySameName(a: string, b: string): boolean {
  const [one, other] = [telling(a), telling(b)];
  if (one === '' || other === '') return false;
  return one === other || likeness(one, other) >= NEARLY;
}

/** Postcodes are compared by their letters and digits. */
export function samePostalCode(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
  return plain(a) !== '' && plain(a) === plain(b);
}

/** Small letters without accents. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

function telling(name: string): string {
  const plain = folded(name).replace(/[^\p{L}\p{N}]+/gu, ' ');
  const fewer = plain.replace(NOT_TELLING, ' ').replace(/\s+/g, '');
  return fewer === '' ? plain.replace(/\s+/g, '') : fewer;
}

/** The share of pairs of letters that both texts have (Dice), from 0 to 1. */
export function likeness(a: string, b: string): number {
  const [one, other] = [pairs(a), pairs(b)];
  const left = [...other];
  let shared = 0;
  for (const pair of one) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / Math.max(1, one.length + other.length);
}

function pairs(text: string): readonly string[] {
  const letters = [...text];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
