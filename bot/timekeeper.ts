import type { Clock } from '../dialogs/ports.ts';
import type { RequestKinds } from '../dialogs/request-kind.ts';
import type { AnyRequest } from '../domain/life.ts';
import type { Policy } from '../domain/policy.ts';
import type { Log } from './log.ts';
import { cardEntry, redrawEntry } from './outbox/advance.ts';
import type { Outgoing } from './outbox/worker.ts';
import type { Store } from './store/store.ts';

const DAY_MS = 86_400_000;
/** The shortest that a policy can set. */
const SHORTEST_WAIT_MS = DAY_MS;
const AT_ONCE = 1_000;
/** Where the policy does not say how long reviews are kept. */
const KEEP_REVIEW_DAYS = 90;

export interface TimekeeperParts {
  readonly store: Store;
  readonly policy: Policy;
  readonly kinds: RequestKinds;
  readonly clock: Clock;
  readonly outbox: Outgoing;
  readonly log: Log;
}

/** Lets requests expire that nobody decided in time, and forgets what need not be kept. Safe to run on every instance. */
export async function keepTime(parts: TimekeeperParts): Promise<void> {
  const { store, policy, clock, log } = parts;
  const now = clock.now().getTime();
  const forgotten = await store.forgetHandled(now - policy.keepHandledDays * DAY_MS);
  await store.forgetReviews(now - (policy.keepReviewDays ?? KEEP_REVIEW_DAYS) * DAY_MS);
  if (forgotten > 0) log.debug({ forgotten }, 'handled activities forgotten');
  const waiting = await store.awaitingSince(now - SHORTEST_WAIT_MS, AT_ONCE);
  for (const request of waiting) if (isOver(request, parts, now)) await expire(parts, request, now);
}

function isOver(request: AnyRequest, { kinds, policy }: TimekeeperParts, now: number): boolean {
  const step = kinds.of(request).approval(policy, request);
  return step.approval === 'manager' && Date.parse(request.askedAt) + step.expiresAfterDays * DAY_MS <= now;
}

async function expire(
  { store, kinds, outbox, log }: TimekeeperParts,
  request: AnyRequest,
  now: number,
): Promise<void> {
  const expired = kinds
    .of(request)
    .act(
      request,
      'expire',
      { id: 'clock', name: 'Partner Desk', approver: false },
      { at: new Date(now).toISOString() },
    );
  if (typeof expired === 'string') return;
  const entries = [cardEntry(request.askedBy.id, request.id, 'asker'), redrawEntry(request.id)];
  const committed = await store.commit(
    { state: [], people: [], requests: [expired], ledgers: [], outbox: entries },
    now,
  );
  if (committed.kind !== 'saved') return;
  log.info({ request: request.id }, 'a request expired');
  outbox.wake();
}
