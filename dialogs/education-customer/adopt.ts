import type { Customer, EducationStatus } from '../../domain/customer.ts';
import type { Application, HeldDetails } from '../../domain/education-customer/application.ts';
import { typedPrefix } from '../../domain/education-customer/domain-prefix.ts';
import type {
  EducationCustomerRequest,
  EducationCustomerState,
} from '../../domain/education-customer/life.ts';
import type { Segment } from '../../domain/education-customer.ts';
import { showRequest } from '../actions/show-request.ts';
import type { Turn } from '../turn.ts';
import { websiteOf } from './internet-names.ts';
import { laterFollow, laterVerify } from './steps.ts';

/** What is asked for a customer that was there before. */
export interface Wanted {
  readonly segment: Segment;
  readonly website: string;
}

/**
 * Takes a customer that was not created here into a request of one's own: to follow its verification, to correct it,
 * or to have it verified. Pressed twice, it shows the request of the first time.
 */
export async function adopt(
  turn: Turn,
  customer: Customer,
  status: EducationStatus,
  wanted: Wanted,
): Promise<void> {
  const walk = `follow:${customer.id}`;
  const made = await turn.requests.requestOfWalk(turn.who.id, walk);
  if (made !== undefined) return showRequest(turn, made, 'asker');
  const held = await turn.partnerCenter.details(customer.id);
  const { who, now } = turn;
  const at = now.toISOString();
  const request: EducationCustomerRequest = {
    id: await turn.work.newRequestId('EDU'),
    kind: 'education-customer',
    version: 1,
    state: stateFor(status),
    askedBy: { id: who.id, name: who.name },
    askedAt: at,
    customer: { id: customer.id, name: customer.name },
    asked: {
      walk,
      application: applicationOf(customer, held, wanted),
      createId: turn.newId(),
      attempts: 0,
      looks: 0,
      held,
      adopted: true,
      ...(status.kind === 'inReview' && {
        since: status.since === undefined ? at : `${status.since}T00:00:00.000Z`,
      }),
      ...(status.reason && { reason: status.reason }),
    },
    history: [{ verb: 'submit', at, by: { id: who.id, name: who.name } }],
  };
  turn.work.save(request);
  if (request.state === 'inReview') laterFollow(turn, request);
  if (request.state === 'sending') laterVerify(turn, request);
  await showRequest(turn, request, 'asker');
}

function stateFor({ kind }: EducationStatus): EducationCustomerState {
  if (kind === 'approved') return 'verified';
  return kind === 'denied' ? 'denied' : kind === 'none' ? 'sending' : 'inReview';
}

function applicationOf(
  { name, domain }: Customer,
  held: HeldDetails,
  { segment, website }: Wanted,
): Application {
  const site = websiteOf(website);
  const { address = {}, phone = '', email = '' } = held;
  return {
    name: held.name ?? name,
    segment,
    website: typeof site === 'object' ? site.host : '',
    address: { line1: '', line2: '', city: '', state: '', postalCode: '', country: '', ...address },
    firstName: held.firstName ?? '',
    lastName: held.lastName ?? '',
    phone,
    phoneDigits: phone,
    email,
    prefix: typedPrefix(domain),
    language: '',
    culture: '',
  };
}
