import { tenantDomain } from '../../domain/education-customer/domain-prefix.ts';
import type { KnownCustomer } from '../../domain/education-customer/duplicates.ts';
import {
  type EducationCustomerRequest,
  isEducationCustomerRequest,
} from '../../domain/education-customer/life.ts';
import {
  isEnded,
  isNew,
  isOpenSchools,
  OPEN_SCHOOLS,
  openSchoolsWith,
} from '../../domain/education-customer/open-schools.ts';
import type { Requests } from '../ports.ts';
import type { Turn } from '../turn.ts';

/** The schools that were asked for here and that Partner Center may not show yet; with the version of the list. */
export async function openSchools(
  requests: Pick<Requests, 'request'>,
): Promise<{ readonly version: number; readonly schools: readonly EducationCustomerRequest[] }> {
  const list = await requests.request(OPEN_SCHOOLS);
  if (list === undefined || !isOpenSchools(list)) return { version: 0, schools: [] };
  const all = await Promise.all(list.asked.requests.map(id => requests.request(id)));
  const schools = all.filter(one => one !== undefined).filter(isEducationCustomerRequest);
  return { version: list.version, schools: schools.filter(one => !isEnded(one)) };
}

/**
 * Puts a request on the list as it was when it was looked at. When somebody has put another school on it since, nothing
 * is saved and the turn runs again: then that school is seen.
 */
export async function noteOpenSchool(
  { requests, work, now }: Turn,
  { id }: EducationCustomerRequest,
  seen: number,
): Promise<void> {
  const { schools } = await openSchools(requests);
  const others = schools.filter(one => one.id !== id && isNew(one, now.getTime()));
  const ids = [...others.map(one => one.id), id];
  work.save(openSchoolsWith(seen, ids, now.toISOString()));
}

/** A request of ours as somebody who creates a school looks at it. */
export function asKnown({ id, customer, askedBy, asked }: EducationCustomerRequest): KnownCustomer {
  const { name, prefix, address } = asked.application;
  return {
    id: customer.id,
    name,
    domain: tenantDomain(prefix),
    postalCode: address.postalCode,
    request: id,
    askedBy: askedBy.name,
  };
}
