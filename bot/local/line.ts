import { randomUUID } from 'node:crypto';
import type { Activity, Sender } from './activity.ts';
import type { Chats } from './chats.ts';
import { type Deliver, type Delivery, deliverPatiently } from './delivery.ts';
import { holdsKey, type LooksLikeKey } from './masking.ts';
import type { LocalPerson } from './person.ts';

/** From which client something is sent. */
export interface Client {
  /** BCP 47; the person's own if absent. */
  readonly locale?: string | undefined;
  /** A client that does not know Action.Execute and uses the fallback. */
  readonly old?: boolean | undefined;
}

export interface LineOptions {
  readonly chats: Chats;
  readonly deliver: Deliver;
  readonly tenantId: string;
  readonly serviceUrl: () => string;
  readonly looksLikeKey: LooksLikeKey;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly patienceMs: number;
}

/** The line from the people to the bot: what they send goes over it. */
export class Line {
  readonly #options: LineOptions;

  constructor(options: LineOptions) {
    this.#options = options;
  }

  /** Who sends an activity, with the id that it gets: that of a message, or that of an event (`f:…`). */
  sender(person: LocalPerson, { locale = person.locale }: Client, kind: 'message' | 'event'): Sender {
    const { tenantId, serviceUrl, chats, now } = this.#options;
    const id = kind === 'message' ? chats.nextId() : `f:${randomUUID()}`;
    return { person, locale, tenantId, serviceUrl: serviceUrl(), id, now: new Date(now()) };
  }

  /** Delivers what a person did; it can be sent again later, unless it holds a product key. */
  async hand(person: LocalPerson, activity: Activity): Promise<Delivery> {
    const { chats, looksLikeKey } = this.#options;
    chats.setLast(person, holdsKey(activity, looksLikeKey) ? undefined : activity);
    const delivery = await this.deliver(activity);
    chats.setFailed(person, activity.id, delivery.status >= 400);
    return delivery;
  }

  /** Delivers what a client sends by itself. */
  deliver(activity: Activity): Promise<Delivery> {
    return deliverPatiently(this.#options.deliver, activity, this.#options.patienceMs);
  }
}
