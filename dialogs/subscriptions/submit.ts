import type { ActRefusal } from '../../domain/life.ts';
import type { LicencesAsked, UpgradeAsked } from '../../domain/upgrades/asked.ts';
import { seenOf } from '../../domain/upgrades/detail.ts';
import {
  actOn,
  isLicencesRequest,
  isUpgradeRequest,
  type SubscriptionRequest,
  subscriptionApproval,
  type UpgradeRequest,
} from '../../domain/upgrades/requests.ts';
import { takenOf } from '../../domain/upgrades/upgrade-rules.ts';
import { refusalNotice } from '../actions/refusals.ts';
import { showRequest, tellApprovers } from '../actions/show-request.ts';
import type { Turn } from '../turn.ts';
import { changeLater } from './change-step.ts';
import { chosenSubscription, type LicencesWalk } from './licences-chosen.ts';
import { inUseOf } from './look.ts';
import { chosenTarget, chosenWays, type UpgradeWalk } from './upgrade-chosen.ts';

/** Asks for the upgrade of a walk that was judged a moment ago; a second press of Send shows the request of the first. */
export async function submitUpgrade(walk: UpgradeWalk, turn: Turn): Promise<void> {
  const asked = upgradeAskedOf(walk, turn);
  await submit(walk, turn, {
    make: (id, about) => ({ ...about, id, kind: 'subscription-upgrade', asked }),
    change: request =>
      isUpgradeRequest(request)
        ? actOn(request, 'edit', asker(turn), at(turn), {
            asked: { ...asked, requestId: request.asked.requestId },
          })
        : 'not-possible-now',
  });
}

/** Asks for more licences; a second press of Send shows the request of the first. */
export async function submitLicences(walk: LicencesWalk, turn: Turn): Promise<void> {
  const asked = licencesAskedOf(walk, turn);
  await submit(walk, turn, {
    make: (id, about) => ({ ...about, id, kind: 'add-licences', asked }),
    change: request =>
      isLicencesRequest(request)
        ? actOn(request, 'edit', asker(turn), at(turn), {
            asked: { ...asked, requestId: request.asked.requestId },
          })
        : 'not-possible-now',
  });
}

type About = Omit<UpgradeRequest, 'id' | 'kind' | 'asked'>;

interface Making {
  readonly make: (id: string, about: About) => SubscriptionRequest;
  readonly change: (request: SubscriptionRequest) => SubscriptionRequest | ActRefusal;
}

async function submit(walk: UpgradeWalk | LicencesWalk, turn: Turn, making: Making): Promise<void> {
  const made = await turn.requests.requestOfWalk(turn.who.id, walk.id);
  if (made !== undefined) return showRequest(turn, made, 'asker');
  if (walk.editing !== undefined) return changeRequest(walk.editing, turn, making);
  const request = await newRequest(walk, turn, making);
  turn.work.save(request);
  if (request.state === 'running') changeLater(turn, request);
  else await tellApprovers(turn, request);
  await showRequest(turn, request, 'asker');
}

async function newRequest(
  walk: UpgradeWalk | LicencesWalk,
  turn: Turn,
  { make }: Making,
): Promise<SubscriptionRequest> {
  const { who, now, policy } = turn;
  const askedAt = now.toISOString();
  const request = make(await turn.work.newRequestId('SUB'), {
    version: 1,
    state: 'awaitingApproval',
    askedBy: { id: who.id, name: who.name },
    askedAt,
    customer: { id: walk.answers.customer ?? '', name: walk.looked.customer?.name ?? '' },
    history: [{ verb: 'submit', at: askedAt, by: { id: who.id, name: who.name } }],
  });
  if (subscriptionApproval(policy).approval !== 'none') return request;
  const approved = actOn(request, 'approve', { id: 'policy', name: 'Policy', approver: true }, at(turn));
  return typeof approved === 'string' ? request : { ...approved, version: request.version };
}

/** The request after an edit; when it can no longer be edited it is shown as it stands. */
async function changeRequest(id: string, turn: Turn, { change }: Making): Promise<void> {
  const request = await turn.requests.request(id);
  if (request === undefined || !(isUpgradeRequest(request) || isLicencesRequest(request))) return;
  const changed = change(request);
  if (typeof changed === 'string') return showRequest(turn, request, 'asker', [refusalNotice(turn, changed)]);
  turn.work.save(changed);
  turn.work.redraw(changed.id);
  await showRequest(turn, changed, 'asker');
}

function upgradeAskedOf(walk: UpgradeWalk, turn: Turn): UpgradeAsked {
  const { answers, looked } = walk;
  const chosen = chosenWays(answers, looked, turn.today);
  const target = chosenTarget(answers, looked, turn.today);
  const taken = target && takenOf(target);
  if (chosen === undefined || target === undefined || taken === undefined)
    throw new Error('Journey subscription-upgrade sends without a target');
  const { subscription } = chosen;
  const used = inUseOf(subscription, looked);
  return {
    walk: walk.id,
    requestId: turn.newId(),
    subscription: { id: subscription.id, name: subscription.offerName },
    seen: seenOf(subscription),
    ...(used !== undefined && { inUse: used }),
    target: { id: target.id, name: target.name },
    way: taken.way,
    movesLicences: taken.movesLicences,
    quantity:
      taken.way === 'transition' ? (answers.quantity ?? subscription.quantity) : subscription.quantity,
    billing: subscription.billing,
    term: subscription.term,
    before: (looked.details ?? [])
      .filter(({ offerId }) => offerId.toLowerCase() === target.id.toLowerCase())
      .map(({ id }) => id),
    voices: {
      guide: target.guide,
      differs: target.differs,
      conditions: target.conditions,
    },
  };
}

function licencesAskedOf({ id, answers, looked }: LicencesWalk, turn: Turn): LicencesAsked {
  const chosen = chosenSubscription(answers, looked, turn.today);
  if (chosen === undefined) throw new Error('Journey add-licences sends without a subscription');
  const used = inUseOf(chosen, looked);
  return {
    walk: id,
    requestId: turn.newId(),
    subscription: { id: chosen.id, name: chosen.offerName },
    seen: seenOf(chosen),
    ...(used !== undefined && { inUse: used }),
    wanted: chosen.quantity + (answers.more ?? 0),
  };
}

function asker({ who }: Turn) {
  return { id: who.id, name: who.name, approver: false };
}

function at({ now }: Turn) {
  return { at: now.toISOString() };
}
