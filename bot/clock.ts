import type { Clock } from '../dialogs/ports.ts';

/** The real clock; `today` is the day in the policy's time zone. */
export function openClock(timeZone: string, now: () => Date = () => new Date()): Clock {
  const day = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return { now, today: () => day.format(now()) };
}
