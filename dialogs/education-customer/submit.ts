import type {
  EducationCustomerAsked,
  EducationCustomerRequest,
} from '../../domain/education-customer/life.ts';
import { act, isEducationCustomerRequest } from '../../domain/education-customer/life.ts';
import { weakPoints } from '../../domain/education-customer/preflight.ts';
import { refusalNotice } from '../actions/refusals.ts';
import { showRequest, tellApprovers } from '../actions/show-request.ts';
import type { Turn } from '../turn.ts';
import { applicationFrom } from './application-from.ts';
import { approvalOf } from './approval.ts';
import { type SchoolWalk, schoolFacts } from './looked.ts';
import { noteOpenSchool } from './open-schools.ts';
import { laterCreate } from './steps.ts';

/** Asks for the school of a walk that was judged a moment ago; a second press of Send shows the request of the first. */
export async function submitSchool(walk: SchoolWalk, turn: Turn): Promise<void> {
  const made = await turn.requests.requestOfWalk(turn.who.id, walk.id);
  if (made !== undefined) return showRequest(turn, made, 'asker');
  const request =
    walk.editing === undefined
      ? await newRequest(walk, turn)
      : await changedRequest(walk, walk.editing, turn);
  if (request === undefined) return;
  turn.work.save(request);
  await noteOpenSchool(turn, request, walk.looked.openVersion ?? 0);
  turn.work.redraw(request.id);
  if (request.state === 'sending') laterCreate(turn, request);
  else await tellApprovers(turn, request);
  await showRequest(turn, request, 'asker');
}

async function newRequest(walk: SchoolWalk, turn: Turn): Promise<EducationCustomerRequest> {
  const { who, now } = turn;
  const at = now.toISOString();
  const application = applicationFrom(walk);
  const request: EducationCustomerRequest = {
    id: await turn.work.newRequestId('EDU'),
    kind: 'education-customer',
    version: 1,
    state: 'awaitingApproval',
    askedBy: { id: who.id, name: who.name },
    askedAt: at,
    customer: { id: '', name: application.name },
    asked: { walk: walk.id, application, weak: weakIn(walk, turn), createId: turn.newId(), attempts: 0 },
    history: [{ verb: 'submit', at, by: { id: who.id, name: who.name } }],
  };
  return decidedByPolicy(request, turn, 1);
}

/** What is weak about it, for whoever decides: the sources need not be kept. */
function weakIn({ answers, looked }: SchoolWalk, { today }: Turn): EducationCustomerAsked['weak'] {
  return weakPoints(schoolFacts(answers, looked, today)).map(({ source: _, ...point }) => point);
}

/** The request after an edit; when it can no longer be edited it is shown as it stands. */
async function changedRequest(
  walk: SchoolWalk,
  id: string,
  turn: Turn,
): Promise<EducationCustomerRequest | undefined> {
  const request = await turn.requests.request(id);
  if (request === undefined || !isEducationCustomerRequest(request)) return undefined;
  const application = applicationFrom(walk);
  const { refusal: _, ...kept } = request.asked;
  const asked: EducationCustomerAsked = {
    ...kept,
    walk: walk.id,
    application,
    weak: weakIn(walk, turn),
    createId: turn.newId(),
  };
  const at = turn.now.toISOString();
  const actor = { id: turn.who.id, name: turn.who.name, approver: false };
  const change = { asked, askedAt: at, customer: { id: '', name: application.name } };
  const changed = act(request, 'edit', actor, { at }, change);
  if (typeof changed !== 'string') return decidedByPolicy(changed, turn, changed.version);
  await showRequest(turn, request, 'asker', [refusalNotice(turn, changed)]);
  return undefined;
}

/** Where nobody has to approve, the policy does so at once; the version rises once for the whole turn. */
function decidedByPolicy(
  request: EducationCustomerRequest,
  turn: Turn,
  version: number,
): EducationCustomerRequest {
  if (approvalOf(turn.policy, request).approval !== 'none') return request;
  const policy = { id: 'policy', name: 'Policy', approver: true };
  const approved = act(request, 'approve', policy, { at: turn.now.toISOString() });
  return typeof approved === 'string' ? request : { ...approved, version };
}
