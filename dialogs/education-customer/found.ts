import type { Fact } from '../../cards/card.ts';
import type { Day } from '../../domain/dated.ts';
import { addressLine } from '../../domain/education-customer/application.ts';
import { otherPrefixes, tenantDomain, typedPrefix } from '../../domain/education-customer/domain-prefix.ts';
import type { KnownCustomer } from '../../domain/education-customer/duplicates.ts';
import { type Point, preflight, weakPoints } from '../../domain/education-customer/preflight.ts';
import { attemptsLeft } from '../../domain/education-customer/verification.ts';
import type { Found } from '../journey.ts';
import type { Language } from '../ports.ts';
import { choiceInWords } from '../text.ts';
import type { Turn } from '../turn.ts';
import { countryName } from './countries.ts';
import {
  addressIn,
  chosenAddress,
  countryOf,
  hasSuggestions,
  proposedFor,
  type SchoolAnswers,
  type SchoolWalk,
  schoolFacts,
} from './looked.ts';
import { languageName } from './options.ts';
import { schoolWords } from './text.ts';

type Where = Pick<Turn, 'language' | 'today' | 'policy'>;
type Remark = Found['remarks'][number];

/** What has been found so far, for the card of a stage; at the last look, all that Microsoft looks at. */
export function found(walk: SchoolWalk, where: Where, stage: string | undefined): Found | undefined {
  if (stage === undefined) return lastLook(walk, where);
  const remarks = remarksFor(walk, where, stage);
  const duplicates = stage === 'contact' ? duplicateFacts(walk, where.language) : [];
  const facts = duplicates.length > 0 ? duplicates : aboutFacts(walk, where, stage);
  if (remarks.length === 0 && facts.length === 0) return undefined;
  const { own } = schoolWords[where.language];
  return { title: duplicates.length > 0 ? own.duplicates : own.found, facts, remarks };
}

function lastLook(walk: SchoolWalk, { language, today }: Where): Found {
  const { own } = schoolWords[language];
  const points = preflight(schoolFacts(walk.answers, walk.looked, today));
  return {
    title: own.preflight,
    facts: points.map(point => ({ title: own.points[point.detail], value: pointInWords(point, language) })),
    remarks: [{ tone: 'accent', text: own.preflightHint(attemptsLeft(0, today)) }],
  };
}

/** How one point stands, with its source. */
function pointInWords({ weakness, sign, source }: Point, language: Language): string {
  const { own } = schoolWords[language];
  if (weakness === undefined) return `✓ ${own.strong} (${source})`;
  const why = sign === undefined ? '' : ` ${own.signs[sign]}`;
  return `${own.weak[weakness]}.${why} (${source})`;
}

/** What the remarks of a stage are about, as it was entered. */
function aboutFacts({ answers, looked }: SchoolWalk, where: Where, stage: string): readonly Fact[] {
  const { own } = schoolWords[where.language];
  const facts = schoolFacts(answers, looked, where.today);
  const weak = weakPoints(facts).filter(({ detail }) => (POINTS_AT[stage] ?? []).includes(detail));
  const about = weak.map(({ detail }) => ({
    title: own.points[detail],
    value: entered(detail, answers) || own.none,
  }));
  const prefix = stage === 'domain' ? (answers.prefix ?? proposedFor(answers)) : '';
  return prefix === ''
    ? about
    : [...about, { title: own.points.domain, value: tenantDomain(typedPrefix(prefix)) }];
}

function entered(detail: Point['detail'], answers: SchoolWalk['answers']): string {
  switch (detail) {
    case 'name':
      return answers.name ?? '';
    case 'website':
      return answers.website ?? '';
    case 'address':
      return addressLine(addressIn(answers) ?? {});
    case 'email':
      return answers.schoolEmail ?? '';
    case 'phone':
      return answers.schoolPhone ?? '';
    default:
      return '';
  }
}

const POINTS_AT: Readonly<Record<string, readonly Point['detail'][]>> = {
  address: ['name', 'website'],
  contact: ['address'],
  domain: ['email', 'phone'],
};

/** What was weak about the stage before: it is said on the next card, and can be put right with Back. */
function remarksFor(walk: SchoolWalk, { language, today }: Where, stage: string): readonly Remark[] {
  const { own } = schoolWords[language];
  const details = POINTS_AT[stage] ?? [];
  const weak = weakPoints(schoolFacts(walk.answers, walk.looked, today)).filter(
    ({ detail }) => details.includes(detail) && !(detail === 'address' && hasSuggestions(walk.looked)),
  );
  return [
    ...weak.map(point => ({
      tone: 'warning' as const,
      text: `${own.points[point.detail]}: ${pointInWords(point, language)}`,
    })),
    ...(stage === 'domain' ? prefixRemarks(walk, language) : []),
  ];
}

/** The field of each detail that may be weak. */
const FIELD_OF: Readonly<Record<string, Point['detail']>> = {
  name: 'name',
  website: 'website',
  line1: 'address',
  schoolEmail: 'email',
  schoolPhone: 'phone',
};

/** What is weak about an answer, at its field. */
export function weakAt(
  field: string,
  { answers, looked }: SchoolWalk,
  { language, today }: Pick<Where, 'language' | 'today'>,
): string | undefined {
  if (entered(FIELD_OF[field] ?? 'domain', answers) === '') return undefined;
  const weak = weakPoints(schoolFacts(answers, looked, today)).find(
    point => point.detail === FIELD_OF[field],
  );
  return weak && pointInWords(weak, language);
}

function prefixRemarks({ answers, looked }: SchoolWalk, language: Language): readonly Remark[] {
  const { own } = schoolWords[language];
  const prefix = answers.prefix === undefined ? proposedFor(answers) : typedPrefix(answers.prefix);
  const { prefixChecked: checked } = looked;
  if (checked === undefined || checked.prefix !== prefix) return [];
  const domain = tenantDomain(prefix);
  const warning: Remark = { tone: 'warning', text: own.prefixForEver(domain) };
  if (checked.free) return [{ tone: 'accent', text: own.prefixFree(domain) }, warning];
  return [
    { tone: 'warning', text: own.prefixTaken(domain, choiceInWords(othersFor(answers, prefix), language)) },
  ];
}

function othersFor(answers: Partial<SchoolAnswers>, prefix: string): readonly string[] {
  const { city } = answers;
  const country = countryOf(answers);
  return otherPrefixes(prefix, { ...(city && { city }), ...(country && { country }) });
}

/** The prefix to fill in: the proposed one, or another where that is taken; undefined when there is none. */
export function prefixToOffer({ answers, looked }: SchoolWalk): string | undefined {
  const prefix = proposedFor(answers);
  const taken = looked.prefixChecked?.prefix === prefix && !looked.prefixChecked.free;
  return (taken ? othersFor(answers, prefix)[0] : prefix) || undefined;
}

function duplicateFacts({ looked }: SchoolWalk, language: Language): readonly Fact[] {
  const { own } = schoolWords[language];
  return (looked.duplicates ?? []).map(({ customer, likeness }) => ({
    title: customer.name,
    value: `${customer.domain} (${[own.likeness[likeness], askedFor(customer, language)].filter(Boolean).join('; ')})`,
  }));
}

function askedFor({ request, askedBy }: KnownCustomer, language: Language): string {
  return request === undefined ? '' : schoolWords[language].own.askedFor(request, askedBy ?? '');
}

/** An answer as it is shown at the last look. */
export function answerInWords(
  name: keyof SchoolAnswers & string,
  walk: SchoolWalk,
  language: Language,
  _today: Day,
): string {
  const { answers, looked } = walk;
  const words = schoolWords[language];
  switch (name) {
    case 'segment':
      return words.questions.segment.choices?.[answers.segment ?? ''] ?? '';
    case 'country':
      return countryName(countryOf(answers) ?? '', language);
    case 'notDuplicate':
      return words.own.another;
    case 'addressChoice':
      return addressLine(chosenAddress(answers, looked) ?? {});
    case 'prefix':
      return tenantDomain(typedPrefix(answers.prefix ?? ''));
    case 'language':
      return languageName(answers.language ?? '', language);
    default:
      return String(answers[name] ?? '') || words.own.none;
  }
}
