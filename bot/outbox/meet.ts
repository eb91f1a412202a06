import type { ConversationPlace, StoredPerson } from '../store/store.ts';
import type { DeliveryParts } from './deliveries.ts';

type Parts = Pick<DeliveryParts, 'store' | 'sender' | 'people' | 'meetAt' | 'now'>;

/** The personal conversation with somebody, opened when there is none yet. */
export async function meet(
  { store, sender, people, meetAt, now }: Parts,
  id: string,
): Promise<{ stored: StoredPerson; place: ConversationPlace }> {
  const known = await store.person(id);
  if (known?.reference !== undefined) return { stored: known, place: known.reference };
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
  return { stored, place };
}

/** Forgets a chat that is gone: the next message opens one again. */
export async function forget(
  { store, now }: Parts,
  { reference: _, ...person }: StoredPerson,
): Promise<void> {
  await store.commit({ state: [], people: [person], requests: [], ledgers: [], outbox: [] }, now());
}
