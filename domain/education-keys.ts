import type { EducationStatus, Subscription } from './customer.ts';
import { type Dated, type Day, daysBetween, valueOn } from './dated.ts';
import { planOf } from './qualifying-offers.ts';
import { judge, ruleOver, type Verdict } from './rule.ts';

/** How a customer licenses its A3 or A5 plans; `csp` is through a partner like us. */
export const PROGRAMMES = ['csp', 'ees', 'ovsEs', 'school', 'nothing'] as const;
export type Programme = (typeof PROGRAMMES)[number];

/** Everything the rules of Windows 10 Education keys look at. */
export interface EducationKeyFacts {
  readonly today: Day;
  /** Whether Partner Center lets this partner account act for the customer. */
  readonly relationship: 'ours' | 'notOurs';
  readonly education: EducationStatus['kind'];
  readonly licensedThrough: Programme;
  /** Licences of active qualifying subscriptions. */
  readonly licences: number;
  /** Licences of active subscriptions that are in no table: only a person can say whether they qualify. */
  readonly perhaps: number;
  /** Keys asked for by all other requests of the customer that still count. */
  readonly askedBefore: number;
  readonly keys: number;
  readonly emailIsAdmins: boolean;
}

/** Enrollment for Education Solutions, Open Value Subscription for Education Solutions, School (W10E-10). */
const BY_VOLUME: readonly Programme[] = ['ees', 'ovsEs', 'school'];
const byVolume = (programme: Programme) => BY_VOLUME.includes(programme);

const OPEN_TO_CSP: Dated<boolean> = [{ from: '2020-11-01', value: true }];

const rule = ruleOver<EducationKeyFacts>();

/** In the order in which a refusal is worth hearing. */
export const educationKeyRules = [
  rule({
    id: 'open-to-csp-partners',
    source: 'W10E-01',
    needs: ['today'],
    holds: ({ today }) => valueOn(OPEN_TO_CSP, today) === true,
  }),
  rule({
    id: 'customer-buys-through-us',
    source: 'W10E-09',
    needs: ['relationship'],
    holds: ({ relationship }) => relationship === 'ours',
  }),
  rule({
    id: 'customer-is-academic',
    source: 'W10E-09',
    needs: ['education'],
    holds: ({ education }) => education === 'approved',
  }),
  rule({
    id: 'not-licensed-by-volume',
    source: 'W10E-10',
    needs: ['licensedThrough'],
    holds: ({ licensedThrough }) => !byVolume(licensedThrough),
  }),
  rule({
    id: 'has-active-qualifying-subscription',
    source: 'W10E-09',
    needs: ['licensedThrough', 'licences', 'perhaps'],
    holds: ({ licensedThrough, licences, perhaps }) => {
      if (licences > 0) return true;
      return perhaps > 0 ? 'person' : byVolume(licensedThrough);
    },
  }),
  rule({
    id: 'keys-are-left',
    source: 'W10E-11',
    needs: ['licences', 'perhaps', 'askedBefore'],
    holds: ({ licences, perhaps, askedBefore }) =>
      licences + perhaps === 0 || within(askedBefore + 1, licences, perhaps),
  }),
  rule({
    id: 'keys-within-licences',
    source: 'W10E-07',
    needs: ['keys', 'licences', 'perhaps'],
    holds: ({ keys, licences, perhaps }) => within(keys, licences, perhaps),
  }),
  rule({
    id: 'total-within-licences',
    source: 'W10E-11',
    needs: ['keys', 'licences', 'perhaps', 'askedBefore'],
    holds: ({ keys, licences, perhaps, askedBefore }) => within(keys + askedBefore, licences, perhaps),
  }),
  rule({
    id: 'email-belongs-to-an-admin',
    source: 'W10E-06',
    needs: ['emailIsAdmins'],
    holds: ({ emailIsAdmins }) => emailIsAdmins,
  }),
] as const;

export type EducationKeyRuleId = (typeof educationKeyRules)[number]['id'];

/** What the documents say about these facts. */
export function judgeEducationKeys(facts: Partial<EducationKeyFacts>): Verdict<EducationKeyRuleId> {
  return judge<EducationKeyFacts, EducationKeyRuleId>(educationKeyRules, facts);
}

/** Keys that may still be asked for: surely, and if a person lets the unknown subscriptions count. */
export function keysLeft(facts: Pick<EducationKeyFacts, 'licences' | 'perhaps' | 'askedBefore'>) {
  const surely = Math.max(0, facts.licences - facts.askedBefore);
  const atMost = Math.max(0, facts.licences + facts.perhaps - facts.askedBefore);
  return { surely, atMost };
}

/** The active licences that so many keys take, over all requests together (W10E-07, W10E-11). */
export function licencesNeeded({
  askedBefore,
  keys,
}: Pick<EducationKeyFacts, 'askedBefore' | 'keys'>): number {
  return askedBefore + keys;
}

function within(keys: number, licences: number, perhaps: number): boolean | 'person' {
  if (keys <= licences) return true;
  return keys <= licences + perhaps ? 'person' : false;
}

/** Why a subscription counts (W10E-09), or why not. */
export type Standing = 'counts' | 'suspended' | 'notActive' | 'trial' | 'ended' | 'otherPlan' | 'unknownPlan';

export interface CountedSubscription {
  readonly subscription: Subscription;
  /** The plan's name in the table of offers, or Partner Center's own where it is in none. */
  readonly plan: string;
  readonly standing: Standing;
}

/** Each subscription with its standing, and the licences that count (W10E-07, W10E-13). */
export function countLicences(subscriptions: readonly Subscription[], today: Day) {
  const each = subscriptions.map(subscription => counted(subscription, today));
  const licencesOf = (standing: Standing) =>
    each
      .filter(one => one.standing === standing)
      .reduce((sum, { subscription }) => sum + subscription.quantity, 0);
  return { each, licences: licencesOf('counts'), perhaps: licencesOf('unknownPlan') };
}

function counted(subscription: Subscription, today: Day): CountedSubscription {
  const row = planOf(subscription.offerId, today);
  return {
    subscription,
    plan: row?.plan ?? subscription.offerName,
    standing: standingOf(subscription, row, today),
  };
}

function standingOf(
  { status, isTrial, endsOn }: Subscription,
  row: { readonly qualifies: boolean } | undefined,
  today: Day,
): Standing {
  if (row?.qualifies === false) return 'otherPlan';
  if (status === 'suspended') return 'suspended';
  if (status !== 'active') return 'notActive';
  if (isTrial) return 'trial';
  if (endsOn !== undefined && endsOn < today) return 'ended';
  return row === undefined ? 'unknownPlan' : 'counts';
}

/** The subscriptions to name to Support (W10E-06): the chosen one first, then the largest, until they cover the keys. */
export function subscriptionsToName(
  each: readonly CountedSubscription[],
  keys: number,
  chosen: string | undefined,
): readonly CountedSubscription[] {
  const rank = (one: CountedSubscription) =>
    one.subscription.id === chosen ? 2 : one.standing === 'counts' ? 1 : 0;
  const candidates = each
    .filter(({ standing }) => standing === 'counts' || standing === 'unknownPlan')
    .toSorted((a, b) => rank(b) - rank(a) || b.subscription.quantity - a.subscription.quantity);
  const named: CountedSubscription[] = [];
  let covered = 0;
  for (const one of candidates) {
    if (covered >= keys) break;
    named.push(one);
    covered += one.subscription.quantity;
  }
  return named;
}

/** Qualifying subscriptions that end within so many days and do not renew themselves (W10E-13). */
export function endingSoon(each: readonly CountedSubscription[], today: Day, days: number) {
  return each.flatMap(({ subscription, plan, standing }) => {
    const { endsOn, renewsItself } = subscription;
    if (standing !== 'counts' || renewsItself || endsOn === undefined) return [];
    const left = daysBetween(today, endsOn);
    return left <= days ? [{ plan, endsOn, left }] : [];
  });
}
