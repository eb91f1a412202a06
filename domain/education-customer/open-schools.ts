import type { AnyRequest } from '../life.ts';
import { type EducationCustomerRequest, hasCustomer } from './life.ts';

/**
 * The schools that somebody asked for and that Partner Center may not show yet, by request: so that two agents who
 * create the same school at once meet each other. There is one such list; of two who add to it at the same time, the
 * second sees the first.
 */
export interface OpenSchools extends AnyRequest {
  readonly kind: 'education-open';
  readonly state: 'kept';
  readonly asked: { readonly walk: string; readonly requests: readonly string[] };
}

/** The id under which the list is kept. */
export const OPEN_SCHOOLS = 'OPEN-SCHOOLS';

/** True for the list. */
export function isOpenSchools(request: AnyRequest): request is OpenSchools {
  return request.kind === 'education-open';
}

/** The list with these requests and no others, after the version that was read; 0 where there was none. */
export function openSchoolsWith(version: number, requests: readonly string[], at: string): OpenSchools {
  return {
    id: OPEN_SCHOOLS,
    kind: 'education-open',
    version: version + 1,
    state: 'kept',
    askedBy: { id: 'outbox', name: 'Partner Desk' },
    askedAt: at,
    customer: { id: '', name: '' },
    asked: { walk: OPEN_SCHOOLS, requests },
    history: [],
  };
}

const DAY_MS = 86_400_000;
/** So long after a customer was asked for, lists of customers may still lack it. */
const KNOWN_AFTER_MS = 2 * DAY_MS;

/** Whether nothing will come of a request any more. */
export function isEnded({ state }: Pick<EducationCustomerRequest, 'state'>): boolean {
  return state === 'rejected' || state === 'withdrawn' || state === 'expired';
}

/** Whether Partner Center may not show the school yet. */
export function isNew(request: EducationCustomerRequest, now: number): boolean {
  return !hasCustomer(request) || now - Date.parse(request.askedAt) < KNOWN_AFTER_MS;
}
