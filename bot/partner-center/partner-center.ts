import type { EducationPartnerCenter } from '../../dialogs/ports/education.ts';
import { type PartnerCenter, PartnerCenterError } from '../../dialogs/ports.ts';
import type { Customer } from '../../domain/customer.ts';
import * as client from './client.ts';
import { type CustomerDirectory, openCustomerDirectory } from './customer-directory.ts';
import {
  type OpenEducationPartnerCenter,
  openCountryRules,
  openEducationPartnerCenter,
} from './education/education-partner-center.ts';
import { remembered } from './remembered.ts';
import { IN_THE_BACKGROUND, type Limits } from './retry-timing.ts';
import { type Send, type SendOptions, sender } from './send.ts';
import { openUpgrades } from './subscriptions/upgrades-port.ts';
import { openSubscriptionWork, type SubscriptionWork } from './subscriptions/work.ts';
import { changeTicket, type TicketChange } from './ticket-change.ts';

/** Partner Center as the bot uses it: what the conversation asks for, and what the outbox and the health answer need. */
export interface OpenPartnerCenter extends PartnerCenter, OpenEducationPartnerCenter {
  /** The same for what belongs to one turn: its calls carry the turn's id (a GUID). */
  during(turn: string): PartnerCenter;
  /** Carries out what was approved: see `subscriptions/`. */
  readonly subscriptionWork: SubscriptionWork;
  /** Adds a note to a ticket and may close it; harmless when repeated with the same ids. Throws PartnerCenterError. */
  changeTicket(change: TicketChange): Promise<void>;
  /** Resolves when Partner Center answers with our token; throws PartnerCenterError. Asks every few seconds at most. */
  ping(): Promise<void>;
  /** Resolves when the load of all customers that is going on, if any, has ended. */
  customersLoaded(): Promise<void>;
  close(): void;
}

/** How to reach Partner Center, and how fresh the list of customers is to be. */
export interface PartnerCenterOptions extends SendOptions {
  readonly customers?: {
    /** A list older than this is loaded again in the background (milliseconds). */
    readonly refreshAfterMs?: number;
    readonly againAfterMs?: number;
    readonly pageSize?: number;
  };
}

const PAGE_SIZE = 500;
const PING: Limits = { tries: 1, tryMs: 1_500, budgetMs: 1_500 };
const PING_KEPT_MS = 5_000;
/** For answers one can do without: nobody waits long for them. */
const ASIDE: Limits = { tries: 2, tryMs: 2_500, budgetMs: 4_000 };

/** Opens the client and begins to load the list of customers. */
export function openPartnerCenter(options: PartnerCenterOptions): OpenPartnerCenter {
  const { log, clock = { now: () => new Date() } } = options;
  const send = sender(options);
  const { pageSize = PAGE_SIZE, ...freshness } = options.customers ?? {};
  const directory = openCustomerDirectory({
    pages: signal => client.customerPages(send, pageSize, { limits: IN_THE_BACKGROUND, signal }),
    startingWith: (field, text, most) => client.searchCustomers(send, field, text, most, { limits: ASIDE }),
    log,
    clock,
    ...freshness,
  });
  const rulesOf = openCountryRules(send, clock);
  const asking = (over: Send) => ({
    ...openEducationPartnerCenter(over, rulesOf),
    ...asked(over, directory),
  });
  return {
    ...asking(send),
    during: turn => asking(call => send({ correlationId: turn, ...call })),
    subscriptionWork: openSubscriptionWork(send),
    changeTicket: change => changeTicket(send, change),
    ping: remembered(
      () => client.firstCustomer(send, PING),
      PING_KEPT_MS,
      () => clock.now().getTime(),
    ),
    customersLoaded: directory.loaded,
    close: directory.close,
  };
}

/** What the conversation asks about customers, over a way to send calls. */
function asked(send: Send, directory: CustomerDirectory): Omit<PartnerCenter, keyof EducationPartnerCenter> {
  const customer = (id: string) => orUndefined(checked(id, () => client.getCustomer(send, id)));
  return {
    upgrades: openUpgrades(send),
    customer,
    async findCustomers(query, most) {
      const id = query.trim();
      if (!client.isGuid(id)) return directory.find(query, most);
      return listOf(directory.known(id) ?? (await customer(id)));
    },
    educationStatus: id => checked(id, () => client.getEducationStatus(send, id)),
    subscriptions: id => checked(id, () => client.listSubscriptions(send, id)),
    activeUnits: id => checked(id, () => activeUnits(send, id)).catch(notTold),
    async ticket(customerId, ticketId) {
      if (!client.isTicketId(ticketId)) return undefined;
      return orUndefined(checked(customerId, () => client.getTicket(send, customerId, ticketId)));
    },
  };
}

/** An id becomes part of a path: what is no GUID never leaves the house, and belongs to no customer. */
async function checked<T>(customerId: string, call: () => Promise<T>): Promise<T> {
  if (!client.isGuid(customerId)) throw new PartnerCenterError('notFound', 'No customer has such an id');
  return call();
}

async function orUndefined<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof PartnerCenterError && error.kind === 'notFound') return undefined;
    throw error;
  }
}

async function activeUnits(send: Send, customerId: string): Promise<Readonly<Record<string, number>>> {
  const units = new Map<string, number>();
  for (const { skuPartNumber, activeUnits } of await client.listSubscribedSkus(send, customerId, {
    limits: ASIDE,
  })) {
    units.set(skuPartNumber, (units.get(skuPartNumber) ?? 0) + activeUnits);
  }
  return Object.fromEntries(units);
}

/** This call is refused or fails for single customers, and to bots without a user: then there is nothing to compare with. */
function notTold(error: unknown): undefined {
  if (!(error instanceof PartnerCenterError)) throw error;
}

function listOf(customer: Customer | undefined): readonly Customer[] {
  return customer ? [customer] : [];
}
