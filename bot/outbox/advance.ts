import { randomUUID } from 'node:crypto';
import type { View } from '../../dialogs/turn.ts';
import type { AnyRequest } from '../../domain/life.ts';
import type { NewEntry, Store } from '../store/store.ts';

/** A request after a step of the outbox, and what leaves because of it. */
export interface Advance {
  readonly request: AnyRequest;
  readonly entries: readonly NewEntry[];
}

/**
 * Moves a request on from the outbox: reads it, lets `change` decide, saves it with what follows from it in one
 * transaction, and does so again when somebody was first. `change` answers undefined when nothing is left to do, as
 * after a crash between this and the ticking off of the entry. Answers with the request as it stands then.
 */
export async function advance(
  store: Store,
  id: string,
  now: number,
  change: (request: AnyRequest) => Advance | undefined,
): Promise<AnyRequest | undefined> {
  for (;;) {
    const request = await store.request(id);
    const next = request === undefined ? undefined : change(request);
    if (next === undefined) return request;
    const effects = { state: [], people: [], requests: [next.request], ledgers: [], outbox: next.entries };
    const committed = await store.commit(effects, now);
    if (committed.kind === 'saved') return next.request;
  }
}

/** A new message with the request's card for somebody. */
export function cardEntry(person: string, request: string, view: View): NewEntry {
  return {
    id: randomUUID(),
    lane: `person:${person}`,
    kind: 'card',
    payload: { person, request, view },
    request,
  };
}

/** Every copy of the request's card drawn anew. */
export function redrawEntry(request: string): NewEntry {
  return { id: randomUUID(), lane: `request:${request}`, kind: 'redraw', payload: { request }, request };
}
