import { z } from 'zod';
import { STEPS } from '../../dialogs/education-customer/steps.ts';
import {
  act,
  type EducationCustomerRequest,
  hasCustomer,
  isEducationCustomerRequest,
} from '../../domain/education-customer/life.ts';
import { nextLookIn } from '../../domain/education-customer/verification.ts';
import type { AnyRequest } from '../../domain/life.ts';
import { type Advance, advance } from '../outbox/advance.ts';
import type { VerificationAsked } from '../partner-center/education/verify-once.ts';
import type { Entry } from '../store/store.ts';
import { OUTBOX, redrawn, step, told } from './create-step.ts';
import type { EducationStepParts } from './parts.ts';

const payloadSchema = z.object({ attempt: z.int().positive() });

/** Asks Microsoft to verify the customer of a request, once for each attempt, and begins to follow it. */
export async function verifyStep(parts: EducationStepParts, entry: Entry): Promise<void> {
  const { attempt } = payloadSchema.parse(entry.payload);
  const request = await parts.store.request(entry.request ?? '');
  if (request === undefined || !isDue(request, attempt)) return;
  const { asked, customer } = request;
  const outcome = await parts.partnerCenter.requestVerification({
    customerId: customer.id,
    application: asked.application,
    requestId: entry.id,
    triedBefore: entry.tries > 1 || asked.triedBefore === true,
  });
  await advance(parts.store, request.id, parts.now(), present =>
    isDue(present, attempt) ? afterAsking(parts, present, attempt, outcome) : undefined,
  );
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
  request: EducationCustomerRequest,
  attempt: number,
  outcome: VerificationAsked,
): Advance | undefined {
  const at = new Date(now()).toISOString();
  const { triedBefore: _, ...asked } = request.asked;
  const tell = told(request);
  if (outcome.kind === 'refused') {
    const refusal = {
      ...(outcome.httpStatus && { status: outcome.httpStatus }),
      ...(outcome.code && { code: outcome.code }),
    };
    return moved(act(request, 'refuse', OUTBOX, { at }, { asked: { ...asked, refusal } }), tell);
  }
  const { reason, kind } = outcome.status;
  if (outcome.kind === 'usedUp') {
    const change = { asked: { ...asked, attempts: Math.max(3, attempt), ...(reason && { reason }) } };
    return moved(act(request, 'fail', OUTBOX, { at }, change), tell);
  }
  const attempts = outcome.kind === 'asked' ? attempt : asked.attempts;
  if (kind === 'approved')
    return moved(act(request, 'pass', OUTBOX, { at }, { asked: { ...asked, attempts } }), tell);
  const change = { asked: { ...asked, attempts, since: at } };
  const follow = step(
    STEPS.follow,
    `follow:${request.id}`,
    request.id,
    { look: asked.looks },
    now() + nextLookIn(0),
  );
  return moved(act(request, 'ask', OUTBOX, { at }, change), [follow, redrawn(request)]);
}

function moved(request: ReturnType<typeof act>, entries: Advance['entries']): Advance | undefined {
  return typeof request === 'string' ? undefined : { request, entries };
}
