import { z } from 'zod';
import { fields } from '../tolerant.ts';
import { billingProfile, qualificationsAt, recordOf } from './education/record.ts';
import { refused } from './errors.ts';
import { guidOf } from './guid.ts';
import { type Asked, collection, type Reply, type Route, selfLink } from './route.ts';
import type { SandboxCustomer } from './world.ts';

const USUAL_SIZE = 100;
const LARGEST_SIZE = 500;

const filterShape = fields({ field: z.string(), value: z.string(), operator: z.string() });
const placeShape = z.object({ after: z.number().int(), size: z.number().int(), filter: z.string() });
type Place = z.infer<typeof placeShape>;

/** Customers: list, search, get, and their qualifications. */
export const customerRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/customers', who: 'anybody', answer: list },
  { method: 'GET', path: '/v1/customers/:id', who: 'anybody', answer: get },
  { method: 'GET', path: '/v1/customers/:id/qualifications', who: 'anybody', answer: qualifications },
];

/** Answers for one customer, or says why that cannot be: no GUID, nobody's, or somebody else's. */
export function ofCustomer(asked: Asked, answer: (customer: SandboxCustomer) => Reply): Reply {
  const id = asked.ids[0] ?? '';
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) {
    return refused(400, 900118, 'The customer id is not valid.');
  }
  const customer = asked.world.customer(id);
  if (!customer) return refused(404, 60003, 'The tenant was not found.');
  if (customer.anotherRegion) {
    return refused(403, 20002, 'There is no commerce relationship between the partner and the customer.');
  }
  return answer(customer);
}

function list(asked: Asked): Reply {
  const place = asked.query.has('seekoperation') ? placeOf(asked) : firstPlace(asked);
  if ('status' in place) return place;
  const matches = matcherOf(place.filter);
  if (!matches) return refused(400, 800002, 'The filter is not supported: only starts_with is.');
  const found = asked.world.customers().filter(matches);
  const page = found.slice(place.after, place.after + place.size);
  const after = place.after + page.length;
  const next = after < found.length ? tokenOf({ ...place, after }) : undefined;
  return collection(page.map(short), `/customers?size=${place.size}`, next);
}

function firstPlace({ query }: Asked): Place | Reply {
  const size = query.get('size') ?? `${USUAL_SIZE}`;
  if (!/^\d{1,9}$/.test(size)) return refused(400, 2000, 'The size is not valid.');
  const filter = query.get('filter') ?? '';
  return { after: 0, size: Math.min(Number(size) || LARGEST_SIZE, LARGEST_SIZE), filter };
}

function placeOf({ query, continuation }: Asked): Place | Reply {
  if (query.get('seekoperation')?.toLowerCase() !== 'next' && query.get('seekoperation') !== '0') {
    return refused(400, 2000, 'The seek operation is not supported.');
  }
  if (continuation === undefined) return refused(400, 2001, 'The header MS-ContinuationToken is missing.');
  const place = placeShape.safeParse(parsed(Buffer.from(continuation, 'base64url').toString()));
  return place.success ? place.data : refused(400, 2000, 'The continuation token is not valid.');
}

function tokenOf(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** What the filter lets through; undefined when it cannot be understood. */
function matcherOf(text: string): ((customer: SandboxCustomer) => boolean) | undefined {
  if (text === '') return () => true;
  const filter = filterShape.safeParse(parsed(text));
  if (!filter.success || filter.data.operator.toLowerCase() !== 'starts_with') return undefined;
  const start = filter.data.value.toLowerCase();
  switch (filter.data.field.toLowerCase()) {
    case 'companyname':
      return ({ name }) => name.toLowerCase().startsWith(start);
    case 'domain':
      return ({ domain }) => domain.toLowerCase().startsWith(start);
    default:
      return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function short({ id, name, domain }: SandboxCustomer) {
  const attributes = { objectType: 'CustomerCompanyProfile' };
  return {
    id,
    companyProfile: { tenantId: id, domain, companyName: name, attributes },
    relationshipToPartner: 'reseller',
    links: selfLink(`/customers/${id}`),
    attributes: { objectType: 'Customer' },
  };
}

function get(asked: Asked): Reply {
  return ofCustomer(asked, customer => {
    const { id, domain } = customer;
    const { email, address } = recordOf(customer).profile;
    const profile = billingProfile(customer);
    const whole = { ...short(customer), commerceId: guidOf(`commerce ${id}`), billingProfile: profile };
    if (customer.delegatedAdmin === false)
      return { status: 200, body: { ...whole, allowDelegatedAccess: false } };
    const more = { allowDelegatedAccess: true, customDomains: [domain] };
    const companyProfile = { ...whole.companyProfile, address, email };
    return { status: 200, body: { ...whole, companyProfile, ...more } };
  });
}

/** A bare array, as the service sends it; without any qualification an empty one. */
function qualifications(asked: Asked): Reply {
  return ofCustomer(asked, customer => ({ status: 200, body: qualificationsAt(customer, asked.now) }));
}
