import { daysLater, wholeMonthsLater } from './calendar.ts';
import { type Day, daysBetween } from './dated.ts';

/** A key of the cloud benefits gives so many months from the day it is redeemed (MPN-14). */
export const MONTHS_OF_A_KEY = 12;
/** An end date can move by three years at most: a key may hold so many times the active seats (MPN-16). */
export const MOST_TIMES_THE_SEATS = 3;

/** Adding licences: all seats share one end date; no time is gained or lost (MPN-14). */
export function monthsAfterAdding(seats: number, monthsLeft: number, keySeats: number): number {
  return (seats * monthsLeft + keySeats * MONTHS_OF_A_KEY) / (seats + keySeats);
}

export type Extension =
  | { readonly kind: 'extended'; readonly months: number }
  | { readonly kind: 'tooLarge'; readonly largest: number };

/** Extending: the seats stay, the key's months are shared out over them (MPN-15); a key too large is refused (MPN-16). */
export function extendedBy(seats: number, keySeats: number): Extension {
  const largest = largestKey(seats);
  if (keySeats > largest) return { kind: 'tooLarge', largest };
  return { kind: 'extended', months: (MONTHS_OF_A_KEY * keySeats) / seats };
}

/** The seats of the largest key that still extends so many active seats (MPN-16). */
export function largestKey(seats: number): number {
  return seats * MOST_TIMES_THE_SEATS;
}

/** The seats that a key needs to extend by so many months; a whole number, rounded up (MPN-15). */
export function keyForMonths(seats: number, months: number): number {
  return Math.ceil((seats * months) / MONTHS_OF_A_KEY);
}

/**
 * The day so many months later. Whole months keep the day, or take the last one of a shorter month; what is left over is
 * counted in days of the month that follows, rounded down, so that nothing is promised that may not be there.
 */
export function monthsLater(day: Day, months: number): Day {
  const whole = Math.floor(months + 1e-9);
  const reached = wholeMonthsLater(day, whole);
  const share = months - whole;
  if (share < 1e-9) return reached;
  const length = daysBetween(reached, wholeMonthsLater(day, whole + 1));
  return daysLater(reached, Math.floor(length * share));
}

/** Months from one day to another, with a part of a month in days of that month; 0 when it lies behind. */
export function monthsBetween(from: Day, to: Day): number {
  if (to <= from) return 0;
  let whole = 0;
  while (wholeMonthsLater(from, whole + 1) <= to) whole += 1;
  const reached = wholeMonthsLater(from, whole);
  return whole + daysBetween(reached, to) / daysBetween(reached, wholeMonthsLater(from, whole + 1));
}
