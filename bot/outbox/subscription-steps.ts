import { z } from 'zod';
import { PartnerCenterError } from '../../dialogs/ports.ts';
import type { Day } from '../../domain/dated.ts';
import type { ActRefusal, AnyRequest } from '../../domain/life.ts';
import type { LicenceOutcome, UpgradeOutcome } from '../../domain/upgrades/outcome.ts';
import {
  actOn,
  CHANGE_SUBSCRIPTION,
  isLicencesRequest,
  isUpgradeRequest,
  type LicencesRequest,
  type SubscriptionVerb,
  type UpgradeRequest,
} from '../../domain/upgrades/requests.ts';
import type { SubscriptionWork } from '../partner-center/subscriptions/work.ts';
import type { Entry, Store } from '../store/store.ts';
import { advance, cardEntry, redrawEntry } from './advance.ts';
import type { Deliver } from './worker.ts';

export interface SubscriptionStepParts {
  readonly store: Store;
  readonly work: SubscriptionWork;
  readonly today: () => Day;
  readonly now: () => number;
}

const payloadSchema = z.object({ request: z.string() });

/** So many seconds until the next look at what Partner Center goes on with by itself: nearly two hours in all. */
const NEXT_LOOK: readonly number[] = [1, 2, 4, 10, 30, 120, 600, 1_800, 3_600];

/** How an approved change of a subscription is carried out. */
export function subscriptionSteps(parts: SubscriptionStepParts): Readonly<Record<string, Deliver>> {
  return { [CHANGE_SUBSCRIPTION]: entry => changeSubscription(parts, entry) };
}

async function changeSubscription(parts: SubscriptionStepParts, entry: Entry): Promise<void> {
  const { request: id } = payloadSchema.parse(entry.payload);
  const request = await parts.store.request(id);
  if (request?.state !== 'running') return;
  const by = { id: 'outbox', name: 'Partner Desk', approver: false };
  const event = { at: new Date(parts.now()).toISOString() };
  if (isUpgradeRequest(request)) {
    const outcome = await upgraded(parts, request);
    await keepOutcome(parts, entry, id, outcome, now => {
      if (!isUpgradeRequest(now)) return undefined;
      return actOn(now, upgradeVerb(outcome), by, event, { asked: { ...now.asked, outcome } });
    });
  } else if (isLicencesRequest(request)) {
    const outcome = await added(parts, request);
    await keepOutcome(parts, entry, id, outcome, now => {
      if (!isLicencesRequest(now)) return undefined;
      return actOn(now, VERBS[outcome.kind], by, event, { asked: { ...now.asked, outcome } });
    });
  }
}

function upgraded(parts: SubscriptionStepParts, request: UpgradeRequest): Promise<UpgradeOutcome> {
  const { work, today } = parts;
  const { asked, customer, id } = request;
  const { requestId, outcome } = asked;
  const sending = () => noteSending(parts, id);
  const order = { customerId: customer.id, asked, requestId, sending, today: today() };
  return outcome?.kind === 'running' ? work.followUpgrade(order, outcome.operation) : work.upgrade(order);
}

/** Kept before anything is sent: whoever tries again, in this process or another, looks first what became of it. */
async function noteSending({ store, now }: SubscriptionStepParts, id: string): Promise<string> {
  const sentAt = new Date(now()).toISOString();
  const kept = await advance(store, id, now(), request => {
    const { version } = request;
    if (!isOurs(request) || request.asked.sentAt !== undefined) return undefined;
    const asked = { ...request.asked, sentAt };
    return { request: { ...request, asked, version: version + 1 }, entries: [] };
  });
  return kept && isOurs(kept) ? (kept.asked.sentAt ?? sentAt) : sentAt;
}

async function added(parts: SubscriptionStepParts, request: LicencesRequest): Promise<LicenceOutcome> {
  const { work } = parts;
  const { asked, customer, id } = request;
  const sending = () => noteSending(parts, id);
  const order = { customerId: customer.id, asked, requestId: asked.requestId, sending };
  try {
    return await (asked.outcome?.kind === 'running' ? work.followLicences(order) : work.addLicences(order));
  } catch (error) {
    const gone = error instanceof PartnerCenterError && error.kind === 'notFound';
    if (gone) return { kind: 'changed', changes: [{ kind: 'gone' }] };
    throw error;
  }
}

const VERBS: Readonly<Record<LicenceOutcome['kind'], SubscriptionVerb>> = {
  done: 'completed',
  changed: 'changed',
  refused: 'refused',
  running: 'accepted',
};

function upgradeVerb(outcome: UpgradeOutcome): SubscriptionVerb {
  if (outcome.kind !== 'done') return VERBS[outcome.kind];
  const byHand = outcome.steps.some(({ state }) => state !== 'done');
  return byHand || outcome.duplicates.length > 0 ? 'leftHands' : 'completed';
}

/** Saves how it went, with the cards that tell of it. What goes on by itself is looked at again by the same entry. */
async function keepOutcome(
  { store, now }: SubscriptionStepParts,
  entry: Entry,
  id: string,
  outcome: UpgradeOutcome | LicenceOutcome,
  keep: (request: AnyRequest) => AnyRequest | ActRefusal | undefined,
): Promise<void> {
  const running = outcome.kind === 'running';
  await advance(store, id, now(), current => {
    if (running && isAccepted(current)) return undefined;
    const next = keep(current);
    if (next === undefined || typeof next === 'string') return undefined;
    const told = running ? [] : [cardEntry(next.askedBy.id, id, 'asker')];
    return { request: next, entries: [redrawEntry(id), ...told] };
  });
  if (!running) return;
  const seconds = NEXT_LOOK[entry.tries - 1] ?? NEXT_LOOK.at(-1);
  throw new PartnerCenterError('unavailable', 'Partner Center goes on', 202, undefined, undefined, seconds);
}

function isOurs(request: AnyRequest): request is UpgradeRequest | LicencesRequest {
  return isUpgradeRequest(request) || isLicencesRequest(request);
}

function isAccepted(request: AnyRequest): boolean {
  return isOurs(request) && request.asked.outcome?.kind === 'running';
}
