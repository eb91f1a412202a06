import { z } from 'zod';
import { type LiveTarget, liveReason, type Way } from '../../../domain/upgrades/live.ts';
import { fields } from '../tolerant.ts';

/** Errors of an eligibility or an event, by their codes; a list that cannot be read counts as none. */
export const reasons = z
  .array(fields({ code: z.coerce.number().int().catch(0) }))
  .optional()
  .catch(undefined);

/** The codes in our words, each once. */
export function inWords(way: Way, errors: readonly { code: number }[] | undefined): LiveTarget['reasons'] {
  return [...new Set((errors ?? []).map(({ code }) => liveReason(way, code)))];
}
