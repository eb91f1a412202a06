import type { SchoolText } from './text.ts';
import { refusals } from './text-refusals-en.ts';

/** The journey in English. */
export const en: SchoolText = {
  title: 'Create an education customer',
  ability:
    'Create a school as an education customer: say "create a school". Where one stands: "status of Contoso School".',
  stages: {
    organisation: 'The organisation',
    address: 'Its address',
    contact: 'Contact person',
    domain: 'Domain and language',
  },
  questions: {
    name: {
      ask: 'Name of the legal entity',
      name: 'Legal name',
      hint: 'As it is registered, not the name on the door. Microsoft verifies it.',
    },
    segment: {
      ask: 'What kind of education?',
      name: 'Segment',
      choices: { K12: 'Primary or secondary (K-12)', HigherEducation: 'Higher education' },
    },
    website: {
      ask: 'Website',
      name: 'Website',
      hint: 'Not required, but Microsoft looks at it.',
      placeholder: 'school.org',
    },
    country: {
      ask: 'Country or region',
      name: 'Country',
      hint: 'Its name in English or Dutch, or its two letters.',
    },
    line1: {
      ask: 'Street and number',
      name: 'Street',
      hint: 'The full mailing address of the legal entity.',
    },
    line2: { ask: 'Second line of the address', name: 'Second line', hint: 'Only if there is one.' },
    postalCode: { ask: 'Postcode', name: 'Postcode' },
    city: { ask: 'Town or city', name: 'Town' },
    state: { ask: 'State or province', name: 'State' },
    registrationNumber: {
      ask: 'Registration number of the organisation',
      name: 'Registration number',
      hint: 'Partner Center asks for it in this country.',
    },
    addressChoice: { ask: 'Which address is right?', name: 'Address' },
    notDuplicate: {
      ask: 'Is it one of these?',
      name: 'Duplicates',
    },
    firstName: { ask: 'First name of the contact person at the school', name: 'First name' },
    lastName: { ask: 'Last name', name: 'Last name' },
    schoolPhone: {
      ask: 'Phone number at the school',
      name: 'Phone',
      hint: 'With the country code if it is abroad: +31 20 123 4567.',
    },
    schoolEmail: {
      ask: 'E-mail address at the school',
      name: 'E-mail',
      hint: "At the organisation's own domain: no free provider, not onmicrosoft.com.",
    },
    prefix: {
      ask: 'First part of the domain, before .onmicrosoft.com',
      name: 'Domain',
      hint: 'Letters and digits only, at most 27. This can NEVER be changed later.',
    },
    language: { ask: 'Language of the account', name: 'Language' },
    culture: { ask: 'Formats of dates and numbers', name: 'Formats' },
  },
  refusals,
  forPerson: 'A manager decides this.',
  own: {
    found: 'What stands out',
    preflight: 'Before it is sent: what Microsoft looks at',
    preflightHint: left =>
      `Verification can be asked for three times for each customer; ${left} ${left === 1 ? 'is' : 'are'} left. Improve what is weak first, or send it as it is.`,
    points: {
      name: 'Legal name',
      address: 'Address',
      email: 'E-mail',
      website: 'Website',
      phone: 'Phone',
      domain: 'Domain',
      segment: 'Segment',
    },
    strong: 'strong',
    weak: {
      'name-looks-like-trade-name': 'may be a trade name instead of the legal one',
      'website-is-missing': 'weak: there is no website to look at',
      'website-is-hosted': 'weak: a page where anybody gets one says little about who owns it',
      'address-is-not-verified': 'weak: Partner Center could not verify this address',
      'address-is-incomplete': 'weak: something seems to be missing from this address',
      'email-has-nothing-of-website': 'weak: its domain has nothing to do with the website',
      'email-is-refused': 'refused: it is at a provider for anybody',
      'phone-is-of-another-country': 'weak: the number is of another country',
      'prefix-is-unlike-name': 'weak: the domain does not look like the name',
    },
    signs: {
      webAddress: 'It looks like a website.',
      mark: 'It has a trade mark in it.',
      tradingAs: 'It says what somebody trades as.',
      slogan: 'It reads like a slogan.',
      abbreviation: 'It is an abbreviation: write it out as it is registered.',
      noKind: 'It does not say what kind of organisation it is; a registered name usually does.',
    },
    addressOwn: address => `As I entered it: ${address}`,
    addressSuggested: address => `As Partner Center suggests: ${address}`,
    duplicates: 'This one may exist already',
    likeness: {
      sameDomain: 'the same domain',
      nearlySameName: 'nearly the same name, the same postcode',
      sameName: 'the same name',
    },
    askedFor: (request, askedBy) => `${askedBy} asks for it in ${request}`,
    same: 'Yes, it is one of these',
    another: 'No, it is another organisation',
    prefixForEver: domain =>
      `${domain} makes the account and its first e-mail addresses. It can never be changed later.`,
    prefixFree: domain => `${domain} is free.`,
    prefixTaken: (domain, others) => `${domain} is taken. Perhaps: ${others}.`,
    none: 'none',
  },
};
