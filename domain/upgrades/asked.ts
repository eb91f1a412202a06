import type { Seen } from './changes.ts';
import type { Condition } from './conditions.ts';
import type { SubscriptionDetail } from './detail.ts';
import type { Following } from './following.ts';
import type { Way } from './live.ts';
import type { LicenceOutcome, UpgradeOutcome } from './outcome.ts';

interface ChangeAsked {
  /** The walk that made it: a second press of Send finds it again. */
  readonly walk: string;
  /** `MS-RequestId`, a GUID: the same however often it is tried. */
  readonly requestId: string;
  readonly subscription: { readonly id: string; readonly name: string };
  readonly seen: Seen;
  /** When it was about to be sent to Partner Center, ISO: from then on its outcome is looked up before it is sent again. */
  readonly sentAt?: string;
  /** In use when it was asked for; undefined where Partner Center does not tell. */
  readonly inUse?: number;
  /** Set while Partner Center goes on with it by itself. */
  readonly following?: Following;
}

/** What an upgrade was asked for with, and how it ended. */
export interface UpgradeAsked extends ChangeAsked {
  readonly target: { readonly id: string; readonly name: string };
  readonly way: Way;
  readonly movesLicences: boolean;
  /** Licences that change plan; fewer than the subscription has where Partner Center takes a part. */
  readonly quantity: number;
  readonly billing: SubscriptionDetail['billing'];
  readonly term: string;
  /** Subscriptions to the target offer that were there before: a new one beside them is the upgrade's. */
  readonly before: readonly string[];
  /** The two voices when it was last judged. */
  readonly voices: {
    readonly guide: 'yes' | 'no' | 'unknown';
    readonly differs: boolean;
    readonly conditions: readonly Condition[];
  };
  readonly outcome?: UpgradeOutcome;
}

/** What adding licences was asked for with, and how it ended. */
export interface LicencesAsked extends ChangeAsked {
  /** How many there should be in all. */
  readonly wanted: number;
  readonly outcome?: LicenceOutcome;
}
