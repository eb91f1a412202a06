import { daysLater, isDay } from '../../domain/calendar.ts';
import { type Facts, known } from './checker.ts';
import {
  ASKS_HOW_MANY,
  ASKS_NUMBER,
  ASKS_WHETHER,
  countsIn,
  devicesToCover,
  HAD,
  QUALIFIES,
  standingIn,
} from './education-keys-counts.ts';
import { licencesAsked } from './education-keys-needed.ts';
import { isOfRequest, throughIn } from './education-keys-said.ts';
import type { Heard } from './heard.ts';
import { goneOf, ofThem, swapped } from './heard-figures.ts';
import { isNoSchool } from './heard-organisation.ts';
import { planCounts, withOneChanged } from './plan-counts.ts';

const KEYS =
  /\b(keys?|sleutels?|(product|upgrade)?codes?|productcodes?|productsleutels?|upgradesleutels?|upgrades?|upgraden)\b/;
/** From Windows Home to Education, whatever it is called. */
const UPGRADE = /\b(home|windows|education)\b.*\b(education|edu|upgrade\w*)\b/;
const EDUCATION =
  /\b(education|edu|onderwijs|school|scholen|windows|home|academic|universiteit|university|college|plan_(m365|win)?a[135])\b/;
const OTHER_BUSINESS =
  /\b(extend\w*|verleng\w*|end date|einddatum|redeem\w*|inwissel\w*|months?|hup|azure|benefit|voordeel|competenc\w*|32 bit|64 bit|already upgraded|drop back|fall back|revert\w*|terugvallen|vallen terug|intune|sccm|autopilot|api|contactmeth\w*|contact method|e ?mail\w*|adres|address)\b/;
const ASKS_HOW =
  /\b(how|hoe)\b(?! (many|much|veel))|\b(where|waar|who|wie|why|waarom|when|wanneer|which|welke?|what|wat)\b(?! (is|s) (left|over))/;
const BUYS = /\b(buy|buys|bought|koopt|kopen|bijkopen|add|adds|toevoeg\w*|more|extra|erbij|bij)\b/;
const RIGHT =
  /\b(qualif\w*|eligible|entitled|recht|aanmerking|get|can|may|krijgen|krijgt|kan|kunnen|mag|mogen|ok|allowed|possible|in time)\b/;
/** A number that is to be added to another, is only a bound, or is handed to somebody else. */
const MORE_THAN =
  /\b(?:more|meer|fewer|less|minder) (?:than|dan) \d|\b\d+ (?:keys? |sleutels? )?(?:more|meer) (?:than|dan)\b|\b(?:another|other|andere) school\b/;
/** Devices that run another edition than Home. */
const OTHER_EDITION = /\b(?:(?:windows|win|w) ?(?:10 )?(?:s|pro|se)\b(?! (?:education|edu)\b)|s mode)/;
/** A subscription that was renewed is active. */
const JUST_RENEWED =
  /\b(?:(?:just|recently|net|pas|zojuist|onlangs) (?:been )?(?:renewed|extended|verlengd|vernieuwd))\b/g;
/** Whether it was renewed says how a subscription stands, and asks nothing. */
const RENEWED =
  /\b(?:niet|not|wel|was|is|wordt|werd|been|gets|jaarlijks|netjes|elk jaar)(?: (?:netjes|jaarlijks|always|altijd|elk jaar|steeds))* (?:renewed|extended|verlengd|vernieuwd)\b/g;
/** The customer has something that gives no right, and nothing else. */
const ONLY_OTHER =
  /\b(only|just|enkel|alleen|slechts) (?:has |have |heeft |hebben |an? |een )?(intune|ems|teams|exchange|dynamics|azure|power bi)\b/;
/** Speaks of how it was before. */
const FORMERLY = /\b(vroeger|voorheen|used to|formerly|previously|destijds|toen)\b|^(was|were|waren)\b/;
const ASKS_HOW_LONG = /\b(how (long|fast|quick\w*)|hoe ?lang|hoe snel|duurt)\b/;

/** The case of keys in a question; undefined when it holds none. */
export function caseOfKeys(question: Heard): Facts | undefined {
  const heard = { ...question, text: question.text.replace(JUST_RENEWED, 'active') };
  const { text, plans } = heard;
  if (ONLY_OTHER.test(text) && plans.length === 0 && KEYS.test(text) && EDUCATION.test(text))
    return { plan: 'other' };
  const asksKeys = ASKS_NUMBER.test(text) && heard.numbers.some(({ unit }) => unit === 'keys');
  const about =
    ((KEYS.test(text) || UPGRADE.test(text)) && EDUCATION.test(text)) || asksKeys || asksOfDay(heard);
  if (ASKS_HOW_LONG.test(text) || OTHER_EDITION.test(heard.said) || MORE_THAN.test(text)) return undefined;
  if (!about || OTHER_BUSINESS.test(text.replace(RENEWED, ' ')))
    return counted(heard) ? factsIn(heard) : undefined;
  if (plans.some(plan => /^(bbasic|bstandard|appsbus)$/.test(plan)) && !/\b(keys?|sleutels?)\b/.test(text))
    return undefined;
  const facts = factsIn(heard);
  const { licences, keys, had } = facts;
  if (licences !== undefined || ((keys ?? had) !== undefined && KEYS.test(text))) return facts;
  if (facts.through !== undefined) return FORMERLY.test(text) ? undefined : facts;
  if (ASKS_HOW.test(text)) return undefined;
  const decided = facts.plan === 'other' || facts.customer === 'other';
  if (decided || facts.day !== undefined) return facts;
  if (facts.plan === 'qualifying' && facts.standing !== undefined) return facts;
  if (facts.plan === 'qualifying' && RIGHT.test(text) && !ASKS_NUMBER.test(text))
    return { ...facts, asks: 'right' };
  return undefined;
}

/** "Could a CSP do this in October 2020?" */
function asksOfDay({ text, days }: Heard): boolean {
  return (
    days.length > 0 &&
    /\bcsp\b/.test(text) &&
    /\b(could|can|was|allowed|possible|eligible|qualif\w*|aanmerking|kon|mocht|kan|mag)\b/.test(text)
  );
}

/** "En bij 300 licenties?" adds nothing. */
const WITH_SO_MANY = /^(?:(?:en|and|maar|but) )?(?:bij|at)(?= \d)/;
const FURTHER_REQUEST =
  /\b(?:third|derde|fourth|vierde|second|tweede|other|ander|andere|another|nog een|extra|forgot|vergeten)\b(?: \w+){0,2} (?:tickets?|aanvra\w+|requests?|batch|order|bestelling|verzoek|keer|time)\b|\b(?:forgot|vergat|vergeten)\b/;
/** "And after they ask 100?" */
const ONCE_ASKED = /^(?:(?:and|en) )?(?:after|once|nadat|zodra|as soon as)\b/;
/** "Sorry, make that 80 keys": what was had is put right. */
const PUTS_RIGHT =
  /^(?:sorry|oops|oei|oeps|actually|eigenlijk|no|nee|wait|wacht|correct\w+)\b|\b(?:make that|i mean|i meant|ik bedoel\w*|moet(?:en)? \d+ zijn|waren er)\b/;
/** "Is 70 ok?" asks for so many keys. */
const IS_IT_OK =
  /^(?:(?:en|and|ok|so|dus) )?(?:is|zijn|are|would|lukt|lukken|mag|mogen|kan|kunnen|can|may|could|gaat)(?: er| er nog| i get| we get| they get)? \d+(?: (?:ok|okay|fine|allowed|possible|goed|mogelijk|dan|nog|ook|still|bij|toegestaan|work))*[ ,]*$/;
const HAVE_TOO =
  /\b(?:also|ook|plus|as well|too|daarnaast|besides|on top)\b.*\b(?:have|has|hebben|heeft|heb|got|bought|kocht\w*)\b|\b(?:have|has|hebben|heeft|heb|got|bought|kochten)\b.*\b(?:also|ook|as well|too|daarnaast|on top)\b/;

/** Counts that are put right: one more request, some that are gone, others that come on top. */
function changedCounts({ text, numbers }: Heard, before: Facts): Facts | undefined {
  const [first] = numbers;
  if (before.licences === undefined || first === undefined) return undefined;
  const { left, gone } = goneOf(ofThem(text));
  const rest = left ?? (gone === undefined ? undefined : Number(before.licences) - gone);
  if (rest !== undefined && rest >= 0) return known({ licences: rest });
  if (numbers.length > 1) return undefined;
  if (PUTS_RIGHT.test(text) && before.had !== undefined && before.keys === undefined && first.unit === 'keys')
    return known({ had: first.value });
  if (first.unit === undefined && IS_IT_OK.test(text)) return known({ keys: first.value });
  if ((FURTHER_REQUEST.test(text) || ONCE_ASKED.test(text)) && first.unit !== 'licences')
    return known({ had: Number(before.had ?? 0) + first.value });
  const counts = first.plan === undefined || QUALIFIES.test(first.plan);
  return first.unit === 'licences' && HAVE_TOO.test(text) && counts && standingIn(text) === undefined
    ? known({ licences: Number(before.licences) + first.value })
    : undefined;
}

const A_DAY_LATER =
  /\b(?:one|a|1|een) (?:day|dag) (?:later|after|erna|daarna)\b|\b(?:day after|next day|dag erna|dag later|volgende dag)\b/;
const IS_ACTIVE = /\b(?:active|actief|actieve|renewed|extended|verlengd|vernieuwd|reactivated)\b/;

/** Facts in a follow-up on a case of keys. */
export function followedKeys(question: Heard, before: Facts): Facts {
  const heard = { ...question, text: question.text.replace(WITH_SO_MANY, ' ') };
  const { plan, asks: _, ...facts } = factsIn(heard);
  const [bare] = heard.numbers;
  const named = facts.licences ?? facts.had ?? facts.keys;
  const other = swapped(heard.text, before.licences);
  const again = {
    ...(before.standing !== undefined &&
      IS_ACTIVE.test(heard.text) && { standing: facts.standing ?? 'active' }),
    ...(before.through !== undefined && /\bcsp\b/.test(heard.text) && { through: facts.through ?? 'csp' }),
  };
  const [dayOfAYear] = heard.daysOfAYear;
  if (before.day !== undefined && dayOfAYear !== undefined)
    return known({ day: `${before.day.slice(0, 4)}-${dayOfAYear}` });
  if (before.day !== undefined && isDay(before.day) && A_DAY_LATER.test(heard.text))
    return known({ day: daysLater(before.day, 1) });
  const changed = changedCounts(heard, before);
  if (changed !== undefined) return changed;
  if (Object.keys(again).length > 0) return known({ ...facts, ...again });
  if (
    bare === undefined &&
    named === undefined &&
    ASKS_NUMBER.test(heard.text) &&
    before.licences !== undefined
  )
    return known({ ...facts, keys: '', asks: '' });
  if (other !== undefined) return known({ licences: other, plans: '' });
  const oneChanged = HAVE_TOO.test(heard.text) ? undefined : withOneChanged(before, heard.numbers);
  if (oneChanged !== undefined && standingIn(heard.text) === undefined) return oneChanged;
  if (bare?.unit === 'licences' && before.licences !== undefined && BUYS.test(heard.text))
    return known({ ...facts, licences: Number(before.licences) + bare.value });
  if (bare !== undefined && bare.unit === undefined && !HAD.test(bare.clause)) {
    const wants =
      before.keys !== undefined ||
      /\b(want|wants|need|needs|wil|willen|nodig|ask|get|krijg\w*|request|vragen|aanvragen)\b/.test(
        heard.text,
      );
    return known({ ...withoutCounts(facts), [wants ? 'keys' : 'licences']: bare.value });
  }
  return known({ ...facts, ...(plan === undefined && named === undefined ? {} : { plan }) });
}

/** A case without the word education: licences on one side, keys that were had or are left on the other. */
function counted({ text, numbers }: Heard): boolean {
  if (OTHER_BUSINESS.test(text.replace(RENEWED, ' '))) return false;
  const units = new Set(numbers.map(({ unit }) => unit));
  if (numbers.some(({ unit }) => unit === 'keySeats')) return false;
  const plan = /\bplan_(m365|win)?a[35]\b/.test(text);
  return (
    (units.has('licences') && units.has('keys') && KEYS.test(text)) ||
    (plan &&
      units.has('licences') &&
      (/\b(how many more|hoeveel nog|nog hoeveel|hoeveel|how many left)\b/.test(text) ||
        numbers.some(({ clause }) => HAD.test(clause))))
  );
}

function withoutCounts({ licences: _l, keys: _k, had: _h, ...others }: Facts): Facts {
  return others;
}

function factsIn(heard: Heard): Facts {
  const { text, plans } = heard;
  const { licences, ofOthers, had, keys, notCounted } = countsIn(heard);
  const standing = licences === undefined ? (notCounted ?? standingIn(text)) : undefined;
  const others = plans.length > 0 && !plans.some(plan => QUALIFIES.test(plan));
  const wanted = keys ?? devicesToCover(heard);
  const asked = licencesAsked(text, licences);
  const ofLicences = wanted !== undefined || (asked === 'needed' && had !== undefined) ? asked : undefined;
  const uncounted = ofOthers.length > 0 ? ofOthers.reduce((sum, count) => sum + count, 0) : undefined;
  return known({
    licences: licences ?? uncounted,
    plans: planCounts(
      heard.numbers.filter(({ plan }) => plan !== undefined && QUALIFIES.test(plan)),
      licences,
    ),
    had,
    keys: wanted,
    plan: others ? 'other' : plans.length > 0 ? 'qualifying' : undefined,
    planName: others ? plans.find(plan => !QUALIFIES.test(plan)) : undefined,
    standing,
    through: throughIn(text),
    customer: isNoSchool(text) ? 'other' : undefined,
    day: isOfRequest(text, licences) && notCounted === undefined ? requestDayIn(heard) : undefined,
    asks:
      ofLicences !== undefined
        ? ofLicences
        : !ASKS_HOW_MANY.test(text) && keys === undefined && ASKS_WHETHER.test(text)
          ? 'right'
          : undefined,
  });
}

/** The first day that is not the one since when something was had. */
function requestDayIn({ saidDays }: Heard): string | undefined {
  return saidDays.find(
    ({ before }) =>
      !/\b(?:since|sinds|bought|gekocht|renewed|verlengd)(?: (?:in|on|op|the|de))*\s*$/.test(before),
  )?.day;
}
