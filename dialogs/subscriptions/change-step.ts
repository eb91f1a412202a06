import { CHANGE_SUBSCRIPTION, type SubscriptionRequest } from '../../domain/upgrades/requests.ts';
import type { Turn } from '../turn.ts';

/** Lets the outbox carry it out. Two changes of one subscription are in one lane: the second waits for the first. */
export function changeLater({ work }: Pick<Turn, 'work'>, { id, asked }: SubscriptionRequest): void {
  work.later({
    kind: CHANGE_SUBSCRIPTION,
    lane: `subscription:${asked.subscription.id}`,
    request: id,
    payload: { request: id },
  });
}
