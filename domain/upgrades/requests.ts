import { type Actor, type ActRefusal, type AnyRequest, type Life, move } from '../life.ts';
import type { ApprovalStep, Policy } from '../policy.ts';
import type { LicencesAsked, UpgradeAsked } from './asked.ts';

/** The life of a request that changes a subscription; once approved the outbox carries it out. */
export const SUBSCRIPTION_STATES = [
  'awaitingApproval',
  'running',
  'done',
  'handsNeeded',
  'stopped',
  'refused',
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
  | 'completed'
  | 'leftHands'
  | 'changed'
  | 'refused'
  | 'accepted';

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
    completed: 'done',
    leftHands: 'handsNeeded',
    changed: 'stopped',
    refused: 'refused',
  },
  handsNeeded: { tidied: 'done' },
  done: {},
  stopped: {},
  refused: {},
  rejected: {},
  withdrawn: {},
  expired: {},
};

/** The step of the outbox that carries out what was approved. */
export const CHANGE_SUBSCRIPTION = 'change-subscription';

/** What the outbox reports: no person does it. */
const BY_NOBODY: readonly SubscriptionVerb[] = ['completed', 'leftHands', 'changed', 'refused', 'accepted'];

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

/** True when the step that carries it out was given up, and nobody has had it looked at since. */
export function isStuck({ state, history }: SubscriptionRequest): boolean {
  const last = history.findLast(({ verb, note }) =>
    verb === 'trouble' ? note?.startsWith(CHANGE_SUBSCRIPTION) : verb === 'approve' || verb === 'retry',
  );
  return state === 'running' && last?.verb === 'trouble';
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
