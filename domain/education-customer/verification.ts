import { type Dated, type Day, valueOn } from '../dated.ts';

/** Microsoft's verification: what a refusal means, how often one may ask, how long it usually takes. */

/** How often verification may be asked for each customer (EDU-08). */
const MOST_ATTEMPTS: Dated<number> = [{ from: '2020-01-01', value: 3 }];

/** Requests that are left after so many; never below none. */
export function attemptsLeft(made: number, today: Day): number {
  return Math.max(0, (valueOn(MOST_ATTEMPTS, today) ?? 0) - made);
}

/** Whether the next request is the last one: a manager has to agree to it. */
export function isLastAttempt(made: number, today: Day): boolean {
  return attemptsLeft(made, today) === 1;
}

/** Microsoft's reasons for a refusal, in our words. */
export const REASONS = [
  'notEducation',
  'noLongerEducation',
  'notEducationAfterReview',
  'restricted',
  'notAcademicDomain',
  'notEligibleLibrary',
  'notEligibleMuseum',
  'other',
] as const;
export type Reason = (typeof REASONS)[number];

const BY_TEXT: Readonly<Record<string, Reason>> = {
  'not an education customer': 'notEducation',
  'no longer an education customer': 'noLongerEducation',
  'not an education customer after review': 'notEducationAfterReview',
  'restricted being an education customer': 'restricted',
  'not an academic domain': 'notAcademicDomain',
  'not an eligible library': 'notEligibleLibrary',
  'not an eligible museum': 'notEligibleMuseum',
};

/** The reason in Microsoft's text; `other` for texts that are not in the list, undefined without any. */
export function reasonIn(text: string | undefined): Reason | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  return (
    BY_TEXT[
      text
        .toLowerCase()
        .replace(/[^a-z]+/g, ' ')
        .trim()
    ] ?? 'other'
  );
}

/** What a customer's details consist of, where they can be compared and corrected. */
const DETAILS = ['name', 'address', 'email', 'website', 'phone', 'segment'] as const;
export type Detail = (typeof DETAILS)[number];

const LIKELY: Readonly<Record<Reason, readonly Detail[]>> = {
  notEducation: ['name', 'website', 'email', 'segment'],
  noLongerEducation: ['name', 'website'],
  notEducationAfterReview: ['name', 'address', 'website', 'email'],
  restricted: [],
  notAcademicDomain: ['email', 'website'],
  notEligibleLibrary: ['name', 'segment', 'website'],
  notEligibleMuseum: ['name', 'segment', 'website'],
  other: ['name', 'address', 'email', 'website'],
};

/** The details that most likely caused the refusal, the likeliest first. */
export function likelyCauses(reason: Reason | undefined): readonly Detail[] {
  return LIKELY[reason ?? 'other'];
}

/** Whether a correction can help at all: a restriction is lifted by Support alone. */
export function mayCorrect(reason: Reason | undefined): boolean {
  return reason !== 'restricted';
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** How long to wait before looking again, by how long it has been followed: often at first, then ever less. */
export function nextLookIn(followedMs: number): number {
  if (followedMs < HOUR_MS) return 5 * MINUTE_MS;
  if (followedMs < 8 * HOUR_MS) return 20 * MINUTE_MS;
  if (followedMs < 72 * HOUR_MS) return HOUR_MS;
  return 4 * HOUR_MS;
}

/** Working days that have passed since that day: Saturdays and Sundays do not count, the first day neither. */
export function workingDaysBetween(from: Day, to: Day): number {
  let days = 0;
  for (
    let at = Date.parse(`${from}T00:00:00Z`) + 24 * HOUR_MS;
    at <= Date.parse(`${to}T00:00:00Z`);
    at += 24 * HOUR_MS
  ) {
    const weekday = Math.floor(at / (24 * HOUR_MS) + 4) % 7;
    if (weekday !== 0 && weekday !== 6) days += 1;
  }
  return days;
}

/** Whether it takes longer than usual. */
export function isStuck(since: Day, today: Day, usualWorkingDays: number): boolean {
  return workingDaysBetween(since, today) > usualWorkingDays;
}
