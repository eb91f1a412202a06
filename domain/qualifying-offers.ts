import { type Day, valueOn } from './dated.ts';
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
  const key = offerKey(offerId);
  return latest(({ offerIds }) => offerIds.some(known => offerKey(known) === key), day);
}

/** The plan of a SKU part number, spelt exactly so; undefined when no table knows it. */
export function planOfPartNumber(part: string, day: Day): OfferRow | undefined {
  return latest(({ skuPartNumbers }) => skuPartNumbers.includes(part), day);
}

function latest(isIt: (row: OfferRow) => boolean, day: Day): OfferRow | undefined {
  return valueOn(
    QUALIFYING_OFFERS.filter(isIt).map(row => ({ from: row.from, value: row })),
    day,
  );
}

/** Product and SKU tell the plan; the availability does not. */
function offerKey(offerId: string): string {
  return offerId.trim().toLowerCase().split(':').slice(0, 2).join(':');
}
