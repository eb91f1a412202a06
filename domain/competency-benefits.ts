/** Products that came with a competency, and those that come with one now. */
export const COMPETENCY_PRODUCTS = [
  'm365e3',
  'm365e5',
  'o365e3',
  'o365e5',
  'ems',
  'intune',
  'windows',
] as const;
export type CompetencyProduct = (typeof COMPETENCY_PRODUCTS)[number];

const REPLACED: ReadonlySet<CompetencyProduct> = new Set(['o365e3', 'o365e5', 'ems', 'intune', 'windows']);

/** Whether a product is a benefit of a competency: Microsoft 365 E3 and E5 replace the older ones (MPN-09). */
export function isCompetencyBenefit(product: CompetencyProduct): boolean {
  return !REPLACED.has(product);
}
