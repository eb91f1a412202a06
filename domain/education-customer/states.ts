import type { Life } from '../life.ts';

/** The states of a request to create or verify an education customer. */
export const EDUCATION_CUSTOMER_STATES = [
  'awaitingApproval',
  'sending',
  'refused',
  'inReview',
  'verified',
  'denied',
  'manual',
  'manualFiled',
  'manualDenied',
  'rejected',
  'withdrawn',
  'expired',
] as const;
/** One of them. */
export type EducationCustomerState = (typeof EDUCATION_CUSTOMER_STATES)[number];

/** All that can happen to a request. */
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
  | 'review'
  | 'ticket'
  | 'deny'
  | 'unfollow'
  | 'saved'
  | 'lost'
  | 'retry'
  | 'handOver'
  | 'takeOn'
  | 'corrected';

/** Which verb leads from which state to which. */
export type SchoolLife = Life<EducationCustomerState, EducationCustomerVerb>;

const NOTHING = {};

/** Before the customer exists. `refused` is Partner Center's no to the data. */
export const UNBORN: SchoolLife = {
  awaitingApproval: {
    approve: 'sending',
    reject: 'rejected',
    withdraw: 'withdrawn',
    expire: 'expired',
    edit: 'awaitingApproval',
  },
  sending: { create: 'sending', refuse: 'refused', retry: 'sending' },
  refused: { edit: 'awaitingApproval', withdraw: 'withdrawn' },
  inReview: NOTHING,
  verified: NOTHING,
  denied: NOTHING,
  manual: NOTHING,
  manualFiled: NOTHING,
  manualDenied: NOTHING,
  rejected: NOTHING,
  withdrawn: NOTHING,
  expired: NOTHING,
};

/** Microsoft's answers, and its being asked by somebody else: they count in whatever state a request is. */
const NEWS = { pass: 'verified', fail: 'denied', ask: 'inReview' } as const;
const SUPPORT_SAYS = { pass: 'verified' } as const;

/** What never moves a request: looking, and the first password. */
const staying = <State extends EducationCustomerState>(state: State) =>
  ({ look: state, saved: state, lost: state }) as const;

/**
 * Once the customer exists. `sending`: its verification is being asked for. `denied` is Microsoft's no to the
 * organisation; it stays so while a last attempt is not agreed to, whoever stops that. A decision can change later:
 * approvals get withdrawn.
 */
export const WITH_CUSTOMER: SchoolLife = {
  awaitingApproval: {
    approve: 'sending',
    reject: 'denied',
    withdraw: 'denied',
    expire: 'denied',
    ...NEWS,
    ...staying('awaitingApproval'),
  },
  sending: { ...NEWS, refuse: 'refused', retry: 'sending', ...staying('sending') },
  refused: {
    ...NEWS,
    resubmit: 'sending',
    askLast: 'awaitingApproval',
    openManual: 'manual',
    unfollow: 'withdrawn',
    ...staying('refused'),
  },
  inReview: {
    pass: 'verified',
    fail: 'denied',
    remind: 'inReview',
    openManual: 'manual',
    unfollow: 'withdrawn',
    ...staying('inReview'),
  },
  verified: { ...staying('verified'), fail: 'denied' },
  denied: {
    pass: 'verified',
    ask: 'inReview',
    resubmit: 'sending',
    askLast: 'awaitingApproval',
    openManual: 'manual',
    handOver: 'denied',
    takeOn: 'denied',
    corrected: 'denied',
    unfollow: 'withdrawn',
    ...staying('denied'),
  },
  manual: { ...SUPPORT_SAYS, file: 'manualFiled', unfollow: 'withdrawn', ...staying('manual') },
  manualFiled: {
    ...SUPPORT_SAYS,
    file: 'manualFiled',
    review: 'manualFiled',
    ticket: 'manualFiled',
    deny: 'manualDenied',
    ...staying('manualFiled'),
  },
  manualDenied: { ...SUPPORT_SAYS, openManual: 'manual', ...staying('manualDenied') },
  rejected: NOTHING,
  withdrawn: { ...NEWS, resubmit: 'sending' },
  expired: NOTHING,
};
