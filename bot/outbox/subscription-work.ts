import { PartnerCenterError } from '../../dialogs/ports.ts';
import type { Day } from '../../domain/dated.ts';
import { changedSince, type LicenceOutcome } from '../../domain/upgrades/outcome.ts';
import {
  isSubscriptionRequest,
  isUpgradeRequest,
  type LicencesRequest,
  type SubscriptionRequest,
  type UpgradeRequest,
} from '../../domain/upgrades/requests.ts';
import type { LicencesOrder } from '../partner-center/subscriptions/run-licences.ts';
import type { UpgradeOrder } from '../partner-center/subscriptions/upgrade-result.ts';
import type { SubscriptionWork } from '../partner-center/subscriptions/work.ts';
import type { Store } from '../store/store.ts';
import { advance } from './advance.ts';
import { type CameTo, ofLicences, ofUpgrade } from './subscription-outcome.ts';

/**
 * Sent later than this after the step began, a change could still be on its way when the entry's lease of half a minute is
 * over, and another instance would carry it out as well.
 */
const LATEST_MS = 12_000;

/** What the steps of subscriptions need. */
export interface SubscriptionStepParts {
  readonly store: Store;
  readonly work: SubscriptionWork;
  readonly today: () => Day;
  readonly now: () => number;
  /** For how many days an accepted change is followed, where the policy says so. */
  readonly followDays?: number;
}

/** Carries an approved change out; what an earlier try came to is looked up first. Throws PartnerCenterError. */
export async function carriedOut(
  parts: SubscriptionStepParts,
  request: SubscriptionRequest,
): Promise<CameTo> {
  if (isUpgradeRequest(request)) return ofUpgrade(await parts.work.upgrade(upgradeOrder(parts, request)));
  return ofLicences(await whileThere(request, () => parts.work.addLicences(licencesOrder(parts, request))));
}

/** How an accepted change stands now. Throws PartnerCenterError. */
export async function standing(parts: SubscriptionStepParts, request: SubscriptionRequest): Promise<CameTo> {
  if (!isUpgradeRequest(request))
    return ofLicences(
      await whileThere(request, () => parts.work.followLicences(licencesOrder(parts, request))),
    );
  const { outcome } = request.asked;
  const operation = outcome?.kind === 'running' ? outcome.operation : undefined;
  return ofUpgrade(await parts.work.followUpgrade(upgradeOrder(parts, request), operation));
}

/** What the work needs to know of an approved upgrade. */
export function upgradeOrder(parts: SubscriptionStepParts, request: UpgradeRequest): UpgradeOrder {
  return { ...orderOf(parts, request), asked: request.asked, today: parts.today(), now: parts.now() };
}

function licencesOrder(parts: SubscriptionStepParts, request: LicencesRequest): LicencesOrder {
  return { ...orderOf(parts, request), asked: request.asked };
}

function orderOf(parts: SubscriptionStepParts, { customer, asked, id }: SubscriptionRequest) {
  const began = parts.now();
  const sending = async () => {
    if (parts.now() - began > LATEST_MS)
      throw new PartnerCenterError('unavailable', 'It took too long to look before sending');
    return noteSending(parts, id);
  };
  return { customerId: customer.id, requestId: asked.requestId, sending };
}

/** A subscription that is gone is something that changed. */
async function whileThere(
  { asked }: LicencesRequest,
  work: () => Promise<LicenceOutcome>,
): Promise<LicenceOutcome> {
  try {
    return await work();
  } catch (error) {
    const gone = error instanceof PartnerCenterError && error.kind === 'notFound';
    if (gone) return changedSince([{ kind: 'gone' }], asked.sentAt !== undefined);
    throw error;
  }
}

/** Kept before anything is sent: whoever tries again, in this process or another, looks first what became of it. */
async function noteSending({ store, now }: SubscriptionStepParts, id: string): Promise<string> {
  const sentAt = new Date(now()).toISOString();
  const saved = await advance(store, id, now(), request => {
    const { version } = request;
    if (!isSubscriptionRequest(request) || request.asked.sentAt !== undefined) return undefined;
    const asked = { ...request.asked, sentAt };
    return { request: { ...request, asked, version: version + 1 }, entries: [] };
  });
  return saved && isSubscriptionRequest(saved) ? (saved.asked.sentAt ?? sentAt) : sentAt;
}
