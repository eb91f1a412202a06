import { type Checker, type Facts, known } from './checker.ts';
import type { Heard } from './heard.ts';
import { judge, MODES } from './licence-key-judged.ts';
import { licenceKeyWords as words } from './licence-key-words.ts';

const KEY = /\b(keys?|\w*sleutels?|productcodes?|product code|codes?|redeem\w*|inwissel\w*)\b/;

const EXTEND =
  /\b(extend\w*|extension|verleng\w*|renew\w*|longer|langer|end date|einddatum|prolong\w*|expiry date|vervaldatum)\b/;

const ADD =
  /\b(add|adds|added|adding|toevoeg\w*|toegevoegd\w*|voeg|voegt|voegen|bijvoeg\w*|bij|erbij|bijgekomen|\d+ more(?! months)|bijkomende|extra|additional|more seats|more licen\w+|new seats|nieuwe licenties|new licen\w+|new users|nieuwe? (?:gebruikers|seats|users|plaatsen)|\d+ (?:new|nieuwe)|plus)\b/;

/** "En bij 50?" adds nothing. */
const WITH_SO_MANY = /^(?:(?:en|and|maar|but|of) )?(?:bij|at)(?= \d)/;
const ONE_OF =
  /\b(?:one|eentje|een|die|that) (?:with|of|van|met|for|voor|holding) \d|\b\d+ (?:seats?|licen\w+|plaatsen) (?:one|key|sleutel)\b|\b\d+(?: \w+)? (?:on|op|in) (?:the|de|that|die) (?:key|sleutel|code)\b/;
/** Says of seats that they are there. */
const HAS_NOW =
  /\b(?:have|has|had|hebben|heeft|heb|now|nu|active|actief|actieve|existing|bestaande|with|met|bij|for|voor|from|of)\b/;
const ASKS_HOW_MANY = /\b(?:how (?:many|much|long)|hoeveel|hoe lang)\b/;

/** Says that licences are added, whatever else is spoken of. */
const SURELY_ADD =
  /\b(add|adds|added|adding|toevoeg\w*|toegevoegd\w*|voeg|voegt|voegen|bijvoeg\w*|bijzet\w*|bij te zetten|bij zetten|(seats|licenties|licences|gebruikers|users) (erbij|bij))\b/;
/** Says that the end date is moved. */
const SURELY_EXTEND = /\b(extend\w*|extension|verleng\w*|renew\w*|longer|langer|prolong\w*)\b/;
/** Months that come on top are what extending gives. */
const GAINS_MONTHS =
  /\b(hoeveel|how many) (extra )?(months|maanden)\b.*\b(erbij|extra|added|gained?|win|more|bovenop)\b|\b(extra months|months extra|months gained)\b/;
/** Redeemed on a subscription that is new. */
const FIRST =
  /\b(brand new|nieuw abonnement|nieuwe subscription|new subscription|eerste activering|eerste keer|first activation|first time)\b/;
const ASKS_HOW_LONG = /\b(how many months|hoeveel maanden|how long|hoe ?lang)\b/;

const NEGATED =
  /\b(without|zonder|not|niet|no|geen|(?:do|does|did|wo|is|are|ca)nt)\b (te |to |de |the |an? )?(extend\w*|extension|verleng\w*|renew\w*|end date|einddatum)/;

const OTHER_BUSINESS =
  /\b(plan_(m365|o365|win)?a[135]|windows|education|onderwijs|school|hup|upgrade\w*|azure|(?:right|juiste?|goede?) (?:option|choice|button|keuze|knop|optie)|click|klik\w*|button|knop)\b/;

const LARGEST =
  /\b(largest|biggest|max|maximum|maximaal|maximale|grootste|how (big|large)|hoe groot|hoogstens|tot hoeveel|up to how|at most|most seats|limit|limiet)\b/;

/** "40 seats, +10". */
const PLUS = /(^|, )\+ \d/;

const LEFT = /\b(left|remain\w*|over|resterend\w*|nog|to go|rest|resteren|until|tot|still)\b/;

const GOAL =
  /\b(by|with|met|for|another|nog eens)\b (another |nog |nog eens )?(\d+) months?\b|\b\d+ (more|extra|additional) months?\b|\b\d+ months? (more|extra|longer|langer|erbij|te verlengen|verlengen)\b/;

/** Asks how large a key has to be. */
const ASKS_SIZE =
  /\b(what|which|welke|wat voor|hoe grote?|how (big|large)|size|grootte)\b.*\b(keys?|sleutel)\b|\b(how many|hoeveel) (seats?|licenties|licences|plaatsen)\b.*\b(must|need|should|moet|nodig)\b/;

/** Asks for all months that are left then, not for those that come on top. */
const TOTAL = /\b(?:total|in totaal|totaal|altogether|all in all|alles samen|all together)\b/;
/** Asks whether the term is a whole year. */
const FULL =
  /\b(?:full|whole|entire|vol|volle|hele?|volledige?|complete?)\b(?: of)? (?:12 months|1 year|year|jaar|term)\b/;

/** Asks whether it may be, not what it gives. */
const ASKS_WHETHER =
  /^(?!.*\b(how (many|long|much)|hoeveel|hoe ?lang|what|wat|which|welke)\b)(?=.*\b(can|may|will|does|is|ok|okay|allowed|possible|accept\w*|aanvaard\w*|geaccepteerd|lukt|mag|kan|gaat|toegestaan|mogelijk|fits?|past|works?|werkt)\b)/;

/** What a licence key of the cloud benefits does to an end date (MPN-14 to MPN-16). */
export const licenceKeyChecker: Checker = {
  id: 'licence-key',
  title: { en: words.en.title, nl: words.nl.title },
  about: { en: words.en.about, nl: words.nl.about },
  fields: [
    {
      name: 'mode',
      kind: 'choice',
      label: { en: words.en.mode, nl: words.nl.mode },
      choices: MODES.map(value => ({
        value,
        title: { en: words.en.modes[value], nl: words.nl.modes[value] },
      })),
    },
    { name: 'seats', kind: 'number', label: { en: words.en.seats, nl: words.nl.seats } },
    { name: 'key', kind: 'number', label: { en: words.en.key, nl: words.nl.key } },
    { name: 'left', kind: 'decimal', label: { en: words.en.left, nl: words.nl.left } },
    { name: 'ends', kind: 'day', label: { en: words.en.ends, nl: words.nl.ends } },
  ],
  hear(heard) {
    const { text } = heard;
    if (OTHER_BUSINESS.test(text)) return undefined;
    if (!KEY.test(text) && !EXTEND.test(text) && !(ADD.test(text) && /\bmonths?\b/.test(text)))
      return undefined;
    const facts = factsIn(heard);
    if (facts.mode === 'first') return facts;
    // Without a word of what the key is for, it has to be seats that it is redeemed on.
    if (
      facts.mode === undefined &&
      facts.asks !== 'largest' &&
      !heard.numbers.some(({ unit }) => unit === 'licences')
    )
      return undefined;
    const figures = [facts.seats, facts.key, facts.left, facts.months].filter(fact => fact !== undefined);
    const onlyLargest = facts.seats !== undefined && facts.asks === 'largest' && KEY.test(text);
    if (facts.seats === undefined && facts.key === undefined) return undefined;
    return figures.length >= 2 || onlyLargest || (facts.key !== undefined && facts.mode !== undefined)
      ? facts
      : undefined;
  },
  follow(heard, before) {
    const facts = factsIn({ ...heard, text: heard.text.replace(WITH_SO_MANY, ' ') });
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
  },
  judge,
};

function factsIn({ text, numbers, days }: Heard): Facts {
  const mode = modeIn(text);
  if (KEY.test(text) && FIRST.test(text) && ASKS_HOW_LONG.test(text) && mode === undefined)
    return { mode: 'first' };
  const goal = GOAL.exec(text);
  const months = numbers.filter(({ unit }) => unit === 'months');
  const isGoal =
    (goal !== null || ASKS_SIZE.test(text)) &&
    months.length > 0 &&
    !LEFT.test(months[0]?.clause ?? '') &&
    mode !== 'add' &&
    !/\b(key|sleutel|code) (of|with|van|met|for|voor)\b/.test(text);
  const keySeats = numbers.find(({ unit }) => unit === 'keySeats') ?? addedSeats(numbers, text);
  const seats = numbers.find(
    number => number !== keySeats && (number.unit === 'licences' || number.unit === undefined),
  );
  const other = numbers.find(
    number =>
      number !== keySeats && number !== seats && (number.unit === undefined || number.unit === 'licences'),
  );
  const asksLargest = LARGEST.test(text);
  // "The largest key for 40 seats": the 40 are seats that are there.
  const key = asksLargest && seats === undefined ? undefined : (keySeats ?? other);
  return known({
    mode,
    seats: (seats ?? (asksLargest ? keySeats : undefined))?.value,
    key: key?.value,
    left: isGoal ? undefined : months[0]?.value,
    months: isGoal ? months[0]?.value : undefined,
    ends: days[0],
    asks:
      mode === 'extend' && TOTAL.test(text) && !isGoal
        ? 'total'
        : mode === 'add' && FULL.test(text)
          ? 'full'
          : asksLargest && !isGoal
            ? 'largest'
            : ASKS_WHETHER.test(text)
              ? 'whether'
              : undefined,
  });
}

/** Said of seats that are not there yet. */
const NEW = /^(more|extra|additional|new|nieuwe?|bijkomende|erbij|bij)\b/;

/** Seats that come on top: "add 25 licences". */
function addedSeats(numbers: Heard['numbers'], text: string) {
  const counted = numbers.filter(({ unit }) => unit === 'licences' || unit === undefined || unit === 'keys');
  if (counted.length < 2) return undefined;
  return (
    counted.find(({ after, before }) => NEW.test(after) || (PLUS.test(text) && /^\+$/.test(before))) ??
    counted.find(({ before }) => ADD.test(before)) ??
    counted.find(({ before }) => KEY.test(before)) ??
    counted.find(({ clause }) => ADD.test(clause) || KEY.test(clause))
  );
}

/** Months that are added, and seats that are not. */
const NOT_ADDED =
  /\b(months?|maanden)( \w+){0,3} (added|toegevoegd|erbij|bij)\b|\b(nothing|niets|no|geen|not|niet|without|zonder)( \w+)? (add\w*|bijvoeg\w*|toevoeg\w*|toe te voegen|bij te voegen|erbij)\b/g;
/** "No extra seats". */
const NO_SEATS =
  /\b(?:no|geen|zonder|without|not any) (?:extra|additional|more|new|nieuwe|bijkomende) (?:seats|licen\w+|users|gebruikers|plaatsen)\b/g;

function modeIn(said: string): (typeof MODES)[number] | undefined {
  const text = (EXTEND.test(said) ? said.replace(NOT_ADDED, ' ') : said).replace(NO_SEATS, ' ');
  const adds = SURELY_ADD.test(text);
  if (EXTEND.test(text) && !NEGATED.test(text)) return adds && !SURELY_EXTEND.test(text) ? 'add' : 'extend';
  if (GAINS_MONTHS.test(text) && !adds && !LEFT.test(text)) return 'extend';
  return ADD.test(text) || PLUS.test(text) ? 'add' : undefined;
}
