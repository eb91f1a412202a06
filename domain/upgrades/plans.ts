import type { Day } from '../dated.ts';
import { planOf } from '../qualifying-offers.ts';

/** The plans of the upgrade table and their India editions (UPG-01, UPG-02), as Microsoft spells them. */
export const PLAN_NAMES = {
  appsForBusiness: 'Microsoft 365 Apps for business',
  appsForBusinessIndia: 'Microsoft 365 Apps for business India',
  businessBasic: 'Microsoft 365 Business Basic',
  businessBasicIndia: 'Microsoft 365 Business Basic India',
  businessStandard: 'Microsoft 365 Business Standard',
  businessStandardIndia: 'Microsoft 365 Business Standard India',
  businessPremium: 'Microsoft 365 Business Premium',
  appsForEnterprise: 'Microsoft 365 Apps for enterprise',
  e1: 'Office 365 E1',
  e3: 'Office 365 E3',
  e5: 'Office 365 E5',
} as const;

export type PlanId = keyof typeof PLAN_NAMES;
export const PLAN_IDS = Object.keys(PLAN_NAMES) as readonly PlanId[];

/** Earlier and shorter names, in lower case: what people type, and what older subscriptions are still called. */
const OTHER_NAMES: Readonly<Record<string, PlanId>> = {
  'apps for business': 'appsForBusiness',
  'office 365 business': 'appsForBusiness',
  'apps for enterprise': 'appsForEnterprise',
  'office 365 proplus': 'appsForEnterprise',
  'business basic': 'businessBasic',
  basic: 'businessBasic',
  'business essentials': 'businessBasic',
  'office 365 business essentials': 'businessBasic',
  'business standard': 'businessStandard',
  standard: 'businessStandard',
  'office 365 business premium': 'businessStandard',
  'business premium': 'businessPremium',
  premium: 'businessPremium',
  'microsoft 365 business': 'businessPremium',
  'office 365 enterprise e1': 'e1',
  'office 365 enterprise e3': 'e3',
  'office 365 enterprise e5': 'e5',
};

const INDIA: Partial<Record<PlanId, PlanId>> = {
  appsForBusiness: 'appsForBusinessIndia',
  businessBasic: 'businessBasicIndia',
  businessStandard: 'businessStandardIndia',
};

const BY_NAME = new Map<string, PlanId>([
  ...PLAN_IDS.map(id => [PLAN_NAMES[id].toLowerCase(), id] as const),
  ...PLAN_IDS.filter(id => /^e\d$/.test(id)).map(id => [id as string, id] as const),
  ...Object.entries(OTHER_NAMES),
]);

/** True for an India edition: it keeps to itself (UPG-02). */
export function isIndia(plan: PlanId): boolean {
  return Object.values(INDIA).includes(plan);
}

/** The plan that a name stands for, in any casing, with `India` behind or in brackets; undefined when no table has it. */
export function planNamed(name: string): PlanId | undefined {
  const plain = name.toLowerCase().replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
  const base = plain.replace(/\s*(?:for |in )?\bindia\b\s*/g, ' ').trim();
  const found = BY_NAME.get(base);
  if (base === plain || found === undefined) return found;
  return INDIA[found];
}

/**
 * The plan of an offer. Its id tells, where the table of offers has it; the ids of the India editions are not
 * published, so those are told by their name. An id and a name that contradict each other are not guessed about.
 */
export function planOfOffer(
  offer: { readonly offerId: string; readonly offerName: string },
  day: Day,
): PlanId | undefined {
  const saysIndia = /\bindia\b/i.test(offer.offerName);
  const row = planOf(offer.offerId, day);
  if (row === undefined) return saysIndia ? planNamed(offer.offerName) : undefined;
  return saysIndia ? undefined : planNamed(row.plan);
}
