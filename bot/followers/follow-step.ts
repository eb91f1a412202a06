import { z } from 'zod';
import { usualWorkingDays } from '../../dialogs/education-customer/approval.ts';
import { STEPS } from '../../dialogs/education-customer/steps.ts';
import { PartnerCenterError } from '../../dialogs/ports.ts';
import type { EducationStatus } from '../../domain/customer.ts';
import type { HeldDetails } from '../../domain/education-customer/application.ts';
import {
  act,
  type EducationCustomerRequest,
  FOLLOWED,
  isEducationCustomerRequest,
} from '../../domain/education-customer/life.ts';
import { isStuck, nextLookIn } from '../../domain/education-customer/verification.ts';
import type { AnyRequest } from '../../domain/life.ts';
import { type Advance, advance } from '../outbox/advance.ts';
import type { Entry } from '../store/store.ts';
import { OUTBOX, step, told } from './create-step.ts';
import type { EducationStepParts } from './parts.ts';

const payloadSchema = z.object({ look: z.int().nonnegative() });

/**
 * Looks at a verification and orders the next look, ever later as time goes by. There is one order at a time, leased
 * like all of the outbox, so two instances never ask twice; an order that was repeated after a crash finds that its
 * number has passed.
 */
export async function followStep(parts: EducationStepParts, entry: Entry): Promise<void> {
  const { look } = payloadSchema.parse(entry.payload);
  const request = await parts.store.request(entry.request ?? '');
  if (request === undefined || !isDue(request, look)) return;
  const status = await answered(parts.partnerCenter.educationStatus(request.customer.id));
  const denied = status?.kind === 'denied' && request.state === 'inReview';
  const held = denied ? await answered(parts.partnerCenter.details(request.customer.id)) : undefined;
  await advance(parts.store, request.id, parts.now(), present =>
    isDue(present, look) ? afterLook(parts, present, status, held) : undefined,
  );
}

/** Partner Center not answering is no reason to stop following: the next look comes as usual. */
async function answered<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof PartnerCenterError) return undefined;
    throw error;
  }
}

function isDue(request: AnyRequest, look: number): request is EducationCustomerRequest {
  return (
    isEducationCustomerRequest(request) && FOLLOWED.includes(request.state) && request.asked.looks === look
  );
}

function afterLook(
  parts: EducationStepParts,
  request: EducationCustomerRequest,
  status: EducationStatus | undefined,
  held: HeldDetails | undefined,
): Advance | undefined {
  const at = new Date(parts.now()).toISOString();
  const tell = told(request);
  const asked = { ...request.asked, looks: request.asked.looks + 1 };
  if (status?.kind === 'approved') return moved(act(request, 'pass', OUTBOX, { at }, { asked }), tell);
  if (status?.kind === 'denied' && request.state === 'inReview') {
    const { reason } = status;
    const change = { asked: { ...asked, ...(reason && { reason }), ...(held && { held }) } };
    return moved(act(request, 'fail', OUTBOX, { at }, change), tell);
  }
  return stillOpen(parts, { ...request, asked }, at);
}

function stillOpen(
  parts: EducationStepParts,
  request: EducationCustomerRequest,
  at: string,
): Advance | undefined {
  const since = request.asked.since ?? request.askedAt;
  const wait = nextLookIn(parts.now() - Date.parse(since));
  const next = step(
    STEPS.follow,
    `follow:${request.id}`,
    request.id,
    { look: request.asked.looks },
    parts.now() + wait,
  );
  const late =
    request.state === 'inReview' &&
    !request.history.some(({ verb, at: when }) => verb === 'remind' && when >= since) &&
    isStuck(since.slice(0, 10), parts.today(), usualWorkingDays(parts.policy));
  if (!late) return { request: { ...request, version: request.version + 1 }, entries: [next] };
  const tell = told(request);
  return moved(act(request, 'remind', OUTBOX, { at }), [next, ...tell]);
}

function moved(request: ReturnType<typeof act>, entries: Advance['entries']): Advance | undefined {
  return typeof request === 'string' ? undefined : { request, entries };
}
