import type { Day } from './dated.ts';

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a text is a day of the calendar, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The same day so many whole months later, or the last day of a shorter month. Throws for what is no day. */
export function wholeMonthsLater(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const sum = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(sum / 12), (((sum % 12) + 12) % 12) + 1];
  return dayOf(newYear, newMonth, Math.min(date, daysIn(newYear, newMonth)));
}

/** The day so many days later, at most a month. Throws for what is no day. */
export function daysLater(day: Day, days: number): Day {
  const { year, month, date } = partsOf(day);
  const over = date + days - daysIn(year, month);
  if (over <= 0) return dayOf(year, month, date + days);
  return month === 12 ? dayOf(year + 1, 1, over) : dayOf(year, month + 1, over);
}

/** `YYYY-MM-DD` of a year, a month from 1 and a day of the month. */
export function dayOf(year: number, month: number, date: number): Day {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

function partsOf(day: Day) {
  if (!isDay(day)) throw new Error('Not a day of the calendar');
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8)) };
}

function daysIn(year: number, month: number): number {
  const leaps = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leaps ? 29 : (LENGTHS[month - 1] ?? 0);
}
