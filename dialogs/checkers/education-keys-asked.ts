import type { Language } from '../ports.ts';
import type { Twins } from '../text.ts';
import { type Facts, type Judgement, known } from './checker.ts';
import { QUALIFIES, standingIn } from './education-keys-counts.ts';
import { throughIn } from './education-keys-said.ts';
import type { Heard } from './heard.ts';
import { isNoSchool } from './heard-organisation.ts';

const VLSC = /\bvlsc\b|\bvl service cent(?:er|re|rum)\b/;
/** The same, to be taken out: its name says nothing of the programme that they were bought by. */
const VLSC_NAMED = /\bvlsc\b|\bvl service cent(?:er|re|rum)\b/g;
/** They go there, or are sent there. */
const GOES_TO_VLSC =
  /\b(?:send|sent|sends|sending|refer\w*|point|direct|forward|goes|go|going|use|uses|belong\w*|turn|through|via|by|so|dus|then|dan|naar|over|bij|op|stuur|sturen|doorsturen|verwijs\w*|doorverwij\w*|moet\w*|must|need\w*|have to|has to|should|gebruik\w*)\b(?: \S+){0,6} (?:vlsc|vl service cent\w+)\b|\bvlsc\b(?: \w+){0,5} (?:doorsturen|sturen|verwijzen|gaan|zijn|halen|gebruiken)\b/;
/** Speaks of something that is wrong there, or of another way beside it. */
const BESIDE_VLSC =
  /\b(?:or|of|ook|also|instead|ipv|besides|cannot|not|niet|geen|no|without|zonder|can't|don't|login|log|access|toegang|find|vinden|shows?|how|hoe|where|waar|why|waarom|what|wat|who|wie|when|wanneer|link|url|address|adres|support)\b/;

/** Whether a customer is to be sent to the Volume Licensing Service Center. */
export function asksVlsc({ text, plans }: Heard): Facts | undefined {
  if (!VLSC.test(text) || !GOES_TO_VLSC.test(text) || BESIDE_VLSC.test(text)) return undefined;
  const rest = text.replace(VLSC_NAMED, ' ');
  const through = throughIn(rest) ?? (/\bcsp\b/.test(rest) ? 'csp' : undefined);
  const isOther = through === 'csp' && (isNoSchool(rest) || plans.some(plan => !QUALIFIES.test(plan)));
  return through === undefined || isOther ? undefined : { asks: 'vlsc', through };
}

const DEADLINE =
  /\b(?:cut ?off|dead ?line|closing date|(?:final|last|latest) (?:date|day)|time ?limit|expiry date for|uiterste (?:datum|dag)|uiterlijk|einddatum|tijdslimiet|termijn|(?:before|by|voor|tegen) (?:a|an|some|any|een)(?: (?:certain|specific|fixed|bepaalde|vaste|zekere|final|closing|uiterste))? (?:date|day|datum|dag)|(?:until|tot) (?:a|een) (?:certain|fixed|bepaalde|vaste) (?:date|datum|dag)|(?:after|na) (?:some|een|a) (?:time|tijd|bepaalde tijd|while|certain time)|too late|te laat|how long|date limit)\b/;
/** "May they still, or is it too late?": the first of the two is judged. */
const OR_TOO_LATE = /\b(?:or|of)(?: [\w']+){0,3} (?:too late|te laat)\b/g;
const STILL = /\b(?:still|nog|alsnog|now|nu|today|vandaag|at this point|anymore)\b/;
const NEVER =
  /\b(?:never|nooit|not yet|no keys|geen (?:enkele )?(?:\w*sleutels?|keys?)|not once|not a single|nog niet|niets|nothing|haven't|hasn't|didn't|none)\b/;
/** How long they have had it. */
const FOR_LONG =
  /\b(?:for|since|sinds|al|already|over|these|vanaf|in all those)(?: (?:more than|almost|bijna|al|over|about|meer dan))? (?:\d+ months|years|jaren|20\d\d|19\d\d|a while|ages|lang)\b|\b(?:each|every|elk|ieder|always|altijd|jaarlijks|steeds)(?: (?:jaar|year|yr))?(?: netjes| gewoon)? (?:renewed|extended|verlengd|vernieuwd|hernieuwd)\b|\b(?:renewed|extended|verlengd|vernieuwd|hernieuwd) (?:each|every|elk|ieder|always|altijd|annually|yearly)\b/;
/** It was not renewed, or will not be. */
export const NOT_RENEWED =
  /\b(?:not|n't|didnt|dont|doesnt|wont|never|niet|nooit|no longer|niet meer)(?: \w+){0,2} (?:renew\w*|extend\w*|verleng\w*|vernieuw\w*|hernieuw\w*)\b/;
const MAY =
  /\b(?:can|may|could|possible|allowed|ok|okay|eligible|kan|kunnen|mag|mogen|mogelijk|lukt|recht|entitled|in time|op tijd)\b/;
const KEYS = /\b(?:keys?|\w*sleutels?|codes?|upgrade)\b/;
const OF_EDUCATION =
  /\b(?:windows|education|edu|onderwijs\w*|schools?|college|universit\w*|home|academy|academie|hogeschool|plan_(?:m365|win)?a[35])\b/;

/** Whether a right to keys is lost by waiting: only with the subscription (W10E-13). */
export function asksOfTime({ text: said, plans, numbers }: Heard): Facts | undefined {
  const text = said.replace(OR_TOO_LATE, ' ');
  const isCounted = numbers.some(({ unit }) => unit !== 'months' && unit !== 'other');
  if (isCounted || !KEYS.test(text) || !OF_EDUCATION.test(text) || isNoSchool(text)) return undefined;
  if (plans.some(plan => !QUALIFIES.test(plan)) || throughIn(text) !== undefined) return undefined;
  const standing = NOT_RENEWED.test(text) ? 'ended' : standingIn(text);
  const asksLimit = DEADLINE.test(text) && WHETHER.test(text) && !OPEN.test(text);
  if (asksLimit && standing === undefined) return { asks: 'deadline' };
  const waited = FOR_LONG.test(text) || NEVER.test(text);
  if (asksLimit || plans.length === 0 || !waited || !STILL.test(text) || !MAY.test(text)) return undefined;
  if (OPEN.test(text)) return undefined;
  return known({ asks: 'still', plan: 'qualifying', standing });
}

const WHETHER =
  /\b(?:is|are|do|does|must|should|have to|has to|need|needs|can|may|bestaat|is er|moet|moeten|geldt|zijn|kan|mag|zit|vervalt|verliest|verloopt|will|stopt|lapse|lapses|expire|expires)\b/;
const OPEN =
  /\b(?:what|(?<!after )which|welke?|wat|when|wanneer|how|hoe|hoeveel|where|waar|who|wie|until when|tot wanneer)\b/;

const en = {
  toVlsc: 'Yes: volume licensing customers go to VLSC',
  toVlscWhy:
    'This programme cannot use the support request. Its customers get products and keys from the Volume Licensing Service Center (VLSC).',
  notToVlsc: 'No: for a CSP customer the request goes through us',
  notToVlscWhy:
    'VLSC is for volume licensing customers. For licences that were bought through CSP you file a support request on the customer’s behalf.',
  noDeadline: 'No: there is no deadline',
  still: 'Yes: it is not too late while the subscription is active',
  lasts:
    'No date is set. The right to keys lives with the active subscription, and ends when that is not extended or renewed.',
  condition: 'Provided that the customer is academic and the subscription was bought through CSP.',
};
const nl: typeof en = {
  toVlsc: 'Ja: klanten met volumelicenties gaan naar VLSC',
  toVlscWhy:
    'In dit programma kan het niet met een supportaanvraag. De klant haalt producten en sleutels bij het Volume Licensing Service Center (VLSC).',
  notToVlsc: 'Nee: voor een CSP-klant loopt de aanvraag via ons',
  notToVlscWhy:
    'VLSC is er voor klanten met volumelicenties. Voor licenties die via CSP zijn gekocht, dien je namens de klant een supportaanvraag in.',
  noDeadline: 'Nee: er is geen uiterste datum',
  still: 'Ja: zolang het abonnement actief is, is het niet te laat',
  lasts:
    'Er is geen datum bepaald. Het recht op sleutels hoort bij het actieve abonnement en vervalt als dat niet wordt verlengd.',
  condition: 'Mits de klant een onderwijsklant is en het abonnement via CSP is gekocht.',
};
const words: Twins<typeof en> = { en, nl };

/** What is said to such a question, where the customer qualifies or that does not matter; undefined for any other. */
export function judgeAskedOfKeys({ asks, through }: Facts, language: Language): Judgement | undefined {
  const w = words[language];
  if (asks === 'vlsc')
    return through === 'csp'
      ? {
          kind: 'judged',
          says: 'no',
          title: w.notToVlsc,
          lines: [w.notToVlscWhy],
          sources: ['W10E-10', 'W10E-09', 'W10E-03'],
        }
      : {
          kind: 'judged',
          says: 'yes',
          title: w.toVlsc,
          lines: [w.toVlscWhy],
          sources: ['W10E-10', 'W10E-09'],
          links: ['vlsc'],
        };
  if (asks === 'deadline')
    return { kind: 'judged', says: 'no', title: w.noDeadline, lines: [w.lasts], sources: ['W10E-13'] };
  return asks === 'still'
    ? {
        kind: 'judged',
        says: 'yes',
        title: w.still,
        lines: [w.lasts, w.condition],
        sources: ['W10E-13', 'W10E-09'],
      }
    : undefined;
}
