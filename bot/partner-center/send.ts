import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { PartnerCenterError } from '../../dialogs/ports.ts';
import type { Log } from '../log.ts';
import { deadline, unlessAborted } from './deadline.ts';
import { noAnswer, refusal, unreadable } from './error.ts';
import { type Limits, WHILE_SOMEBODY_WAITS, waitBeforeRetry } from './retry-timing.ts';
import type { Token } from './token.ts';

/** One logical call. The path is below `/v1` and holds ids only; what people typed goes into the query. */
export interface Call {
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH';
  readonly path: string;
  /** What the log says instead of the path, where the path holds what people typed. */
  readonly shownAs?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** `MS-CorrelationId`, a GUID: that of the turn it belongs to. Made when absent. */
  readonly correlationId?: string;
  /** `MS-RequestId`, a GUID: the same over all tries. Made when absent. */
  readonly requestId?: string;
  /** `MS-ContinuationToken`: where the next page starts. */
  readonly continuation?: string | undefined;
  readonly limits?: Limits | undefined;
  /** Ends the call when its answer is not wanted any more. */
  readonly signal?: AbortSignal | undefined;
}

/** A success: the parsed body, undefined when it was empty. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly correlationId: string;
  /** Where to look for the result of what was only accepted (202), as Partner Center gives it. */
  readonly location?: string;
}

/** Sends one call, with retries. Throws PartnerCenterError. */
export type Send = (call: Call) => Promise<Answer>;

/** What sending needs from outside; all but the first three have sensible defaults. */
export interface SendOptions {
  /** The service, with or without `/v1`: `https://api.partnercenter.microsoft.com`. */
  readonly baseUrl: string;
  readonly token: Token;
  readonly log: Log;
  readonly fetch?: typeof fetch;
  /** Waits before a retry, milliseconds; throws when the signal ends it. */
  readonly wait?: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly clock?: { now(): Date };
  /** Limits for calls that bring none. */
  readonly limits?: Limits;
}

interface Ids {
  readonly requestId: string;
  readonly correlationId: string;
}

const APPLICATION = 'Partner Desk';
const LOCALE = 'en-US';

/** Makes the one `request()` that every call to Partner Center goes through. */
export function sender(options: SendOptions): Send {
  const { log, limits: usual = WHILE_SOMEBODY_WAITS, wait = pauseFor } = options;
  return async function request(call) {
    const limits = call.limits ?? usual;
    const ids = {
      requestId: call.requestId ?? randomUUID(),
      correlationId: call.correlationId ?? randomUUID(),
    };
    const began = performance.now();
    for (let tries = 1; ; tries++) {
      const left = limits.budgetMs - (performance.now() - began);
      const outcome = await oneTry(call, ids, Math.max(1, Math.min(limits.tryMs, left)), options);
      const elapsedMs = Math.round(performance.now() - began);
      const about = { path: call.shownAs ?? call.path, ...ids, status: outcome.status, tries, elapsedMs };
      if (!(outcome instanceof PartnerCenterError)) {
        log.debug(about, 'Partner Center answered');
        return outcome;
      }
      const delay = delayBefore(outcome, { call, tries, elapsedMs }, limits);
      log.info({ ...about, kind: outcome.kind, code: outcome.code, delay }, 'Partner Center did not do it');
      if (delay === undefined || call.signal?.aborted) throw outcome;
      await wait(delay, call.signal).catch(() => Promise.reject(outcome));
    }
  };
}

function delayBefore(
  error: PartnerCenterError,
  { call, tries, elapsedMs }: { readonly call: Call; readonly tries: number; readonly elapsedMs: number },
  limits: Limits,
): number | undefined {
  if (error.kind !== 'unavailable') return undefined;
  const { status, retryAfterSeconds } = error;
  const repeatable = call.method !== 'PATCH';
  return waitBeforeRetry({ status, retryAfterSeconds, repeatable, tries, elapsedMs }, limits, Math.random());
}

/** Sends once. An error is handed back, not thrown, so that a retry can be weighed. */
async function oneTry(
  call: Call,
  ids: Ids,
  ms: number,
  options: SendOptions,
): Promise<Answer | PartnerCenterError> {
  const limit = deadline(ms, call.signal);
  try {
    const token = await unlessAborted(options.token(), limit.signal);
    const response = await (options.fetch ?? fetch)(addressOf(call, options.baseUrl), {
      method: call.method ?? 'GET',
      headers: headersOf(call, ids, token),
      body: call.body === undefined ? null : JSON.stringify(call.body),
      redirect: 'manual',
      signal: limit.signal,
    });
    return read(response, await response.text(), ids, options);
  } catch (error) {
    if (error instanceof PartnerCenterError) return error;
    return noAnswer(limit.passed() ? 'timeout' : 'transport', ids.correlationId);
  } finally {
    limit.done();
  }
}

function read(response: Response, body: string, { correlationId }: Ids, { clock }: SendOptions) {
  const { status, headers } = response;
  if (!response.ok) {
    const now = clock?.now() ?? new Date();
    return refusal({ status, body, retryAfter: headers.get('retry-after'), correlationId, now });
  }
  const location = headers.get('location');
  const about = { status, correlationId, ...(location !== null && { location }) };
  if (body.trim() === '') return { ...about, body: undefined };
  try {
    const parsed: unknown = JSON.parse(body);
    return { ...about, body: parsed };
  } catch {
    return unreadable(status, correlationId);
  }
}

function headersOf(call: Call, ids: Ids, token: string): Record<string, string> {
  return {
    Authorization: `Bearer ${token}`,
    Accept: 'application/json',
    'MS-RequestId': ids.requestId,
    'MS-CorrelationId': ids.correlationId,
    'X-Locale': LOCALE,
    'MS-PartnerCenter-Application': APPLICATION,
    ...(call.body !== undefined && { 'Content-Type': 'application/json' }),
    ...(call.continuation !== undefined && { 'MS-ContinuationToken': call.continuation }),
  };
}

function addressOf({ path, query = {} }: Call, baseUrl: string): string {
  const base = baseUrl.replace(/\/+$/, '').replace(/\/v1$/i, '');
  const pairs = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `${base}/v1${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}

async function pauseFor(ms: number, signal?: AbortSignal): Promise<void> {
  await pause(ms, undefined, signal && { signal });
}
