import { z } from 'zod';
import type { LiveTarget } from '../../../domain/upgrades/live.ts';
import { fields, pageOf, word } from '../tolerant.ts';
import { inWords, reasons } from './reasons.ts';

/** What Partner Center answers about transitions of new commerce. */

const text = z.string().catch('');
const count = z.coerce.number().int().nonnegative();

const eligibility = fields({
  isEligible: z.boolean(),
  transitionType: word('transitionOnly', 'transitionWithLicenseTransfer'),
  errors: reasons,
});

/** The targets of a new-commerce subscription; each may come with and without the users' licences. */
export const transitionTargets = pageOf(
  fields({
    catalogItemId: z.string().min(1),
    title: text,
    quantity: count.catch(0),
    eligibilities: z.array(eligibility).catch([]),
  }).transform(({ catalogItemId, title, quantity, eligibilities }): readonly LiveTarget[] =>
    eligibilities.map(one => ({
      way: 'transition',
      targetId: catalogItemId,
      name: title || catalogItemId,
      movesLicences: one.transitionType === 'transitionWithLicenseTransfer',
      eligible: one.isEligible,
      reasons: inWords('transition', one.errors),
      quantity,
    })),
  ),
);

/** Statuses come with blanks around them and in any casing. */
const event = fields({
  name: text,
  status: word('inProgress', 'completed', 'failed', 'started', 'notStarted'),
  timestamp: text,
  errors: reasons,
});

/** One transition of a subscription: its conversion, and the reassignment of licences under either of its names. */
export const transition = fields({
  operationId: text,
  toCatalogItemId: text,
  toSubscriptionId: z.string().optional().catch(undefined),
  quantity: count.catch(0),
  events: z.array(event).catch([]),
}).transform(({ events, toSubscriptionId, ...read }) => ({
  ...read,
  ...(toSubscriptionId && { targetSubscription: toSubscriptionId.toLowerCase() }),
  conversion: stateOf(events.filter(({ name }) => /conversion/i.test(name))),
  reassignment: stateOf(events.filter(({ name }) => /reassignment/i.test(name))),
  reasons: inWords(
    'transition',
    events.flatMap(({ errors }) => errors ?? []),
  ),
  /** When it began, ISO; empty where no event says. */
  since: events.map(({ timestamp }) => timestamp).toSorted()[0] ?? '',
  /** When the plan had changed, ISO; empty where no event says. */
  convertedAt: events.findLast(({ name }) => /conversion/i.test(name))?.timestamp ?? '',
}));
export type Transition = z.infer<typeof transition>;

export const transitions = pageOf(transition, 'transition');

/** The last word of the events of one part. */
function stateOf(events: readonly z.infer<typeof event>[]): 'none' | 'running' | 'completed' | 'failed' {
  const last = events.at(-1);
  if (last === undefined) return 'none';
  return last.status === 'completed' || last.status === 'failed' ? last.status : 'running';
}
