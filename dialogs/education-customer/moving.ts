import type { NoticeView } from '../../cards/stage-card.ts';
import {
  act,
  type EducationCustomerRequest,
  type EducationCustomerVerb,
} from '../../domain/education-customer/life.ts';
import { may } from '../../domain/roles.ts';
import { refusalNotice, roleNotice } from '../actions/refusals.ts';
import { showRequest } from '../actions/show-request.ts';
import type { Turn } from '../turn.ts';

type Change = Parameters<typeof act>[4];

/** Moves the requester's own request on and shows it; says why where that cannot be. */
export async function moved(
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

/** Shows the request, and why something was not done. */
export function warned(turn: Turn, request: EducationCustomerRequest, line: string): Promise<void> {
  const notices: readonly NoticeView[] = [{ tone: 'warning', lines: [line] }];
  return showRequest(turn, request, 'asker', notices);
}

/** Whether somebody may not send anything to Partner Center any more; then that is said. Roles are asked again each time. */
export async function lacksRole(turn: Turn, request: EducationCustomerRequest): Promise<boolean> {
  if (request.askedBy.id !== turn.who.id) return false;
  if (may(await turn.people.rolesOf(turn.who.id), 'createEducationCustomer')) return false;
  await showRequest(turn, request, 'asker', [await roleNotice(turn, 'createEducationCustomer')]);
  return true;
}
