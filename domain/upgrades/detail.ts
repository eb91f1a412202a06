import type { Subscription } from '../customer.ts';
import type { Day } from '../dated.ts';
import type { Seen } from './changes.ts';

/** A subscription with what an upgrade or more licences need to know. */
export interface SubscriptionDetail extends Subscription {
  readonly etag: string;
  readonly way: 'legacy' | 'newCommerce';
  readonly billing: 'monthly' | 'annual' | 'oneTime' | 'other';
  /** ISO 8601, `P1Y`; empty where there is none. */
  readonly term: string;
  readonly isAddOn: boolean;
  /** Licences that may still be given back, and until when (UTC day). */
  readonly refundable?: { readonly quantity: number; readonly until: Day };
  /** When it was made; an ISO time, empty where Partner Center does not say. */
  readonly madeAt: string;
}

/** What of a subscription is compared when the work is done. */
export function seenOf({ status, quantity, offerId, etag }: SubscriptionDetail): Seen {
  return { status, quantity, offerId, etag };
}

/** A number of licences that an offer takes. */
export interface Limits {
  readonly least: number;
  readonly most: number;
}
