import type { Reply } from '../dialogs/turn.ts';
import type { Happening } from './happening.ts';
import { type HerePayload, noticesPayload, type ReplyPayload } from './outbox/payloads.ts';
import type { StoredPerson } from './store/store.ts';
import type { Speaker } from './teams/activity.ts';
import { cardAnswer } from './teams/invoke.ts';
import { replyPayload } from './turn-work.ts';

/** Replies become the answer to the button that was pressed, an update of its message, or new messages. */
export function sorted({ speaker, what, invoke }: Happening, replies: readonly Reply[]) {
  const pressed = what !== 'installed' && what.kind === 'press' ? what : undefined;
  const [first, ...others] = replies;
  const message = pressed?.message;
  const replaces = first !== undefined && message !== undefined;
  const messages: ReplyPayload[] = others.map(reply => replyPayload(speaker, reply));
  if (first !== undefined && !invoke)
    messages.unshift(replyPayload(speaker, first, replaces ? message : undefined));
  const here: HerePayload | undefined =
    replaces && invoke && first.shows !== undefined && !pressed?.automatic
      ? hereOf(speaker, message, first.shows)
      : undefined;
  return { answer: invoke ? cardAnswer(first) : undefined, messages, here };
}

function hereOf(
  speaker: Speaker,
  activity: string,
  { request, view, notices }: NonNullable<Reply['shows']>,
): HerePayload {
  return {
    place: placeOf(speaker),
    person: speaker.id,
    activity,
    request,
    view,
    notices: noticesPayload(notices),
  };
}

/** Where to write to the speaker. */
export function placeOf({ conversation, serviceUrl, channelUser: user, bot }: Speaker) {
  return { conversation, serviceUrl, user, bot };
}

/** What is known of the speaker after this activity. */
export function recordOf(speaker: Speaker, known: StoredPerson | undefined): StoredPerson {
  return {
    ...known,
    id: speaker.id,
    name: speaker.name ?? known?.name ?? '',
    tenant: speaker.tenant,
    ...(speaker.locale && { locale: speaker.locale }),
    ...(speaker.personal && { reference: placeOf(speaker) }),
  };
}
