import { z } from 'zod';
import { educationCustomerFields, openSchoolsFields, watchFields } from './education-customer/record.ts';
import type { AnyRequest } from './life.ts';
import { holdsKeys, isKeysRequest, STATES } from './request.ts';
import { licencesAsked, upgradeAsked } from './upgrades/asked-record.ts';
import { SUBSCRIPTION_STATES } from './upgrades/requests.ts';

/** How a kind of request is read back from the store. */
export interface RequestRecord {
  /** Loose: an instance of an older version keeps what a newer one has added. */
  readonly schema: z.ZodType<AnyRequest>;
  /** Keys that count against the customer's licences (W10E-11); 0 where none are asked for. */
  readonly keysHeld: (request: AnyRequest) => number;
}

const count = z.int().nonnegative();

export const named = z.looseObject({ id: z.string(), name: z.string() });

/** The part that all kinds share; a kind adds its own state and what was asked. */
export const envelope = {
  id: z.string(),
  version: z.int().positive(),
  askedBy: named,
  askedAt: z.string(),
  customer: named,
  history: z.array(
    z.looseObject({ verb: z.string(), at: z.string(), by: named, note: z.string().optional() }),
  ),
};

const keysAsked = z.looseObject({
  walk: z.string(),
  subscriptions: z.array(z.looseObject({ id: z.string(), name: z.string(), licences: count })),
  phone: z.string(),
  email: z.string(),
  contactMethod: z.enum(['phone', 'callBack']),
  found: z.looseObject({
    licences: count,
    perhaps: count,
    askedBefore: count,
    domain: z.string(),
    unknownOffers: z.array(z.string()),
  }),
  ticket: z.string().optional(),
});

/** The kinds of requests that the store knows; one line each. */
export const REQUEST_RECORDS: Readonly<Record<string, RequestRecord>> = {
  'education-customer': {
    schema: z.looseObject({ ...envelope, ...educationCustomerFields }),
    keysHeld: () => 0,
  },
  'education-watch': { schema: z.looseObject({ ...envelope, ...watchFields }), keysHeld: () => 0 },
  'education-open': { schema: z.looseObject({ ...envelope, ...openSchoolsFields }), keysHeld: () => 0 },
  'education-keys': {
    schema: z.looseObject({
      ...envelope,
      kind: z.literal('education-keys'),
      state: z.enum(STATES),
      keys: count,
      asked: keysAsked,
    }),
    keysHeld: request => (isKeysRequest(request) && holdsKeys(request.state) ? request.keys : 0),
  },
  'subscription-upgrade': {
    schema: z.looseObject({
      ...envelope,
      kind: z.literal('subscription-upgrade'),
      state: z.enum(SUBSCRIPTION_STATES),
      asked: upgradeAsked,
    }),
    keysHeld: () => 0,
  },
  'add-licences': {
    schema: z.looseObject({
      ...envelope,
      kind: z.literal('add-licences'),
      state: z.enum(SUBSCRIPTION_STATES),
      asked: licencesAsked,
    }),
    keysHeld: () => 0,
  },
};
