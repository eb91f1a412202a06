import type { Fact } from '../../cards/card.ts';
import type { Day } from '../../domain/dated.ts';
import type { Walk } from '../../domain/journey.ts';
import { choice, customer, pick, wholeNumber } from '../../domain/question.ts';
import type { Limits, SubscriptionDetail } from '../../domain/upgrades/detail.ts';
import {
  judgeLicences,
  type LicenceFacts,
  type LicenceRuleId,
  licenceRules,
  takesLicences,
} from '../../domain/upgrades/licences.ts';
import { PLAN_IDS, planNamed, planOfOffer } from '../../domain/upgrades/plans.ts';
import { isLicencesRequest } from '../../domain/upgrades/requests.ts';
import { upgradeable } from '../../domain/upgrades/upgrade-rules.ts';
import { defineJourney, type Found, type Option, type Outside } from '../journey.ts';
import type { Language } from '../ports.ts';
import { readWholeNumber } from '../reading.ts';
import { dayInWords, figure } from '../text.ts';
import type { Turn } from '../turn.ts';
import { licencesWords } from './licences-text.ts';
import { BILLING_LINK } from './links.ts';
import { hasChanged, inUseOf, type Looked, lookAtCustomer } from './look.ts';
import { spokenLicences } from './spoken.ts';
import { submitLicences } from './submit.ts';

const MOST_TYPED = 1_000_000;

const questions = {
  customer: customer(),
  subscription: pick(),
  more: wholeNumber({ min: 1, max: MOST_TYPED }),
  /** Never asked: what the first message named. */
  plan: choice(...PLAN_IDS),
};

export interface LicencesAnswers {
  readonly customer: string;
  readonly subscription: string;
  readonly more: number;
  readonly plan: (typeof PLAN_IDS)[number];
}

export interface LicencesLooked extends Looked {
  /** By subscription id, where Partner Center tells. */
  readonly limits?: Readonly<Record<string, Limits>>;
}

export type LicencesWalk = Walk<LicencesAnswers, LicencesLooked>;

/** Adding licences to a subscription (UPG-09): one form and a last look, which asks for the subscription where there are several. */
export const addLicences = defineJourney(questions)<LicencesLooked, LicenceFacts, LicenceRuleId>()({
  id: 'add-licences',
  version: 1,
  deed: 'upgradeSubscriptions',
  stages: [
    { id: 'customer', asks: ['customer', 'more'] },
    { id: 'licences', asks: ['subscription'], sends: true },
  ],
  askedWhen: { subscription: (_, looked, today) => candidates(looked, today).length > 1 },
  facts: licenceFacts,
  judge: judgeLicences,
  correctedBy: {
    'within-the-offers-limits': 'more',
  },
  words: licencesWords,
  spoken: spokenLicences,
  pasted: (text, walk, asks, { today }) => typedHere(text, walk, asks, today),
  sources: Object.fromEntries(licenceRules.map(({ id, source }) => [id, source])) as Record<
    LicenceRuleId,
    (typeof licenceRules)[number]['source']
  >,
  lookedUpBy: ['customer'],
  lookUp,
  optionsOf: (name, { looked }, language, today) =>
    name === 'subscription' ? candidates(looked, today).map(one => optionOf(one, language)) : [],
  found,
  hasMoved: (before, { answers, looked }, today) =>
    hasChanged(chosenSubscription(answers, before.looked, today), chosenSubscription(answers, looked, today)),
  inWords: (name, walk, language, today) => {
    const chosen = chosenSubscription(walk.answers, walk.looked, today);
    if (name === 'customer') return walk.looked.customer?.name ?? '';
    if (name === 'subscription') return chosen?.offerName ?? '';
    return name === 'more' ? figure(walk.answers.more ?? 0, language) : '';
  },
  send: submitLicences,
  walkFrom: (request, editing) => {
    if (!isLicencesRequest(request)) return { answers: {} };
    const { id, customer: whose, asked } = request;
    if (!editing) return { answers: { customer: whose.id } };
    const more = asked.wanted - asked.seen.quantity;
    return { answers: { customer: whose.id, subscription: asked.subscription.id, more }, editing: id };
  },
});

/** A number that is typed is no customer's name; a plan that is typed is picked where one subscription has it. */
function typedHere(
  text: string,
  { looked }: LicencesWalk,
  asks: readonly string[],
  today: Day,
): Partial<LicencesAnswers> | undefined {
  const more = readWholeNumber(text.replace(/^\+\s*/, '').replace(/\s+\p{L}+[.!]?$/u, ''));
  if (asks.includes('more') && more !== undefined) return { more };
  const plan = planNamed(text.replace(/[.!?\s]+$/, ''));
  if (plan === undefined || !asks.includes('subscription')) return undefined;
  const [only, ...others] = candidates(looked, today).filter(one => planOfOffer(one, today) === plan);
  return only && others.length === 0 ? { subscription: only.id } : undefined;
}

/** The subscriptions that may be meant and take more licences; a plan that was named narrows them down. */
function candidates(looked: Partial<LicencesLooked>, today: Day): readonly SubscriptionDetail[] {
  const all = upgradeable(looked.details ?? []).filter(takesLicences);
  const named = all.filter(one => planOfOffer(one, today) === looked.plan);
  return looked.plan === undefined || named.length === 0 ? all : named;
}

/** The subscription that gets more licences: the one that was picked, or the only one. */
export function chosenSubscription(
  answers: Partial<LicencesAnswers>,
  looked: Partial<LicencesLooked>,
  today: Day,
): SubscriptionDetail | undefined {
  const possible = candidates(looked, today);
  return possible.length === 1 ? possible[0] : possible.find(({ id }) => id === answers.subscription);
}

/** The facts that the rules read, out of answers and what was looked up. */
export function licenceFacts(
  answers: Partial<LicencesAnswers>,
  looked: Partial<LicencesLooked>,
  today: Day,
): Partial<LicenceFacts> {
  const { relationship, details } = looked;
  const chosen = chosenSubscription(answers, looked, today);
  const about = {
    ...(relationship && { relationship }),
    ...(details && {
      possible: upgradeable(details).filter(takesLicences),
      impossible: upgradeable(details).filter(one => !takesLicences(one)),
    }),
  };
  if (chosen === undefined) return about;
  const { status, isTrial, quantity: current } = chosen;
  const limits = looked.limits?.[chosen.id] ?? { least: 1, most: Number.MAX_SAFE_INTEGER };
  const wanted = answers.more === undefined ? undefined : current + answers.more;
  return { ...about, status, isTrial, current, ...limits, ...(wanted !== undefined && { wanted }) };
}

async function lookUp({ answers }: LicencesWalk, outside: Outside): Promise<LicencesLooked> {
  const { customer: id, plan } = answers;
  if (id === undefined) return {};
  const looked = await lookAtCustomer(id, outside);
  const { upgrades } = outside.partnerCenter;
  const told = await Promise.all(
    upgradeable(looked.details ?? []).map(async one => [one.id, await upgrades.limits(id, one)] as const),
  );
  const limits = Object.fromEntries(
    told.flatMap(([subscription, found]) => (found ? [[subscription, found]] : [])),
  );
  return { ...looked, limits, ...(plan && { plan }) };
}

function optionOf({ id, offerName, quantity }: SubscriptionDetail, language: Language): Option {
  const { own } = licencesWords[language];
  return { value: id, title: `${offerName}, ${own.licences(figure(quantity, language))}` };
}

/** Current, in use, wanted, and the limits of the offer. */
function found(
  { answers, looked }: LicencesWalk,
  { language, today }: Pick<Turn, 'language' | 'today' | 'policy'>,
): Found | undefined {
  if (looked.customer === undefined || looked.details === undefined) return undefined;
  const { own } = licencesWords[language];
  const chosen = chosenSubscription(answers, looked, today);
  const shown = chosen === undefined ? candidates(looked, today) : [chosen];
  const facts =
    chosen === undefined
      ? shown.map(one => licenceSummary(one, answers.more, looked, language))
      : licenceLines(chosen, answers.more, looked, language);
  const given = shown.flatMap(({ refundable }) => (refundable ? [refundable] : []));
  return {
    title: looked.customer.name,
    facts,
    readOn: { words: own.learnMore, links: [BILLING_LINK[language]] },
    remarks: [
      { tone: 'accent' as const, text: own.billing },
      ...given.map(({ quantity, until }) => ({
        tone: 'accent' as const,
        text: own.refundable(figure(quantity, language), dayInWords(until, language)),
      })),
    ],
  };
}

/** One of several, in a line. */
function licenceSummary(
  one: SubscriptionDetail,
  more: number | undefined,
  looked: LicencesLooked,
  language: Language,
): Fact {
  const lines = licenceLines(one, more, looked, language).slice(1);
  return { title: one.offerName, value: lines.map(({ title, value }) => `${title}: ${value}`).join('; ') };
}

function licenceLines(
  one: SubscriptionDetail,
  more: number | undefined,
  looked: LicencesLooked,
  language: Language,
): readonly Fact[] {
  const { own } = licencesWords[language];
  const used = inUseOf(one, looked);
  const limits = looked.limits?.[one.id];
  const count = (value: number) => figure(value, language);
  return [
    { title: own.subscription, value: `${one.offerName} (${own.statuses[one.status]})` },
    { title: own.current, value: count(one.quantity) },
    { title: own.inUse, value: used === undefined ? own.notTold : count(used) },
    ...(more === undefined ? [] : [{ title: own.wanted, value: count(one.quantity + more) }]),
    { title: own.limits, value: limits ? own.between(count(limits.least), count(limits.most)) : own.notTold },
  ];
}
