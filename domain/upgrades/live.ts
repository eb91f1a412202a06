/** What Partner Center itself says of an upgrade, in our words. */

/** Why Partner Center refuses, out of the two tables of its error codes; `other` for codes that are in neither. */
export const LIVE_REASONS = [
  'other',
  'delegatedAdmin',
  'notActive',
  'conflictingServices',
  'concurrency',
  'userNeeded',
  'addOns',
  'noPath',
  'targetNotFound',
  'notProvisioned',
  'billingCycle',
  'granularAdmin',
  'trial',
  'licenceTransfer',
] as const;
export type LiveReason = (typeof LIVE_REASONS)[number];

/** Legacy upgrades and new-commerce transitions number their reasons differently from 11 on. */
export type Way = 'upgrade' | 'transition';

/** The codes 0 to 10 mean the same on both ways. */
const SHARED: readonly LiveReason[] = LIVE_REASONS.slice(0, 11);
const REASONS: Readonly<Record<Way, readonly LiveReason[]>> = {
  upgrade: [...SHARED, 'granularAdmin'],
  transition: [...SHARED, 'trial', 'licenceTransfer', 'granularAdmin'],
};

/** The reason that a code stands for on its way. */
export function liveReason(way: Way, code: number): LiveReason {
  return REASONS[way][code] ?? 'other';
}

/** What Partner Center offers, or refuses, for one subscription now. */
export interface LiveTarget {
  readonly way: Way;
  /** Offer id (legacy) or catalogue item id (new commerce). */
  readonly targetId: string;
  readonly name: string;
  /** With the users' licences moved along, or the subscription alone. */
  readonly movesLicences: boolean;
  readonly eligible: boolean;
  readonly reasons: readonly LiveReason[];
  /** How many licences it would take over. */
  readonly quantity: number;
  /** Limits of the target offer; undefined where Partner Center does not tell. */
  readonly least?: number;
  readonly most?: number;
}

/** The live voice for one plan: the best that Partner Center offers, or why it refuses, or that it says nothing. */
export type LiveVerdict =
  | { readonly kind: 'yes'; readonly offers: readonly LiveTarget[] }
  | { readonly kind: 'no'; readonly reasons: readonly LiveReason[]; readonly offers: readonly LiveTarget[] }
  | { readonly kind: 'silent' };

/** What all entries for one target come to: one that is eligible is enough. */
export function liveVerdict(entries: readonly LiveTarget[]): LiveVerdict {
  const eligible = entries.filter(entry => entry.eligible);
  if (eligible.length > 0) return { kind: 'yes', offers: eligible };
  if (entries.length === 0) return { kind: 'silent' };
  return { kind: 'no', reasons: [...new Set(entries.flatMap(({ reasons }) => reasons))], offers: entries };
}
