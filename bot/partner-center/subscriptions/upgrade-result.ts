import type { Day } from '../../../domain/dated.ts';
import type { UpgradeAsked } from '../../../domain/upgrades/asked.ts';
import {
  duplicatesAfter,
  type UpgradeOutcome,
  type UpgradeStep,
  type UserTrouble,
} from '../../../domain/upgrades/outcome.ts';
import { planNamed, planOfOffer } from '../../../domain/upgrades/plans.ts';
import type { Send } from '../send.ts';
import * as calls from './calls.ts';
import type { Transition } from './transition-answers.ts';

/** An approved upgrade that is to be carried out. */
export interface UpgradeOrder {
  readonly customerId: string;
  readonly asked: UpgradeAsked;
  /** `MS-RequestId`, a GUID: the same whenever this upgrade is tried again. */
  readonly requestId: string;
  /** Notes that it is about to be sent, before it is, and answers when: a later try has it as `asked.sentAt`. */
  readonly sending: () => Promise<string>;
  readonly today: Day;
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

/** What a transition came to; it goes on while a part of it is not done. */
export async function outcomeOf(
  send: Send,
  order: UpgradeOrder,
  found: Transition,
  lookedUp: boolean,
): Promise<UpgradeOutcome> {
  const { operationId, conversion, reassignment, reasons, targetSubscription } = found;
  const waits = order.asked.movesLicences && (reassignment === 'none' || reassignment === 'running');
  if (conversion === 'failed') return { kind: 'refused', reasons };
  if (conversion !== 'completed' || waits)
    return { kind: 'running', ...(operationId && { operation: operationId }) };
  const failed = reassignment === 'failed';
  return done(send, order, { targetSubscription, users: failed ? 'leftBehind' : [], lookedUp });
}

/** An upgrade that is done, with what is left to do by hand. */
export async function done(
  send: Send,
  order: UpgradeOrder,
  result: {
    readonly targetSubscription: string | undefined;
    /** `notTold`: how it went for the users is not known. `leftBehind`: it did not work, and nobody is named. */
    readonly users: readonly UserTrouble[] | 'notTold' | 'leftBehind';
    readonly lookedUp?: boolean;
  },
): Promise<UpgradeOutcome> {
  const { asked, today } = order;
  const { targetSubscription, users, lookedUp = false } = result;
  const steps: readonly UpgradeStep[] = [
    { part: 'plan', state: 'done' },
    { part: 'licences', state: licencesState(asked.movesLicences, users) },
  ];
  // The upgrade is done: what could be cancelled besides must not cost us the list of users.
  const all = await calls.wholeSubscriptions(send, order.customerId).catch(() => []);
  const partial = asked.quantity < asked.seen.quantity;
  const { id, name } = asked.target;
  const target = planOfOffer({ offerId: id, offerName: name }, today) ?? planNamed(name);
  const after = { source: asked.subscription.id, target, targetSubscription, partial };
  return {
    kind: 'done',
    ...(targetSubscription && { targetSubscription }),
    steps,
    users: typeof users === 'string' ? [] : users,
    duplicates: duplicatesAfter(
      all.map(({ detail }) => detail),
      after,
      today,
    ),
    lookedUp,
  };
}

function licencesState(
  moves: boolean,
  users: readonly UserTrouble[] | 'notTold' | 'leftBehind',
): UpgradeStep['state'] {
  if (users === 'notTold' && moves) return 'toCheck';
  return moves && users.length === 0 ? 'done' : 'byHand';
}
