import { DEEDS, may, ROLES } from '../../domain/roles.ts';
import { azureCreditChecker } from './azure-credit.ts';
import { benefitExpiryChecker } from './benefit-expiry.ts';
import { type Checker, type Facts, oneOf } from './checker.ts';
import { competencyChecker } from './competency.ts';
import { educationKeysChecker } from './education-keys.ts';
import { educationOfferChecker } from './education-offer.ts';
import { educationStatusChecker } from './education-status.ts';
import type { Heard } from './heard.ts';
import { asksForOthers } from './heard-things.ts';
import { homeUseChecker } from './home-use.ts';
import { licenceKeyChecker } from './licence-key.ts';
import { roleChecker } from './role.ts';
import { upgradeChecker } from './upgrade.ts';

/** All kinds of cases, in the order in which they are listened for. */
export const checkers: readonly Checker[] = [
  homeUseChecker,
  competencyChecker,
  upgradeChecker,
  azureCreditChecker,
  educationOfferChecker,
  licenceKeyChecker,
  educationKeysChecker,
  roleChecker,
  educationStatusChecker,
  benefitExpiryChecker,
];

/** What the documents leave out, whatever the case: prices, and what is yet to come. */
const BEYOND =
  /\b((?:keep|houden|behoud\w*|lose|verlie\w+)(?: \w+){0,3} (?:korting|discount)|(?:korting|discount)(?: \w+)? (?:houden|behouden)|uitrollen|uit te rollen|roll(?:ing)? (?:it |them )?out|deploy\w*|(?<!edu |onderwijs |education |academic )prices?|costs?|kost|kosten|(?<!edu |onderwijs |education |academic |academische )(?:prijs|prijzen)|(?<!edu |onderwijs|education |academic |academisch )tarief|tarieven|procent|percent|welke korting|what discount|cheaper|goedkoper|how much (is|does|do|discount)|hoeveel korting|percentage|margin|marge|refund|terugbetaling|downgrad\w+|terugzetten|cancel (the|my|a)|opzeggen|resell(?:s|ing)?|doorverkop\w*|share|shares|sharing|delen|gb|tb|storage|opslag|compar\w+|vergelek\w+|vergelijk\w*|differences?|verschil\w*|features?|stolen|gestolen|lost|kwijt|block\w*|blokke\w+|send back|terugsturen|refuse|copilot|mailboxe[sn]|discount\w* (do|would|does)|gratis|for free|vat|btw|bijbetal\w*|bijleg\w*|meerprijs|meerkost\w*|duurder|surcharge|(?:how much|hoeveel)(?: \S+){0,5} (?:save\w*|savings?|bespa\w+)|(?:monthly|next) bill|(?:to|on) (?:the|their|our|my) bill|(?:employees?|medewerkers?|werknemers?|collega|colleague|staff member)(?: \w+){0,2} (?:buy|get|order|kopen|bestellen|nemen|have|hebben) [2-9](?: \w+){0,2} (?:subs|subscriptions|licen[cs]es|licenties|abos|abonnementen|copies)|[2-9] (?:hup |family |personal |home use )+(?:subs|subscriptions|licen[cs]es|licenties|abos|abonnementen|copies)|fees?|per (?:employee|medewerker|person|persoon|device|toestel|laptop|pc|computer|head|hoofd)|(?:each|one|elke|iedere|een) (?:employees?|medewerker|collega|colleague) (?:get|gets|buy|buys|have|koop\w*|krijg\w*|kopen)|how much (?:more|extra|less)(?! (?:time|months|long))|hoeveel (?:meer|extra|bij) betalen)\b/;
/** Words that are beyond them elsewhere: "lost our admin rights", "the Upgrade now feature". */
const NO_MATTER =
  /\b(?:datum\w*|data|dates?|einddat\w+|vervaldat\w+)\b(?: \S+){0,10} (?:verschil\w*|differences?)\b|\b(?:verschil\w*|differences?)\b(?: \S+){0,5} (?:datum\w*|data|dates?|einddat\w+|vervaldat\w+)\b|\b(?:wants?|wil|willen)(?: an?| een| iets)? (?:cheaper|goedkoper\w*)\b|\bverschillende\b|(?<=\b(?:licenties|plaatsen|seats|licen[cs]es)\b(?: \S+){0,6} )(?:kost|kosten|costs?)\b|\b(?:lost|kwijt)\b(?=(?: \w+){0,3} (?:\w*rights|\w*rechten|privileges|gdap|dap)\b)|(?<=\b(?:rights|\w*rechten|privileges|gdap|dap)\b(?: \w+){0,3}) (?:lost|kwijt)\b|(?<=\d )(?:opzeggen|cancel\w*)\b|\b(?:now|nu) features?\b|\bdowngrad\w+(?= plan_\w+ (?:to|naar|>) plan_\w+.*\bupgrade)/g;
/** Newer than the documents. */
const NEWER = /\b(?:(?:windows|win) ?|w)-?11\b/;

/** A kind of case, and the facts of one. */
export interface HeardCase {
  readonly checker: Checker;
  readonly facts: Facts;
}

/** The cases that a question may hold, by every checker that hears one. */
export function casesIn(heard: Heard): readonly HeardCase[] {
  if (isBeyond(heard) || INVERTED.test(heard.said)) return [];
  const cases = checkers.flatMap(checker => {
    const facts = checker.hear(heard);
    return facts === undefined ? [] : [{ checker, facts }];
  });
  const ofRole = cases.find(({ checker }) => checker === roleChecker);
  if (ofRole === undefined) return cases;
  const others = cases.filter(one => one !== ofRole);
  return isEnough(ofRole) && others.some(isWholeCase) ? others : [ofRole];
}

/** Whether the role may do it, so that the rest decides. */
function isEnough({ facts }: HeardCase): boolean {
  const role = oneOf(ROLES, facts.role);
  const deed = oneOf(DEEDS, facts.deed);
  return role !== undefined && deed !== undefined && may([role], deed);
}

/** Whether a case asks for a yes or a no of its own: so many keys of so many licences, from one plan to another. */
function isWholeCase({ facts }: HeardCase): boolean {
  const has = (...names: readonly string[]) => names.every(name => facts[name] !== undefined);
  return (
    has('licences', 'keys') ||
    has('from', 'to') ||
    has('credit', 'action') ||
    has('seats', 'key') ||
    has('standing') ||
    has('status')
  );
}

/** Asks whether it is so that something may not be: yes would mean no. */
const INVERTED =
  /\b(is it true|true|correct|right|klopt het|klopt) (that|dat)\b.*\b(can ?'?t|cannot|not|niet|geen|no)\b|^(geen|no|niet) (upgrade|keys?|sleutels?|hup|verlenging|extension)\b.*\b(mogelijk|possible|allowed)\b|\b(so|dus|then)\b.*\b(can'?t|cannot|may not|(kan|mag|mogen|kunnen)( \w+){0,3} niet)\b/;

/** Whether a question asks what the documents leave out. */
export function isBeyond({ text, said }: Heard): boolean {
  return BEYOND.test(text.replace(NO_MATTER, ' ')) || NEWER.test(said) || asksForOthers(text);
}

/** The checker with this id. */
export function checkerNamed(id: string | undefined): Checker | undefined {
  return checkers.find(checker => checker.id === id);
}
