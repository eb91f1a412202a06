import type { NoticeView } from '../../cards/stage-card.ts';
import { judgeEducationKeys } from '../../domain/education-keys.ts';
import { isApprover } from '../../domain/policy.ts';
import { type Actor, act, leftToPerson, type Request } from '../../domain/request.ts';
import { educationKeyFacts, educationKeys, lookAtCustomer } from '../education-keys/journey.ts';
import { requestWords } from '../education-keys/request-words.ts';
import { educationKeysWords } from '../education-keys/text.ts';
import { PartnerCenterError } from '../ports.ts';
import type { Turn } from '../turn.ts';
import { words } from '../words.ts';
import { refusalNotice, ruleNotice } from './refusals.ts';
import { showRequest } from './show-request.ts';

/** Approves, after judging it afresh; the first decision wins. */
export async function approveRequest(turn: Turn, request: Request): Promise<void> {
  const approved = act(request, 'approve', actorIn(turn, request), { at: turn.now.toISOString() });
  if (typeof approved === 'string')
    return showRequest(turn, request, 'approver', [refusalNotice(turn, approved)]);
  const look = await freshLook(turn, request);
  if ('notices' in look) return showRequest(turn, request, 'approver', look.notices);
  turn.work.keepWithin(request.customer.id, look.most);
  await decided(turn, approved);
}

/** Rejects with a reason. */
export async function rejectRequest(turn: Turn, request: Request, reason: string): Promise<void> {
  const note = reason.trim();
  const rejected = act(request, 'reject', actorIn(turn, request), { at: turn.now.toISOString(), note });
  if (typeof rejected === 'string')
    return showRequest(turn, request, 'approver', [refusalNotice(turn, rejected)]);
  if (note === '') {
    const lines = [requestWords[turn.language].reasonNeeded];
    return showRequest(turn, request, 'approver', [{ tone: 'warning', lines }]);
  }
  await decided(turn, rejected);
}

async function decided(turn: Turn, request: Request): Promise<void> {
  turn.work.save(request);
  turn.work.sendCard(request.askedBy.id, request.id, 'asker');
  turn.work.redraw(request.id);
  await showRequest(turn, request, 'approver');
}

function actorIn({ who, policy }: Turn, request: Request): Actor {
  return {
    id: who.id,
    name: who.name,
    approver: isApprover(policy, request.keys, leftToPerson(request), who),
  };
}

/** What was allowed when it was asked may not be any more (W10E-07, -09, -11, -13). */
async function freshLook(
  turn: Turn,
  request: Request,
): Promise<{ readonly most: number } | { readonly notices: readonly NoticeView[] }> {
  const { language, today } = turn;
  try {
    const looked = await lookAtCustomer(request.customer.id, turn, request.id);
    const facts = educationKeyFacts(
      { keys: request.keys, emailIsAdmins: true, licensedThrough: 'nothing' },
      looked,
      today,
    );
    const verdict = judgeEducationKeys(facts);
    if (verdict.kind !== 'refused') return { most: (facts.licences ?? 0) + (facts.perhaps ?? 0) };
    const [first] = verdict.broken;
    const refusal = educationKeysWords[language].refusals[first](facts);
    return {
      notices: [
        { tone: 'warning', lines: [requestWords[language].notAnyMore] },
        ruleNotice(refusal, educationKeys.sources[first], language),
      ],
    };
  } catch (error) {
    if (!(error instanceof PartnerCenterError)) throw error;
    const { partnerCenterDown, partnerCenterRefuses } = words[language];
    const line = error.kind === 'unauthorised' ? partnerCenterRefuses : partnerCenterDown;
    return { notices: [{ tone: 'warning', lines: [line] }] };
  }
}
