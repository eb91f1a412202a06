import type { CustomerRecord } from './education/record.ts';

import type { SandboxTransition, Scripted, UnderWay } from './subscriptions/scripted.ts';

/** What the sandbox knows: customers, what they bought, and tickets. Tests and people play Microsoft by changing it. */

/** A qualification as it goes over the wire; Education carries a vetting status. */
export interface Qualification {
  readonly qualification: 'Education' | 'GovernmentCommunityCloud' | 'StateOwnedEntity' | 'None';
  readonly vettingStatus?: string;
  readonly vettingReason?: string;
  /** ISO time. */
  readonly vettingCreatedDate?: string;
}

/** A subscription. Its status changes by itself when the sandbox's clock passes the end. */
export interface SandboxSubscription {
  readonly id: string;
  readonly offerId: string;
  readonly offerName: string;
  readonly skuPartNumber: string;
  readonly quantity: number;
  readonly status: 'active' | 'suspended' | 'deleted' | 'expired' | 'pending' | 'disabled';
  readonly isTrial: boolean;
  readonly autoRenewEnabled: boolean;
  /** ISO times. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** Rises with every change, and the etag with it; 2 when absent. */
  readonly version?: number;
  /** `monthly` when absent. */
  readonly billingCycle?: string;
  /** The subscription that this one is an add-on of. */
  readonly addOnOf?: string;
  /** Licences that users have; half of them when absent. */
  readonly inUse?: number;
  /** How Microsoft treats this one when it is upgraded or gets another quantity. */
  readonly scripted?: Scripted;
  readonly transitions?: readonly SandboxTransition[];
  /** A change that was accepted and is not done yet. */
  readonly underWay?: UnderWay;
}

/** A customer. `anotherRegion`: listed, but every call about it is refused (403, code 20002). */
export interface SandboxCustomer {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly anotherRegion: boolean;
  /** False: the partner has no delegated rights there, old or granular. True when absent. */
  readonly delegatedAdmin?: boolean;
  readonly qualifications: readonly Qualification[];
  readonly subscriptions: readonly SandboxSubscription[];
  /** Its profile, account review and verification; a usual one when absent. */
  readonly record?: CustomerRecord;
}

/** A service request. Times are ISO; never closed has none. */
export interface SandboxTicket {
  readonly id: string;
  readonly customerId: string;
  readonly title: string;
  readonly status: 'open' | 'closed' | 'attention_needed';
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly closedAt?: string;
  readonly notes: readonly { readonly text: string; readonly at: string; readonly by: string }[];
}

/** What a world starts with. */
export interface Seed {
  readonly customers: readonly SandboxCustomer[];
  readonly tickets: readonly Omit<SandboxTicket, 'id'>[];
}

/** The sandbox's state, to be read by its routes and changed by whoever plays Microsoft. */
export interface World {
  /** In the order in which they are listed. */
  customers(): readonly SandboxCustomer[];
  customer(id: string): SandboxCustomer | undefined;
  addCustomer(customer: Pick<SandboxCustomer, 'id' | 'name' | 'domain'> & Partial<SandboxCustomer>): void;
  /** Replaces the Education qualification; undefined takes it away. Throws for an unknown customer. */
  setQualification(customerId: string, qualification: Omit<Qualification, 'qualification'> | undefined): void;
  /** Changes fields of a subscription of the customer, by its id. Throws when there is none. */
  setSubscription(
    customerId: string,
    change: Pick<SandboxSubscription, 'id'> & Partial<SandboxSubscription>,
  ): void;
  addSubscription(customerId: string, subscription: SandboxSubscription): void;
  /** Changes parts of a customer. Throws for an unknown one. */
  changeCustomer(customerId: string, part: Partial<Omit<SandboxCustomer, 'id'>>): void;
  /** Opens a service request, as somebody would in the portal, and gives its number of 15 digits. */
  openTicket(customerId: string, title: string): string;
  /** Newest first; of one customer, or of all. */
  tickets(customerId?: string): readonly SandboxTicket[];
  ticket(id: string): SandboxTicket | undefined;
  changeTicket(
    id: string,
    change: { readonly note?: string; readonly status?: SandboxTicket['status'] },
  ): void;
}

const FIRST_TICKET = 616_122_292_874_576;
const TICKET_STEP = 1_371;
const AGENT = 'Partner Desk';

/** Opens a world on its seed. `now` is the sandbox's clock. */
export function openWorld(seed: Seed, now: () => Date): World {
  const customers = new Map(seed.customers.map(customer => [customer.id.toLowerCase(), customer]));
  const tickets = new Map<string, SandboxTicket>();
  const nextTicket = () => `${FIRST_TICKET + tickets.size * TICKET_STEP}`;
  for (const ticket of seed.tickets) {
    const id = nextTicket();
    tickets.set(id, { ...ticket, id });
  }
  const known = (id: string) => {
    const customer = customers.get(id.toLowerCase());
    if (!customer) throw new Error(`The sandbox has no customer ${id}`);
    return customer;
  };
  const change = (id: string, part: Partial<SandboxCustomer>) =>
    customers.set(id.toLowerCase(), { ...known(id), ...part });
  return {
    customers: () => [...customers.values()],
    customer: id => customers.get(id.toLowerCase()),
    addCustomer(customer) {
      const bare = { anotherRegion: false, qualifications: [], subscriptions: [] };
      customers.set(customer.id.toLowerCase(), { ...bare, ...customer });
    },
    setQualification(customerId, qualification) {
      const others = known(customerId).qualifications.filter(one => one.qualification !== 'Education');
      const education: Qualification[] = qualification
        ? [{ ...qualification, qualification: 'Education' }]
        : [];
      change(customerId, { qualifications: [...education, ...others] });
    },
    setSubscription(customerId, part) {
      const { subscriptions } = known(customerId);
      const isIt = ({ id }: SandboxSubscription) => id.toLowerCase() === part.id.toLowerCase();
      if (!subscriptions.some(isIt)) throw new Error(`The sandbox has no subscription ${part.id}`);
      change(customerId, {
        subscriptions: subscriptions.map(one =>
          isIt(one) ? { ...one, version: (one.version ?? 2) + 1, ...part } : one,
        ),
      });
    },
    addSubscription(customerId, subscription) {
      change(customerId, { subscriptions: [...known(customerId).subscriptions, subscription] });
    },
    changeCustomer(customerId, part) {
      change(customerId, part);
    },
    openTicket(customerId, title) {
      const id = nextTicket();
      const at = now().toISOString();
      const opened = { status: 'open', createdAt: at, modifiedAt: at, notes: [] } as const;
      tickets.set(id, { ...opened, id, title, customerId: known(customerId).id });
      return id;
    },
    tickets(customerId) {
      const newestFirst = [...tickets.values()].reverse();
      return customerId === undefined
        ? newestFirst
        : newestFirst.filter(one => one.customerId.toLowerCase() === customerId.toLowerCase());
    },
    ticket: id => tickets.get(id),
    changeTicket(id, part) {
      const ticket = tickets.get(id);
      if (!ticket) throw new Error(`The sandbox has no ticket ${id}`);
      tickets.set(id, changed(ticket, part, now().toISOString()));
    },
  };
}

function changed(
  ticket: SandboxTicket,
  { note, status }: { readonly note?: string; readonly status?: SandboxTicket['status'] },
  at: string,
): SandboxTicket {
  return {
    ...ticket,
    modifiedAt: at,
    ...(note !== undefined && { notes: [...ticket.notes, { text: note, at, by: AGENT }] }),
    ...(status && { status }),
    ...(status === 'closed' && { closedAt: at }),
  };
}

const YEAR_MS = 365 * 86_400_000;

/** The subscription as it stands at that time: past its end it has renewed itself, or expired. */
export function asOf(subscription: SandboxSubscription, now: Date): SandboxSubscription {
  const ended = now.getTime() - Date.parse(subscription.endsAt);
  if (ended < 0 || subscription.status !== 'active') return subscription;
  if (!subscription.autoRenewEnabled) return { ...subscription, status: 'expired' };
  const years = Math.floor(ended / YEAR_MS) + 1;
  const endsAt = new Date(Date.parse(subscription.endsAt) + years * YEAR_MS).toISOString();
  return { ...subscription, endsAt };
}
