import { z } from 'zod';
import type { AnyRequest } from '../../domain/life.ts';
import type { Duplicate, UpgradeOutcome } from '../../domain/upgrades/outcome.ts';
import { actOn, isUpgradeRequest, type UpgradeRequest } from '../../domain/upgrades/requests.ts';
import type { Entry } from '../store/store.ts';
import { type Advance, advance, cardEntry, redrawEntry } from './advance.ts';
import { OUTBOX } from './subscription-outcome.ts';
import { type SubscriptionStepParts, upgradeOrder } from './subscription-work.ts';

const payloadSchema = z.object({ request: z.string() });

type Done = Extract<UpgradeOutcome, { kind: 'done' }>;

/**
 * Reads which subscriptions are left to cancel, where that could not be read when the upgrade was done. Throws
 * PartnerCenterError: then it is tried again, and shown on the request when it is given up.
 */
export async function listSubscriptions(parts: SubscriptionStepParts, entry: Entry): Promise<void> {
  const { request: id } = payloadSchema.parse(entry.payload);
  const request = await parts.store.request(id);
  const open = request && unlisted(request);
  if (open === undefined) return;
  const found = await parts.work.listDuplicates(
    upgradeOrder(parts, open.request),
    open.outcome.targetSubscription,
  );
  await advance(parts.store, id, parts.now(), present => {
    const still = unlisted(present);
    return still && listed(still, found, new Date(parts.now()).toISOString());
  });
}

interface Open {
  readonly request: UpgradeRequest;
  readonly outcome: Done;
}

function unlisted(request: AnyRequest): Open | undefined {
  if (!isUpgradeRequest(request) || request.state !== 'handsNeeded') return undefined;
  const { outcome } = request.asked;
  return outcome?.kind === 'done' && outcome.duplicatesUnread ? { request, outcome } : undefined;
}

function listed(
  { request, outcome }: Open,
  duplicates: readonly Duplicate[],
  at: string,
): Advance | undefined {
  const { duplicatesUnread: _, ...read } = outcome;
  const left = duplicates.length > 0 || outcome.steps.some(({ state }) => state !== 'done');
  const asked = { ...request.asked, outcome: { ...read, duplicates } };
  const next = actOn(request, left ? 'listed' : 'nothingLeft', OUTBOX, { at }, { asked });
  if (typeof next === 'string') return undefined;
  return { request: next, entries: [redrawEntry(next.id), cardEntry(next.askedBy.id, next.id, 'asker')] };
}
