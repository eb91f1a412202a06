/** How long one call may go on. Times in milliseconds. */
export interface Limits {
  /** How often the call is sent at most, the first time included. */
  readonly tries: number;
  /** How long one try may take. */
  readonly tryMs: number;
  /** How long all tries and the waits between them may take together. */
  readonly budgetMs: number;
}

/** Limits for a call that a person is waiting for: Teams shows a pressed button as failed after about five seconds. */
export const WHILE_SOMEBODY_WAITS: Limits = { tries: 3, tryMs: 2_500, budgetMs: 4_200 };

/** Limits for work in the background, which can sit out a throttled minute. */
export const IN_THE_BACKGROUND: Limits = { tries: 8, tryMs: 15_000, budgetMs: 180_000 };

/** A try that failed. Without a status, no answer came: too slow, or the connection broke. */
export interface FailedTry {
  readonly status?: number | undefined;
  /** What the answer asked for in `Retry-After`. */
  readonly retryAfterSeconds?: number | undefined;
  /** True for a read. A write whose outcome is unknown is looked up by the caller, never sent again from here. */
  readonly repeatable: boolean;
  /** How often the call was sent so far. */
  readonly tries: number;
  /** Milliseconds since the first try began. */
  readonly elapsedMs: number;
}

const FIRST_WAIT_MS = 200;
const FIRST_THROTTLED_WAIT_MS = 1_000;

/** Milliseconds to wait before the next try, or undefined when there is to be none. `chance` is between 0 and 1. */
export function waitBeforeRetry(failed: FailedTry, limits: Limits, chance: number): number | undefined {
  if (failed.tries >= limits.tries || !mayRetry(failed)) return undefined;
  const doubled = 2 ** (failed.tries - 1);
  const first = failed.status === 429 ? FIRST_THROTTLED_WAIT_MS : FIRST_WAIT_MS;
  const wait =
    failed.retryAfterSeconds === undefined
      ? first * doubled * (0.5 + chance / 2)
      : failed.retryAfterSeconds * 1_000 + chance * FIRST_WAIT_MS;
  return failed.elapsedMs + wait < limits.budgetMs ? Math.round(wait) : undefined;
}

/** A throttled call was certainly not carried out, so even a write may be sent again. */
function mayRetry({ status, repeatable }: FailedTry): boolean {
  if (status === 429) return true;
  if (!repeatable) return false;
  return status === undefined || status === 408 || (status >= 500 && status !== 501);
}
