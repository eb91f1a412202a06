/** What all requests have in common, whatever is asked for. */
export interface PersonName {
  /** The Entra object id. */
  readonly id: string;
  readonly name: string;
}

export interface RequestEvent {
  /** What was done; `submit` and `trouble` in every life. */
  readonly verb: string;
  /** ISO time. */
  readonly at: string;
  /** Who did it; a policy or the clock has an id of its own. */
  readonly by: PersonName;
  /** A reason, a ticket number, what went wrong: plain text. */
  readonly note?: string;
}

export interface AnyRequest {
  /** `KEY-12`. */
  readonly id: string;
  readonly kind: string;
  /** Rises by one with every change; 1 when new. */
  readonly version: number;
  /** One of its kind's states; `awaitingApproval` means the same in all. */
  readonly state: string;
  readonly askedBy: PersonName;
  /** ISO time. */
  readonly askedAt: string;
  /** The customer's tenant id and name; the id is empty for a customer that does not exist yet. */
  readonly customer: PersonName;
  /** What was filled in; `walk` is the walk that made it. */
  readonly asked: { readonly walk: string };
  /** Only added to; it is the audit trail. */
  readonly history: readonly RequestEvent[];
}

export type ActRefusal = 'not-possible-now' | 'own-request' | 'not-your-request' | 'not-an-approver';

export interface Actor extends PersonName {
  /** Whether policy lets this person decide this request. */
  readonly approver: boolean;
}

/** Which state each verb leads to: what is not in the table cannot happen. */
export type Life<State extends string, Verb extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Verb, State>>>>
>;

const DECISIONS: readonly string[] = ['approve', 'reject'];
/** Verbs that no person does: time passing, and steps that the outbox carries out. */
const BY_NOBODY: readonly string[] = ['expire'];

/** The request after the verb, or why that cannot be. Nobody decides on their own request; only the requester moves it on. */
export function move<R extends AnyRequest, State extends string, Verb extends string>(
  life: Life<State, Verb>,
  request: R & { readonly state: State },
  verb: Verb,
  actor: Actor,
  event: { readonly at: string; readonly note?: string },
  options: { readonly change?: Partial<R>; readonly byNobody?: readonly Verb[] } = {},
): R | ActRefusal {
  const state = life[request.state][verb];
  if (state === undefined) return 'not-possible-now';
  const ownPower = BY_NOBODY.includes(verb) || (options.byNobody ?? []).includes(verb);
  if (DECISIONS.includes(verb)) {
    if (actor.id === request.askedBy.id) return 'own-request';
    if (!actor.approver) return 'not-an-approver';
  } else if (!ownPower && actor.id !== request.askedBy.id) return 'not-your-request';
  const happened: RequestEvent = { verb, ...event, by: { id: actor.id, name: actor.name } };
  return {
    ...request,
    ...options.change,
    state,
    version: request.version + 1,
    history: [...request.history, happened],
  };
}

/** Notes a delivery that was given up, so that it can be seen on the request. */
export function withTrouble<R extends AnyRequest>(request: R, at: string, note: string): R {
  const event: RequestEvent = { verb: 'trouble', at, by: { id: 'outbox', name: 'Partner Desk' }, note };
  return { ...request, version: request.version + 1, history: [...request.history, event] };
}
