import { z } from 'zod';
import type { Delivery } from './delivery.ts';
import type { Json } from './desk.ts';

const answer = z.looseObject({ statusCode: z.number(), type: z.string(), value: z.unknown().optional() });
const card = z.record(z.string(), z.unknown());
const problem = z.looseObject({ code: z.string().optional(), message: z.string().optional() });

/** What the answer to Action.Execute means. */
export type Answered =
  | { readonly kind: 'card'; readonly card: Json }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'error'; readonly code: string; readonly text: string };

const UNREACHABLE = 'Unable to reach app. Please try again.';
const WENT_WRONG = 'Something went wrong. Please try again.';

/** Reads the answer by the Universal Action contract: HTTP 200, then `statusCode` and `type` in the body. */
export function readAnswer({ status, body }: Delivery): Answered {
  if (status !== 200) return { kind: 'error', code: `HTTP ${status}`, text: UNREACHABLE };
  const read = answer.safeParse(body).data;
  if (!read) return { kind: 'error', code: 'BadAnswer', text: WENT_WRONG };
  const { statusCode, type, value } = read;
  const shown = statusCode === 200 ? readShown(type, value) : undefined;
  if (shown) return shown;
  if (type === 'application/vnd.microsoft.activity.loginRequest') {
    return { kind: 'error', code: 'LoginRequest', text: 'The app asks to sign in; nobody can at this desk.' };
  }
  const { code, message } = problem.safeParse(value).data ?? {};
  return { kind: 'error', code: code ?? String(statusCode), text: message || WENT_WRONG };
}

function readShown(type: string, value: unknown): Answered | undefined {
  if (type === 'application/vnd.microsoft.card.adaptive') {
    const shown = card.safeParse(value).data;
    return shown && { kind: 'card', card: shown };
  }
  if (type === 'application/vnd.microsoft.activity.message' && typeof value === 'string') {
    return { kind: 'words', text: value };
  }
  return undefined;
}
