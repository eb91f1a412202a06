import type { Customer, EducationStatus } from '../../domain/customer.ts';
import type { Application, HeldDetails } from '../../domain/education-customer/application.ts';
import { typedPrefix } from '../../domain/education-customer/domain-prefix.ts';
import {
  type EducationCustomerAsked,
  type EducationCustomerRequest,
  type EducationCustomerState,
  isEducationCustomerRequest,
} from '../../domain/education-customer/life.ts';
import type { Segment } from '../../domain/education-customer.ts';
import { showRequest } from '../actions/show-request.ts';
import type { Turn } from '../turn.ts';
import { websiteOf } from './internet-names.ts';
import { laterVerify } from './steps.ts';
import { changeWatch, watchOf } from './watching.ts';

/** What is asked for a customer that was there before. */
export interface Wanted {
  readonly segment: Segment;
  readonly website: string;
}

/**
 * Takes a customer that was not created here into a request of one's own: to follow its verification, to correct it,
 * or to have it verified. Somebody who has a request about this customer already is shown that one; what a colleague's
 * request says about the customer need not be entered again.
 */
export async function adopt(
  turn: Turn,
  customer: Customer,
  status: EducationStatus,
  wanted: Wanted | undefined,
): Promise<'adopted' | 'segmentNeeded'> {
  const walk = `follow:${customer.id}`;
  const { watch, requests } = await watchOf(turn, customer.id);
  const own = requests.find(({ askedBy }) => askedBy.id === turn.who.id);
  const made = own ?? (await turn.requests.requestOfWalk(turn.who.id, walk));
  const ended = made?.state === 'withdrawn' && isEducationCustomerRequest(made) ? made : undefined;
  if (made !== undefined && ended === undefined) {
    await showRequest(turn, made, 'asker');
    return 'adopted';
  }
  const known = requests.at(0)?.asked.application ?? ended?.asked.application;
  if (known === undefined && wanted === undefined) return 'segmentNeeded';
  const held = await turn.partnerCenter.details(customer.id);
  const application = wanted === undefined ? known : applicationOf(customer, held, wanted);
  if (application === undefined) return 'segmentNeeded';
  const attempts = Math.max(0, ...requests.map(({ asked }) => asked.attempts));
  const request = await newRequest(turn, customer, status, { application, held, attempts, walk }, ended);
  turn.work.save(request);
  const course = request.state === 'inReview' && watch?.state !== 'watching' ? ('begin' as const) : undefined;
  await changeWatch(turn, request, { add: request.id, ...(course && { course }) });
  if (request.state === 'sending') laterVerify(turn, request);
  await showRequest(turn, request, 'asker');
  return 'adopted';
}

/** A new request about the customer, or the one that somebody had stopped following. */
async function newRequest(
  turn: Turn,
  customer: Customer,
  status: EducationStatus,
  known: Pick<EducationCustomerAsked, 'application' | 'held' | 'attempts' | 'walk'>,
  ended: EducationCustomerRequest | undefined,
): Promise<EducationCustomerRequest> {
  const { who, now } = turn;
  const at = now.toISOString();
  const by = { id: who.id, name: who.name };
  return {
    id: ended?.id ?? (await turn.work.newRequestId('EDU')),
    kind: 'education-customer',
    version: (ended?.version ?? 0) + 1,
    state: stateFor(status),
    askedBy: by,
    askedAt: at,
    customer: { id: customer.id, name: customer.name },
    asked: {
      ...known,
      createId: turn.newId(),
      adopted: true,
      ...(status.kind === 'inReview' && {
        since: status.since === undefined ? at : `${status.since}T00:00:00.000Z`,
      }),
      ...(status.reason && { reason: status.reason }),
    },
    history: [...(ended?.history ?? []), { verb: 'submit', at, by }],
  };
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
