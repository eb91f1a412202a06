import { z } from 'zod';
import { fields } from '../../tolerant.ts';
import { refused } from '../errors.ts';
import type { Asked, Reply, Route } from '../route.ts';
import type { World } from '../world.ts';
import { type Country, countryOf } from './countries.ts';

/** Domains that other partners' customers have. */
const TAKEN_ELSEWHERE: readonly string[] = [
  'contoso',
  'fabrikam',
  'microsoft',
  'school',
  'academy',
  'university',
];
const SUFFIX = '.onmicrosoft.com';

const optional = z.string().optional();
const addressShape = fields({
  addressLine1: z.string().min(1).max(200),
  addressLine2: optional,
  city: optional,
  state: optional,
  postalCode: optional,
  country: z.string().length(2),
});
type Entered = z.infer<typeof addressShape>;

/** Whether a domain is taken, and what the service makes of an address. */
export const validationRoutes: readonly Route[] = [
  {
    method: 'HEAD',
    path: '/v1/domains/:id',
    who: 'anybody',
    answer: ({ ids, world }) => ({ status: isTaken(world, ids[0] ?? '') ? 200 : 404 }),
  },
  { method: 'POST', path: '/v1/validations/address', who: 'anybody', answer: validate },
];

/** True for the domain of any customer, ours or another partner's. */
export function isTaken(world: World, domain: string): boolean {
  const plain = domain.toLowerCase();
  if (TAKEN_ELSEWHERE.some(prefix => plain === `${prefix}${SUFFIX}`)) return true;
  return world.customers().some(customer => customer.domain.toLowerCase() === plain);
}

function validate({ body }: Asked): Reply {
  const read = addressShape.safeParse(body);
  if (!read.success)
    return refused(400, 2001, 'AddressLine1 and Country are required.', 'PartnerApiServiceControllers');
  const entered = read.data;
  const country = countryOf(entered.country);
  const { status, suggestions } = country
    ? judged(entered, country)
    : { status: 'NotValidated', suggestions: [] };
  const validationMessage =
    suggestions.length > 0 || status === 'None'
      ? "Address field invalid for property: 'PostalCode', 'City'"
      : undefined;
  return {
    status: 200,
    body: { originalAddress: entered, suggestedAddresses: suggestions, status, validationMessage },
  };
}

/** A house number makes a street whole; `nowhere` is no place; tidier writing is suggested. */
function judged(entered: Entered, country: Country): { status: string; suggestions: readonly Entered[] } {
  const { addressLine1, city = '', postalCode = '' } = entered;
  if (/nowhere|nergens/i.test(`${addressLine1} ${city}`)) return { status: 'None', suggestions: [] };
  const tidy = tidied(entered, country);
  if (!/\p{N}/u.test(addressLine1))
    return {
      status: 'StreetPartial',
      suggestions: [1, 2].map(house => ({ ...tidy, addressLine1: `${tidy.addressLine1} ${house}` })),
    };
  if (/\bcampus\b/i.test(addressLine1) && entered.addressLine2 === undefined)
    return { status: 'PremisesPartial', suggestions: [{ ...tidy, addressLine2: 'Main building' }] };
  if (!new RegExp(country.postalCodeRegex).test(postalCode) && postalCode !== '')
    return { status: 'None', suggestions: [] };
  const same = tidy.city === city && tidy.postalCode === entered.postalCode;
  if (same) return { status: 'VerifiedShippable', suggestions: [tidy] };
  return { status: 'InteractionRequired', suggestions: [tidy] };
}

function tidied(entered: Entered, { iso2Code }: Country): Entered {
  const { city = '', postalCode = '' } = entered;
  const plain = postalCode.trim().toUpperCase();
  const spaced = iso2Code === 'NL' ? plain.replace(/^(\d{4}) ?([A-Z]{2})$/, '$1 $2') : plain;
  const dashed = iso2Code === 'JP' ? spaced.replace(/^(\d{3})-?(\d{4})$/, '$1-$2') : spaced;
  return {
    ...entered,
    ...(city !== '' && { city: city.trim().replace(/^\p{Ll}/u, letter => letter.toUpperCase()) }),
    ...(dashed !== '' && { postalCode: dashed }),
  };
}
