/** How Microsoft treats a subscription; without a word about it everything goes well. */
export interface Scripted {
  /** An error code (the numbers of the wire) for every target. */
  readonly refusedFor?: number;
  /** Error codes by target offer. */
  readonly refused?: Readonly<Record<string, number>>;
  /** Offers that are listed although no table has them. */
  readonly alsoOffered?: readonly string[];
  /** Offers that are not listed although the table has them. */
  readonly notOffered?: readonly string[];
  /** Changes are accepted (202) and done about a second later. */
  readonly later?: boolean;
  /** So many users keep their old licence, each with an error. */
  readonly troubledUsers?: number;
  /** The licences of all users fail to move (400, code 60000). */
  readonly transferFails?: boolean;
  /** The order is still being worked on. */
  readonly notProvisioned?: boolean;
  /** Another change is under way (409, code 900278). */
  readonly pendingChange?: boolean;
  /** An error of a quantity change: its status and code. */
  readonly quantityError?: { readonly status: number; readonly code: number };
  /** Licences that may still be given back. */
  readonly refundable?: number;
}

/** A new-commerce transition of a subscription. Its events follow from the time. */
export interface SandboxTransition {
  readonly operationId: string;
  readonly to: string;
  readonly toSubscription: string;
  readonly quantity: number;
  readonly type: string;
  /** ISO times. */
  readonly startedAt: string;
  readonly doneAt: string;
  readonly reassignmentFails: boolean;
}

/** A change that was accepted: it happens when the sandbox's clock passes the time. */
export interface UnderWay {
  /** ISO time. */
  readonly at: string;
  readonly quantity?: number;
  readonly upgrade?: { readonly to: string; readonly quantity: number; readonly newId: string };
}
