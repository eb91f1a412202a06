import { z } from 'zod';
import type { Customer, EducationStatus, Subscription, Ticket } from '../../domain/customer.ts';
import { day, fields, type Page, pageOf, word } from './tolerant.ts';

/** What Partner Center answers: only the fields that are read, in our words on the way out. */

const id = z.string().min(1);
const name = z.string().trim().min(1).optional().catch(undefined);
const count = z.coerce.number().int().nonnegative();

/** A customer, from a list or by id. */
export const customer = fields({
  id,
  companyProfile: fields({ companyName: name, domain: name }).optional(),
}).transform(({ id, companyProfile }): Customer => {
  const domain = companyProfile?.domain ?? '';
  return { id: id.toLowerCase(), name: companyProfile?.companyName ?? (domain || id), domain };
});

/** A page of customers. One that cannot be read is left out: it must not hide the others. */
export const customers = pageOf(customer.or(z.unknown().transform(() => undefined))).transform(
  ({ items, next }): Page<Customer> => ({ items: items.filter(one => one !== undefined), next }),
);

const qualification = fields({
  qualification: word('none', 'education', 'nonprofit', 'governmentCommunityCloud', 'stateOwnedEntity'),
  vettingStatus: word('none', 'inReview', 'approved', 'denied').optional(),
  vettingReason: name,
  vettingCreateDate: day,
  vettingCreatedDate: day,
});
type Qualification = z.infer<typeof qualification>;

/** The education verification among all qualifications of a customer. */
export const educationStatus = pageOf(qualification, 'qualifications').transform(
  ({ items }): EducationStatus => {
    const found = items.filter(one => one.qualification === 'education').map(statusOf);
    const [first] = found;
    if (!first) return { kind: items.some(one => one.qualification === 'unknown') ? 'unknown' : 'none' };
    return found.every(one => one.kind === first.kind) ? first : { kind: 'unknown' };
  },
);

function statusOf(one: Qualification): EducationStatus {
  const kind = one.vettingStatus ?? 'unknown';
  const since = one.vettingCreateDate ?? one.vettingCreatedDate;
  const reason = kind === 'denied' ? one.vettingReason : undefined;
  return { kind, ...(reason && { reason }), ...(since && { since }) };
}

const subscriptionStatus = word(
  'unknown',
  'active',
  'suspended',
  'deleted',
  'expired',
  'pending',
  'disabled',
);

/** A subscription. One that is billed by use has no licences. */
export const subscription = fields({
  id,
  offerId: z.string().catch(''),
  offerName: name,
  friendlyName: name,
  quantity: count.optional(),
  status: subscriptionStatus,
  isTrial: z.boolean().optional().catch(undefined),
  autoRenewEnabled: z.boolean().optional().catch(undefined),
  commitmentEndDate: day,
  billingType: word('none', 'usage', 'license').optional(),
}).transform((read): Subscription => {
  const endsOn = read.commitmentEndDate;
  return {
    id: read.id.toLowerCase(),
    offerId: read.offerId,
    offerName: read.offerName ?? read.friendlyName ?? read.offerId,
    quantity: read.billingType === 'usage' ? 0 : (read.quantity ?? 0),
    status: read.status,
    isTrial: read.isTrial ?? false,
    renewsItself: read.autoRenewEnabled ?? false,
    ...(endsOn && { endsOn }),
  };
});

/** All subscriptions of a customer: one that cannot be read makes the answer unreadable, since licences are counted. */
export const subscriptions = pageOf(subscription);

/** A product in the customer's tenant with its units. */
export const subscribedSkus = pageOf(
  fields({
    activeUnits: count.catch(0),
    productSku: fields({ skuPartNumber: z.string().catch('') }).optional(),
  }).transform(({ activeUnits, productSku }) => ({
    skuPartNumber: productSku?.skuPartNumber ?? '',
    activeUnits,
  })),
);
/** One product of the customer's tenant: its SKU part number, and how many licences are active. */
export interface SubscribedSku {
  readonly skuPartNumber: string;
  readonly activeUnits: number;
}

const note = fields({ text: z.string().catch('') });

/** A service request. The short form in lists has no notes. */
export const ticket = fields({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  title: z.string().catch(''),
  status: word('none', 'open', 'closed', 'attentionNeeded'),
  notes: z.array(note).optional(),
}).transform(
  (read): Ticket => ({
    id: read.id,
    title: read.title,
    status: read.status === 'none' ? 'unknown' : read.status,
    notes: (read.notes ?? []).map(({ text }) => text),
  }),
);

export const tickets = pageOf(ticket);
