import { randomUUID } from 'node:crypto';
import type { People } from '../../dialogs/ports.ts';
import { withTrouble } from '../../domain/request.ts';
import type { Entry, Store } from '../store/store.ts';
import { cardSchema } from './payloads.ts';

/** What was given up becomes visible on its request, for everybody who has its card. */
export async function showTrouble(
  store: Store,
  people: People,
  entry: Entry,
  why: string,
  now: Date,
): Promise<void> {
  if (entry.request === undefined) return;
  const about = await whatFailed(people, entry);
  for (;;) {
    const request = await store.request(entry.request);
    if (request === undefined) return;
    const redraw = {
      id: randomUUID(),
      lane: `trouble:${entry.id}`,
      kind: 'redraw',
      payload: { request: request.id },
    };
    const troubled = withTrouble(request, now.toISOString(), `${about}: ${why}`);
    const effects = { state: [], people: [], requests: [troubled], ledgers: [], outbox: [redraw] };
    const saved = await store.commit(effects, now.getTime());
    if (saved.kind === 'saved') return;
  }
}

/** Who was to get a card, or which kind of entry it was. */
async function whatFailed(people: People, { kind, payload }: Entry): Promise<string> {
  const card = cardSchema.safeParse(payload);
  const person = card.success ? await people.person(card.data.person) : undefined;
  return person?.name ?? kind;
}
