import type { ConversationPlace, StoredPerson } from '../store/store.ts';
import type { DeliveryParts } from './deliveries.ts';

type Parts = Pick<DeliveryParts, 'store' | 'sender' | 'people' | 'meetAt' | 'now'>;

/** The personal conversation with somebody, opened when there is none yet. */
export async function meet(
  { store, sender, people, meetAt, now }: Parts,
  id: string,
): Promise<{ stored: StoredPerson; place: ConversationPlace; opened: boolean }> {
  const known = await store.person(id);
  if (known?.reference !== undefined) return { stored: known, place: known.reference, opened: false };
  const listed = await people.person(id);
  const conversation = await sender.open(meetAt.serviceUrl, meetAt.bot, known?.tenant ?? meetAt.tenant, id);
  const place = { conversation, serviceUrl: meetAt.serviceUrl, user: '', bot: meetAt.bot };
  const stored: StoredPerson = {
    ...(known ?? {
      id,
      name: listed?.name ?? '',
      tenant: meetAt.tenant,
      ...(listed && { locale: listed.locale }),
    }),
    reference: place,
  };
  await store.commit({ state: [], people: [stored], requests: [], ledgers: [], outbox: [] }, now());
  return { stored, place, opened: true };
}

/** Forgets a chat that is gone: the next message opens one again. */
export async function forget({ store, now }: Parts, { id, reference: gone }: StoredPerson): Promise<void> {
  const known = await store.person(id);
  if (known === undefined || known.reference?.conversation !== gone?.conversation) return;
  const { reference: _, ...person } = known;
  await store.commit({ state: [], people: [person], requests: [], ledgers: [], outbox: [] }, now());
}
