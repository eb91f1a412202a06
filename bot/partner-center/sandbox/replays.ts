import { conflict } from './errors.ts';
import type { Reply } from './route.ts';

/** Changes that were made under a request id: the same one again gets the first answer and does nothing. */
export interface Replays {
  /** The answer given before, a refusal when the body differs, or undefined for a new change. */
  before(change: Change): Reply | undefined;
  remember(change: Change, reply: Reply): void;
}

/** One change, as it is told apart from others. */
export interface Change {
  /** Caller, method, path and request id together. */
  readonly key: string;
  readonly body: unknown;
  readonly now: Date;
}

const KEPT_MS = 24 * 3_600_000;

/** Remembers the changes of a day. */
export function openReplays(): Replays {
  const made = new Map<string, { readonly at: number; readonly body: string; readonly reply: Reply }>();
  const forget = (now: number) => {
    for (const [key, { at }] of made) if (now - at >= KEPT_MS) made.delete(key);
  };
  return {
    before({ key, body, now }) {
      forget(now.getTime());
      const found = made.get(key);
      if (!found) return undefined;
      if (found.body === JSON.stringify(body)) return found.reply;
      return conflict(800002, 'RequestIdReused', 'The request id was used before, with another body.');
    },
    remember({ key, body, now }, reply) {
      if (reply.status >= 300) return;
      made.set(key, { at: now.getTime(), body: JSON.stringify(body) ?? '', reply });
    },
  };
}
