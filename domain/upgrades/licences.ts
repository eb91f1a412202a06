import type { Subscription } from '../customer.ts';
import { judge, ruleOver, type Verdict } from '../rule.ts';

/** What the rules of adding licences look at (UPG-09). */
export interface LicenceFacts {
  readonly relationship: 'ours' | 'notOurs';
  /** The customer's subscriptions that could get more licences, and those that cannot now. */
  readonly possible: readonly Subscription[];
  readonly impossible: readonly Subscription[];
  readonly status: Subscription['status'];
  readonly isTrial: boolean;
  /** Licences bought now. */
  readonly current: number;
  /** How many there should be in all. */
  readonly wanted: number;
  /** The offer's own limits; where Partner Center does not tell, 1 and a very large number. */
  readonly least: number;
  readonly most: number;
}

const rule = ruleOver<LicenceFacts>();

/** In the order in which a refusal is worth hearing. */
export const licenceRules = [
  rule({
    id: 'customer-buys-through-us',
    source: 'UPG-04',
    needs: ['relationship'],
    holds: ({ relationship }) => relationship === 'ours',
  }),
  rule({
    id: 'some-subscription-can-get-licences',
    source: 'UPG-09',
    needs: ['possible'],
    holds: ({ possible }) => possible.length > 0,
  }),
  rule({
    id: 'licences-only-on-active-subscriptions',
    source: 'UPG-03',
    needs: ['status'],
    holds: ({ status }) => status === 'active',
  }),
  rule({
    id: 'not-a-trial',
    source: 'UPG-09',
    needs: ['isTrial'],
    holds: ({ isTrial }) => !isTrial,
  }),
  rule({
    id: 'more-than-now',
    source: 'UPG-09',
    needs: ['current', 'wanted'],
    holds: ({ current, wanted }) => wanted > current,
  }),
  rule({
    id: 'within-the-offers-limits',
    source: 'UPG-09',
    needs: ['wanted', 'least', 'most'],
    holds: ({ wanted, least, most }) => wanted >= least && wanted <= most,
  }),
] as const;

/** Whether a subscription's number of licences can be raised at all. */
export function takesLicences({ status, isTrial }: Pick<Subscription, 'status' | 'isTrial'>): boolean {
  return status === 'active' && !isTrial;
}

export type LicenceRuleId = (typeof licenceRules)[number]['id'];

/** Whether the licences can be raised to so many. */
export function judgeLicences(facts: Partial<LicenceFacts>): Verdict<LicenceRuleId> {
  return judge<LicenceFacts, LicenceRuleId>(licenceRules, facts);
}
