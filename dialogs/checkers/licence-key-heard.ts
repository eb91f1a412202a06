import { extendedBy, MONTHS_OF_A_KEY } from '../../domain/licence-keys.ts';
import { type Facts, known } from './checker.ts';
import type { Heard } from './heard.ts';
import type { HeardNumber } from './heard-numbers.ts';
import { asksAgain } from './licence-key-again.ts';
import {
  asksForDay,
  asksForMonths,
  asksIfRefused,
  asksSize,
  isWholeYear,
  type KeyAsk,
  seatsAsked,
  wantedOfKey,
  wayAsked,
} from './licence-key-asks.ts';
import { type Days, daysOf } from './licence-key-days.ts';
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
import { asksTheMost } from './licence-key-most.ts';
import { keyIn, monthsIn } from './licence-key-roles.ts';
import { routeAsked } from './licence-key-route.ts';

const KEY = /\b(keys?|\w*sleutels?|productcodes?|product code|codes?|redeem\w*|inwissel\w*)\b/;
/** Redeemed on a subscription that is new. */
const FIRST =
  /\b(brand new|(?:gloed|splinter)nieuwe?|nieuw (?:abonnement|abo)|(?:no|geen|without|zonder|not have an?|not have any|nog geen) (?:\w+ )?(?:existing|bestaande?|active|actieve?|lopende?|current|running) (?:subscription|sub|abonnement|abo)|(?:for|voor) (?:the first time|het eerst|de eerste keer)|(?:nothing|niets|niks) (?:running|active|lopen\w*|actief) (?:yet|nog)|nog (?:niets|niks|geen abonnement)|nieuwe (?:subscription|sub)|new (?:subscription|sub)|eerste activering|eerste keer|first activation|first time|eerste (?:\w+ )?(?:key|sleutel)|first (?:\w+ )?key|never activated|nog nooit geactiveerd)\b/;
const ASKS_HOW_LONG =
  /\b(how many months|number of months|aantal (?:maanden|months)|hoeveel (?:maanden|maand|months)|how long|hoe ?lang|in months|in maanden)\b/;
const OTHER_BUSINESS =
  /\b(plan_(m365|o365|win)?a[135]|windows|education|onderwijs|school|hup|upgrade\w*|azure|(?:right|juiste?|goede?) (?:option|choice|button|keuze|knop|optie)|click|klik\w*|button|knop)\b/;
/** Asks for something beside the sum, or to have something undone. */
export const ASKS_BESIDE =
  /\b(?:hoe (?:wordt|worden|is)|how (?:is|are))(?: \w+)* (?:berekend|calculated|worked out)\b|\b(?:which|what|welke?|wat voor) (?:e ?mail\w*|mailadres|partner|product\w*|tenant|users?|customers?|klant\w*|person|role|rol|button|knop|page|pagina|plan|menu|tab|error|fout\w*)\b|, (?:why|waarom) ,? *$|\b(?:who|wie|whose|where|waar|undo|undone|unassigned|unused|niet toegewezen|ongebruikte?|minder|fewer|less|reduce\w*|verminder\w*|revert\w*|terugdraai\w*|ongedaan|how (?:do|can|should) (?:i|we|you)|hoe (?:doe|moet|kan|verleng|voeg|wissel|activeer) (?:ik|je|we|wij)|(?:which|what|welke) (?:steps?|stap\w*|route)|steps|stappen|formul[ae]s?)\b(?!.*\bmonths\b)/;
export const ASKS_WHY = /^(?:(?:and|en|but|maar|so|dus) )?(?:why|waarom|how come|hoe komt|hoezo)\b/;
const LARGEST =
  /\b(largest|biggest|max|maximum|highest|hoogste|maximaal|maximale|grootste|how (big|large)|hoe groot|hoogstens|tot hoeveel|up to how|at most|most seats|limit|limiet)\b/;
/** Asks for all months that are left then, not for those that come on top. */
export const TOTAL = /\b(?:total|in totaal|totaal|altogether|all in all|alles samen|all together)\b/;
/** Asks whether the term is a whole year. */
const FULL =
  /\b(?:full|whole|entire|vol|volle|hele?|volledige?|complete?)\b(?: of)? (?:12 months|1 year|year|jaar|term)\b/;
/** Asks whether it may be, not what it gives. */
const ASKS_WHETHER =
  /^(?!.*\b(how (many|long|much)|hoeveel|hoe ?lang|what|wat|which|welke)\b)(?=.*\b(can|could|may|mogen|kunnen|will|does|is|ok|okay|allowed|possible|accept\w*|aanvaard\w*|geaccepteerd|lukt|mag|kan|gaat|toegestaan|mogelijk|fits?|past|goes through|go through|gaat door|erdoor|too (?:big|large|many|much)|te (?:groot|veel)|works?|werkt|enough|genoeg|volstaat|voldoende|suffic\w*|sufficient)\b)/;

const ASKS_OPENLY = /\b(?:how|hoe\w*|what|wat|when|wanneer|welke?|which)\b|\bmonths ,/;
const WHETHER_IT_IS =
  /(?:^|, )(?:(?:and|en|so|dus) )?(?:is|are|will|would|does|wordt|worden|zal|gaat|kan|zou|klopt|correct|true)\b/;

/** No subscription has more months: a larger number is that of something else. */
const MOST_MONTHS = 120;

/** Asks that need no second number. */
export const BACKWARDS: ReadonlySet<string | undefined> = new Set(['key', 'seats', 'fewest', 'more']);

/** The case of a key in a question; undefined when it holds none. */
export function caseOfKey(heard: Heard): Facts | undefined {
  const { text } = heard;
  const route = routeAsked(heard);
  if (route !== undefined) return route;
  if (asksTheMost(heard)) return { asks: 'most' };
  const isOfWay = wayAsked(text) !== undefined;
  if ((OTHER_BUSINESS.test(text) && !isOfWay) || ASKS_BESIDE.test(text)) return undefined;
  if (!isAbout(heard)) return undefined;
  const facts = ASKS_WHY.test(text) ? whyOf(factsIn(heard)) : factsIn(heard);
  const { asks, mode, seats, key, left, months } = facts;
  if (asks === 'other' || Math.max(Number(left ?? 0), Number(months ?? 0)) > MOST_MONTHS) return undefined;
  if (asks === 'again' || asks === 'way') return facts;
  if (mode === 'first' || (asks === 'full' && mode === 'add')) return facts;
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
  return wayAsked(text) !== undefined || (surelyAdds(text) && saidDays.length > 0 && asksForDay(text, true));
}

/** "Why only 3 months?": what was given is worked out, if it is what extending gives. */
function whyOf({ seats, key, left, months = left }: Facts): Facts {
  const given = extendedBy(Number(seats), Number(key));
  const isSo = given.kind === 'extended' && given.months === Number(months);
  return known(isSo ? { mode: 'extend', seats, key, months } : {});
}

const HOW_MANY_MORE = /\b(?:how many|hoeveel) (?:more|extra|additional|bijkomende)\b/;

/** What a question about a key says and asks; with what was known before, where it goes on with that. */
export function factsIn(heard: Heard, before: Facts = {}): Facts {
  const { text } = heard;
  if (KEY.test(text) && asksAgain(text)) return { asks: 'again' };
  const way = wayAsked(text);
  const wanted = way && wantedOfKey(text, way);
  if (way !== undefined && wanted !== undefined) return { asks: 'way', way, wanted };
  const said = saidIn(heard);
  const { months, until, ends, from } = said;
  // "How many are needed on top?" of what is extended adds nothing.
  const isOfBefore = before.mode === 'extend' && heard.numbers.length === 0;
  const mode = isOfBefore && said.mode === 'add' ? undefined : said.mode;
  const asksDay = asksForDay(text, ends !== undefined);
  const isFirst = KEY.test(text) && FIRST.test(text) && !surelyExtends(text) && !surelyAdds(text);
  if (isFirst && (ASKS_HOW_LONG.test(text) || asksDay))
    return known({ mode: 'first', from: from ?? ends, asks: asksDay ? 'date' : undefined });
  const ofSeats = seatsAsked(text, {
    seats: (said.seats ?? before.seats) !== undefined,
    key: (said.key ?? before.key) !== undefined,
    months: months !== undefined || until !== undefined,
    // "How many additional seats" alone asks for seats, and adds none.
    adds: (mode === 'add' && modeIn(text.replace(HOW_MANY_MORE, ' ')) === 'add') || before.mode === 'add',
  });
  const isLargest = ofSeats === 'other' && LARGEST.test(text);
  const isRough = heard.saidDays.some(day => day.isRough) && ends === undefined;
  const asks =
    (isLargest ? undefined : ofSeats) ??
    (asksDay
      ? isRough
        ? 'exactDate'
        : 'date'
      : (askedOf(text, mode, months !== undefined, until !== undefined) ??
        (ends !== undefined && mode === 'extend' && !asksForMonths(text) ? 'date' : undefined)));
  // "The largest key with 25 seats there" adds nothing, though the Dutch for it has a word for adding.
  const addsNothing = asks === 'largest' && mode === 'add' && !surelyAdds(text);
  return known({ ...said, mode: addsNothing ? undefined : mode, asks });
}

/** "A key of 30 months?": the months are asked for, and the key has 30 seats; a year is what any key gives. */
function isKeySize({ unit, value }: HeardNumber, text: string): boolean {
  const size = /\b(?:key|sleutel|code) (?:of|with|van|met) (\d+) months *(?:,|$)/.exec(text)?.[1];
  return unit === 'months' && Number(size) === value && value % MONTHS_OF_A_KEY !== 0;
}

/** "A full 12 months" is asked for, and not what is left. */
function isFullYear({ unit, value, before }: HeardNumber): boolean {
  return (
    unit === 'months' &&
    value === MONTHS_OF_A_KEY &&
    /\b(?:full|whole|entire|vol|volle|hele?|volledige?|complete?)(?: of)?$/.test(before)
  );
}

/** What a question says, whatever it asks. */
function saidIn(question: Heard) {
  const heard = {
    ...question,
    numbers: question.numbers.map(number =>
      isKeySize(number, question.text) ? { ...number, unit: 'keySeats' as const } : number,
    ),
  };
  const { text } = heard;
  const mode = modeIn(text);
  if (mode === 'add') heard.numbers = heard.numbers.filter(number => !isFullYear(number));
  const ofSize = asksSize(text);
  const hasMonths = heard.numbers.some(({ unit }) => unit === 'months');
  const counts = countsIn(heard, LARGEST.test(text) && !hasMonths);
  // Extending without a key, or without seats, speaks of months only to find the other one.
  const isOpen = mode === 'extend' && (counts.key === undefined || counts.seats === undefined);
  const { left, months } = monthsIn(heard, mode, ofSize || isOpen);
  const year = mode !== 'add' && ofSize && isWholeYear(text) ? MONTHS_OF_A_KEY : undefined;
  const days: Days = daysOf(heard) ?? {};
  return { mode, ...counts, left, months: months ?? year, ...days };
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

/** "Which key for 80 seats?": those are the seats that are there. */
const WHICH_KEY_FOR =
  /\b(?:which|what|welke|wat voor)(?: (?:size|a|an|een|of|new|nieuwe|grootte|van))* (?:key|sleutel|code)(?: (?:do|i|we|need|heb|ik|nodig|size))* (?:for|voor|on|op|bij|to extend|om)(?: (?:the|de|our|onze|my|mijn))? \d/;

function countsIn(heard: Heard, asksLargest: boolean): { readonly seats?: number; readonly key?: number } {
  const { numbers, text } = heard;
  const isCount = ({ unit }: HeardNumber) =>
    unit === undefined || unit === 'licences' || (unit === 'keySeats' && WHICH_KEY_FOR.test(text));
  const ofKey = WHICH_KEY_FOR.test(text) ? undefined : (keyIn(heard) ?? addedSeats(numbers, text));
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
