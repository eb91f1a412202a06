import { randomUUID } from 'node:crypto';
import type { SandboxCustomer, SandboxSubscription, World } from '../world.ts';
import { offerOf } from './catalogue.ts';

/** How long an accepted change takes, by the sandbox's clock. */
const LATER_MS = 1_000;

/** An ISO time a little later, when an accepted change will be done. */
export function later(now: Date, { scripted }: Pick<SandboxSubscription, 'scripted'>): string {
  return new Date(now.getTime() + (scripted?.laterMs ?? LATER_MS)).toISOString();
}

/** Lets happen what was accepted and whose time has come. */
export function settle(world: World, customer: SandboxCustomer, now: Date): SandboxCustomer {
  for (const { id, underWay } of customer.subscriptions) {
    if (underWay === undefined || Date.parse(underWay.at) > now.getTime()) continue;
    const { quantity, upgrade } = underWay;
    world.setSubscription(customer.id, stripped(id, quantity));
    const source = world.customer(customer.id)?.subscriptions.find(one => one.id === id);
    if (upgrade !== undefined && source !== undefined)
      upgradeNow(world, customer.id, source, { ...upgrade, now });
  }
  return world.customer(customer.id) ?? customer;
}

function stripped(id: string, quantity: number | undefined) {
  return { id, underWay: undefined, ...(quantity !== undefined && { quantity }) };
}

/**
 * The licences go over to a new subscription. The old one ends when nothing of it is left; what only a part was taken
 * of, and users whose licence did not move, stay on it.
 */
export function upgradeNow(
  world: World,
  customerId: string,
  source: SandboxSubscription,
  wanted: { readonly to: string; readonly quantity: number; readonly newId: string; readonly now: Date },
): void {
  const { to, quantity, newId, now } = wanted;
  const offer = offerOf(to);
  if (offer === undefined) return;
  const stay = source.scripted?.troubledUsers ?? 0;
  const left = Math.max(source.quantity - quantity, stay);
  const { isTrial, autoRenewEnabled, endsAt, billingCycle, inUse } = source;
  const change = left === 0 ? { status: 'deleted' as const } : { quantity: left };
  const kept = Math.min(inUse ?? 0, left);
  world.setSubscription(customerId, {
    id: source.id,
    ...change,
    ...(inUse !== undefined && { inUse: kept }),
  });
  world.addSubscription(customerId, {
    id: newId,
    offerId: offer.id,
    offerName: offer.name,
    skuPartNumber: offer.part,
    quantity,
    status: 'active',
    isTrial,
    autoRenewEnabled,
    startsAt: now.toISOString(),
    endsAt,
    ...(inUse !== undefined && { inUse: inUse - kept }),
    ...(billingCycle && { billingCycle }),
  });
}

/** An id for what is made. */
export function newGuid(): string {
  return randomUUID();
}
