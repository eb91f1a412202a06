import { ORGANISATIONS } from '../../domain/home-use.ts';
import { type Checker, choiceField, type Facts, known } from './checker.ts';
import { withoutDenied } from './denied.ts';
import type { Heard } from './heard.ts';
import { goneOf, ofThem, swapped } from './heard-figures.ts';
import { organisationIn } from './heard-organisation.ts';
import { askedOfHomeUse } from './home-use-asked.ts';
import { judge, PRODUCTS } from './home-use-judged.ts';
import { homeUseWords as words } from './home-use-words.ts';
import { isMarket, marketIn, marketName } from './markets.ts';
import { planCounts, withOneChanged } from './plan-counts.ts';

const ASKS_HOW =
  /\b(how|hoe)\b(?! (about|many|zit|is het|staat|veel))|\b(where|waar|who|wie|why|waarom|when|wanneer|site|website|link|register\w*|sign\w*|inloggen|aanmeld\w*|support|ondersteuning)\b/;

/** Asks about something else than who and where: what an employee needs, counts, copies, material. */
const OTHER_BUSINESS =
  /\b(install\w*|geinstalleerd|limiet|limit|count|counts|telt|tellen|eat|eats|toestel\w*|material\w*|materiaal|flyers?|folders?|posters?|autorenew\w*|verlengt|gift|cadeau|xbox|surface|game|visio|project)\b|\b(no|without|geen|zonder|not have an?)\b (\w+ )?(\w*mail\w*|account|microsoft account)\b|\bno microsoft account\b/;

/** How many licences it takes, or how many are short. */
const ASKS_NEEDED =
  /\b(how many|hoeveel)\b.*\b(more|extra|must|need|needs|needed|add|short|nodig|tekort|te kort|bij|bijkopen|missing|ontbreken|on top|lacks?|lacking|to (?:qualify|reach)|before|until|voordat|halen)\b|\b(minimum|vanaf hoeveel|minimaal|minimale|at least how|hoeveel .* (moet|minstens))\b/;

/** Licences that come on top of those that were named. */
const ON_TOP =
  /\b(erbij|bijkopen|bijnemen|bijneemt|bijkoopt|toevoegen|adds?|bijkomen\w*|extra|more|additional|added|on top|plus)\b/;

/** Another term than a year. */
const OTHER_TERM =
  /\b(month (by|to|after) month|monthly|maandelijks|per (month|maand)|maandabonnement|month at a time)\b|\b(?!12 )\d+ months\b/;

/** Whether an organisation or a market gets Home Use Program discounts (HUP-03, HUP-04). */
export const homeUseChecker: Checker = {
  id: 'home-use',
  title: { en: words.en.title, nl: words.nl.title },
  about: { en: words.en.about, nl: words.nl.about },
  fields: [
    choiceField('organisation', { en: words.en.organisation, nl: words.nl.organisation }, ORGANISATIONS, {
      en: words.en.organisations,
      nl: words.nl.organisations,
    }),
    { name: 'licences', kind: 'number', label: { en: words.en.licences, nl: words.nl.licences } },
    {
      name: 'assurance',
      kind: 'choice',
      label: { en: words.en.assurance, nl: words.nl.assurance },
      choices: [
        { value: 'yes', title: { en: 'Yes', nl: 'Ja' } },
        { value: 'no', title: { en: 'No', nl: 'Nee' } },
      ],
    },
    {
      name: 'market',
      kind: 'text',
      label: { en: words.en.market, nl: words.nl.market },
      text: {
        read: marketIn,
        show: (value, language) => (isMarket(value) ? marketName(value, language) : value),
      },
    },
    choiceField('product', { en: words.en.product, nl: words.nl.product }, PRODUCTS, {
      en: words.en.products,
      nl: words.nl.products,
    }),
  ],
  hear(heard) {
    const asked = askedOfHomeUse(heard);
    if (asked !== undefined) return asked;
    const facts = factsIn(heard);
    const named = /\bhup\b/.test(heard.text);
    const consumer =
      /\b(family|personal)\b/.test(heard.text) &&
      /\b(m365|employees?|medewerkers?|werknemers?|personeel|staff|buy|kopen|koop|discount|korting|available|beschikbaar|home)\b/.test(
        heard.text,
      );
    if (OTHER_BUSINESS.test(heard.text)) return undefined;
    // What other terms there are is told of two markets only.
    if (facts.term !== undefined && !/^(CN|HK)$/.test(facts.market ?? '')) return undefined;
    if (!named && !(consumer && facts.market !== undefined)) return undefined;
    if (facts.licences === undefined && ASKS_HOW.test(heard.text)) return undefined;
    const { product: _p, term: _t, plans: _s, ...decisive } = facts;
    return Object.keys(decisive).length > 0 ? facts : undefined;
  },
  follow(heard, before) {
    const other = swapped(heard.text, before.licences);
    if (other !== undefined) return known({ licences: other, plans: '' });
    const changed = ON_TOP.test(heard.text) ? undefined : withOneChanged(before, heard.numbers);
    if (changed !== undefined) return changed;
    const facts = factsIn(heard);
    if (isAnother(heard.text, facts, before))
      return { ...Object.fromEntries(Object.keys(before).map(name => [name, ''])), ...facts };
    const bare = heard.numbers.find(({ unit }) => unit === undefined || unit === 'licences');
    const { gone, left } = goneOf(ofThem(heard.text));
    const rest = left ?? (gone === undefined ? undefined : Number(before.licences ?? 0) - gone);
    if (rest !== undefined && rest >= 0 && before.licences !== undefined) return known({ licences: rest });
    const more = facts.licences ?? (bare?.plan === undefined ? bare?.value : undefined);
    if (more !== undefined && before.licences !== undefined && ON_TOP.test(heard.text))
      return { ...facts, licences: String(Number(before.licences) + Number(more)), plans: '' };
    // Of another country it is asked what there is, not once more who qualifies.
    if (facts.market !== undefined && before.market !== undefined && before.licences === undefined)
      return { ...facts, organisation: facts.organisation ?? '' };
    return bare !== undefined && facts.licences === undefined
      ? known({ ...facts, licences: bare.value })
      : facts;
  },
  judge,
};

/** "And an ordinary firm with 8 E3": another customer, of which nothing is known but what is said. */
const ANOTHER =
  /^(?:(?:and|en|or|of|but|maar|what about|how about|hoe zit het met|wat met|ok|oke|en wat met) )+(?:(?:for|voor|bij|with) )?(?:an?|een|another|nog een|gewone?|plain)\b(?! (?:key|sleutel|paar|few))/;

function isAnother(text: string, facts: Facts, before: Facts): boolean {
  if (!ANOTHER.test(text) || before.asks !== undefined || before.market !== undefined) return false;
  const isOther = facts.organisation !== undefined && facts.organisation !== before.organisation;
  const isOfSomeKind = /^(?:education|nonprofit)$/.test(before.organisation ?? '');
  return isOther || (isOfSomeKind && facts.organisation === undefined && facts.licences !== undefined);
}

/** "In Germany, not in Russia". */
const NOT_THERE = /\b(?:not|niet) (?:in|for|voor|from|uit|to|naar) \w+/g;
/** "Personal, not Family" asks for one of them. */
const NOT_THIS =
  /\b(?:not|niet|geen|no|instead of|ipv|rather than|in plaats van)(?: the| de| m365)* (?:family|personal)\b/g;

function factsIn({ text: said, numbers }: Heard): Facts {
  const text = said.replace(NOT_THIS, ' ');
  const licences = licencesIn(numbers);
  const asksAssurance = NEEDS_ASSURANCE.test(text) && ASKS_WHETHER.test(text);
  const assurance = asksAssurance ? undefined : assuranceIn(text);
  const market = marketIn(text.replace(NOT_THERE, ' '));
  const qualifies =
    market !== undefined && licences === undefined && assurance === undefined && isOfOne(text);
  return known({
    organisation: qualifies ? undefined : organisationIn(text),
    licences,
    plans: planCounts(numbers, licences),
    assurance,
    market,
    product: /\bfamily\b/.test(text)
      ? 'family'
      : /\bpersonal\b(?! (e ?mail|account|microsoft|mail))/.test(text)
        ? 'personal'
        : undefined,
    term: OTHER_TERM.test(text) ? 'other' : undefined,
    asks: asksAssurance ? 'assurance' : ASKS_NEEDED.test(text) ? 'needed' : undefined,
  });
}

/** Of these the subscription has ended. */
const NOT_ACTIVE =
  /^(?:\S+ ){0,2}(expired|verlopen|vervallen|cancell?ed|geannuleerd|opgezegd|trials?|proef\w*|inactive|inactief)\b/;

/** A smaller number counts something else: "line 2", "two subscriptions". */
const FEW = 10;

/** "150 people on E3" are 150 licences of it. */
const PEOPLE_WITH = /^\w+ (?:on|op|with|met|have|hebben) plan_/;

/** Only Microsoft 365 E3 and E5 count; licences without a plan are taken for those. */
function licencesIn(numbers: Heard['numbers']): number | undefined {
  const counts = numbers.filter(
    ({ unit, after, plan, value }) =>
      !NOT_ACTIVE.test(after) &&
      (PEOPLE_WITH.test(after) ||
        ((unit === 'licences' || unit === undefined) && (plan !== undefined || value >= FEW))),
  );
  if (counts.length === 0) return undefined;
  return counts
    .filter(({ plan, after }) => /^(m365)?e[35]$/.test(plan ?? /plan_(\w+)/.exec(after)?.[1] ?? 'e3'))
    .reduce((sum, { value }) => sum + value, 0);
}

/** Says that the organisation qualifies, or speaks of staff that wants a product: what is asked for is the market. */
function isOfOne(text: string): boolean {
  return (
    !ASKS_WHO.test(text) &&
    (/\b(?:qualif\w+|eligible|approved|goedgekeurd|toegelaten|aanmerking|already (?:uses?|has|have)|al (?:gebruik\w*|mee))\b/.test(
      text,
    ) ||
      (/\b(?:family|personal)\b/.test(text) &&
        /\b(?:employees?|staff|colleagues?|medewerkers?|werknemers?|personeel|collega\w*|people|mensen|workers?)\b/.test(
          text,
        )))
  );
}

/** Asks whether the organisation qualifies. */
const ASKS_WHO =
  /\b(?:does|do|can|is|are|may|would|komt|komen|kan|is|zijn)(?: \w+){0,5} (?:qualif\w+|eligible|approved|aanmerking|goedgekeurd)\b(?: \w+)* ,? ?$|\bnot (?:\w+ )?(?:qualif\w+|eligible|approved)\b|\bniet (?:\w+ )?(?:goedgekeurd|in aanmerking)\b/;

const NAMED = /\b(?:software assurance|sa)\b/;
const NONE =
  /\b(no|neither|noch|without|zonder|geen|expired|verlopen|vervallen|lapsed|inactive|inactieve?|not have|niet meer|no longer|ended|ran out)\b/;
const DENIED =
  /\b(?:(?:do|does|did|has|have|had)n'?t|never|nooit|niet|not|none|lapse[sd]?|cancell?ed|opgezegd|gestopt|stopgezet|afgelopen|dropped|ceased)\b/;

/** Until a year that may have passed: over where it is told as over, and else not known. */
const UNTIL = /\b(?:software assurance|sa)\b(?: \w+){0,4} (?:until|till?|tot) /;
/** Says that it is not over yet. */
const RUNS = /\b(?:still|nog|loopt|runs|running|active|actief|actieve)\b/;
const WAS = /\b(?:had|hadden|was|were|waren|used to|vroeger|destijds|formerly)\b/;

function assuranceIn(text: string): 'yes' | 'no' | undefined {
  if (!NAMED.test(text)) return undefined;
  const formerly = text.split(' , ').some(clause => NAMED.test(clause) && WAS.test(clause));
  if (UNTIL.test(text) && (formerly || !RUNS.test(text))) return formerly ? 'no' : undefined;
  if (formerly && !/\b(?:still|nog|now|nu)\b/.test(text)) return 'no';
  if (text.split(' , ').some(runsOn)) return 'yes';
  const denied = text.split(' , ').some(clause => NAMED.test(clause) && DENIED.test(withoutDenied(clause)));
  return denied || NONE.test(withoutDenied(text)) ? 'no' : 'yes';
}

/** "Active Software Assurance, no E3": what is denied is something else. */
function runsOn(clause: string): boolean {
  return (
    NAMED.test(clause) &&
    /\b(?:active|actief|actieve|lopende|geldige|valid|current)\b/.test(clause) &&
    !NONE.test(clause) &&
    !DENIED.test(clause)
  );
}

/** Asks whether Software Assurance is needed, and does not say that it is there. */
const NEEDS_ASSURANCE =
  /\b(?:needs?|needed|must|moet|moeten|requires?|hoeft|hoeven|hebben)\b(?: (?!no\b|geen\b)\S+){0,5} (?:software assurance|sa)\b(?! (?:is|was|and|en))|\b(?:software assurance|sa)\b(?: \S+){0,4} (?:needed|nodig|required|vereist|necessary)\b/;
const ASKS_WHETHER = /\b(?:do|does|is|must|moet|moeten|hebben|heeft|hoeft|hoeven|still|dan nog|ook)\b/;
