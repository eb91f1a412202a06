import { z } from 'zod';
import type { Reply } from '../route.ts';
import type { World } from '../world.ts';
import { recordOf } from './record.ts';

/** Playing Microsoft, or the customer's Global admin, on one customer: what each control below `/sandbox/customers` does. */

const planBody = z.strictObject({
  vettingStatus: z.enum(['Approved', 'Denied']),
  vettingReason: z.string().max(200).optional(),
  afterMs: z.number().int().nonnegative().optional(),
});
const reviewBody = z.strictObject({ status: z.enum(['UnderReview', 'Allowed', 'NotAllowed', 'Not Ready']) });
const text = z.string().min(1).max(200).optional();
const organizationBody = z.strictObject({
  companyName: text,
  email: text,
  addressLine1: text,
  addressLine2: text,
  city: text,
  state: text,
  postalCode: text,
  phoneNumber: text,
});

type Control = (world: World, customerId: string, body: unknown) => void;

const CONTROLS: Readonly<Record<string, Control>> = {
  /** How the next request for verification will be decided, and after how long. */
  vetting(world, id, body) {
    const { afterMs = 0, ...rest } = planBody.parse(body);
    change(world, id, { plan: { afterMs, ...rest } });
  },
  review(world, id, body) {
    change(world, id, { review: reviewBody.parse(body) });
  },
  /** What a Global admin changes under Organization information. */
  organization(world, id, body) {
    const { companyName, email, ...address } = organizationBody.parse(body);
    const customer = known(world, id);
    const { profile } = recordOf(customer);
    const changed = {
      ...profile,
      address: { ...profile.address, ...address },
      revision: profile.revision + 1,
      ...(email && { email }),
    };
    world.changeCustomer(customer.id, {
      ...(companyName && { name: companyName }),
      record: { ...recordOf(customer), profile: changed },
    });
  },
};

/** The control for `PUT /sandbox/customers/{id}/vetting|review|organization`, or undefined for another call. */
export function educationControl(world: World, asked: string): ((body: unknown) => Reply) | undefined {
  const [, id = '', name = ''] = /^PUT \/sandbox\/customers\/([^/]+)\/([a-z]+)$/.exec(asked) ?? [];
  const control = Object.hasOwn(CONTROLS, name) ? CONTROLS[name] : undefined;
  if (control === undefined) return undefined;
  return body => {
    control(world, id, body);
    return { status: 204 };
  };
}

function change(world: World, id: string, part: Partial<ReturnType<typeof recordOf>>): void {
  const customer = known(world, id);
  world.changeCustomer(customer.id, { record: { ...recordOf(customer), ...part } });
}

function known(world: World, id: string) {
  const customer = world.customer(id);
  if (!customer) throw new Error(`The sandbox has no customer ${id}`);
  return customer;
}
