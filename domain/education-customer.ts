import type { Day } from './dated.ts';
import {
  type CountryRules,
  fits,
  isPhoneOfCountry,
  phoneForPartnerCenter,
} from './education-customer/country-rules.ts';
import { LONGEST_PREFIX } from './education-customer/domain-prefix.ts';
import { hasLetters } from './education-customer/names.ts';
import { judge, ruleOver, type Verdict } from './rule.ts';

export const SEGMENTS = ['K12', 'HigherEducation'] as const;
export type Segment = (typeof SEGMENTS)[number];

/** An e-mail address, as far as the rules look at it. */
export interface Mailbox {
  /** After the @, lower case. */
  readonly domain: string;
  /** The part of the domain that somebody registered: `school.nl` of `mail.school.nl`. */
  readonly registered: string;
  /** At a provider that gives addresses to anybody. */
  readonly free: boolean;
}

/** A website, as far as the rules look at it. */
export interface Website {
  readonly host: string;
  readonly registered: string;
  /** A page of a service where anybody gets one. */
  readonly hosted: boolean;
}

/** What Partner Center's address validation says (the first two need no confirmation). */
export const ADDRESS_STANDINGS = [
  'verifiedShippable',
  'verified',
  'interactionRequired',
  'streetPartial',
  'premisesPartial',
  'multiple',
  'none',
  'notValidated',
] as const;
export type AddressStanding = (typeof ADDRESS_STANDINGS)[number];

/** Everything the rules of creating an education customer look at. */
export interface EducationCustomerFacts {
  readonly today: Day;
  /** The organisation's name as it was entered. */
  readonly name: string;
  /** Undefined website: `none`; one that is no address of a website: `unreadable`. */
  readonly website: Website | 'none' | 'unreadable';
  /** What was entered as country, and the one that it means (ISO 3166); without one it is no country that we know. */
  readonly countrySaid: { readonly text: string; readonly code?: string };
  /** What Partner Center asks for in the country; `unknown` where it knows no such country. */
  readonly country: CountryRules | 'unknown';
  readonly postalCode: string;
  readonly city: string;
  readonly state: string;
  readonly addressStanding: AddressStanding;
  /** That it is none of the customers and open requests that look like it; false until somebody has said so of these. */
  readonly isAnother: boolean;
  /** False when an address was chosen and then another one entered. */
  readonly addressChoiceStands: boolean;
  /** '' where none was given. */
  readonly registrationNumber: string;
  readonly mailbox: Mailbox;
  /** E.164. */
  readonly phone: string;
  /** As typed, small letters, without the fixed ending. */
  readonly prefix: string;
  /** Whether Partner Center would still give out this domain. */
  readonly prefixFree: boolean;
}

const rule = ruleOver<EducationCustomerFacts>();

/** In the order in which a refusal is worth hearing. */
export const educationCustomerRules = [
  rule({
    id: 'name-is-a-name',
    source: 'EDU-04',
    needs: ['name'],
    holds: ({ name }) => hasLetters(name),
  }),
  rule({
    id: 'website-is-a-website',
    source: 'EDU-02',
    needs: ['website'],
    holds: ({ website }) => website !== 'unreadable',
  }),
  rule({
    id: 'country-is-a-country',
    source: 'EDU-04',
    needs: ['countrySaid'],
    holds: ({ countrySaid }) => countrySaid.code !== undefined,
  }),
  rule({
    id: 'country-is-served',
    source: 'EDU-04',
    needs: ['country'],
    holds: ({ country }) => country !== 'unknown',
  }),
  rule({
    id: 'postal-code-fits-country',
    source: 'EDU-04',
    needs: ['country', 'postalCode'],
    holds: ({ country, postalCode }) => country === 'unknown' || postalCodeFits(country, postalCode),
  }),
  rule({
    id: 'city-is-given',
    source: 'EDU-04',
    needs: ['country', 'city'],
    holds: ({ country, city }) => country === 'unknown' || !country.cityRequired || city !== '',
  }),
  rule({
    id: 'state-is-of-the-country',
    source: 'EDU-04',
    needs: ['country', 'state'],
    holds: ({ country, state }) => country === 'unknown' || stateFits(country, state),
  }),
  rule({
    id: 'registration-number-fits-country',
    source: 'EDU-04',
    needs: ['country', 'registrationNumber'],
    holds: ({ country, registrationNumber }) =>
      country === 'unknown' || registrationFits(country, registrationNumber),
  }),
  rule({
    id: 'address-choice-is-for-this-address',
    source: 'EDU-04',
    needs: ['addressChoiceStands'],
    holds: ({ addressChoiceStands }) => addressChoiceStands,
  }),
  rule({
    id: 'is-another-organisation',
    source: 'EDU-02',
    needs: ['isAnother'],
    holds: ({ isAnother }) => isAnother,
  }),
  rule({
    id: 'email-is-not-free',
    source: 'EDU-04',
    needs: ['mailbox'],
    holds: ({ mailbox }) => !mailbox.free,
  }),
  rule({
    id: 'email-is-not-onmicrosoft',
    source: 'EDU-04',
    needs: ['mailbox'],
    holds: ({ mailbox }) => !isOnMicrosoft(mailbox),
  }),
  rule({
    id: 'phone-fits-country',
    source: 'EDU-04',
    needs: ['country', 'phone'],
    holds: ({ country, phone }) => country === 'unknown' || phoneFits(country, phone),
  }),
  rule({
    id: 'prefix-is-letters-and-digits',
    source: 'EDU-04',
    needs: ['prefix'],
    holds: ({ prefix }) => /^[a-z0-9]+$/.test(prefix),
  }),
  rule({
    id: 'prefix-is-short-enough',
    source: 'EDU-04',
    needs: ['prefix'],
    holds: ({ prefix }) => prefix.length <= LONGEST_PREFIX,
  }),
  rule({
    id: 'prefix-is-free',
    source: 'EDU-04',
    needs: ['prefixFree'],
    holds: ({ prefixFree }) => prefixFree,
  }),
] as const;

export type EducationCustomerRuleId = (typeof educationCustomerRules)[number]['id'];

/** What the documents say about these facts. */
export function judgeEducationCustomer(
  facts: Partial<EducationCustomerFacts>,
): Verdict<EducationCustomerRuleId> {
  return judge<EducationCustomerFacts, EducationCustomerRuleId>(educationCustomerRules, facts);
}

/** Whether an address is in a tenant of Microsoft instead of the organisation's own domain. */
export function isOnMicrosoft({ domain }: Pick<Mailbox, 'domain'>): boolean {
  return /(^|\.)onmicrosoft\.(com|de|us|cn)$/.test(domain);
}

function postalCodeFits(country: CountryRules, postalCode: string): boolean {
  if (postalCode === '') return !country.postalCodeRequired;
  return fits(country.postalCodePattern, postalCode);
}

function stateFits({ stateRequired, states }: CountryRules, state: string): boolean {
  if (state === '') return !stateRequired;
  return states.length === 0 || states.includes(state);
}

function registrationFits({ registration }: CountryRules, number: string): boolean {
  if (number === '') return registration?.required !== true;
  return fits(registration?.pattern, number);
}

/** A number of another country cannot fit this one's pattern; that is a remark, not a refusal. */
function phoneFits(country: CountryRules, phone: string): boolean {
  return (
    !isPhoneOfCountry(phone, country) || fits(country.phonePattern, phoneForPartnerCenter(phone, country))
  );
}
