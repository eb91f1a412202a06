import {
  CREDIT_ACTIONS,
  CREDITS,
  type Credit,
  type CreditAction,
  judgeCredit,
} from '../../domain/azure-benefits.ts';
import type { Twins } from '../text.ts';
import { type Checker, type Facts, known, oneOf } from './checker.ts';
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
    /\b(add|adds|added|adding|toevoeg\w*|toegevoegd|voeg|(more|extra|second|tweede|another|nieuwe) (users?|gebruikers?|people|person|developers?|collega\w*|mensen)|erbij|assign (a|another|more|extra|new))\b/,
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

const en = {
  title: 'Azure credit',
  about: 'What may be done with a monthly or a bulk Azure credit',
  credit: 'Which credit?',
  credits: { monthly: 'Monthly, such as $100 a month', bulk: 'Bulk, yearly, such as $6,000 a year' },
  action: 'What is to be done?',
  actions: {
    add: 'Add a user',
    remove: 'Remove a user',
    transfer: 'Transfer it to somebody else',
    combine: 'Combine it with another offer',
  },
  verdicts: {
    monthly: {
      add: [
        'Yes: users can be added to a monthly Azure credit at any time',
        'They can be removed at any time as well.',
      ],
      remove: [
        'Yes: users can be removed from a monthly Azure credit at any time',
        'They can be added at any time as well.',
      ],
      transfer: [
        'The document does not say whether a monthly Azure credit can be transferred',
        'Users can be added and removed at any time, which comes to much the same.',
      ],
      combine: [
        'The document does not say whether a monthly Azure credit can be combined',
        'Only for the bulk credit it rules that out.',
      ],
    },
    bulk: {
      add: [
        'The document does not say whether users can be added to a bulk Azure credit',
        'It says that there is no Remove, and that the credit can be transferred to somebody else during the enrolment year.',
      ],
      remove: [
        'No: users cannot be removed from a bulk Azure credit',
        'Partner Center has no Remove for it. Transfer it to somebody else during the enrolment year.',
      ],
      transfer: [
        'Yes: a bulk Azure credit can be transferred to somebody else',
        'During the enrolment year. There is no Remove for it.',
      ],
      combine: [
        'No: a bulk Azure credit cannot be combined with other offers',
        'Not with other licensing, prepaid or credit offers: Enterprise Agreement, Cloud Solution Provider, Azure in Open, Azure Pass, Action Pack and the like.',
      ],
    },
  } as Readonly<Record<Credit, Readonly<Record<CreditAction, readonly [string, string]>>>>,
};

const nl: typeof en = {
  title: 'Azure-tegoed',
  about: 'Wat er kan met een maandelijks tegoed of een bulktegoed voor Azure',
  credit: 'Welk tegoed?',
  credits: { monthly: 'Maandelijks, zoals $ 100 per maand', bulk: 'Bulk, per jaar, zoals $ 6.000 per jaar' },
  action: 'Wat moet er gebeuren?',
  actions: {
    add: 'Een gebruiker toevoegen',
    remove: 'Een gebruiker verwijderen',
    transfer: 'Overdragen aan iemand anders',
    combine: 'Combineren met een ander aanbod',
  },
  verdicts: {
    monthly: {
      add: [
        'Ja: bij een maandelijks Azure-tegoed kun je altijd gebruikers toevoegen',
        'Verwijderen kan ook altijd.',
      ],
      remove: [
        'Ja: bij een maandelijks Azure-tegoed kun je altijd gebruikers verwijderen',
        'Toevoegen kan ook altijd.',
      ],
      transfer: [
        'Het document zegt niet of een maandelijks Azure-tegoed kan worden overgedragen',
        'Gebruikers toevoegen en verwijderen kan altijd; dat komt ongeveer op hetzelfde neer.',
      ],
      combine: [
        'Het document zegt niet of een maandelijks Azure-tegoed kan worden gecombineerd',
        'Alleen voor het bulktegoed sluit het dat uit.',
      ],
    },
    bulk: {
      add: [
        'Het document zegt niet of je gebruikers kunt toevoegen aan een bulktegoed',
        'Het zegt dat er geen Verwijderen is, en dat het tegoed in het inschrijvingsjaar kan worden overgedragen.',
      ],
      remove: [
        'Nee: van een bulktegoed kun je geen gebruikers verwijderen',
        'Partner Center heeft daar geen Verwijderen (Remove). Draag het in het inschrijvingsjaar over aan iemand anders.',
      ],
      transfer: [
        'Ja: een bulktegoed kan worden overgedragen aan iemand anders',
        'In het inschrijvingsjaar. Verwijderen kan niet.',
      ],
      combine: [
        'Nee: een bulktegoed kan niet met ander aanbod worden gecombineerd',
        'Niet met andere licenties, vooruitbetaald aanbod of tegoed: Enterprise Agreement, Cloud Solution Provider, Azure in Open, Azure Pass, Action Pack en dergelijke.',
      ],
    },
  },
};

const words: Twins<typeof en> = { en, nl };

/** What may be done with an Azure credit (MPN-05). */
export const azureCreditChecker: Checker = {
  id: 'azure-credit',
  title: { en: en.title, nl: nl.title },
  about: { en: en.about, nl: nl.about },
  fields: [
    {
      name: 'credit',
      kind: 'choice',
      label: { en: en.credit, nl: nl.credit },
      choices: CREDITS.map(value => ({ value, title: { en: en.credits[value], nl: nl.credits[value] } })),
    },
    {
      name: 'action',
      kind: 'choice',
      label: { en: en.action, nl: nl.action },
      choices: CREDIT_ACTIONS.map(value => ({
        value,
        title: { en: en.actions[value], nl: nl.actions[value] },
      })),
    },
  ],
  hear(heard) {
    if (!ABOUT.test(heard.text) || OTHER_BUSINESS.test(heard.text.replace(ON_AN_ACCOUNT, ' ')))
      return undefined;
    if (!/\b(credits?|tegoed\w*|bulk\w*|maandtegoed|amount|\w*tegoed)\b/.test(heard.text)) return undefined;
    const facts = factsIn(heard);
    return facts.action === undefined ? undefined : facts;
  },
  follow(heard, before) {
    const facts = factsIn(heard);
    // "And with an EA?" goes on about combining.
    return before.action === 'combine' && facts.action === undefined && OFFERS.test(heard.text)
      ? { ...facts, action: 'combine' }
      : facts;
  },
  judge(facts, _today, language) {
    const w = words[language];
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

/** Of a monthly credit users are taken off and put on: that is no transfer. */
const SWAPS_USERS = /\b(?:swap\w*|wissel\w*)(?: \w+){0,2} (?:users?|people|members?|gebruikers?|mensen)\b/;

function factsIn({ text: said, amounts }: Heard): Facts {
  const text = said.replace(NOT_THIS, ' ');
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
