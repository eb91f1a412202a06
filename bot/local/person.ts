/** Somebody who can sit at the desk: one entry of the personas file. */
export interface LocalPerson {
  readonly key: string;
  readonly name: string;
  /** The Entra object id, a GUID. */
  readonly aadObjectId: string;
  /** BCP 47. */
  readonly locale: string;
  readonly roles: readonly string[];
  readonly manager: boolean;
}

/** The bot's id on the channel. */
export const BOT_ID = '28:partner-desk';

/** The person's id on the channel: `29:` and the Entra object id. */
export function userId(person: LocalPerson): string {
  return `29:${person.aadObjectId}`;
}

/** The person's one conversation with the bot: `a:` and the Entra object id. */
export function conversationId(person: LocalPerson): string {
  return `a:${person.aadObjectId}`;
}
