import { z } from 'zod';

/** How Microsoft treats a subscription, as people play it by hand; without a word about it everything goes well. */
export const scriptedBody = z.strictObject({
  /** An error code (the numbers of the wire) for every target. */
  refusedFor: z.number().int().optional(),
  /** Error codes by target offer. */
  refused: z.record(z.string(), z.number().int()).optional(),
  /** Offers that are listed although the table does not lead to them. */
  alsoOffered: z.array(z.string()).readonly().optional(),
  /** Offers that are not listed although the table leads to them. */
  notOffered: z.array(z.string()).readonly().optional(),
  /** Changes are accepted (202) and done about a second later. */
  later: z.boolean().optional(),
  /** So many milliseconds later instead. */
  laterMs: z.number().int().positive().optional(),
  /** A transition says nothing of the users' licences, ever. */
  silentReassignment: z.boolean().optional(),
  /** So many users keep their old licence, each with an error. */
  troubledUsers: z.number().int().nonnegative().optional(),
  /** The licences of all users fail to move (400, code 60000). */
  transferFails: z.boolean().optional(),
  /** The order is still being worked on. */
  notProvisioned: z.boolean().optional(),
  /** Another change is under way (409, code 900278). */
  pendingChange: z.boolean().optional(),
  /** An error of a quantity change. */
  quantityError: z.strictObject({ status: z.number().int(), code: z.number().int() }).optional(),
  /** Licences that may still be given back. */
  refundable: z.number().int().nonnegative().optional(),
});
export type Scripted = Readonly<z.infer<typeof scriptedBody>>;

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
  readonly reassignment: 'Completed' | 'Failed' | 'silent';
}

/** A change that was accepted: it happens when the sandbox's clock passes the time. */
export interface UnderWay {
  /** ISO time. */
  readonly at: string;
  readonly quantity?: number;
  readonly upgrade?: { readonly to: string; readonly quantity: number; readonly newId: string };
}
