import { z } from 'zod';
import { LIVE_REASONS } from './live.ts';

/** What is asked for, and how it ended, as it is read back: an instance of an older version keeps what a newer one adds. */

const count = z.int().nonnegative();
const named = z.looseObject({ id: z.string(), name: z.string() });
const status = z.enum(['active', 'suspended', 'deleted', 'expired', 'pending', 'disabled', 'unknown']);

const seen = z.looseObject({ status, quantity: count, offerId: z.string(), etag: z.string() });

const change = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('status'), was: status, is: status }),
  z.looseObject({ kind: z.literal('quantity'), was: count, is: count }),
  z.looseObject({ kind: z.literal('offer'), was: z.string(), is: z.string() }),
  z.looseObject({ kind: z.literal('otherwise') }),
  z.looseObject({ kind: z.literal('gone') }),
]);
const changed = z.looseObject({
  kind: z.literal('changed'),
  changes: z.array(change),
  afterSending: z.literal(true).optional(),
});

const upgradeOutcome = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('done'),
    targetSubscription: z.string().optional(),
    steps: z.array(
      z.looseObject({
        part: z.enum(['plan', 'licences']),
        state: z.enum(['done', 'failed', 'running', 'byHand', 'toCheck']),
      }),
    ),
    users: z.array(z.looseObject({ name: z.string(), email: z.string(), why: z.array(z.string()) })),
    duplicates: z.array(z.looseObject({ id: z.string(), name: z.string(), quantity: count })),
    duplicatesUnread: z.literal(true).optional(),
    stillOnOld: count.optional(),
    lookedUp: z.boolean(),
  }),
  changed,
  z.looseObject({
    kind: z.literal('refused'),
    reasons: z.array(z.enum(LIVE_REASONS)),
    code: z.string().optional(),
  }),
  z.looseObject({ kind: z.literal('running'), operation: z.string().optional() }),
]);

const licenceOutcome = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('done'),
    quantity: count,
    provisioned: z.boolean(),
    readiness: z.enum(['pending', 'failed', 'unknown']).optional(),
    lookedUp: z.boolean(),
  }),
  changed,
  z.looseObject({
    kind: z.literal('refused'),
    reason: z.enum([
      'suspended',
      'outsideLimits',
      'notAllowed',
      'pendingChange',
      'underReview',
      'tooMany',
      'other',
    ]),
    code: z.string().optional(),
  }),
  z.looseObject({ kind: z.literal('running') }),
]);

const shared = {
  /** The walk that made it: a second press of Send finds it again. */
  walk: z.string(),
  /** `MS-RequestId`, a GUID: the same however often it is tried. */
  requestId: z.string(),
  subscription: named,
  seen,
  sentAt: z.string().optional(),
  /** In use when it was asked for; undefined where Partner Center does not tell. */
  inUse: count.optional(),
  following: z.looseObject({ since: z.string(), looks: count }).optional(),
};

/** What an upgrade was asked for with, and how it ended. */
export const upgradeAsked = z.looseObject({
  ...shared,
  target: named,
  way: z.enum(['upgrade', 'transition']),
  movesLicences: z.boolean(),
  /** Licences that change plan; fewer than the subscription has where Partner Center takes a part. */
  quantity: count,
  billing: z.enum(['monthly', 'annual', 'oneTime', 'other']),
  term: z.string(),
  /** Subscriptions to the target offer that were there before: a new one beside them is the upgrade's. */
  before: z.array(z.string()),
  /** The two voices when it was last judged. */
  voices: z.looseObject({
    guide: z.enum(['yes', 'no', 'unknown']),
    differs: z.boolean(),
    conditions: z.array(
      z.looseObject({
        id: z.string(),
        verdict: z.enum(['holds', 'broken', 'unknown']),
        because: z.array(z.string()),
        services: z.array(z.string()),
      }),
    ),
  }),
  outcome: upgradeOutcome.optional(),
});

/** What adding licences was asked for with, and how it ended. */
export const licencesAsked = z.looseObject({
  ...shared,
  /** How many there should be in all. */
  wanted: count,
  outcome: licenceOutcome.optional(),
});
