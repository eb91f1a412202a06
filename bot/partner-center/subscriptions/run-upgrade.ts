import { PartnerCenterError } from '../../../dialogs/ports.ts';
import type { UpgradeAsked } from '../../../domain/upgrades/asked.ts';
import { changesSince } from '../../../domain/upgrades/changes.ts';
import { seenOf } from '../../../domain/upgrades/detail.ts';
import { changedSince, type UpgradeOutcome } from '../../../domain/upgrades/outcome.ts';
import type { Send } from '../send.ts';
import type { WholeSubscription } from './answers.ts';
import * as calls from './calls.ts';
import { done } from './upgrade-done.ts';
import { lookUp, mineIn, outcomeOf, type UpgradeOrder } from './upgrade-result.ts';
import { checked } from './upgrades-port.ts';

/**
 * Carries an upgrade out once. It stops when the subscription is not what was approved. When an answer is lost it is
 * looked up what became of it; where that shows nothing the error is thrown, and a later try looks first. Throws
 * PartnerCenterError.
 */
export async function runUpgrade(send: Send, order: UpgradeOrder): Promise<UpgradeOutcome> {
  const { asked } = order;
  const place = checked(order.customerId, asked.subscription.id);
  const earlier = asked.sentAt !== undefined ? await lookUp(send, order, place) : undefined;
  if (earlier !== undefined) return earlier;
  const now = sourceIn(await calls.wholeSubscriptions(send, order.customerId), asked);
  const changes = changesSince(asked.seen, now && seenOf(now.detail));
  if (changes.length > 0) return changedSince(changes, asked.sentAt !== undefined);
  let sent: UpgradeOrder | undefined;
  const sending = async () => {
    const sentAt = await order.sending();
    sent = { ...order, asked: { ...asked, sentAt } };
    return sentAt;
  };
  try {
    const run = asked.way === 'upgrade' ? legacy : transition;
    return await run(send, { ...order, sending }, place);
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal !== undefined) return refusal;
    const found = sent && mayHaveArrived(error) ? await lookUp(send, sent, place).catch(nothing) : undefined;
    if (found === undefined) throw error;
    return found;
  }
}

function nothing(): undefined {
  return undefined;
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
  await order.sending();
  const answer = await calls.postUpgrade(send, place, { body, requestId: order.requestId });
  if ('accepted' in answer)
    return { kind: 'running', ...(answer.accepted && { operation: answer.accepted }) };
  if (answer.reasons.length > 0) return { kind: 'refused', reasons: answer.reasons };
  const { targetSubscription, users } = answer;
  return done(send, order, { targetSubscription, users });
}

async function transition(send: Send, order: UpgradeOrder, place: calls.Place): Promise<UpgradeOutcome> {
  const { target, movesLicences, quantity, term, billing } = order.asked;
  const listed = (await calls.transitionTargets(send, place)).filter(
    one => one.targetId.toLowerCase() === target.id.toLowerCase() && one.movesLicences === movesLicences,
  );
  if (!listed.some(({ eligible }) => eligible)) {
    const reasons = listed.flatMap(one => one.reasons);
    return { kind: 'refused', reasons: reasons.length > 0 ? [...new Set(reasons)] : ['targetNotFound'] };
  }
  const { requestId } = order;
  const wanted = { targetId: target.id, quantity, movesLicences, term, billing, requestId };
  await order.sending();
  const answer = await calls.postTransition(send, place, wanted);
  if ('accepted' in answer)
    return { kind: 'running', ...(answer.accepted && { operation: answer.accepted }) };
  return outcomeOf(send, order, answer, false);
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
