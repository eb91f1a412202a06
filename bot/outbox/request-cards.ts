import type { NoticeView } from '../../cards/stage-card.ts';
import { approversOf, briefCard, summaryOf } from '../../dialogs/actions/show-request.ts';
import type { People, Person } from '../../dialogs/ports.ts';
import type { Viewer } from '../../dialogs/request-kind.ts';
import { languageOfTag } from '../../dialogs/text.ts';
import type { View } from '../../dialogs/turn.ts';
import type { AnyRequest } from '../../domain/life.ts';
import type { ConversationPlace, Entry, Placement, StoredPerson } from '../store/store.ts';
import { type OutMessage, SendError } from '../teams/sender.ts';
import type { DeliveryParts } from './deliveries.ts';
import { forget, meet } from './meet.ts';
import { cardSchema, hereSchema, redrawSchema } from './payloads.ts';

type Parts = Pick<
  DeliveryParts,
  'store' | 'sender' | 'people' | 'policy' | 'kinds' | 'meetAt' | 'now' | 'log'
>;

/** A new message with a request's card, in the personal chat of somebody. */
export async function sendCard(parts: Parts, entry: Entry): Promise<void> {
  const { person, request: id, view } = cardSchema.parse(entry.payload);
  const request = await parts.store.request(id);
  if (request === undefined) return;
  const { stored, place, opened } = await meet(parts, person).catch(visibly);
  const older = (await parts.store.placements(id)).filter(one => one.person === person && one.view === view);
  const message = await drawn(parts, request, view, stored, place);
  const activity = await parts.sender.send(place, message).catch(async (error: unknown) => {
    if (!isGone(error)) throw error;
    await forget(parts, stored);
    // A chat that was known may have been opened anew since.
    throw new SendError(opened ? 'never' : 'later', error.status);
  });
  if (activity === undefined) return;
  const { conversation, serviceUrl } = place;
  await shownAt(parts, request, { request: id, view, person, activity, conversation, serviceUrl });
  await Promise.all(older.map(placement => shortened(parts, request, placement, stored, place)));
}

/** The message that was pressed shows a request from now on. */
export async function showHere(parts: Parts, entry: Entry): Promise<void> {
  const { place, person, activity, request: id, view, notices } = hereSchema.parse(entry.payload);
  const request = await parts.store.request(id);
  if (request === undefined) return;
  const { conversation, serviceUrl } = place;
  const placement = { request: id, view, person, activity, conversation, serviceUrl };
  await drawnAt(parts, request, placement, notices ?? []);
  await shownAt(parts, request, placement, notices);
}

/** Every copy of a request's card that shows an older version is drawn anew. */
export async function redraw(parts: Parts, entry: Entry): Promise<void> {
  const { request: id, except } = redrawSchema.parse(entry.payload);
  const [request, placements] = await Promise.all([parts.store.request(id), parts.store.placements(id)]);
  if (request === undefined) return;
  const behind = placements.filter(
    ({ activity, version }) => activity !== except && version < request.version,
  );
  const results = await Promise.allSettled(
    behind.map(placement =>
      drawAt(parts, request, placement).catch((error: unknown) => {
        if (!isGone(error)) throw error;
      }),
    ),
  );
  const failed = results.find(result => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

/** Keeps that the message shows the request; draws it again for as long as the request moves on meanwhile. */
export async function shownAt(
  parts: Parts,
  shown: Pick<AnyRequest, 'id' | 'version'>,
  placement: Omit<Placement, 'version'>,
  notices: readonly NoticeView[] = [],
): Promise<void> {
  await parts.store.place({ ...placement, version: shown.version });
  await caughtUp(parts, shown, placement, notices);
}

async function caughtUp(
  parts: Parts,
  shown: Pick<AnyRequest, 'id' | 'version'>,
  placement: Omit<Placement, 'version'>,
  notices: readonly NoticeView[],
): Promise<void> {
  const now = await parts.store.request(shown.id);
  if (now !== undefined && now.version !== shown.version) await drawAt(parts, now, placement, notices);
}

async function drawAt(
  parts: Parts,
  request: AnyRequest,
  placement: Omit<Placement, 'version'>,
  notices: readonly NoticeView[] = [],
): Promise<void> {
  await drawnAt(parts, request, placement, notices);
  await parts.store.keepShown({ ...placement, version: request.version });
  await caughtUp(parts, request, placement, notices);
}

async function drawnAt(
  parts: Parts,
  request: AnyRequest,
  { person, activity, conversation, serviceUrl, view }: Omit<Placement, 'version'>,
  notices: readonly NoticeView[],
): Promise<void> {
  const stored = await parts.store.person(person);
  const { user = '', bot = parts.meetAt.bot } = stored?.reference ?? {};
  const place = { conversation, serviceUrl, user, bot };
  await parts.sender.update(place, activity, await drawn(parts, request, view, stored, place, notices));
}

/** Of several copies in one chat only the newest is a whole card; the others say that it goes on below. */
async function shortened(
  parts: Parts,
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

function isGone(error: unknown): error is SendError {
  return error instanceof SendError && error.kind === 'gone';
}

/** Somebody who cannot be reached is no reason to be silent: the request shows it. */
function visibly(error: unknown): never {
  throw isGone(error) ? new SendError('never', error.status) : error;
}

/** The request as it stands now, in the language of the one who sees it. */
async function drawn(
  { people, policy, kinds }: Parts,
  request: AnyRequest,
  view: View,
  stored: StoredPerson | undefined,
  place: ConversationPlace,
  notices: readonly NoticeView[] = [],
): Promise<OutMessage> {
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
