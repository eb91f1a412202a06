import { type Actor, type ActRefusal, type AnyRequest, type Life, move } from './life.ts';

export type { Actor, ActRefusal, PersonName, RequestEvent } from './life.ts';
export { withTrouble } from './life.ts';

/** The life of a request for keys: what is not in the table cannot happen. */
export const STATES = [
  'awaitingApproval',
  'approved',
  'rejected',
  'withdrawn',
  'expired',
  'filed',
  'underReview',
  'keysReceived',
  'shared',
  'denied',
] as const;
export type RequestState = (typeof STATES)[number];

export const VERBS = [
  'approve',
  'reject',
  'withdraw',
  'expire',
  'edit',
  'file',
  'review',
  'receive',
  'share',
  'deny',
] as const;
export type RequestVerb = (typeof VERBS)[number];

const LIFE: Life<RequestState, RequestVerb> = {
  awaitingApproval: {
    approve: 'approved',
    reject: 'rejected',
    withdraw: 'withdrawn',
    expire: 'expired',
    edit: 'awaitingApproval',
  },
  approved: { file: 'filed', withdraw: 'withdrawn' },
  filed: { review: 'underReview', receive: 'keysReceived', deny: 'denied', withdraw: 'withdrawn' },
  underReview: { receive: 'keysReceived', deny: 'denied', withdraw: 'withdrawn' },
  keysReceived: { share: 'shared' },
  shared: {},
  rejected: {},
  withdrawn: {},
  expired: {},
  denied: {},
};

/** States in which the keys asked for no longer count against the customer's licences (W10E-11). */
const RELEASED: readonly RequestState[] = ['rejected', 'withdrawn', 'expired', 'denied'];

/** What the requester filled in, and what was found when it was judged. */
export interface KeysAsked {
  /** The walk that made it: a second press of Send finds it again. */
  readonly walk: string;
  /** The subscriptions named to Support: id, plan, licences. */
  readonly subscriptions: readonly {
    readonly id: string;
    readonly name: string;
    readonly licences: number;
  }[];
  readonly phone: string;
  readonly email: string;
  readonly contactMethod: 'phone' | 'callBack';
  /** As found when last judged. */
  readonly found: {
    readonly licences: number;
    readonly perhaps: number;
    readonly askedBefore: number;
    readonly domain: string;
    /** Names of subscriptions that are in no table: a person decides. */
    readonly unknownOffers: readonly string[];
  };
  readonly ticket?: string;
}

/** A request for Windows 10 Education keys. */
export interface Request extends AnyRequest {
  readonly kind: 'education-keys';
  readonly state: RequestState;
  readonly keys: number;
  readonly asked: KeysAsked;
}

/** True while the keys asked for count against the customer's licences. */
export function holdsKeys(state: RequestState): boolean {
  return !RELEASED.includes(state);
}

/** True when the sure licences do not cover it: whoever approves it lets the unknown subscriptions count (W10E-07). */
export function leftToPerson({ keys, asked }: Request): boolean {
  return keys + asked.found.askedBefore > asked.found.licences;
}

/** What may happen next in this state. */
export function verbsIn(state: RequestState): readonly RequestVerb[] {
  return Object.keys(LIFE[state]) as RequestVerb[];
}

/** The request after the verb, or why that cannot be. */
export function act(
  request: Request,
  verb: RequestVerb,
  actor: Actor,
  event: { readonly at: string; readonly note?: string },
  change: Partial<Pick<Request, 'keys' | 'asked'>> = {},
): Request | ActRefusal {
  return move<Request, RequestState, RequestVerb>(LIFE, request, verb, actor, event, { change });
}

/** True for a request of this kind. */
export function isKeysRequest(request: AnyRequest): request is Request {
  return request.kind === 'education-keys';
}
