import type { Subscription } from '../customer.ts';
import { judge, ruleOver, type Verdict } from '../rule.ts';

/** What the rules of adding licences look at (UPG-09). */
export interface LicenceFacts {
  readonly status: Subscription['status'];
  readonly isTrial: boolean;
  /** Licences bought now. */
  readonly current: number;
  /** How many there should be in all. */
  readonly wanted: number;
  /** The offer's own limit; undefined in the offer means that Partner Center did not tell: then a large number. */
  readonly most: number;
  readonly least: number;
}

const rule = ruleOver<LicenceFacts>();

/** In the order in which a refusal is worth hearing. */
export const licenceRules = [
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

export type LicenceRuleId = (typeof licenceRules)[number]['id'];

/** Whether the licences can be raised to so many. */
export function judgeLicences(facts: Partial<LicenceFacts>): Verdict<LicenceRuleId> {
  return judge<LicenceFacts, LicenceRuleId>(licenceRules, facts);
}
