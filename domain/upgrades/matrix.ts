import { type Dated, type Day, valueOn } from '../dated.ts';
import { isIndia, type PlanId } from './plans.ts';

type Matrix = Readonly<Partial<Record<PlanId, readonly PlanId[]>>>;

/** What each plan can become by the guide (UPG-01), with the India editions (UPG-02). Nothing else. */
const MATRIX: Dated<Matrix> = [
  {
    from: '2020-05-07',
    value: {
      appsForBusiness: ['businessPremium', 'appsForEnterprise', 'e3', 'e5'],
      businessStandard: ['e3', 'e5'],
      businessBasic: ['businessStandard', 'e1', 'e3', 'e5'],
      appsForBusinessIndia: ['businessStandardIndia'],
      businessBasicIndia: ['businessStandardIndia'],
    },
  },
];

/** The plans that this one can become by the guide, in the guide's order; none for plans that it does not name. */
export function guideTargets(plan: PlanId, day: Day): readonly PlanId[] {
  return valueOn(MATRIX, day)?.[plan] ?? [];
}

/** The plans that the guide gives a way out of, in its order. */
export function plansOfTheGuide(day: Day): readonly PlanId[] {
  return Object.keys(valueOn(MATRIX, day) ?? {}) as readonly PlanId[];
}

/**
 * Whether a step would leave or enter the India editions of the business plans, which UPG-02 rules out in both
 * directions: an India edition never becomes the plain plan, and a plain one never the India edition.
 */
export function crossesIndia(plan: PlanId, target: PlanId): boolean {
  if (isIndia(target)) return !isIndia(plan);
  return isIndia(plan) && target === 'businessStandard';
}
