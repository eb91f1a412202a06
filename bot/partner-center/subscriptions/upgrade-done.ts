import { PartnerCenterError } from '../../../dialogs/ports.ts';
import type { UpgradeAsked } from '../../../domain/upgrades/asked.ts';
import {
  type Duplicate,
  duplicatesAfter,
  type UpgradeOutcome,
  type UpgradeStep,
  type UserTrouble,
} from '../../../domain/upgrades/outcome.ts';
import { planNamed, planOfOffer } from '../../../domain/upgrades/plans.ts';
import type { Limits } from '../retry-timing.ts';
import type { Send } from '../send.ts';
import type { WholeSubscription } from './answers.ts';
import * as calls from './calls.ts';
import type { UpgradeOrder } from './upgrade-result.ts';

/** Counting is an extra: nobody waits long for it. */
const ASIDE: Limits = { tries: 2, tryMs: 2_500, budgetMs: 4_000 };

/** `notTold`: how it went for the users is not known. `leftBehind`: it did not work, and nobody is named. */
type Users = readonly UserTrouble[] | 'notTold' | 'leftBehind';

interface Result {
  readonly targetSubscription: string | undefined;
  readonly users: Users;
  readonly lookedUp?: boolean;
}

/** An upgrade that is done, with what is left to do by hand. What cannot be read now never hides what is known. */
export async function done(send: Send, order: UpgradeOrder, result: Result): Promise<UpgradeOutcome> {
  const { asked } = order;
  const { targetSubscription, users, lookedUp = false } = result;
  const all = await calls.wholeSubscriptions(send, order.customerId).catch(unread);
  const counted = typeof users === 'string' ? await stillOnOld(send, order, all) : undefined;
  const steps: readonly UpgradeStep[] = [
    { part: 'plan', state: 'done' },
    { part: 'licences', state: licencesState(asked.movesLicences, users, counted) },
  ];
  return {
    kind: 'done',
    ...(targetSubscription && { targetSubscription }),
    steps,
    users: typeof users === 'string' ? [] : users,
    duplicates: all === undefined ? [] : duplicatesOf(all, order, targetSubscription),
    ...(all === undefined && { duplicatesUnread: true as const }),
    ...(counted !== undefined && counted > 0 && { stillOnOld: counted }),
    lookedUp,
  };
}

/** What is left to cancel after an upgrade, read later because it could not be read at once. Throws PartnerCenterError. */
export async function listDuplicates(
  send: Send,
  order: UpgradeOrder,
  targetSubscription: string | undefined,
): Promise<readonly Duplicate[]> {
  return duplicatesOf(await calls.wholeSubscriptions(send, order.customerId), order, targetSubscription);
}

function duplicatesOf(
  all: readonly WholeSubscription[],
  { asked, today }: UpgradeOrder,
  targetSubscription: string | undefined,
): readonly Duplicate[] {
  const { id, name } = asked.target;
  const target = planOfOffer({ offerId: id, offerName: name }, today) ?? planNamed(name);
  const partial = asked.quantity < asked.seen.quantity;
  const after = { source: asked.subscription.id, target, targetSubscription, partial };
  return duplicatesAfter(
    all.map(({ detail }) => detail),
    after,
    today,
  );
}

/**
 * How many users still hold a licence of the old plan, by the counts of the tenant. Undefined where those say nothing:
 * they cannot be read, or others hold the old plan rightly.
 */
async function stillOnOld(
  send: Send,
  { customerId, asked }: UpgradeOrder,
  all: readonly WholeSubscription[] | undefined,
): Promise<number | undefined> {
  const stays = asked.quantity < asked.seen.quantity || all === undefined || hasAnother(all, asked);
  if (!asked.movesLicences || stays) return undefined;
  const products = await calls.productsInUse(send, customerId, ASIDE).catch(unread);
  const held = (product: string) => products?.find(({ name }) => isSame(name, product))?.inUse;
  const onOld = held(asked.subscription.name) ?? 0;
  if (onOld > 0) return onOld;
  // Nobody on the old plan is good news only where all of them are on the new one.
  return asked.inUse !== undefined && (held(asked.target.name) ?? 0) >= asked.inUse ? 0 : undefined;
}

/** Products and offers spell a plan differently at times. */
function isSame(one: string, other: string): boolean {
  const plan = planNamed(one);
  return one.toLowerCase() === other.toLowerCase() || (plan !== undefined && plan === planNamed(other));
}

/** Another active subscription to the old plan, whose users belong there. */
function hasAnother(all: readonly WholeSubscription[], { subscription }: UpgradeAsked): boolean {
  return all.some(
    ({ detail: { id, offerName, status } }) =>
      id !== subscription.id.toLowerCase() && status === 'active' && isSame(offerName, subscription.name),
  );
}

function licencesState(moves: boolean, users: Users, counted: number | undefined): UpgradeStep['state'] {
  if (!moves || users === 'leftBehind') return 'byHand';
  if (users === 'notTold') return counted === 0 ? 'done' : 'toCheck';
  return users.length === 0 ? 'done' : 'byHand';
}

function unread(error: unknown): undefined {
  if (!(error instanceof PartnerCenterError)) throw error;
}
