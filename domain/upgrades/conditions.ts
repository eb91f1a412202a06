import type { Subscription } from '../customer.ts';
import type { Day } from '../dated.ts';
import type { SourceId } from '../sources.ts';
import { crossesIndia, guideTargets } from './matrix.ts';
import type { PlanId } from './plans.ts';
import { extraServices, type ServiceId, servicesOf } from './services.ts';

/** Another subscription of the customer, as far as it stands in the way of an upgrade. */
export interface OwnedPlan {
  readonly id: string;
  readonly name: string;
  /** Undefined for offers that no table knows. */
  readonly plan?: PlanId;
}

/** What the conditions of the guide look at, for one subscription and one plan that it could become. */
export interface UpgradeFacts {
  readonly today: Day;
  readonly plan?: PlanId;
  readonly target?: PlanId;
  readonly status: Subscription['status'];
  /** `unknown`: Partner Center shows old delegated rights only, and granular ones may be there all the same. */
  readonly delegatedAdmin: 'yes' | 'no' | 'unknown';
  /** What the customer holds besides this subscription. */
  readonly others: readonly OwnedPlan[];
}

export const CONDITION_SOURCES = {
  'plan-leads-to-target': 'UPG-01',
  'india-stays-india': 'UPG-02',
  'subscription-is-active': 'UPG-03',
  'delegated-admin-rights': 'UPG-04',
  'extra-services-not-owned': 'UPG-05',
  'target-not-owned': 'UPG-06',
} as const satisfies Record<string, SourceId>;

export type ConditionId = keyof typeof CONDITION_SOURCES;
const CONDITION_IDS = Object.keys(CONDITION_SOURCES) as readonly ConditionId[];

/** One condition of the guide with its verdict; `unknown` where our tables cannot say and nobody guesses. */
export interface Condition {
  readonly id: ConditionId;
  readonly verdict: 'holds' | 'broken' | 'unknown';
  /** What stands in the way, or could: names of subscriptions. */
  readonly because: readonly string[];
  /** The services in question, for `extra-services-not-owned`. */
  readonly services: readonly ServiceId[];
}

type Finding = Partial<Omit<Condition, 'id'>> & Pick<Condition, 'verdict'>;

const CHECKS: Readonly<Record<ConditionId, (facts: UpgradeFacts) => Finding>> = {
  'plan-leads-to-target': ({ plan, target, today }) => {
    if (plan === undefined || target === undefined) return { verdict: 'unknown' };
    return said(guideTargets(plan, today).includes(target));
  },
  'india-stays-india': ({ plan, target }) => {
    if (plan === undefined || target === undefined) return { verdict: 'unknown' };
    return said(!crossesIndia(plan, target));
  },
  'subscription-is-active': ({ status }) =>
    status === 'unknown' ? { verdict: 'unknown' } : said(status === 'active'),
  'delegated-admin-rights': ({ delegatedAdmin }) =>
    delegatedAdmin === 'unknown' ? { verdict: 'unknown' } : said(delegatedAdmin === 'yes'),
  'extra-services-not-owned': extraServicesNotOwned,
  'target-not-owned': ({ target, others }) => {
    if (target === undefined) return { verdict: 'unknown' };
    const because = namesOf(others.filter(({ plan }) => plan === target));
    if (because.length > 0) return { verdict: 'broken', because };
    const unknown = namesOf(others.filter(({ plan }) => plan === undefined));
    return unknown.length > 0 ? { verdict: 'unknown', because: unknown } : { verdict: 'holds' };
  },
};

/** Every condition of the guide (UPG-01 to UPG-06) with its verdict, in the order of the guide. */
export function judgeConditions(facts: UpgradeFacts): readonly Condition[] {
  return CONDITION_IDS.map(id => ({ id, because: [], services: [], ...CHECKS[id](facts) }));
}

/** What the guide says of all its conditions together. */
export function guideVerdict(conditions: readonly Condition[]): 'yes' | 'no' | 'unknown' {
  if (conditions.some(({ verdict }) => verdict === 'broken')) return 'no';
  return conditions.some(({ verdict }) => verdict === 'unknown') ? 'unknown' : 'yes';
}

/** One service held elsewhere is enough: Microsoft refuses two plans that bring a user the same service. */
function extraServicesNotOwned({ plan, target, others, today }: UpgradeFacts): Finding {
  const extra = extraServices(plan, target, today);
  if (extra === undefined) return { verdict: 'unknown' };
  const overlapOf = (owned: OwnedPlan) =>
    servicesOf(owned.plan, today)?.filter(service => extra.includes(service));
  const overlapping = others.filter(owned => (overlapOf(owned) ?? []).length > 0);
  if (overlapping.length > 0) {
    const services = [...new Set(overlapping.flatMap(owned => overlapOf(owned) ?? []))];
    return { verdict: 'broken', because: namesOf(overlapping), services };
  }
  const unknown = extra.length === 0 ? [] : others.filter(owned => overlapOf(owned) === undefined);
  if (unknown.length > 0) return { verdict: 'unknown', because: namesOf(unknown), services: extra };
  return { verdict: 'holds', services: extra };
}

function namesOf(owned: readonly OwnedPlan[]): readonly string[] {
  return [...new Set(owned.map(({ name }) => name))];
}

function said(holds: boolean): Finding {
  return { verdict: holds ? 'holds' : 'broken' };
}
