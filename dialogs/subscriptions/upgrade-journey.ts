import type { Day } from '../../domain/dated.ts';
import { choice, confirmation, customer, pick, wholeNumber } from '../../domain/question.ts';
import { offered } from '../../domain/upgrades/choices.ts';
import { PLAN_IDS, planNamed, planOfOffer } from '../../domain/upgrades/plans.ts';
import { isUpgradeRequest } from '../../domain/upgrades/requests.ts';
import {
  judgeUpgrade,
  type UpgradeAskFacts,
  type UpgradeRuleId,
  upgradeRules,
} from '../../domain/upgrades/upgrade-rules.ts';
import { defineJourney, type Option, type Outside } from '../journey.ts';
import type { Language } from '../ports.ts';
import { figure } from '../text.ts';
import { hasChanged, type Looked, lookAtWays } from './look.ts';
import { spokenUpgrade } from './spoken.ts';
import { submitUpgrade } from './submit.ts';
import {
  candidates,
  chosenTarget,
  chosenWays,
  subscriptionTitle,
  takesPart,
  type UpgradeAnswers,
  type UpgradeWalk,
  upgradeFacts,
} from './upgrade-chosen.ts';
import { foundForUpgrade } from './upgrade-found.ts';
import { upgradeWords } from './upgrade-text.ts';

const MOST_TYPED = 1_000_000;

const questions = {
  customer: customer(),
  subscription: pick(),
  target: pick(),
  quantity: wholeNumber({ min: 1, max: MOST_TYPED }),
  understood: confirmation(),
  /** Never asked: what the first message named. */
  plan: choice(...PLAN_IDS),
  wantedPlan: choice(...PLAN_IDS),
};

/** Upgrading a subscription (UPG): the questions, in the order in which they are asked. */
export const subscriptionUpgrade = defineJourney(questions)<Looked, UpgradeAskFacts, UpgradeRuleId>()({
  id: 'subscription-upgrade',
  version: 1,
  deed: 'upgradeSubscriptions',
  stages: [
    { id: 'customer', asks: ['customer'] },
    { id: 'subscription', asks: ['subscription'] },
    { id: 'target', asks: ['target'] },
    { id: 'details', asks: ['quantity', 'understood'] },
  ],
  askedWhen: {
    subscription: (_, looked, today) => candidates(looked, today).length > 1,
    quantity: (answers, looked, today) => takesPart(answers, looked, today),
  },
  facts: upgradeFacts,
  judge: judgeUpgrade,
  correctedBy: {
    'subscription-can-become-something': 'subscription',
    'partner-center-offers-the-target': 'target',
    'no-more-licences-than-there-are': 'quantity',
  },
  words: upgradeWords,
  spoken: spokenUpgrade,
  pasted: (text, walk, asks, { today }) => planTyped(text, walk, asks, today),
  proposes: (name, walk) => (name === 'quantity' ? proposedQuantity(walk) : undefined),
  sources: Object.fromEntries(upgradeRules.map(({ id, source }) => [id, source])) as Record<
    UpgradeRuleId,
    (typeof upgradeRules)[number]['source']
  >,
  lookedUpBy: ['customer'],
  lookUp,
  optionsOf,
  found: foundForUpgrade,
  hasMoved: (before, { answers, looked }, today) =>
    hasChanged(
      chosenWays(answers, before.looked, today)?.subscription,
      chosenWays(answers, looked, today)?.subscription,
    ),
  inWords: answerInWords,
  send: submitUpgrade,
  walkFrom: (request, editing) => {
    if (!isUpgradeRequest(request)) return { answers: {} };
    const { id, customer: whose, asked } = request;
    const answers = { customer: whose.id, subscription: asked.subscription.id };
    if (!editing) return { answers: { customer: whose.id } };
    return { answers: { ...answers, target: asked.target.id, quantity: asked.quantity }, editing: id };
  },
});

function proposedQuantity({ answers, looked }: UpgradeWalk): string | undefined {
  const only = looked.details?.length === 1 ? looked.details[0] : undefined;
  const found = looked.details?.find(({ id }) => id === answers.subscription) ?? only;
  return found === undefined ? undefined : String(found.quantity);
}

/** A plan that is typed instead of picked: as the new one, or as the one subscription that has it. */
function planTyped(
  text: string,
  { answers, looked }: UpgradeWalk,
  asks: readonly string[],
  today: Day,
): Partial<UpgradeAnswers> | undefined {
  const plan = planNamed(text.replace(/[.!?\s]+$/, ''));
  if (plan === undefined) return undefined;
  if (asks.includes('target')) {
    const found = offered(chosenWays(answers, looked, today)?.choices ?? []).find(one => one.plan === plan);
    return found && { target: found.id };
  }
  if (!asks.includes('subscription')) return undefined;
  const [only, ...others] = candidates(looked, today).filter(
    ({ subscription }) => planOfOffer(subscription, today) === plan,
  );
  return only && others.length === 0 ? { subscription: only.subscription.id } : undefined;
}

async function lookUp({ answers }: UpgradeWalk, outside: Outside): Promise<Looked> {
  if (answers.customer === undefined) return {};
  const looked = await lookAtWays(answers.customer, outside);
  const { plan, wantedPlan: target } = answers;
  return { ...looked, ...(plan && { plan }), ...(target && { target }) };
}

function optionsOf(
  name: keyof UpgradeAnswers,
  { answers, looked }: UpgradeWalk,
  language: Language,
  today: Day,
): readonly Option[] {
  if (name === 'subscription')
    return candidates(looked, today).map(ways => ({
      value: ways.subscription.id,
      title: subscriptionTitle(ways, language),
    }));
  if (name !== 'target') return [];
  const possible = offered(chosenWays(answers, looked, today)?.choices ?? []);
  const named = possible.filter(({ plan }) => plan === looked.target);
  return (named.length > 0 ? named : possible).map(({ id, name: title }) => ({ value: id, title }));
}

/** An answer as it is shown at the last look. */
function answerInWords(
  name: keyof UpgradeAnswers,
  { answers, looked }: UpgradeWalk,
  language: Language,
  today: Day,
): string {
  const chosen = chosenWays(answers, looked, today);
  switch (name) {
    case 'customer':
      return looked.customer?.name ?? '';
    case 'subscription':
      return chosen === undefined ? '' : subscriptionTitle(chosen, language);
    case 'target':
      return chosenTarget(answers, looked, today)?.name ?? '';
    case 'quantity':
      return figure(answers.quantity ?? 0, language);
    case 'understood':
      return upgradeWords[language].questions.understood.confirm ?? '';
    default:
      return '';
  }
}
