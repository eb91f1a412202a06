import type { Day } from '../dated.ts';
import { judge, ruleOver, type Verdict } from '../rule.ts';
import { type Choice, choicesFor, offered } from './choices.ts';
import type { SubscriptionDetail } from './detail.ts';
import type { LiveTarget } from './live.ts';

/** One subscription with everything it could become. */
export interface Ways {
  readonly subscription: SubscriptionDetail;
  readonly choices: readonly Choice[];
}

/** What the rules of asking for an upgrade look at; who decides about each plan is in `choices.ts`. */
export interface UpgradeAskFacts {
  readonly today: Day;
  readonly relationship: 'ours' | 'notOurs';
  readonly all: readonly Ways[];
  /** The subscription that is to be upgraded. */
  readonly chosen: Ways;
  readonly target: Choice | 'none';
  readonly quantity: number;
  readonly most: number;
}

const rule = ruleOver<UpgradeAskFacts>();

/** In the order in which a refusal is worth hearing. */
export const upgradeRules = [
  rule({
    id: 'customer-buys-through-us',
    source: 'UPG-04',
    needs: ['relationship'],
    holds: ({ relationship }) => relationship === 'ours',
  }),
  rule({
    id: 'something-can-be-upgraded',
    source: 'UPG-01',
    needs: ['all'],
    holds: ({ all }) => all.some(({ choices }) => offered(choices).length > 0),
  }),
  rule({
    id: 'subscription-can-become-something',
    source: 'UPG-01',
    needs: ['chosen'],
    holds: ({ chosen }) => offered(chosen.choices).length > 0,
  }),
  rule({
    id: 'partner-center-offers-the-target',
    source: 'UPG-08',
    needs: ['target'],
    holds: ({ target }) => target !== 'none' && target.decision === 'offered',
  }),
  rule({
    id: 'no-more-licences-than-there-are',
    source: 'UPG-09',
    needs: ['quantity', 'most'],
    holds: ({ quantity, most }) => quantity >= 1 && quantity <= most,
  }),
] as const;

export type UpgradeRuleId = (typeof upgradeRules)[number]['id'];

/** Whether this upgrade can be asked for. */
export function judgeUpgrade(facts: Partial<UpgradeAskFacts>): Verdict<UpgradeRuleId> {
  return judge<UpgradeAskFacts, UpgradeRuleId>(upgradeRules, facts);
}

/** What Partner Center said about a customer's subscriptions. */
export interface SubscriptionsLooked {
  readonly details: readonly SubscriptionDetail[];
  /** By subscription id; without an entry nothing was asked. */
  readonly live: Readonly<Record<string, readonly LiveTarget[]>>;
  readonly delegatedAdmin?: boolean;
}

/** Subscriptions that are worth looking at: neither add-ons nor gone. */
export function upgradeable(details: readonly SubscriptionDetail[]): readonly SubscriptionDetail[] {
  return details.filter(
    ({ isAddOn, status }) => !isAddOn && !['deleted', 'expired', 'disabled'].includes(status),
  );
}

/** Each subscription with both voices on everything it could become. */
export function waysOf(looked: SubscriptionsLooked, today: Day): readonly Ways[] {
  return upgradeable(looked.details).map(subscription => ({
    subscription,
    choices: choicesFor({
      today,
      subscription,
      all: looked.details,
      delegatedAdmin: looked.delegatedAdmin,
      live: looked.live[subscription.id] ?? [],
    }),
  }));
}

/** The entry of the live answer that is taken: with the users' licences where that is possible. */
export function takenOf(choice: Choice): LiveTarget | undefined {
  if (choice.live.kind !== 'yes') return undefined;
  return choice.live.offers.find(({ movesLicences }) => movesLicences) ?? choice.live.offers[0];
}
