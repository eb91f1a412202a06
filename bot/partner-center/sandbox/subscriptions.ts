import { ofCustomer } from './customers.ts';
import { refused } from './errors.ts';
import { guidOf } from './guid.ts';
import { type Asked, collection, type Reply, type Route, selfLink } from './route.ts';
import { settle } from './subscriptions/change.ts';
import { asOf, type SandboxSubscription } from './world.ts';

/** Subscriptions and the licences they come to in the customer's tenant. */
export const subscriptionRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/customers/:id/subscriptions', who: 'anybody', answer: list },
  { method: 'GET', path: '/v1/customers/:id/subscriptions/:id', who: 'anybody', answer: get },
  { method: 'GET', path: '/v1/customers/:id/subscribedskus', who: 'user', answer: subscribedSkus },
];

function list(asked: Asked): Reply {
  return ofCustomer(asked, customer => {
    const { id, subscriptions } = settle(asked.world, customer, asked.now);
    const order = asked.query.get('order_id')?.toLowerCase();
    const found = subscriptions.filter(one => order === undefined || orderOf(one) === order);
    return collection(
      found.map(one => shown(id, asOf(one, asked.now))),
      `/customers/${id}/subscriptions`,
    );
  });
}

function get(asked: Asked): Reply {
  return ofCustomer(asked, customer => {
    const { id, subscriptions } = settle(asked.world, customer, asked.now);
    const found = subscriptions.find(one => one.id.toLowerCase() === asked.ids[1]);
    if (!found) return refused(404, 20003, 'The subscription was not found.');
    return { status: 200, body: shown(id, asOf(found, asked.now)) };
  });
}

/** The etag of a subscription: it changes with every change. */
export function etagOf({ id, version = 2 }: SandboxSubscription): string {
  return Buffer.from(JSON.stringify({ id, version })).toString('base64');
}

/** A subscription as it goes over the wire. */
export function shown(customerId: string, subscription: SandboxSubscription): object {
  const { id, offerId, offerName, quantity, status, isTrial, autoRenewEnabled } = subscription;
  const uri = `/customers/${customerId}/subscriptions/${id}`;
  const { addOnOf, billingCycle = 'monthly' } = subscription;
  return {
    id,
    offerId,
    offerName,
    friendlyName: offerName,
    quantity,
    unitType: 'Licenses',
    hasPurchasableAddons: false,
    creationDate: subscription.startsAt,
    effectiveStartDate: subscription.startsAt,
    commitmentEndDate: subscription.endsAt,
    status,
    autoRenewEnabled,
    isTrial,
    billingType: 'license',
    billingCycle,
    ...(addOnOf && { parentSubscriptionId: addOnOf }),
    ...refundableOf(subscription),
    termDuration: isTrial ? 'P1M' : 'P1Y',
    contractType: 'subscription',
    links: { offer: { uri: `/offers/${offerId}?country=NL`, method: 'GET', headers: [] }, ...selfLink(uri) },
    orderId: orderOf(subscription),
    attributes: { etag: etagOf(subscription), objectType: 'Subscription' },
  };
}

/** Seats that may still be given back, within a week of the start. */
function refundableOf({ scripted = {}, startsAt }: SandboxSubscription): object {
  const { refundable } = scripted;
  if (refundable === undefined) return {};
  const allowedUntilDateTime = new Date(Date.parse(startsAt) + 7 * 86_400_000).toISOString();
  const details = [{ quantity: refundable, allowedUntilDateTime }];
  return { refundableQuantity: { totalQuantity: refundable, details } };
}

function orderOf({ id }: SandboxSubscription): string {
  return guidOf(`order ${id.toLowerCase()}`);
}

interface Units {
  readonly inUse: number | undefined;
  readonly active: number;
  readonly suspended: number;
  readonly warning: number;
}

/** What counts of a subscription in the tenant: an expired one is in its days of grace, others are gone. */
function unitsOf({ status, quantity, inUse }: SandboxSubscription): Units {
  return {
    inUse: status === 'active' ? inUse : undefined,
    active: status === 'active' ? quantity : 0,
    suspended: status === 'suspended' || status === 'disabled' ? quantity : 0,
    warning: status === 'expired' ? quantity : 0,
  };
}

function subscribedSkus(asked: Asked): Reply {
  return ofCustomer(asked, ({ id, subscriptions }) => {
    const bySku = new Map<string, { readonly subscription: SandboxSubscription; readonly units: Units }>();
    for (const one of subscriptions) {
      const units = unitsOf(asOf(one, asked.now));
      const before = bySku.get(one.skuPartNumber)?.units;
      bySku.set(one.skuPartNumber, { subscription: one, units: before ? sum(before, units) : units });
    }
    const wanted = asked.query.get('licensegroupids')?.toLowerCase() ?? 'group1';
    const items = wanted === 'group1' ? [...bySku.values()].map(skuShown) : [];
    return collection(items, `/customers/${id}/subscribedskus`);
  });
}

function sum(one: Units, other: Units): Units {
  const told = one.inUse !== undefined || other.inUse !== undefined;
  return {
    inUse: told ? (one.inUse ?? 0) + (other.inUse ?? 0) : undefined,
    active: one.active + other.active,
    suspended: one.suspended + other.suspended,
    warning: one.warning + other.warning,
  };
}

function skuShown({ subscription, units }: { subscription: SandboxSubscription; units: Units }): object {
  const { active, suspended, warning, inUse } = units;
  const totalUnits = active + warning;
  const consumedUnits = inUse ?? Math.floor(totalUnits / 2);
  const { offerName, skuPartNumber } = subscription;
  return {
    availableUnits: totalUnits - consumedUnits,
    activeUnits: active,
    consumedUnits,
    suspendedUnits: suspended,
    totalUnits,
    warningUnits: warning,
    productSku: {
      id: guidOf(`product ${skuPartNumber}`),
      name: offerName,
      skuPartNumber,
      targetType: 'User',
      licenseGroupId: 'group1',
    },
    servicePlans: [],
    capabilityStatus: active > 0 ? 'Enabled' : warning > 0 ? 'Warning' : 'Suspended',
    attributes: { objectType: 'SubscribedSku' },
  };
}
