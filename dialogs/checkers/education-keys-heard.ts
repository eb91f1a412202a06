import { type Facts, known } from './checker.ts';
import type { STANDINGS, THROUGH } from './education-keys-judged.ts';
import type { Heard, HeardNumber } from './heard.ts';
import { swapped } from './heard-figures.ts';
import { isNoSchool } from './heard-organisation.ts';

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
/** The number of keys is what is asked for, so the keys that are named were had before. */
const ASKS_NUMBER =
  /\b(how many|hoeveel|what s left|whats left|what is left|left|remaining|remain\w*|rest\w{0,6}|over|max\w*|up to|still (ask|request|get)|nog (vragen|aanvragen|krijgen))\b/;
const HAD =
  /\b(already|alrdy|al|reeds|eerder|before|earlier|previously|got|had|received|gekregen|kregen|kreeg|ontvangen|gehad|used|gebruikt|issued|uitgegeven|handed out|verbruikt|took|last (time|year|month|week)|vorig\w*|requested|aangevraagd|ordered|besteld|all ready|allready|so far|tot nu toe|done|gone|spent|consumed|weg|first(?! time)|second|eerste(?! keer)|tweede|jan\w*|feb\w*|maart|march|april|mei|juni|june|juli|july|aug\w*|sept\w*|okt\w*|oct\w*|nov\w*|dec\w*)\b/;
const MORE = /\b(more|extra|another|additional|erbij|bij|bijkomend\w*)\b/;
const WANTS =
  /\b(more|another|extra|need|needs|want|wants|request|ask|asks|asking|order|wil|willen|nodig|vraag|vraagt|vragen|aanvragen|bestellen|erbij|nog|bij|also|get|krijgen|ticket|may|can|mag|kan)\b/;
const HAS = /\b(has|have|heeft|hebben|heb|with|met|bought|gekocht|kocht|owns|for|voor|licensed|op)\b/;
const ALL_DEVICES =
  /\b(enough|genoeg|all|alle|al (?:haar|hun|zijn|de|onze|die)|every|elke|each|voldoende|cover\w*|suffic\w*)\b/;
const BUYS = /\b(buy|buys|bought|koopt|kopen|bijkopen|add|adds|toevoeg\w*|more|extra|erbij|bij)\b/;
const RIGHT =
  /\b(qualif\w*|eligible|entitled|recht|aanmerking|get|can|may|krijgen|krijgt|kan|mag|ok|allowed|possible|in time)\b/;
/** Asks for a number of something else than keys. */
const COUNTS_OTHERS =
  /\b(how many|hoeveel) (\w+ )?(devices?|toestel\w*|laptops?|computers?|pcs?|students?|leerlingen|users?|gebruikers|times|keer|days?|dagen|weken|weeks|uur|hours|months?|characters|tekens|admins?|beheerders)\b/;
const ASKS_HOW_LONG = /\b(how (long|fast|quick\w*)|hoe ?lang|hoe snel|duurt)\b/;
/** Begins or ends by asking whether something may be. */
const ASKS_WHETHER =
  /^(can|may|is|are|do|does|kan|mag|mogen|kunnen|is|zijn)\b|\b(can|may|could|do|does|are|is|kan|mag|mogen|kunnen|komt|komen|hebben|krijgen) (i|we|they|he|she|it|ik|we|ze|zij|hij|die|deze|dat|het|the|de|this|that)\b|\b(ok|okay|allowed|possible|eligible|qualif\w+|entitled|toegestaan|mogelijk|lukt|recht)\b/;
/** Microsoft 365 A3/A5 and Windows 10 Enterprise A3/A5, and what people call them (W10E-09). */
const QUALIFIES = /^((m365|win)?a[35])$/;

/** The case of keys in a question; undefined when it holds none. */
export function caseOfKeys(heard: Heard): Facts | undefined {
  const { text, plans } = heard;
  const asksKeys = ASKS_NUMBER.test(text) && heard.numbers.some(({ unit }) => unit === 'keys');
  const about =
    ((KEYS.test(text) || UPGRADE.test(text)) && EDUCATION.test(text)) || asksKeys || asksOfDay(heard);
  if (COUNTS_OTHERS.test(text) || ASKS_HOW_LONG.test(text)) return undefined;
  if (!about || OTHER_BUSINESS.test(text)) return counted(heard) ? factsIn(heard) : undefined;
  if (plans.some(plan => /^(bbasic|bstandard|appsbus)$/.test(plan)) && !/\b(keys?|sleutels?)\b/.test(text))
    return undefined;
  const facts = factsIn(heard);
  const { licences, keys, had } = facts;
  if (licences !== undefined || ((keys ?? had) !== undefined && KEYS.test(text))) return facts;
  if (facts.through !== undefined) return facts;
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

/** Facts in a follow-up on a case of keys. */
export function followedKeys(heard: Heard, before: Facts): Facts {
  const { plan, asks: _, ...facts } = factsIn(heard);
  const [bare] = heard.numbers;
  const named = facts.licences ?? facts.had ?? facts.keys;
  const other = swapped(heard.text, before.licences);
  if (other !== undefined) return known({ licences: other });
  if (bare?.unit === 'licences' && before.licences !== undefined && BUYS.test(heard.text))
    return known({ ...facts, licences: Number(before.licences) + bare.value });
  if (bare !== undefined && bare.unit === undefined && !HAD.test(bare.clause)) {
    const wants =
      before.keys !== undefined || /\b(want|wants|need|needs|wil|willen|nodig|ask)\b/.test(heard.text);
    return known({ ...withoutCounts(facts), [wants ? 'keys' : 'licences']: bare.value });
  }
  return known({ ...facts, ...(plan === undefined && named === undefined ? {} : { plan }) });
}

/** A case without the word education: licences on one side, keys that were had or are left on the other. */
function counted({ text, numbers }: Heard): boolean {
  if (OTHER_BUSINESS.test(text)) return false;
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
  const uncounted = ofOthers.length > 0 ? ofOthers.reduce((sum, count) => sum + count, 0) : undefined;
  return known({
    licences: licences ?? uncounted,
    had,
    keys: keys ?? devicesToCover(heard),
    plan: others ? 'other' : plans.length > 0 ? 'qualifying' : undefined,
    planName: others ? plans.find(plan => !QUALIFIES.test(plan)) : undefined,
    standing,
    through: throughIn(text),
    customer: isNoSchool(text) ? 'other' : undefined,
    day: heard.days.at(0),
    asks: !ASKS_NUMBER.test(text) && keys === undefined && ASKS_WHETHER.test(text) ? 'right' : undefined,
  });
}

interface Counts {
  readonly licences: number | undefined;
  /** Licences that do not count: of another plan, or of a subscription that is not active. */
  readonly ofOthers: readonly number[];
  readonly had: number | undefined;
  readonly keys: number | undefined;
  readonly notCounted: (typeof STANDINGS)[number] | undefined;
}

function countsIn({ text, numbers }: Heard): Counts {
  const asksNumber = ASKS_NUMBER.test(text);
  const meant: ReturnType<typeof whatIs>[] = [];
  for (const number of numbers) meant.push(whatIs(number, meant.at(-1), text, asksNumber));
  const of = (what: ReturnType<typeof whatIs>) => numbers.filter((_, at) => meant[at] === what);
  const sum = (counts: readonly HeardNumber[]) =>
    counts.length === 0 ? undefined : counts.reduce((total, { value }) => total + value, 0);
  // With one subscription, what is said of it anywhere in the question is said of it.
  const only = of('licences').length === 1 && !/\bacti(ve|ef|eve)\b/.test(text);
  const standings = of('licences').map(({ clause }) => standingIn(only ? text : clause));
  const counting = of('licences').filter(
    ({ plan }, at) => standings[at] === undefined && (plan === undefined || QUALIFIES.test(plan)),
  );
  const wanted = of('keys').at(-1) ?? (asksNumber ? undefined : wantedOf(of('had'), text));
  return {
    licences: sum(counting),
    ofOthers: of('licences')
      .filter(number => !counting.includes(number))
      .map(({ value }) => value),
    had: sum(of('had').filter(number => number !== wanted)),
    keys: wanted?.value,
    notCounted: standings.find(standing => standing !== undefined),
  };
}

/** "50 keys requested, allowed?" asks for those 50: of keys that are told, those whose request is asked about. */
function wantedOf(told: readonly HeardNumber[], text: string): HeardNumber | undefined {
  if (!ASKS_WHETHER.test(text)) return undefined;
  const later = told.find(({ clause }) => /\b(second|third|tweede|derde)\b/.test(clause));
  if (later !== undefined && told.length > 1) return later;
  const [only] = told;
  const isAsked = /^keys? (requested|asked|aangevraagd|gevraagd)$|^sleutels (aangevraagd|gevraagd)$/;
  return told.length === 1 && only !== undefined && isAsked.test(only.after) ? only : undefined;
}

/** What a number counts; one without a word of its own goes on with what the one before it counted. */
function whatIs(
  { unit, clause, plan, after }: HeardNumber,
  before: 'licences' | 'keys' | 'had' | undefined,
  text: string,
  asksNumber: boolean,
): 'licences' | 'keys' | 'had' | undefined {
  if (unit === 'licences') return 'licences';
  const wanted = MORE.test(clause) && !HAD.test(clause);
  if (unit === 'keys' || unit === 'keySeats') {
    if (HAD.test(clause) && !MORE.test(after)) return 'had';
    return asksNumber && !wanted && !/\b(need|needs|want|wants|nodig|wil|willen)\b/.test(clause)
      ? 'had'
      : 'keys';
  }
  if (unit !== undefined) return undefined;
  if (HAD.test(clause) && !MORE.test(clause)) return 'had';
  // "80 and 40 keys": a bare number goes on with what the one before it counted.
  if ((before === 'had' || before === 'keys') && plan === undefined && /^\S+( \S+)?$/.test(clause))
    return before;
  if (WANTS.test(clause)) return 'keys';
  return HAS.test(clause) || /\bplan_/.test(text) ? 'licences' : 'keys';
}

function devicesToCover({ numbers, text }: Heard): number | undefined {
  const devices = numbers.find(({ unit }) => unit === 'devices');
  return devices !== undefined && ALL_DEVICES.test(text) ? devices.value : undefined;
}

function standingIn(text: string): (typeof STANDINGS)[number] | undefined {
  if (/\b(suspended|opgeschort\w*|geschorst\w*|on hold|disabled|uitgeschakeld)\b/.test(text))
    return 'suspended';
  if (/\b(trials?|proef\w*|evaluation)\b/.test(text)) return 'trial';
  return /\b(expired|verlopen|vervallen|afgelopen|afloopt|aflopen|loopt af|niet vernieuwd|not renew\w*|(?:wont|didnt|never|not to) renew|cancell?ed|geannuleerd\w*|opgezegd\w*|ended|lapsed?|let .* lapse|beeindigd\w*|stopgezet\w*|not renewed|niet verlengd)\b/.test(
    text,
  )
    ? 'ended'
    : undefined;
}

function throughIn(text: string): (typeof THROUGH)[number] | undefined {
  if (/\bees\b/.test(text)) return 'ees';
  if (/\bovs\b/.test(text)) return 'ovsEs';
  if (/\bschoolagreement\b/.test(text)) return 'school';
  return /\b(vl|volumelicent\w*)\b/.test(text) ? 'vl' : undefined;
}
