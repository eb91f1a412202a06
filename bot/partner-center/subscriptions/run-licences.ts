import { PartnerCenterError } from '../../../dialogs/ports.ts';
import type { LicencesAsked } from '../../../domain/upgrades/asked.ts';
import { changesSince } from '../../../domain/upgrades/changes.ts';
import { seenOf } from '../../../domain/upgrades/detail.ts';
import { changedSince, type LicenceOutcome, licenceRefusal } from '../../../domain/upgrades/outcome.ts';
import type { Send } from '../send.ts';
import type { WholeSubscription } from './answers.ts';
import * as calls from './calls.ts';
import { mayHaveArrived } from './run-upgrade.ts';
import { checked } from './upgrades-port.ts';

/** Approved licences that are to be added. */
export interface LicencesOrder {
  readonly customerId: string;
  readonly asked: LicencesAsked;
  /** `MS-RequestId`, a GUID: the same whenever this is tried again. */
  readonly requestId: string;
  /** Notes that it is about to be sent, before it is, and answers when: a later try has it as `asked.sentAt`. */
  readonly sending: () => Promise<string>;
}

const STALE = '2055';

/**
 * Raises the quantity once, with the etag of what was approved: Partner Center refuses it when anything changed since,
 * and then nothing is overwritten. A lost answer is looked up. Throws PartnerCenterError.
 */
export async function runLicences(send: Send, order: LicencesOrder): Promise<LicenceOutcome> {
  const { asked } = order;
  const place = checked(order.customerId, asked.subscription.id);
  const now = await calls.wholeSubscription(send, place);
  if (asked.sentAt !== undefined && isDone(now, asked)) return done(send, place, now, true);
  const changes = changesSince(asked.seen, seenOf(now.detail));
  if (changes.length > 0) return changedSince(changes, asked.sentAt !== undefined);
  try {
    const change = {
      raw: now.raw,
      quantity: asked.wanted,
      etag: asked.seen.etag,
      requestId: order.requestId,
    };
    await order.sending();
    const answer = await calls.patchQuantity(send, place, change);
    if ('accepted' in answer) return follow(send, place, asked, answer.accepted);
    return done(send, place, answer, false);
  } catch (error) {
    return afterTrouble(send, place, order, error);
  }
}

/** How a change that Partner Center goes on with by itself stands now. Throws PartnerCenterError. */
export async function followLicences(send: Send, order: LicencesOrder): Promise<LicenceOutcome> {
  const place = checked(order.customerId, order.asked.subscription.id);
  return follow(send, place, order.asked, undefined);
}

async function follow(
  send: Send,
  place: calls.Place,
  asked: LicencesAsked,
  location: string | undefined,
): Promise<LicenceOutcome> {
  const now = await calls.followSubscription(send, place, location);
  if (isDone(now, asked)) return done(send, place, now, false);
  // What was accepted moves the version on; only what it cannot bring about is somebody else's doing.
  const others = changesSince(asked.seen, seenOf(now.detail)).filter(({ kind }) => kind !== 'otherwise');
  return others.length > 0 ? changedSince(others, true) : { kind: 'running' };
}

async function afterTrouble(
  send: Send,
  place: calls.Place,
  { asked }: LicencesOrder,
  error: unknown,
): Promise<LicenceOutcome> {
  if (!(error instanceof PartnerCenterError)) throw error;
  const { code, status } = error;
  if (code === STALE || status === 412) {
    const now = await calls.wholeSubscription(send, place);
    const changes = changesSince(asked.seen, seenOf(now.detail));
    return { kind: 'changed', changes: changes.length > 0 ? changes : [{ kind: 'otherwise' }] };
  }
  const refused =
    error.kind === 'rejected' || (error.kind === 'unauthorised' && licenceRefusal(code) !== 'other');
  if (refused) return { kind: 'refused', reason: licenceRefusal(code), ...(code && { code }) };
  if (!mayHaveArrived(error)) throw error;
  const now = await calls.wholeSubscription(send, place).catch(() => undefined);
  if (now === undefined || !isDone(now, asked)) throw error;
  return done(send, place, now, true);
}

function isDone({ detail }: WholeSubscription, { wanted }: LicencesAsked): boolean {
  return detail.quantity === wanted;
}

async function done(
  send: Send,
  place: calls.Place,
  { detail }: WholeSubscription,
  lookedUp: boolean,
): Promise<LicenceOutcome> {
  const status = await calls.provisioningStatus(send, place).catch(() => 'unknown' as const);
  const about = { kind: 'done' as const, quantity: detail.quantity, lookedUp };
  return status === 'success'
    ? { ...about, provisioned: true }
    : { ...about, provisioned: false, readiness: status };
}
