import { PartnerCenterError } from '../../../dialogs/ports.ts';
import type { Day } from '../../../domain/dated.ts';
import type { UpgradeAsked } from '../../../domain/upgrades/asked.ts';
import { changesSince } from '../../../domain/upgrades/changes.ts';
import { seenOf } from '../../../domain/upgrades/detail.ts';
import {
  duplicatesAfter,
  type UpgradeOutcome,
  type UpgradeStep,
  type UserTrouble,
} from '../../../domain/upgrades/outcome.ts';
import { planNamed, planOfOffer } from '../../../domain/upgrades/plans.ts';
import type { Send } from '../send.ts';
import type { Transition, WholeSubscription } from './answers.ts';
import * as calls from './calls.ts';
import { checked } from './upgrades-port.ts';

/** An approved upgrade that is to be carried out. */
export interface UpgradeOrder {
  readonly customerId: string;
  readonly asked: UpgradeAsked;
  /** `MS-RequestId`, a GUID: the same whenever this upgrade is tried again. */
  readonly requestId: string;
  /** True when an earlier try may have arrived: what became of it is looked up first. */
  readonly lookFirst: boolean;
  /** When it was first tried, ISO: a transition from before is not this one. */
  readonly since: string;
  readonly today: Day;
}

/** Clocks differ a little. */
const SKEW_MS = 5 * 60_000;

/**
 * Carries an upgrade out once. It stops when the subscription is not what was approved. When an answer is lost it is
 * looked up what became of it; where that shows nothing the error is thrown, and the caller tries again later with
 * `lookFirst`. Throws PartnerCenterError.
 */
export async function runUpgrade(send: Send, order: UpgradeOrder): Promise<UpgradeOutcome> {
  const { asked } = order;
  const place = checked(order.customerId, asked.subscription.id);
  const earlier = order.lookFirst ? await lookUp(send, order, place) : undefined;
  if (earlier !== undefined) return earlier;
  const now = await sourceIn(await calls.wholeSubscriptions(send, order.customerId), asked);
  const changes = changesSince(asked.seen, now && seenOf(now.detail));
  if (changes.length > 0) return { kind: 'changed', changes };
  try {
    return asked.way === 'upgrade' ? await legacy(send, order, place) : await transition(send, order, place);
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal !== undefined) return refusal;
    const done = mayHaveArrived(error) ? await lookUp(send, order, place).catch(() => undefined) : undefined;
    if (done === undefined) throw error;
    return done;
  }
}

/** How an upgrade that Partner Center goes on with by itself stands now. Throws PartnerCenterError. */
export async function followUpgrade(
  send: Send,
  order: UpgradeOrder,
  operation: string | undefined,
): Promise<UpgradeOutcome> {
  const place = checked(order.customerId, order.asked.subscription.id);
  const running: UpgradeOutcome = { kind: 'running', ...(operation && { operation }) };
  if (order.asked.way === 'upgrade') {
    const found = await lookUp(send, order, place);
    return found?.kind === 'done' ? { ...found, lookedUp: false } : running;
  }
  const history = await calls.transitions(send, place, isOperation(operation) ? operation : undefined);
  const mine = mineIn(history, order, operation);
  return mine === undefined ? running : outcomeOf(send, order, mine, false);
}

async function legacy(send: Send, order: UpgradeOrder, place: calls.Place): Promise<UpgradeOutcome> {
  const { target, movesLicences, quantity } = order.asked;
  const listed = await calls.legacyUpgrades(send, place);
  const same = listed.filter(one => one.target.targetId === target.id.toLowerCase());
  const chosen = same.find(one => one.target.movesLicences === movesLicences && one.target.eligible);
  if (chosen === undefined) {
    const reasons = same.flatMap(one => one.target.reasons);
    return { kind: 'refused', reasons: reasons.length > 0 ? [...new Set(reasons)] : ['targetNotFound'] };
  }
  const body = { ...withoutKey(chosen.raw, 'quantity'), quantity };
  const answer = await calls.postUpgrade(send, place, { body, requestId: order.requestId });
  if ('accepted' in answer)
    return { kind: 'running', ...(answer.accepted && { operation: answer.accepted }) };
  if (answer.reasons.length > 0) return { kind: 'refused', reasons: answer.reasons };
  return done(send, order, { targetSubscription: answer.targetSubscription, users: answer.users });
}

async function transition(send: Send, order: UpgradeOrder, place: calls.Place): Promise<UpgradeOutcome> {
  const { target, movesLicences, quantity } = order.asked;
  const listed = (await calls.transitionTargets(send, place)).filter(
    one => one.targetId.toLowerCase() === target.id.toLowerCase() && one.movesLicences === movesLicences,
  );
  if (!listed.some(({ eligible }) => eligible)) {
    const reasons = listed.flatMap(one => one.reasons);
    return { kind: 'refused', reasons: reasons.length > 0 ? [...new Set(reasons)] : ['targetNotFound'] };
  }
  const wanted = { targetId: target.id, quantity, movesLicences, requestId: order.requestId };
  const answer = await calls.postTransition(send, place, wanted);
  if ('accepted' in answer)
    return { kind: 'running', ...(answer.accepted && { operation: answer.accepted }) };
  return outcomeOf(send, order, answer, false);
}

/** What became of an earlier try; undefined when Partner Center shows nothing of it. */
async function lookUp(
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
      !(Date.parse(detail.madeAt) < Date.parse(order.since) - SKEW_MS),
  );
  if (made === undefined) return undefined;
  return done(send, order, { targetSubscription: made.detail.id, users: [], lookedUp: true });
}

function mineIn(
  history: readonly Transition[],
  { asked, since }: UpgradeOrder,
  operation: string | undefined,
): Transition | undefined {
  return history.find(one => {
    if (operation !== undefined && one.operationId === operation) return true;
    const sameWish =
      one.toCatalogItemId.toLowerCase() === asked.target.id.toLowerCase() && one.quantity === asked.quantity;
    return sameWish && !(Date.parse(one.since) < Date.parse(since) - SKEW_MS);
  });
}

async function outcomeOf(
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
  return done(send, order, { targetSubscription, users: [], lookedUp, failed });
}

async function done(
  send: Send,
  order: UpgradeOrder,
  result: {
    readonly targetSubscription: string | undefined;
    readonly users: readonly UserTrouble[];
    readonly lookedUp?: boolean;
    readonly failed?: boolean;
  },
): Promise<UpgradeOutcome> {
  const { asked, today } = order;
  const { targetSubscription, users, lookedUp = false, failed = false } = result;
  const byHand = !asked.movesLicences || users.length > 0 || failed;
  const steps: readonly UpgradeStep[] = [
    { part: 'plan', state: 'done' },
    { part: 'licences', state: byHand ? 'byHand' : 'done' },
  ];
  const all = (await calls.wholeSubscriptions(send, order.customerId)).map(({ detail }) => detail);
  const partial = asked.quantity < asked.seen.quantity;
  const { id, name } = asked.target;
  const target = planOfOffer({ offerId: id, offerName: name }, today) ?? planNamed(name);
  const after = { source: asked.subscription.id, target, targetSubscription, partial };
  return {
    kind: 'done',
    ...(targetSubscription && { targetSubscription }),
    steps,
    users,
    duplicates: duplicatesAfter(all, after, today),
    lookedUp,
  };
}

/** A plain no. Rights and outages are for the caller to try again or to report. */
function refusalIn(error: unknown): UpgradeOutcome | undefined {
  if (!(error instanceof PartnerCenterError) || error.kind !== 'rejected') return undefined;
  const { code } = error;
  const reason = code === '60000' ? 'licenceTransfer' : code === '900278' ? 'concurrency' : 'other';
  return { kind: 'refused', reasons: [reason], ...(code && { code }) };
}

/** A lost or broken answer says nothing about the work; a throttled or refused call was not carried out. */
export function mayHaveArrived(error: unknown): boolean {
  if (!(error instanceof PartnerCenterError)) return false;
  return error.kind === 'unexpected' || (error.kind === 'unavailable' && error.status !== 429);
}

function sourceIn(all: readonly WholeSubscription[], { subscription }: UpgradeAsked) {
  return all.find(({ detail }) => detail.id === subscription.id.toLowerCase());
}

function isOperation(operation: string | undefined): boolean {
  return operation !== undefined && /^[\w-]{1,80}$/.test(operation);
}

function withoutKey(raw: object, name: string): object {
  return Object.fromEntries(Object.entries(raw).filter(([key]) => key.toLowerCase() !== name));
}
