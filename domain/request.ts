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

const LIFE: Record<RequestState, Partial<Record<RequestVerb, RequestState>>> = {
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

export interface PersonName {
  /** The Entra object id. */
  readonly id: string;
  readonly name: string;
}

export interface RequestEvent {
  readonly verb: RequestVerb | 'submit' | 'trouble';
  /** ISO time. */
  readonly at: string;
  /** Who did it; a policy or the clock has no id. */
  readonly by: PersonName;
  /** A reason, a ticket number, what went wrong: plain text. */
  readonly note?: string;
}

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

export interface Request {
  /** `KEY-12`. */
  readonly id: string;
  readonly kind: 'education-keys';
  /** Rises by one with every change; 1 when new. */
  readonly version: number;
  readonly state: RequestState;
  readonly askedBy: PersonName;
  /** ISO time. */
  readonly askedAt: string;
  readonly customer: { readonly id: string; readonly name: string };
  readonly keys: number;
  readonly asked: KeysAsked;
  /** Only added to; it is the audit trail. */
  readonly history: readonly RequestEvent[];
}

export type ActRefusal = 'not-possible-now' | 'own-request' | 'not-your-request' | 'not-an-approver';

export interface Actor extends PersonName {
  /** Whether policy lets this person decide this request. */
  readonly approver: boolean;
}

const DECISIONS: readonly RequestVerb[] = ['approve', 'reject'];
const BY_THE_CLOCK: readonly RequestVerb[] = ['expire'];

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

/** The request after the verb, or why that cannot be. Nobody decides on their own request; only the requester moves it on. */
export function act(
  request: Request,
  verb: RequestVerb,
  actor: Actor,
  event: { readonly at: string; readonly note?: string },
  change: Partial<Pick<Request, 'keys' | 'asked'>> = {},
): Request | ActRefusal {
  const state = LIFE[request.state][verb];
  if (state === undefined) return 'not-possible-now';
  if (DECISIONS.includes(verb)) {
    if (actor.id === request.askedBy.id) return 'own-request';
    if (!actor.approver) return 'not-an-approver';
  } else if (!BY_THE_CLOCK.includes(verb) && actor.id !== request.askedBy.id) return 'not-your-request';
  const happened: RequestEvent = { verb, ...event, by: { id: actor.id, name: actor.name } };
  return {
    ...request,
    ...change,
    state,
    version: request.version + 1,
    history: [...request.history, happened],
  };
}

/** Notes a delivery that was given up, so that it can be seen on the request. */
export function withTrouble(request: Request, at: string, note: string): Request {
  const event: RequestEvent = { verb: 'trouble', at, by: { id: 'outbox', name: 'Partner Desk' }, note };
  return { ...request, version: request.version + 1, history: [...request.history, event] };
}
