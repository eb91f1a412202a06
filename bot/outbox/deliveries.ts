import type { NoticeView } from '../../cards/stage-card.ts';
import { approversOf, briefCard, summaryOf } from '../../dialogs/actions/show-request.ts';
import { PartnerCenterError, type People, type Person } from '../../dialogs/ports.ts';
import type { RequestKinds, Viewer } from '../../dialogs/request-kind.ts';
import { languageOfTag } from '../../dialogs/text.ts';
import type { View } from '../../dialogs/turn.ts';
import type { AnyRequest } from '../../domain/life.ts';
import type { Policy } from '../../domain/policy.ts';
import type { Log } from '../log.ts';
import type { TicketChange } from '../partner-center/ticket-change.ts';
import type { ConversationPlace, Entry, Placement, Store, StoredPerson } from '../store/store.ts';
import { type OutMessage, SendError, type Sender } from '../teams/sender.ts';
import { cardSchema, hereSchema, redrawSchema, replySchema, ticketSchema } from './payloads.ts';
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

async function sendReply({ store, sender }: DeliveryParts, entry: Entry): Promise<void> {
  const { place, message, update, shows, person } = replySchema.parse(entry.payload);
  const activity =
    update === undefined ? await sender.send(place, message) : await updated(sender, place, update, message);
  if (shows === undefined || activity === undefined) return;
  await store.place({
    ...shows,
    person,
    activity,
    conversation: place.conversation,
    serviceUrl: place.serviceUrl,
  });
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

async function sendCard(parts: DeliveryParts, entry: Entry): Promise<void> {
  const { person, request: id, view } = cardSchema.parse(entry.payload);
  const request = await parts.store.request(id);
  if (request === undefined) return;
  const { stored, place } = await meet(parts, person).catch(visibly);
  const older = (await parts.store.placements(id)).filter(one => one.person === person && one.view === view);
  const message = await drawn(parts, request, view, stored, place);
  const activity = await parts.sender.send(place, message).catch(visibly);
  if (activity === undefined) return;
  await parts.store.place({
    request: id,
    view,
    person,
    activity,
    conversation: place.conversation,
    serviceUrl: place.serviceUrl,
  });
  await caughtUp(parts, request, view, stored, place, activity);
  await Promise.all(older.map(placement => shortened(parts, request, placement, stored, place)));
}

/** Of several copies in one chat only the newest is a whole card; the others say that it goes on below. */
async function shortened(
  parts: DeliveryParts,
  request: AnyRequest,
  placement: Placement,
  stored: StoredPerson,
  place: ConversationPlace,
): Promise<void> {
  await parts.store.unplace(placement);
  const language = stored.language ?? languageOfTag(stored.locale) ?? 'en';
  const message = {
    card: briefCard(request, placement.view, parts.kinds, language),
    summary: summaryOf(request, placement.view, parts.kinds, language),
  };
  await parts.sender
    .update({ ...place, conversation: placement.conversation }, placement.activity, message)
    .catch((error: unknown) => {
      parts.log.info(
        { why: error instanceof SendError ? error.status : 'unknown' },
        'an older copy could not be shortened',
      );
    });
}

/** Somebody who cannot be reached is no reason to be silent: the request shows it. */
function visibly(error: unknown): never {
  throw error instanceof SendError && error.kind === 'gone' ? new SendError('never', error.status) : error;
}

async function showHere(parts: DeliveryParts, entry: Entry): Promise<void> {
  const { place, person, activity, request: id, view, notices } = hereSchema.parse(entry.payload);
  const [request, stored] = await Promise.all([parts.store.request(id), parts.store.person(person)]);
  if (request === undefined) return;
  await parts.store.place({
    request: id,
    view,
    person,
    activity,
    conversation: place.conversation,
    serviceUrl: place.serviceUrl,
  });
  await parts.sender.update(place, activity, await drawn(parts, request, view, stored, place, notices));
  await caughtUp(parts, request, view, stored, place, activity);
}

/** When the request moved on between drawing and placing, the card is drawn once more. */
async function caughtUp(
  parts: DeliveryParts,
  shown: AnyRequest,
  view: View,
  stored: StoredPerson | undefined,
  place: ConversationPlace,
  activity: string,
): Promise<void> {
  const now = await parts.store.request(shown.id);
  if (now === undefined || now.version === shown.version) return;
  await parts.sender.update(place, activity, await drawn(parts, now, view, stored, place));
}

async function redraw(parts: DeliveryParts, entry: Entry): Promise<void> {
  const { request: id, except } = redrawSchema.parse(entry.payload);
  const [request, placements] = await Promise.all([parts.store.request(id), parts.store.placements(id)]);
  if (request === undefined) return;
  const results = await Promise.allSettled(
    placements
      .filter(({ activity }) => activity !== except)
      .map(placement => redrawAt(parts, request, placement)),
  );
  const failed = results.find(result => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

async function redrawAt(parts: DeliveryParts, request: AnyRequest, placement: Placement): Promise<void> {
  const stored = await parts.store.person(placement.person);
  const { conversation, serviceUrl } = placement;
  const place = {
    conversation,
    serviceUrl,
    user: stored?.reference?.user ?? '',
    bot: stored?.reference?.bot ?? parts.meetAt.bot,
  };
  try {
    await parts.sender.update(
      place,
      placement.activity,
      await drawn(parts, request, placement.view, stored, place),
    );
  } catch (error) {
    if (!(error instanceof SendError && error.kind === 'gone')) throw error;
  }
}

/** The request as it stands now, in the language of the one who sees it. */
async function drawn(
  parts: DeliveryParts,
  request: AnyRequest,
  view: View,
  stored: StoredPerson | undefined,
  place: ConversationPlace,
  notices: readonly NoticeView[] = [],
): Promise<OutMessage> {
  const { people, policy, kinds } = parts;
  const approvers = await approversOf(request, kinds, people, policy);
  const person = await personFor(people, stored, request, view);
  const language = stored?.language ?? languageOfTag(stored?.locale) ?? languageOfTag(person.locale) ?? 'en';
  const viewer: Viewer = {
    person,
    language,
    policy,
    ...(place.user !== '' && { channelUser: place.user }),
    approvers: approvers.map(({ name }) => name),
  };
  return {
    card: kinds.of(request).card(request, view, viewer, notices),
    summary: summaryOf(request, view, kinds, language),
  };
}

async function personFor(
  people: People,
  stored: StoredPerson | undefined,
  request: AnyRequest,
  view: View,
): Promise<Person> {
  const id = stored?.id ?? (view === 'asker' ? request.askedBy.id : '');
  const name = stored?.name ?? '';
  return (await people.person(id)) ?? { id, name, roles: [], manager: false, locale: 'en' };
}

/** The personal conversation with somebody, opened when there is none yet. */
export async function meet(
  {
    store,
    sender,
    people,
    meetAt,
    now,
  }: Pick<DeliveryParts, 'store' | 'sender' | 'people' | 'meetAt' | 'now'>,
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
