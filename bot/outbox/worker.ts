import { PartnerCenterError } from '../../dialogs/ports.ts';
import type { Log } from '../log.ts';
import type { Entry, Outbox } from '../store/store.ts';
import { SendError } from '../teams/sender.ts';
import { MOST_TRIES, waitAfter } from './backoff.ts';

/** Carries out one entry. Throws SendError or PartnerCenterError when it did not work. */
export type Deliver = (entry: Entry) => Promise<void>;

/** What turns need of the outbox. */
export interface Outgoing {
  /** Delivers entries that were claimed when they were saved; what fails is tried again later. */
  deliverNow(entries: readonly Entry[]): Promise<void>;
  /** Something new may be waiting. */
  wake(): void;
  /** Nothing new is waiting, but what was put off may be due. */
  wakeIfDue(): void;
}

const AT_ONCE = 16;
const LEASE_MS = 30_000;
/** Other instances add entries without telling us. */
const LOOK_EVERY_MS = 1_000;

export interface WorkerParts {
  readonly outbox: Outbox;
  readonly deliver: Deliver;
  /** Makes a failure visible on its request; may throw, then it is tried again. */
  readonly giveUp: (entry: Entry, why: string) => Promise<void>;
  readonly now: () => number;
  readonly chance: () => number;
  readonly log: Log;
}

/** Sends what is in the outbox, lane by lane in order, until it is stopped. One slow lane holds up no other. */
export class OutboxWorker implements Outgoing {
  private readonly underWay = new Set<Promise<unknown>>();
  private looking: Promise<void> | undefined;
  private stopped = false;
  private again = false;
  private timer: NodeJS.Timeout | undefined;
  /** When something is due next, as far as this process knows. */
  private dueAt = Number.POSITIVE_INFINITY;

  constructor(private readonly parts: WorkerParts) {}

  start(): void {
    this.wake();
  }

  /** Waits for what is under way; what is left stays in the outbox. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.looking;
    await Promise.all(this.underWay);
  }

  /** Resolves when nothing is under way and nothing waits that could go out now. */
  async idle(): Promise<void> {
    while (this.looking !== undefined || this.underWay.size > 0)
      await Promise.allSettled([this.looking, ...this.underWay]);
  }

  wake(): void {
    if (this.stopped) return;
    this.again = true;
    clearTimeout(this.timer);
    this.looking ??= this.look().finally(() => {
      this.looking = undefined;
      if (this.again) this.wake();
    });
  }

  wakeIfDue(): void {
    if (this.dueAt <= this.parts.now()) this.wake();
  }

  async deliverNow(entries: readonly Entry[]): Promise<void> {
    for (const [index, entry] of entries.entries()) {
      const { settled } = await this.carryOut(entry);
      if (settled) continue;
      this.dueAt = Number.NEGATIVE_INFINITY;
      const { outbox, now } = this.parts;
      await Promise.all(
        entries.slice(index + 1).map(({ id }) => outbox.retry(id, now(), 'waits for the one before')),
      );
      return;
    }
  }

  private async look(): Promise<void> {
    const { outbox, now, log } = this.parts;
    try {
      while (this.again && !this.stopped && this.underWay.size < AT_ONCE) {
        this.again = false;
        const entries = await outbox.claim(now(), AT_ONCE - this.underWay.size, LEASE_MS);
        for (const entry of entries) this.begin(entry);
      }
      if (this.underWay.size >= AT_ONCE) this.again = false;
      await this.sleep();
    } catch (error) {
      log.error({ err: error }, 'the outbox could not be read');
      this.timer = setTimeout(() => this.wake(), LOOK_EVERY_MS);
    }
  }

  /** The next one in its lane is looked for as soon as this one is done. */
  private begin(entry: Entry): void {
    const done = this.carryOut(entry)
      .then(({ ticked }) => ticked)
      .finally(() => {
        this.underWay.delete(done);
        this.wake();
      });
    this.underWay.add(done);
  }

  private async sleep(): Promise<void> {
    if (this.stopped) return;
    const due = await this.parts.outbox.nextDue();
    this.dueAt = due ?? Number.POSITIVE_INFINITY;
    const wait =
      due === undefined ? LOOK_EVERY_MS : Math.min(Math.max(due - this.parts.now(), 5), LOOK_EVERY_MS);
    this.timer = setTimeout(() => this.wake(), wait);
    this.timer.unref();
  }

  /** `settled`: nothing of this entry is left to do; `ticked`: that is kept, so that the next in its lane may go. */
  private async carryOut(
    entry: Entry,
  ): Promise<{ readonly settled: boolean; readonly ticked: Promise<void> }> {
    const { outbox, deliver, log } = this.parts;
    const about = { entry: entry.id, kind: entry.kind, tries: entry.tries };
    try {
      await deliver(entry);
    } catch (error) {
      return { settled: await this.failed(entry, error), ticked: Promise.resolve() };
    }
    const ticked = outbox
      .done([entry.id])
      .catch((err: unknown) => log.error({ ...about, err }, 'a delivery could not be ticked off'));
    return { settled: true, ticked };
  }

  private async failed(entry: Entry, error: unknown): Promise<boolean> {
    const { log } = this.parts;
    const about = { entry: entry.id, kind: entry.kind, tries: entry.tries };
    const failure = failureOf(error);
    log.warn({ ...about, why: failure.why }, 'an outbox entry did not go out');
    await this.afterFailure(entry, failure).catch((err: unknown) =>
      log.error({ ...about, err }, 'a failure could not be kept'),
    );
    return failure.kind === 'gone';
  }

  private async afterFailure(entry: Entry, { kind, why, waitMs }: Failure): Promise<void> {
    const { outbox, now, chance, giveUp } = this.parts;
    if (kind === 'gone') return outbox.done([entry.id]);
    if (kind === 'later' && entry.tries < MOST_TRIES) {
      return outbox.retry(entry.id, now() + waitAfter(entry.tries, waitMs, chance()), why);
    }
    await giveUp(entry, why);
    await outbox.giveUp(entry.id, why);
  }
}

interface Failure {
  readonly kind: 'later' | 'gone' | 'never';
  readonly why: string;
  readonly waitMs?: number;
}

function failureOf(error: unknown): Failure {
  if (error instanceof SendError) {
    const kind = error.kind === 'unsure' ? 'later' : error.kind;
    return {
      kind,
      why: `channel ${error.status ?? 'unreachable'}`,
      ...(error.retryAfterMs && { waitMs: error.retryAfterMs }),
    };
  }
  if (error instanceof PartnerCenterError) {
    const { kind, status, code, retryAfterSeconds } = error;
    const why = `Partner Center ${status ?? 'unreachable'}${code === undefined ? '' : ` ${code}`}`;
    const later = kind === 'unavailable' || kind === 'unauthorised' || kind === 'unexpected';
    return {
      kind: later ? 'later' : 'never',
      why,
      ...(retryAfterSeconds && { waitMs: retryAfterSeconds * 1000 }),
    };
  }
  return { kind: 'later', why: error instanceof Error ? error.name : 'unknown' };
}
