import type { AnyRequest, PersonName } from '../life.ts';

/**
 * One customer's verification as it is watched, for all requests about that customer: Microsoft is asked once for all of
 * them. It is kept among the requests, because it has versions as they have; nobody ever sees it.
 */
export interface Watch extends AnyRequest {
  readonly kind: 'education-watch';
  /** `resting`: nothing is in review, so nobody looks. */
  readonly state: 'watching' | 'resting';
  readonly asked: {
    readonly walk: string;
    /** How often it was looked at; an order to look names the number that it is for. */
    readonly looks: number;
    /** ISO time from which the looks become rarer. */
    readonly since: string;
    /** The requests about this customer, by id. */
    readonly requests: readonly string[];
  };
}

/** The id under which a customer's watch is kept. */
export function watchId(customer: string): string {
  return `WATCH-${customer.toLowerCase()}`;
}

/** True for a watch. */
export function isWatch(request: AnyRequest): request is Watch {
  return request.kind === 'education-watch';
}

/** What becomes of a watch; all of it at once, as it is saved once. */
export interface WatchChange {
  /** A request that belongs to it from now on. */
  readonly add?: string;
  readonly drop?: string;
  /** `begin`: look often again, from now on. `goOn`: after a look. */
  readonly course?: 'begin' | 'goOn' | 'rest';
}

const NOBODY: PersonName = { id: 'outbox', name: 'Partner Desk' };

/** The watch after the change; a new one where there was none. */
export function watchWith(
  watch: Watch | undefined,
  customer: PersonName,
  at: string,
  { add, drop, course }: WatchChange,
): Watch {
  const before = watch ?? newWatch(customer, at);
  const { asked } = before;
  const others = asked.requests.filter(id => id !== add && id !== drop);
  return {
    ...before,
    version: (watch?.version ?? 0) + 1,
    state: course === undefined ? before.state : course === 'rest' ? 'resting' : 'watching',
    asked: {
      ...asked,
      requests: add === undefined ? others : [...others, add],
      looks: course === undefined ? asked.looks : asked.looks + 1,
      since: course === 'begin' ? at : asked.since,
    },
  };
}

function newWatch(customer: PersonName, at: string): Watch {
  return {
    id: watchId(customer.id),
    kind: 'education-watch',
    version: 0,
    state: 'resting',
    askedBy: NOBODY,
    askedAt: at,
    customer,
    asked: { walk: watchId(customer.id), looks: 0, since: at, requests: [] },
    history: [],
  };
}
