import { refused } from '../errors.ts';
import type { Asked, Reply, Route } from '../route.ts';

/** What a country asks for. The values are the sandbox's own, made to be plausible; Microsoft's may differ. */
export interface Country {
  readonly iso2Code: string;
  readonly defaultCulture: string;
  readonly isStateRequired: boolean;
  readonly supportedStatesList: readonly string[];
  readonly supportedLanguagesList: readonly string[];
  readonly supportedCulturesList: readonly string[];
  readonly isPostalCodeRequired: boolean;
  readonly postalCodeRegex: string;
  readonly isCityRequired: boolean;
  readonly phoneNumberRegex: string;
  readonly countryCallingCodesList: readonly string[];
  readonly customerOrganizationRegistrationNumberRequired?: boolean;
  readonly customerOrganizationRegistrationNumberRegex?: string;
  readonly customerOrganizationRegistrationNumberSample?: string;
}

const list = (text: string) => text.split(' ');

const US_STATES = list(
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA ' +
    'RI SC SD TN TX UT VT VA WA WV WI WY',
);
const INDIAN_STATES = list(
  'AN AP AR AS BR CG CH DL DN GA GJ HP HR JH JK KA KL LA LD MH ML MN MP MZ NL OR PB PY RJ SK TG TN TR UK UP WB',
);

const plain = {
  isStateRequired: false,
  supportedStatesList: [],
  isPostalCodeRequired: true,
  isCityRequired: true,
} as const;

const COUNTRIES: readonly Country[] = [
  {
    ...plain,
    iso2Code: 'NL',
    defaultCulture: 'nl-NL',
    supportedLanguagesList: ['nl', 'en'],
    supportedCulturesList: ['nl-NL', 'en-US'],
    postalCodeRegex: '^[1-9][0-9]{3} ?[A-Za-z]{2}$',
    phoneNumberRegex: '^[0-9]{9}$',
    countryCallingCodesList: ['31'],
  },
  {
    ...plain,
    iso2Code: 'BE',
    defaultCulture: 'nl-BE',
    supportedLanguagesList: ['nl', 'fr', 'de', 'en'],
    supportedCulturesList: ['nl-BE', 'fr-BE', 'de-DE', 'en-US'],
    postalCodeRegex: '^[1-9][0-9]{3}$',
    phoneNumberRegex: '^[0-9]{8,9}$',
    countryCallingCodesList: ['32'],
  },
  {
    ...plain,
    iso2Code: 'DE',
    defaultCulture: 'de-DE',
    supportedLanguagesList: ['de', 'en'],
    supportedCulturesList: ['de-DE', 'en-US'],
    postalCodeRegex: '^[0-9]{5}$',
    phoneNumberRegex: '^[0-9]{5,13}$',
    countryCallingCodesList: ['49'],
  },
  {
    ...plain,
    iso2Code: 'GB',
    defaultCulture: 'en-GB',
    supportedLanguagesList: ['en'],
    supportedCulturesList: ['en-GB'],
    postalCodeRegex: '^[A-Za-z0-9 ]{5,8}$',
    phoneNumberRegex: '^[0-9]{7,11}$',
    countryCallingCodesList: ['44'],
  },
  {
    ...plain,
    iso2Code: 'FR',
    defaultCulture: 'fr-FR',
    supportedLanguagesList: ['fr', 'en'],
    supportedCulturesList: ['fr-FR', 'en-US'],
    postalCodeRegex: '^[0-9]{5}$',
    phoneNumberRegex: '^[0-9]{9}$',
    countryCallingCodesList: ['33'],
  },
  {
    ...plain,
    iso2Code: 'PL',
    defaultCulture: 'pl-PL',
    supportedLanguagesList: ['pl', 'en'],
    supportedCulturesList: ['pl-PL', 'en-US'],
    postalCodeRegex: '^[0-9]{2}-[0-9]{3}$',
    phoneNumberRegex: '^[0-9]{9}$',
    countryCallingCodesList: ['48'],
    customerOrganizationRegistrationNumberRequired: true,
    customerOrganizationRegistrationNumberRegex: '^[0-9]{10}$',
    customerOrganizationRegistrationNumberSample: '1234567890',
  },
  {
    ...plain,
    iso2Code: 'IE',
    defaultCulture: 'en-IE',
    supportedLanguagesList: ['en'],
    supportedCulturesList: ['en-IE'],
    isPostalCodeRequired: false,
    postalCodeRegex: '^[A-Za-z][0-9][0-9Ww] ?[A-Za-z0-9]{4}$',
    phoneNumberRegex: '^[0-9]{7,10}$',
    countryCallingCodesList: ['353'],
  },
  {
    ...plain,
    iso2Code: 'US',
    defaultCulture: 'en-US',
    isStateRequired: true,
    supportedStatesList: US_STATES,
    supportedLanguagesList: ['en', 'es'],
    supportedCulturesList: ['en-US', 'es-US'],
    postalCodeRegex: '^[0-9]{5}(-[0-9]{4})?$',
    phoneNumberRegex: '^[0-9]{10}$',
    countryCallingCodesList: ['1'],
  },
  {
    ...plain,
    iso2Code: 'IN',
    defaultCulture: 'en-IN',
    isStateRequired: true,
    supportedStatesList: INDIAN_STATES,
    supportedLanguagesList: ['en', 'hi'],
    supportedCulturesList: ['en-IN', 'hi-IN'],
    postalCodeRegex: '^[1-9][0-9]{5}$',
    phoneNumberRegex: '^[0-9]{8,10}$',
    countryCallingCodesList: ['91'],
    customerOrganizationRegistrationNumberRequired: true,
    customerOrganizationRegistrationNumberRegex: '^[A-Za-z]{5}[0-9]{4}[A-Za-z]$',
    customerOrganizationRegistrationNumberSample: 'ABCDE1234F',
  },
  {
    ...plain,
    iso2Code: 'JP',
    defaultCulture: 'ja-JP',
    supportedLanguagesList: ['ja', 'en'],
    supportedCulturesList: ['ja-JP', 'en-US'],
    postalCodeRegex: '^[0-9]{3}-?[0-9]{4}$',
    phoneNumberRegex: '^[0-9]{9,10}$',
    countryCallingCodesList: ['81'],
  },
];

/** The country with that code, in any casing. */
export function countryOf(iso2: string): Country | undefined {
  return COUNTRIES.find(({ iso2Code }) => iso2Code === iso2.toUpperCase());
}

/** What each country asks for. */
export const countryRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/countryvalidationrules/:id', who: 'anybody', answer: rules },
];

function rules({ ids }: Asked): Reply {
  const country = countryOf(ids[0] ?? '');
  if (!country) return refused(404, 1000, 'There are no rules for this country.');
  return { status: 200, body: { ...country, attributes: { objectType: 'CountryValidationRules' } } };
}
