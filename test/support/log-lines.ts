import { type Log, openLog } from '../../bot/log.ts';

/** A log that can be read: every line at every level. */
export interface ReadableLog {
  readonly log: Log;
  readonly lines: string[];
  /** Lines of errors (level 50 and up). */
  errors(): readonly string[];
}

export function openReadableLog(level = 'trace'): ReadableLog {
  const lines: string[] = [];
  const log = openLog(level, { write: line => void lines.push(line) });
  return { log, lines, errors: () => lines.filter(line => /"level":[56]0/.test(line)) };
}
