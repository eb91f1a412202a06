import { z } from 'zod';
import type { AccountReview, AddressCheck } from '../../../dialogs/ports/education.ts';
import type { HeldDetails, PostalAddress } from '../../../domain/education-customer/application.ts';
import type { CountryRules } from '../../../domain/education-customer/country-rules.ts';
import { ADDRESS_STANDINGS, type AddressStanding } from '../../../domain/education-customer.ts';
import { fields, word } from '../tolerant.ts';

/** What Partner Center answers about new customers: only the fields that are read, in our words on the way out. */

const text = z.string().trim().catch('');
const some = z.string().trim().min(1).optional().catch(undefined);
const flag = z.boolean().catch(false);

/** A list comes bare, or, in old answers, inside `value`. */
const list = z.preprocess(
  raw => (typeof raw === 'object' && raw !== null && 'value' in raw ? raw.value : raw),
  z.array(z.string().trim().min(1)).catch([]),
);

/** What a country asks for, in both documented forms. */
export const countryRules = fields({
  iso2Code: some,
  defaultCulture: some,
  isStateRequired: flag,
  isCityRequired: flag,
  isPostalCodeRequired: flag,
  supportedStatesList: list.optional(),
  states: list.optional(),
  supportedLanguagesList: list.optional(),
  supportedLanguages: list.optional(),
  supportedCulturesList: list.optional(),
  supportedCultures: list.optional(),
  countryCallingCodesList: list.optional(),
  countryCallingCodes: list.optional(),
  postalCodeRegex: some,
  phoneNumberRegex: some,
  customerOrganizationRegistrationNumberRequired: flag,
  customerOrganizationRegistrationNumberRegex: some,
  customerOrganizationRegistrationNumberSample: some,
}).transform(
  (read): Omit<CountryRules, 'country'> => ({
    states: read.supportedStatesList ?? read.states ?? [],
    stateRequired: read.isStateRequired,
    cityRequired: read.isCityRequired,
    postalCodeRequired: read.isPostalCodeRequired,
    callingCodes: read.countryCallingCodesList ?? read.countryCallingCodes ?? [],
    languages: read.supportedLanguagesList ?? read.supportedLanguages ?? [],
    cultures: read.supportedCulturesList ?? read.supportedCultures ?? [],
    ...(read.postalCodeRegex && { postalCodePattern: read.postalCodeRegex }),
    ...(read.phoneNumberRegex && { phonePattern: read.phoneNumberRegex }),
    ...(read.defaultCulture && { defaultCulture: read.defaultCulture }),
    ...registrationOf(read),
  }),
);

function registrationOf(read: {
  readonly customerOrganizationRegistrationNumberRequired: boolean;
  readonly customerOrganizationRegistrationNumberRegex?: string | undefined;
  readonly customerOrganizationRegistrationNumberSample?: string | undefined;
}): Pick<CountryRules, 'registration'> {
  const pattern = read.customerOrganizationRegistrationNumberRegex;
  const sample = read.customerOrganizationRegistrationNumberSample;
  const required = read.customerOrganizationRegistrationNumberRequired;
  if (!required && pattern === undefined) return {};
  return { registration: { required, ...(pattern && { pattern }), ...(sample && { sample }) } };
}

const address = fields({
  addressLine1: text,
  addressLine2: text,
  city: text,
  state: text,
  region: text,
  postalCode: text,
  country: text,
  phoneNumber: some,
  firstName: some,
  lastName: some,
});
type Address = z.infer<typeof address>;

function postalAddress(read: Address): PostalAddress {
  return {
    line1: read.addressLine1,
    line2: read.addressLine2,
    city: read.city,
    state: read.state,
    postalCode: read.postalCode,
    country: read.country,
  };
}

/** What the validation says; an empty answer is the old contract's yes. */
export const addressCheck = fields({
  status: word(...ADDRESS_STANDINGS),
  suggestedAddresses: z.array(address).catch([]),
}).transform(
  ({ status, suggestedAddresses }): AddressCheck => ({
    standing: status === 'unknown' ? 'notValidated' : (status satisfies AddressStanding),
    suggestions: suggestedAddresses.slice(0, 3).map(postalAddress),
  }),
);

const profile = fields({
  companyName: some,
  domain: some,
  email: some,
  firstName: some,
  lastName: some,
  address: address.optional().catch(undefined),
  defaultAddress: address.optional().catch(undefined),
});

/** A customer's details. The tenant's own profile counts first: that is what is corrected in the portal and verified. */
export const details = fields({
  companyProfile: profile.optional(),
  billingProfile: profile.optional(),
}).transform(({ companyProfile: own, billingProfile: billing }): HeldDetails => {
  const where = own?.address ?? billing?.defaultAddress;
  const given = {
    name: own?.companyName ?? billing?.companyName,
    domain: own?.domain,
    email: own?.email ?? billing?.email,
    phone: where?.phoneNumber ?? billing?.defaultAddress?.phoneNumber,
    firstName: billing?.firstName ?? billing?.defaultAddress?.firstName,
    lastName: billing?.lastName ?? billing?.defaultAddress?.lastName,
    address: where && postalAddress(where),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
});

const reviews = word('unknown', 'underReview', 'allowed', 'notAllowed', 'notReady');

/** The state of the account review. */
export const accountReview = fields({ status: reviews }).transform(({ status }): AccountReview => status);

/** The user name and first password of a new tenant's administrator. Never stored readable, never logged. */
export interface FirstAdministrator {
  readonly userName: string;
  readonly password: string;
}

/** A customer that was just created; the password comes in this answer alone. */
export const created = fields({
  id: z.guid(),
  companyProfile: fields({ domain: some }).optional(),
  userCredentials: fields({ userName: z.string().min(1), password: z.string().min(1) })
    .optional()
    .catch(undefined),
}).transform(({ id, companyProfile, userCredentials }) => ({
  id: id.toLowerCase(),
  domain: companyProfile?.domain,
  administrator: userCredentials,
}));
