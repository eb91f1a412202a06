import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  act,
  type EducationCustomerRequest,
  type EducationCustomerVerb,
  hasCustomer,
  isEducationCustomerRequest,
} from '../../domain/education-customer/life.ts';
import { nextLookIn } from '../../domain/education-customer/verification.ts';
import { watchWith } from '../../domain/education-customer/watch.ts';
import type { AnyRequest } from '../../domain/life.ts';
import { patiently } from '../partner-center/education/refusal.ts';
import type { VerificationAsked } from '../partner-center/education/verify-once.ts';
import type { Entry } from '../store/store.ts';
import { lookStep, OUTBOX, redrawn, told } from './create-step.ts';
import type { EducationStepParts } from './parts.ts';
import { type AdvancedTogether, advanceTogether, type Watched } from './together.ts';

const payloadSchema = z.object({ attempt: z.int().positive() });

/** Asks Microsoft to verify the customer of a request, once for each attempt, and begins to follow it. */
export async function verifyStep(parts: EducationStepParts, entry: Entry): Promise<void> {
  const { attempt } = payloadSchema.parse(entry.payload);
  const request = await parts.store.request(entry.request ?? '');
  if (request === undefined || !isDue(request, attempt)) return;
  const { asked, customer } = request;
  const order = {
    customerId: customer.id,
    application: asked.application,
    requestId: attemptId(asked.createId, attempt),
    triedBefore: entry.tries > 1 || asked.triedBefore === true,
    askedEarlier: attempt > 1 || asked.adopted === true,
  };
  const outcome = await patiently(() => parts.partnerCenter.requestVerification(order));
  const about = { customer: customer.id, request: request.id };
  await advanceTogether(parts.store, about, parts.now(), found =>
    afterAsking(parts, found, request.id, attempt, outcome),
  );
}

/** The same GUID for the same attempt, also when it is ordered anew: Partner Center knows a repeated call by it. */
function attemptId(createId: string, attempt: number): string {
  const hash = createHash('sha256').update(`${createId} ${attempt}`).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

function isDue(request: AnyRequest, attempt: number): request is EducationCustomerRequest {
  return (
    isEducationCustomerRequest(request) &&
    request.state === 'sending' &&
    hasCustomer(request) &&
    request.asked.attempts === attempt - 1
  );
}

function afterAsking(
  { now }: EducationStepParts,
  { watch, requests }: Watched,
  id: string,
  attempt: number,
  outcome: VerificationAsked,
): AdvancedTogether | undefined {
  const mine = requests.find(one => one.id === id);
  if (mine === undefined || !isDue(mine, attempt)) return undefined;
  const at = new Date(now()).toISOString();
  if (outcome.kind === 'refused') return refused(mine, at, outcome);
  const attempts =
    outcome.kind === 'usedUp'
      ? Math.max(3, attempt)
      : outcome.kind === 'asked'
        ? attempt
        : mine.asked.attempts;
  const verb = outcome.kind === 'usedUp' ? 'fail' : verbFor(outcome.status.kind);
  const moved = requests.map(one => newsFor(one, verb, at, attempts, outcome.status.reason));
  const next = watchWith(watch, mine.customer, at, { add: id, ...(verb === 'ask' && { course: 'begin' }) });
  return {
    requests: [...moved.flatMap(({ request }) => request ?? []), next],
    entries: [
      ...(verb === 'ask' ? [lookStep(next, now() + nextLookIn(0)), redrawn(mine)] : told(mine)),
      ...moved.flatMap(({ request, news }) => (news && request && request.id !== id ? told(request) : [])),
    ],
  };
}

function refused(
  mine: EducationCustomerRequest,
  at: string,
  { httpStatus, code }: Extract<VerificationAsked, { kind: 'refused' }>,
): AdvancedTogether | undefined {
  const refusal = { ...(httpStatus && { status: httpStatus }), ...(code && { code }) };
  const request = act(mine, 'refuse', OUTBOX, { at }, { asked: { ...mine.asked, refusal } });
  return typeof request === 'string' ? undefined : { requests: [request], entries: told(mine) };
}

function verbFor(kind: string): Extract<EducationCustomerVerb, 'ask' | 'pass' | 'fail'> {
  return kind === 'approved' ? 'pass' : kind === 'denied' ? 'fail' : 'ask';
}

/** What it means for each request about the customer: the attempts are the customer's, whoever spent them. */
function newsFor(
  request: EducationCustomerRequest,
  verb: 'ask' | 'pass' | 'fail',
  at: string,
  attempts: number,
  reason: string | undefined,
): { readonly request?: EducationCustomerRequest; readonly news: boolean } {
  const { triedBefore: _, ...rest } = request.asked;
  const asked = { ...rest, attempts, ...(verb === 'ask' && { since: at }), ...(reason && { reason }) };
  const moved = act(request, verb, OUTBOX, { at }, { asked });
  if (typeof moved !== 'string') return { request: moved, news: moved.state !== request.state };
  if (request.asked.attempts === attempts) return { news: false };
  const counted = {
    ...request,
    version: request.version + 1,
    asked: { ...request.asked, attempts },
  };
  return { request: counted, news: false };
}
