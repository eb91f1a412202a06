import type { Day } from '../../domain/dated.ts';
import type { Walk } from '../../domain/journey.ts';
import type { Limits, SubscriptionDetail } from '../../domain/upgrades/detail.ts';
import { type LicenceFacts, takesLicences } from '../../domain/upgrades/licences.ts';
import { type PLAN_IDS, planOfOffer } from '../../domain/upgrades/plans.ts';
import { upgradeable } from '../../domain/upgrades/upgrade-rules.ts';
import type { Looked } from './look.ts';

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

/** The subscriptions that may be meant and take more licences; a plan that was named narrows them down. */
export function candidates(looked: Partial<LicencesLooked>, today: Day): readonly SubscriptionDetail[] {
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
