import { z } from 'zod';
import type { Chats } from './chats.ts';
import { conversationId, type LocalPerson } from './person.ts';
import { contentOf, type SentActivity, sentActivity } from './sent-activity.ts';

/** An answer of the connector: an HTTP status and the body to go with it. */
export interface ConnectorAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** The most that one message may measure, counted as UTF-16. */
const MOST_BYTES = 100 * 1024;

const newConversation = z.looseObject({
  members: z.array(z.looseObject({ id: z.string() })).length(1),
  tenantId: z.string().optional(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).optional() }).optional(),
  activity: z.unknown().optional(),
});

/** The connector as the bot knows it: what Teams would answer to a conversation, a message, an update, a removal. */
export class Connector {
  readonly #chats: Chats;
  readonly #tenantId: string;

  constructor(chats: Chats, tenantId: string) {
    this.#chats = chats;
    this.#tenantId = tenantId;
  }

  /** The personal conversation with one person, named by `29:…` or the Entra object id; an activity may come along. */
  create(body: unknown): ConnectorAnswer {
    const asked = newConversation.safeParse(body).data;
    const member = asked?.members[0];
    if (!asked || !member) return refused(400, 'Bad Argument', 'Exactly one member with an id is needed.');
    const tenant = asked.channelData?.tenant?.id ?? asked.tenantId;
    if (tenant !== this.#tenantId) return refused(400, 'Bad Argument', 'Could not parse tenant id');
    const person = this.#chats.personByUser(member.id);
    if (!person || !this.#chats.isReachable(person)) return notInRoster();
    const conversation = { id: conversationId(person) };
    if (asked.activity === undefined) return { status: 201, body: conversation };
    const sent = this.send(conversation.id, asked.activity);
    if (sent.status >= 400) return sent;
    const activityId = z.object({ id: z.string().optional() }).parse(sent.body).id;
    return { status: 201, body: { ...conversation, activityId } };
  }

  /** Shows a message, or the typing indicator. Text and attachment in one are split, and then there is no id. */
  send(conversation: string, body: unknown): ConnectorAnswer {
    const read = this.#read(conversation, body);
    if ('status' in read) return read;
    const { person, activity } = read;
    const id = this.#chats.nextId();
    if (activity.type === 'typing') this.#chats.typing(person);
    if (activity.type !== 'message') return { status: 201, body: { id } };
    const content = contentOf(activity);
    const { text, ...rest } = content;
    if (text === undefined || (content.cards.length === 0 && content.unshown.length === 0)) {
      this.#chats.add(person, 'bot', id, content);
      return { status: 201, body: { id } };
    }
    this.#chats.add(person, 'bot', id, { ...content, cards: [], unshown: [], suggestions: [] });
    this.#chats.add(person, 'bot', this.#chats.nextId(), rest);
    return { status: 201, body: {} };
  }

  /** Replaces a whole message. */
  update(conversation: string, id: string, body: unknown): ConnectorAnswer {
    const read = this.#read(conversation, body);
    if ('status' in read) return read;
    const found = this.#chats.replace(read.person, id, contentOf(read.activity));
    return found ? { status: 200, body: { id } } : noActivity();
  }

  /** Takes a message away. */
  remove(conversation: string, id: string): ConnectorAnswer {
    const person = this.#reachable(conversation);
    if ('status' in person) return person;
    return this.#chats.remove(person, id) ? { status: 200, body: {} } : noActivity();
  }

  #read(
    conversation: string,
    body: unknown,
  ): ConnectorAnswer | { readonly person: LocalPerson; readonly activity: SentActivity } {
    const person = this.#reachable(conversation);
    if ('status' in person) return person;
    const activity = sentActivity.safeParse(body).data;
    if (!activity) return refused(400, 'Bad Argument', 'This is not an activity.');
    if (JSON.stringify(activity).length * 2 > MOST_BYTES) {
      return refused(413, 'MessageSizeTooBig', 'Message size too large.');
    }
    return { person, activity };
  }

  #reachable(conversation: string): ConnectorAnswer | LocalPerson {
    const person = this.#chats.personByConversation(conversation);
    if (!person) return refused(404, 'ConversationNotFound', 'Conversation not found.');
    return this.#chats.isReachable(person) ? person : notInRoster();
  }
}

/** A refusal in the connector's shape. */
export function refused(status: number, code: string, message: string): ConnectorAnswer {
  return { status, body: { error: { code, message } } };
}

function notInRoster(): ConnectorAnswer {
  return refused(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
}

function noActivity(): ConnectorAnswer {
  return refused(404, 'ActivityNotFoundInConversation', 'Unknown activity id.');
}
