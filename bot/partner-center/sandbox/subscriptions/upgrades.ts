import { z } from 'zod';
import { fields } from '../../tolerant.ts';
import { refused } from '../errors.ts';
import { type Asked, collection, type Reply, type Route } from '../route.ts';
import type { SandboxSubscription } from '../world.ts';
import { later, newGuid, upgradeNow } from './change.ts';
import { type Target, targetsOf } from './eligibility.ts';
import { type Found, onSubscription } from './found.ts';

/** Upgrades of the older commerce: what is possible, and doing it. */
export const upgradeRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/customers/:id/subscriptions/:id/upgrades',
    who: 'anybody',
    answer: asked => onSubscription(asked, found => list(asked, found)),
  },
  {
    method: 'POST',
    path: '/v1/customers/:id/subscriptions/:id/upgrades',
    who: 'anybody',
    answer: asked => onSubscription(asked, found => upgrade(asked, found)),
  },
];

const TYPES = ['upgrade_with_license_transfer', 'upgrade_only'] as const;

function list({ now }: Asked, { customer, subscription }: Found): Reply {
  if (subscription.offerId.includes(':')) return collection([], '');
  const items = targetsOf(customer, subscription, now).flatMap(target =>
    TYPES.map(type => shown(target, type, subscription)),
  );
  return collection(items, `/customers/${customer.id}/subscriptions/${subscription.id}/upgrades`);
}

function shown({ offer, codes }: Target, upgradeType: string, { quantity }: SandboxSubscription): object {
  return {
    targetOffer: {
      id: offer.id,
      name: offer.name,
      description: offer.name,
      minimumQuantity: 1,
      maximumQuantity: offer.most,
      isAddOn: false,
      isAvailableForPurchase: true,
      billing: 'license',
      unitType: 'Licenses',
      attributes: { objectType: 'Offer' },
    },
    upgradeType,
    isEligible: codes.length === 0,
    quantity,
    upgradeErrors: codes.map(errorShown),
    attributes: { objectType: 'Upgrade' },
  };
}

/** Codes are numbers on the wire. */
function errorShown(code: number): object {
  return { code, description: `Upgrade error ${code}.`, attributes: { objectType: 'UpgradeError' } };
}

const body = fields({
  targetOffer: fields({ id: z.string() }),
  upgradeType: z.union([z.string(), z.number()]),
  quantity: z.number().int().positive(),
});

function upgrade(asked: Asked, { customer, subscription }: Found): Reply {
  const { now, world } = asked;
  const wanted = body.safeParse(asked.body);
  if (!wanted.success) return refused(400, 800002, 'The upgrade cannot be read.');
  const { scripted = {}, quantity: had } = subscription;
  const { targetOffer, quantity } = wanted.data;
  const target = targetsOf(customer, subscription, now).find(({ offer }) => offer.id === targetOffer.id);
  if (target === undefined) return result(subscription, undefined, [8], []);
  if (target.codes.length > 0) return result(subscription, undefined, target.codes, []);
  if (quantity > had) return refused(400, 2002, 'The quantity is outside the allowed range.');
  if (scripted.transferFails) return refused(400, 60000, 'The customer licence migration failed.');
  const newId = newGuid();
  if (scripted.later) {
    const to = target.offer.id;
    const at = later(now, subscription);
    world.setSubscription(customer.id, {
      id: subscription.id,
      underWay: { at, upgrade: { to, quantity, newId } },
    });
    const location = `/customers/${customer.id}/subscriptions/${subscription.id}`;
    return { status: 202, headers: { Location: location } };
  }
  upgradeNow(world, customer.id, subscription, { to: target.offer.id, quantity, newId, now });
  return result(subscription, newId, [], troubled(subscription, customer.domain));
}

function result(
  source: SandboxSubscription,
  targetSubscriptionId: string | undefined,
  codes: readonly number[],
  licenseErrors: readonly object[],
): Reply {
  return {
    status: 200,
    body: {
      sourceSubscriptionId: source.id,
      targetSubscriptionId: targetSubscriptionId ?? null,
      upgradeType: TYPES[0],
      upgradeErrors: codes.map(errorShown),
      licenseErrors,
      attributes: { objectType: 'UpgradeResult' },
    },
  };
}

const NAMES = ['Ola Nowak', 'Femke Smit', 'Ravi Patel', 'Chloé Martin'];

function troubled({ scripted = {} }: SandboxSubscription, domain: string): readonly object[] {
  return Array.from({ length: scripted.troubledUsers ?? 0 }, (_, at) => {
    const name = NAMES[at % NAMES.length] ?? '';
    const error = { code: 60012, description: 'No licence is left to assign: Exchange Online.', data: [] };
    return {
      userObjectId: newGuid(),
      name,
      email: `${name.split(' ')[0]?.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()}@${domain}`,
      errors: [error],
      attributes: { objectType: 'UserLicenseError' },
    };
  });
}
