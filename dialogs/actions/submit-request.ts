import { countLicences, subscriptionsToName } from '../../domain/education-keys.ts';
import { approvalFor } from '../../domain/policy.ts';
import { act, isKeysRequest, type KeysAsked, leftToPerson, type Request } from '../../domain/request.ts';
import type { KeysWalk } from '../education-keys/journey.ts';
import type { Turn } from '../turn.ts';
import { refusalNotice } from './refusals.ts';
import { showRefusal, showRequest, tellApprovers } from './show-request.ts';

/** Asks for the keys of a walk that was judged a moment ago; a second press of Send shows the request of the first. */
export async function submitRequest(walk: KeysWalk, turn: Turn): Promise<void> {
  const made = await turn.requests.requestOfWalk(turn.who.id, walk.id);
  if (made !== undefined) return showRequest(turn, made, 'asker');
  const request =
    walk.editing === undefined
      ? await newRequest(walk, turn)
      : await changedRequest(walk, walk.editing, turn);
  if (request === undefined) return;
  const { found } = request.asked;
  turn.work.save(request);
  turn.work.keepWithin(
    request.customer.id,
    found.licences + (request.state === 'approved' ? 0 : found.perhaps),
  );
  turn.work.rememberContact(request.asked);
  turn.work.redraw(request.id);
  if (request.state === 'awaitingApproval' && walk.editing === undefined) await tellApprovers(turn, request);
  await showRequest(turn, request, 'asker');
}

async function newRequest(walk: KeysWalk, turn: Turn): Promise<Request> {
  const { who, now } = turn;
  const at = now.toISOString();
  const request: Request = {
    id: await turn.work.newRequestId('KEY'),
    kind: 'education-keys',
    version: 1,
    state: 'awaitingApproval',
    askedBy: { id: who.id, name: who.name },
    askedAt: at,
    customer: { id: walk.answers.customer ?? '', name: walk.looked.customer?.name ?? '' },
    keys: walk.answers.keys ?? 0,
    asked: askedOf(walk, turn),
    history: [{ verb: 'submit', at, by: { id: who.id, name: who.name } }],
  };
  return approvedByPolicy(request, turn) ?? request;
}

/** Approved at once where policy asks for nobody; undefined where somebody has to decide. */
function approvedByPolicy(request: Request, { policy, now }: Turn): Request | undefined {
  if (approvalFor(policy, request.keys, leftToPerson(request)).approval !== 'none') return undefined;
  const actor = { id: 'policy', name: 'Policy', approver: true };
  const approved = act(request, 'approve', actor, { at: now.toISOString() });
  return typeof approved === 'string' ? undefined : { ...approved, version: request.version };
}

/** The request after an edit; when it can no longer be edited it is shown as it stands. */
async function changedRequest(walk: KeysWalk, id: string, turn: Turn): Promise<Request | undefined> {
  const request = await turn.requests.request(id);
  if (request === undefined || !isKeysRequest(request)) return undefined;
  const keys = walk.answers.keys ?? request.keys;
  const note = keys === request.keys ? undefined : `${request.keys} → ${keys}`;
  const actor = { id: turn.who.id, name: turn.who.name, approver: false };
  const event = { at: turn.now.toISOString(), ...(note && { note }) };
  const changed = act(request, 'edit', actor, event, { keys, asked: askedOf(walk, turn) });
  if (typeof changed !== 'string') return approvedByPolicy(changed, turn) ?? changed;
  await showRefusal(turn, request, [refusalNotice(turn, changed)]);
  return undefined;
}

function askedOf(walk: KeysWalk, { today }: Turn): KeysAsked {
  const { answers, looked } = walk;
  const { each, licences, perhaps } = countLicences(looked.subscriptions ?? [], today);
  const named = subscriptionsToName(each, answers.keys ?? 0, answers.subscription);
  return {
    walk: walk.id,
    subscriptions: named.map(({ subscription, plan }) => ({
      id: subscription.id,
      name: plan,
      licences: subscription.quantity,
    })),
    phone: answers.phone ?? '',
    email: answers.email ?? '',
    contactMethod: answers.contactMethod ?? 'phone',
    found: {
      licences,
      perhaps,
      askedBefore: looked.askedBefore ?? 0,
      domain: looked.customer?.domain ?? '',
      unknownOffers: each.filter(({ standing }) => standing === 'unknownPlan').map(({ plan }) => plan),
    },
  };
}
