import type { PartnerCenterError } from '../../../dialogs/ports.ts';
import type { EducationStatus } from '../../../domain/customer.ts';
import type { Application } from '../../../domain/education-customer/application.ts';
import { getEducationStatus } from '../client.ts';
import type { Send } from '../send.ts';
import { postQualification } from './calls.ts';
import { saysNo } from './refusal.ts';

/** What became of asking for verification. */
export type VerificationAsked =
  | { readonly kind: 'asked'; readonly status: EducationStatus }
  /** It was in review or decided already; nothing was asked for. */
  | { readonly kind: 'already'; readonly status: EducationStatus }
  /** All requests of the customer are used up. */
  | { readonly kind: 'usedUp'; readonly status: EducationStatus }
  | { readonly kind: 'refused'; readonly httpStatus?: number; readonly code?: string };

/** One order to ask; the same request id whenever it is tried again. */
export interface VerificationOrder {
  readonly customerId: string;
  readonly application: Pick<Application, 'segment' | 'website'>;
  /** `MS-RequestId`, a GUID. */
  readonly requestId: string;
  /** True when an earlier try may have arrived: the status is read first. */
  readonly triedBefore: boolean;
  /** True when verification was asked for before this attempt, here or elsewhere: an older no is no answer to it. */
  readonly askedEarlier: boolean;
}

/** Asks Microsoft to verify the customer, once. Throws PartnerCenterError while the outcome is unknown. */
export async function verifyOnce(send: Send, order: VerificationOrder): Promise<VerificationAsked> {
  const { customerId, application, requestId, triedBefore, askedEarlier } = order;
  if (triedBefore || askedEarlier) {
    const status = await getEducationStatus(send, customerId);
    if (isOpen(status)) return { kind: triedBefore ? 'asked' : 'already', status };
    if (status.kind === 'denied' && !askedEarlier) return { kind: 'asked', status };
  }
  try {
    const status = await postQualification(send, customerId, application, requestId);
    return { kind: 'asked', status };
  } catch (error) {
    if (!saysNo(error)) throw error;
    return whyNot(send, customerId, error);
  }
}

async function whyNot(
  send: Send,
  customerId: string,
  { status: httpStatus, code }: PartnerCenterError,
): Promise<VerificationAsked> {
  if (httpStatus !== 409)
    return { kind: 'refused', ...(httpStatus && { httpStatus }), ...(code && { code }) };
  const status = await getEducationStatus(send, customerId);
  return { kind: isOpen(status) ? 'already' : 'usedUp', status };
}

function isOpen({ kind }: EducationStatus): boolean {
  return kind === 'inReview' || kind === 'approved';
}
