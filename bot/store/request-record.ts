import { z } from 'zod';
import {
  holdsKeys,
  type KeysAsked,
  type PersonName,
  type Request,
  type RequestEvent,
  STATES,
  VERBS,
} from '../../domain/request.ts';
import { type Fields, readRecord } from './records.ts';
import type { RequestRow } from './tables.ts';

const count = z.int().nonnegative();

const named = z.looseObject({ id: z.string(), name: z.string() } satisfies Fields<PersonName>);

const subscription = z.looseObject({
  id: z.string(),
  name: z.string(),
  licences: count,
} satisfies Fields<KeysAsked['subscriptions'][number]>);

const found = z.looseObject({
  licences: count,
  perhaps: count,
  askedBefore: count,
  domain: z.string(),
  unknownOffers: z.array(z.string()),
} satisfies Fields<KeysAsked['found']>);

const asked = z.looseObject({
  walk: z.string(),
  subscriptions: z.array(subscription),
  phone: z.string(),
  email: z.string(),
  contactMethod: z.enum(['phone', 'callBack']),
  found,
  ticket: z.string().optional(),
} satisfies Fields<KeysAsked>);

const event = z.looseObject({
  verb: z.enum([...VERBS, 'submit', 'trouble']),
  at: z.string(),
  by: named,
  note: z.string().optional(),
} satisfies Fields<RequestEvent>);

/** Loose: an instance of an older version keeps what a newer one has added. */
const requestRecord: z.ZodType<Request> = z.looseObject({
  id: z.string(),
  kind: z.literal('education-keys'),
  version: z.int().positive(),
  state: z.enum(STATES),
  askedBy: named,
  askedAt: z.string(),
  customer: named,
  keys: count,
  asked,
  history: z.array(event),
} satisfies Fields<Request>);

/** A request out of the column `record`. */
export function readRequest({ record }: Pick<RequestRow, 'record'>): Request {
  return readRecord(requestRecord, record, 'A request');
}

/** The row of a request. Throws when it was asked at no time. */
export function rowOf(request: Request): RequestRow {
  const askedAt = Date.parse(request.askedAt);
  if (Number.isNaN(askedAt)) throw new Error(`Request ${request.id} has no readable time in askedAt`);
  return {
    id: request.id,
    version: request.version,
    state: request.state,
    asker: request.askedBy.id,
    asked_at: askedAt,
    number: numberIn(request.id),
    customer: request.customer.id,
    keys: request.keys,
    holds: holdsKeys(request.state) ? 1 : 0,
    walk: request.asked.walk,
    record: JSON.stringify(request),
  };
}

function numberIn(id: string): number {
  const number = Number(/\d+$/.exec(id)?.[0] ?? 0);
  return Number.isSafeInteger(number) ? number : 0;
}
