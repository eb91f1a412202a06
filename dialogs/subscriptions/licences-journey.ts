import type { Day } from '../../domain/dated.ts';
import { choice, customer, pick, wholeNumber } from '../../domain/question.ts';
import type { SubscriptionDetail } from '../../domain/upgrades/detail.ts';
import {
  judgeLicences,
  type LicenceFacts,
  type LicenceRuleId,
  licenceRules,
} from '../../domain/upgrades/licences.ts';
import { PLAN_IDS, planNamed, planOfOffer } from '../../domain/upgrades/plans.ts';
import { isLicencesRequest } from '../../domain/upgrades/requests.ts';
import { upgradeable } from '../../domain/upgrades/upgrade-rules.ts';
import { defineJourney, type Option, type Outside } from '../journey.ts';
import type { Language } from '../ports.ts';
import { readWholeNumber } from '../reading.ts';
import { figure } from '../text.ts';
import {
  candidates,
  chosenSubscription,
  type LicencesAnswers,
  type LicencesLooked,
  type LicencesWalk,
  licenceFacts,
} from './licences-chosen.ts';
import { foundForLicences } from './licences-found.ts';
import { licencesWords } from './licences-text.ts';
import { hasChanged, lookAtCustomer } from './look.ts';
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
  found: foundForLicences,
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
