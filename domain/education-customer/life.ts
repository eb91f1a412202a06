import type { Ticket } from '../customer.ts';
import { type Actor, type ActRefusal, type AnyRequest, move } from '../life.ts';
import type { Application, HeldDetails } from './application.ts';
import type { Point } from './preflight.ts';
import {
  type EducationCustomerState,
  type EducationCustomerVerb,
  type SchoolLife,
  UNBORN,
  WITH_CUSTOMER,
} from './states.ts';

export type { EducationCustomerState, EducationCustomerVerb } from './states.ts';

/** Done by the outbox, by the follower, by Microsoft, or by somebody who was handed a task. */
const BY_NOBODY: readonly EducationCustomerVerb[] = [
  'create',
  'refuse',
  'ask',
  'pass',
  'fail',
  'look',
  'remind',
  'ticket',
  'lost',
  'takeOn',
  'corrected',
];

/** What was filled in, and how far it has come. */
export interface EducationCustomerAsked {
  readonly walk: string;
  readonly application: Application;
  /** What was weak about it when it was sent, for whoever decides. */
  readonly weak?: readonly Pick<Point, 'detail' | 'weakness' | 'sign'>[];
  /** `MS-RequestId` for creating the customer: a GUID, the same for every try of this application. */
  readonly createId: string;
  /** True when somebody had a step tried again whose outcome was never known. */
  readonly triedBefore?: boolean;
  /** How often verification was asked for from here. */
  readonly attempts: number;
  /** ISO time since when it is in review. */
  readonly since?: string;
  /** Microsoft's own reason for its no. */
  readonly reason?: string;
  /** Why Partner Center refused: its status and code. */
  readonly refusal?: {
    readonly status?: number;
    readonly code?: string;
    /** Somebody has the domain; `ours`: a customer of ours. */
    readonly taken?: boolean;
    readonly ours?: boolean;
  };
  /** What Partner Center held when it was last compared. */
  readonly held?: HeldDetails;
  /** What it held before that, where something changed. */
  readonly heldBefore?: HeldDetails;
  /** Where the first administrator's password is: on its way, confirmed as saved, or lost. */
  readonly password?: 'onItsWay' | 'saved' | 'lost';
  /** The Global admins who were handed the correction; whoever takes it on first has it. */
  readonly offeredTo?: readonly string[];
  /** What the one who asked wants changed, in their own words. */
  readonly task?: string;
  /** The Global admin who took it on. */
  readonly handedTo?: string;
  readonly ticket?: string;
  /** Where the ticket stood at Microsoft when it was last looked at. */
  readonly ticketStatus?: Ticket['status'];
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
  if (verb === 'unfollow' && request.asked.adopted !== true) return 'not-possible-now';
  return move<EducationCustomerRequest, EducationCustomerState, EducationCustomerVerb>(
    lifeOf(request),
    request,
    verb,
    actor,
    event,
    { change, byNobody: BY_NOBODY },
  );
}

function lifeOf(request: Pick<AnyRequest, 'customer'>): SchoolLife {
  return hasCustomer(request) ? WITH_CUSTOMER : UNBORN;
}

/** What may happen next. */
export function verbsIn(request: EducationCustomerRequest): readonly EducationCustomerVerb[] {
  const verbs = Object.keys(lifeOf(request)[request.state]) as EducationCustomerVerb[];
  return verbs.filter(
    verb => typeof act(request, verb, { ...request.askedBy, approver: false }, { at: '' }) !== 'string',
  );
}

/** States in which the verification is looked at from time to time. */
export const FOLLOWED: readonly EducationCustomerState[] = ['inReview', 'manual', 'manualFiled'];

const BEGINNINGS: readonly string[] = ['submit', 'approve', 'create', 'resubmit', 'retry'];

/** Whether the outbox has given up what it was doing: nothing goes on until somebody has it tried again. */
export function isStopped({ state, history }: EducationCustomerRequest): boolean {
  if (state !== 'sending') return false;
  const trouble = history.findLastIndex(({ verb }) => verb === 'trouble');
  return trouble > history.findLastIndex(({ verb }) => BEGINNINGS.includes(verb));
}
