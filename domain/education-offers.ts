export const OFFER_KINDS = ['service', 'softwareSubscription', 'perpetual', 'azure'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

/** Education offers exist for licence-based services only (EDU-01). */
export function hasEducationOffer(kind: OfferKind): boolean {
  return kind === 'service';
}
