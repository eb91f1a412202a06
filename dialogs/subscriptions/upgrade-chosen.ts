import type { Day } from '../../domain/dated.ts';
import type { Walk } from '../../domain/journey.ts';
import { type Choice, offered } from '../../domain/upgrades/choices.ts';
import { type PLAN_IDS, planOfOffer } from '../../domain/upgrades/plans.ts';
import { takenOf, type UpgradeAskFacts, type Ways, waysOf } from '../../domain/upgrades/upgrade-rules.ts';
import type { Language } from '../ports.ts';
import { figure } from '../text.ts';
import type { Looked } from './look.ts';
import { upgradeWords } from './upgrade-text.ts';

export interface UpgradeAnswers {
  readonly customer: string;
  readonly subscription: string;
  readonly target: string;
  readonly quantity: number;
  readonly understood: true;
  readonly plan: (typeof PLAN_IDS)[number];
  readonly wantedPlan: (typeof PLAN_IDS)[number];
}

export type UpgradeWalk = Walk<UpgradeAnswers, Looked>;

/** Every subscription that may be meant, with all it could become; a plan that was named narrows it down if it leads on. */
export function candidates(looked: Partial<Looked>, today: Day): readonly Ways[] {
  const all = allWays(looked, today);
  const named = all.filter(
    ({ subscription, choices }) =>
      planOfOffer(subscription, today) === looked.plan && offered(choices).length > 0,
  );
  return looked.plan === undefined || named.length === 0 ? all : named;
}

/** The subscription that is to be upgraded: the one that was picked, or the only one. */
export function chosenWays(
  answers: Partial<UpgradeAnswers>,
  looked: Partial<Looked>,
  today: Day,
): Ways | undefined {
  const possible = candidates(looked, today);
  if (possible.length === 1) return possible[0];
  return possible.find(({ subscription }) => subscription.id === answers.subscription);
}

/** The plan that was picked, among what the chosen subscription can become. */
export function chosenTarget(
  answers: Partial<UpgradeAnswers>,
  looked: Partial<Looked>,
  today: Day,
): Choice | undefined {
  return chosenWays(answers, looked, today)?.choices.find(({ id }) => id === answers.target);
}

function allWays(looked: Partial<Looked>, today: Day): readonly Ways[] {
  const { details = [], live = {}, delegatedAdmin } = looked;
  return waysOf({ details, live, ...(delegatedAdmin !== undefined && { delegatedAdmin }) }, today);
}

/** The facts that the rules read, out of answers and what was looked up. */
export function upgradeFacts(
  answers: Partial<UpgradeAnswers>,
  looked: Partial<Looked>,
  today: Day,
): Partial<UpgradeAskFacts> {
  const chosen = chosenWays(answers, looked, today);
  const known = looked.details !== undefined;
  const target = chosenTarget(answers, looked, today);
  const most = chosen?.subscription.quantity;
  const part = takesPart(answers, looked, today);
  const quantity = part ? answers.quantity : most;
  return {
    today,
    ...(looked.relationship && { relationship: looked.relationship }),
    ...(known && { all: allWays(looked, today) }),
    ...(chosen && { chosen }),
    ...(chosen && answers.target !== undefined && { target: target ?? ('none' as const) }),
    ...(target && most !== undefined && { most }),
    ...(target && quantity !== undefined && { quantity }),
  };
}

/** New commerce lets a part of the licences change plan; the older upgrade takes all of them. */
export function takesPart(answers: Partial<UpgradeAnswers>, looked: Partial<Looked>, today: Day): boolean {
  const target = chosenTarget(answers, looked, today);
  return target !== undefined && takenOf(target)?.way === 'transition';
}

/** A subscription as it is named in lists: its name and its licences. */
export function subscriptionTitle({ subscription }: Ways, language: Language): string {
  const { offerName, quantity } = subscription;
  return `${offerName}, ${upgradeWords[language].own.licences(figure(quantity, language))}`;
}
