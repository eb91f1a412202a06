import type { Clock } from '../dialogs/ports.ts';
import { approvalFor, type Policy } from '../domain/policy.ts';
import { act, leftToPerson, type Request } from '../domain/request.ts';
import type { Log } from './log.ts';
import type { Outgoing } from './outbox/worker.ts';
import type { NewEntry, Store } from './store/store.ts';

const DAY_MS = 86_400_000;
const AT_ONCE = 100;

export interface TimekeeperParts {
  readonly store: Store;
  readonly policy: Policy;
  readonly clock: Clock;
  readonly outbox: Outgoing;
  readonly newId: () => string;
  readonly log: Log;
}

/** Lets requests expire that nobody decided in time, and forgets what need not be kept. Safe to run on every instance. */
export async function keepTime(parts: TimekeeperParts): Promise<void> {
  const { store, policy, clock, log } = parts;
  const now = clock.now().getTime();
  const forgotten = await store.forgetHandled(now - policy.keepHandledDays * DAY_MS);
  if (forgotten > 0) log.debug({ forgotten }, 'handled activities forgotten');
  const shortest = Math.min(
    ...policy.approvals['education-keys'].flatMap(step =>
      step.approval === 'manager' ? [step.expiresAfterDays] : [],
    ),
    365,
  );
  const waiting = await store.awaitingSince(now - shortest * DAY_MS, AT_ONCE);
  for (const request of waiting) if (isOver(request, policy, now)) await expire(parts, request, now);
}

function isOver(request: Request, policy: Policy, now: number): boolean {
  const step = approvalFor(policy, request.keys, leftToPerson(request));
  return step.approval === 'manager' && Date.parse(request.askedAt) + step.expiresAfterDays * DAY_MS <= now;
}

async function expire(
  { store, outbox, newId, log }: TimekeeperParts,
  request: Request,
  now: number,
): Promise<void> {
  const expired = act(
    request,
    'expire',
    { id: 'clock', name: 'Partner Desk', approver: false },
    { at: new Date(now).toISOString() },
  );
  if (typeof expired === 'string') return;
  const entries: readonly NewEntry[] = [
    {
      id: newId(),
      lane: `person:${request.askedBy.id}`,
      kind: 'card',
      payload: { person: request.askedBy.id, request: request.id, view: 'asker' },
      request: request.id,
    },
    {
      id: newId(),
      lane: `request:${request.id}`,
      kind: 'redraw',
      payload: { request: request.id },
      request: request.id,
    },
  ];
  const committed = await store.commit(
    { state: [], people: [], requests: [expired], ledgers: [], outbox: entries },
    now,
  );
  if (committed.kind !== 'saved') return;
  log.info({ request: request.id }, 'a request expired');
  outbox.wake();
}
