import { randomUUID } from 'node:crypto';
import { lookLane, STEPS } from '../../dialogs/education-customer/steps.ts';
import {
  act,
  type EducationCustomerRequest,
  hasCustomer,
  isEducationCustomerRequest,
} from '../../domain/education-customer/life.ts';
import { type Watch, watchWith } from '../../domain/education-customer/watch.ts';
import type { AnyRequest } from '../../domain/life.ts';
import { type Advance, advance, cardEntry, redrawEntry } from '../outbox/advance.ts';
import type { Creation } from '../partner-center/education/create-once.ts';
import type { Entry, NewEntry } from '../store/store.ts';
import type { EducationStepParts } from './parts.ts';
import { type AdvancedTogether, advanceTogether, type Watched } from './together.ts';

export const OUTBOX = { id: 'outbox', name: 'Partner Desk', approver: false } as const;

/** So long another instance may still hold the first password before it counts as lost. */
const HOLDER_HAS_MS = 5 * 60_000;

/** Creates the customer of a request, once; its verification follows as a step of its own. */
export async function createStep(parts: EducationStepParts, entry: Entry): Promise<void> {
  const { store, partnerCenter, vault } = parts;
  const request = await sendingFirst(parts, entry);
  if (request === undefined) return;
  const { application, createId, triedBefore } = request.asked;
  const creation = await partnerCenter.createCustomer({
    application,
    requestId: createId,
    triedBefore: entry.tries > 1 || triedBefore === true,
  });
  if (creation.kind !== 'created')
    return void (await advance(store, request.id, parts.now(), present =>
      isFirst(present) ? notCreated(parts, present, creation) : undefined,
    ));
  if (creation.administrator) vault.set(request.id, creation.administrator);
  const about = { customer: creation.customerId, request: request.id };
  await advanceTogether(store, about, parts.now(), found => created(parts, request.id, found, creation));
}

async function sendingFirst(
  { store }: EducationStepParts,
  entry: Entry,
): Promise<EducationCustomerRequest | undefined> {
  const request = await store.request(entry.request ?? '');
  return request !== undefined && isFirst(request) ? request : undefined;
}

function isFirst(request: AnyRequest): request is EducationCustomerRequest {
  return isEducationCustomerRequest(request) && request.state === 'sending' && !hasCustomer(request);
}

function notCreated(
  { now }: EducationStepParts,
  request: EducationCustomerRequest,
  creation: Exclude<Creation, { kind: 'created' }>,
): Advance | undefined {
  const at = new Date(now()).toISOString();
  const refusal =
    creation.kind === 'domainTaken'
      ? { taken: true, ...(creation.customerId && { ours: true }) }
      : {
          ...(creation.status && { status: creation.status }),
          ...(creation.code && { code: creation.code }),
        };
  const refused = act(request, 'refuse', OUTBOX, { at }, { asked: { ...request.asked, refusal } });
  return typeof refused === 'string' ? undefined : { request: refused, entries: told(request) };
}

/** The customer is there: its verification is ordered, the password is on its way, and from now on it is watched. */
function created(
  { me, now }: EducationStepParts,
  id: string,
  { watch, requests }: Watched,
  { customerId, administrator }: Extract<Creation, { kind: 'created' }>,
): AdvancedTogether | undefined {
  const request = requests.find(one => one.id === id);
  if (request === undefined || !isFirst(request)) return undefined;
  const at = new Date(now()).toISOString();
  const customer = { id: customerId, name: request.customer.name };
  const password = administrator === undefined ? 'lost' : 'onItsWay';
  const attempts = Math.max(...requests.map(({ asked }) => asked.attempts));
  const change = { customer, asked: { ...request.asked, attempts, password } as const };
  const made = act(request, 'create', OUTBOX, { at }, change);
  if (typeof made === 'string') return undefined;
  const shown = { holder: me, until: now() + HOLDER_HAS_MS };
  return {
    requests: [made, watchWith(watch, customer, at, { add: id })],
    entries: [
      step(STEPS.verify, `customer:${customerId}`, id, { attempt: attempts + 1 }),
      step(STEPS.administrator, `password:${id}`, id, shown),
      redrawn(request),
    ],
  };
}

/** Draws every copy anew, after what is still on its way to the one who asked: that is drawn as it was before. */
export function redrawn({ id, askedBy }: EducationCustomerRequest): NewEntry {
  return { ...redrawEntry(id), lane: `person:${askedBy.id}` };
}

/** Tells the one who asked with a new card, and only then draws the other copies anew: both want the older messages. */
export function told(request: EducationCustomerRequest): readonly NewEntry[] {
  return [cardEntry(request.askedBy.id, request.id, 'asker'), redrawn(request)];
}

/** An outbox entry of ours. The payload holds ids and times, never a password. */
export function step(
  kind: string,
  lane: string,
  request: string,
  payload: Readonly<Record<string, unknown>>,
  dueAt?: number,
): NewEntry {
  return { id: randomUUID(), lane, kind, request, payload: { ...payload, request }, ...(dueAt && { dueAt }) };
}

/** An order to look at a customer's verification. Each look has a lane of its own: an order that is out of date holds up none. */
export function lookStep({ id, asked }: Watch, dueAt: number): NewEntry {
  return step(STEPS.follow, lookLane(id, asked.looks), id, { look: asked.looks }, dueAt);
}
