import { z } from 'zod';
import { fields } from '../../tolerant.ts';
import { conflict, refused } from '../errors.ts';
import type { Asked, Reply, Route } from '../route.ts';
import { etagOf, shown } from '../subscriptions.ts';
import { asOf } from '../world.ts';
import { offerOf } from './catalogue.ts';
import { later } from './change.ts';
import { type Found, onSubscription } from './found.ts';

/** Another quantity for a subscription, the limits of its offer, and whether its licences are ready. */
export const quantityRoutes: readonly Route[] = [
  {
    method: 'PATCH',
    path: '/v1/customers/:id/subscriptions/:id',
    who: 'anybody',
    answer: asked => onSubscription(asked, found => change(asked, found)),
  },
  {
    method: 'GET',
    path: '/v1/customers/:id/subscriptions/:id/provisioningstatus',
    who: 'user',
    answer: asked => onSubscription(asked, found => provisioning(found)),
  },
  { method: 'GET', path: '/v1/offers/:id', who: 'anybody', answer: limits },
];

const body = fields({
  quantity: z.number().int().nonnegative(),
  autoRenewEnabled: z.boolean().optional(),
  attributes: fields({ etag: z.string() }),
});

/** The whole resource is taken as it comes: what is left out is reset. */
function change(asked: Asked, { customer, subscription }: Found): Reply {
  const wanted = body.safeParse(asked.body);
  if (!wanted.success) return refused(400, 800002, 'The subscription cannot be read, or has no etag.');
  const { quantity, autoRenewEnabled = false, attributes } = wanted.data;
  const refusal = refusalOf(asked, { customer, subscription }, quantity, attributes.etag);
  if (refusal) return refusal;
  const { id } = subscription;
  const { world, now } = asked;
  if (subscription.scripted?.later) {
    world.setSubscription(customer.id, {
      id,
      autoRenewEnabled,
      underWay: { at: later(now, subscription), quantity },
    });
    return { status: 202, headers: { Location: `/customers/${customer.id}/subscriptions/${id}` } };
  }
  world.setSubscription(customer.id, { id, quantity, autoRenewEnabled });
  const changed = world.customer(customer.id)?.subscriptions.find(one => one.id === id) ?? subscription;
  return { status: 200, body: shown(customer.id, changed) };
}

function refusalOf(
  { now }: Asked,
  { subscription }: Found,
  quantity: number,
  etag: string,
): Reply | undefined {
  const { scripted = {}, offerId } = subscription;
  const { status } = asOf(subscription, now);
  if (scripted.pendingChange || subscription.underWay)
    return conflict(900278, 'OperationPending', 'An operation is pending.');
  if (etag !== etagOf(subscription)) return refused(400, 2055, 'The ETag is no longer valid.');
  if (scripted.quantityError) {
    return refused(scripted.quantityError.status, scripted.quantityError.code, 'The change is refused.');
  }
  if (status === 'suspended') return refused(400, 2001, 'The quantity cannot change while suspended.');
  if (status !== 'active') return refused(400, 2011, 'The subscription is deleted.');
  if (quantity < 1 || quantity > (offerOf(offerId)?.most ?? 10_000_000))
    return refused(400, 2002, 'The quantity is outside the allowed range.');
  const fewer = subscription.quantity - quantity;
  if (offerId.includes(':') && fewer > (scripted.refundable ?? 0))
    return refused(400, 800090, 'The quantity cannot be decreased.');
  return undefined;
}

function provisioning({ subscription }: Found): Reply {
  const { scripted = {}, underWay, quantity, skuPartNumber, endsAt } = subscription;
  const status = scripted.notProvisioned || underWay ? 'pending' : 'success';
  return { status: 200, body: { skuId: skuPartNumber, status, quantity, endDate: endsAt } };
}

function limits({ ids }: Asked): Reply {
  const offer = offerOf(ids[0] ?? '');
  if (!offer) return refused(404, 1000, 'The offer was not found.');
  const { id, name, most } = offer;
  return { status: 200, body: { id, name, minimumQuantity: 1, maximumQuantity: most, unitType: 'Licenses' } };
}
