import type { NoticeView } from '../../cards/stage-card.ts';
import {
  act,
  type EducationCustomerRequest,
  type EducationCustomerVerb,
  hasCustomer,
} from '../../domain/education-customer/life.ts';
import { attemptsLeft } from '../../domain/education-customer/verification.ts';
import { refusalNotice } from '../actions/refusals.ts';
import { showRequest } from '../actions/show-request.ts';
import { PartnerCenterError } from '../ports.ts';
import type { Given } from '../request-kind.ts';
import type { Turn } from '../turn.ts';
import { schoolRequestWords } from './request-words.ts';
import { laterCreate, laterFollow, laterVerify } from './steps.ts';
import { tellApprovers } from './submit.ts';

type Change = Parameters<typeof act>[4];

/** Moves the requester's own request on and shows it; says why where that cannot be. */
async function moved(
  turn: Turn,
  request: EducationCustomerRequest,
  verb: EducationCustomerVerb,
  change: Change = {},
  note?: string,
): Promise<EducationCustomerRequest | undefined> {
  const event = { at: turn.now.toISOString(), ...(note && { note }) };
  const actor = { id: turn.who.id, name: turn.who.name, approver: false };
  const next =
    request.askedBy.id === turn.who.id ? act(request, verb, actor, event, change) : 'not-your-request';
  if (typeof next === 'string') {
    await showRequest(turn, request, 'asker', [refusalNotice(turn, next)]);
    return undefined;
  }
  turn.work.save(next);
  turn.work.redraw(next.id);
  return next;
}

/** Withdraws a request that was not sent yet. */
export async function withdraw(
  turn: Turn,
  request: EducationCustomerRequest,
  { note }: Given,
): Promise<void> {
  const next = await moved(turn, request, 'withdraw', {}, note);
  if (next !== undefined) await showRequest(turn, next, 'asker');
}

/** Confirms that the first password was put away; the pressed message becomes the request's card. */
export async function saved(turn: Turn, request: EducationCustomerRequest): Promise<void> {
  if (request.asked.password === 'saved') return showRequest(turn, request, 'asker');
  const next = await moved(turn, request, 'saved', { asked: { ...request.asked, password: 'saved' } });
  if (next !== undefined) await showRequest(turn, next, 'asker');
}

/** Looks at Partner Center now: the status, and what changed in the details since the last look. */
export async function look(turn: Turn, request: EducationCustomerRequest): Promise<void> {
  const w = schoolRequestWords[turn.language];
  try {
    const [held, status, review] = await Promise.all([
      turn.partnerCenter.details(request.customer.id),
      turn.partnerCenter.educationStatus(request.customer.id),
      turn.partnerCenter.accountReview(request.customer.id),
    ]);
    const asked = { ...request.asked, held, heldBefore: request.asked.held ?? held };
    const verb = status.kind === 'approved' && request.state !== 'verified' ? 'pass' : 'look';
    const next = await moved(turn, request, verb, { asked });
    if (next === undefined) return;
    const lines = [w.looked(w.meaning[status.kind]), `${w.reviewTitle}: ${w.reviews[review]}`];
    await showRequest(turn, next, 'asker', [{ tone: 'accent', lines }]);
  } catch (error) {
    if (!(error instanceof PartnerCenterError)) throw error;
    await warned(turn, request, w.lookFailed);
  }
}

/** Asks for verification once more, with what Partner Center holds now. */
export async function resubmit(turn: Turn, request: EducationCustomerRequest): Promise<void> {
  const remaining = attemptsLeft(request.asked.attempts, turn.today);
  const w = schoolRequestWords[turn.language];
  if (remaining === 0) return warned(turn, request, w.noAttemptsLeft);
  if (remaining === 1) return askLast(turn, request);
  const next = await moved(turn, request, 'resubmit');
  if (next === undefined) return;
  laterVerify(turn, next);
  await showRequest(turn, next, 'asker');
}

/** Has a step tried again that was given up; what it did before is looked up first. */
export async function retry(turn: Turn, request: EducationCustomerRequest): Promise<void> {
  const stopped = request.history.at(-1)?.verb === 'trouble';
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
  if (attemptsLeft(request.asked.attempts, turn.today) !== 1) return warned(turn, request, w.noAttemptsLeft);
  const next = await moved(turn, request, 'askLast', { askedAt: turn.now.toISOString() });
  if (next === undefined) return;
  await tellApprovers(turn, next);
  await showRequest(turn, next, 'asker');
}

/** Hands the correction to a Global admin, who gets a card with what to change. */
export async function handOver(turn: Turn, request: EducationCustomerRequest): Promise<void> {
  const w = schoolRequestWords[turn.language];
  const [admin] = (await turn.people.withRole(['globalAdmin'])).filter(({ id }) => id !== turn.who.id);
  if (admin === undefined) return warned(turn, request, w.nobodyIsGlobalAdmin);
  const asked = { ...request.asked, handedTo: admin.id };
  const next = await moved(turn, request, 'handOver', { asked }, admin.name);
  if (next === undefined) return;
  turn.work.sendCard(admin.id, request.id, 'approver');
  await showRequest(turn, next, 'asker', [{ tone: 'good', lines: [w.handed(admin.name)] }]);
}

/** Opens manual verification by Support. */
export async function openManual(turn: Turn, request: EducationCustomerRequest): Promise<void> {
  const next = await moved(turn, request, 'openManual');
  if (next === undefined) return;
  if (request.state !== 'inReview') laterFollow(turn, next);
  await showRequest(turn, next, 'asker');
}

/** Keeps the number of the ticket at Support. */
export async function file(
  turn: Turn,
  request: EducationCustomerRequest,
  { inputs, note }: Given,
): Promise<void> {
  const ticket = (inputs.ticket ?? note).replace(/[\s#-]/g, '');
  if (!/^\d{6,16}$/.test(ticket))
    return warned(turn, request, schoolRequestWords[turn.language].ticketNeeded);
  const next = await moved(turn, request, 'file', { asked: { ...request.asked, ticket } }, ticket);
  if (next !== undefined) await showRequest(turn, next, 'asker');
}

function warned(turn: Turn, request: EducationCustomerRequest, line: string): Promise<void> {
  const notices: readonly NoticeView[] = [{ tone: 'warning', lines: [line] }];
  return showRequest(turn, request, 'asker', notices);
}
