import { refused, throttled } from './errors.ts';
import type { Reply } from './route.ts';

/** Ways for a call to go wrong. */
export const FAULT_KINDS = [
  'slow',
  '429',
  '5xx',
  'drop',
  'bareString',
  'lostAnswer',
  'empty',
  'htmlError',
  'noContent',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** A fault for the next calls that fit. */
export interface PlannedFault {
  readonly kind: FaultKind;
  /** Any method, when absent. */
  readonly method?: string;
  /** Compared with path and query; any call, when absent. */
  readonly path?: RegExp;
  /** How many calls it befalls; one, when absent. */
  readonly times?: number;
  /** How long `slow` takes, in milliseconds; 1000 when absent. */
  readonly ms?: number;
  /** What a 429 asks for, in seconds; 1 when absent. */
  readonly retryAfter?: number;
  /** The status of `5xx`, `bareString`, `empty` and `htmlError`, where the usual one is not wanted. */
  readonly status?: number;
}

/** What is planned to go wrong. */
export interface Faults {
  plan(fault: PlannedFault): void;
  /** So many calls a minute and no more, as the gateway counts them; undefined lifts the limit. */
  limitPerMinute(calls: number | undefined): void;
  /** Forgets all plans, the limit too. */
  clear(): void;
}

/** The plans as the server uses them up. */
export interface FaultPlan extends Faults {
  /** The fault that befalls this call, if any; takes one of its times. */
  take(method: string, url: string): PlannedFault | undefined;
  /** Counts a call; seconds until the next minute when it is one too many. */
  overLimit(now: Date): number | undefined;
}

const MINUTE_MS = 60_000;

/** An empty plan. */
export function openFaults(): FaultPlan {
  let planned: { readonly fault: PlannedFault; left: number }[] = [];
  let limit: number | undefined;
  let minute = { began: 0, calls: 0 };
  return {
    plan: fault => planned.push({ fault, left: fault.times ?? 1 }),
    limitPerMinute(calls) {
      limit = calls;
      minute = { began: 0, calls: 0 };
    },
    clear() {
      planned = [];
      limit = undefined;
    },
    take(method, url) {
      const found = planned.find(({ fault, left }) => left > 0 && fits(fault, method, url));
      if (found) found.left -= 1;
      planned = planned.filter(({ left }) => left > 0);
      return found?.fault;
    },
    overLimit(now) {
      if (limit === undefined) return undefined;
      const time = now.getTime();
      if (time - minute.began >= MINUTE_MS || time < minute.began) minute = { began: time, calls: 0 };
      minute.calls += 1;
      return minute.calls > limit ? Math.ceil((minute.began + MINUTE_MS - time) / 1_000) : undefined;
    },
  };
}

function fits({ method, path }: PlannedFault, called: string, url: string): boolean {
  if (method !== undefined && method.toUpperCase() !== called) return false;
  return path === undefined || url.search(path) >= 0;
}

/** What the caller gets instead of an answer; undefined for faults that are no answers. */
export function replyOf({ kind, retryAfter, status }: PlannedFault): Reply | undefined {
  switch (kind) {
    case '429':
      return throttled(retryAfter ?? 1);
    case '5xx': {
      const reply = refused(status ?? 503, 800003, 'An unexpected error occurred.');
      return retryAfter === undefined ? reply : { ...reply, headers: { 'Retry-After': `${retryAfter}` } };
    }
    case 'bareString':
      return { status: status ?? 400, body: 'Tenant address information is not available.' };
    case 'empty':
      return { status: status ?? 500 };
    case 'htmlError':
      return {
        status: status ?? 502,
        headers: { 'Content-Type': 'text/html' },
        body: '<!doctype html><title>502</title><p>The gateway could not reach the service.</p>',
      };
    default:
      return undefined;
  }
}
