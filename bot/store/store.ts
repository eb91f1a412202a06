import type { Language, Requests } from '../../dialogs/ports.ts';
import type { Review } from '../../dialogs/turn.ts';
import type { AnyRequest } from '../../domain/life.ts';
import type { StoredReview } from './reviews.ts';

/**
 * The store, in the words of the bot. Two databases keep the same promises (SQLite through libsql, PostgreSQL through
 * pg); `test/store.test.ts` holds both to them. Times are milliseconds since 1970, handed in by the caller.
 */
export interface Store extends Requests {
  /** What a turn needs before it starts, in as few round trips as possible. */
  openTurn(turn: {
    readonly conversation: string;
    readonly activity: string;
    readonly person: string;
    /** The keys of the two state documents that the turn may change. */
    readonly documents: readonly [string, string];
  }): Promise<{
    /** Set when this activity was handled before: its first result. */
    readonly handled?: { readonly result: unknown };
    readonly person?: StoredPerson;
    readonly state: Documents;
  }>;
  /** botbuilder's Storage, reading. */
  readState(keys: readonly string[]): Promise<Documents>;
  /** All of it or nothing, in one transaction. */
  commit(effects: TurnEffects, now: number): Promise<Committed>;
  /** The next number for `KEY-<n>`. Numbers may be left out, never given twice. */
  nextNumber(series: string): Promise<number>;
  person(id: string): Promise<StoredPerson | undefined>;
  /** Oldest first: requests that await approval since before that time. */
  awaitingSince(before: number, most: number): Promise<readonly AnyRequest[]>;
  /** Where a request's card can be seen, so that every copy can be redrawn. */
  placements(requestId: string): Promise<readonly Placement[]>;
  /** Adds or replaces the placement of (request, conversation, activity). */
  place(placement: Placement): Promise<void>;
  /** The message no longer shows the request as it stands; nothing happens when it never did. */
  unplace(placement: Pick<Placement, 'request' | 'conversation' | 'activity'>): Promise<void>;
  /** Keeps which version is shown there now; nothing happens when it was unplaced meanwhile. */
  keepShown(placement: Pick<Placement, 'request' | 'conversation' | 'activity' | 'version'>): Promise<void>;
  readonly outbox: Outbox;
  /** What was rated or not answered, newest first. */
  reviews(most: number): Promise<readonly StoredReview[]>;
  /** Forgets reviews from before this time; how many it were. */
  forgetReviews(before: number): Promise<number>;
  /** Forgets handled activities from before that time; returns how many. */
  forgetHandled(before: number): Promise<number>;
  /** Resolves when a trivial query is answered; rejects otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** State documents by key; one that is missing is left out. `eTag` is the version. */
export type Documents = Readonly<Record<string, { readonly value: object; readonly eTag: string }>>;

export interface StoredPerson {
  /** Entra object id. */
  readonly id: string;
  readonly name: string;
  readonly tenant: string;
  /** Chosen by the person; absent until chosen. */
  readonly language?: Language;
  /** The locale of the last activity, for proactive messages. */
  readonly locale?: string;
  /** The personal conversation; absent until the app is installed or the person wrote. */
  readonly reference?: ConversationPlace;
  /** What the person filled in last, so that it need not be typed again. */
  readonly lastContact?: {
    readonly phone: string;
    readonly email: string;
    readonly contactMethod: 'phone' | 'callBack';
  };
}

export interface ConversationPlace {
  readonly conversation: string;
  readonly serviceUrl: string;
  /** The person's id on the channel, `29:...`. */
  readonly user: string;
  /** The bot's id on the channel, `28:...`. */
  readonly bot: string;
}

export interface Placement {
  readonly request: string;
  readonly conversation: string;
  readonly activity: string;
  readonly serviceUrl: string;
  /** Whose chat it is in (Entra object id). */
  readonly person: string;
  readonly view: 'asker' | 'approver';
  /** The version of the request that it shows. */
  readonly version: number;
}

export interface TurnEffects {
  /** Marks the activity as handled, with what is answered to a re-delivery. */
  readonly handled?: { readonly conversation: string; readonly activity: string; readonly result: unknown };
  /**
   * botbuilder state. `eTag` is what was read (undefined: the key was missing and must still be missing; '*': whatever
   * is there). `value` null deletes.
   */
  readonly state: readonly {
    readonly key: string;
    readonly value: object | null;
    readonly eTag: string | undefined;
  }[];
  /** Whole records, last writer wins. */
  readonly people: readonly StoredPerson[];
  /** Saved only over version - 1 (insert when version is 1). */
  readonly requests: readonly AnyRequest[];
  /**
   * Checked inside the transaction, after the requests are written and with the customer locked: the keys held by all
   * requests of the customer must not exceed `most`.
   */
  readonly ledgers: readonly { readonly customer: string; readonly most: number }[];
  readonly outbox: readonly NewEntry[];
  /** For the review list. */
  readonly reviews?: readonly Review[];
}

export type Committed =
  | {
      readonly kind: 'saved';
      /**
       * The entries of this commit that the caller may deliver at once: claimed for it, nothing older waits in their
       * lane. The others are left to the worker.
       */
      readonly claimed: readonly Entry[];
    }
  /** Somebody was first; nothing was written. Read again and decide again. */
  | { readonly kind: 'stale'; readonly what: 'state' | 'request' | 'ledger' }
  /** The same activity was handled meanwhile; nothing was written. */
  | { readonly kind: 'handled'; readonly result: unknown };

export interface NewEntry {
  /** A GUID; also the MS-RequestId, so that a second try is the same call. */
  readonly id: string;
  /** Entries of one lane are delivered in order, one at a time. */
  readonly lane: string;
  readonly kind: string;
  readonly payload: unknown;
  /** The request on which a failure is shown. */
  readonly request?: string;
  /** Not before this time; now if absent. */
  readonly dueAt?: number;
  /** True: claimed for the committing process (see `Committed.claimed`). */
  readonly claim?: boolean;
}

export interface Entry extends Omit<NewEntry, 'dueAt' | 'claim'> {
  /** 1 at the first try. More than 1: an earlier outcome may be unknown. */
  readonly tries: number;
  readonly createdAt: number;
}

export interface Outbox {
  /** Claims the due heads of up to `most` lanes for `leaseMs`; another process cannot claim them meanwhile. */
  claim(now: number, most: number, leaseMs: number): Promise<readonly Entry[]>;
  /** Delivered: the entries are gone. */
  done(ids: readonly string[]): Promise<void>;
  /** To be tried again at `dueAt`. */
  retry(id: string, dueAt: number, why: string): Promise<void>;
  /** Given up: kept as failed, no longer blocks its lane. */
  giveUp(id: string, why: string): Promise<void>;
  /** When the next entry is due, or undefined. */
  nextDue(): Promise<number | undefined>;
  count(): Promise<{ readonly waiting: number; readonly failed: number }>;
  /** Lets go of all claims of a process that died. Only where one process owns the database (SQLite). */
  releaseClaims(): Promise<void>;
}
