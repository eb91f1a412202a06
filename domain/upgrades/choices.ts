import type { Subscription } from '../customer.ts';
import type { Day } from '../dated.ts';
import { type Condition, guideVerdict, judgeConditions, type OwnedPlan } from './conditions.ts';
import { type LiveReason, type LiveTarget, type LiveVerdict, liveVerdict } from './live.ts';
import { crossesIndia, guideTargets } from './matrix.ts';
import { PLAN_NAMES, type PlanId, planNamed, planOfOffer } from './plans.ts';

/** One plan that a subscription could become, with both voices and what comes of them. */
export interface Choice {
  /** The offer to upgrade to; of plans that Partner Center does not list, the plan itself. */
  readonly id: string;
  readonly name: string;
  readonly plan?: PlanId;
  readonly conditions: readonly Condition[];
  readonly guide: 'yes' | 'no' | 'unknown';
  readonly live: LiveVerdict;
  /** Live decides, except that nothing ever leads in or out of the India editions (UPG-02). */
  readonly decision: 'offered' | 'refused' | 'neverIndia';
  /** Whether the two voices say different things. */
  readonly differs: boolean;
}

/** What is looked at for one subscription: itself, the customer's others, and the live answer. */
export interface Situation {
  readonly today: Day;
  readonly subscription: Subscription;
  readonly all: readonly Subscription[];
  /** `yes` where Partner Center says that delegated rights are there. */
  readonly delegatedAdmin: boolean | undefined;
  readonly live: readonly LiveTarget[];
}

const ADMIN_REASONS: readonly LiveReason[] = ['delegatedAdmin', 'granularAdmin'];
const GONE: readonly Subscription['status'][] = ['deleted', 'expired', 'disabled'];

/** Every plan that the guide or Partner Center names for this subscription, each with its two voices. */
export function choicesFor(situation: Situation): readonly Choice[] {
  const { subscription, today, live } = situation;
  const plan = planOfOffer(subscription, today);
  const listed = [...new Set(live.map(({ targetId }) => targetId))].map(id =>
    liveChoice(situation, plan, id),
  );
  const missing = (plan === undefined ? [] : guideTargets(plan, today)).filter(
    target => !listed.some(choice => choice.plan === target),
  );
  const silent = missing.map(target => choiceOf(situation, plan, target, target, PLAN_NAMES[target], []));
  return [...listed, ...silent].toSorted(byDecision);
}

/** The choices that can be asked for. */
export function offered(choices: readonly Choice[]): readonly Choice[] {
  return choices.filter(({ decision }) => decision === 'offered');
}

/** What the customer holds besides the one subscription; what is gone no longer stands in the way. */
function ownedBeside(
  subscription: Pick<Subscription, 'id'>,
  all: readonly Subscription[],
  today: Day,
): readonly OwnedPlan[] {
  return all
    .filter(({ id, status }) => id !== subscription.id && !GONE.includes(status))
    .map(one => {
      const plan = planOfOffer(one, today);
      return { id: one.id, name: one.offerName, ...(plan && { plan }) };
    });
}

function liveChoice(situation: Situation, plan: PlanId | undefined, targetId: string): Choice {
  const entries = situation.live.filter(entry => entry.targetId === targetId);
  const name = entries[0]?.name ?? targetId;
  const target = planOfOffer({ offerId: targetId, offerName: name }, situation.today) ?? planNamed(name);
  return choiceOf(situation, plan, target, targetId, name, entries);
}

function choiceOf(
  situation: Situation,
  plan: PlanId | undefined,
  target: PlanId | undefined,
  id: string,
  name: string,
  entries: readonly LiveTarget[],
): Choice {
  const { today, subscription, all } = situation;
  const conditions = judgeConditions({
    today,
    ...(plan && { plan }),
    ...(target && { target }),
    status: subscription.status,
    delegatedAdmin: delegatedAdmin(situation),
    others: ownedBeside(subscription, all, today),
  });
  const guide = guideVerdict(conditions);
  const live = liveVerdict(entries);
  const never = plan !== undefined && target !== undefined && crossesIndia(plan, target);
  return {
    id,
    name,
    ...(target && { plan: target }),
    conditions,
    guide,
    live,
    decision: never ? 'neverIndia' : live.kind === 'yes' ? 'offered' : 'refused',
    differs: guide !== 'unknown' && (guide === 'yes') !== (live.kind === 'yes'),
  };
}

/** A live refusal for want of rights is proof that they are missing; old rights that are off prove nothing (GDAP). */
function delegatedAdmin({ live, delegatedAdmin: told }: Situation): 'yes' | 'no' | 'unknown' {
  if (live.some(({ reasons }) => reasons.some(reason => ADMIN_REASONS.includes(reason)))) return 'no';
  return told === true ? 'yes' : 'unknown';
}

const ORDER: readonly Choice['decision'][] = ['offered', 'refused', 'neverIndia'];

function byDecision(a: Choice, b: Choice): number {
  return ORDER.indexOf(a.decision) - ORDER.indexOf(b.decision);
}
