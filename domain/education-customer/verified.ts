import type { EducationStatus } from '../customer.ts';

/** What the Account page can say of a customer's education verification (EDU-06). */
export const ACCOUNT_STATUSES = [
  'approved',
  'inReview',
  'denied',
  'none',
] as const satisfies readonly EducationStatus['kind'][];
export type AccountStatus = (typeof ACCOUNT_STATUSES)[number];

/** Whether the customer passed the verification: only `Education` says so. */
export function hasPassed(status: AccountStatus): boolean {
  return status === 'approved';
}

/** Whether it failed: one that is in review, or was never tagged, did not. */
export function hasFailed(status: AccountStatus): boolean {
  return status === 'denied';
}
