/** How a change that Partner Center has accepted, and goes on with by itself, is looked at until it ends. */
export interface Following {
  /** Since when, ISO; anew when a person has it looked at again. */
  readonly since: string;
  /** Looks so far. An order for a look carries its number, so that one that is repeated after a crash is one too many. */
  readonly looks: number;
}

/** Where the policy does not say for how many days. */
const FOLLOWED_DAYS = 7;

const DAY_MS = 86_400_000;
const FIRST_LOOK_MS = 1_000;
const LONGEST_MS = 6 * 3_600_000;
/** Each wait is as long as half of what went by before it. */
const SHARE = 0.5;
/** How long the users' licences may take once the plan itself is done, before a person has to look. */
const LICENCES_MS = DAY_MS;

/** When to look again, after so many milliseconds: soon at first, in the end four times a day. */
export function nextLookAfter(goneMs: number): number {
  return Math.round(Math.min(Math.max(goneMs * SHARE, FIRST_LOOK_MS), LONGEST_MS));
}

/** Whether it was followed for as long as the policy says: then a person takes it up. */
export function isOverdue(goneMs: number, days: number | undefined): boolean {
  return goneMs >= (days ?? FOLLOWED_DAYS) * DAY_MS;
}

/** Whether nothing more is to be heard of the users' licences, so long after the plan changed. */
export function licencesAreSilent(goneMs: number): boolean {
  return goneMs >= LICENCES_MS;
}
