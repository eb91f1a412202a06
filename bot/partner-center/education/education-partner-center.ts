import type { EducationPartnerCenter } from '../../../dialogs/ports/education.ts';
import { PartnerCenterError } from '../../../dialogs/ports.ts';
import type { CountryRules } from '../../../domain/education-customer/country-rules.ts';
import { isGuid } from '../client.ts';
import type { Send } from '../send.ts';
import * as calls from './calls.ts';
import { type CreateOrder, type Creation, createOnce } from './create-once.ts';
import { type VerificationAsked, type VerificationOrder, verifyOnce } from './verify-once.ts';

/** Partner Center for new education customers: what the conversation asks, and the two steps of the outbox. */
export interface OpenEducationPartnerCenter extends EducationPartnerCenter {
  createCustomer(order: CreateOrder): Promise<Creation>;
  requestVerification(order: VerificationOrder): Promise<VerificationAsked>;
}

/** A country's rules change seldom; they are asked for again after this long. */
const RULES_KEPT_MS = 6 * 3_600_000;

/** A country's rules, kept for some hours. */
export function openCountryRules(send: Send, clock: { now(): Date }): EducationPartnerCenter['countryRules'] {
  const rulesOf = rememberedRules(country => calls.getCountryRules(send, country), clock);
  return country => rulesOf(country.trim().toUpperCase());
}

/** Opens it over a way to send calls. */
export function openEducationPartnerCenter(
  send: Send,
  countryRules: EducationPartnerCenter['countryRules'],
): OpenEducationPartnerCenter {
  return {
    countryRules,
    domainIsFree: domain => calls.isDomainFree(send, domain),
    checkAddress: address => calls.validateAddress(send, address),
    customerByDomain: domain => calls.customerByDomain(send, domain),
    details: id => checked(id, () => calls.getDetails(send, id)),
    accountReview: id => checked(id, () => calls.getAccountReview(send, id)).catch(notTold),
    createCustomer: order => createOnce(send, order),
    requestVerification: order => checked(order.customerId, () => verifyOnce(send, order)),
  };
}

/** What was answered for a country is kept for a while; an error is not. */
function rememberedRules(
  ask: (country: string) => Promise<CountryRules | undefined>,
  clock: { now(): Date },
): (country: string) => Promise<CountryRules | undefined> {
  const kept = new Map<string, { readonly until: number; readonly rules: CountryRules | undefined }>();
  return async country => {
    const now = clock.now().getTime();
    const known = kept.get(country);
    if (known !== undefined && known.until > now) return known.rules;
    const rules = await ask(country);
    kept.set(country, { until: now + RULES_KEPT_MS, rules });
    return rules;
  };
}

async function checked<T>(customerId: string, call: () => Promise<T>): Promise<T> {
  if (!isGuid(customerId)) throw new PartnerCenterError('notFound', 'No customer has such an id');
  return call();
}

/** The review is told to users alone: a bot without one does without it. */
function notTold(error: unknown): 'unknown' {
  if (error instanceof PartnerCenterError && error.kind !== 'unavailable') return 'unknown';
  throw error;
}
