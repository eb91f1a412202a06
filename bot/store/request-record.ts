import { z } from 'zod';
import type { AnyRequest } from '../../domain/life.ts';
import { REQUEST_RECORDS } from '../../domain/request-records.ts';
import { readRecord } from './records.ts';
import type { RequestRow } from './tables.ts';

const requestRecord: z.ZodType<AnyRequest> = z
  .looseObject({ kind: z.string() })
  .transform((value, context) => {
    const read = REQUEST_RECORDS[value.kind]?.schema.safeParse(value);
    if (read?.success) return read.data;
    context.addIssue({
      code: 'custom',
      message: read === undefined ? 'unknown kind' : z.prettifyError(read.error),
    });
    return z.NEVER;
  });

/** A request out of the column `record`. */
export function readRequest({ record }: Pick<RequestRow, 'record'>): AnyRequest {
  return readRecord(requestRecord, record, 'A request');
}

/** The row of a request. Throws when it was asked at no time, or its kind is not known. */
export function rowOf(request: AnyRequest): RequestRow {
  const askedAt = Date.parse(request.askedAt);
  if (Number.isNaN(askedAt)) throw new Error(`Request ${request.id} has no readable time in askedAt`);
  const rules = REQUEST_RECORDS[request.kind];
  if (rules === undefined) throw new Error(`Request ${request.id} is of a kind that is not known`);
  const keys = rules.keysHeld(request);
  return {
    id: request.id,
    version: request.version,
    state: request.state,
    asker: request.askedBy.id,
    asked_at: askedAt,
    number: numberIn(request.id),
    customer: request.customer.id,
    keys,
    holds: keys > 0 ? 1 : 0,
    walk: request.asked.walk,
    record: JSON.stringify(request),
  };
}

function numberIn(id: string): number {
  const number = Number(/\d+$/.exec(id)?.[0] ?? 0);
  return Number.isSafeInteger(number) ? number : 0;
}
