import type { NoticeView } from '../../cards/stage-card.ts';
import type { Ticket } from '../../domain/customer.ts';
import type { EducationCustomerRequest } from '../../domain/education-customer/life.ts';
import { showRequest } from '../actions/show-request.ts';
import { PartnerCenterError } from '../ports.ts';
import type { Given } from '../request-kind.ts';
import type { Turn } from '../turn.ts';
import { moved, warned } from './moving.ts';
import { schoolRequestWords } from './request-words.ts';
import { manualPack } from './support-pack.ts';

/** The ticket as Partner Center shows it now; undefined where it does not, or gives no answer. */
export async function ticketNow(turn: Turn, customer: string, ticket: string): Promise<Ticket | undefined> {
  try {
    return await turn.partnerCenter.ticket(customer, ticket);
  } catch (error) {
    if (error instanceof PartnerCenterError) return undefined;
    throw error;
  }
}

/** Keeps the number of the ticket at Support, after a look whether Partner Center knows it. */
export async function file(
  turn: Turn,
  request: EducationCustomerRequest,
  { inputs, note }: Given,
): Promise<void> {
  const ticket = (inputs.ticket ?? note).replace(/[\s#-]/g, '');
  if (!/^\d{6,16}$/.test(ticket))
    return warned(turn, request, schoolRequestWords[turn.language].ticketNeeded);
  const found = await ticketNow(turn, request.customer.id, ticket);
  const { ticketStatus: _, ...kept } = request.asked;
  const asked = { ...kept, ticket, ...(found && { ticketStatus: found.status }) };
  const next = await moved(turn, request, 'file', { asked }, ticket);
  if (next === undefined) return;
  turn.work.noteOnTicket({
    request: next.id,
    customer: next.customer.id,
    ticket,
    event: 'filed',
    note: 'Filed by the partner: manual verification of an education customer.',
  });
  await showRequest(turn, next, 'asker', remarksOn(turn, request, found));
}

function remarksOn(
  { language }: Turn,
  request: EducationCustomerRequest,
  found: Ticket | undefined,
): readonly NoticeView[] {
  const w = schoolRequestWords[language];
  if (found === undefined) return [{ tone: 'warning', lines: [w.ticketUnknown] }];
  const same = found.title.trim().toLowerCase() === manualPack(request).title.toLowerCase();
  return same ? [] : [{ tone: 'warning', lines: [w.ticketOther(found.title)] }];
}

/** Notes by hand that Support is looking at it: not every bot is shown tickets. */
export async function review(turn: Turn, request: EducationCustomerRequest, { note }: Given): Promise<void> {
  const next = await moved(turn, request, 'review', {}, note);
  if (next !== undefined) await showRequest(turn, next, 'asker');
}

/** Notes that Support said no, and why. */
export async function deny(
  turn: Turn,
  request: EducationCustomerRequest,
  { inputs, note }: Given,
): Promise<void> {
  const reason = (inputs.reason ?? note).trim();
  if (reason === '' && request.state === 'manualFiled')
    return warned(turn, request, schoolRequestWords[turn.language].denialNeeded);
  const next = await moved(turn, request, 'deny', {}, reason.slice(0, 500));
  if (next !== undefined) await showRequest(turn, next, 'asker');
}
