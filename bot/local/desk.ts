/** What the desk's server tells its page, and back. Types only: the browser reads this file too. */

/** JSON as it travels: an Adaptive Card, an action, the inputs of a card. */
export type Json = Readonly<Record<string, unknown>>;

export interface DeskPerson {
  readonly key: string;
  readonly name: string;
  /** BCP 47. */
  readonly locale: string;
  readonly roles: readonly string[];
  readonly manager: boolean;
  readonly installed: boolean;
}

export interface Suggestion {
  /** `say` sends the value as if it was typed, `open` is a link. */
  readonly kind: 'say' | 'open';
  readonly title: string;
  readonly value: string;
}

export interface DeskMessage {
  readonly id: string;
  readonly from: 'bot' | 'person';
  /** ISO 8601. */
  readonly at: string;
  /** Raised by every change, so that a page knows what it has drawn already. */
  readonly version: number;
  readonly edited: boolean;
  /** True: the bot did not accept it. */
  readonly failed: boolean;
  readonly text?: string;
  readonly format: 'markdown' | 'plain';
  /** What this person sees: the card that an action answered with, else the cards as sent. */
  readonly cards: readonly Json[];
  /** Content types of attachments that the desk cannot show. */
  readonly unshown: readonly string[];
  readonly suggestions: readonly Suggestion[];
  readonly locale?: string;
  readonly summary?: string;
}

export type DeskEvent =
  | {
      readonly kind: 'history';
      readonly person: string;
      readonly installed: boolean;
      readonly messages: readonly DeskMessage[];
    }
  | { readonly kind: 'message'; readonly person: string; readonly message: DeskMessage }
  | { readonly kind: 'changed'; readonly person: string; readonly message: DeskMessage }
  | { readonly kind: 'removed'; readonly person: string; readonly id: string }
  | { readonly kind: 'cleared'; readonly person: string }
  | { readonly kind: 'typing'; readonly person: string }
  | { readonly kind: 'installed'; readonly person: string; readonly installed: boolean }
  /** The bot wrote to somebody whose chat this page does not show. */
  | { readonly kind: 'elsewhere'; readonly person: string };

/** What came of something that was sent to the bot. `status` is HTTP; 504: no answer in time, 502: not reachable. */
export type Sent =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'failed'; readonly status: number }
  | { readonly kind: 'nothing'; readonly why: string };

/** What came of a press: another card, words to show at the card, an error, or (Submit) just that it was sent. */
export type Pressed =
  | Sent
  | { readonly kind: 'card'; readonly message: DeskMessage }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'error'; readonly code: string; readonly text: string };

export type Refreshed =
  | { readonly kind: 'refreshed'; readonly message: DeskMessage }
  | { readonly kind: 'left'; readonly why: 'noRefresh' | 'notListed' | 'tooSoon' | 'noCard' };

export type Found =
  | {
      readonly kind: 'found';
      readonly results: readonly { readonly title: string; readonly value: string }[];
    }
  | { readonly kind: 'failed'; readonly status: number };
