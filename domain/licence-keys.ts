import type { Day } from './dated.ts';

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
  const length = (Date.parse(wholeMonthsLater(day, whole + 1)) - Date.parse(reached)) / 86_400_000;
  return asDay(Date.parse(reached) + Math.floor(length * share) * 86_400_000);
}

function wholeMonthsLater(day: Day, months: number): Day {
  const start = new Date(`${day}T00:00:00Z`);
  const first = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return asDay(first.setUTCDate(Math.min(start.getUTCDate(), last)));
}

/** Months from one day to another, with a part of a month in days of that month; 0 when it lies behind. */
export function monthsBetween(from: Day, to: Day): number {
  if (to <= from) return 0;
  let whole = 0;
  while (wholeMonthsLater(from, whole + 1) <= to) whole += 1;
  const reached = Date.parse(wholeMonthsLater(from, whole));
  const length = Date.parse(wholeMonthsLater(from, whole + 1)) - reached;
  return whole + (Date.parse(to) - reached) / length;
}

function asDay(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
