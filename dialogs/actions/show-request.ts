import type { Card } from '../../cards/card.ts';
import { messageCard } from '../../cards/plain-cards.ts';
import type { NoticeView } from '../../cards/stage-card.ts';
import type { AnyRequest } from '../../domain/life.ts';
import { mayDecide, type Policy } from '../../domain/policy.ts';
import { requestWords } from '../education-keys/request-words.ts';
import type { Language, People, Person } from '../ports.ts';
import type { RequestKinds, Viewer } from '../request-kind.ts';
import type { Turn, View } from '../turn.ts';
import { words } from '../words.ts';

/** The people who may decide this request, without the one who asked. */
export async function approversOf(
  request: AnyRequest,
  kinds: RequestKinds,
  people: People,
  policy: Policy,
): Promise<readonly Person[]> {
  const step = kinds.of(request).approval(policy, request);
  const named =
    step.approval === 'none' || step.approvers === 'managers'
      ? await people.managers()
      : await Promise.all(step.approvers.map(id => people.person(id)));
  return named.filter(person => person !== undefined).filter(({ id }) => id !== request.askedBy.id);
}

/** Sends the request's card to everybody who may decide it. */
export async function tellApprovers(turn: Turn, request: AnyRequest): Promise<void> {
  for (const { id } of await approversOf(request, turn.kinds, turn.people, turn.policy))
    turn.work.sendCard(id, request.id, 'approver');
}

/** How this person may see the request: as the one who asked, as one who decides, or not at all. */
export function viewOf(
  request: AnyRequest,
  person: Person,
  kinds: RequestKinds,
  policy: Policy,
): View | undefined {
  if (!kinds.has(request)) return undefined;
  if (request.askedBy.id === person.id) return 'asker';
  const kind = kinds.of(request);
  const mayHelp = kind.alsoFor?.(request, person) === true;
  return mayHelp || mayDecide(kind.approval(policy, request), person) ? 'approver' : undefined;
}

/** The viewer of a turn, with the names of those who decide. */
async function viewerIn(turn: Turn, request: AnyRequest): Promise<Viewer> {
  const approvers = await approversOf(request, turn.kinds, turn.people, turn.policy);
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
  request: AnyRequest,
  view: View,
  notices: readonly NoticeView[] = [],
): Promise<void> {
  const viewer = await viewerIn(turn, request);
  turn.reply({
    card: turn.kinds.of(request).card(request, view, viewer, notices),
    summary: summaryOf(request, view, turn.kinds, turn.language),
    shows: { request: request.id, version: request.version, view, ...(notices.length > 0 && { notices }) },
  });
}

/** Answers with the request as this person may see it, and why something was not done. */
export async function showRefusal(
  turn: Turn,
  request: AnyRequest,
  notices: readonly NoticeView[],
): Promise<void> {
  const view = viewOf(request, turn.who, turn.kinds, turn.policy) ?? 'approver';
  await showRequest(turn, request, view, notices);
}

/** What a notification says: which request, and where it stands. */
export function summaryOf(request: AnyRequest, view: View, kinds: RequestKinds, language: Language): string {
  const kind = kinds.of(request);
  return `${kind.title(request, language)}. ${kind.stateInWords(request, view, language)}`;
}

/** An older copy of a card, where a newer one follows in the same chat: where it stands, and a way to open it. */
export function briefCard(request: AnyRequest, view: View, kinds: RequestKinds, language: Language): Card {
  const kind = kinds.of(request);
  return messageCard({
    language,
    title: kind.title(request, language),
    lines: [kind.stateInWords(request, view, language), requestWords[language].goesOnBelow],
    buttons: [{ title: words[language].open, press: { verb: 'open', request: request.id } }],
  });
}
