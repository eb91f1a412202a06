import { messageCard } from '../../cards/plain-cards.ts';
import {
  act,
  type EducationCustomerRequest,
  isEducationCustomerRequest,
} from '../../domain/education-customer/life.ts';
import { showRequest, viewOf } from '../actions/show-request.ts';
import { PartnerCenterError } from '../ports.ts';
import type { Press, Turn } from '../turn.ts';
import { pressedStatus, showStatusOf } from './customer-status.ts';
import { isOfferedTo } from './request-view.ts';
import { schoolRequestWords } from './request-words.ts';

const STATUS =
  /^(?:what(?:'s| is) the |wat is de |show the |toon de )?(?:education |onderwijs|verification |verificatie)?\s*status\s+(?:of|for|van)\s+(.+?)[\s?.!]*$/i;
const FOLLOW = /^(?:follow|subscribe to|volg|houd .* in de gaten)\s+(.+?)[\s?.!]*$/i;

/** What people type about customers, outside a journey. True when it was answered. */
export async function typedShortcut(turn: Turn, text: string): Promise<boolean> {
  const named = STATUS.exec(text.trim())?.[1] ?? FOLLOW.exec(text.trim())?.[1];
  if (named === undefined || named.length > 200) return false;
  if (!(await showOwn(turn, named))) await showStatusOf(turn, named);
  return true;
}

/** Buttons on cards that are no request's own. True when it was answered. */
export async function pressedShortcut(turn: Turn, press: Press): Promise<boolean> {
  const { verb, ids } = press;
  if ((verb === 'corrected' || verb === 'takeOn') && ids.handed !== undefined) {
    await onTask(turn, verb, ids.handed);
    return true;
  }
  return pressedStatus(turn, press);
}

/** "What is the status of EDU-3?": the request, for those who may see it. */
async function showOwn(turn: Turn, named: string): Promise<boolean> {
  const number = /^edu[\s-]?(\d{1,9})$/i.exec(named)?.[1];
  const request = number === undefined ? undefined : await turn.requests.request(`EDU-${number}`);
  const view = request && viewOf(request, turn.who, turn.kinds, turn.policy);
  if (request === undefined || view === undefined) return false;
  await showRequest(turn, request, view);
  return true;
}

/**
 * A Global admin takes the correction on, or has made it: then whoever asked is told, and can look and ask again. The
 * first one has it.
 */
async function onTask(turn: Turn, verb: 'takeOn' | 'corrected', id: string): Promise<void> {
  const request = await turn.requests.request(id);
  const roles = await turn.people.rolesOf(turn.who.id);
  if (
    request === undefined ||
    !isEducationCustomerRequest(request) ||
    !isOfferedTo(request, turn.who) ||
    !roles.includes('globalAdmin')
  )
    return notTheirs(turn);
  const { handedTo, offeredTo, task, ...rest } = request.asked;
  const mine = handedTo === undefined || handedTo === turn.who.id;
  const asked =
    verb === 'corrected' ? await lookedAt(turn, request, rest) : { ...request.asked, handedTo: turn.who.id };
  const actor = { id: turn.who.id, name: turn.who.name, approver: false };
  const next = mine ? act(request, verb, actor, { at: turn.now.toISOString() }, { asked }) : request;
  if (typeof next === 'string' || next === request) return showRequest(turn, request, 'approver');
  turn.work.save(next);
  if (verb === 'corrected') turn.work.sendCard(request.askedBy.id, request.id, 'asker');
  turn.work.redraw(next.id);
  await showRequest(turn, next, 'approver');
}

/** What Partner Center holds now, beside what it held before; where it does not answer, the next look tells. */
async function lookedAt(
  { partnerCenter }: Turn,
  { customer }: EducationCustomerRequest,
  asked: EducationCustomerRequest['asked'],
): Promise<EducationCustomerRequest['asked']> {
  try {
    const held = await partnerCenter.details(customer.id);
    return { ...asked, held, heldBefore: asked.held ?? held };
  } catch (error) {
    if (error instanceof PartnerCenterError) return asked;
    throw error;
  }
}

function notTheirs(turn: Turn): void {
  const title = schoolRequestWords[turn.language].notForYou;
  turn.reply({
    card: messageCard({ language: turn.language, title, lines: [], buttons: [] }),
    summary: title,
  });
}
