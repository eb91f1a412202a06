import { NO_LONGER_ACTIVE, withoutDenied } from './denied.ts';
import type { STANDINGS } from './education-keys-judged.ts';
import type { Heard } from './heard.ts';
import type { HeardNumber } from './heard-numbers.ts';

/** The number of keys is what is asked for, so the keys that are named were had before. */
export const ASKS_NUMBER =
  /\b((?:number|aantal)(?: \w+){0,3} (?:still|nog|left|available|beschikbaar|over)|how many|hoeveel|what s left|whats left|what is left|left|remaining|remain\w*|rest\w{0,6}|over|max\w*|up to|still (ask|request|get)|nog (vragen|aanvragen|krijgen)|(wat|what) (kan|mag|kunnen|mogen|can) (er|ze|we|ik|zij|they|we|i) (nog|still)|saldo|balance)\b/;
/** Asks for the number itself; "may they still request keys?" only asks whether. */
export const ASKS_HOW_MANY =
  /\b(how many|hoeveel|hvl|what s left|whats left|what is left|left|remaining|remain\w*|rest\w{0,6}|over|max\w*|up to|(wat|what) (kan|mag|kunnen|mogen|can) (er|ze|we|ik|zij|they|we|i) (nog|still)|saldo|balance|number|aantal)\b/;
/** Asks for more without saying how many: "can they get more?"; the keys that are named were had before. */
const MORE_OF_NONE =
  /\b(get|gets|getting|ask|asks|request|order|have|receive|want|wants|need|needs|still)\b(?: \w+){0,2} more\b(?! than)|\b(?:meer|bij) (krijg\w*|vragen|aanvragen|bestellen|hebben)\b|\b(?:krijg\w*|wil|willen|vraagt)(?: \w+){0,2} (?:meer|bij)\b(?! dan)(?! \d)/;
const MORE_OF_SOME =
  /\d+ (?:\w+ )?(more|extra|meer|erbij|bij)\b|\b(another|extra|nog) \d|\b(more|meer) (?:than |dan )?\d/;
/** Says of keys that they were asked for or had before. */
export const HAD =
  /\b(already|alrdy|al|reeds|eerder|before|earlier|previously|got|had|received|gekregen|kregen|kreeg|ontvangen|gehad|used|gebruikt|issued|uitgegeven|uitgereikt|uitgedeeld|given|given out|handed out|verbruikt|took|last (time|year|month|week)|vorig\w*|requested|aangevraagd|ordered|besteld|all ready|allready|so far|tot nu toe|done|gone|spent|consumed|weg|first(?! time)|second|eerste(?! keer)|tweede|jan\w*|feb\w*|maart|march|april|mei|juni|june|juli|july|aug\w*|sept\w*|okt\w*|oct\w*|nov\w*|dec\w*)\b/;
const MORE = /\b(more|extra|another|additional|erbij|bij|bijkomend\w*)\b/;
const WANTS =
  /\b(more|another|extra|need|needs|want|wants|request|ask|asks|asking|order|wil|willen|nodig|vraag|vraagt|vragen|aanvragen|bestellen|erbij|nog|bij|also|get|krijgen|ticket|may|can|mag|kan)\b/;
const WANTED =
  /\b(need|needs|want|wants|wil|willen|wilt|vraagt|asks|asking|nodig|may|mag|mogen|can|kan|kunnen|request|aanvragen|vragen|ask|order)\b/;
const BOUGHT = /\b(?:bought|purchased|kocht\w*|gekocht|bijgekocht|aangekocht)\b/;
/** "Wants 35 more". */
const ASKED_NOW = /\b(?:needs?|wants?|wil|willen|nodig|vraagt|asks|asking for)\b/;
const HAS = /\b(has|have|heeft|hebben|heb|with|met|bought|gekocht|kocht|owns|for|voor|licensed|op)\b/;
const ALL_DEVICES =
  /\b(enough|genoeg|all|alle|al (?:haar|hun|zijn|de|onze|die)|every|elke|each|voldoende|cover\w*|suffic\w*)\b/;
/** Microsoft 365 A3/A5 and Windows 10 Enterprise A3/A5, and what people call them (W10E-09). */
export const QUALIFIES = /^((m365|win)?a[35])$/;
/** Begins or ends by asking whether something may be. */
export const ASKS_WHETHER =
  /^(can|may|is|are|do|does|was|were|could|kan|mag|mogen|kunnen|is|zijn|kon|konden|mocht|mochten|kwam|komt)\b|\b(?:was|were|mocht|mochten|kon|konden|kwam) (?:i|we|they|he|she|it|that|this|ik|ze|zij|hij|die|deze|dat|het|de|the|al|er)\b|\b(can|may|could|do|does|are|is|kan|mag|mogen|kunnen|komt|komen|hebben|krijgen) (i|we|they|he|she|it|their|his|her|its|ik|we|ze|zij|hij|die|deze|dat|het|hun|the|de|this|that|er)\b|\b(ok|okay|allowed|possible|eligible|qualif\w+|entitled|toegestaan|toegelaten|mogelijk|lukt|recht|aanmerking|permitted|op tijd|in time)\b/;

interface Counts {
  readonly licences: number | undefined;
  /** Licences that do not count: of another plan, or of a subscription that is not active. */
  readonly ofOthers: readonly number[];
  readonly had: number | undefined;
  readonly keys: number | undefined;
  readonly notCounted: (typeof STANDINGS)[number] | undefined;
}

/** What the numbers of a question about keys count. */
export function countsIn({ text, numbers }: Heard): Counts {
  const asksNumber = ASKS_NUMBER.test(text) || (MORE_OF_NONE.test(text) && !MORE_OF_SOME.test(text));
  const meant: ReturnType<typeof whatIs>[] = [];
  for (const number of numbers) meant.push(whatIs(number, meant.at(-1), text, asksNumber));
  const of = (what: ReturnType<typeof whatIs>) => numbers.filter((_, at) => meant[at] === what);
  const sum = (counts: readonly HeardNumber[]) =>
    counts.length === 0 ? undefined : counts.reduce((total, { value }) => total + value, 0);
  // With one subscription, what is said of it anywhere in the question is said of it.
  const only = of('licences').length === 1 && !/\bacti(ve|ef|eve)\b/.test(text);
  const standings = of('licences').map(({ clause, plan }) =>
    only ? standingIn(text) : (standingIn(clause) ?? standingOfPlan(plan, text)),
  );
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

/** "60 A3 and 100 A5, but the A5 has lapsed": said of the plan, without its number. */
export function standingOfPlan(plan: string | undefined, text: string): ReturnType<typeof standingIn> {
  if (plan === undefined) return undefined;
  const clause = text
    .split(/ , | (?:and|en|but|maar|waarvan) /)
    .find(
      one =>
        !/\d/.test(one.replace(/plan_\w+|\b(?:19|20)\d\d\b/g, '')) && new RegExp(`plan_${plan}\\b`).test(one),
    );
  return clause === undefined ? undefined : standingIn(clause);
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
  { unit, clause, plan, before: said, after }: HeardNumber,
  before: 'licences' | 'keys' | 'had' | undefined,
  text: string,
  asksNumber: boolean,
): 'licences' | 'keys' | 'had' | undefined {
  if (unit === 'licences') return 'licences';
  // "Bought 20 extra": licences, where no keys are named.
  if (unit === undefined && BOUGHT.test(clause)) return 'licences';
  const isAskedFor =
    /\b(nog|another|extra)$/.test(said) || /^(more|extra|vragen|aanvragen|erbij|bij)\b/.test(after);
  if (!asksNumber && isAskedFor && !HAD.test(after) && (unit === 'keys' || unit === undefined)) return 'keys';
  const isKeys = unit === 'keys' || unit === undefined;
  // "120 keys and then another 80, how many left?": those were had as well.
  if (asksNumber && before === 'had' && plan === undefined && isKeys && !WANTED.test(clause)) return 'had';
  const wanted = MORE.test(clause) && !HAD.test(clause);
  if (unit === 'keys' || unit === 'keySeats') {
    if (HAD.test(clause) && !MORE.test(after)) return 'had';
    // "With 100 keys wants more": no number of what is wanted.
    if (asksNumber && MORE_OF_NONE.test(after)) return 'had';
    return asksNumber && !wanted && !/\b(need|needs|want|wants|nodig|wil|willen)\b/.test(clause)
      ? 'had'
      : 'keys';
  }
  if (unit !== undefined) return undefined;
  if (asksNumber && before === 'had' && plan === undefined && !ASKED_NOW.test(clause)) return 'had';
  if (HAD.test(clause) && !MORE.test(clause)) return 'had';
  // "80 and 40 keys": a bare number goes on with what the one before it counted.
  if ((before === 'had' || before === 'keys') && plan === undefined && /^\S+( \S+)?$/.test(clause))
    return before;
  if (WANTS.test(clause)) return 'keys';
  return HAS.test(clause) || /\bplan_/.test(text) ? 'licences' : 'keys';
}

/** People who each get one need as many as devices do. */
const EACH_A_KEY = /\b(?:each|elk|ieder|iedereen|allemaal)\b(?: \w+){0,3} (?:key|sleutel)\b/;
const NEED_A_KEY =
  /\b(devices|laptops|pcs|computers|toestellen|apparaten|tablets) (?:that |die )?(need|needs|have to|must|moeten|willen|want)\b/;

/** Devices that each need a key. */
export function devicesToCover({ numbers, text }: Heard): number | undefined {
  const devices = numbers.find(
    ({ unit }) => unit === 'devices' || (unit === 'other' && EACH_A_KEY.test(text)),
  );
  const isAll =
    ALL_DEVICES.test(text) || EACH_A_KEY.test(text) || (NEED_A_KEY.test(text) && !ASKS_NUMBER.test(text));
  return devices !== undefined && isAll ? devices.value : undefined;
}

/** How the subscription stands, where it is said; active is not said. */
export function standingIn(said: string): (typeof STANDINGS)[number] | undefined {
  const text = withoutDenied(said);
  if (/\b(suspended|opgeschort\w*|geschorst\w*|on hold|disabled|uitgeschakeld)\b/.test(text))
    return 'suspended';
  if (NO_LONGER_ACTIVE.test(text)) return 'ended';
  if (/\b(trials?|proef\w*|evaluation)\b/.test(text)) return 'trial';
  return /\b(expired|verlopen|vervallen|afgelopen|afloopt|aflopen|loopt af|niet vernieuwd|not renew\w*|(?:wo|did|do|does)n'?t renew|(?:never|not to) renew|cancell?ed|geannuleerd\w*|opgezegd\w*|ended|lapse[sd]?|let .* lapse|beeindigd\w*|stopgezet\w*|not renewed|niet verlengd)\b/.test(
    text,
  )
    ? 'ended'
    : undefined;
}
