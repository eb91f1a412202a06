import { type Facts, known } from './checker.ts';
import type { Heard } from './heard.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DUTCH: Readonly<Record<string, string>> = { maa: 'mar', mrt: 'mar', mei: 'may', okt: 'oct' };
const MONTH = '(?:jan|feb|mar|maart|mrt|apr|may|mei|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\\.?';
const A_DATE = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th|e)? (?:of |van )?(${MONTH})|(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?|(?:in|during|halfway|midden|mid|begin|begin van|early|eind|end of|late) (${MONTH}))(?![\\w\\d-])`,
  'g',
);

const OF_BENEFIT =
  /\b(?:partner ?cent(?:er|re|rum)|pc|mpn|benefits?|voordeel|voordelen|exp|expir\w*|verval\w*|usage rights|gebruiksrecht\w*)\b/g;
const OF_SUBSCRIPTION =
  /\b(?:admin(?: ?(?:cent(?:er|re|rum)|portal))?|beheercentrum|beheerportaal|subscription|abonnement|abo|sub|end ?date|einddatum|m365|365)\b/g;
const USES =
  /\b(?:us(?:e|ed|able|ing)|gebruik\w*|work(?:s|ing)?(?: with)?|werk(?:t|en)|valid|geldig|verder ?doen|doorwerken|rely on|run on|inzetten)\b/;
const MAY =
  /\b(?:may|can|could|allowed|ok|okay|fine|possible|mag|mogen|kan|kunnen|still|nog|toegestaan|toegelaten|right|correct|legal\w*)\b/;
const OPEN =
  /\b(?:why|waarom|how|hoe|which|welke?|what|wat|when|wanneer|until when|tot wanneer|who|wie|where|waar)\b/;
const OTHER_BUSINESS =
  /\b(?:keys?|sleutels?|redeem\w*|inwissel\w*|seats?|licen\w+|credits?|tegoed|renew\w*|verleng\w*|extend\w*|prices?|kost\w*|hup|school\w*|a[135]|upgrade\w*)\b/;
const NOT = /\b(?:not|niet|no|geen|never|nooit|\w+n't|dont|doesnt|cant|isnt|arent)\b/;

const SAME =
  /\b(?:same|equal|identical|match\w*|coincide|dezelfde|hetzelfde|zelfde|gelijk\w*|overeen\w*|identiek)\b/;
const NOT_SAME =
  /\b(?:not|niet|don't|doesn't|aren't|isn't|dont|doesnt|arent|isnt)(?: (?:the|be|always|altijd|exactly|precies|helemaal|met elkaar))* (?:same|equal|identical|match\w*|dezelfde|hetzelfde|gelijk\w*|overeen\w*)\b|\b(?:komen|komt|stemmen|stemt) (?:\w+ )?niet (?:met elkaar )?overeen\b/g;
const DIFFER =
  /\b(?:differ(?:s|ing)?|different|verschil(?:len|t|lend\w*)?|afwijk\w*|wijkt|wijken|disagree\w*|mismatch\w*|another (?:date|day)|andere (?:datum|dag)|uit elkaar|unlike)\b/;
const MAY_BE =
  /\b(?:can|could|may|possible|normal|ok|okay|fine|right|correct|kan|kunnen|mag|mogen|normaal|kloppen|klopt|mogelijk|logisch|juist|in orde)\b/;
const MUST_BE =
  /\b(?:must|have to|has to|should|need to|always|altijd|moet|moeten|horen|verplicht|necessarily|steeds|per definitie)\b/;
const A_FAULT = /\b(?:wrong|mistakes?|errors?|bugs?|faults?|fout\w*|vergissing|problem|probleem|mis)\b/;

const LAST_DAY =
  /\b(?:last|final|laatste) (?:\w+ )?(?:day|dag|date|datum)\b|\b(?:counts?|decid\w+|telt|geldt|beslist|leidend|bindend|leading|binding)\b/;
const AFTER =
  /\b(?:after|past|beyond|later than|na|voorbij|langer dan|longer than)(?: (?:the|its|that|our|de|het|die|dat|deze|this|onze|benefit|voordeel|expiry|expiration|end|date|datum|of|van|in|from|uit))* (?:partner ?cent(?:er|re|rum)|pc|expiry|expiration|vervaldatum|vervaldag|expired?s?)\b/;
const UP_TO =
  /\b(?:until|till?|up to(?: and including)?|through|on|tot(?: en met)?|t\/m|op)(?: (?:the|its|that|our|de|het|die|dat|onze|last|laatste|day|dag|of|van|benefit|voordeel|expiry|expiration))* (?:partner ?cent(?:er|re|rum)|pc|expiry|expiration|vervaldatum|vervaldag)\b/;
/** "PC says it has expired, the subscription still runs". */
const HAS_EXPIRED =
  /\b(?:partner ?cent(?:er|re|rum)|pc|benefits?|voordeel)\b[^.,;?]*\b(?:(?:has|is|al|already|was|says|zegt|shows|toont|volgens|reeds) ?\w* ?(?:expired|verlopen|vervallen|passed|voorbij))\b/;
const STILL_RUNS =
  /\b(?:admin(?: ?cent(?:er|re|rum))?|beheercentrum|subscription|abonnement|abo|sub)\b[^.;?]*\b(?:still|nog|active|actief|runs?|running|loopt|until|till?|tot|later|longer|langer)\b/;

/** What is asked of the two dates of a benefit (MPN-11). */
export function datesAsked(heard: Heard): Facts | undefined {
  const said = heard.said.replace(/\s+/g, ' ');
  if (OTHER_BUSINESS.test(said)) return undefined;
  const isOfBoth = found(OF_BENEFIT, said) && found(OF_SUBSCRIPTION, said);
  return (
    ofDays(said) ??
    (OPEN.test(said.replace(/\b(?:what|how) (?:if|about)\b|\bwat als\b/g, ' '))
      ? undefined
      : ((isOfBoth ? comparedIn(said) : undefined) ?? ofUse(said) ?? ofLastDay(said)))
  );
}

function found(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

/** Whether the dates have to be the same, or may differ. */
function comparedIn(plain: string): Facts | undefined {
  if (
    !/\b(?:dates?|datums?|data|end|ends|einddat\w+|vervaldat\w+|expir\w*|loopt|verloopt|day|dag|says|zegt|shows|toont)\b/.test(
      plain,
    )
  )
    return undefined;
  const said = plain.replace(NOT_SAME, ' unlike ');
  if (NOT.test(said)) return undefined;
  const [same, differ] = [SAME.test(said), DIFFER.test(said) || said.includes(' unlike ')];
  if (differ && A_FAULT.test(said) && !same) return { asks: 'wrong' };
  if (differ && !same) return MAY_BE.test(said) && !MUST_BE.test(said) ? { asks: 'differ' } : undefined;
  return same && !differ && (MUST_BE.test(said) || !/\b(?:can|could|may|kan|kunnen|mogen|mag)\b/.test(said))
    ? { asks: 'same' }
    : undefined;
}

/** Whether it may be used beyond the expiry. */
function ofUse(said: string): Facts | undefined {
  if (!USES.test(said) || !MAY.test(said) || NOT.test(said) || !found(OF_BENEFIT, said)) return undefined;
  if (AFTER.test(said)) return { asks: 'after' };
  if (HAS_EXPIRED.test(said) && STILL_RUNS.test(said)) return { asks: 'after' };
  return UP_TO.test(said) && !found(OF_SUBSCRIPTION, said) ? { asks: 'upTo' } : undefined;
}

/** Whether a date is the last day; of the two, the one that is named first. */
function ofLastDay(said: string): Facts | undefined {
  const last = LAST_DAY.exec(said);
  if (
    last === null ||
    NOT.test(said) ||
    !/\b(?:is|does|do|telt|geldt|klopt|right|correct|toch|counts?)\b/.test(said)
  )
    return undefined;
  const ofBenefit = /\b(?:partner ?cent\w+|pc|expir\w*|verval\w*)\b/.test(said);
  const ofSubscription = /\b(?:admin ?cent(?:er|re|rum)|admin portal|beheercentrum|m365 admin)\b/.test(said);
  if (
    ofBenefit === ofSubscription ||
    !/\b(?:partner ?cent\w+|pc|benefits?|voordeel|usage|gebruiksrecht\w*)\b/.test(said)
  )
    return undefined;
  return { asks: ofSubscription ? 'notLastDay' : 'lastDay' };
}

interface Day {
  readonly month: number;
  /** Undefined for the month as a whole. */
  readonly day: number | undefined;
  readonly as: 'expires' | 'ends' | 'used' | 'last';
}

/** What is said of days without a year: which is that of the benefit, and which is asked about. */
function ofDays(said: string): Facts | undefined {
  if (/\b20\d\d\b/.test(said)) return undefined;
  const days = datesIn(said);
  const one = (as: Day['as']) => {
    const [only, ...others] = days.filter(day => day.as === as);
    return others.length === 0 ? only : undefined;
  };
  const [expires, ends, used, last] = [one('expires'), one('ends'), one('used'), one('last')];
  if (NOT.test(said) || expires?.day === undefined) return undefined;
  const expiry = `${expires.month}-${expires.day}`;
  if (last?.day !== undefined && used === undefined) {
    const is = (day: Day | undefined) => day?.month === last.month && day.day === last.day;
    return is(expires) ? { asks: 'lastDay' } : is(ends) ? { asks: 'notLastDay' } : undefined;
  }
  const asks = used && relationOf(used, expires.month, expires.day);
  return asks === undefined || OPEN.test(said) ? undefined : { asks, expiry };
}

/** "And in July?", of an expiry that was told. */
export function datesFollowed({ said }: Heard, { expiry }: Facts): Facts {
  const [month, day] = (expiry ?? '').split('-').map(Number);
  const [only, ...others] = datesIn(said);
  if (month === undefined || day === undefined || only === undefined || others.length > 0) return {};
  return known({ asks: relationOf(only, month, day) });
}

function datesIn(said: string): readonly Day[] {
  let from = 0;
  const all: Day[] = [];
  for (const match of said.matchAll(A_DATE)) {
    const [whole, dayAhead, monthBehind, monthAhead, dayBehind, monthOnly] = match;
    const month = monthOf(monthBehind ?? monthAhead ?? monthOnly ?? '');
    const number = dayAhead ?? dayBehind;
    const behind = said.slice(match.index + whole.length);
    if (month !== undefined)
      all.push({
        month,
        day: number === undefined ? undefined : Number(number),
        as: roleOf(said.slice(from, match.index), behind),
      });
    from = match.index + whole.length;
  }
  return all;
}

function monthOf(word: string): number | undefined {
  const short = word.slice(0, 3);
  const at = MONTHS.indexOf(DUTCH[short] ?? short);
  return at < 0 ? undefined : at + 1;
}

function roleOf(before: string, behind: string): Day['as'] {
  if (
    /^,? *(?:(?:really|dan|then|echt|dus) )*(?:the |de |our |onze )?(?:very )?(?:last|final|laatste) (?:\w+ )?(?:day|dag)\b/.test(
      behind,
    )
  )
    return 'last';
  if (/\b(?:last|laatste|final) (?:\w+ )?(?:day|dag)\b[^.,;?]*$/.test(before)) return 'last';
  const clause = before.split(/[.,;?] |\b(?:but|maar|and|en)\b/).at(-1) ?? '';
  if (/^ *(?:expires?|vervalt|verloopt|vervallen)\b/.test(behind)) return 'expires';
  const asks = /\b(?:may|can|could|still|mag|mogen|kan|kunnen|nog|us(?:e|ed|able|ing)|gebruik\w*)\b/;
  if (asks.test(clause) && (USES.test(before) || USES.test(behind.split(/[.;?]/)[0] ?? ''))) return 'used';
  const last = (words: RegExp) => [...before.matchAll(words)].at(-1)?.index ?? -1;
  return last(OF_SUBSCRIPTION) > last(OF_BENEFIT) ? 'ends' : 'expires';
}

const DAYS = 31;
const HALF_A_YEAR = 6 * DAYS;
const LATE_IN_A_MONTH = 28;

/** Whether a day lies behind the expiry; of a year that was not said, the nearest one. */
function relationOf(
  { month, day }: Day,
  expiryMonth: number,
  expiryDay: number,
): 'after' | 'upTo' | undefined {
  if (day === undefined && month === expiryMonth) return expiryDay >= LATE_IN_A_MONTH ? 'upTo' : undefined;
  const apart = (month - expiryMonth) * DAYS + (day === undefined ? 0 : day - expiryDay);
  const nearest = apart > HALF_A_YEAR ? apart - 12 * DAYS : apart <= -HALF_A_YEAR ? apart + 12 * DAYS : apart;
  return nearest > 0 ? 'after' : 'upTo';
}
