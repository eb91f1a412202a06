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

/** The fewest active seats that a key of this size still extends (MPN-16). */
export function fewestSeats(keySeats: number): number {
  return Math.ceil(keySeats / MOST_TIMES_THE_SEATS);
}

/** The seats that a key needs to extend by so many months; a whole number, rounded up (MPN-15). */
export function keyForMonths(seats: number, months: number): number {
  return roundedUp((seats * months) / MONTHS_OF_A_KEY);
}

/** How many seats a key has extended by so many months, which has to be a whole number (MPN-15); `tooLong` by MPN-16. */
export function seatsExtendedBy(
  keySeats: number,
  months: number,
):
  | { readonly kind: 'seats'; readonly seats: number }
  | { readonly kind: 'notWhole'; readonly seats: number }
  | { readonly kind: 'tooLong' } {
  if (months > MONTHS_OF_A_KEY * MOST_TIMES_THE_SEATS) return { kind: 'tooLong' };
  const exact = (MONTHS_OF_A_KEY * keySeats) / months;
  const seats = roundedUp(exact);
  return Math.abs(seats - exact) < NEARLY_NOTHING ? { kind: 'seats', seats } : { kind: 'notWhole', seats };
}

/**
 * The key whose added seats bring a subscription to a term (MPN-14), rounded up to whole seats, and the term that it
 * gives. Adding only comes nearer to the 12 months of the key: what does not lie between is out of reach.
 */
export function keyForTerm(
  seats: number,
  monthsLeft: number,
  term: number,
):
  | { readonly kind: 'key'; readonly keySeats: number; readonly months: number }
  | { readonly kind: 'outOfReach' } {
  const [least, most] = [Math.min(monthsLeft, MONTHS_OF_A_KEY), Math.max(monthsLeft, MONTHS_OF_A_KEY)];
  const isBetween = term > least && term < most;
  if (!isBetween) return { kind: 'outOfReach' };
  const keySeats = roundedUp((seats * (term - monthsLeft)) / (MONTHS_OF_A_KEY - term));
  return { kind: 'key', keySeats, months: monthsAfterAdding(seats, monthsLeft, keySeats) };
}

/** Redeeming asks first what it is for (MPN-12): *Add licences* shortens, so it is not for whoever wants to renew. */
export function redeemedTo(wanted: 'renew' | 'moreSeats' | 'both'): 'extend' | 'add' {
  return wanted === 'moreSeats' ? 'add' : 'extend';
}

/** A subscription that is new, expired or disabled takes a first activation, whatever is wanted of it (MPN-08). */
export function routeOfKey(standing: 'new' | 'expired' | 'disabled' | 'active'): 'first' | 'longer' {
  return standing === 'active' ? 'longer' : 'first';
}

/** What calculating with fractions leaves over. */
const NEARLY_NOTHING = 1e-9;

function roundedUp(exact: number): number {
  return Math.ceil(exact - NEARLY_NOTHING);
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
