import type { EducationStatus } from '../../domain/customer.ts';
import {
  type EducationCustomerRequest,
  type EducationCustomerVerb,
  hasCustomer,
  isStopped,
} from '../../domain/education-customer/life.ts';
import { attemptsLeft, isLastAttempt } from '../../domain/education-customer/verification.ts';
import { showRequest, tellApprovers } from '../actions/show-request.ts';
import { PartnerCenterError } from '../ports.ts';
import type { Given } from '../request-kind.ts';
import { listInWords } from '../text.ts';
import type { Turn } from '../turn.ts';
import { savedCard } from './administrator-card.ts';
import { lacksRole, moved, warned } from './moving.ts';
import { schoolRequestWords } from './request-words.ts';
import { laterCreate, laterVerify } from './steps.ts';
import { ticketNow } from './ticket-moves.ts';
import { changeWatch } from './watching.ts';

/** Withdraws a request that was not sent yet. */
export async function withdraw(
  turn: Turn,
  request: EducationCustomerRequest,
  { note }: Given,
): Promise<void> {
  const next = await moved(turn, request, 'withdraw', {}, note);
  if (next !== undefined) await showRequest(turn, next, 'asker');
}

/** Confirms that the first password was put away; the pressed message, which showed it, says so instead. */
export async function saved(turn: Turn, request: EducationCustomerRequest): Promise<void> {
  const { asked } = request;
  const next =
    asked.password === 'saved'
      ? request
      : await moved(turn, request, 'saved', { asked: { ...asked, password: 'saved' } });
  if (next !== undefined) turn.reply(savedCard(next, turn.language));
}

/** Looks at Partner Center now: the status, what changed in the details since the last look, and the ticket. */
export async function look(turn: Turn, request: EducationCustomerRequest): Promise<void> {
  const w = schoolRequestWords[turn.language];
  const { partnerCenter, now } = turn;
  const { customer, asked: before } = request;
  try {
    const [held, status, review, ticket] = await Promise.all([
      partnerCenter.details(customer.id),
      partnerCenter.educationStatus(customer.id),
      partnerCenter.accountReview(customer.id),
      before.ticket === undefined ? undefined : ticketNow(turn, customer.id, before.ticket),
    ]);
    const verb = newsIn(request, status.kind);
    const asked = {
      ...before,
      held,
      heldBefore: before.held ?? held,
      ...(verb === 'ask' && { since: now.toISOString() }),
      ...(verb === 'fail' && status.reason && { reason: status.reason }),
      ...(ticket && { ticketStatus: ticket.status }),
    };
    const next = await moved(turn, request, verb, { asked });
    if (next === undefined) return;
    if (verb === 'ask') await changeWatch(turn, next, { add: next.id, course: 'begin' });
    const lines = [w.looked(w.meaning[status.kind]), `${w.reviewTitle}: ${w.reviews[review]}`];
    await showRequest(turn, next, 'asker', [{ tone: 'accent', lines }]);
  } catch (error) {
    if (!(error instanceof PartnerCenterError)) throw error;
    await warned(turn, request, w.lookFailed);
  }
}

/** States in which a no is news. */
const DENIABLE: readonly string[] = ['inReview', 'verified', 'refused'];

/** What a status that was just seen means for the request. */
function newsIn(
  { state }: EducationCustomerRequest,
  status: EducationStatus['kind'],
): Extract<EducationCustomerVerb, 'pass' | 'fail' | 'ask' | 'look'> {
  if (status === 'approved' && state !== 'verified') return 'pass';
  if (status === 'denied' && DENIABLE.includes(state)) return 'fail';
  return status === 'inReview' && (state === 'denied' || state === 'refused') ? 'ask' : 'look';
}

/** Asks for verification once more, with what Partner Center holds now. */
export async function resubmit(turn: Turn, request: EducationCustomerRequest): Promise<void> {
  const remaining = attemptsLeft(request.asked.attempts, turn.today);
  const w = schoolRequestWords[turn.language];
  if (remaining === 0) return warned(turn, request, w.noAttemptsLeft);
  if (remaining === 1) return askLast(turn, request);
  if (await lacksRole(turn, request)) return;
  const next = await moved(turn, request, 'resubmit', { asked: withoutTask(request) });
  if (next === undefined) return;
  laterVerify(turn, next);
  await showRequest(turn, next, 'asker');
}

/** Has a step tried again that was given up; what it did before is looked up first. */
export async function retry(turn: Turn, request: EducationCustomerRequest): Promise<void> {
  if (await lacksRole(turn, request)) return;
  const stopped = isStopped(request);
  const next = stopped
    ? await moved(turn, request, 'retry', { asked: { ...request.asked, triedBefore: true } })
    : undefined;
  if (next === undefined) return stopped ? undefined : showRequest(turn, request, 'asker');
  if (hasCustomer(next)) laterVerify(turn, next);
  else laterCreate(turn, next);
  await showRequest(turn, next, 'asker');
}

/** Asks a manager to agree to the last attempt. */
export async function askLast(turn: Turn, request: EducationCustomerRequest): Promise<void> {
  const w = schoolRequestWords[turn.language];
  if (!isLastAttempt(request.asked.attempts, turn.today)) return warned(turn, request, w.noAttemptsLeft);
  if (await lacksRole(turn, request)) return;
  const change = { askedAt: turn.now.toISOString(), asked: withoutTask(request) };
  const next = await moved(turn, request, 'askLast', change);
  if (next === undefined) return;
  await tellApprovers(turn, next);
  await showRequest(turn, next, 'asker');
}

/** Hands the correction to the Global admins: each gets a card with what to change, whoever takes it on first has it. */
export async function handOver(
  turn: Turn,
  request: EducationCustomerRequest,
  { inputs, note }: Given,
): Promise<void> {
  const w = schoolRequestWords[turn.language];
  const admins = (await turn.people.withRole(['globalAdmin'])).filter(({ id }) => id !== turn.who.id);
  if (admins.length === 0) return warned(turn, request, w.nobodyIsGlobalAdmin);
  const task = (inputs.task ?? note).trim().slice(0, 500);
  const offeredTo = admins.map(({ id }) => id);
  const asked = { ...withoutTask(request), offeredTo, ...(task !== '' && { task }) };
  const names = listInWords(
    admins.map(({ name }) => name),
    turn.language,
  );
  const next = await moved(turn, request, 'handOver', { asked }, names);
  if (next === undefined) return;
  for (const { id } of admins) turn.work.sendCard(id, request.id, 'approver');
  await showRequest(turn, next, 'asker');
}

/** The task of correcting it is over, or given anew. */
function withoutTask({ asked }: EducationCustomerRequest): EducationCustomerRequest['asked'] {
  const { offeredTo: _, handedTo: __, task: ___, ...rest } = asked;
  return rest;
}

/** Opens manual verification by Support. */
export async function openManual(turn: Turn, request: EducationCustomerRequest): Promise<void> {
  const next = await moved(turn, request, 'openManual');
  if (next === undefined) return;
  await changeWatch(turn, next, { add: next.id, course: 'begin' });
  await showRequest(turn, next, 'asker');
}

/** Hears nothing more of a customer that is only followed. */
export async function unfollow(turn: Turn, request: EducationCustomerRequest): Promise<void> {
  const next = await moved(turn, request, 'unfollow');
  if (next === undefined) return;
  await changeWatch(turn, next, { drop: next.id });
  await showRequest(turn, next, 'asker');
}
