import Database from 'libsql';
import { z } from 'zod';
import type { Activity } from './activity.ts';
import { content } from './sent-activity.ts';

/** One message of a conversation, as kept. */
const keptMessage = z.object({
  id: z.string(),
  from: z.enum(['bot', 'person']),
  at: z.string(),
  version: z.number(),
  edited: z.boolean(),
  failed: z.boolean(),
  content,
  /** The card that an action answered with; shown in place of the cards as sent. */
  view: z.record(z.string(), z.unknown()).optional(),
  /** When an action of the card last answered, milliseconds since 1970; forgotten when the bot updates the card. */
  askedAt: z.number().optional(),
});
export type KeptMessage = z.infer<typeof keptMessage>;

/** `wrote`: never installed the app but wrote to the bot, so that it may answer. */
export type Presence = 'absent' | 'wrote' | 'installed';

const activity = z.looseObject({ type: z.string(), id: z.string() });
const messageRow = z.object({ body: z.string() });
const chatRow = z.object({
  presence: z.enum(['absent', 'wrote', 'installed']),
  last: z.string().nullable(),
});

/** More than a reader looks back; older messages are let go. */
const MOST_MESSAGES = 300;

const TABLES = `
  create table if not exists message (
    position integer primary key autoincrement,
    conversation text not null,
    id text not null,
    body text not null,
    unique (conversation, id)
  );
  create table if not exists chat (
    conversation text primary key,
    presence text not null,
    last text
  );
  pragma journal_mode = wal;
  pragma synchronous = normal;
`;

/** A message that an older desk kept in another shape is left out. */
function readMessage(row: unknown): KeptMessage | undefined {
  return keptMessage.safeParse(JSON.parse(messageRow.parse(row).body)).data;
}

/** The messages of all conversations, in a small file so that a restart does not empty the page. */
export class Transcript {
  readonly #db: Database.Database;

  /** Opens the file, or `:memory:`. */
  constructor(path: string) {
    this.#db = new Database(path);
    this.#db.exec(TABLES);
  }

  /** Oldest first. */
  messages(conversation: string): KeptMessage[] {
    return this.#db
      .prepare('select body from message where conversation = ? order by position')
      .all(conversation)
      .flatMap(row => readMessage(row) ?? []);
  }

  message(conversation: string, id: string): KeptMessage | undefined {
    const row = this.#db
      .prepare('select body from message where conversation = ? and id = ?')
      .get(conversation, id);
    return row ? readMessage(row) : undefined;
  }

  /** Adds the message, or replaces the one with its id where it stands. */
  keep(conversation: string, message: KeptMessage): void {
    this.#db
      .prepare(
        `insert into message (conversation, id, body) values (?, ?, ?)
         on conflict (conversation, id) do update set body = excluded.body`,
      )
      .run(conversation, message.id, JSON.stringify(message));
    this.#db
      .prepare(
        `delete from message where conversation = ? and position <=
           (select position from message where conversation = ? order by position desc limit 1 offset ?)`,
      )
      .run(conversation, conversation, MOST_MESSAGES);
  }

  remove(conversation: string, id: string): void {
    this.#db.prepare('delete from message where conversation = ? and id = ?').run(conversation, id);
  }

  clear(conversation: string): void {
    this.#db.prepare('delete from message where conversation = ?').run(conversation);
  }

  presence(conversation: string): Presence {
    return this.#chat(conversation)?.presence ?? 'absent';
  }

  setPresence(conversation: string, presence: Presence): void {
    this.#db
      .prepare(
        `insert into chat (conversation, presence) values (?, ?)
         on conflict (conversation) do update set presence = excluded.presence`,
      )
      .run(conversation, presence);
  }

  /** The activity that the person sent last, if it was kept. */
  last(conversation: string): Activity | undefined {
    const last = this.#chat(conversation)?.last;
    return last ? activity.parse(JSON.parse(last)) : undefined;
  }

  /** Remembers the activity that the person sent last; undefined forgets it. */
  setLast(conversation: string, last: Activity | undefined): void {
    const text = last ? JSON.stringify(last) : null;
    this.#db
      .prepare(
        `insert into chat (conversation, presence, last) values (?, 'absent', ?)
         on conflict (conversation) do update set last = excluded.last`,
      )
      .run(conversation, text);
  }

  close(): void {
    this.#db.close();
  }

  #chat(conversation: string) {
    const row = this.#db.prepare('select presence, last from chat where conversation = ?').get(conversation);
    return row ? chatRow.parse(row) : undefined;
  }
}
