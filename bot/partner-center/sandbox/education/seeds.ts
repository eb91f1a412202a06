import { guidOf } from '../guid.ts';
import type { SandboxCustomer } from '../world.ts';
import { type CustomerRecord, recordOf } from './record.ts';

const DAY_MS = 86_400_000;

interface Told {
  readonly name: string;
  readonly domain: string;
  readonly denied?: string;
  readonly record?: Partial<CustomerRecord>;
}

/** One customer for each thing that a verification can come to. */
const TOLD: readonly Told[] = [
  { name: 'Coho Driving Lessons', domain: 'cohodriving', denied: 'Not an Education Customer' },
  { name: 'Trey Coding Bootcamp', domain: 'treycoding', denied: 'Not an Education Customer - After Review' },
  { name: 'Margie Language Institute', domain: 'margielanguage', denied: 'No longer an Education Customer' },
  { name: 'Humongous Library', domain: 'humongouslibrary', denied: 'Not an eligible Library' },
  { name: 'Lucerne Museum', domain: 'lucernemuseum', denied: 'Not an eligible Museum' },
  {
    name: 'Woodgrove Seminars',
    domain: 'woodgroveseminars',
    denied: 'Restricted being an Education Customer',
  },
  {
    name: 'Litware Evening Classes',
    domain: 'litwareclasses',
    denied: 'Not an Academic Domain',
    record: { asked: 3 },
  },
  { name: 'Graphic Design Nursery', domain: 'graphicnursery', record: { review: { status: 'UnderReview' } } },
  { name: 'Bellows Preschool', domain: 'bellowspreschool', record: { review: { status: 'NotAllowed' } } },
];

/** Customers for each reason, for used-up attempts, and for an account review that has not passed. */
export function educationSeed(now: Date): readonly SandboxCustomer[] {
  return TOLD.map(({ name, domain, denied, record }) => {
    const customer: SandboxCustomer = {
      id: guidOf(`customer ${name}`),
      name,
      domain: `${domain}.onmicrosoft.com`,
      anotherRegion: false,
      qualifications: denied === undefined ? [] : [deniedSince(now, denied)],
      subscriptions: [],
    };
    return { ...customer, record: { ...recordOf(customer), ...record } };
  });
}

function deniedSince(now: Date, vettingReason: string) {
  const vettingCreatedDate = new Date(now.getTime() - 2 * DAY_MS).toISOString();
  return { qualification: 'Education', vettingStatus: 'Denied', vettingReason, vettingCreatedDate } as const;
}
