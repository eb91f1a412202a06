import type { Day } from './dated.ts';

export interface Customer {
  /** The customer's tenant id, a GUID. */
  readonly id: string;
  readonly name: string;
  readonly domain: string;
}

/** What Partner Center says of a customer's education verification (EDU-06). */
export interface EducationStatus {
  readonly kind: 'approved' | 'inReview' | 'denied' | 'none' | 'unknown';
  /** Partner Center's own reason, only with `denied`. */
  readonly reason?: string;
  readonly since?: Day;
}

export interface Subscription {
  /** A GUID, lower case. */
  readonly id: string;
  /** A GUID (legacy) or `product:sku:availability` (new commerce), as Partner Center gives it. */
  readonly offerId: string;
  readonly offerName: string;
  /** Licences bought. */
  readonly quantity: number;
  readonly status: 'active' | 'suspended' | 'deleted' | 'expired' | 'pending' | 'disabled' | 'unknown';
  readonly isTrial: boolean;
  /** The last day of the commitment; undefined where there is none. */
  readonly endsOn?: Day;
  readonly renewsItself: boolean;
}

/** A support ticket (service request) as Partner Center shows it. */
export interface Ticket {
  /** Digits, up to 16 of them. */
  readonly id: string;
  readonly title: string;
  readonly status: 'open' | 'closed' | 'attentionNeeded' | 'unknown';
  readonly notes: readonly string[];
}
