import { randomUUID } from 'node:crypto';
import { STEPS } from '../../dialogs/education-customer/steps.ts';
import {
  act,
  type EducationCustomerRequest,
  hasCustomer,
  isEducationCustomerRequest,
} from '../../domain/education-customer/life.ts';
import type { AnyRequest } from '../../domain/life.ts';
import { type Advance, advance, cardEntry, redrawEntry } from '../outbox/advance.ts';
import type { Creation } from '../partner-center/education/create-once.ts';
import type { Entry, NewEntry } from '../store/store.ts';
import type { EducationStepParts } from './parts.ts';

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
  if (creation.kind === 'created' && creation.administrator) vault.set(request.id, creation.administrator);
  await advance(store, request.id, parts.now(), present =>
    isFirst(present) ? afterCreation(parts, present, creation) : undefined,
  );
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

function afterCreation(
  parts: EducationStepParts,
  request: EducationCustomerRequest,
  creation: Creation,
): Advance | undefined {
  const at = new Date(parts.now()).toISOString();
  if (creation.kind === 'created') return created(parts, request, creation, at);
  const refusal =
    creation.kind === 'domainTaken'
      ? { taken: true }
      : {
          ...(creation.status && { status: creation.status }),
          ...(creation.code && { code: creation.code }),
        };
  const refused = act(request, 'refuse', OUTBOX, { at }, { asked: { ...request.asked, refusal } });
  if (typeof refused === 'string') return undefined;
  return {
    request: refused,
    entries: told(request),
  };
}

function created(
  { me, now }: EducationStepParts,
  request: EducationCustomerRequest,
  { customerId, administrator }: Extract<Creation, { kind: 'created' }>,
  at: string,
): Advance | undefined {
  const password = administrator === undefined ? 'lost' : 'onItsWay';
  const change = {
    customer: { id: customerId, name: request.customer.name },
    asked: { ...request.asked, password } as const,
  };
  const made = act(request, 'create', OUTBOX, { at }, change);
  if (typeof made === 'string') return undefined;
  return {
    request: made,
    entries: [
      step(STEPS.verify, `customer:${customerId}`, request.id, { attempt: request.asked.attempts + 1 }),
      step(STEPS.administrator, `person:${request.askedBy.id}`, request.id, {
        holder: me,
        until: now() + HOLDER_HAS_MS,
      }),
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
