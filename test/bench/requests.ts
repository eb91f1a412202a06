import type { LocalPerson } from '../../bot/local/person.ts';
import type { Request, RequestState, RequestVerb } from '../../domain/request.ts';
import { guidOf } from './cast.ts';

export interface Customer {
  readonly id: string;
  readonly name: string;
}

/** Between whom requests are made. */
export interface Circle {
  readonly customers: readonly Customer[];
  /** The askers, the busiest first. */
  readonly people: readonly LocalPerson[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

const DAY_MS = 86_400_000;
const YEARS_MS = 5 * 365 * DAY_MS;

interface Fate {
  readonly state: RequestState;
  /** In thousandths. */
  readonly share: number;
  readonly verbs: readonly RequestVerb[];
}

/** How far they came; most are long done. */
const FATES: readonly Fate[] = [
  { state: 'shared', share: 800, verbs: ['approve', 'file', 'receive', 'share'] },
  { state: 'rejected', share: 60, verbs: ['reject'] },
  { state: 'withdrawn', share: 40, verbs: ['withdraw'] },
  { state: 'expired', share: 20, verbs: ['expire'] },
  { state: 'denied', share: 20, verbs: ['approve', 'file', 'deny'] },
  { state: 'filed', share: 30, verbs: ['approve', 'file'] },
  { state: 'keysReceived', share: 20, verbs: ['approve', 'file', 'receive'] },
  { state: 'approved', share: 10, verbs: ['approve'] },
];

/** A request that is over, or on its way: the older the lower its number. `of` is how many there are in all. */
export function pastRequest(number: number, of: number, { customers, people, now }: Circle): Request {
  const askedAt = now - YEARS_MS + Math.floor((YEARS_MS - 30 * DAY_MS) * (number / of));
  // Uneven, as it is in life: the largest customer has twenty times the requests of an ordinary one.
  const customer = at(customers, chance(number, 1) ** 1.5);
  const asker = at(people, chance(number, 2) ** 1.5);
  const { state, verbs } = fateFor(chance(number, 3) * 1000);
  return requestOf({
    number,
    askedAt,
    customer,
    asker,
    state,
    verbs,
    keys: 1 + Math.floor(chance(number, 4) * 120),
  });
}

/** A request of today that a manager has to decide. */
export function waitingRequest(number: number, { customers, people, now }: Circle): Request {
  return requestOf({
    number,
    askedAt: now - 3_600_000,
    customer: at(customers, chance(number, 1)),
    asker: at(people, chance(number, 2)),
    state: 'awaitingApproval',
    verbs: [],
    keys: 25,
  });
}

interface Told {
  readonly number: number;
  readonly askedAt: number;
  readonly customer: Customer;
  readonly asker: LocalPerson;
  readonly state: RequestState;
  readonly verbs: readonly RequestVerb[];
  readonly keys: number;
}

function requestOf({ number, askedAt, customer, asker, state, verbs, keys }: Told): Request {
  const askedBy = { id: asker.aadObjectId, name: asker.name };
  const timeOf = (step: number) => new Date(askedAt + step * DAY_MS).toISOString();
  return {
    id: `KEY-${number}`,
    kind: 'education-keys',
    version: 1 + verbs.length,
    state,
    askedBy,
    askedAt: timeOf(0),
    customer: { id: customer.id, name: customer.name },
    keys,
    asked: {
      walk: guidOf(9, number),
      subscriptions: [{ id: guidOf(8, number), name: 'Microsoft 365 A3 for faculty', licences: 400 }],
      phone: '+31201234567',
      email: 'it@school.example',
      contactMethod: 'phone',
      found: { licences: 400, perhaps: 0, askedBefore: 0, domain: 'school.example', unknownOffers: [] },
      ...(verbs.includes('file') && { ticket: String(616_122_000_000_000 + number) }),
    },
    history: [
      { verb: 'submit', at: timeOf(0), by: askedBy },
      ...verbs.map((verb, step) => ({ verb, at: timeOf(step + 1), by: askedBy })),
    ],
  };
}

function fateFor(thousandth: number): Fate {
  let sum = 0;
  const found = FATES.find(({ share }) => {
    sum += share;
    return thousandth < sum;
  });
  if (found === undefined) throw new Error('The shares do not come to a thousand');
  return found;
}

function at<T>(list: readonly T[], part: number): T {
  const found = list[Math.min(Math.floor(part * list.length), list.length - 1)];
  if (found === undefined) throw new Error('There is nobody to choose from');
  return found;
}

/** From 0 up to 1, always the same for the same number and purpose. */
function chance(number: number, purpose: number): number {
  let mixed = Math.imul(number ^ (purpose * 0x9e3779b9), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}
