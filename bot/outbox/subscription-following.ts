import { z } from 'zod';
import { PartnerCenterError } from '../../dialogs/ports.ts';
import { type AnyRequest, withTrouble } from '../../domain/life.ts';
import { type Following, isOverdue, nextLookAfter } from '../../domain/upgrades/following.ts';
import {
  FOLLOW_SUBSCRIPTION,
  isStuck,
  isSubscriptionRequest,
  type SubscriptionRequest,
  withFollowing,
} from '../../domain/upgrades/requests.ts';
import type { Entry } from '../store/store.ts';
import { type Advance, advance, cardEntry, redrawEntry } from './advance.ts';
import { type CameTo, kept, lookEntry } from './subscription-outcome.ts';
import { type SubscriptionStepParts, standing } from './subscription-work.ts';

const payloadSchema = z.object({ request: z.string(), look: z.int().nonnegative() });

/**
 * Looks how an accepted change stands and orders the next look, ever later as time goes by, until it ends or the policy's
 * days are over. There is one order at a time; one that was repeated after a crash finds that its number has passed.
 */
export async function followSubscription(parts: SubscriptionStepParts, entry: Entry): Promise<void> {
  const { request: id, look } = payloadSchema.parse(entry.payload);
  const request = await parts.store.request(id);
  const due = request && dueFor(request, look);
  if (due === undefined) return;
  const came = await answered(standing(parts, due.request));
  await advance(parts.store, id, parts.now(), present => {
    const still = dueFor(present, look);
    if (still === undefined || came === undefined || came.running) return still && stillRunning(parts, still);
    return kept(still.request, came, parts.now());
  });
}

/** Partner Center not answering is no reason to stop following: the next look comes as usual. */
async function answered(answer: Promise<CameTo>): Promise<CameTo | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof PartnerCenterError) return undefined;
    throw error;
  }
}

interface Due {
  readonly request: SubscriptionRequest;
  readonly following: Following;
}

/** The request with how it is followed, when this look is the one that is due. */
function dueFor(request: AnyRequest, look: number): Due | undefined {
  if (!isSubscriptionRequest(request) || request.state !== 'running' || isStuck(request)) return undefined;
  const { following } = request.asked;
  return following?.looks === look ? { request, following } : undefined;
}

/** Not the end yet: another look later, or a person takes it up. */
function stillRunning(parts: SubscriptionStepParts, { request, following: { since, looks } }: Due): Advance {
  const now = parts.now();
  const gone = now - Date.parse(since);
  const next = withFollowing(request, { since, looks: looks + 1 });
  const { id, askedBy, version } = request;
  if (isOverdue(gone, parts.followDays)) {
    const at = new Date(now).toISOString();
    const given = withTrouble(next, at, FOLLOW_SUBSCRIPTION);
    return { request: given, entries: [redrawEntry(id), cardEntry(askedBy.id, id, 'asker')] };
  }
  return {
    request: { ...next, version: version + 1 },
    entries: [lookEntry(id, looks + 1, now + nextLookAfter(gone))],
  };
}
