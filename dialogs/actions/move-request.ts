import type { NoticeView } from '../../cards/stage-card.ts';
import { act, type Request, type RequestVerb } from '../../domain/request.ts';
import { requestWords } from '../education-keys/request-words.ts';
import { supportPack } from '../education-keys/support-pack.ts';
import { PartnerCenterError } from '../ports.ts';
import type { Turn } from '../turn.ts';
import { refusalNotice } from './refusals.ts';
import { showRefusal, showRequest } from './show-request.ts';

/** The steps that only the requester takes. */
export type Move = Extract<RequestVerb, 'withdraw' | 'review' | 'receive' | 'share' | 'deny'>;

/** Moves the requester's own request on: withdrawn, under review, received, shared, denied (with a reason). */
export async function moveRequest(turn: Turn, request: Request, verb: Move, said = ''): Promise<void> {
  const note = said.trim();
  const event = { at: turn.now.toISOString(), ...(note !== '' && { note }) };
  const moved = act(request, verb, { id: turn.who.id, name: turn.who.name, approver: false }, event);
  if (typeof moved === 'string') return showRefusal(turn, request, [refusalNotice(turn, moved)]);
  if (verb === 'deny' && note === '') return asked(turn, request, requestWords[turn.language].denialNeeded);
  turn.work.save(moved);
  turn.work.redraw(moved.id);
  if (verb === 'withdraw' || verb === 'share')
    noteOnTicket(turn, moved, verb === 'share' ? 'shared' : 'withdrawn');
  await showRequest(turn, moved, 'asker');
}

/** Files it: keeps the ticket number of Microsoft Support, after a look whether Partner Center knows it. */
export async function fileRequest(turn: Turn, request: Request, typed: string): Promise<void> {
  const w = requestWords[turn.language];
  const ticket = typed.replace(/[\s#-]/g, '');
  const actor = { id: turn.who.id, name: turn.who.name, approver: false };
  const event = { at: turn.now.toISOString(), note: ticket };
  const filed = act(request, 'file', actor, event, { asked: { ...request.asked, ticket } });
  if (typeof filed === 'string') return showRefusal(turn, request, [refusalNotice(turn, filed)]);
  if (!/^\d{6,16}$/.test(ticket)) return asked(turn, request, w.ticketNeeded);
  const notices = await remarksOnTicket(turn, request, ticket);
  turn.work.save(filed);
  turn.work.redraw(filed.id);
  noteOnTicket(turn, filed, 'filed');
  await showRequest(turn, filed, 'asker', notices);
}

async function remarksOnTicket(turn: Turn, request: Request, ticket: string): Promise<readonly NoticeView[]> {
  const w = requestWords[turn.language];
  try {
    const found = await turn.partnerCenter.ticket(request.customer.id, ticket);
    if (found === undefined) return [{ tone: 'warning', lines: [w.ticketUnknown] }];
    const same = found.title.trim().toLowerCase() === supportPack(request).title.toLowerCase();
    return same ? [] : [{ tone: 'warning', lines: [w.ticketOther(found.title)] }];
  } catch (error) {
    if (!(error instanceof PartnerCenterError)) throw error;
    return [{ tone: 'warning', lines: [w.ticketUnknown] }];
  }
}

const NOTES = {
  filed: ({ keys }: Request) => `Filed by the partner: ${keys} keys, approved.`,
  withdrawn: () => 'Withdrawn by the partner.',
  shared: () => 'The keys were received and shared with the customer.',
};

function noteOnTicket(turn: Turn, request: Request, event: keyof typeof NOTES): void {
  const { ticket } = request.asked;
  if (ticket === undefined) return;
  const note = NOTES[event](request);
  turn.work.noteOnTicket({ request: request.id, customer: request.customer.id, ticket, event, note });
}

function asked(turn: Turn, request: Request, problem: string): Promise<void> {
  return showRefusal(turn, request, [{ tone: 'warning', lines: [problem] }]);
}
