import type { People } from '../../dialogs/ports.ts';
import { withTrouble } from '../../domain/life.ts';
import type { Entry, Store } from '../store/store.ts';
import { advance, redrawEntry } from './advance.ts';
import { cardSchema, ticketSchema } from './payloads.ts';

/** What was given up becomes visible on its request, for everybody who has its card. */
export async function showTrouble(store: Store, people: People, entry: Entry, now: Date): Promise<void> {
  if (entry.request === undefined) return;
  const about = await whatFailed(people, entry);
  await advance(store, entry.request, now.getTime(), request => ({
    request: withTrouble(request, now.toISOString(), about),
    entries: [{ ...redrawEntry(request.id), lane: `trouble:${entry.id}` }],
  }));
}

/** Who was to get a card, which ticket a note, or which kind of entry it was. Why is in the log. */
async function whatFailed(people: People, { kind, payload }: Entry): Promise<string> {
  const card = cardSchema.safeParse(payload);
  const person = card.success ? await people.person(card.data.person) : undefined;
  const ticket = ticketSchema.safeParse(payload);
  return person?.name ?? (ticket.success ? `ticket ${ticket.data.ticket}` : kind);
}
