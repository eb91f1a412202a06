import type { TurnContext } from 'botbuilder';
import type { Card } from '../cards/card.ts';
import type { NoticeView } from '../cards/stage-card.ts';
import type { Day } from '../domain/dated.ts';
import type { AnyRequest } from '../domain/life.ts';
import type { Policy } from '../domain/policy.ts';
import type { Language, PartnerCenter, People, Person, Requests } from './ports.ts';
import type { RequestKinds } from './request-kind.ts';

/** What a person did: wrote something, or pressed a button. */
export type Said =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'press';
      readonly verb: string;
      /** Ids that travelled with the button; a stranger's word until looked up. */
      readonly ids: Readonly<Record<string, string>>;
      readonly inputs: Readonly<Record<string, string>>;
      /** The client redraws by itself: nothing may change. */
      readonly automatic: boolean;
      /** The message that holds the card, where the channel says so. */
      readonly message?: string;
    };

export type Press = Extract<Said, { kind: 'press' }>;

export interface Contact {
  readonly phone: string;
  readonly email: string;
  readonly contactMethod: 'phone' | 'callBack';
}

/** Something to show. In answer to a button the first card replaces the one that held it. */
export interface Reply {
  readonly card: Card;
  /** For notifications and screen readers. */
  readonly summary: string;
  /** The request this card shows, so that it can be redrawn when the request changes. */
  readonly shows?: {
    readonly request: string;
    /** The version of it. */
    readonly version: number;
    readonly view: View;
    readonly notices?: readonly NoticeView[];
  };
}

export type View = 'asker' | 'approver';

/** Something for the people who run the bot to look at; nobody's name, no addresses, no keys. */
export interface Review {
  readonly kind: 'up' | 'down' | 'unknown';
  readonly language: Language;
  readonly question: string;
  readonly comment: string;
  /** The entry or the checker that was shown. */
  readonly answer?: string;
}

/** What a turn changes; all of it is saved together, or nothing. */
export interface Work {
  save(request: AnyRequest): void;
  /** The customer's keys, over all requests, may come to at most so many once this is saved. */
  keepWithin(customerId: string, most: number): void;
  /** `<series>-<n>`, never given twice. */
  newRequestId(series: string): Promise<string>;
  /** Sends the request's card to somebody, drawn at the moment it is sent. */
  sendCard(to: string, request: string, view: View): void;
  /** Draws every copy of the request's card anew. */
  redraw(request: string): void;
  /** Adds a note to the ticket at Microsoft, and closes it if wanted. */
  noteOnTicket(order: TicketOrder): void;
  /** Something that changes Partner Center, carried out by the outbox after this is saved. */
  later(step: Step): void;
  /** Puts a rating, or a question without an answer, on the review list. */
  review(review: Review): void;
  rememberLanguage(language: Language): void;
  rememberContact(contact: Contact): void;
}

/** A step for the outbox: `kind` says who carries it out, steps of one lane go in order. */
export interface Step {
  readonly kind: string;
  readonly lane: string;
  readonly request: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface TicketOrder {
  readonly request: string;
  readonly customer: string;
  readonly ticket: string;
  readonly event: 'filed' | 'withdrawn' | 'shared';
  /** What the note says, in English: Support reads it. */
  readonly note: string;
}

/** Everything one turn may use. */
export interface Turn {
  readonly who: Person;
  /** The person's id on the channel, for cards that redraw themselves. */
  readonly channelUser: string;
  readonly language: Language;
  readonly said: Said;
  /** Said where others read along: a channel or a group chat. */
  readonly shared?: boolean;
  /** Something to say on top of the step that is shown next. */
  readonly remark?: string;
  readonly now: Date;
  readonly today: Day;
  readonly policy: Policy;
  readonly people: People;
  readonly partnerCenter: PartnerCenter;
  readonly requests: Requests;
  readonly kinds: RequestKinds;
  readonly work: Work;
  readonly lastContact?: Contact;
  /** Fresh GUIDs. */
  readonly newId: () => string;
  readonly reply: (reply: Reply) => void;
}

const TURN = Symbol('turn');

/** Hands the turn to the dialogs, which know only botbuilder's context. */
export function bringTurn(context: TurnContext, turn: Turn): void {
  context.turnState.set(TURN, turn);
}

export function turnOf(context: TurnContext): Turn {
  const turn: Turn | undefined = context.turnState.get(TURN);
  if (turn === undefined) throw new Error('A dialog ran outside a turn');
  return turn;
}
