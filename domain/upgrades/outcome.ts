import type { Subscription } from '../customer.ts';
import type { Day } from '../dated.ts';
import type { Change } from './changes.ts';
import type { LiveReason } from './live.ts';
import { type PlanId, planOfOffer } from './plans.ts';
import { covers } from './services.ts';

/** A user whose licence did not move along: somebody has to assign it by hand (UPG-08). */
export interface UserTrouble {
  readonly name: string;
  readonly email: string;
  /** What Partner Center says, a sentence for each error; services by name where it names them. */
  readonly why: readonly string[];
}

/** One part of an upgrade: the plan itself, then the users' licences. */
export interface UpgradeStep {
  readonly part: 'plan' | 'licences';
  /** `toCheck`: how it went for the users is not known, because the answer that lists them never came. */
  readonly state: 'done' | 'failed' | 'running' | 'byHand' | 'toCheck';
}

/** A subscription that is not needed beside the new one and still costs money. */
export interface Duplicate {
  readonly id: string;
  readonly name: string;
  readonly quantity: number;
}

/** It stopped: this is different from what was approved. */
export interface Changed {
  readonly kind: 'changed';
  readonly changes: readonly Change[];
  /** It was sent before that was seen: it may have been done, and changed again by somebody else. */
  readonly afterSending?: true;
}

/** A change that was seen now, of something that may have been sent before. */
export function changedSince(changes: readonly Change[], wasSent: boolean): Changed {
  return { kind: 'changed', changes, ...(wasSent && { afterSending: true as const }) };
}

/** How an upgrade ended. */
export type UpgradeOutcome =
  | {
      readonly kind: 'done';
      readonly targetSubscription?: string;
      readonly steps: readonly UpgradeStep[];
      readonly users: readonly UserTrouble[];
      readonly duplicates: readonly Duplicate[];
      /** The list of subscriptions could not be read when the upgrade was done; it is read later. */
      readonly duplicatesUnread?: true;
      /** Users who still hold a licence of the old plan, where nobody is named and Partner Center can count them. */
      readonly stillOnOld?: number;
      /** True where the answer was lost and the result was looked up: the users could not be listed then. */
      readonly lookedUp: boolean;
    }
  | Changed
  | { readonly kind: 'refused'; readonly reasons: readonly LiveReason[]; readonly code?: string }
  /** Partner Center goes on by itself; it is looked at again later. */
  | { readonly kind: 'running'; readonly operation?: string };

/** Why a quantity was not changed, out of the codes of Partner Center. */
export type LicenceRefusal =
  | 'suspended'
  | 'outsideLimits'
  | 'notAllowed'
  | 'pendingChange'
  | 'underReview'
  | 'tooMany'
  | 'other';

/** How far new licences are that are not ready: `unknown` where our account may not ask. */
export type Readiness = 'pending' | 'failed' | 'unknown';

/** How adding licences ended. */
export type LicenceOutcome =
  | {
      readonly kind: 'done';
      readonly quantity: number;
      /** True when the new licences were ready in the tenant. */
      readonly provisioned: boolean;
      /** What was said instead, where they were not. */
      readonly readiness?: Readiness;
      readonly lookedUp: boolean;
    }
  | Changed
  | { readonly kind: 'refused'; readonly reason: LicenceRefusal; readonly code?: string }
  | { readonly kind: 'running' };

const REFUSALS: Readonly<Record<string, LicenceRefusal>> = {
  '2001': 'suspended',
  '2002': 'outsideLimits',
  '2006': 'notAllowed',
  '2011': 'suspended',
  '800012': 'suspended',
  '800018': 'tooMany',
  '800066': 'tooMany',
  '800067': 'tooMany',
  '800068': 'tooMany',
  '800073': 'underReview',
  '800074': 'underReview',
  '800075': 'underReview',
  '800088': 'tooMany',
  '800089': 'tooMany',
  '800090': 'outsideLimits',
  '800091': 'suspended',
  '800092': 'notAllowed',
  '900278': 'pendingChange',
  '900279': 'notAllowed',
  '900311': 'notAllowed',
};

/** The reason that an error code of a quantity change stands for. */
export function licenceRefusal(code: string | undefined): LicenceRefusal {
  return REFUSALS[code ?? ''] ?? 'other';
}

/**
 * Subscriptions that the new plan makes needless: active, and the new plan does all that they do. The source
 * counts as one unless only a part of its licences was taken over. Plans that no table knows are left alone.
 */
export function duplicatesAfter(
  all: readonly Subscription[],
  after: {
    readonly source: string;
    readonly target: PlanId | undefined;
    readonly targetSubscription: string | undefined;
    readonly partial: boolean;
  },
  today: Day,
): readonly Duplicate[] {
  return all
    .filter(({ id, status }) => status === 'active' && id !== after.targetSubscription)
    .filter(({ id }) => !(after.partial && id === after.source))
    .filter(one => {
      const plan = planOfOffer(one, today);
      return plan !== after.target && covers(after.target, plan, today);
    })
    .map(({ id, offerName, quantity }) => ({ id, name: offerName, quantity }));
}
