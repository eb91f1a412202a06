import { PartnerCenterError } from '../../dialogs/ports.ts';
import { getTicket, isGuid, isTicketId, patchTicket } from './client.ts';
import type { Send } from './send.ts';

/** A note for a support ticket, which may close it. */
export interface TicketChange {
  readonly customerId: string;
  readonly ticketId: string;
  /** `MS-RequestId`, a GUID: the same whenever this change is tried again. */
  readonly requestId: string;
  readonly note: string;
  readonly close: boolean;
  /** True when an earlier try may have arrived: the ticket is read first. */
  readonly lookFirst: boolean;
  /** Words that only this change's note contains; added to the note when it lacks them. */
  readonly marker: string;
}

/**
 * Adds the note once. When an answer is lost the ticket is read to see whether the note arrived; if it did not, or that
 * cannot be seen, the error is thrown and the caller tries again later with `lookFirst`. Throws PartnerCenterError.
 */
export async function changeTicket(send: Send, change: TicketChange): Promise<void> {
  const { customerId, ticketId, requestId, close, marker } = change;
  if (!isGuid(customerId) || !isTicketId(ticketId) || !isGuid(requestId)) {
    throw new PartnerCenterError('rejected', 'A ticket is changed by ids that Partner Center cannot know');
  }
  if (change.lookFirst && (await noted(send, change))) return;
  const note = change.note.includes(marker) ? change.note : `${change.note}\n${marker}`;
  try {
    await patchTicket(send, { customerId, ticketId, requestId, note, close });
  } catch (error) {
    if (!mayHaveArrived(error) || !(await noted(send, change).catch(() => false))) throw error;
  }
}

async function noted(send: Send, { customerId, ticketId, marker }: TicketChange): Promise<boolean> {
  const { notes } = await getTicket(send, customerId, ticketId);
  return notes.some(note => note.includes(marker));
}

/** A lost or broken answer says nothing about the work; a throttled or refused call was not carried out. */
function mayHaveArrived(error: unknown): boolean {
  if (!(error instanceof PartnerCenterError)) return false;
  if (error.kind === 'unexpected') return true;
  return error.kind === 'unavailable' && error.status !== 429;
}
