import type { Activity } from './activity.ts';
import type { DeskEvent, DeskMessage, Json } from './desk.ts';
import { type LooksLikeKey, masked, maskedDeep } from './masking.ts';
import { conversationId, type LocalPerson, userId } from './person.ts';
import { type Content, content as contentShape } from './sent-activity.ts';
import { type KeptMessage, Transcript } from './transcript.ts';

export interface ChatsOptions {
  readonly people: readonly LocalPerson[];
  /** Where the transcript is kept: a file, or `:memory:`. */
  readonly path: string;
  readonly looksLikeKey: LooksLikeKey;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

type Listener = (event: DeskEvent) => void;

/** Everyone's chat with the bot: what is in it, who looks on, and whether the bot may write there. */
export class Chats {
  readonly people: readonly LocalPerson[];
  readonly #transcript: Transcript;
  readonly #looksLikeKey: LooksLikeKey;
  readonly #now: () => number;
  readonly #listeners = new Set<Listener>();
  #lastId = 0;

  constructor({ people, path, looksLikeKey, now }: ChatsOptions) {
    this.people = people;
    this.#transcript = new Transcript(path);
    this.#looksLikeKey = looksLikeKey;
    this.#now = now;
  }

  /** An id as Teams gives them: milliseconds, each later than the one before. */
  nextId(): string {
    this.#lastId = Math.max(this.#now(), this.#lastId + 1);
    return String(this.#lastId);
  }

  /** By key; throws for somebody who is not in the personas. */
  person(key: string): LocalPerson {
    const person = this.people.find(one => one.key === key);
    if (!person) throw new Error(`Nobody with the key '${key}' can sit at the desk`);
    return person;
  }

  /** By id on the channel (`29:…`) or Entra object id. */
  personByUser(id: string): LocalPerson | undefined {
    return this.people.find(one => userId(one) === id || one.aadObjectId === id);
  }

  personByConversation(id: string): LocalPerson | undefined {
    return this.people.find(one => conversationId(one) === id);
  }

  /** What the person sees, oldest first. */
  history(person: LocalPerson): DeskMessage[] {
    return this.#transcript.messages(conversationId(person)).map(shown);
  }

  message(person: LocalPerson, id: string): KeptMessage | undefined {
    return this.#transcript.message(conversationId(person), id);
  }

  /** Adds a message at the end. */
  add(person: LocalPerson, from: 'bot' | 'person', id: string, content: Content): DeskMessage {
    const message: KeptMessage = {
      id,
      from,
      at: new Date(this.#now()).toISOString(),
      version: 1,
      edited: false,
      failed: false,
      content: this.#masked(content),
    };
    this.#transcript.keep(conversationId(person), message);
    const seen = shown(message);
    this.#tell({ kind: 'message', person: person.key, message: seen });
    return seen;
  }

  /** The bot replaced the whole message: views that actions answered with are gone. False: there is no such message. */
  replace(person: LocalPerson, id: string, content: Content): boolean {
    const message = this.message(person, id);
    if (!message) return false;
    const { view: _view, askedAt: _askedAt, ...rest } = message;
    this.#change(person, { ...rest, content: this.#masked(content), edited: true });
    return true;
  }

  /** An action of the message answered; with another card, the person sees that from now on. */
  answered(person: LocalPerson, id: string, card?: Json): DeskMessage | undefined {
    const message = this.message(person, id);
    if (!message) return undefined;
    const asked = { ...message, askedAt: this.#now() };
    const view = card && this.#maskedJson(card);
    const seen = JSON.stringify(message.view ?? message.content.cards[0]);
    if (view && JSON.stringify(view) !== seen) return this.#change(person, { ...asked, view });
    this.#transcript.keep(conversationId(person), asked);
    return shown(asked);
  }

  /** The bot did not accept the person's message, or did after all. */
  setFailed(person: LocalPerson, id: string, failed: boolean): void {
    const message = this.message(person, id);
    if (message && message.failed !== failed) this.#change(person, { ...message, failed });
  }

  /** False: there is no such message. */
  remove(person: LocalPerson, id: string): boolean {
    if (!this.message(person, id)) return false;
    this.#transcript.remove(conversationId(person), id);
    this.#tell({ kind: 'removed', person: person.key, id });
    return true;
  }

  clear(person: LocalPerson): void {
    this.#transcript.clear(conversationId(person));
    this.#tell({ kind: 'cleared', person: person.key });
  }

  typing(person: LocalPerson): void {
    this.#tell({ kind: 'typing', person: person.key });
  }

  isInstalled(person: LocalPerson): boolean {
    return this.#transcript.presence(conversationId(person)) === 'installed';
  }

  /** True when the bot may write to the person, who installed the app or wrote first. */
  isReachable(person: LocalPerson): boolean {
    return this.#transcript.presence(conversationId(person)) !== 'absent';
  }

  setInstalled(person: LocalPerson, installed: boolean): void {
    this.#transcript.setPresence(conversationId(person), installed ? 'installed' : 'absent');
    this.#tell({ kind: 'installed', person: person.key, installed });
  }

  /** The person wrote, so the bot may answer. */
  wrote(person: LocalPerson): void {
    if (!this.isReachable(person)) this.#transcript.setPresence(conversationId(person), 'wrote');
  }

  last(person: LocalPerson): Activity | undefined {
    return this.#transcript.last(conversationId(person));
  }

  setLast(person: LocalPerson, activity: Activity | undefined): void {
    this.#transcript.setLast(conversationId(person), activity);
  }

  /** Calls the listener with all that happens in every chat, until the returned function is called. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#listeners.clear();
    this.#transcript.close();
  }

  #change(person: LocalPerson, message: KeptMessage): DeskMessage {
    const changed = { ...message, version: message.version + 1 };
    this.#transcript.keep(conversationId(person), changed);
    const seen = shown(changed);
    this.#tell({ kind: 'changed', person: person.key, message: seen });
    return seen;
  }

  #tell(event: DeskEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  #masked(content: Content): Content {
    return contentShape.parse(maskedDeep(content, this.#looksLikeKey));
  }

  #maskedJson(card: Json): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(card).map(([name, value]) => [name, maskedDeep(value, this.#looksLikeKey)]),
    );
  }
}

/** Words typed by the person, as content; a product key is not shown. */
export function typedContent(text: string, looksLikeKey: LooksLikeKey): Content {
  return { text: masked(text, looksLikeKey), format: 'plain', cards: [], unshown: [], suggestions: [] };
}

function shown({ id, from, at, version, edited, failed, content, view }: KeptMessage): DeskMessage {
  return { id, from, at, version, edited, failed, ...content, cards: view ? [view] : content.cards };
}
