import type { NoticeView } from '../../cards/stage-card.ts';
import type { Policy } from '../../domain/policy.ts';
import { approvalFor, isApprover } from '../../domain/policy.ts';
import { leftToPerson, type Request } from '../../domain/request.ts';
import { requestCardFor, summaryOf, type Viewer } from '../education-keys/request-view.ts';
import type { People, Person } from '../ports.ts';
import type { Turn, View } from '../turn.ts';

/** The people who may decide this request, without the one who asked. */
export async function approversOf(
  request: Request,
  people: People,
  policy: Policy,
): Promise<readonly Person[]> {
  const step = approvalFor(policy, request.keys, leftToPerson(request));
  const named =
    step.approval === 'none' || step.approvers === 'managers'
      ? await people.managers()
      : await Promise.all(step.approvers.map(id => people.person(id)));
  return named.filter(person => person !== undefined).filter(({ id }) => id !== request.askedBy.id);
}

/** How this person may see the request: as the one who asked, as one who decides, or not at all. */
export function viewOf(request: Request, person: Person, policy: Policy): View | undefined {
  if (request.askedBy.id === person.id) return 'asker';
  return isApprover(policy, request.keys, leftToPerson(request), person) ? 'approver' : undefined;
}

/** The viewer of a turn, with the names of those who decide. */
export async function viewerIn(turn: Turn, request: Request): Promise<Viewer> {
  const approvers = await approversOf(request, turn.people, turn.policy);
  return {
    person: turn.who,
    language: turn.language,
    policy: turn.policy,
    channelUser: turn.channelUser,
    approvers: approvers.map(({ name }) => name),
  };
}

/** Answers with the request's card. */
export async function showRequest(
  turn: Turn,
  request: Request,
  view: View,
  notices: readonly NoticeView[] = [],
): Promise<void> {
  turn.reply({
    card: requestCardFor(request, view, await viewerIn(turn, request), notices),
    summary: summaryOf(request, view, turn.language),
    shows: { request: request.id, view },
  });
}
