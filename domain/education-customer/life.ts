import { type Actor, type ActRefusal, type AnyRequest, type Life, move } from '../life.ts';
import type { Application, HeldDetails } from './application.ts';

/** The life of a request to create or verify an education customer: what is not in the table cannot happen. */
export const EDUCATION_CUSTOMER_STATES = [
  'awaitingApproval',
  'sending',
  'refused',
  'inReview',
  'verified',
  'denied',
  'manual',
  'manualFiled',
  'rejected',
  'withdrawn',
  'expired',
] as const;
export type EducationCustomerState = (typeof EDUCATION_CUSTOMER_STATES)[number];

export type EducationCustomerVerb =
  | 'approve'
  | 'reject'
  | 'withdraw'
  | 'expire'
  | 'edit'
  | 'create'
  | 'refuse'
  | 'ask'
  | 'pass'
  | 'fail'
  | 'look'
  | 'remind'
  | 'resubmit'
  | 'askLast'
  | 'openManual'
  | 'file'
  | 'saved'
  | 'lost'
  | 'retry'
  | 'handOver'
  | 'corrected';

/** What becomes of a request for the last attempt that was not approved: Support remains, or asking again. */
const STOPPED = { askLast: 'awaitingApproval', openManual: 'manual' } as const;
const DECIDED = { pass: 'verified', fail: 'denied' } as const;

/**
 * `sending`: the outbox is creating the customer or asking for its verification. `refused` is Partner Center's no to the
 * data, `denied` Microsoft's no to the organisation. A decision can change later: approvals get withdrawn.
 */
const LIFE: Life<EducationCustomerState, EducationCustomerVerb> = {
  awaitingApproval: {
    approve: 'sending',
    reject: 'rejected',
    withdraw: 'withdrawn',
    expire: 'expired',
    edit: 'awaitingApproval',
    saved: 'awaitingApproval',
  },
  sending: {
    create: 'sending',
    ask: 'inReview',
    ...DECIDED,
    refuse: 'refused',
    saved: 'sending',
    lost: 'sending',
    retry: 'sending',
  },
  refused: {
    edit: 'awaitingApproval',
    resubmit: 'sending',
    withdraw: 'withdrawn',
    openManual: 'manual',
    saved: 'refused',
    lost: 'refused',
  },
  inReview: {
    ...DECIDED,
    look: 'inReview',
    remind: 'inReview',
    openManual: 'manual',
    saved: 'inReview',
    lost: 'inReview',
  },
  verified: { fail: 'denied', look: 'verified', saved: 'verified', lost: 'verified' },
  denied: {
    resubmit: 'sending',
    handOver: 'denied',
    corrected: 'denied',
    askLast: 'awaitingApproval',
    openManual: 'manual',
    pass: 'verified',
    look: 'denied',
    saved: 'denied',
    lost: 'denied',
  },
  manual: { file: 'manualFiled', pass: 'verified', look: 'manual', saved: 'manual' },
  manualFiled: { pass: 'verified', look: 'manualFiled', saved: 'manualFiled' },
  rejected: STOPPED,
  withdrawn: STOPPED,
  expired: STOPPED,
};

/** Done by the outbox, by the follower, or by Microsoft. */
const BY_NOBODY: readonly EducationCustomerVerb[] = [
  'create',
  'refuse',
  'ask',
  'pass',
  'fail',
  'look',
  'remind',
  'lost',
  'corrected',
];

/** What was filled in, and how far it has come. */
export interface EducationCustomerAsked {
  readonly walk: string;
  readonly application: Application;
  /** `MS-RequestId` for creating the customer: a GUID, the same for every try of this application. */
  readonly createId: string;
  /** True when somebody had a step tried again whose outcome was never known. */
  readonly triedBefore?: boolean;
  /** How often verification was asked for from here. */
  readonly attempts: number;
  /** How often the follower has looked. */
  readonly looks: number;
  /** ISO time since when it is in review. */
  readonly since?: string;
  /** Microsoft's own reason for its no. */
  readonly reason?: string;
  /** Why Partner Center refused: its status and code. */
  readonly refusal?: { readonly status?: number; readonly code?: string; readonly taken?: boolean };
  /** What Partner Center held when it was last compared. */
  readonly held?: HeldDetails;
  /** What it held before that, where something changed. */
  readonly heldBefore?: HeldDetails;
  /** Where the first administrator's password is: on its way, confirmed as saved, or lost. */
  readonly password?: 'onItsWay' | 'saved' | 'lost';
  /** The Global admin who was handed the correction. */
  readonly handedTo?: string;
  readonly ticket?: string;
  /** True for a customer that was there before: it is only followed, or verified. */
  readonly adopted?: boolean;
}

/** A request to create an education customer, or to follow and correct the verification of one. */
export interface EducationCustomerRequest extends AnyRequest {
  readonly kind: 'education-customer';
  readonly state: EducationCustomerState;
  readonly asked: EducationCustomerAsked;
}

/** True for a request of this kind. */
export function isEducationCustomerRequest(request: AnyRequest): request is EducationCustomerRequest {
  return request.kind === 'education-customer';
}

/** True once the customer exists in Partner Center. */
export function hasCustomer({ customer }: Pick<AnyRequest, 'customer'>): boolean {
  return customer.id !== '';
}

/** The request after the verb, or why that cannot be. */
export function act(
  request: EducationCustomerRequest,
  verb: EducationCustomerVerb,
  actor: Actor,
  event: { readonly at: string; readonly note?: string },
  change: Partial<Pick<EducationCustomerRequest, 'asked' | 'customer' | 'askedAt'>> = {},
): EducationCustomerRequest | ActRefusal {
  const needsCustomer: readonly EducationCustomerVerb[] = ['askLast', 'openManual', 'resubmit'];
  if (needsCustomer.includes(verb) && !hasCustomer(request)) return 'not-possible-now';
  if (verb === 'edit' && hasCustomer(request)) return 'not-possible-now';
  return move<EducationCustomerRequest, EducationCustomerState, EducationCustomerVerb>(
    LIFE,
    request,
    verb,
    actor,
    event,
    {
      change,
      byNobody: BY_NOBODY,
    },
  );
}

/** What may happen next. */
export function verbsIn(request: EducationCustomerRequest): readonly EducationCustomerVerb[] {
  const verbs = Object.keys(LIFE[request.state]) as EducationCustomerVerb[];
  return verbs.filter(
    verb => typeof act(request, verb, { ...request.askedBy, approver: false }, { at: '' }) !== 'string',
  );
}

/** States in which the verification is looked at from time to time. */
export const FOLLOWED: readonly EducationCustomerState[] = ['inReview', 'manual', 'manualFiled'];
