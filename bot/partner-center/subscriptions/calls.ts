import type { z } from 'zod';
import type { Limits as Quantities, SubscriptionDetail } from '../../../domain/upgrades/detail.ts';
import type { LiveTarget } from '../../../domain/upgrades/live.ts';
import { unreadable } from '../error.ts';
import type { Limits } from '../retry-timing.ts';
import type { Answer, Call, Send } from '../send.ts';
import type { Page } from '../tolerant.ts';
import * as answers from './answers.ts';
import * as transitionAnswers from './transition-answers.ts';

/** One function for each documented call. All throw PartnerCenterError; ids must be GUIDs before they come here. */

/** What changes something is sent once: an outcome that stays unknown is looked up before anything is repeated. */
const ONCE: Limits = { tries: 1, tryMs: 15_000, budgetMs: 15_000 };
const MOST_PAGES = 50;

/** A customer's subscription, by their two ids. */
export interface Place {
  readonly customerId: string;
  readonly subscriptionId: string;
}

/** All subscriptions of the customer with every field, as they are sent back in a change. */
export function wholeSubscriptions(
  send: Send,
  customerId: string,
): Promise<readonly answers.WholeSubscription[]> {
  return all(send, { path: `/customers/${customerId}/subscriptions` }, answers.wholeSubscriptions);
}

export async function wholeSubscription(send: Send, place: Place): Promise<answers.WholeSubscription> {
  return read(answers.wholeSubscription, await send({ path: pathOf(place) }));
}

/** What a subscription of the older commerce can become. */
export function legacyUpgrades(send: Send, place: Place): Promise<readonly answers.LegacyUpgrade[]> {
  return all(send, { path: `${pathOf(place)}/upgrades` }, answers.upgrades);
}

/** Takes a legacy upgrade. `accepted` where Partner Center goes on by itself. */
export async function postUpgrade(
  send: Send,
  place: Place,
  { body, requestId }: { readonly body: object; readonly requestId: string },
): Promise<z.infer<typeof answers.upgradeResult> | { readonly accepted: string | undefined }> {
  const answer = await send({
    method: 'POST',
    path: `${pathOf(place)}/upgrades`,
    body,
    requestId,
    limits: ONCE,
  });
  if (answer.status === 202) return { accepted: answer.location };
  return read(answers.upgradeResult, answer);
}

/** What a subscription of new commerce can become now. */
export async function transitionTargets(send: Send, place: Place): Promise<readonly LiveTarget[]> {
  const call = {
    path: `${pathOf(place)}/transitioneligibilities`,
    query: { eligibilityType: 'immediate' },
  };
  return (await all(send, call, transitionAnswers.transitionTargets)).flat();
}

/** The transitions of a subscription, all or of one operation. */
export function transitions(
  send: Send,
  place: Place,
  operation?: string,
): Promise<readonly transitionAnswers.Transition[]> {
  const query: Record<string, string> = operation === undefined ? {} : { operationId: operation };
  return all(send, { path: `${pathOf(place)}/transitions`, query }, transitionAnswers.transitions);
}

const BILLING_CYCLES = { monthly: 'monthly', annual: 'annual', oneTime: 'one_time' } as const;

/** Begins a transition of some or all licences. */
export async function postTransition(
  send: Send,
  place: Place,
  wanted: {
    readonly targetId: string;
    readonly quantity: number;
    readonly movesLicences: boolean;
    /** Kept as they are now: without a word about them Partner Center would choose. */
    readonly term: string;
    readonly billing: SubscriptionDetail['billing'];
    readonly requestId: string;
  },
): Promise<transitionAnswers.Transition | { readonly accepted: string | undefined }> {
  const body = {
    toCatalogItemId: wanted.targetId,
    quantity: wanted.quantity,
    transitionType: wanted.movesLicences ? 'transition_with_license_transfer' : 'transition_only',
    ...(wanted.term !== '' && { termDuration: wanted.term }),
    ...(wanted.billing !== 'other' && { billingCycle: BILLING_CYCLES[wanted.billing] }),
    events: [],
  };
  const path = `${pathOf(place)}/transitions`;
  const { requestId } = wanted;
  const answer = await send({ method: 'POST', path, body, requestId, limits: ONCE });
  if (answer.status === 202) return { accepted: answer.location };
  return read(transitionAnswers.transition, answer);
}

/** Sends the whole subscription back with another quantity. `accepted`: Partner Center goes on by itself. */
export async function patchQuantity(
  send: Send,
  place: Place,
  change: {
    readonly raw: answers.Raw;
    readonly quantity: number;
    readonly etag: string;
    readonly requestId: string;
  },
): Promise<answers.WholeSubscription | { readonly accepted: string | undefined }> {
  const { requestId } = change;
  const body = withQuantity(change.raw, change.quantity, change.etag);
  const answer = await send({ method: 'PATCH', path: pathOf(place), body, requestId, limits: ONCE });
  if (answer.status === 202) return { accepted: answer.location };
  return read(answers.wholeSubscription, answer);
}

/** What an accepted call came to: the subscription, by the `Location` that came with it, or else by its own path. */
export async function followSubscription(
  send: Send,
  place: Place,
  location: string | undefined,
): Promise<answers.WholeSubscription> {
  return read(answers.wholeSubscription, await send({ path: pathIn(location) ?? pathOf(place) }));
}

/** Whether the licences are ready in the tenant. */
export async function provisioningStatus(
  send: Send,
  place: Place,
): Promise<'success' | 'pending' | 'failed' | 'unknown'> {
  return read(answers.provisioning, await send({ path: `${pathOf(place)}/provisioningstatus` })).status;
}

/** How many licences the offer behind a link takes. */
export async function quantityLimits(send: Send, link: string, limits: Limits): Promise<Quantities> {
  const [path = '', search = ''] = link.replace(/^\/v1/i, '').split('?');
  const query = Object.fromEntries(new URLSearchParams(search));
  const { minimumQuantity, maximumQuantity } = read(
    answers.quantityLimits,
    await send({ path, query, limits }),
  );
  return { least: minimumQuantity, most: maximumQuantity };
}

export async function delegatedAccess(send: Send, customerId: string): Promise<boolean | undefined> {
  const answer = await send({ path: `/customers/${customerId}` });
  return read(answers.delegatedAccess, answer).allowDelegatedAccess;
}

/** Licences in use per product of the tenant; needs a user's token. */
export function productsInUse(
  send: Send,
  customerId: string,
  limits: Limits,
): Promise<readonly { readonly name: string; readonly inUse: number }[]> {
  return all(send, { path: `/customers/${customerId}/subscribedskus`, limits }, answers.productsInUse);
}

/** Keys come back in any casing; what is changed must not stand there twice. */
function withQuantity(raw: answers.Raw, quantity: number, etag: string): object {
  const others = (from: object, name: string) =>
    Object.fromEntries(Object.entries(from).filter(([key]) => key.toLowerCase() !== name));
  const [, attributes] = Object.entries(raw).find(([key]) => key.toLowerCase() === 'attributes') ?? [];
  const kept = typeof attributes === 'object' && attributes !== null ? others(attributes, 'etag') : {};
  return {
    ...others(others(raw, 'quantity'), 'attributes'),
    quantity,
    Attributes: { ...kept, Etag: etag },
  };
}

/** Only paths of our own kind are followed: an answer must not send us elsewhere. */
function pathIn(location: string | undefined): string | undefined {
  const path = location?.replace(/^https:\/\/api\.partnercenter\.microsoft\.com/i, '').replace(/^\/v1/i, '');
  return path !== undefined && /^\/customers\/[0-9a-f-]{36}\/[\w/-]+$/i.test(path) ? path : undefined;
}

function pathOf({ customerId, subscriptionId }: Place): string {
  return `/customers/${customerId}/subscriptions/${subscriptionId}`;
}

async function all<Item>(send: Send, first: Call, schema: z.ZodType<Page<Item>>): Promise<readonly Item[]> {
  const found: Item[] = [];
  let call = first;
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await send(call);
    const { items, next } = read(schema, answer);
    found.push(...items);
    if (next === undefined) return found;
    call = { ...first, query: { ...first.query, seekOperation: 'Next' }, continuation: next };
  }
  throw new Error('Partner Center has no end of pages');
}

function read<T>(schema: z.ZodType<T>, { status, body, correlationId }: Answer): T {
  const result = schema.safeParse(body);
  if (!result.success) throw unreadable(status, correlationId);
  return result.data;
}
