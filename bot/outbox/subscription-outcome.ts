import { randomUUID } from 'node:crypto';
import type { ActRefusal } from '../../domain/life.ts';
import { nextLookAfter } from '../../domain/upgrades/following.ts';
import type { LicenceOutcome, UpgradeOutcome } from '../../domain/upgrades/outcome.ts';
import {
  actOn,
  FOLLOW_SUBSCRIPTION,
  isLicencesRequest,
  isUpgradeRequest,
  LIST_SUBSCRIPTIONS,
  type SubscriptionRequest,
  type SubscriptionVerb,
  withFollowing,
} from '../../domain/upgrades/requests.ts';
import type { NewEntry } from '../store/store.ts';
import { type Advance, cardEntry, redrawEntry } from './advance.ts';

/** The outbox as the one who did something. */
export const OUTBOX = { id: 'outbox', name: 'Partner Desk', approver: false } as const;

/** What a change came to, and how its request keeps that. */
export interface CameTo {
  /** Partner Center goes on by itself. */
  readonly running: boolean;
  /** What is left to cancel could not be read. */
  readonly unlisted: boolean;
  readonly keep: (request: SubscriptionRequest, at: string) => SubscriptionRequest | ActRefusal | undefined;
}

const VERBS: Readonly<Record<LicenceOutcome['kind'], SubscriptionVerb>> = {
  done: 'completed',
  changed: 'changed',
  refused: 'refused',
  running: 'accepted',
};

/** What an upgrade came to. */
export function ofUpgrade(outcome: UpgradeOutcome): CameTo {
  return {
    running: outcome.kind === 'running',
    unlisted: outcome.kind === 'done' && outcome.duplicatesUnread === true,
    keep: (request, at) =>
      isUpgradeRequest(request)
        ? actOn(request, upgradeVerb(outcome), OUTBOX, { at }, { asked: { ...request.asked, outcome } })
        : undefined,
  };
}

/** What adding licences came to. */
export function ofLicences(outcome: LicenceOutcome): CameTo {
  return {
    running: outcome.kind === 'running',
    unlisted: false,
    keep: (request, at) =>
      isLicencesRequest(request)
        ? actOn(request, VERBS[outcome.kind], OUTBOX, { at }, { asked: { ...request.asked, outcome } })
        : undefined,
  };
}

/** A request with what its change came to, and the cards that tell of it; undefined when it has moved on meanwhile. */
export function kept(request: SubscriptionRequest, came: CameTo, now: number): Advance | undefined {
  const at = new Date(now).toISOString();
  const next = came.keep(request, at);
  if (next === undefined || typeof next === 'string') return undefined;
  const { id, askedBy } = next;
  if (came.running)
    return {
      request: withFollowing(next, { since: at, looks: 0 }),
      entries: [redrawEntry(id), lookEntry(id, 0, now + nextLookAfter(0))],
    };
  return {
    request: notFollowed(next),
    entries: [
      redrawEntry(id),
      cardEntry(askedBy.id, id, 'asker'),
      ...(came.unlisted ? [stepEntry(LIST_SUBSCRIPTIONS, `list:${id}`, id, {})] : []),
    ],
  };
}

/** The order for the look of that number. */
export function lookEntry(id: string, look: number, dueAt: number): NewEntry {
  return { ...stepEntry(FOLLOW_SUBSCRIPTION, `follow:${id}`, id, { look }), dueAt };
}

function notFollowed(request: SubscriptionRequest): SubscriptionRequest {
  if (isUpgradeRequest(request)) {
    const { following: _, ...asked } = request.asked;
    return { ...request, asked };
  }
  const { following: _, ...asked } = request.asked;
  return { ...request, asked };
}

function stepEntry(kind: string, lane: string, request: string, more: object): NewEntry {
  return { id: randomUUID(), lane, kind, payload: { request, ...more }, request };
}

function upgradeVerb(outcome: UpgradeOutcome): SubscriptionVerb {
  if (outcome.kind !== 'done') return VERBS[outcome.kind];
  const byHand = outcome.steps.some(({ state }) => state !== 'done');
  const more = outcome.duplicates.length > 0 || outcome.duplicatesUnread === true;
  return byHand || more ? 'leftHands' : 'completed';
}
