import { z } from 'zod';
import { fields } from '../../tolerant.ts';
import { refused } from '../errors.ts';
import { type Asked, collection, type Reply, type Route } from '../route.ts';
import { later, newGuid, upgradeNow } from './change.ts';
import { targetsOf } from './eligibility.ts';
import { type Found, onSubscription } from './found.ts';
import type { SandboxTransition } from './scripted.ts';

const PATH = '/v1/customers/:id/subscriptions/:id';

/** Transitions of new commerce: what is possible, doing it, and what was done. */
export const transitionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: `${PATH}/transitioneligibilities`,
    who: 'anybody',
    answer: asked => onSubscription(asked, found => eligibilities(asked, found)),
  },
  {
    method: 'POST',
    path: `${PATH}/transitions`,
    who: 'anybody',
    answer: asked => onSubscription(asked, found => begin(asked, found)),
  },
  {
    method: 'GET',
    path: `${PATH}/transitions`,
    who: 'anybody',
    answer: asked => onSubscription(asked, found => history(asked, found)),
  },
];

const TYPES = ['transition_with_license_transfer', 'transition_only'] as const;
const USER_LICENCE_ERROR = 12;

/** Nothing is listed for trials, for what is planned for later, and for subscriptions of the older commerce. */
function eligibilities({ now, query }: Asked, { customer, subscription }: Found): Reply {
  const immediate = (query.get('eligibilitytype') ?? 'immediate').toLowerCase() === 'immediate';
  const isNew = subscription.offerId.includes(':');
  if (!isNew || !immediate || subscription.isTrial) return collection([], '');
  const items = targetsOf(customer, subscription, now).map(({ offer, codes }) => ({
    catalogItemId: offer.id,
    title: offer.name,
    description: offer.name,
    quantity: subscription.quantity,
    eligibilities: TYPES.map(transitionType => ({
      isEligible: codes.length === 0,
      transitionType,
      errors: codes.map(code => ({ code, description: `Transition error ${code}.` })),
    })),
    attributes: { objectType: 'TransitionEligibility' },
  }));
  return collection(items, '');
}

const body = fields({
  toCatalogItemId: z.string(),
  quantity: z.number().int().positive(),
  transitionType: z.enum(TYPES),
  billingCycle: z.enum(['monthly', 'annual', 'one_time']).optional(),
});

function begin(asked: Asked, { customer, subscription }: Found): Reply {
  const { world, now } = asked;
  const wanted = body.safeParse(asked.body);
  if (!wanted.success) return refused(400, 800002, 'The transition cannot be read.');
  const { toCatalogItemId: to, quantity, transitionType, billingCycle = 'monthly' } = wanted.data;
  const target = targetsOf(customer, subscription, now).find(({ offer }) => offer.id === to);
  if (target === undefined || target.codes.length > 0)
    return refused(400, 800002, 'The subscription cannot become that.');
  if (quantity > subscription.quantity) return refused(400, 2002, 'The quantity is outside the range.');
  const made: SandboxTransition = {
    operationId: newGuid(),
    to,
    toSubscription: newGuid(),
    quantity,
    type: transitionType,
    startedAt: now.toISOString(),
    doneAt: subscription.scripted?.later ? later(now, subscription) : now.toISOString(),
    reassignment: reassignmentOf(subscription),
  };
  world.setSubscription(customer.id, {
    id: subscription.id,
    transitions: [made, ...(subscription.transitions ?? [])],
  });
  upgradeNow(
    world,
    customer.id,
    { ...subscription, billingCycle },
    { to, quantity, newId: made.toSubscription, now },
  );
  return { status: 200, body: shown(made, subscription, now) };
}

function reassignmentOf({ scripted = {} }: Found['subscription']): SandboxTransition['reassignment'] {
  if (scripted.silentReassignment) return 'silent';
  return (scripted.troubledUsers ?? 0) > 0 ? 'Failed' : 'Completed';
}

/** Newest first, under the name that samples show. */
function history({ query, now }: Asked, { subscription }: Found): Reply {
  const wanted = query.get('operationid');
  const found = (subscription.transitions ?? []).filter(
    ({ operationId }) => wanted === undefined || operationId === wanted,
  );
  const transition = found.map(one => shown(one, subscription, now));
  return { status: 200, body: { totalCount: found.length, transition } };
}

/** Keys in the mixed casing of the samples, and the status with its trailing blank. */
function shown(made: SandboxTransition, { id, offerId }: Found['subscription'], now: Date): object {
  const done = Date.parse(made.doneAt) <= now.getTime();
  const moves = made.type === TYPES[0];
  const event = (name: string, status: string, timestamp: string, codes: readonly number[] = []) => ({
    name,
    status,
    timestamp,
    errors: codes.map(code => ({ code, description: `Transition error ${code}.` })),
    attributes: { objectType: 'TransitionEvent' },
  });
  const started = event('Conversion', 'Started ', made.startedAt);
  const codes = made.reassignment === 'Failed' ? [USER_LICENCE_ERROR] : [];
  const reassigned =
    moves && made.reassignment !== 'silent'
      ? [event('LicenseReassignment', made.reassignment, made.doneAt, codes)]
      : [];
  const ended = [event('Conversion', 'Completed', made.doneAt), ...reassigned];
  return {
    operationId: made.operationId,
    FromCatalogItemId: offerId,
    fromSubscriptionId: id,
    toCatalogItemId: made.to,
    toSubscriptionId: made.toSubscription,
    quantity: made.quantity,
    transitionType: made.type,
    Events: [started, ...(done ? ended : [])],
    attributes: { objectType: 'Transition' },
  };
}
