/** What a question about a key asks for; undefined for what the key does, in months. */
export const KEY_ASKS = [
  'whether',
  /** Whether a key is refused. */
  'refused',
  'total',
  'full',
  'date',
  /** The day, where only the month of the present end was said. */
  'exactDate',
  'largest',
  /** The key that it takes. */
  'key',
  /** The active seats that there were. */
  'seats',
  /** The fewest active seats that a key takes. */
  'fewest',
  /** The active seats that are short. */
  'more',
  /** The seats that there are then. */
  'after',
  /** Whether a key can be redeemed again. */
  'again',
  /** Which of the two ways of redeeming. */
  'way',
  /** Whether a first activation is the way, or not. */
  'route',
  /** The furthest that any end date can move. */
  'most',
] as const;
export type KeyAsk = (typeof KEY_ASKS)[number];

const SEATS = '(?:seats?|licen\\w+|plaatsen|zitplaatsen|users?|gebruikers?)';
const HOW_MANY = '(?:how many|hoeveel|what number of|welk aantal)';
const KEY = '(?:product ?)?(?:keys?|sleutels?|codes?|productsleutel|productcode|voordeelsleutel)';

/** Whether it is a number of seats that is asked for. */
const HOW_MANY_SEATS = new RegExp(
  [
    `\\b${HOW_MANY}(?: (?!month|maand)\\w+){0,3} ${SEATS}\\b`,
    `\\b${HOW_MANY} (?:seats? |more |extra |meer )?(?:must|should|need|needs|moet|moeten|zou)\\b`,
    `\\b${HOW_MANY} (?:active|actieve)\\b`,
    `(?:^|, )(?:the |number of |aantal )?(?:active|actieve) ${SEATS} (?:needed|required|nodig|vereist)\\b`,
    `\\b(?:how few|hoe weinig)(?: \\w+){0,2} ${SEATS}\\b`,
    // "..., active seats?"
    `(?:^|, )(?:(?:so|dus|then|dan|the|de|het|number|of|aantal|what's|whats|what|wat|is) )*(?:active|actieve) ${SEATS}(?: (?:dus|then|dan))? *(?:,|$)[ ,]*$`,
  ].join('|'),
);

/** "Minimum active seats?" */
const LEAST_SEATS = new RegExp(
  `\\b(?:minimum|min|minimaal|minimale|minstens|at least|least|fewest|tenminste|kleinste aantal)\\b(?: \\w+){0,4} ${SEATS}\\b`,
);

const OF_THE_KEY = new RegExp(
  [
    // "A key of how many seats", "hoeveel seats moet de key tellen", "hoeveel seats op de sleutel".
    `\\b${KEY} (?:(?:of|with|for|van|met|voor|op|has|holds) )?${HOW_MANY}\\b`,
    `\\b${HOW_MANY}(?: \\w+)? ${SEATS} (?:must|should|has|have|does|do|will|would|needs?|moet|moeten|dient|zou|heeft)(?: to)?(?: (?:the|de|die|that|this|my|our|a|an|een|onze|mijn|dan|then|new|nieuwe|benefit))* ${KEY}\\b(?! (?:must|nodig|need))`,
    `\\b${HOW_MANY}(?: \\w+)? ${SEATS}(?: \\w+){0,3} (?:on|in|op) (?:the|de|die|that|a|an|een)(?: \\w+)? ${KEY}\\b`,
    `\\b${KEY} (?:size|grootte)\\b`,
    `\\b${SEATS} (?:on|op) (?:the |de )?${KEY} (?:needed|required|nodig|vereist)\\b`,
    `\\b${HOW_MANY} (?:key seats|keyseats|sleutellicenties|sleutelplaatsen)\\b`,
    `\\b(?:what|which|welke|wat voor|how (?:big|large)|hoe (?:groot|grote?)|what size|size|grootte|(?:smallest|kleinste|minimum|minimale|lichtste|goedkoopste))\\b(?: (?:of|is|a|an|een|the|de|must|should|moet|does|dan|key|then|size|voor|the new|my|our|mijn|onze|benefit|seat|my own|van))* ${KEY}\\b`,
  ].join('|'),
);

/** Seats that are needed, where a term is aimed at: those of the key. */
const NEEDED =
  /\b(?:need\w*|must|should|have to|nodig|moet|moeten|dien\w*|required|vereist|takes?|zou\w*|add|toevoeg\w*|bijvoeg\w*|redeem|inwissel\w*)\b/;
const AT_LEAST =
  /\b(?:at least|at minimum|minimum|min|minstens|minimaal|ten minste|tenminste|fewest|least|kleinste aantal|laagste aantal|how few|hoe weinig|vanaf hoeveel|need|needs|needed|must|should|required|nodig|moet|moeten|hebben|vereist)\b/;
const MAY_USE = /\b(?:can|may|use|using|works?|kan|kunnen|mag|mogen|gebruik\w*|accepted|aanvaard\w*)\b/;
const ON_TOP =
  /\b(?:extra|more|additional|bij|erbij|bijkopen|bijkomen|bijkomende|short|tekort|te kort|te weinig|missing|ontbreken|ontbreekt|further|on top)\b/;
const WERE_THERE =
  /\b(?:were|was|had|did|waren|hadden|telde|telden|stonden|have been|er (?:actief|in gebruik)|does|do|has|have|are|is|heeft|hebben|zijn|liepen)\b/;
const AFTERWARDS =
  /\b(?:then|after|afterwards|after that|in total|altogether|now have|end up|dan|daarna|erna|in totaal|totaal|samen|nadien|achteraf|straks)\b/;

/** Asks for a day. */
const DATE = new RegExp(
  [
    '\\b(?:new|nieuwe|final|updated?|resulting|uiteindelijke)(?: \\w+)? (?:end ?date|einddatum|date|datum|expiry|expiration|expiry date|expiration date|vervaldatum|vervaldag|einddag)\\b(?! over hoeveel)',
    "\\b(?:what|wat|what's|whats|which|welke)(?: (?:is|s|will|would|be|wordt|zal|then|dan|does|becomes?|the|de|our|onze|its|zijn|new|nieuwe))* (?:end ?date|einddatum|expiry|expiration|vervaldatum|expiry date|day|dag|date|datum)\\b",
    '\\b(?:end ?date|einddatum|vervaldatum|expiry|expiry date)(?: (?:then|dan|after|daarna|wordt|is))* *(?:,|$)(?: *(?:,|$))*$',
    '\\b(?:until|till|til|up to|tot|t\\/m) (?:when|wanneer|welke (?:dag|datum)|what (?:day|date)|which (?:day|date))\\b',
    "\\bwhen(?:s|'s| does| do| will| would| is| are)\\b(?! (?:it|this|that) (?:allowed|accepted))",
    '\\bwanneer (?:eindigt|stopt|verloopt|vervalt|loopt|is|zijn|zal|zou|gaat|moet hij|komt|dan|valt)\\b',
    '\\b(?:until|till?|tot|t\\/m) *(?:,|$)[ ,]*$',
    '\\b(?:last day|laatste dag|einddag)\\b',
    '\\b(?:op|on) (?:welke|which|what) (?:dag|datum|day|date)\\b',
  ].join('|'),
);
const MONTHS_ASKED =
  /\b(?:how many|hoeveel|how long|hoe ?lang|aantal|number of|nr of|in) (?:\w+ )?(?:months?|maand\w*)\b|\bhow long\b|\bhoe ?lang\b|\bmonths? *(?:,|$)/;

/** The end that there is, and the name of extending it. */
const PRESENT_END =
  /\b(?:extend\w*|verleng\w*|choos\w*|kies\w*|move\w*|moving|push\w*)(?: \w+){0,3} (?:end ?date|einddatum)\b|\b(?:end ?date|einddatum) (?:verlengen|verleng\w*|extension|opschuiven|verschuiven)\b|\b(?:end ?date|einddatum|expiry|expiry date|vervaldatum|expiration date|date|datum)(?: \w+){0,3} day\b|\b(?:when|wanneer) (?:we|i|you|ik|je|extending|verleng\w*)\b/g;
/** Where the present end was told, any day that is spoken of then is the new one. */
const A_DAY =
  /\b(?:date|datum|when|whens|when's|wanneer|expiry|expiration|end date|einddatum|vervaldatum)\b|\b(?:wat wordt|what will|what would|what does)(?: \w+)? (?:die|dat|het|it|that|be|become|zijn)\b/;

/** Whether months are asked for, and no day. */
export function asksForMonths(text: string): boolean {
  return MONTHS_ASKED.test(text);
}

/** Whether the day is asked for on which it ends then. */
export function asksForDay(text: string, hasEnd: boolean): boolean {
  if (MONTHS_ASKED.test(text)) return false;
  return DATE.test(text) || (hasEnd && A_DAY.test(text.replace(PRESENT_END, ' ')));
}

/** Whether it is the size of a key that is asked for. */
export function asksSize(text: string): boolean {
  return OF_THE_KEY.test(text);
}

/** What is known of the numbers in a question. */
interface Known {
  readonly seats: boolean;
  readonly key: boolean;
  /** Months that are aimed at, or were gained. */
  readonly months: boolean;
  readonly adds: boolean;
}

/** What of seats is asked for; `other` where seats are asked for that no rule gives. */
export function seatsAsked(text: string, { seats, key, months, adds }: Known): KeyAsk | 'other' | undefined {
  const howMany = HOW_MANY_SEATS.test(text);
  const ofKey = OF_THE_KEY.test(text);
  if (ofKey && !key && (months || adds)) return 'key';
  if (!howMany && !(LEAST_SEATS.test(text) && key && !seats && !adds)) return undefined;
  if (months && seats && !key && NEEDED.test(text)) return 'key';
  if (months && key && !seats && !adds) return 'seats';
  if (seats && key && AFTERWARDS.test(text) && !AT_LEAST.test(text)) return 'after';
  if (seats && key && ON_TOP.test(text) && !adds) return 'more';
  if (key && !adds && (AT_LEAST.test(text) || (!seats && MAY_USE.test(text)))) return 'fewest';
  if (seats && key && (adds || WERE_THERE.test(text))) return AFTERWARDS.test(text) ? 'after' : 'other';
  return ofKey && seats && !months ? undefined : 'other';
}

const REFUSED =
  /\b(?:too (?:big|large|many)|te (?:groot|veel)|refused?|rejected?|denied|geweigerd|afgewezen|afgekeurd)\b/;
const NOT_REFUSED =
  /\b(?:not|niet|isn't|isnt|won't|wont|never|nooit|without|zonder|no)\b(?: \w+){0,2} (?:refused?|rejected?|denied|geweigerd|afgewezen)/;

/** Whether it is asked if a key is refused, so that a yes is a no. */
export function asksIfRefused(text: string): boolean {
  return REFUSED.test(text) && !NOT_REFUSED.test(text);
}

const WHOLE_YEAR = /\b(?:a|an|een|one|1) (?:whole|full|entire|heel|vol|volledig|extra) (?:year|jaar)\b/;

/** Whether a whole year is aimed at: "and for a whole year?" */
export function isWholeYear(text: string): boolean {
  return WHOLE_YEAR.test(text);
}

const ADD_WAY = '(?:add licen\\w+|adding licen\\w+|add seats|licen\\w+ toevoegen|seats toevoegen)';
const EXTEND_WAY = '(?:extend (?:the )?end date|einddatum verlengen|extend date)';
const CHOOSE =
  '(?:choos\\w*|pick|select|use|take|click|press|go for|go with|kiezen|kies|kiest|nemen|neem|gebruiken|gebruik|aanklikken|klikken op|klik|aanduiden|selecteren)';
const BETWEEN = '(?: (?!key|sleutel|to |om )\\w+){0,3}';
const IS_RIGHT = '(?:right|correct|ok|juiste?|goede?|the way|the one|possible|mogelijk)';

/** Speaks of choosing one of the two ways of redeeming, by the name on its button or right beside the choosing. */
const choosing = (way: string, short: string) =>
  new RegExp(
    `\\b${CHOOSE}${BETWEEN} ${way}\\b|\\b${way}${BETWEEN} ${CHOOSE}\\b|\\b${way}'?(?: \\w+){0,3} ${IS_RIGHT}\\b|\\b(?:choose|pick|select|kies|kiezen|kiest) ${short}\\b|\\b${short} (?:kiezen|selecteren|aanduiden)\\b`,
  );
const CHOOSES = {
  add: choosing(ADD_WAY, '(?:add|toevoegen|adding)'),
  extend: choosing(EXTEND_WAY, '(?:extend|verlengen|extending)'),
};

const ASKS_WHICH = /\b(?:which|what|welke|wat|how|hoe|where|waar|hoeveel)\b/;

/** The way of redeeming that somebody asks whether to choose. */
export function wayAsked(text: string): 'extend' | 'add' | undefined {
  if (ASKS_WHICH.test(text)) return undefined;
  const [add, extend] = [CHOOSES.add.test(text), CHOOSES.extend.test(text)];
  if (add === extend) return undefined;
  return add ? 'add' : 'extend';
}

const RENEWS =
  /\b(?:renew\w*|renewal|vernieuw\w*|hernieuw\w*|extend|extending|longer|langer|prolong\w*|verleng\w*|another year|nog een jaar|jaar bij|later end date|latere einddatum|end date later)\b/;
const MORE_SEATS =
  /\b(?:more|extra|additional|new|meer|nieuwe|bijkomende) (?:seats|licen\w+|users|gebruikers|plaatsen|people|colleagues|collega\w*|medewerkers)\b|\b\d+ (?:more|extra|additional|nieuwe|new|bijkomende)\b|\b(?:seats|licenties|gebruikers|plaatsen) (?:bij|erbij|extra)\b/;

const NOT_LONGER =
  /\b(?:not|niet|no|geen|without|zonder|\w+n't)(?: (?:te|to|want|need|any|de|the|ook|also|verder|meer))* (?:longer|langer|extend\w*|renew\w*|(?:ver|her)nieuw\w*|verleng\w*|later end date|latere einddatum)\b/g;

/** What is wanted of a key: a later end date, more seats, or both; without the name of the way itself. */
export function wantedOfKey(text: string, way: 'extend' | 'add'): 'renew' | 'moreSeats' | 'both' | undefined {
  const rest = text
    .replace(NOT_LONGER, ' ')
    .replace(new RegExp(way === 'add' ? ADD_WAY : EXTEND_WAY, 'g'), ' ');
  const [renews, more] = [RENEWS.test(rest), MORE_SEATS.test(rest)];
  if (renews && more) return 'both';
  return renews ? 'renew' : more ? 'moreSeats' : undefined;
}
