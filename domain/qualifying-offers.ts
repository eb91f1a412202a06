import { type Dated, type Day, valueOn } from './dated.ts';
import { commercialOffers } from './offers/commercial.ts';
import { otherEducationOffers } from './offers/other-education.ts';
import { qualifyingOffers } from './offers/qualifying.ts';
import type { OfferRow } from './offers/row.ts';

export type { OfferRow } from './offers/row.ts';

/*
 * Which plans qualify for Windows 10 Education keys, and which well-known ones do not (W10E-09). To add one:
 * 1. Copy the id from where Microsoft or a distributor publishes it (an offer list, a price list, the list of SKU part
 *    numbers). Never type one from memory, and never take a name for proof: Office 365 A3 is not Microsoft 365 A3.
 * 2. Add a line to the file in offers/ that fits, in the group with the same `read` and `seen`; of a new-commerce id
 *    keep product and SKU, since the availability changes with term and market.
 * 3. When a plan starts or stops to qualify, leave its old line and add a new one below it with the day of the change:
 *    what was judged earlier was judged by the old one.
 * What is in no row is unknown, and a person decides.
 */

/** Every known plan, row by row. */
export const QUALIFYING_OFFERS: readonly OfferRow[] = [
  ...qualifyingOffers,
  ...otherEducationOffers,
  ...commercialOffers,
];

/** The plan of a subscription's offer id, a GUID or `product:sku:availability`; undefined when no table knows it. */
export function planOf(offerId: string, day: Day): OfferRow | undefined {
  return valueOn(BY_OFFER.get(offerKey(offerId)) ?? [], day);
}

/** The plan of a SKU part number, spelt exactly so; undefined when no table knows it. */
export function planOfPartNumber(part: string, day: Day): OfferRow | undefined {
  return valueOn(BY_PART_NUMBER.get(part) ?? [], day);
}

/** Product and SKU tell the plan; the availability does not. */
function offerKey(offerId: string): string {
  return offerId.trim().toLowerCase().split(':').slice(0, 2).join(':');
}

/** The rows under each of their keys, in the order of the table. */
function rowsBy(keysOf: (row: OfferRow) => readonly string[]): ReadonlyMap<string, Dated<OfferRow>> {
  const found = new Map<string, Dated<OfferRow>>();
  for (const row of QUALIFYING_OFFERS)
    for (const key of new Set(keysOf(row)))
      found.set(key, [...(found.get(key) ?? []), { from: row.from, value: row }]);
  return found;
}

// Looked at several times in each turn.
const BY_OFFER = rowsBy(({ offerIds }) => offerIds.map(offerKey));
const BY_PART_NUMBER = rowsBy(({ skuPartNumbers }) => skuPartNumbers);
