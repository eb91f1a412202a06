import { educationSeed } from './education/seeds.ts';
import { furtherCustomers } from './further-customers.ts';
import { guidOf } from './guid.ts';
import { PLANS, type Plan } from './plans.ts';
import { upgradeCustomers } from './subscriptions/customers.ts';
import type { Qualification, SandboxCustomer, SandboxSubscription, SandboxTicket, Seed } from './world.ts';

const DAY_MS = 86_400_000;

/** One subscription as it is told here; the days are counted from the day the sandbox starts. */
interface Bought {
  readonly plan: Plan;
  readonly quantity: number;
  readonly status?: SandboxSubscription['status'];
  readonly isTrial?: boolean;
  readonly renews?: boolean;
  readonly endsInDays?: number;
}

interface Told {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly education?: 'approved' | 'inReview' | 'denied';
  readonly stateOwned?: boolean;
  readonly anotherRegion?: boolean;
  readonly bought: readonly Bought[];
}

/** One customer for each thing that the rules can meet. */
const TOLD: readonly Told[] = [
  {
    id: '8e0af73d-3a1d-4e43-942b-7bf30541856c',
    name: 'Contoso School',
    domain: 'contososchool',
    education: 'approved',
    bought: [
      { plan: PLANS.m365A3Faculty, quantity: 240, renews: true },
      { plan: PLANS.m365A3Students, quantity: 160, endsInDays: 150 },
    ],
  },
  {
    id: '6027ba7b-90a1-4ff8-90fe-34d7e1850813',
    name: 'Fabrikam Academy',
    domain: 'fabrikamacademy',
    education: 'approved',
    bought: [
      { plan: PLANS.m365A5Faculty, quantity: 80, renews: true },
      { plan: PLANS.m365A3Faculty, quantity: 200, status: 'suspended' },
      { plan: PLANS.m365A3Faculty, quantity: 25, isTrial: true, endsInDays: 20 },
    ],
  },
  {
    id: '72e93bca-6f72-46e4-9ef4-c175948bc0c9',
    name: 'Northwind College',
    domain: 'northwindcollege',
    education: 'approved',
    bought: [{ plan: PLANS.o365A3Faculty, quantity: 300, renews: true }],
  },
  {
    id: 'cd512548-d43b-4418-95d0-35c3d026557e',
    name: 'Tailspin Primary',
    domain: 'tailspinprimary',
    education: 'inReview',
    bought: [{ plan: PLANS.m365A3Faculty, quantity: 50, renews: true }],
  },
  {
    id: '80c06eed-8a38-4640-94d8-dae1357257ac',
    name: 'Wingtip Institute',
    domain: 'wingtipinstitute',
    education: 'denied',
    bought: [{ plan: PLANS.m365A3Faculty, quantity: 50, renews: true }],
  },
  {
    id: '9035647b-8de3-4df4-9553-723982106f98',
    name: 'Adatum Training',
    domain: 'adatumtraining',
    bought: [{ plan: PLANS.m365A3Faculty, quantity: 30, renews: true }],
  },
  {
    id: '0f446f34-a4b6-43d1-9cc8-d83153f16525',
    name: 'Proseware Ltd',
    domain: 'prosewareltd',
    bought: [{ plan: PLANS.m365E3, quantity: 120, renews: true }],
  },
  {
    id: '0c7b1360-ce10-42c7-9813-18f821dcbb76',
    name: 'Lakeview High School',
    domain: 'lakeviewhighschool',
    education: 'approved',
    bought: [{ plan: PLANS.windowsA3Faculty, quantity: 60, endsInDays: 6 }],
  },
  {
    id: '6027bd8a-8f1a-42ab-9607-af14b98240ee',
    name: 'Alpine Ski School',
    domain: 'alpineskischool',
    anotherRegion: true,
    bought: [],
  },
  {
    id: 'e0c851bc-71da-46fb-9aca-b342cd2a4ad2',
    name: 'Gymnasium Sankt Jürgen Łódź',
    domain: 'sanktjuergenlodz',
    education: 'approved',
    bought: [{ plan: PLANS.windowsA5Faculty, quantity: 150, renews: true }],
  },
  {
    id: '2e2e47f2-394d-4dfc-93ce-9141307a033d',
    name: 'Relecloud University',
    domain: 'relecloud',
    education: 'approved',
    bought: [
      { plan: PLANS.frontlinePilot, quantity: 90, renews: true },
      { plan: PLANS.m365A3Faculty, quantity: 20, renews: true },
    ],
  },
  {
    id: 'e432c028-d113-4e2f-9c2c-9f302f662b01',
    name: 'Het Rietveld Lyceum',
    domain: 'rietveldlyceum',
    education: 'approved',
    stateOwned: true,
    bought: [{ plan: PLANS.m365A5Students, quantity: 500, renews: true }],
  },
  {
    id: '9b829b74-91ea-4bd6-998f-65f53f1822a6',
    name: 'Contoso Schools of Music',
    domain: 'contosomusic',
    education: 'approved',
    bought: [{ plan: PLANS.m365A3Faculty, quantity: 12, renews: true }],
  },
];

/** Two tickets of last year, so that no list is empty. */
const OLD_TICKETS = [
  { customer: 'Contoso School', title: 'Users cannot sign in', closedDaysAgo: 210 },
  { customer: 'Lakeview High School', title: 'Mail is not delivered', closedDaysAgo: 320 },
] as const;

/** The customers of the demonstration partner: those with a story first, then so many more, two thousand at most. */
export function partnerSeed(now: Date, more = 2_000): Seed {
  const told = TOLD.map(one => customerOf(one, now));
  const further = furtherCustomers(more).map(one => customerOf(one, now));
  const tickets = OLD_TICKETS.flatMap(old => {
    const customer = told.find(({ name }) => name === old.customer);
    return customer ? [ticketOf(customer.id, old, now)] : [];
  });
  return { customers: [...told, ...upgradeCustomers(now), ...further, ...educationSeed(now)], tickets };
}

function customerOf(told: Told, now: Date): SandboxCustomer {
  const { id, name, anotherRegion = false } = told;
  let subscriptions: readonly SandboxSubscription[] | undefined;
  return {
    id,
    name,
    domain: `${told.domain}.onmicrosoft.com`,
    anotherRegion,
    qualifications: qualificationsOf(told, now),
    // Of two thousand customers, a handful is ever looked at.
    get subscriptions() {
      subscriptions ??= told.bought.map((bought, at) => subscriptionOf(id, bought, at, now));
      return subscriptions;
    },
  };
}

function qualificationsOf({ education, stateOwned }: Told, now: Date): readonly Qualification[] {
  const status = { approved: 'Approved', inReview: 'InReview', denied: 'Denied' } as const;
  const found: Qualification[] = [];
  if (education) {
    const dated = education !== 'approved' && { vettingCreatedDate: daysFrom(now, -2) };
    const why = education === 'denied' && { vettingReason: 'Not an Academic Domain' };
    found.push({ qualification: 'Education', vettingStatus: status[education], ...why, ...dated });
  }
  if (stateOwned) found.push({ qualification: 'StateOwnedEntity' });
  return found;
}

/** The first id of a customer comes in upper case, as the service sometimes gives ids. */
function subscriptionOf(customerId: string, bought: Bought, at: number, now: Date): SandboxSubscription {
  const { plan, quantity, status = 'active', isTrial = false, renews = false, endsInDays = 200 } = bought;
  const id = guidOf(`subscription ${customerId} ${at}`);
  return {
    ...plan,
    id: at === 0 ? id.toUpperCase() : id,
    quantity,
    status,
    isTrial,
    autoRenewEnabled: renews,
    startsAt: daysFrom(now, endsInDays - (isTrial ? 30 : 365)),
    endsAt: daysFrom(now, endsInDays),
  };
}

function ticketOf(
  customerId: string,
  { title, closedDaysAgo }: { readonly title: string; readonly closedDaysAgo: number },
  now: Date,
): Omit<SandboxTicket, 'id'> {
  const closedAt = daysFrom(now, -closedDaysAgo);
  const notes = [{ text: 'Solved with the customer.', at: closedAt, by: 'Microsoft Support' }];
  const createdAt = daysFrom(now, -closedDaysAgo - 4);
  return { customerId, title, status: 'closed', createdAt, modifiedAt: closedAt, closedAt, notes };
}

/** Midnight, UTC, that many days from now: the service's own days. */
function daysFrom(now: Date, days: number): string {
  const day = new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  return `${day}T00:00:00Z`;
}
