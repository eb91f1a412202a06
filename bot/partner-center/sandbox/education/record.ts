import { guidOf } from '../guid.ts';
import { selfLink } from '../route.ts';
import type { Qualification, SandboxCustomer } from '../world.ts';

/** What the sandbox keeps of a customer beyond its name: profile, account review, and verification. */

/** A postal address as it goes over the wire. */
export interface WireAddress {
  readonly country: string;
  readonly city: string;
  readonly state?: string;
  readonly addressLine1: string;
  readonly addressLine2?: string;
  readonly postalCode?: string;
  readonly phoneNumber?: string;
}

/** The billing profile, and with it the company profile. */
export interface Profile {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly culture: string;
  readonly language: string;
  readonly address: WireAddress;
  /** Rises with every change; the etag follows from it. */
  readonly revision: number;
}

/** How a verification will be decided, and when by the sandbox's clock. */
export interface Decision {
  /** ISO time of the request that it decides. */
  readonly requestedAt: string;
  /** ISO time. */
  readonly at: string;
  readonly vettingStatus: 'Approved' | 'Denied';
  readonly vettingReason?: string;
}

/** What to decide on the next requests instead of what follows from the customer's details. */
export interface Plan {
  readonly afterMs: number;
  readonly vettingStatus: 'Approved' | 'Denied';
  readonly vettingReason?: string;
}

export type ReviewStatus = 'UnderReview' | 'Allowed' | 'NotAllowed' | 'Not Ready';

export interface CustomerRecord {
  readonly profile: Profile;
  /** The account review; `until` (ISO) is when it passes by itself. */
  readonly review: { readonly status: ReviewStatus; readonly until?: string };
  /** How often verification was asked for. */
  readonly asked: number;
  readonly segment?: string;
  readonly website?: string;
  readonly plan?: Plan;
  readonly decision?: Decision;
}

const USUAL_PROFILE = {
  firstName: 'Robin',
  lastName: 'de Vries',
  culture: 'nl-NL',
  language: 'nl',
  address: {
    country: 'NL',
    city: 'Utrecht',
    addressLine1: 'Schoolstraat 1',
    postalCode: '3512 AB',
    phoneNumber: '302345678',
  },
  revision: 1,
} as const;

/** What is kept of a customer; those of the seed have a usual profile and passed their review long ago. */
export function recordOf({ domain, record }: SandboxCustomer): CustomerRecord {
  return (
    record ?? {
      profile: { ...USUAL_PROFILE, email: `office@${domain}` },
      review: { status: 'Allowed' },
      asked: 0,
    }
  );
}

/** The etag of a profile: a long number, with a sign. */
export function etagOf(customerId: string, { revision }: Profile): string {
  const digits = BigInt(`0x${guidOf(`etag ${customerId} ${revision}`).replace(/-/g, '').slice(0, 15)}`);
  return `${revision % 2 === 0 ? '' : '-'}${digits}`;
}

/** The qualifications as they stand at that time: a verification is decided when the clock passes its day. */
export function qualificationsAt(customer: SandboxCustomer, now: Date): readonly Qualification[] {
  const { decision } = recordOf(customer);
  return customer.qualifications.map(one => {
    const due =
      one.qualification === 'Education' &&
      one.vettingStatus === 'InReview' &&
      decision !== undefined &&
      decision.requestedAt === one.vettingCreatedDate &&
      Date.parse(decision.at) <= now.getTime();
    return due ? decided(one, decision) : one;
  });
}

function decided(one: Qualification, { vettingStatus, vettingReason }: Decision): Qualification {
  const { vettingCreatedDate, ...rest } = one;
  if (vettingStatus === 'Approved') return { ...rest, vettingStatus };
  return {
    ...rest,
    vettingStatus,
    ...(vettingReason && { vettingReason }),
    ...(vettingCreatedDate && { vettingCreatedDate }),
  };
}

/** The account review as it stands at that time. */
export function reviewAt(customer: SandboxCustomer, now: Date): ReviewStatus {
  const { status, until } = recordOf(customer).review;
  return status === 'UnderReview' && until !== undefined && Date.parse(until) <= now.getTime()
    ? 'Allowed'
    : status;
}

/** The billing profile as it goes over the wire. */
export function billingProfile(customer: SandboxCustomer): object {
  const { id, name } = customer;
  const { profile } = recordOf(customer);
  const { firstName, lastName, email, culture, language, address } = profile;
  return {
    id,
    firstName,
    lastName,
    email,
    culture,
    language,
    companyName: name,
    defaultAddress: { ...address, firstName, lastName },
    links: selfLink(`/customers/${id}/profiles/billing`),
    attributes: { etag: etagOf(id, profile), objectType: 'CustomerBillingProfile' },
  };
}
