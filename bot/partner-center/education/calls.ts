import type { AccountReview, AddressCheck } from '../../../dialogs/ports/education.ts';
import { PartnerCenterError } from '../../../dialogs/ports.ts';
import type { Customer, EducationStatus } from '../../../domain/customer.ts';
import type {
  Application,
  HeldDetails,
  PostalAddress,
} from '../../../domain/education-customer/application.ts';
import type { CountryRules } from '../../../domain/education-customer/country-rules.ts';
import { tenantDomain } from '../../../domain/education-customer/domain-prefix.ts';
import { educationStatus } from '../answers.ts';
import { searchCustomers } from '../client.ts';
import { unreadable } from '../error.ts';
import type { Limits } from '../retry-timing.ts';
import type { Answer, Send } from '../send.ts';
import * as answers from './answers.ts';

/** One function for each documented call that new education customers need. All throw PartnerCenterError. */

/** For calls that change something: sent once, under the outbox's lease; whoever calls looks before it tries again. */
const ONCE: Limits = { tries: 1, tryMs: 20_000, budgetMs: 20_000 };

/** What the country asks for; undefined for a country that Partner Center does not know. */
export async function getCountryRules(send: Send, country: string): Promise<CountryRules | undefined> {
  if (!/^[A-Z]{2}$/.test(country)) return undefined;
  try {
    const answer = await send({ path: `/countryvalidationrules/${country}` });
    return { country, ...read(answers.countryRules, answer) };
  } catch (error) {
    if (isKind(error, 'notFound')) return undefined;
    throw error;
  }
}

/** Whether the domain is free: 404 says free, 200 taken; everything else is an error and says nothing. */
export async function isDomainFree(send: Send, domain: string): Promise<boolean> {
  if (!/^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$/i.test(domain)) return false;
  try {
    await send({ method: 'HEAD', path: `/domains/${domain.toLowerCase()}`, shownAs: '/domains/…' });
    return false;
  } catch (error) {
    if (isKind(error, 'notFound')) return true;
    throw error;
  }
}

/** What Partner Center makes of an address, by the new contract or the old one. */
export async function validateAddress(send: Send, address: PostalAddress): Promise<AddressCheck> {
  try {
    const answer = await send({ method: 'POST', path: '/validations/address', body: wireAddress(address) });
    if (answer.body === undefined || answer.body === '') return { standing: 'verified', suggestions: [] };
    const { standing, suggestions } = read(answers.addressCheck, answer);
    return { standing, suggestions: suggestions.filter(other => !sameAddress(other, address)) };
  } catch (error) {
    // The old contract refuses a wrong address instead of saying so.
    if (isKind(error, 'rejected')) return { standing: 'none', suggestions: [] };
    throw error;
  }
}

/** The customer with exactly that domain, among those whose domain starts like it. */
export async function customerByDomain(send: Send, domain: string): Promise<Customer | undefined> {
  const found = await searchCustomers(send, 'Domain', domain, 10);
  return found.find(customer => customer.domain.toLowerCase() === domain.toLowerCase());
}

/** What Partner Center holds of the customer now. */
export async function getDetails(send: Send, customerId: string): Promise<HeldDetails> {
  return read(answers.details, await send({ path: `/customers/${customerId}` }));
}

/** Where the account review stands; needs a user's token. */
export async function getAccountReview(send: Send, customerId: string): Promise<AccountReview> {
  const path = `/customers/${customerId}/validationStatus`;
  return read(answers.accountReview, await send({ path, query: { type: 'account' } }));
}

/** Creates the customer, once under this request id. The answer holds the only copy of the first password. */
export async function postCustomer(send: Send, application: Application, requestId: string) {
  const call = {
    method: 'POST',
    path: '/customers',
    body: newCustomer(application),
    requestId,
    limits: ONCE,
  } as const;
  return read(answers.created, await send(call));
}

/** Asks for the verification, once under this request id. Needs a user's token. */
export async function postQualification(
  send: Send,
  customerId: string,
  { segment, website }: Pick<Application, 'segment' | 'website'>,
  requestId: string,
): Promise<EducationStatus> {
  const body = { qualification: 'Education', educationSegment: segment, ...(website !== '' && { website }) };
  const path = `/customers/${customerId}/qualifications`;
  const answer = await send({ method: 'POST', path, body, requestId, limits: ONCE });
  const one = Array.isArray(answer.body) || hasList(answer.body) ? answer.body : [answer.body];
  return read(educationStatus, { ...answer, body: one });
}

function newCustomer(application: Application): object {
  const { name, email, culture, language, firstName, lastName, address, phoneDigits } = application;
  const registration = application.registrationNumber;
  return {
    CompanyProfile: {
      Domain: tenantDomain(application.prefix),
      CompanyName: name,
      ...(registration && { OrganizationRegistrationNumber: registration }),
    },
    BillingProfile: {
      FirstName: firstName,
      LastName: lastName,
      Email: email,
      Culture: culture,
      Language: language,
      CompanyName: name,
      DefaultAddress: {
        FirstName: firstName,
        LastName: lastName,
        ...wireAddress(address),
        PhoneNumber: phoneDigits,
      },
    },
  };
}

/** Empty lines are left out: the service takes them for wrong ones. */
function wireAddress({ line1, line2, city, state, postalCode, country }: PostalAddress): object {
  return {
    AddressLine1: line1,
    ...(line2 !== '' && { AddressLine2: line2 }),
    City: city,
    ...(state !== '' && { State: state }),
    ...(postalCode !== '' && { PostalCode: postalCode }),
    Country: country,
  };
}

function sameAddress(a: PostalAddress, b: PostalAddress): boolean {
  const line = ({ line1, line2, city, state, postalCode }: PostalAddress) =>
    [line1, line2, city, state, postalCode].map(part => part.trim()).join('\n');
  return line(a) === line(b);
}

function hasList(body: unknown): boolean {
  return (
    typeof body === 'object' &&
    body !== null &&
    Object.keys(body).some(key => /^(items|qualifications)$/i.test(key))
  );
}

function isKind(error: unknown, kind: PartnerCenterError['kind']): boolean {
  return error instanceof PartnerCenterError && error.kind === kind;
}

function read<T>(
  schema: { safeParse(raw: unknown): { success: true; data: T } | { success: false } },
  { status, body, correlationId }: Answer,
): T {
  const result = schema.safeParse(body);
  if (!result.success) throw unreadable(status, correlationId);
  return result.data;
}
