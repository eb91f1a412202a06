/** What a key can be redeemed for. */
export const MODES = ['extend', 'add', 'first'] as const;
export type Mode = (typeof MODES)[number];

/** Speaks of an end date, moved or not. */
const EXTEND =
  /\b(extend\w*|extension|verleng\w*|renew\w*|(?:her|ver)nieuw\w*|longer|langer|end date|einddatum|prolong\w*|expiry date|vervaldatum|opschui\w*|opgeschoven|schuif\w*|schuiven|schoof|verschui\w*|verschoof\w*|verschoven)\b/;
const ADD =
  /\b(add|adds|added|adding|toevoeg\w*|toegevoegd\w*|voeg|voegt|voegen|bijvoeg\w*|bijzet\w*|bijdoe\w*|bijsteken|bijsteek|bijnemen|bijneem|bijpakken|erbij doen|bijkopen|bijkoop|bijgekocht|bijbestel\w*|uitbreid\w*|expand\w*|bij|erbij|bijgekomen|\d+ more(?! months)|bijkomende|extra|additional|more seats|more licen\w+|new seats|nieuwe licenties|new licen\w+|new users|nieuwe? (?:gebruikers|seats|users|plaatsen)|\d+ (?:new|nieuwe)|plus)\b/;
/** Says that licences are added, whatever else is spoken of. */
const SURELY_ADD =
  /\b(add|adds|added|adding|toevoeg\w*|toegevoegd\w*|voeg|voegt|voegen|bijvoeg\w*|bijzet\w*|bijdoe\w*|bijsteken|bijsteek|bijnemen|bijneem|bijpakken|erbij doen|bijkopen|bijgekocht|bijbestel\w*|bij te zetten|bij zetten|(seats|licenties|licences|gebruikers|users) (erbij|bij))\b/;
/** Says that the end date is moved. */
const SURELY_EXTEND =
  /\b(extend\w*|extension|verleng\w*|renew\w*|(?:her|ver)nieuw\w*|longer|langer|prolong\w*)\b/;
/** Months that come on top are what extending gives. */
const GAINS_MONTHS =
  /\b(hoeveel|how many) (extra )?(months|maanden)\b.*\b(erbij|extra|added|gained?|win|more|bovenop)\b|\b(extra months|months extra|months gained)\b/;
/** "Half a year extra". */
const COME_ON_TOP =
  /\b\d+ months(?: \w+)? (?:erbij|extra|longer|langer|more|winst|gain|gained|gewonnen)\b|\b(?:adds?|added) \d+ months\b|\b\d+ (?:more|extra|additional|further) months\b|(^|, )(?:\w+ )?\+ \d+ months\b/;
const NEGATED =
  /\b(without|zonder|not|niet|no|geen|\w+n't|(?:do|does|did|wo|is|are|ca)nt|instead of|ipv|in plaats van|rather than)\b (te |to |de |the |an? )?(extend\w*|extension|verleng\w*|renew\w*|end date|einddatum)/;
const LEFT = /\b(left|remain\w*|over|resterend\w*|nog|to go|rest|resteren|until|tot|still)\b/;
/** "40 seats, +10", "3 months left + 10 seats". */
const PLUS = /(^|, )\+ \d+\b(?! months)|\bmonths(?: \w+){0,2} \+ \d+(?! months)/;
/** New seats beside an end date that is spoken of: "einddatum ... +20 nieuwe". */
const NEW_SEATS =
  /\b\d+ (?:nieuwe|new|extra|additional|bijkomende|more)\b(?! months)|\b(?:nieuwe?|new) \d+ (?:seats|licen\w+|users|gebruikers|plaatsen)\b|\b(?:common|shared|joint|average|gezamenlijke|gemeenschappelijke|gemiddelde) (?:new |nieuwe )?(?:end ?date|einddatum)\b/;
/** Months that are added, and seats that are not. */
const NOT_ADDED =
  /\b(?:adds?|added|adding|voegt|toevoegt)(?: (?:another|nog|only|maar))? \d+ months\b|\b(months?|maanden)( \w+){0,3} (added|toegevoegd|erbij|bij)\b|\b(nothing|niets|no|geen|not|niet|without|zonder)( \w+)? (add\w*|bijvoeg\w*|toevoeg\w*|toe te voegen|bij te voegen|erbij)\b/g;
/** "No extra seats". */
const NO_SEATS =
  /\b(?:no|geen|zonder|without|not any) (?:extra|additional|more|new|nieuwe|bijkomende) (?:seats|licen\w+|users|gebruikers|plaatsen)\b/g;

/** Whether a text speaks of moving an end date at all. */
export function speaksOfExtending(text: string): boolean {
  return EXTEND.test(text);
}

/** Whether a text without a key in it speaks of seats that are added for some months. */
export function speaksOfAdding(text: string): boolean {
  return (ADD.test(text) || PLUS.test(text)) && /\bmonths?\b/.test(text);
}

/** Whether it says that licences are added, and not only how many there are. */
export function surelyAdds(text: string): boolean {
  return SURELY_ADD.test(text);
}

/** Whether it says that an end date is moved, and not only what it is. */
export function surelyExtends(text: string): boolean {
  return SURELY_EXTEND.test(text);
}

/** What a key is for, where it is said. */
export function modeIn(said: string): Mode | undefined {
  const text = (EXTEND.test(said) || COME_ON_TOP.test(said) ? said.replace(NOT_ADDED, ' ') : said).replace(
    NO_SEATS,
    ' ',
  );
  const adds = SURELY_ADD.test(text);
  if (EXTEND.test(text) && !NEGATED.test(text)) {
    const isNew = adds || PLUS.test(text) || NEW_SEATS.test(text);
    return isNew && !SURELY_EXTEND.test(text) ? 'add' : 'extend';
  }
  if ((GAINS_MONTHS.test(text) || COME_ON_TOP.test(said)) && !adds && !LEFT.test(text)) return 'extend';
  return ADD.test(text) || PLUS.test(text) ? 'add' : undefined;
}

/** Seats that come on top, where nothing nearer says which they are: "add 25 licences". */
export const SAYS_ADDED = ADD;
/** Said before seats that are added: "+ 10". */
export const PLUS_BEFORE = PLUS;
