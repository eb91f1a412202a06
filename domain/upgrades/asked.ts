import type { Seen } from './changes.ts';
import type { Way } from './live.ts';
import type { LicenceOutcome, UpgradeOutcome } from './outcome.ts';

/** What an upgrade was asked for with, and how it ended. */
export interface UpgradeAsked {
  /** The walk that made it: a second press of Send finds it again. */
  readonly walk: string;
  readonly subscription: { readonly id: string; readonly name: string };
  readonly seen: Seen;
  readonly target: { readonly id: string; readonly name: string };
  readonly way: Way;
  readonly movesLicences: boolean;
  /** Licences that change plan; fewer than the subscription has where Partner Center takes a part. */
  readonly quantity: number;
  /** In use when it was asked for; undefined where Partner Center does not tell. */
  readonly inUse?: number;
  /** Subscriptions to the target offer that were there before: a new one beside them is the upgrade's. */
  readonly before: readonly string[];
  readonly outcome?: UpgradeOutcome;
}

/** What adding licences was asked for with, and how it ended. */
export interface LicencesAsked {
  readonly walk: string;
  readonly subscription: { readonly id: string; readonly name: string };
  readonly seen: Seen;
  /** How many there should be in all. */
  readonly wanted: number;
  readonly inUse?: number;
  readonly outcome?: LicenceOutcome;
}
