import { z } from 'zod';
import {
  CHANGE_SUBSCRIPTION,
  FOLLOW_SUBSCRIPTION,
  isSubscriptionRequest,
  LIST_SUBSCRIPTIONS,
  type SubscriptionRequest,
} from '../../domain/upgrades/requests.ts';
import type { Entry } from '../store/store.ts';
import { advance } from './advance.ts';
import { followSubscription } from './subscription-following.ts';
import { kept } from './subscription-outcome.ts';
import { listSubscriptions } from './subscription-remains.ts';
import { carriedOut, type SubscriptionStepParts, standing } from './subscription-work.ts';
import type { Deliver } from './worker.ts';

const payloadSchema = z.object({ request: z.string() });

/** How an approved change of a subscription is carried out, followed to its end, and tidied up after. */
export function subscriptionSteps(parts: SubscriptionStepParts): Readonly<Record<string, Deliver>> {
  return {
    [CHANGE_SUBSCRIPTION]: entry => changeSubscription(parts, entry),
    [FOLLOW_SUBSCRIPTION]: entry => followSubscription(parts, entry),
    [LIST_SUBSCRIPTIONS]: entry => listSubscriptions(parts, entry),
  };
}

async function changeSubscription(parts: SubscriptionStepParts, entry: Entry): Promise<void> {
  const { request: id } = payloadSchema.parse(entry.payload);
  const request = await parts.store.request(id);
  if (request === undefined || !isSubscriptionRequest(request) || !isToDo(request)) return;
  const accepted = request.asked.outcome?.kind === 'running';
  const came = await (accepted ? standing(parts, request) : carriedOut(parts, request));
  await advance(parts.store, id, parts.now(), present =>
    isSubscriptionRequest(present) && isToDo(present) ? kept(present, came, parts.now()) : undefined,
  );
}

/** What is followed has orders of its own: an order to change it is one that was repeated after a crash. */
function isToDo({ state, asked }: SubscriptionRequest): boolean {
  return state === 'running' && asked.following === undefined;
}
