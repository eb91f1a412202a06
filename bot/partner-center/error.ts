import { z } from 'zod';
import { PartnerCenterError } from '../../dialogs/ports.ts';
import { fields } from './tolerant.ts';

/** An answer that is not a success, with what is needed to say why. */
export interface Refused {
  readonly status: number;
  /** The body as it came: one of four documented shapes, a bare string, a proxy's page, or nothing. */
  readonly body: string;
  readonly retryAfter: string | null;
  readonly correlationId: string;
  readonly now: Date;
}

const NO_RELATIONSHIP = '20002';

/** Codes are numbers or short words; anything longer is not a code, and may be about somebody. */
const code = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine(text => /^[\w.-]{1,40}$/.test(text));

const errorBody = fields({
  code: code.optional().catch(undefined),
  message: z.string().optional().catch(undefined),
});

/** The error for a refused call. Its message holds status and code only: bodies can carry names and addresses. */
export function refusal({ status, body, retryAfter, correlationId, now }: Refused): PartnerCenterError {
  const read = errorBody.safeParse(jsonOf(body)).data;
  const code = read?.code;
  const message = `Partner Center answered ${status}${code === undefined ? '' : ` (code ${code})`}`;
  const wait = status < 500 && status !== 429 ? undefined : secondsToWait(retryAfter, read?.message, now);
  return new PartnerCenterError(kindOf(status, code), message, status, code, correlationId, wait);
}

/** The error for a call that got no answer. */
export function noAnswer(why: 'timeout' | 'transport', correlationId: string): PartnerCenterError {
  const message =
    why === 'timeout'
      ? 'Partner Center did not answer in time'
      : 'The connection to Partner Center broke before an answer came';
  return new PartnerCenterError('unavailable', message, undefined, undefined, correlationId);
}

/** The error for a success that cannot be read. */
export function unreadable(status: number, correlationId: string): PartnerCenterError {
  const message = `Partner Center answered ${status} with a body that cannot be read`;
  return new PartnerCenterError('unexpected', message, status, undefined, correlationId);
}

function kindOf(status: number, code: string | undefined): PartnerCenterError['kind'] {
  if (status === 403 && code === NO_RELATIONSHIP) return 'notOurs';
  if (status === 401 || status === 403) return 'unauthorised';
  if (status === 404) return 'notFound';
  if (status === 408 || status === 429 || status >= 500) return 'unavailable';
  return status >= 400 ? 'rejected' : 'unexpected';
}

/** `Retry-After` is seconds or a date; the gateway that throttles sometimes says it in its message only. */
function secondsToWait(header: string | null, message: string | undefined, now: Date): number | undefined {
  const inMessage = message?.match(/try again in (\d+) seconds?/i)?.[1];
  const text = header?.trim() || inMessage;
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  const until = Date.parse(text);
  return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - now.getTime()) / 1_000));
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
