import { type EducationCustomerRequest, hasCustomer } from '../../domain/education-customer/life.ts';
import type { ApprovalStep, Policy } from '../../domain/policy.ts';

const LAST_ATTEMPT: ApprovalStep = { approval: 'manager', approvers: 'managers', expiresAfterDays: 14 };

/** Who has to approve: the policy says it for a new customer, a manager for the last attempt to have it verified. */
export function approvalOf(policy: Policy, request: EducationCustomerRequest): ApprovalStep {
  const asked = policy.approvals['education-customer'] ?? { approval: 'none' };
  if (!hasCustomer(request)) return asked;
  return asked.approval === 'manager' ? asked : LAST_ATTEMPT;
}

/** How many working days a verification usually takes, where the policy says nothing else. */
const USUAL_WORKING_DAYS = 5;

/** After how many working days a verification takes longer than usual. */
export function usualWorkingDays({ verificationWorkingDays }: Policy): number {
  return verificationWorkingDays ?? USUAL_WORKING_DAYS;
}
