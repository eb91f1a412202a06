import { mayBeUsedOn } from '../../domain/azure-benefits.ts';
import { isDay } from '../../domain/calendar.ts';
import { dayInWords, type Twins } from '../text.ts';
import { datesAsked, datesFollowed } from './benefit-dates.ts';
import { type Checker, type Facts, known, oneOf } from './checker.ts';
import type { Heard } from './heard.ts';
import { readDays } from './heard-days.ts';
import { figures } from './heard-figures.ts';

const en = {
  title: 'Expiry of a benefit',
  about: 'Whether a benefit may still be used on a day',
  expires: 'Expiry date of the benefit in Partner Center',
  day: 'Day of use',
  yes: (day: string) => `Yes: on ${day} the benefit may still be used`,
  no: (day: string) => `No: on ${day} the benefit may no longer be used`,
  why: (expiry: string) =>
    `The expiry date in Partner Center, ${expiry}, is the last day of the usage rights. The subscription’s end date in the admin center may be another; it does not decide.`,
  dates: {
    same: 'No: the two dates do not always match',
    differ: 'Yes: the two dates can differ',
    wrong: 'No: that is no mistake, the two dates can differ',
    after: 'No: after the expiry date in Partner Center the benefit may no longer be used',
    upTo: 'Yes: up to and including the expiry date in Partner Center the benefit may be used',
    lastDay: 'Yes: the expiry date in Partner Center is the last day of the usage rights',
    notLastDay: 'No: it is the expiry date in Partner Center that is the last day of the usage rights',
  },
  whyDates:
    'The expiry date in Partner Center is the last day of the usage rights. The end date in the admin center can be another, through the activation date, the licences on the key, and what was added or extended; it does not decide.',
};
const DATES = ['same', 'differ', 'wrong', 'after', 'upTo', 'lastDay', 'notLastDay'] as const;
/** What is true of the dates; the rest is not. */
const TRUE: ReadonlySet<string> = new Set(['differ', 'upTo', 'lastDay']);
const nl: typeof en = {
  title: 'Vervaldatum van een voordeel',
  about: 'Of een voordeel op een dag nog mag worden gebruikt',
  expires: 'Vervaldatum van het voordeel in Partner Center',
  day: 'Dag van gebruik',
  yes: day => `Ja: op ${day} mag het voordeel nog worden gebruikt`,
  no: day => `Nee: op ${day} mag het voordeel niet meer worden gebruikt`,
  why: expiry =>
    `De vervaldatum in Partner Center, ${expiry}, is de laatste dag van het gebruiksrecht. De einddatum van het abonnement in het beheercentrum kan een andere zijn; die beslist niet.`,
  dates: {
    same: 'Nee: de twee datums zijn niet altijd gelijk',
    differ: 'Ja: de twee datums kunnen verschillen',
    wrong: 'Nee: dat is geen fout, de twee datums kunnen verschillen',
    after: 'Nee: na de vervaldatum in Partner Center mag het voordeel niet meer worden gebruikt',
    upTo: 'Ja: tot en met de vervaldatum in Partner Center mag het voordeel worden gebruikt',
    lastDay: 'Ja: de vervaldatum in Partner Center is de laatste dag van het gebruiksrecht',
    notLastDay: 'Nee: de vervaldatum in Partner Center is de laatste dag van het gebruiksrecht',
  },
  whyDates:
    'De vervaldatum in Partner Center is de laatste dag van het gebruiksrecht. De einddatum in het beheercentrum kan een andere zijn, door de activeringsdatum, de licenties op de sleutel, en wat is toegevoegd of verlengd; die beslist niet.',
};
const words: Twins<typeof en> = { en, nl };

const MONTH = '(?:jan|feb|mar|maart|mrt|apr|ma[yi]|mei|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*';
const A_DAY = new RegExp(
  `\\b(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{1,2}(?:st|nd|rd|th|e)? (?:of )?${MONTH}(?:,? \\d{4})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)\\b`,
  'g',
);
const ABOUT = /\b(?:benefits?|voordeel|voordelen)\b/;
const USE =
  /\b(?:us(?:e|ed|able|ing)|gebruik\w*|work|works|werkt|valid|geldig|allowed|mag|mogen|may|can|kan|kunnen|still|nog)\b/g;
const OF_THE_SUBSCRIPTION =
  /\b(?:admin ?cent(?:er|re|rum)|admin portal|beheercentrum|subscription|abonnement|sub|end date|einddatum|m365|365)\b/g;
const OF_THE_BENEFIT =
  /\b(?:partner ?cent(?:er|re|rum)|benefits?|voordeel|voordelen|expir\w*|verval\w*|verlo\w*|vervaldatum|afloop\w*|loopt)\b/g;
/** A key moves a date: that is another calculation. */
const OTHER_BUSINESS =
  /\b(?:extend\w*|verleng\w*|renew\w*|seats?|licen\w+|add\w*|why|waarom|differ\w*|verschil\w*|how|hoe|which|welke?|what|wat)\b/;

/** Whether a benefit may still be used on a day (MPN-11). */
export const benefitExpiryChecker: Checker = {
  id: 'benefit-expiry',
  title: { en: en.title, nl: nl.title },
  about: { en: en.about, nl: nl.about },
  fields: [
    { name: 'expires', kind: 'day', label: { en: en.expires, nl: nl.expires } },
    { name: 'usedOn', kind: 'day', label: { en: en.day, nl: nl.day } },
  ],
  hear(heard) {
    const facts = ABOUT.test(heard.text) && !OTHER_BUSINESS.test(heard.text) ? daysIn(heard) : {};
    return facts.expires === undefined || facts.usedOn === undefined ? datesAsked(heard) : facts;
  },
  follow(heard, before) {
    if (before.expires === undefined) return { ...datesFollowed(heard, before), ...datesAsked(heard) };
    const [only] = datesOf(heard, before.expires?.slice(0, 4));
    return known({ usedOn: only?.day });
  },
  judge(facts, today, language) {
    const w = words[language];
    const asks = oneOf(DATES, facts.asks);
    if (asks !== undefined && facts.expires === undefined)
      return {
        kind: 'judged',
        says: TRUE.has(asks) ? 'yes' : 'no',
        title: w.dates[asks],
        lines: [w.whyDates],
        sources: ['MPN-11'],
      };
    const usedOn = facts.usedOn ?? today;
    const { expires } = facts;
    if (expires === undefined || !isDay(expires) || !isDay(usedOn))
      return { kind: 'missing', fields: ['expires', 'usedOn'], source: 'MPN-11' };
    const may = mayBeUsedOn(usedOn, expires);
    return {
      kind: 'judged',
      says: may ? 'yes' : 'no',
      title: (may ? w.yes : w.no)(dayInWords(usedOn, language)),
      lines: [w.why(dayInWords(expires, language))],
      sources: ['MPN-11'],
    };
  },
};

/** The dates of a question in order, with what was said before each; one without a year is of the year before it. */
function datesOf(
  { said }: Heard,
  year?: string,
): readonly { readonly day: string; readonly before: string }[] {
  const found: { readonly day: string; readonly before: string }[] = [];
  let from = 0;
  let known = year;
  for (const match of said.matchAll(A_DAY)) {
    const read = readDays(figures(match[0]));
    const full = read.said[0]?.day;
    const [part] = read.ofAYear;
    const day = full ?? (part !== undefined && known !== undefined ? `${known}-${part}` : undefined);
    if (day !== undefined) found.push({ day, before: said.slice(from, match.index) });
    known = day?.slice(0, 4) ?? known;
    from = match.index + match[0].length;
  }
  return found;
}

/** Of each date, what it is the day of: the word nearest before it says so. */
function daysIn(heard: Heard): Facts {
  const meant = datesOf(heard).map(({ day, before }) => {
    const last = (words: RegExp) => [...before.matchAll(words)].at(-1)?.index ?? -1;
    const [use, subscription, benefit] = [last(USE), last(OF_THE_SUBSCRIPTION), last(OF_THE_BENEFIT)];
    const nearest = Math.max(use, subscription, benefit);
    return {
      day,
      as: nearest < 0 ? 'none' : nearest === use ? 'usedOn' : nearest === benefit ? 'expires' : 'ends',
    };
  });
  const only = (as: string) => {
    const [one, ...others] = meant.filter(other => other.as === as);
    return others.length === 0 ? one?.day : undefined;
  };
  return known({ expires: only('expires'), usedOn: only('usedOn') });
}
