import type { Clock } from '../dialogs/ports.ts';

/** No day begins within a minute, in any time zone. */
const MINUTE_MS = 60_000;

/** The real clock; `today` is the day in the policy's time zone. */
export function openClock(timeZone: string, now: () => Date = () => new Date()): Clock {
  const day = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  let kept = { minute: Number.NaN, day: '' };
  const today = () => {
    const time = now();
    const minute = Math.floor(time.getTime() / MINUTE_MS);
    if (minute !== kept.minute) kept = { minute, day: day.format(time) };
    return kept.day;
  };
  return { now, today };
}
