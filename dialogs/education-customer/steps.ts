import type { EducationCustomerRequest } from '../../domain/education-customer/life.ts';
import type { Watch } from '../../domain/education-customer/watch.ts';
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

/** The lane of one look at a customer's verification. */
export function lookLane(watch: string, look: number): string {
  return `look:${watch}:${look}`;
}

/** Has the verification looked at now, and from then on. */
export function laterLook({ work }: Pick<Turn, 'work'>, { id, asked }: Watch): void {
  const { looks } = asked;
  work.later({ kind: STEPS.follow, lane: lookLane(id, looks), request: id, payload: { look: looks } });
}
