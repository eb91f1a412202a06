/** So often something is tried before it is given up; with the waits below that is about an hour. */
export const MOST_TRIES = 14;

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15 * 60_000;

/**
 * How long to wait after the given number of tries: doubling, with jitter over the upper half so that many do not come
 * back at once, and never sooner than the other side asked for.
 */
export function waitAfter(tries: number, askedMs: number | undefined, chance: number): number {
  const full = Math.min(FIRST_WAIT_MS * 2 ** (tries - 1), LONGEST_WAIT_MS);
  const jittered = full / 2 + (full / 2) * chance;
  return Math.round(Math.max(jittered, (askedMs ?? 0) * (1 + chance / 10)));
}
