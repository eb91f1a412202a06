import type { z } from 'zod';
import type { Customer, EducationStatus, Subscription, Ticket } from '../../domain/customer.ts';
import * as answers from './answers.ts';
import { unreadable } from './error.ts';
import type { Limits } from './retry-timing.ts';
import type { Answer, Call, Send } from './send.ts';
import type { Page } from './tolerant.ts';

/** One function for each documented call. All throw PartnerCenterError; ids must be checked with `isGuid` or `isTicketId` first. */

/** True for a GUID: anything else must not become part of a path. */
export function isGuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

/** True for the number of a service request. */
export function isTicketId(text: string): boolean {
  return /^\d{1,16}$/.test(text);
}

/** How long a call may go on, and what ends it early. */
export interface Bounds {
  readonly limits?: Limits;
  readonly signal?: AbortSignal;
}

/** All customers, a page at a time. `size` is a wish: the service may give fewer. */
export function customerPages(
  send: Send,
  size: number,
  bounds: Bounds = {},
): AsyncGenerator<readonly Customer[]> {
  return pages(send, { path: '/customers', query: { size: `${size}` }, ...bounds }, answers.customers);
}

/** Customers whose name or domain starts with the text, which the service compares without case; '' finds any. */
export async function searchCustomers(
  send: Send,
  field: 'CompanyName' | 'Domain',
  startsWith: string,
  most: number,
  bounds: Bounds = {},
): Promise<readonly Customer[]> {
  const filter = JSON.stringify({ Field: field, Value: startsWith, Operator: 'starts_with' });
  const query = { size: `${most}`, ...(startsWith !== '' && { filter }) };
  const answer = await send({ path: '/customers', query, ...bounds });
  return read(answers.customers, answer).items;
}

/** One customer by tenant id. */
export async function getCustomer(send: Send, customerId: string): Promise<Customer> {
  return read(answers.customer, await send({ path: `/customers/${customerId}` }));
}

/** The customer's education verification. */
export async function getEducationStatus(send: Send, customerId: string): Promise<EducationStatus> {
  return read(answers.educationStatus, await send({ path: `/customers/${customerId}/qualifications` }));
}

/** All subscriptions of the customer, in every status. */
export async function listSubscriptions(send: Send, customerId: string): Promise<readonly Subscription[]> {
  return all(pages(send, { path: `/customers/${customerId}/subscriptions` }, answers.subscriptions));
}

/** The products in the customer's tenant; needs a user's token and a role in that tenant. */
export async function listSubscribedSkus(
  send: Send,
  customerId: string,
  bounds: Bounds = {},
): Promise<readonly answers.SubscribedSku[]> {
  const call = { path: `/customers/${customerId}/subscribedskus`, ...bounds };
  return all(pages(send, call, answers.subscribedSkus));
}

/** Service requests of the customer, short form without notes, `size` at a time from `offset`. */
export async function listTickets(
  send: Send,
  customerId: string,
  { status, size = 100, offset = 0 }: { status?: 'open' | 'closed'; size?: number; offset?: number } = {},
): Promise<readonly Ticket[]> {
  const filter = status && JSON.stringify({ Field: 'Status', Value: status, Operator: 'equals' });
  const query = { size: `${size}`, offset: `${offset}`, ...(filter && { filter }) };
  const answer = await send({ path: `/customers/${customerId}/servicerequests`, query });
  return read(answers.tickets, answer).items;
}

/** One service request with its notes. */
export async function getTicket(send: Send, customerId: string, ticketId: string): Promise<Ticket> {
  return read(answers.ticket, await send({ path: ticketPath(customerId, ticketId) }));
}

/** Adds a note to a service request and may close it. The answer, with or without a body, is not read. */
export async function patchTicket(
  send: Send,
  change: {
    readonly customerId: string;
    readonly ticketId: string;
    /** A GUID, the same whenever this change is sent again. */
    readonly requestId: string;
    readonly note: string;
    readonly close: boolean;
  },
): Promise<void> {
  const body = { ...(change.close && { Status: 'closed' }), NewNote: { Text: change.note } };
  const path = ticketPath(change.customerId, change.ticketId);
  await send({ method: 'PATCH', path, body, requestId: change.requestId });
}

/** The cheapest call that needs a valid token. */
export async function firstCustomer(send: Send, limits: Limits): Promise<void> {
  read(answers.customers, await send({ path: '/customers', query: { size: '1' }, limits }));
}

function ticketPath(customerId: string, ticketId: string): string {
  return `/customers/${customerId}/servicerequests/${ticketId}`;
}

/** The pages of a list. Most lists come whole today; should one be cut into pages, the rest is fetched as well. */
async function* pages<Item>(
  send: Send,
  first: Call,
  schema: z.ZodType<Page<Item>>,
): AsyncGenerator<readonly Item[]> {
  const seen = new Set<string>();
  let call = first;
  while (true) {
    const answer = await send(call);
    const { items, next } = read(schema, answer);
    yield items;
    if (next === undefined) return;
    if (seen.has(next)) throw unreadable(answer.status, answer.correlationId);
    seen.add(next);
    call = { ...first, query: { seekOperation: 'Next' }, continuation: next };
  }
}

async function all<Item>(source: AsyncIterable<readonly Item[]>): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const page of source) items.push(...page);
  return items;
}

function read<T>(schema: z.ZodType<T>, { status, body, correlationId }: Answer): T {
  const result = schema.safeParse(body);
  if (!result.success) throw unreadable(status, correlationId);
  return result.data;
}
