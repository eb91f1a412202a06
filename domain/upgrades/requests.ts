import { type Actor, type ActRefusal, type AnyRequest, type Life, move } from '../life.ts';
import type { ApprovalStep, Policy } from '../policy.ts';
import type { LicencesAsked, UpgradeAsked } from './asked.ts';
import type { Following } from './following.ts';

/** The life of a request that changes a subscription; once approved the outbox carries it out. */
export const SUBSCRIPTION_STATES = [
  'awaitingApproval',
  'running',
  'done',
  'handsNeeded',
  'stopped',
  'refused',
  'closed',
  'rejected',
  'withdrawn',
  'expired',
] as const;
export type SubscriptionState = (typeof SUBSCRIPTION_STATES)[number];

export type SubscriptionVerb =
  | 'approve'
  | 'reject'
  | 'withdraw'
  | 'expire'
  | 'edit'
  | 'retry'
  | 'tidied'
  | 'closeByHand'
  | 'completed'
  | 'leftHands'
  | 'changed'
  | 'refused'
  | 'accepted'
  | 'listed'
  | 'nothingLeft';

const LIFE: Life<SubscriptionState, SubscriptionVerb> = {
  awaitingApproval: {
    approve: 'running',
    reject: 'rejected',
    withdraw: 'withdrawn',
    expire: 'expired',
    edit: 'awaitingApproval',
  },
  running: {
    accepted: 'running',
    retry: 'running',
    closeByHand: 'closed',
    completed: 'done',
    leftHands: 'handsNeeded',
    changed: 'stopped',
    refused: 'refused',
  },
  handsNeeded: { tidied: 'done', listed: 'handsNeeded', nothingLeft: 'done' },
  done: {},
  closed: {},
  stopped: {},
  refused: {},
  rejected: {},
  withdrawn: {},
  expired: {},
};

/** The step of the outbox that carries out what was approved. */
export const CHANGE_SUBSCRIPTION = 'change-subscription';
/** The step that looks how a change stands that Partner Center goes on with by itself. */
export const FOLLOW_SUBSCRIPTION = 'follow-subscription';
/** The step that reads which subscriptions are left to cancel, where that did not work at once. */
export const LIST_SUBSCRIPTIONS = 'list-subscriptions';

const OWN_STEPS = [CHANGE_SUBSCRIPTION, FOLLOW_SUBSCRIPTION, LIST_SUBSCRIPTIONS] as const;
export type OwnStep = (typeof OWN_STEPS)[number];

/** The step of ours that a note names, where it names one. */
export function ownStepIn(note: string): OwnStep | undefined {
  return OWN_STEPS.find(step => note.startsWith(step));
}

/** What the outbox reports: no person does it. */
const BY_NOBODY: readonly SubscriptionVerb[] = [
  'completed',
  'leftHands',
  'changed',
  'refused',
  'accepted',
  'listed',
  'nothingLeft',
];

export interface UpgradeRequest extends AnyRequest {
  readonly kind: 'subscription-upgrade';
  readonly state: SubscriptionState;
  readonly asked: UpgradeAsked;
}

export interface LicencesRequest extends AnyRequest {
  readonly kind: 'add-licences';
  readonly state: SubscriptionState;
  readonly asked: LicencesAsked;
}

export type SubscriptionRequest = UpgradeRequest | LicencesRequest;

/** The request after the verb, or why that cannot be. */
export function actOn<R extends SubscriptionRequest>(
  request: R,
  verb: SubscriptionVerb,
  actor: Actor,
  event: { readonly at: string; readonly note?: string },
  change: Partial<R> = {},
): R | ActRefusal {
  return move<R, SubscriptionState, SubscriptionVerb>(LIFE, request, verb, actor, event, {
    change,
    byNobody: BY_NOBODY,
  });
}

/** What may happen next in this state. */
export function subscriptionVerbsIn(state: SubscriptionState): readonly SubscriptionVerb[] {
  return Object.keys(LIFE[state]) as SubscriptionVerb[];
}

/** True when carrying it out or following it was given up, and nobody has had it looked at since. */
export function isStuck({ state, history }: SubscriptionRequest): boolean {
  const last = history.findLast(({ verb, note = '' }) =>
    verb === 'trouble'
      ? note.startsWith(CHANGE_SUBSCRIPTION) || note.startsWith(FOLLOW_SUBSCRIPTION)
      : verb === 'approve' || verb === 'retry',
  );
  return state === 'running' && last?.verb === 'trouble';
}

/** True when reading what is left to cancel was given up: then only a person can look. */
export function isUnlisted({ history }: SubscriptionRequest): boolean {
  return history.some(({ verb, note }) => verb === 'trouble' && note?.startsWith(LIST_SUBSCRIPTIONS));
}

/** The request with how it is followed. */
export function withFollowing(request: SubscriptionRequest, following: Following): SubscriptionRequest {
  return isUpgradeRequest(request)
    ? { ...request, asked: { ...request.asked, following } }
    : { ...request, asked: { ...request.asked, following } };
}

/** The request as somebody has it looked at again: what was followed is followed anew from now on. */
export function lookedAtAnew(request: SubscriptionRequest, since: string): SubscriptionRequest {
  const { following } = request.asked;
  return following === undefined ? request : withFollowing(request, { since, looks: following.looks + 1 });
}

/** A request of either kind. */
export function isSubscriptionRequest(request: AnyRequest): request is SubscriptionRequest {
  return isUpgradeRequest(request) || isLicencesRequest(request);
}

export function isUpgradeRequest(request: AnyRequest): request is UpgradeRequest {
  return request.kind === 'subscription-upgrade';
}

export function isLicencesRequest(request: AnyRequest): request is LicencesRequest {
  return request.kind === 'add-licences';
}

/** Who decides; without a line in the policy every manager may, for two weeks. */
export function subscriptionApproval({ approvals }: Policy): ApprovalStep {
  return approvals.subscriptions ?? { approval: 'manager', approvers: 'managers', expiresAfterDays: 14 };
}
