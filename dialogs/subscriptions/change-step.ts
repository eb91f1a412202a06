import {
  CHANGE_SUBSCRIPTION,
  FOLLOW_SUBSCRIPTION,
  type SubscriptionRequest,
} from '../../domain/upgrades/requests.ts';
import type { Turn } from '../turn.ts';

/**
 * Lets the outbox carry it out, or follow it on where Partner Center accepted it before. Two changes of one subscription
 * are in one lane: the second waits for the first, but not for what goes on at Partner Center for days.
 */
export function changeLater({ work }: Pick<Turn, 'work'>, { id, asked }: SubscriptionRequest): void {
  const { following, subscription } = asked;
  work.later(
    following === undefined
      ? {
          kind: CHANGE_SUBSCRIPTION,
          lane: `subscription:${subscription.id}`,
          request: id,
          payload: { request: id },
        }
      : {
          kind: FOLLOW_SUBSCRIPTION,
          lane: `follow:${id}`,
          request: id,
          payload: { request: id, look: following.looks },
        },
  );
}
