import { z } from 'zod';
import { usualWorkingDays } from '../../dialogs/education-customer/approval.ts';
import { PartnerCenterError } from '../../dialogs/ports.ts';
import type { EducationStatus, Ticket } from '../../domain/customer.ts';
import type { HeldDetails } from '../../domain/education-customer/application.ts';
import { act, type EducationCustomerRequest, FOLLOWED } from '../../domain/education-customer/life.ts';
import { isStuck, nextLookIn } from '../../domain/education-customer/verification.ts';
import { isWatch, type Watch, watchWith } from '../../domain/education-customer/watch.ts';
import type { AnyRequest } from '../../domain/life.ts';
import type { Entry } from '../store/store.ts';
import { lookStep, OUTBOX, told } from './create-step.ts';
import type { EducationStepParts } from './parts.ts';
import { type AdvancedTogether, advanceTogether, type Watched } from './together.ts';

const payloadSchema = z.object({ look: z.int().nonnegative() });

/** What a look has found; undefined where Partner Center did not answer. */
interface Seen {
  readonly status: EducationStatus | undefined;
  readonly held: HeldDetails | undefined;
  /** Where the tickets stand, by number. */
  readonly tickets: ReadonlyMap<string, Ticket['status']>;
}

/**
 * Looks at a customer's verification for all who follow it, and orders the next look, ever later as time goes by. There
 * is one order at a time for each customer, leased like all of the outbox, so two instances never ask twice; an order
 * that was repeated after a crash finds that its number has passed.
 */
export async function followStep(parts: EducationStepParts, entry: Entry): Promise<void> {
  const { look } = payloadSchema.parse(entry.payload);
  const watch = await parts.store.request(entry.request ?? '');
  if (watch === undefined || !isDue(watch, look)) return;
  const about = { customer: watch.customer.id };
  const open = await followed(parts, watch);
  const seen = open.length === 0 ? undefined : await looked(parts, watch.customer.id, open);
  await advanceTogether(parts.store, about, parts.now(), found =>
    found.watch !== undefined && isDue(found.watch, look)
      ? afterLook(parts, found, found.watch, seen)
      : undefined,
  );
}

function isDue(watch: AnyRequest, look: number): watch is Watch {
  return isWatch(watch) && watch.state === 'watching' && watch.asked.looks === look;
}

async function followed(
  { store }: EducationStepParts,
  { asked }: Watch,
): Promise<readonly EducationCustomerRequest[]> {
  const all = await Promise.all(asked.requests.map(id => store.request(id)));
  return all.filter(one => one !== undefined).filter(isFollowed);
}

function isFollowed(request: AnyRequest): request is EducationCustomerRequest {
  const states: readonly string[] = FOLLOWED;
  return request.kind === 'education-customer' && states.includes(request.state);
}

async function looked(
  { partnerCenter }: EducationStepParts,
  customer: string,
  open: readonly EducationCustomerRequest[],
): Promise<Seen> {
  const status = await answered(partnerCenter.educationStatus(customer));
  const denied = status?.kind === 'denied' && open.some(({ state }) => state === 'inReview');
  const held = denied ? await answered(partnerCenter.details(customer)) : undefined;
  const filed = status?.kind === 'approved' ? [] : open.flatMap(({ asked }) => asked.ticket ?? []);
  const tickets = await Promise.all(
    [...new Set(filed)].map(async id => [id, await answered(partnerCenter.ticket(customer, id))] as const),
  );
  return {
    status,
    held,
    tickets: new Map(tickets.flatMap(([id, ticket]) => (ticket === undefined ? [] : [[id, ticket.status]]))),
  };
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

/** Every request about the customer hears of what was seen, each in a message of its own; then the next look is ordered. */
function afterLook(
  parts: EducationStepParts,
  { requests }: Watched,
  watch: Watch,
  seen: Seen | undefined,
): AdvancedTogether {
  const at = new Date(parts.now()).toISOString();
  const moved =
    seen === undefined
      ? []
      : requests.flatMap(request => {
          const next = newsOf(parts, request, seen, at);
          return next === undefined || typeof next === 'string' ? [] : [next];
        });
  const now = requests.map(request => moved.find(({ id }) => id === request.id) ?? request);
  const next = watchWith(watch, watch.customer, at, { course: now.some(isFollowed) ? 'goOn' : 'rest' });
  const wait = nextLookIn(parts.now() - Date.parse(watch.asked.since));
  return {
    requests: [...moved, next],
    entries: [
      ...(next.state === 'watching' ? [lookStep(next, parts.now() + wait)] : []),
      ...moved.flatMap(told),
    ],
  };
}

/** The request after what was seen; undefined when there is nothing new for it. */
function newsOf(
  parts: EducationStepParts,
  request: EducationCustomerRequest,
  { status, held, tickets }: Seen,
  at: string,
): ReturnType<typeof act> | undefined {
  const { asked, state } = request;
  if (status?.kind === 'approved') return act(request, 'pass', OUTBOX, { at });
  if (status?.kind === 'inReview' && state === 'denied')
    return act(request, 'ask', OUTBOX, { at }, { asked: { ...asked, since: at } });
  if (status?.kind === 'denied' && state === 'inReview') {
    const { reason } = status;
    const change = { asked: { ...asked, ...(reason && { reason }), ...(held && { held }) } };
    return act(request, 'fail', OUTBOX, { at }, change);
  }
  if (state === 'inReview' && isLate(parts, request)) return act(request, 'remind', OUTBOX, { at });
  const ticketStatus = state === 'manualFiled' ? tickets.get(asked.ticket ?? '') : undefined;
  if (ticketStatus === undefined || ticketStatus === (asked.ticketStatus ?? 'open')) return undefined;
  return act(request, 'ticket', OUTBOX, { at, note: ticketStatus }, { asked: { ...asked, ticketStatus } });
}

/** It takes longer than usual, and that was not said yet. */
function isLate(
  { policy, today }: EducationStepParts,
  { asked, askedAt, history }: EducationCustomerRequest,
) {
  const since = asked.since ?? askedAt;
  const said = history.some(({ verb, at }) => verb === 'remind' && at >= since);
  return !said && isStuck(since.slice(0, 10), today(), usualWorkingDays(policy));
}
