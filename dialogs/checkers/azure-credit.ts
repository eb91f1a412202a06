import {
  CREDIT_ACTIONS,
  CREDITS,
  type CreditAction,
  judgeCredit,
  mayBeAssigned,
  PEOPLE,
} from '../../domain/azure-benefits.ts';
import { personAssigned, personIn } from './azure-credit-person.ts';
import { azureCreditWords as words } from './azure-credit-words.ts';
import { type Checker, choiceField, type Facts, known, oneOf } from './checker.ts';
import type { Heard } from './heard.ts';

const BULK = /\b(bulk\w*|yearly|annual\w*|jaarlijks\w*|jaartegoed|per (year|jaar)|jaar|year)\b/;
const MONTHLY = /\b(monthly|maandelijks\w*|maandtegoed|per (month|maand)|maand|month)\b/;
/** "12 months" is what "a year" was turned into. */
const A_YEAR = /\b(12 months)\b/;
const ABOUT =
  /\bazure\b|\b(azure|bulk|monthly|maandelijks|yearly|jaarlijks)\w* ?(credits?|tegoed\w*)\b|\b(credits?|\w*tegoed)\b/;
const ACTIONS: readonly (readonly [CreditAction, RegExp])[] = [
  [
    'combine',
    /\b(combin\w+|gecombineerd\w*|samenvoeg\w*|together|samen|stack\w*|stapel\w*|optel\w*|alongside|naast|merge\w*|on top of|in combination|in combinatie|bovenop)\b/,
  ],
  [
    'transfer',
    /\b(transfer\w*|(?:it|that|this) (?:go|move|be moved|be given)(?: over)? to|moved? (?:it |that )?to|verhuiz\w*|(?:het|dat|die|deze) naar \w+|overdra\w+|overgedragen|overzet\w*|hand (\w+ ){0,4}over|hand (?:it|that|this) to|handed over|give (\w+ ){0,4}to|geven aan|reassign\w*|pass on|doorgeven|swap\w*|wissel\w*)\b/,
  ],
  [
    'remove',
    /\b(remov\w+|delet\w+|verwijder\w*|weghal\w*|haal\w*|halen|afhal\w*|afgehaald|weggehaald|afnemen|afgenomen|weggenomen|ontnomen|ontnemen|afpakken|eraf|eruit|take away|taken away|withdraw\w*|unassign\w*|take (\w+ ){0,3}off|taken off|get (\w+ ){0,3}off|gets? rid of|revoke\w*|intrekken|kick|schrap\w*)\b/,
  ],
  [
    'add',
    /\b(add|adds|added|adding|toevoeg\w*|toegevoegd|voeg|bijzet\w*|bijdoe\w*|bijsteken|bijvoeg\w*|bijnemen|erbij (?:zetten|doen|steken)|put (?:\w+ ){1,3}on|(more|extra|second|tweede|another|nieuwe) (users?|gebruikers?|people|person|developers?|collega\w*|mensen)|erbij|assign (a|another|more|extra|new))\b/,
  ],
  [
    'transfer',
    /\b(someone else|somebody else|iemand anders|andere gebruiker|another user|another person|collega|colleague)\b/,
  ],
];
/** To give it to somebody for the first time is no transfer. */
const ASSIGNS = /\b(?:assign\w*|toewij\w*|toegewezen|toe te wijzen)\b/;
const TO_SOMEBODY = ACTIONS.length - 1;
const OFFERS =
  /\b(?:ea|enterprise agreement|csp|azure pass|open|azure in open|action pack|prepaid|sponsorship)\b/;
const OTHER_BUSINESS =
  /\b(fails|failing|errors?|errorcode|spinner|foutmelding\w*|hangs|hangt|stuck|vastgelopen|crash\w*|greyed|hup|windows|education|onderwijs|upgrade\w*|key|keys|sleutel|sleutels|tenant|portal|account|unused|unspent|ongebruikt\w*|next (year|month)|volgende? (jaar|maand)|carr(y|ies)|roll\w*|invoice\w*|factuur)\b/;

/** "On Tom's account": whose it is. */
const ON_AN_ACCOUNT =
  /\b(?:on|op|of|van|from|from the) (?:(?:the|my|his|her|de|het|zijn|haar|mijn|\w+s) )?account(?: (?:of|van) \w+)?\b/g;

/** What may be done with an Azure credit (MPN-05). */
export const azureCreditChecker: Checker = {
  id: 'azure-credit',
  title: { en: words.en.title, nl: words.nl.title },
  about: { en: words.en.about, nl: words.nl.about },
  fields: [
    choiceField('credit', { en: words.en.credit, nl: words.nl.credit }, CREDITS, {
      en: words.en.credits,
      nl: words.nl.credits,
    }),
    choiceField('action', { en: words.en.action, nl: words.nl.action }, CREDIT_ACTIONS, {
      en: words.en.actions,
      nl: words.nl.actions,
    }),
  ],
  hear(heard) {
    const assigned = personAssigned(heard.text);
    if (assigned !== undefined) return assigned;
    if (!ABOUT.test(heard.text) || OTHER_BUSINESS.test(heard.text.replace(ON_AN_ACCOUNT, ' ')))
      return undefined;
    if (!/\b(credits?|tegoed\w*|bulk\w*|maandtegoed|amount|\w*tegoed)\b/.test(heard.text)) return undefined;
    const facts = factsIn(heard);
    return facts.action === undefined ? undefined : facts;
  },
  follow(heard, before) {
    if (before.asks === 'assign') return known({ person: personIn(heard.text) });
    const facts = factsIn(heard);
    // "And with an EA?" goes on about combining.
    return before.action === 'combine' && facts.action === undefined && OFFERS.test(heard.text)
      ? { ...facts, action: 'combine' }
      : facts;
  },
  judge(facts, _today, language) {
    const w = words[language];
    const person = oneOf(PEOPLE, facts.person);
    if (facts.asks === 'assign' && person !== undefined)
      return {
        kind: 'judged',
        says: mayBeAssigned(person) ? 'yes' : 'no',
        title: w.people[person],
        lines: [w.whyPeople],
        sources: ['MPN-04'],
      };
    const credit = oneOf(CREDITS, facts.credit);
    const action = oneOf(CREDIT_ACTIONS, facts.action);
    if (credit === undefined || action === undefined)
      return {
        kind: 'missing',
        fields: [...(credit === undefined ? ['credit'] : []), ...(action === undefined ? ['action'] : [])],
        source: 'MPN-05',
      };
    const [title, why] = w.verdicts[credit][action];
    return { kind: 'judged', says: judgeCredit(credit, action), title, lines: [why], sources: ['MPN-05'] };
  },
};

/** "Not bulk but monthly". */
const NOT_THIS =
  /\b(?:not|niet|geen|no|never mind|instead of|ipv)(?: the| de| het| an?| een)* (?:bulk\w*|monthly|maandelijks\w*|maandtegoed|yearly|annual|jaarlijks\w*|jaartegoed)\b/g;

/** "It is the monthly one I mean", where both are spoken of. */
const IS_MEANT =
  /\b(?:it's|it is|its|het is|het gaat (?:om|over)|i mean|ik bedoel|about)(?: (?:the|de|het|for|voor|om|over))* (?:monthly|maandelijks\w*|bulk\w*|yearly|jaarlijks\w*)\b/;
const EITHER = /\b(?:monthly|maandelijks\w*|bulk\w*|yearly|jaarlijks\w*|12 months)\b/g;

/** Of a monthly credit users are taken off and put on: that is no transfer. */
const SWAPS_USERS = /\b(?:swap\w*|wissel\w*)(?: \w+){0,2} (?:users?|people|members?|gebruikers?|mensen)\b/;

function factsIn({ text: said, amounts }: Heard): Facts {
  const meant = IS_MEANT.exec(said)?.[0];
  const kinds = said.replace(NOT_THIS, ' ');
  const text = meant === undefined ? kinds : `${kinds.replace(EITHER, ' ')} ${meant}`;
  const [amount] = amounts;
  const credit =
    MONTHLY.test(text) && !/\b(bulk\w*|yearly)\b/.test(text)
      ? 'monthly'
      : BULK.test(text) || A_YEAR.test(text)
        ? 'bulk'
        : amount === undefined
          ? undefined
          : [6_000, 12_000, 13_000].includes(amount)
            ? 'bulk'
            : amount <= 500
              ? 'monthly'
              : undefined;
  const action = ACTIONS.find(
    ([, pattern], at) => pattern.test(text) && !(at === TO_SOMEBODY && ASSIGNS.test(text)),
  )?.[0];
  return known({ credit, action: credit === 'monthly' && SWAPS_USERS.test(text) ? 'remove' : action });
}
