import { z } from 'zod';
import { fields } from '../../tolerant.ts';
import { ofCustomer } from '../customers.ts';
import { conflict, refused } from '../errors.ts';
import type { Asked, Reply, Route } from '../route.ts';
import type { SandboxCustomer } from '../world.ts';
import { type CustomerRecord, type Decision, qualificationsAt, recordOf } from './record.ts';

/** How long Microsoft takes, by the sandbox's clock, when nobody plays it by hand. */
const DECIDED_AFTER_MS = 3 * 86_400_000;
const MOST_REQUESTS = 3;

const requestShape = fields({
  qualification: z.string(),
  educationSegment: z.enum(['K12', 'HigherEducation']).optional(),
  website: z.string().optional(),
  validationCode: z.string().optional(),
});

/** Asking for a qualification: three times at most, and not while one is in review or approved. */
export const qualificationRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/v1/customers/:id/qualifications',
    who: 'user',
    answer: asked => ofCustomer(asked, customer => request(asked, customer)),
  },
];

function request(asked: Asked, customer: SandboxCustomer): Reply {
  const read = requestShape.safeParse(asked.body);
  if (!read.success) return refused(400, 3000, 'The qualification cannot be read.');
  const { qualification, educationSegment, website } = read.data;
  if (qualification === 'GovernmentCommunityCloud')
    return refused(403, 900308, 'The role in the customer tenant is missing.');
  if (qualification !== 'Education') return refused(400, 3000, 'This qualification cannot be requested.');
  if (educationSegment === undefined) return refused(400, 3000, 'The education segment is missing.');
  const record = recordOf(customer);
  return (
    conflictWith(customer, record, asked.now) ??
    inReview(asked, customer, { ...record, segment: educationSegment, ...(website && { website }) })
  );
}

function conflictWith(customer: SandboxCustomer, { asked }: CustomerRecord, now: Date): Reply | undefined {
  const education = qualificationsAt(customer, now).find(one => one.qualification === 'Education');
  if (education?.vettingStatus === 'InReview' || education?.vettingStatus === 'Approved')
    return conflict(600070, 'QualificationAlreadyRequested', 'The qualification was requested already.');
  if (asked >= MOST_REQUESTS)
    return conflict(600071, 'QualificationAttemptsExceeded', 'The qualification was requested too often.');
  return undefined;
}

function inReview({ world, now }: Asked, { id, name }: SandboxCustomer, record: CustomerRecord): Reply {
  const requestedAt = now.toISOString();
  const { plan, ...rest } = record;
  const outcome = plan ?? { afterMs: DECIDED_AFTER_MS, ...verdictOn(name, record) };
  const decision: Decision = {
    requestedAt,
    at: new Date(now.getTime() + outcome.afterMs).toISOString(),
    vettingStatus: outcome.vettingStatus,
    ...(outcome.vettingReason && { vettingReason: outcome.vettingReason }),
  };
  world.changeCustomer(id, { record: { ...rest, asked: record.asked + 1, decision } });
  world.setQualification(id, { vettingStatus: 'InReview', vettingCreatedDate: requestedAt });
  const body = { qualification: 'Education', vettingStatus: 'InReview', vettingCreateDate: requestedAt };
  return { status: 201, body };
}

type Outcome = Pick<Decision, 'vettingStatus' | 'vettingReason'>;

/** What the customer's details alone lead to: enough to meet every reason without playing Microsoft by hand. */
function verdictOn(name: string, { profile, website, asked }: CustomerRecord): Outcome {
  const denied = (vettingReason: string): Outcome => ({ vettingStatus: 'Denied', vettingReason });
  if (/\brestricted\b/i.test(name)) return denied('Restricted being an Education Customer');
  if (/librar|bibliothe/i.test(name)) return denied('Not an eligible Library');
  if (/muse(um|o)/i.test(name)) return denied('Not an eligible Museum');
  if (/\b(b\.?v\.?|ltd|shop|bakker|driving|rijschool)(?=\W|$)/i.test(name))
    return denied(asked === 0 ? 'Not an Education Customer' : 'Not an Education Customer - After Review');
  const host = (website ?? '')
    .toLowerCase()
    .replace(/^(https?:\/\/)?(www\.)?/, '')
    .replace(/\/.*$/, '');
  const mail = profile.email.toLowerCase().split('@')[1] ?? '';
  if (host !== '' && mail !== host && !mail.endsWith(`.${host}`)) return denied('Not an Academic Domain');
  return { vettingStatus: 'Approved' };
}
