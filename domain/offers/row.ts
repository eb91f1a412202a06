import type { Day } from '../dated.ts';
import type { SourceId } from '../sources.ts';

/**
 * Where ids were read. `offerList`: lists of CSP offers with names and ids, as resellers publish them. `priceList`:
 * new-commerce price lists of distributors. `skuList`: Microsoft's lists of products and SKU part numbers, and copies
 * of them. `announcement`: Microsoft's announcements and pricing pages for partners.
 */
export type Read = 'offerList' | 'priceList' | 'skuList' | 'announcement';

/** What is known of one plan under some of its ids. A plan has a row for each place its ids were read in. */
export interface OfferRow {
  /** As Microsoft spells it. */
  readonly plan: string;
  /** Legacy offers are GUIDs; new commerce is `product:sku`, without the availability. */
  readonly offerIds: readonly string[];
  readonly skuPartNumbers: readonly string[];
  /** Whether licences of this plan give a right to Windows 10 Education keys. */
  readonly qualifies: boolean;
  readonly from: Day;
  readonly source: SourceId;
  readonly read: Read;
  /** In how many independent public sources every id of the row was found: 1, or 2 and more. */
  readonly seen: 1 | 2;
}

type Shared = Omit<OfferRow, 'plan' | 'offerIds' | 'skuPartNumbers'>;
type Line = readonly [plan: string, id: string, ...more: string[]];

/** Rows of offer ids that have everything in common but the plan; one line each. */
export function offers(shared: Shared, lines: readonly Line[]): readonly OfferRow[] {
  return lines.map(([plan, ...offerIds]) => ({ ...shared, plan, offerIds, skuPartNumbers: [] }));
}

/** Rows of SKU part numbers that have everything in common but the plan; one line each. */
export function parts(shared: Shared, lines: readonly Line[]): readonly OfferRow[] {
  return lines.map(([plan, ...skuPartNumbers]) => ({ ...shared, plan, offerIds: [], skuPartNumbers }));
}
