import { z } from 'zod';
import {
  executedAction,
  installation,
  membersAdded,
  searchQuery,
  submittedMessage,
  typedMessage,
} from './activity.ts';
import { refreshNow } from './card-refresh.ts';
import { Chats, typedContent } from './chats.ts';
import { Connector } from './connector.ts';
import type { Deliver, Delivery } from './delivery.ts';
import type { DeskEvent, DeskMessage, Found, Json, Pressed, Refreshed, Sent } from './desk.ts';
import { Faults } from './faults.ts';
import { isJson } from './json.ts';
import { type Client, Line } from './line.ts';
import type { LooksLikeKey } from './masking.ts';
import { olderAction } from './old-client.ts';
import { type LocalPerson, userId } from './person.ts';
import { submission } from './submission.ts';
import { readAnswer } from './universal-action.ts';

export interface LocalTeamsOptions {
  readonly people: readonly LocalPerson[];
  /** The one tenant that everybody is in, a GUID. */
  readonly tenantId: string;
  /** Where the bot finds the connector; asked at each activity, as the port may be known late. */
  readonly serviceUrl: () => string;
  readonly deliver: Deliver;
  readonly looksLikeKey: LooksLikeKey;
  /** Where the transcript is kept; in memory if absent. */
  readonly path?: string;
  /** Milliseconds since 1970; the real clock if absent. */
  readonly now?: () => number;
  /** How long Teams waits for an answer before it sends again, in milliseconds; 15,000 if absent. */
  readonly patienceMs?: number;
}

const searchAnswer = z.looseObject({
  value: z.looseObject({ results: z.array(z.object({ title: z.string(), value: z.string() })) }),
});

/** A small stand-in for Teams: people who write and press, each in a personal chat with one bot. */
export class LocalTeams {
  /** What the bot calls to send, update and remove. */
  readonly connector: Connector;
  /** Faults of the connector, planned by tests and by hand. */
  readonly faults = new Faults();
  readonly people: readonly LocalPerson[];
  readonly #chats: Chats;
  readonly #line: Line;
  readonly #looksLikeKey: LooksLikeKey;
  readonly #now: () => number;

  constructor(options: LocalTeamsOptions) {
    const { people, looksLikeKey, path = ':memory:', now = Date.now, patienceMs = 15_000 } = options;
    this.people = people;
    this.#now = now;
    this.#looksLikeKey = looksLikeKey;
    this.#chats = new Chats({ people, looksLikeKey, path, now });
    this.#line = new Line({ ...options, chats: this.#chats, now, patienceMs });
    this.connector = new Connector(this.#chats, options.tenantId);
  }

  /** True when the app is installed for the person. */
  isInstalled(key: string): boolean {
    return this.#chats.isInstalled(this.#chats.person(key));
  }

  /** What the person sees, oldest first. */
  history(key: string): readonly DeskMessage[] {
    return this.#chats.history(this.#chats.person(key));
  }

  /** Tells the listener what happens in this person's chat, or in all of them when no key is given. */
  subscribe(key: string | undefined, listener: (event: DeskEvent) => void): () => void {
    return this.#chats.subscribe(event => {
      if (key === undefined || event.person === key) listener(event);
    });
  }

  /** Installs the app for the person; nothing happens when it is installed already. */
  async install(key: string, client: Client = {}): Promise<Sent> {
    const person = this.#chats.person(key);
    if (this.#chats.isInstalled(person)) return { kind: 'nothing', why: 'It is installed already.' };
    this.#chats.setInstalled(person, true);
    await this.#line.deliver(membersAdded(this.#line.sender(person, client, 'event')));
    const added = installation(this.#line.sender(person, client, 'event'), 'add');
    const outcome = sent(await this.#line.hand(person, added));
    if (outcome.kind === 'failed') this.#chats.setInstalled(person, false);
    return outcome;
  }

  /** Removes the app: the bot is told, and may not write any more until the person does. */
  async uninstall(key: string, client: Client = {}): Promise<Sent> {
    const person = this.#chats.person(key);
    if (!this.#chats.isReachable(person)) return { kind: 'nothing', why: 'It is not installed.' };
    this.#chats.setInstalled(person, false);
    const removed = installation(this.#line.sender(person, client, 'event'), 'remove');
    return sent(await this.#line.hand(person, removed));
  }

  /** The person types. What looks like a product key reaches the bot, but is neither shown nor kept. */
  async say(key: string, text: string, client: Client = {}): Promise<Sent> {
    const person = this.#chats.person(key);
    const activity = typedMessage(this.#line.sender(person, client, 'message'), text);
    this.#chats.wrote(person);
    this.#chats.add(person, 'person', activity.id, typedContent(text, this.#looksLikeKey));
    return sent(await this.#line.hand(person, activity));
  }

  /** Presses a button of a card: Action.Execute, or Action.Submit. The inputs are those of the card, by id. */
  async press(
    key: string,
    messageId: string,
    action: Json,
    inputs: Json = {},
    client: Client = {},
  ): Promise<Pressed> {
    const person = this.#chats.person(key);
    const pressed = client.old ? olderAction(action) : action;
    if (!pressed)
      return { kind: 'nothing', why: 'This client does not know the action, and it has no fallback.' };
    const data = { ...(isJson(pressed.data) ? pressed.data : {}), ...inputs };
    if (pressed.type === 'Action.Submit') return this.#submit(person, messageId, data, client);
    if (pressed.type !== 'Action.Execute')
      return { kind: 'nothing', why: 'The bot is not told of this action.' };
    const { id, verb } = pressed;
    const execute = { type: 'Action.Execute', ...(id ? { id } : {}), ...(verb ? { verb } : {}), data };
    const sender = this.#line.sender(person, client, 'event');
    const delivery = await this.#line.hand(person, executedAction(sender, messageId, execute, 'manual'));
    return this.#show(person, messageId, delivery);
  }

  /** The card comes into view and refreshes itself, if it asks for that and has not just done so. */
  async refresh(key: string, messageId: string, client: Client = {}): Promise<Refreshed> {
    const person = this.#chats.person(key);
    const message = this.#chats.message(person, messageId);
    const card = message?.view ?? message?.content.cards[0];
    if (!message || !card) return { kind: 'left', why: 'noCard' };
    const now = refreshNow(card, userId(person), message.askedAt, this.#now());
    if (typeof now === 'string') return { kind: 'left', why: now };
    this.#chats.answered(person, messageId);
    const sender = this.#line.sender(person, client, 'event');
    const delivery = await this.#line.deliver(executedAction(sender, messageId, now.action, 'automatic'));
    const shown = this.#show(person, messageId, delivery);
    if (shown.kind === 'card') return { kind: 'refreshed', message: shown.message };
    return { kind: 'left', why: 'noCard' };
  }

  /** One keystroke in a choice set that asks the bot for its choices. */
  async search(
    key: string,
    dataset: string,
    query: string,
    skip = 0,
    top = 15,
    client: Client = {},
  ): Promise<Found> {
    const sender = this.#line.sender(this.#chats.person(key), client, 'event');
    const { status, body } = await this.#line.deliver(searchQuery(sender, dataset, query, skip, top));
    const answer = searchAnswer.safeParse(body).data;
    if (status !== 200 || !answer) return { kind: 'failed', status };
    return { kind: 'found', results: answer.value.results };
  }

  /** Sends once more, with the same id, what the person typed, pressed or installed last. */
  async again(key: string): Promise<Pressed> {
    const person = this.#chats.person(key);
    const last = this.#chats.last(person);
    if (!last) return { kind: 'nothing', why: 'There is nothing to send again.' };
    const delivery = await this.#line.hand(person, last);
    const { name, replyToId } = last;
    const executed = name === 'adaptiveCard/action' && typeof replyToId === 'string';
    return executed ? this.#show(person, replyToId, delivery) : sent(delivery);
  }

  /** Empties the chat on the screen and asks the bot to start over. */
  async startOver(key: string, client: Client = {}): Promise<Sent> {
    this.#chats.clear(this.#chats.person(key));
    return this.say(key, 'start over', client);
  }

  close(): void {
    this.#chats.close();
  }

  async #submit(person: LocalPerson, messageId: string, data: Json, client: Client): Promise<Sent> {
    const submitted = submission(data);
    if (submitted.kind === 'say') return this.say(person.key, submitted.text, client);
    const { value, text, shown } = submitted;
    const sender = this.#line.sender(person, client, 'message');
    if (shown) this.#chats.add(person, 'person', sender.id, typedContent(shown, this.#looksLikeKey));
    const message = submittedMessage(sender, messageId, value);
    return sent(await this.#line.hand(person, text === undefined ? message : { ...message, text }));
  }

  #show(person: LocalPerson, messageId: string, delivery: Delivery): Exclude<Pressed, { kind: 'delivered' }> {
    const answer = readAnswer(delivery);
    const message = this.#chats.answered(person, messageId, answer.kind === 'card' ? answer.card : undefined);
    if (answer.kind !== 'card') return answer;
    return message ? { kind: 'card', message } : { kind: 'nothing', why: 'The card is not there any more.' };
  }
}

function sent({ status }: Delivery): Sent {
  return status < 400 ? { kind: 'delivered' } : { kind: 'failed', status };
}
