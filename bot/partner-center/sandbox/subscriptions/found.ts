import { ofCustomer } from '../customers.ts';
import { refused } from '../errors.ts';
import type { Asked, Reply } from '../route.ts';
import type { SandboxCustomer, SandboxSubscription } from '../world.ts';
import { settle } from './change.ts';

/** A subscription and whose it is. */
export interface Found {
  readonly customer: SandboxCustomer;
  readonly subscription: SandboxSubscription;
}

/** Answers for the subscription of the path, after what was accepted has happened; 404 when there is none. */
export function onSubscription(asked: Asked, answer: (found: Found) => Reply): Reply {
  return ofCustomer(asked, listed => {
    const customer = settle(asked.world, listed, asked.now);
    const subscription = customer.subscriptions.find(({ id }) => id.toLowerCase() === asked.ids[1]);
    if (!subscription) return refused(404, 20003, 'The subscription was not found.');
    return answer({ customer, subscription });
  });
}
