import { z } from 'zod';

const decision = {
  approval: z.literal('manager'),
  /** Every manager, or these people (Entra object ids). */
  approvers: z.union([z.literal('managers'), z.array(z.guid()).min(1)]),
  expiresAfterDays: z.int().min(1).max(365),
};

const step = z.discriminatedUnion('approval', [
  z.strictObject({
    fromKeys: z.int().min(1),
    toKeys: z.int().min(1).optional(),
    approval: z.literal('none'),
  }),
  z.strictObject({
    fromKeys: z.int().min(1),
    toKeys: z.int().min(1).optional(),
    ...decision,
  }),
]);

/** For what is not counted: somebody decides, or nobody has to. */
const whole = z.discriminatedUnion('approval', [
  z.strictObject({ approval: z.literal('none') }),
  z.strictObject(decision),
]);

function isTimeZone(name: string): boolean {
  return name === 'UTC' || Intl.supportedValuesOf('timeZone').includes(name);
}

/** Who approves what, from which quantity, and for how long it waits. */
export const policySchema = z.strictObject({
  timeZone: z.string().refine(isTimeZone, 'is no time zone, such as Europe/Amsterdam'),
  /** For phone numbers without a country code: ISO 3166, two letters. */
  defaultCountry: z.string().length(2),
  approvals: z.strictObject({
    'education-keys': z.array(step).min(1),
    'education-customer': whole.optional(),
    subscriptions: whole.optional(),
  }),
  /** A subscription that ends within so many days gets a remark. */
  endsSoonDays: z.int().min(0),
  /** After so many working days a verification takes longer than usual; five when absent. */
  verificationWorkingDays: z.int().min(1).optional(),
  /** A change of a subscription that Partner Center accepted is followed for so many days; seven when absent. */
  followAcceptedDays: z.int().min(1).max(90).optional(),
  /** How long a re-delivered activity is recognised. */
  keepHandledDays: z.int().min(1),
  /** How long ratings and unanswered questions stay on the review list; 90 days if absent. */
  keepReviewDays: z.int().min(1).max(730).optional(),
});

export type Policy = z.infer<typeof policySchema>;
/** Whether somebody has to approve, who, and for how long it waits. */
export type ApprovalStep =
  | { readonly approval: 'none' }
  | {
      readonly approval: 'manager';
      readonly approvers: 'managers' | readonly string[];
      readonly expiresAfterDays: number;
    };

/**
 * What the policy asks for this quantity. Where no line fits, or a person has to decide a rule, any manager decides:
 * a gap in the policy never lets something through.
 */
export function approvalFor(policy: Policy, keys: number, decidedByPerson: boolean): ApprovalStep {
  const steps = policy.approvals['education-keys'];
  const fits = steps.filter(
    ({ fromKeys, toKeys }) => keys >= fromKeys && keys <= (toKeys ?? Number.POSITIVE_INFINITY),
  );
  const strict = [...fits, ...(decidedByPerson ? steps : [])].find(({ approval }) => approval === 'manager');
  const loose = decidedByPerson ? undefined : fits.at(0);
  return strict ?? loose ?? { approval: 'manager', approvers: 'managers', expiresAfterDays: 14 };
}

/** Whether policy lets this person decide a request of so many keys. */
export function isApprover(
  policy: Policy,
  keys: number,
  decidedByPerson: boolean,
  person: { readonly id: string; readonly manager: boolean },
): boolean {
  return mayDecide(approvalFor(policy, keys, decidedByPerson), person);
}

/** Whether this step lets the person decide. */
export function mayDecide(
  step: ApprovalStep,
  person: { readonly id: string; readonly manager: boolean },
): boolean {
  if (step.approval === 'none' || step.approvers === 'managers') return person.manager;
  return step.approvers.some(id => id.toLowerCase() === person.id.toLowerCase());
}
