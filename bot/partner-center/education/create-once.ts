import { PartnerCenterError } from '../../../dialogs/ports.ts';
import type { Application } from '../../../domain/education-customer/application.ts';
import { tenantDomain } from '../../../domain/education-customer/domain-prefix.ts';
import type { Send } from '../send.ts';
import type { FirstAdministrator } from './answers.ts';
import { customerByDomain, getDetails, isDomainFree, postCustomer } from './calls.ts';
import { saysNo } from './refusal.ts';

/** What became of creating a customer. */
export type Creation =
  /** Without an administrator the password was lost with an earlier answer. */
  | { readonly kind: 'created'; readonly customerId: string; readonly administrator?: FirstAdministrator }
  /** Somebody has the domain: us (then with the customer) or another partner. */
  | { readonly kind: 'domainTaken'; readonly customerId?: string }
  /** Partner Center understood and said no. */
  | { readonly kind: 'refused'; readonly status?: number; readonly code?: string };

/** One order to create a customer; the same ids whenever it is tried again. */
export interface CreateOrder {
  readonly application: Application;
  /** `MS-RequestId`, a GUID. */
  readonly requestId: string;
  /** True when an earlier try may have arrived. */
  readonly triedBefore: boolean;
}

/**
 * Creates the customer once. The first try looks whether the domain is free. A later one repeats the call under the same
 * request id, which Partner Center answers as it did before; where it no longer remembers, the customer is looked up by
 * its domain, which only one customer can have. Throws PartnerCenterError while the outcome is unknown.
 */
export async function createOnce(send: Send, order: CreateOrder): Promise<Creation> {
  const { application, requestId, triedBefore } = order;
  const domain = tenantDomain(application.prefix);
  if (!triedBefore && !(await isDomainFree(send, domain))) return taken(send, domain);
  try {
    const { id, administrator } = await postCustomer(send, application, requestId);
    return { kind: 'created', customerId: id, ...(administrator && { administrator }) };
  } catch (error) {
    if (!(error instanceof PartnerCenterError)) throw error;
    return afterTrouble(send, order, domain, error);
  }
}

async function afterTrouble(
  send: Send,
  { application, triedBefore }: CreateOrder,
  domain: string,
  error: PartnerCenterError,
): Promise<Creation> {
  if (!saysNo(error)) throw error;
  const ours = triedBefore ? await madeBefore(send, application, domain) : undefined;
  if (ours !== undefined) return { kind: 'created', customerId: ours };
  if (error.status === 409 || !(await isDomainFree(send, domain))) return taken(send, domain);
  const { status, code } = error;
  return { kind: 'refused', ...(status && { status }), ...(code && { code }) };
}

/** The customer that an earlier try made: it has our domain, our name and our e-mail address. */
async function madeBefore(
  send: Send,
  { name, email }: Application,
  domain: string,
): Promise<string | undefined> {
  const found = await customerByDomain(send, domain);
  if (found === undefined) return undefined;
  const held = await getDetails(send, found.id);
  const same = (a: string | undefined, b: string) => a?.trim().toLowerCase() === b.trim().toLowerCase();
  return same(held.name, name) && same(held.email, email) ? found.id : undefined;
}

async function taken(send: Send, domain: string): Promise<Creation> {
  const found = await customerByDomain(send, domain);
  return { kind: 'domainTaken', ...(found && { customerId: found.id }) };
}
