import { extendedBy, MONTHS_OF_A_KEY } from '../../domain/licence-keys.ts';
import { type Facts, known } from './checker.ts';
import type { Heard } from './heard.ts';
import type { HeardNumber } from './heard-numbers.ts';
import {
  asksAgain,
  asksForDay,
  asksIfRefused,
  asksSize,
  isWholeYear,
  type KeyAsk,
  seatsAsked,
  wantedOfKey,
  wayAsked,
} from './licence-key-asks.ts';
import {
  type Mode,
  modeIn,
  PLUS_BEFORE,
  SAYS_ADDED,
  speaksOfAdding,
  speaksOfExtending,
  surelyAdds,
  surelyExtends,
} from './licence-key-mode.ts';
import { daysOf, keyIn, monthsIn } from './licence-key-roles.ts';

const KEY = /\b(keys?|\w*sleutels?|productcodes?|product code|codes?|redeem\w*|inwissel\w*)\b/;
/** Redeemed on a subscription that is new. */
const FIRST =
  /\b(brand new|nieuw (?:abonnement|abo)|nieuwe (?:subscription|sub)|new (?:subscription|sub)|eerste activering|eerste keer|first activation|first time|eerste (?:key|sleutel)|first key|never activated|nog nooit geactiveerd)\b/;
const ASKS_HOW_LONG = /\b(how many months|hoeveel maanden|hoeveel maand|how long|hoe ?lang)\b/;
const OTHER_BUSINESS =
  /\b(plan_(m365|o365|win)?a[135]|windows|education|onderwijs|school|hup|upgrade\w*|azure|(?:right|juiste?|goede?) (?:option|choice|button|keuze|knop|optie)|click|klik\w*|button|knop)\b/;
const ASKS_WHY = /^(?:(?:and|en|but|maar|so|dus) )?(?:why|waarom|how come|hoe komt|hoezo)\b/;
const LARGEST =
  /\b(largest|biggest|max|maximum|maximaal|maximale|grootste|how (big|large)|hoe groot|hoogstens|tot hoeveel|up to how|at most|most seats|limit|limiet)\b/;
/** Asks for all months that are left then, not for those that come on top. */
const TOTAL = /\b(?:total|in totaal|totaal|altogether|all in all|alles samen|all together)\b/;
/** Asks whether the term is a whole year. */
const FULL =
  /\b(?:full|whole|entire|vol|volle|hele?|volledige?|complete?)\b(?: of)? (?:12 months|1 year|year|jaar|term)\b/;
/** Asks whether it may be, not what it gives. */
const ASKS_WHETHER =
  /^(?!.*\b(how (many|long|much)|hoeveel|hoe ?lang|what|wat|which|welke)\b)(?=.*\b(can|may|will|does|is|ok|okay|allowed|possible|accept\w*|aanvaard\w*|geaccepteerd|lukt|mag|kan|gaat|toegestaan|mogelijk|fits?|past|works?|werkt|enough|genoeg|volstaat|voldoende|suffic\w*|sufficient)\b)/;

const ASKS_OPENLY = /\b(?:how|hoe\w*|what|wat|when|wanneer|welke?|which)\b|\bmonths ,/;
const WHETHER_IT_IS = /^(?:(?:and|en|so|dus) )?(?:is|are|will|would|does|wordt|worden|zal|gaat|kan|zou)\b/;

/** No subscription has more months: a larger number is that of something else. */
const MOST_MONTHS = 120;

/** Asks that need no second number. */
const BACKWARDS: ReadonlySet<string | undefined> = new Set(['key', 'seats', 'fewest', 'more']);

/** The case of a key in a question; undefined when it holds none. */
export function caseOfKey(heard: Heard): Facts | undefined {
  const { text } = heard;
  if (OTHER_BUSINESS.test(text)) return undefined;
  if (!isAbout(heard)) return undefined;
  const facts = ASKS_WHY.test(text) ? whyOf(factsIn(heard)) : factsIn(heard);
  const { asks, mode, seats, key, left, months } = facts;
  if (asks === 'other' || Math.max(Number(left ?? 0), Number(months ?? 0)) > MOST_MONTHS) return undefined;
  if (asks === 'again' || asks === 'way') return facts;
  if (mode === 'first') return facts;
  // Without a word of what the key is for, it has to be seats that it is redeemed on.
  const isOfSeats = heard.numbers.some(({ unit }) => unit === 'licences');
  if (mode === undefined && asks !== 'largest' && !BACKWARDS.has(asks) && !isOfSeats) return undefined;
  if (seats === undefined && key === undefined) return undefined;
  if (asks === 'fewest') return facts;
  const onlyLargest = seats !== undefined && asks === 'largest' && KEY.test(text);
  const figures = [seats, key, left, months].filter(fact => fact !== undefined);
  return figures.length >= 2 || onlyLargest || (key !== undefined && mode !== undefined) ? facts : undefined;
}

/** Whether a key is spoken of, or what one does. */
function isAbout({ text, saidDays }: Heard): boolean {
  if (KEY.test(text) || speaksOfExtending(text) || speaksOfAdding(text)) return true;
  return wayAsked(text) !== undefined || (surelyAdds(text) && saidDays.length > 0 && asksForDay(text));
}

/** "Why only 3 months?": what was given is worked out, if it is what extending gives. */
function whyOf({ seats, key, left, months = left }: Facts): Facts {
  const given = extendedBy(Number(seats), Number(key));
  const isSo = given.kind === 'extended' && given.months === Number(months);
  return known(isSo ? { mode: 'extend', seats, key, months } : {});
}

/** What a question about a key says and asks. */
export function factsIn(heard: Heard): Facts {
  const { text } = heard;
  if (KEY.test(text) && asksAgain(text)) return { asks: 'again' };
  const way = wayAsked(text);
  const wanted = way && wantedOfKey(text, way);
  if (way !== undefined && wanted !== undefined) return { asks: 'way', way, wanted };
  const mode = modeIn(text);
  const days = daysOf(heard) ?? {};
  const asksDay = asksForDay(text);
  const isFirst = KEY.test(text) && FIRST.test(text) && !surelyExtends(text) && !surelyAdds(text);
  if (isFirst && (ASKS_HOW_LONG.test(text) || asksDay))
    return known({ mode: 'first', from: days.from ?? days.ends, asks: asksDay ? 'date' : undefined });
  const asksLargest = LARGEST.test(text);
  const ofSize = asksSize(text);
  const { left, months = mode !== 'add' && ofSize && isWholeYear(text) ? MONTHS_OF_A_KEY : undefined } =
    monthsIn(heard, mode, ofSize);
  const counts = countsIn(heard, asksLargest && months === undefined);
  const isKnown = {
    seats: counts.seats !== undefined,
    key: counts.key !== undefined,
    months: months !== undefined || days.until !== undefined,
    adds: mode === 'add',
  };
  const ofSeats = seatsAsked(text, isKnown);
  const asks = ofSeats === undefined || (ofSeats === 'other' && asksLargest) ? undefined : ofSeats;
  const asked =
    asks ?? (asksDay ? 'date' : askedOf(text, mode, months !== undefined, days.until !== undefined));
  return known({
    // "The largest key with 25 seats there" adds nothing, though the Dutch for it has a word for adding.
    mode: asked === 'largest' && mode === 'add' && !surelyAdds(text) ? undefined : mode,
    ...counts,
    left,
    months,
    ...days,
    asks: asked,
  });
}

function askedOf(
  text: string,
  mode: Mode | undefined,
  hasMonths: boolean,
  hasUntil: boolean,
): KeyAsk | undefined {
  const hasGoal = hasMonths || hasUntil;
  if (mode === 'extend' && TOTAL.test(text) && !hasGoal) return 'total';
  if (mode === 'add' && FULL.test(text)) return 'full';
  if (LARGEST.test(text) && !hasGoal) return 'largest';
  if (WHETHER_IT_IS.test(text) && asksIfRefused(text)) return 'refused';
  return ASKS_WHETHER.test(text) || (hasUntil && !ASKS_OPENLY.test(text)) ? 'whether' : undefined;
}

function countsIn(heard: Heard, asksLargest: boolean): { seats?: number; key?: number } {
  const { numbers, text } = heard;
  const isCount = ({ unit }: HeardNumber) => unit === undefined || unit === 'licences';
  const ofKey = keyIn(heard) ?? addedSeats(numbers, text);
  const seats = numbers.find(number => number !== ofKey && isCount(number));
  const other = numbers.find(number => number !== ofKey && number !== seats && isCount(number));
  // "The largest key for 40 seats": the 40 are seats that are there.
  if (asksLargest && seats === undefined) return ofKey === undefined ? {} : { seats: ofKey.value };
  const key = ofKey ?? other;
  return {
    ...(seats !== undefined && { seats: seats.value }),
    ...(key !== undefined && { key: key.value }),
  };
}

/** Said of seats that are not there yet. */
const NEW = /^(more|extra|additional|new|nieuwe?|bijkomende|erbij|bij)\b/;

/** Seats that come on top: "add 25 licences". */
function addedSeats(numbers: Heard['numbers'], text: string): HeardNumber | undefined {
  const counted = numbers.filter(({ unit }) => unit === 'licences' || unit === undefined || unit === 'keys');
  if (counted.length < 2) return undefined;
  return (
    counted.find(({ after, before }) => NEW.test(after) || (PLUS_BEFORE.test(text) && /^\+$/.test(before))) ??
    counted.find(({ before }) => SAYS_ADDED.test(before)) ??
    counted.find(({ before }) => KEY.test(before)) ??
    counted.find(({ clause }) => SAYS_ADDED.test(clause) || KEY.test(clause))
  );
}

/** "En bij 50?" adds nothing. */
const WITH_SO_MANY =
  /^(?:(?:en|and|maar|but|of) )?(?:bij|at)(?= (?:(?:een|a|the|de) (?:key|sleutel) (?:of|van|met|with) )?\d)/;
const ONE_OF =
  /\b(?:one|eentje|een|die|that) (?:with|of|van|met|for|voor|holding) \d|\b\d+ (?:seats?|licen\w+|plaatsen) (?:one|key|sleutel)\b|\b\d+(?: \w+)? (?:on|op|in) (?:the|de|that|die) (?:key|sleutel|code)\b/;
/** Says of seats that they are there. */
const HAS_NOW =
  /\b(?:have|has|had|hebben|heeft|heb|now|nu|active|actief|actieve|existing|bestaande|with|met|bij|for|voor|from|of)\b/;
const ASKS_HOW_MANY = /\b(?:how (?:many|much|long)|hoeveel|hoe lang)\b/;

/** What a follow-up changes of a case that is known. */
export function followedKey(heard: Heard, before: Facts): Facts {
  if (ASKS_WHY.test(heard.text)) return {};
  const facts = followedFacts({ ...heard, text: heard.text.replace(WITH_SO_MANY, ' ') }, before);
  const [bare, ...more] = heard.numbers;
  if (bare === undefined && facts.asks === 'largest') return { ...facts, key: '' };
  if (bare === undefined && facts.asks === undefined && ASKS_HOW_MANY.test(heard.text))
    return { ...facts, asks: '' };
  // "And one with 40 seats?" speaks of the key.
  if (bare !== undefined && more.length === 0 && before.key !== undefined && ONE_OF.test(heard.text))
    return known({ asks: facts.asks, key: bare.value });
  const isAdded = before.mode === 'add' && !HAS_NOW.test(heard.text);
  if (bare !== undefined && more.length === 0 && bare.unit === 'licences' && isAdded)
    return known({ asks: facts.asks, key: bare.value });
  if (bare === undefined || bare.unit !== undefined) {
    const { seats, ...others } = facts;
    // "and 200 licences?" of a case with a key changes the seats.
    return seats === undefined ? others : facts;
  }
  const { seats: _, ...others } = facts;
  return known({ ...others, [before.key === undefined ? 'seats' : 'key']: bare.value });
}

/** What was asked backwards goes on being asked, with other months: "and a whole year?". */
function followedFacts(heard: Heard, before: Facts): Facts {
  const { asks, left, months, ...others } = factsIn(heard);
  const isBackwards = BACKWARDS.has(before.asks);
  const isGoal = isBackwards && before.months !== undefined;
  const year = isGoal && isWholeYear(heard.text) ? String(MONTHS_OF_A_KEY) : undefined;
  const goal = isGoal ? (months ?? left ?? year) : months;
  const asksTotal = before.mode === 'extend' && TOTAL.test(heard.text);
  return known({
    ...others,
    asks: asksTotal ? 'total' : asks === 'other' || (isBackwards && asks === 'whether') ? undefined : asks,
    left: goal === left ? undefined : left,
    months: goal,
  });
}
