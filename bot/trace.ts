import type { Log } from './log.ts';

/** What belongs to one turn is found by its id: in the log, and beside the calls that it made to Partner Center. */
export interface Trace {
  readonly turn: string;
  readonly log: Log;
}
