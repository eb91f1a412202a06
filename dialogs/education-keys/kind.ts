import { judgeEducationKeys } from '../../domain/education-keys.ts';
import { approvalFor } from '../../domain/policy.ts';
import { act, leftToPerson, type Request } from '../../domain/request.ts';
import { fileRequest, type Move, moveRequest } from '../actions/move-request.ts';
import { ruleNotice } from '../actions/refusals.ts';
import { PartnerCenterError } from '../ports.ts';
import type { Given, RequestKind, Standing } from '../request-kind.ts';
import type { Turn } from '../turn.ts';
import { words } from '../words.ts';
import { educationKeyFacts, educationKeys, lookAtCustomer } from './journey.ts';
import { requestCardFor, stateInWords, titleOf } from './request-view.ts';
import { requestWords } from './request-words.ts';
import { educationKeysWords } from './text.ts';

const move =
  (verb: Move) =>
  (turn: Turn, request: Request, { inputs, note }: Given) =>
    moveRequest(turn, request, verb, inputs.reason ?? note);

/** Requests for Windows 10 Education keys. */
export const educationKeysKind: RequestKind<Request> = {
  kind: 'education-keys',
  series: 'KEY',
  journey: educationKeys.id,
  act,
  approval: (policy, request) => approvalFor(policy, request.keys, leftToPerson(request)),
  judgeAgain,
  title: titleOf,
  stateInWords,
  card: requestCardFor,
  editable: ({ state }) => state === 'awaitingApproval',
  verbs: {
    withdraw: move('withdraw'),
    review: move('review'),
    receive: move('receive'),
    share: move('share'),
    deny: move('deny'),
    file: (turn, request, { inputs, note }) => fileRequest(turn, request, inputs.ticket ?? note),
  },
};

/** What was allowed when it was asked may not be any more (W10E-07, -09, -11, -13). */
async function judgeAgain(turn: Turn, request: Request): Promise<Standing> {
  const { language, today } = turn;
  try {
    const looked = await lookAtCustomer(request.customer.id, turn, request.id);
    const facts = educationKeyFacts(
      { keys: request.keys, emailIsAdmins: true, licensedThrough: 'nothing' },
      looked,
      today,
    );
    const verdict = judgeEducationKeys(facts);
    if (verdict.kind !== 'refused') {
      turn.work.keepWithin(request.customer.id, (facts.licences ?? 0) + (facts.perhaps ?? 0));
      return { kind: 'stands' };
    }
    const [first] = verdict.broken;
    const refusal = educationKeysWords[language].refusals[first](facts);
    return {
      kind: 'fallen',
      notices: [
        { tone: 'warning', lines: [requestWords[language].notAnyMore] },
        ruleNotice(refusal, educationKeys.sources[first], language),
      ],
    };
  } catch (error) {
    if (!(error instanceof PartnerCenterError)) throw error;
    const { partnerCenterDownNow, partnerCenterRefuses } = words[language];
    const line = error.kind === 'unauthorised' ? partnerCenterRefuses : partnerCenterDownNow;
    return { kind: 'fallen', notices: [{ tone: 'warning', lines: [line] }] };
  }
}
