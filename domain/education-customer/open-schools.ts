import type { AnyRequest } from '../life.ts';

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

/** The list with these requests and no others. */
export function openSchoolsWith(
  list: OpenSchools | undefined,
  requests: readonly string[],
  at: string,
): OpenSchools {
  return {
    id: OPEN_SCHOOLS,
    kind: 'education-open',
    version: (list?.version ?? 0) + 1,
    state: 'kept',
    askedBy: { id: 'outbox', name: 'Partner Desk' },
    askedAt: list?.askedAt ?? at,
    customer: { id: '', name: '' },
    asked: { walk: OPEN_SCHOOLS, requests },
    history: list?.history ?? [],
  };
}
