import { z } from 'zod';
import { SEGMENTS } from '../education-customer.ts';
import { TRADE_NAME_SIGNS } from './names.ts';
import { POINTS, WEAKNESSES } from './preflight.ts';
import { EDUCATION_CUSTOMER_STATES } from './states.ts';

/** How a request for an education customer is read back from the store; what all kinds share is added there. */

const optional = z.string().optional();

const address = z.looseObject({
  line1: z.string(),
  line2: z.string(),
  city: z.string(),
  state: z.string(),
  postalCode: z.string(),
  country: z.string(),
});

const application = z.looseObject({
  name: z.string(),
  segment: z.enum(SEGMENTS),
  website: z.string(),
  address,
  firstName: z.string(),
  lastName: z.string(),
  phone: z.string(),
  phoneDigits: z.string(),
  email: z.string(),
  prefix: z.string(),
  language: z.string(),
  culture: z.string(),
  registrationNumber: optional,
});

const held = z.looseObject({
  name: optional,
  domain: optional,
  address: address.partial().optional(),
  email: optional,
  phone: optional,
  firstName: optional,
  lastName: optional,
});

/** The state and what was asked, beside the envelope that all kinds share. */
export const educationCustomerFields = {
  kind: z.literal('education-customer'),
  state: z.enum(EDUCATION_CUSTOMER_STATES),
  asked: z.looseObject({
    walk: z.string(),
    application,
    weak: z
      .array(
        z.looseObject({
          detail: z.enum(POINTS),
          weakness: z.enum(WEAKNESSES).optional(),
          sign: z.enum(TRADE_NAME_SIGNS).optional(),
        }),
      )
      .optional(),
    createId: z.string(),
    triedBefore: z.boolean().optional(),
    attempts: z.int().nonnegative(),
    since: optional,
    reason: optional,
    refusal: z
      .looseObject({
        status: z.number().optional(),
        code: optional,
        taken: z.boolean().optional(),
        ours: z.boolean().optional(),
      })
      .optional(),
    held: held.optional(),
    heldBefore: held.optional(),
    password: z.enum(['onItsWay', 'saved', 'lost']).optional(),
    offeredTo: z.array(z.string()).optional(),
    task: optional,
    handedTo: optional,
    ticket: optional,
    ticketStatus: z.enum(['open', 'closed', 'attentionNeeded', 'unknown']).optional(),
    adopted: z.boolean().optional(),
  }),
};

const requests = z.array(z.string());

/** What one customer's verification is watched for. */
export const watchFields = {
  kind: z.literal('education-watch'),
  state: z.enum(['watching', 'resting']),
  asked: z.looseObject({ walk: z.string(), looks: z.int().nonnegative(), since: z.string(), requests }),
};

/** The schools that are being asked for. */
export const openSchoolsFields = {
  kind: z.literal('education-open'),
  state: z.literal('kept'),
  asked: z.looseObject({ walk: z.string(), requests }),
};
