import type { Json } from './desk.ts';
import { BOT_ID, conversationId, type LocalPerson, userId } from './person.ts';

/** An activity as Teams sends it to a bot. */
export type Activity = Json & { readonly type: string; readonly id: string };

/** Who sends it, from where and when; what every activity has in common. */
export interface Sender {
  readonly person: LocalPerson;
  /** Of the client the person uses now; BCP 47. */
  readonly locale: string;
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly id: string;
  readonly now: Date;
}

function common({ person, locale, tenantId, serviceUrl, id, now }: Sender) {
  const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const country = locale.split('-')[1] ?? locale.toUpperCase();
  return {
    id,
    timestamp: now.toISOString(),
    localTimestamp: localTime(now),
    localTimezone: timezone,
    channelId: 'msteams',
    serviceUrl,
    from: { id: userId(person), name: person.name, aadObjectId: person.aadObjectId },
    recipient: { id: BOT_ID, name: 'Partner Desk' },
    conversation: { conversationType: 'personal', tenantId, id: conversationId(person) },
    locale,
    entities: [{ type: 'clientInfo', locale, country, platform: 'Web', timezone }],
    channelData: { tenant: { id: tenantId } },
  };
}

/** ISO 8601 with the offset of this machine, as clients send it. */
function localTime(now: Date): string {
  const minutes = -now.getTimezoneOffset();
  const two = (n: number) => String(Math.floor(Math.abs(n))).padStart(2, '0');
  const shifted = new Date(now.getTime() + minutes * 60_000).toISOString().slice(0, -1);
  return `${shifted}${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/** A typed message. Teams adds the same text as HTML, so this does too. */
export function typedMessage(sender: Sender, text: string): Activity {
  const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  const html = text.replace(/[&<>]/g, sign => escapes[sign] ?? sign);
  return {
    ...common(sender),
    type: 'message',
    text,
    textFormat: 'plain',
    attachments: [{ contentType: 'text/html', content: `<p>${html}</p>` }],
  };
}

/** What Action.Submit sends: a message without text, the data merged with the inputs as its value. */
export function submittedMessage(sender: Sender, replyToId: string, value: Json): Activity {
  return { ...common(sender), type: 'message', replyToId, value };
}

/** What Action.Execute and refresh send. */
export function executedAction(
  sender: Sender,
  replyToId: string,
  action: Json,
  trigger: 'manual' | 'automatic',
): Activity {
  const value = { action, trigger };
  return { ...common(sender), type: 'invoke', name: 'adaptiveCard/action', replyToId, value };
}

/** One keystroke in a choice set with `Data.Query`. */
export function searchQuery(
  sender: Sender,
  dataset: string,
  queryText: string,
  skip: number,
  top: number,
): Activity {
  const value = { queryText, queryOptions: { skip, top }, dataset };
  return { ...common(sender), type: 'invoke', name: 'application/search', value };
}

/** The app was added for the person, or removed. */
export function installation(sender: Sender, action: 'add' | 'remove'): Activity {
  return { ...common(sender), type: 'installationUpdate', action };
}

/** Comes with the installation: the bot and the person are members of the conversation now. */
export function membersAdded(sender: Sender): Activity {
  const { person } = sender;
  return {
    ...common(sender),
    type: 'conversationUpdate',
    membersAdded: [{ id: userId(person), aadObjectId: person.aadObjectId }, { id: BOT_ID }],
  };
}
