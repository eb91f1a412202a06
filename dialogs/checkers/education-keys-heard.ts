import { type Facts, known } from './checker.ts';
import { asksOfTime, asksVlsc } from './education-keys-asked.ts';
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
import { isNoSchool } from './heard-organisation.ts';
import { planCounts } from './plan-counts.ts';

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

/** No count decides what the request is called. */
const ASKS_TITLE =
  /\b(?:what|wat)(?: is| s| are| zijn)?(?: (?:the|de|het|exact|exacte|juiste|right))* (?:title|titel|subject|onderwerp)\b/;

/** The case of keys in a question; undefined when it holds none. */
export function caseOfKeys(question: Heard): Facts | undefined {
  const heard = { ...question, text: question.text.replace(JUST_RENEWED, 'active') };
  const { text, plans } = heard;
  const asked = asksVlsc(heard) ?? asksOfTime(heard);
  if (asked !== undefined) return asked;
  if (ASKS_TITLE.test(text)) return undefined;
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

/** "No M365 A3": plans that the customer has not. */
const NOT_OWNED =
  /\b(?:no|not|nor|neither|noch|geen|zonder|without|never|nooit|niet)(?: (?:an?|een|any|bought|of|via csp|even|enkele?))* plan_\w+(?:(?: (?:or|of|nor|noch|and|en)| ,)(?: (?:no|geen|an?|een))? plan_\w+)*/g;

/** The plans that are named, without those that the customer has not. */
function ownedPlans({ text, plans }: Heard): readonly string[] {
  const left = [...text.replace(NOT_OWNED, ' ').matchAll(/\bplan_(\w+)/g)].map(([, plan = '']) => plan);
  return left.length === 0 ? plans : left;
}

/** All that a question says of a case of keys. */
export function factsIn(heard: Heard): Facts {
  const { text } = heard;
  const plans = ownedPlans(heard);
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
