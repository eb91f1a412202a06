import { z } from 'zod';
import { fields } from '../../tolerant.ts';
import { ofCustomer } from '../customers.ts';
import { refused } from '../errors.ts';
import type { Asked, Reply, Route } from '../route.ts';
import type { SandboxCustomer } from '../world.ts';
import { billingProfile, etagOf, type Profile, recordOf, reviewAt } from './record.ts';

const optional = z.string().optional();
const given = z.string().trim().min(1);

const profileShape = fields({
  firstName: optional,
  lastName: optional,
  email: given,
  culture: given,
  language: given,
  companyName: given,
  defaultAddress: fields({
    addressLine1: given,
    addressLine2: optional,
    city: given,
    state: optional,
    postalCode: optional,
    country: z.string().length(2),
    phoneNumber: optional,
    firstName: optional,
    lastName: optional,
  }),
  attributes: fields({ etag: optional }).optional(),
});

/** Changing billing or organisation data begins the account review anew. */
const REVIEW_MS = 86_400_000;

/** The billing profile, and the account review. */
export const profileRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/customers/:id/profiles/billing',
    who: 'anybody',
    answer: asked => ofCustomer(asked, customer => ({ status: 200, body: billingProfile(customer) })),
  },
  {
    method: 'PUT',
    path: '/v1/customers/:id/profiles/billing',
    who: 'anybody',
    answer: asked => ofCustomer(asked, customer => replace(asked, customer)),
  },
  {
    method: 'GET',
    path: '/v1/customers/:id/validationstatus',
    who: 'user',
    answer: asked => ofCustomer(asked, customer => review(asked, customer)),
  },
];

/** Replaces the whole, over the version that was read: by its etag, in the body. */
function replace({ body, world, now }: Asked, customer: SandboxCustomer): Reply {
  const read = profileShape.safeParse(body);
  if (!read.success) return refused(400, 3000, 'The billing profile is not complete.');
  const record = recordOf(customer);
  const { attributes, companyName, defaultAddress, ...rest } = read.data;
  if (attributes?.etag !== etagOf(customer.id, record.profile))
    return refused(412, 2055, 'The billing profile was changed meanwhile.');
  const { firstName, lastName, ...address } = defaultAddress;
  const profile: Profile = {
    ...record.profile,
    ...rest,
    firstName: rest.firstName ?? firstName ?? record.profile.firstName,
    lastName: rest.lastName ?? lastName ?? record.profile.lastName,
    address,
    revision: record.profile.revision + 1,
  };
  const until = new Date(now.getTime() + REVIEW_MS).toISOString();
  world.changeCustomer(customer.id, {
    name: companyName,
    record: { ...record, profile, review: { status: 'UnderReview', until } },
  });
  return { status: 200, body: billingProfile(world.customer(customer.id) ?? customer) };
}

function review({ query, now }: Asked, customer: SandboxCustomer): Reply {
  if (query.get('type')?.toLowerCase() !== 'account') return refused(400, 2000, 'The type is not valid.');
  return { status: 200, body: { type: 'account', status: reviewAt(customer, now), lastUpdateDateTime: '' } };
}
