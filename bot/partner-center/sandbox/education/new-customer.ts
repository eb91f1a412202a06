import { z } from 'zod';
import { fields } from '../../tolerant.ts';
import { conflict, refused } from '../errors.ts';
import { guidOf } from '../guid.ts';
import type { Asked, Reply, Route } from '../route.ts';
import type { SandboxCustomer, World } from '../world.ts';
import { type Country, countryOf } from './countries.ts';
import { type CustomerRecord, etagOf, type WireAddress } from './record.ts';
import { isTaken } from './validations.ts';

const given = z.string().trim().min(1);
const optional = z.string().optional();

const addressShape = fields({
  firstName: given.max(50),
  lastName: given.max(50),
  addressLine1: given.max(200),
  addressLine2: optional,
  city: given,
  state: z.string().max(2).optional(),
  postalCode: optional,
  country: z.string().length(2),
  phoneNumber: optional,
});

const customerShape = fields({
  companyProfile: fields({ domain: given, companyName: optional, organizationRegistrationNumber: optional }),
  billingProfile: fields({
    firstName: optional,
    lastName: optional,
    email: z.email(),
    culture: given,
    language: z.string().length(2),
    companyName: given,
    defaultAddress: addressShape,
  }),
  userCredentials: fields({ password: optional }).optional(),
});
type Entered = z.infer<typeof customerShape>;

/** How long the account review of a new customer takes by itself. */
const REVIEW_MS = 2 * 86_400_000;

/** Creating a customer: with the contract's refusals, and the first password in the answer alone. */
export const newCustomerRoutes: readonly Route[] = [
  { method: 'POST', path: '/v1/customers', who: 'anybody', answer: create },
];

function create(asked: Asked): Reply {
  const read = customerShape.safeParse(asked.body);
  if (!read.success) {
    const path = read.error.issues[0]?.path.join('.') ?? 'body';
    return refused(400, 3000, `The property '${path}' is missing or not valid.`);
  }
  const problem = problemWith(read.data, asked.world);
  return problem ?? created(read.data, asked);
}

function problemWith(
  { companyProfile, billingProfile, userCredentials }: Entered,
  world: World,
): Reply | undefined {
  const { domain, organizationRegistrationNumber: registration } = companyProfile;
  const { defaultAddress: address, culture, language } = billingProfile;
  if (userCredentials?.password !== undefined) return refused(400, 3000, 'A password must not be given.');
  if (!/^[a-z0-9]{1,27}\.onmicrosoft\.com$/i.test(domain))
    return refused(400, 3000, 'The domain prefix is not valid.');
  const country = countryOf(address.country);
  if (!country) return refused(400, 3000, 'The country is not supported.');
  const wrong = addressProblem(address, country);
  if (wrong !== undefined) return refused(400, 2007, JSON.stringify({ code: '60071', reason: wrong }));
  if (!country.supportedCulturesList.includes(culture) || !country.supportedLanguagesList.includes(language))
    return refused(400, 3000, 'The culture or language is not supported in this country.');
  return registrationProblem(registration, country) ?? takenProblem(world, domain);
}

function takenProblem(world: World, domain: string): Reply | undefined {
  if (!isTaken(world, domain)) return undefined;
  return conflict(600009, 'DomainNotAvailable', 'The domain is already taken.');
}

function registrationProblem(number: string | undefined, country: Country): Reply | undefined {
  const pattern = country.customerOrganizationRegistrationNumberRegex;
  if (pattern === undefined)
    return number === undefined || number === ''
      ? undefined
      : refused(400, 600002, 'A registration number is not supported for this country.');
  if (number === undefined || number === '')
    return refused(400, 600049, 'The registration number is missing.');
  return new RegExp(pattern).test(number)
    ? undefined
    : refused(400, 600050, `The registration number does not match ${pattern}.`);
}

function addressProblem(
  address: Entered['billingProfile']['defaultAddress'],
  country: Country,
): string | undefined {
  const { state = '', postalCode = '', phoneNumber = '' } = address;
  if (country.isStateRequired && !country.supportedStatesList.includes(state)) return 'state';
  if (country.isPostalCodeRequired && postalCode === '') return 'postal_code';
  if (postalCode !== '' && !new RegExp(country.postalCodeRegex).test(postalCode)) return 'postal_code';
  return phoneNumber !== '' && !/^[0-9]{5,15}$/.test(phoneNumber) ? 'phone_number' : undefined;
}

function created({ companyProfile, billingProfile }: Entered, { world, now }: Asked): Reply {
  const domain = companyProfile.domain.toLowerCase();
  const id = guidOf(`customer ${domain} ${now.getTime()}`);
  const record = recordFrom(billingProfile, now);
  const customer: SandboxCustomer = {
    id,
    name: billingProfile.companyName,
    domain,
    anotherRegion: false,
    qualifications: [],
    subscriptions: [],
    record,
  };
  world.addCustomer(customer);
  return { status: 201, body: answered(customer, record) };
}

function recordFrom(profile: Entered['billingProfile'], now: Date): CustomerRecord {
  const { defaultAddress, email, culture, language } = profile;
  const { firstName, lastName, ...address } = defaultAddress;
  const kept: WireAddress = { ...address, country: address.country.toUpperCase() };
  return {
    profile: { firstName, lastName, email, culture, language, address: kept, revision: 1 },
    review: { status: 'UnderReview', until: new Date(now.getTime() + REVIEW_MS).toISOString() },
    asked: 0,
  };
}

/** Just created: no relationship yet in this answer, and the password this once. */
function answered({ id, name, domain }: SandboxCustomer, { profile }: CustomerRecord): object {
  const { firstName, lastName, email, culture, language, address } = profile;
  return {
    id,
    commerceId: guidOf(`commerce ${id}`),
    companyProfile: { tenantId: id, domain, attributes: { objectType: 'CustomerCompanyProfile' } },
    billingProfile: {
      id: guidOf(`billing ${id}`),
      email,
      culture,
      language,
      companyName: name,
      defaultAddress: { ...address, firstName, lastName },
      attributes: { etag: etagOf(id, profile), objectType: 'CustomerBillingProfile' },
    },
    relationshipToPartner: 'none',
    userCredentials: { userName: 'admin', password: `Pw-${guidOf(`password ${id}`).slice(0, 12)}!` },
    attributes: { objectType: 'Customer' },
  };
}
