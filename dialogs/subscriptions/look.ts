import type { Customer } from '../../domain/customer.ts';
import { changesSince } from '../../domain/upgrades/changes.ts';
import { type SubscriptionDetail, seenOf } from '../../domain/upgrades/detail.ts';
import { planNamed } from '../../domain/upgrades/plans.ts';
import { type SubscriptionsLooked, upgradeable } from '../../domain/upgrades/upgrade-rules.ts';
import type { Outside } from '../journey.ts';
import { PartnerCenterError } from '../ports.ts';

/** Of more subscriptions than this a card shows the names to choose from, and the rest once one is chosen. */
export const MOST_SHOWN = 25;

/** What Partner Center says about a customer and its subscriptions. */
export interface Looked extends Partial<SubscriptionsLooked> {
  readonly customer?: Customer;
  readonly relationship?: 'ours' | 'notOurs';
  /** Licences in use per product name, in lower case; absent where Partner Center does not tell. */
  readonly inUse?: Readonly<Record<string, number>>;
  /** The plans that were named in the first message. */
  readonly plan?: string;
  readonly target?: string;
}

/** The customer with all its subscriptions; a customer of somebody else is known by name at most. */
export async function lookAtCustomer(id: string, { partnerCenter }: Outside): Promise<Looked> {
  const { upgrades } = partnerCenter;
  try {
    const customer = await partnerCenter.customer(id);
    if (customer === undefined) return { relationship: 'notOurs' };
    const [details, delegatedAdmin, inUse] = await Promise.all([
      upgrades.details(id),
      upgrades.delegatedAdmin(id),
      upgrades.inUse(id),
    ]);
    return {
      customer,
      relationship: 'ours',
      details,
      ...(delegatedAdmin !== undefined && { delegatedAdmin }),
      ...(inUse && { inUse }),
    };
  } catch (error) {
    const notOurs = error instanceof PartnerCenterError && ['notOurs', 'notFound'].includes(error.kind);
    if (!notOurs) throw error;
    const listed = await partnerCenter.findCustomers(id, 1);
    return { relationship: 'notOurs', ...(listed[0]?.id === id && { customer: listed[0] }) };
  }
}

/** Whether a subscription is visibly different from what was seen of it; its version alone says nothing to people. */
export function hasChanged(
  before: SubscriptionDetail | undefined,
  now: SubscriptionDetail | undefined,
): boolean {
  if (before === undefined) return false;
  return changesSince(seenOf(before), now && seenOf(now)).some(({ kind }) => kind !== 'otherwise');
}

/** The same with what Partner Center offers for each subscription now. */
export async function lookAtWays(id: string, outside: Outside): Promise<Looked> {
  const looked = await lookAtCustomer(id, outside);
  const asked = upgradeable(looked.details ?? []);
  const answers = await Promise.all(
    asked.map(async one => [one.id, await outside.partnerCenter.upgrades.liveTargets(id, one)] as const),
  );
  return { ...looked, live: Object.fromEntries(answers) };
}

/** Licences in use of a subscription's product; undefined where nobody tells. All its subscriptions count together. */
export function inUseOf({ offerName }: SubscriptionDetail, { inUse }: Looked): number | undefined {
  if (inUse === undefined) return undefined;
  const exact = inUse[offerName.toLowerCase()];
  if (exact !== undefined) return exact;
  const plan = planNamed(offerName);
  const found = Object.entries(inUse).find(([name]) => plan !== undefined && planNamed(name) === plan);
  return found?.[1];
}
