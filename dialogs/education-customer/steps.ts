import type { EducationCustomerRequest } from '../../domain/education-customer/life.ts';
import type { Turn } from '../turn.ts';

/** What the outbox carries out for education customers, by name. */
export const STEPS = {
  create: 'create-education-customer',
  verify: 'request-education-verification',
  administrator: 'show-first-administrator',
  follow: 'follow-education-verification',
} as const;

/** Has the customer created; orders for one domain go one after another, so that two never race for it. */
export function laterCreate({ work }: Turn, { id, asked }: EducationCustomerRequest): void {
  work.later({ kind: STEPS.create, lane: `domain:${asked.application.prefix}`, request: id, payload: {} });
}

/** Has the verification of an existing customer asked for. */
export function laterVerify({ work }: Turn, { id, customer, asked }: EducationCustomerRequest): void {
  const payload = { attempt: asked.attempts + 1 };
  work.later({ kind: STEPS.verify, lane: `customer:${customer.id}`, request: id, payload });
}

/** Begins to follow the verification. */
export function laterFollow({ work }: Turn, { id, asked }: EducationCustomerRequest): void {
  work.later({ kind: STEPS.follow, lane: `follow:${id}`, request: id, payload: { look: asked.looks } });
}
