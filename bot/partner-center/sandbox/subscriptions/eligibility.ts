import { asOf, type SandboxCustomer, type SandboxSubscription } from '../world.ts';
import { type Offer, offerOf, pathsFrom } from './catalogue.ts';

/** One target of a subscription with the reasons against it, as numbers of the wire; none is a yes. */
export interface Target {
  readonly offer: Offer;
  readonly codes: readonly number[];
}

const GONE: readonly SandboxSubscription['status'][] = ['deleted', 'expired', 'disabled'];

/** What the subscription can become now, and what stands in the way. */
export function targetsOf(
  customer: SandboxCustomer,
  subscription: SandboxSubscription,
  now: Date,
): readonly Target[] {
  const { alsoOffered = [], notOffered = [] } = subscription.scripted ?? {};
  const extra = alsoOffered.map(offerOf).filter(one => one !== undefined);
  return [...pathsFrom(subscription.offerId), ...extra]
    .filter(({ id }) => !notOffered.includes(id))
    .map(offer => ({ offer, codes: codesAgainst(customer, subscription, offer, now) }));
}

function codesAgainst(
  customer: SandboxCustomer,
  subscription: SandboxSubscription,
  offer: Offer,
  now: Date,
): readonly number[] {
  const { refusedFor, refused = {}, notProvisioned, pendingChange } = subscription.scripted ?? {};
  const goesOn = subscription.transitions?.some(({ doneAt }) => Date.parse(doneAt) > now.getTime());
  const scripted = refused[offer.id] ?? refusedFor;
  const found: readonly (number | false | undefined)[] = [
    customer.delegatedAdmin === false && 1,
    asOf(subscription, now).status !== 'active' && 2,
    conflicts(customer, subscription, offer, now) && 3,
    (pendingChange || subscription.underWay !== undefined || goesOn) && 4,
    customer.subscriptions.some(({ addOnOf }) => same(addOnOf, subscription.id)) && 6,
    subscription.isTrial && 7,
    notProvisioned && 9,
    scripted,
  ];
  return [...new Set(found.filter(code => typeof code === 'number'))];
}

/** Another plan brings a user a service that this upgrade would bring too. */
function conflicts(
  { subscriptions }: SandboxCustomer,
  subscription: SandboxSubscription,
  offer: Offer,
  now: Date,
): boolean {
  const present = offerOf(subscription.offerId)?.services ?? [];
  const extra = offer.services.filter(service => !present.includes(service));
  return subscriptions
    .filter(one => !same(one.id, subscription.id) && !GONE.includes(asOf(one, now).status))
    .some(one => one.offerId === offer.id || offerOf(one.offerId)?.services.some(s => extra.includes(s)));
}

function same(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}
