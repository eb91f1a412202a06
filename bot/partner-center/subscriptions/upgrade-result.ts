import type { Day } from '../../../domain/dated.ts';
import type { UpgradeAsked } from '../../../domain/upgrades/asked.ts';
import { licencesAreSilent } from '../../../domain/upgrades/following.ts';
import type { UpgradeOutcome } from '../../../domain/upgrades/outcome.ts';
import type { Send } from '../send.ts';
import * as calls from './calls.ts';
import type { Transition } from './transition-answers.ts';
import { done } from './upgrade-done.ts';

/** An approved upgrade that is to be carried out. */
export interface UpgradeOrder {
  readonly customerId: string;
  readonly asked: UpgradeAsked;
  /** `MS-RequestId`, a GUID: the same whenever this upgrade is tried again. */
  readonly requestId: string;
  /** Notes that it is about to be sent, before it is, and answers when: a later try has it as `asked.sentAt`. */
  readonly sending: () => Promise<string>;
  readonly today: Day;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Clocks differ a little. */
const SKEW_MS = 5 * 60_000;

/** What became of an earlier try; undefined when Partner Center shows nothing of it. */
export async function lookUp(
  send: Send,
  order: UpgradeOrder,
  place: calls.Place,
): Promise<UpgradeOutcome | undefined> {
  const { asked } = order;
  if (asked.way === 'transition') {
    const mine = mineIn(await calls.transitions(send, place), order, undefined);
    return mine && outcomeOf(send, order, mine, true);
  }
  const target = asked.target.id.toLowerCase();
  const made = (await calls.wholeSubscriptions(send, order.customerId)).find(
    ({ detail }) =>
      detail.offerId.toLowerCase() === target &&
      detail.status === 'active' &&
      !asked.before.includes(detail.id) &&
      !isOlder(detail.madeAt, order),
  );
  if (made === undefined) return undefined;
  return done(send, order, { targetSubscription: made.detail.id, users: 'notTold', lookedUp: true });
}

/** The transition that this upgrade made, by its operation or by what was wished for. */
export function mineIn(
  history: readonly Transition[],
  order: UpgradeOrder,
  operation: string | undefined,
): Transition | undefined {
  const { asked } = order;
  return history.find(one => {
    if (operation !== undefined && one.operationId === operation) return true;
    const sameWish =
      one.toCatalogItemId.toLowerCase() === asked.target.id.toLowerCase() && one.quantity === asked.quantity;
    return sameWish && !isOlder(one.since, order);
  });
}

/** Whether something was made before this upgrade was sent: then it is somebody else's. */
function isOlder(made: string, { asked }: UpgradeOrder): boolean {
  return Date.parse(made) < Date.parse(asked.sentAt ?? '') - SKEW_MS;
}

/**
 * What a transition came to; it goes on while a part of it is not done. Where nothing is ever said of the users'
 * licences, it ends all the same: somebody has to look then.
 */
export async function outcomeOf(
  send: Send,
  order: UpgradeOrder,
  found: Transition,
  lookedUp: boolean,
): Promise<UpgradeOutcome> {
  const { operationId, conversion, reassignment, reasons, targetSubscription } = found;
  if (conversion === 'failed') return { kind: 'refused', reasons };
  const waits = order.asked.movesLicences && (reassignment === 'none' || reassignment === 'running');
  if (conversion !== 'completed' || (waits && !licencesAreSilent(sinceConversion(found, order))))
    return { kind: 'running', ...(operationId && { operation: operationId }) };
  const users = waits ? 'notTold' : reassignment === 'failed' ? 'leftBehind' : [];
  return done(send, order, { targetSubscription, users, lookedUp });
}

/** Milliseconds since the plan changed; where no event says, since the change was accepted. */
function sinceConversion({ convertedAt }: Transition, { asked, now }: UpgradeOrder): number {
  const [converted, accepted] = [Date.parse(convertedAt), Date.parse(asked.following?.since ?? '')];
  return now - (Number.isNaN(converted) ? (Number.isNaN(accepted) ? now : accepted) : converted);
}
