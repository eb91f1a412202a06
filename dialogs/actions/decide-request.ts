import type { Actor, AnyRequest } from '../../domain/life.ts';
import { mayDecide } from '../../domain/policy.ts';
import { requestWords } from '../education-keys/request-words.ts';
import type { Turn } from '../turn.ts';
import { refusalNotice } from './refusals.ts';
import { showRefusal, showRequest } from './show-request.ts';

/** Approves, after judging it afresh; the first decision wins. */
export async function approveRequest(turn: Turn, request: AnyRequest): Promise<void> {
  const kind = turn.kinds.of(request);
  const approved = kind.act(request, 'approve', actorIn(turn, request), { at: turn.now.toISOString() });
  if (typeof approved === 'string') return showRefusal(turn, request, [refusalNotice(turn, approved)]);
  const standing = await kind.judgeAgain(turn, request);
  if (standing.kind === 'fallen') return showRefusal(turn, request, standing.notices);
  kind.onApproved?.(turn, approved);
  await decided(turn, approved);
}

/** Rejects with a reason. */
export async function rejectRequest(turn: Turn, request: AnyRequest, reason: string): Promise<void> {
  const note = reason.trim();
  const rejected = turn.kinds
    .of(request)
    .act(request, 'reject', actorIn(turn, request), { at: turn.now.toISOString(), note });
  if (typeof rejected === 'string') return showRefusal(turn, request, [refusalNotice(turn, rejected)]);
  if (note === '') {
    const lines = [requestWords[turn.language].reasonNeeded];
    return showRefusal(turn, request, [{ tone: 'warning', lines }]);
  }
  await decided(turn, rejected);
}

async function decided(turn: Turn, request: AnyRequest): Promise<void> {
  turn.work.save(request);
  turn.work.sendCard(request.askedBy.id, request.id, 'asker');
  turn.work.redraw(request.id);
  await showRequest(turn, request, 'approver');
}

function actorIn({ who, kinds, policy }: Turn, request: AnyRequest): Actor {
  return {
    id: who.id,
    name: who.name,
    approver: mayDecide(kinds.of(request).approval(policy, request), who),
  };
}
