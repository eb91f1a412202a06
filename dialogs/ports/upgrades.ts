import type { Limits, SubscriptionDetail } from '../../domain/upgrades/detail.ts';
import type { LiveTarget } from '../../domain/upgrades/live.ts';

/** What the conversation asks Partner Center about upgrades and licences. Every call may throw PartnerCenterError. */
export interface Upgrades {
  /** All subscriptions of the customer, add-ons included, each as it stands now. */
  details(customerId: string): Promise<readonly SubscriptionDetail[]>;
  /** What Partner Center offers or refuses for this subscription now; nothing for one that leads nowhere. */
  liveTargets(customerId: string, subscription: SubscriptionDetail): Promise<readonly LiveTarget[]>;
  /** Whether Partner Center shows delegated admin rights; undefined where it does not say. */
  delegatedAdmin(customerId: string): Promise<boolean | undefined>;
  /** Licences in use per product name, in lower case; undefined where Partner Center does not tell. */
  inUse(customerId: string): Promise<Readonly<Record<string, number>> | undefined>;
  /** How many licences the offer takes; undefined where Partner Center does not tell. */
  limits(customerId: string, subscription: SubscriptionDetail): Promise<Limits | undefined>;
}

/** The part of Partner Center that knows upgrades. */
export interface WithUpgrades {
  readonly upgrades: Upgrades;
}
