/** The life of a request to create or verify an education customer: what is not in the table cannot happen. */
export const EDUCATION_CUSTOMER_STATES = [
  'awaitingApproval',
  'creating',
  'refused',
  'verifying',
  'inReview',
  'verified',
  'denied',
  'awaitingLastAttempt',
  'manual',
  'manualFiled',
  'rejected',
  'withdrawn',
  'expired',
] as const;
export type EducationCustomerState = (typeof EDUCATION_CUSTOMER_STATES)[number];

export const EDUCATION_CUSTOMER_VERBS = [
  'approve',
  'reject',
  'withdraw',
  'expire',
  'edit',
  'create',
  'refuse',
  'ask',
  'pass',
  'fail',
  'resubmit',
  'askLast',
  'openManual',
  'file',
] as const;
export type EducationCustomerVerb = (typeof EDUCATION_CUSTOMER_VERBS)[number];

type Life = Record<EducationCustomerState, Partial<Record<EducationCustomerVerb, EducationCustomerState>>>;

/**
 * `creating` and `verifying` are steps that the outbox is carrying out; `refused` is Partner Center's no to the data,
 * `denied` Microsoft's no to the organisation. A decision can still change after it: approvals get withdrawn.
 */
export const EDUCATION_CUSTOMER_LIFE: Life = {
  awaitingApproval: {
    approve: 'creating',
    reject: 'rejected',
    withdraw: 'withdrawn',
    expire: 'expired',
    edit: 'awaitingApproval',
  },
  creating: { create: 'verifying', refuse: 'refused' },
  refused: { edit: 'awaitingApproval', withdraw: 'withdrawn' },
  verifying: { ask: 'inReview', pass: 'verified', fail: 'denied' },
  inReview: { pass: 'verified', fail: 'denied', openManual: 'manual' },
  verified: { fail: 'denied' },
  denied: { resubmit: 'verifying', askLast: 'awaitingLastAttempt', openManual: 'manual', pass: 'verified' },
  awaitingLastAttempt: { approve: 'verifying', reject: 'denied', withdraw: 'denied', expire: 'denied' },
  manual: { file: 'manualFiled', pass: 'verified', fail: 'manual' },
  manualFiled: { pass: 'verified', fail: 'manualFiled' },
  rejected: {},
  withdrawn: {},
  expired: {},
};

/** Verbs of people who decide on somebody else's request. */
export const EDUCATION_CUSTOMER_DECISIONS: readonly EducationCustomerVerb[] = ['approve', 'reject'];

/** Verbs that no person says: the clock, the outbox and the follower do. */
export const EDUCATION_CUSTOMER_BY_ITSELF: readonly EducationCustomerVerb[] = [
  'expire',
  'create',
  'refuse',
  'ask',
  'pass',
  'fail',
];

/** States in which the verification is looked at from time to time. */
export const FOLLOWED: readonly EducationCustomerState[] = ['verifying', 'inReview', 'manual', 'manualFiled'];
