import { PartnerCenterError, type People } from '../../dialogs/ports.ts';
import type { RequestKinds } from '../../dialogs/request-kind.ts';
import type { Policy } from '../../domain/policy.ts';
import type { Log } from '../log.ts';
import type { TicketChange } from '../partner-center/ticket-change.ts';
import type { ConversationPlace, Entry, Store } from '../store/store.ts';
import { type OutMessage, SendError, type Sender } from '../teams/sender.ts';
import { replySchema, ticketSchema } from './payloads.ts';
import { redraw, sendCard, showHere, shownAt } from './request-cards.ts';
import type { Deliver } from './worker.ts';

export interface DeliveryParts {
  readonly store: Store;
  readonly sender: Sender;
  readonly people: People;
  readonly policy: Policy;
  readonly kinds: RequestKinds;
  /** How steps of a kind are carried out that change Partner Center. */
  readonly steps: Readonly<Record<string, Deliver>>;
  readonly changeTicket: (change: TicketChange) => Promise<void>;
  /** Where a conversation is opened with somebody who never wrote. */
  readonly meetAt: { readonly serviceUrl: string; readonly bot: string; readonly tenant: string };
  readonly now: () => number;
  readonly log: Log;
}

/** How each kind of outbox entry is carried out. */
export function deliveries(parts: DeliveryParts): Deliver {
  const kinds: Readonly<Record<string, Deliver>> = {
    ...parts.steps,
    reply: entry => sendReply(parts, entry),
    card: entry => sendCard(parts, entry),
    here: entry => showHere(parts, entry),
    redraw: entry => redraw(parts, entry),
    ticket: entry => noteOnTicket(parts, entry),
  };
  return async entry => {
    const deliver = kinds[entry.kind];
    if (deliver === undefined) throw new SendError('never', undefined);
    await deliver(entry);
  };
}

async function sendReply(parts: DeliveryParts, entry: Entry): Promise<void> {
  const { sender } = parts;
  const { place, message, update, shows, person } = replySchema.parse(entry.payload);
  const activity =
    update === undefined ? await sender.send(place, message) : await updated(sender, place, update, message);
  if (shows === undefined || activity === undefined) return;
  const { request, version, view, notices } = shows;
  const { conversation, serviceUrl } = place;
  await shownAt(
    parts,
    { id: request, version },
    { request, view, person, activity, conversation, serviceUrl },
    notices,
  );
}

/** The message after the update; where the old one is gone, a new one. */
async function updated(
  sender: Sender,
  place: ConversationPlace,
  activity: string,
  message: OutMessage,
): Promise<string | undefined> {
  try {
    await sender.update(place, activity, message);
    return activity;
  } catch (error) {
    if (error instanceof SendError && error.kind === 'gone') return sender.send(place, message);
    throw error;
  }
}

async function noteOnTicket({ store, changeTicket }: DeliveryParts, entry: Entry): Promise<void> {
  const { request: id, customer, ticket, event, note } = ticketSchema.parse(entry.payload);
  const request = await store.request(id);
  if (request === undefined) return;
  const marker = `[Partner Desk ${id} ${event}]`;
  const change = {
    customerId: customer,
    ticketId: ticket,
    requestId: entry.id,
    note: `${marker} ${note}`,
    close: event !== 'filed',
    lookFirst: entry.tries > 1,
    marker,
  };
  await changeTicket(change).catch((error: unknown) => {
    // The requester was told when the number was entered that Partner Center does not show this ticket.
    if (!(error instanceof PartnerCenterError && error.kind === 'notFound')) throw error;
  });
}
