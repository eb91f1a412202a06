import { randomUUID } from 'node:crypto';
import { partnerSeed } from '../../bot/partner-center/sandbox/seeds.ts';
import type { SandboxSubscription } from '../../bot/partner-center/sandbox/world.ts';
import type { LicencesOrder } from '../../bot/partner-center/subscriptions/run-licences.ts';
import type { UpgradeOrder } from '../../bot/partner-center/subscriptions/upgrade-result.ts';
import { type SubscriptionDetail, seenOf } from '../../domain/upgrades/detail.ts';
import type { LiveTarget } from '../../domain/upgrades/live.ts';
import { idOf, openTrial, type Trial } from '../partner-center/support/trial.ts';

/** The day of the tests; the sandbox goes by the real clock. */
export const today = '2026-11-20';

/** A sandbox with the customers that have a story, and a client on it. */
export function openStories(): Promise<Trial> {
  return openTrial({
    seed: now => ({ ...partnerSeed(now), customers: partnerSeed(now).customers.slice(0, 40) }),
  });
}

/** A customer's first subscription, as it is and as the client reads it. */
export async function first(trial: Trial, name: string) {
  const customerId = idOf(trial, name);
  const [detail] = await trial.partnerCenter.upgrades.details(customerId);
  if (detail === undefined) throw new Error(`${name} has no subscription`);
  return { customerId, detail };
}

/** What Partner Center lists for the first subscription of a customer. */
export async function targets(trial: Trial, name: string): Promise<readonly LiveTarget[]> {
  const { customerId, detail } = await first(trial, name);
  return trial.partnerCenter.upgrades.liveTargets(customerId, detail);
}

/** Plays Microsoft with a customer's first subscription. */
export function play(trial: Trial, name: string, change: Partial<SandboxSubscription>): void {
  const id = idOf(trial, name);
  const subscription = trial.sandbox.world.customer(id)?.subscriptions[0]?.id ?? '';
  trial.sandbox.world.setSubscription(id, { id: subscription, ...change });
}

/** All subscriptions of a customer as the sandbox has them. */
export function held(trial: Trial, name: string): readonly SandboxSubscription[] {
  return trial.sandbox.world.customer(idOf(trial, name))?.subscriptions ?? [];
}

/** An approved upgrade of a customer's first subscription to the first target whose name fits. */
export async function upgradeOrder(
  trial: Trial,
  name: string,
  to: RegExp,
  quantity?: number,
): Promise<UpgradeOrder> {
  const { customerId, detail } = await first(trial, name);
  const target = (await targets(trial, name)).find(one => to.test(one.name));
  if (target === undefined) throw new Error(`${name} has no such target`);
  const requestId = randomUUID();
  const asked = {
    walk: 'walk',
    requestId,
    subscription: { id: detail.id, name: detail.offerName },
    seen: seenOf(detail),
    target: { id: target.targetId, name: target.name },
    way: target.way,
    movesLicences: target.movesLicences,
    quantity: quantity ?? detail.quantity,
    billing: detail.billing,
    term: detail.term,
    before: [],
    voices: { guide: 'yes' as const, differs: false, conditions: [] },
  };
  return {
    customerId,
    asked,
    requestId,
    sending: async () => trial.sandbox.now().toISOString(),
    today,
    now: trial.sandbox.now().getTime(),
  };
}

/** Approved licences for a customer's first subscription. */
export function licencesOrder(customerId: string, detail: SubscriptionDetail, wanted: number): LicencesOrder {
  const requestId = randomUUID();
  const asked = {
    walk: 'walk',
    requestId,
    subscription: { id: detail.id, name: detail.offerName },
    seen: seenOf(detail),
    wanted,
  };
  return { customerId, asked, requestId, sending: async () => new Date().toISOString() };
}

/** The same order on a later try: it was sent once, so long ago (milliseconds). */
export function again<O extends UpgradeOrder | LicencesOrder>(order: O, trial: Trial, agoMs = 0): O {
  const sentAt = new Date(trial.sandbox.now().getTime() - agoMs).toISOString();
  return { ...order, asked: { ...order.asked, sentAt } };
}
