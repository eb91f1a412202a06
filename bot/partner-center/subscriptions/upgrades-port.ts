import type { Upgrades } from '../../../dialogs/ports/upgrades.ts';
import { PartnerCenterError } from '../../../dialogs/ports.ts';
import { isGuid } from '../client.ts';
import type { Limits } from '../retry-timing.ts';
import type { Send } from '../send.ts';
import * as calls from './calls.ts';

/** For answers one can do without: nobody waits long for them. */
const ASIDE: Limits = { tries: 2, tryMs: 2_500, budgetMs: 4_000 };

/** Partner Center as the conversation asks it about upgrades and licences. */
export function openUpgrades(send: Send): Upgrades {
  return {
    async details(customerId) {
      checked(customerId);
      return (await calls.wholeSubscriptions(send, customerId)).map(({ detail }) => detail);
    },
    async liveTargets(customerId, { id: subscriptionId, way }) {
      const place = checked(customerId, subscriptionId);
      const transitions = calls.transitionTargets(send, place);
      if (way === 'newCommerce') return transitions.catch(nothingListed);
      // The older upgrade is the voice that counts here; transitions add to it where the account may ask for them.
      const [older, newer] = await Promise.all([
        calls.legacyUpgrades(send, place).catch(nothingListed),
        transitions.catch(nothingListed).catch(withoutTheRight),
      ]);
      return [...older.map(({ target }) => target), ...newer];
    },
    async delegatedAdmin(customerId) {
      checked(customerId);
      return calls.delegatedAccess(send, customerId);
    },
    async inUse(customerId) {
      checked(customerId);
      const found = await calls.productsInUse(send, customerId, ASIDE).catch(notTold);
      return found && Object.fromEntries(found.map(({ name, inUse }) => [name.toLowerCase(), inUse]));
    },
    async limits(customerId, { id: subscriptionId }) {
      const place = checked(customerId, subscriptionId);
      try {
        const { links } = await calls.wholeSubscription(send, place);
        const link = links.offer ?? links.sku;
        return link === undefined ? undefined : await calls.quantityLimits(send, link, ASIDE);
      } catch (error) {
        return notTold(error);
      }
    },
  };
}

/** An id becomes part of a path: what is no GUID never leaves the house. */
export function checked(customerId: string, subscriptionId = customerId): calls.Place {
  if (!isGuid(customerId) || !isGuid(subscriptionId))
    throw new PartnerCenterError('notFound', 'No customer or subscription has such an id');
  return { customerId, subscriptionId };
}

/** Partner Center refuses to list anything for some subscriptions: then it offers nothing. */
function nothingListed(error: unknown): readonly never[] {
  const said = error instanceof PartnerCenterError && ['rejected', 'notFound'].includes(error.kind);
  if (said) return [];
  throw error;
}

function withoutTheRight(error: unknown): readonly never[] {
  if (error instanceof PartnerCenterError && error.kind === 'unauthorised') return [];
  throw error;
}

function notTold(error: unknown): undefined {
  if (!(error instanceof PartnerCenterError)) throw error;
}
