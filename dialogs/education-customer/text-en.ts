import { LINKS } from '../document-links.ts';
import { choiceInWords } from '../text.ts';
import { countriesLike, countryName } from './countries.ts';
import { countryOf, sampleOf } from './country-words.ts';
import type { SchoolText } from './text.ts';

/** The journey in English. */
export const en: SchoolText = {
  title: 'Create an education customer',
  ability: 'Create a school as an education customer: say "create a school".',
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
  refusals: {
    'name-is-a-name': () => ({
      why: 'This is not a name: it has no letters.',
      instead: 'Enter the name of the legal entity as it is registered.',
      links: [],
    }),
    'website-is-a-website': () => ({
      why: 'I cannot read this as a website.',
      instead: 'Enter an address such as school.org, or leave it empty.',
      links: [],
    }),
    'country-is-a-country': ({ countrySaid }) => {
      const like = countriesLike(countrySaid?.text ?? '', 'en');
      return {
        why: `I know no country called "${countrySaid?.text ?? ''}".`,
        instead:
          like.length === 0
            ? 'Enter its name in English or Dutch, or its two letters, such as NL.'
            : `Do you mean ${choiceInWords(like, 'en')}?`,
        links: [],
      };
    },
    'is-another-organisation': () => ({
      why: 'There may be such a customer, or such a request, already.',
      instead:
        'If it is one of them, press Cancel and say "status of" with its name. If not, say that it is another organisation.',
      links: [],
    }),
    'country-is-served': () => ({
      why: 'Partner Center has no rules for this country, so no customer can be created there.',
      instead: 'Choose the country in which the legal entity has its address.',
      links: [],
    }),
    'postal-code-fits-country': facts => ({
      why:
        facts.postalCode === ''
          ? `An address there needs a postcode (${countryName(countryOf(facts)?.country ?? '', 'en')}).`
          : `"${facts.postalCode ?? ''}" is not a postcode there (${countryName(countryOf(facts)?.country ?? '', 'en')}).`,
      instead: `Enter it the way it is written there${sampleOf(facts) === '' ? '' : `, such as ${sampleOf(facts)}`}.`,
      links: [],
    }),
    'city-is-given': () => ({
      why: 'An address in this country needs a town or city.',
      instead: 'Enter the town of the mailing address.',
      links: [],
    }),
    'state-is-of-the-country': () => ({
      why: 'An address in this country needs a state or province from the list.',
      instead: 'Choose the one of the mailing address.',
      links: [],
    }),
    'registration-number-fits-country': facts => ({
      why: facts.registrationNumber
        ? 'This registration number has another form than the country uses.'
        : 'This country asks for a registration number.',
      instead: `Enter it${countryOf(facts)?.registration?.sample ? `, such as ${countryOf(facts)?.registration?.sample}` : ''}.`,
      links: [],
    }),
    'address-choice-is-for-this-address': () => ({
      why: 'The address has changed since you chose.',
      instead: 'Choose once more which address is right.',
      links: [],
    }),
    'email-is-not-free': ({ mailbox }) => ({
      why: `${mailbox?.domain ?? 'This provider'} gives addresses to anybody, so Microsoft refuses them.`,
      instead: "Enter an address at the organisation's own domain.",
      links: [],
    }),
    'email-is-not-onmicrosoft': () => ({
      why: 'An onmicrosoft.com address does not show who owns it, so Microsoft refuses it.',
      instead: "Enter an address at the organisation's own domain.",
      links: [],
    }),
    'phone-fits-country': facts => ({
      why: `This is not a phone number as Partner Center takes it there (${countryName(countryOf(facts)?.country ?? '', 'en')}).`,
      instead: 'Look at the number of digits, and enter it with its country code.',
      links: [],
    }),
    'prefix-is-letters-and-digits': ({ prefix }) => ({
      why:
        prefix === ''
          ? 'The domain is still missing.'
          : `"${prefix ?? ''}" has blanks or special characters.`,
      instead: 'Use the letters a to z and digits only.',
      links: [],
    }),
    'prefix-is-short-enough': ({ prefix = '' }) => ({
      why: `This has ${prefix.length} characters; at most 27 are allowed.`,
      instead: 'Shorten it: choose something close to the name.',
      links: [],
    }),
    'prefix-is-free': ({ prefix = '' }) => ({
      why: `${prefix}.onmicrosoft.com is taken already.`,
      instead:
        'Choose another one. If it is the same school, it may be our customer or that of another partner.',
      links: [LINKS.partnerCenter.en],
    }),
  },
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
    standings: {
      verifiedShippable: 'verified',
      verified: 'verified',
      interactionRequired: 'found, written differently',
      streetPartial: 'the street is not complete',
      premisesPartial: 'the building is not complete',
      multiple: 'several parts are not complete',
      none: 'not found',
      notValidated: 'could not be checked',
    },
    addressOwn: address => `As I entered it: ${address}`,
    addressSuggested: address => `As Partner Center suggests: ${address}`,
    duplicates: 'This may be there already',
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
    needs: 'What this country asks for',
    postalCodeLike: sample => `A postcode such as ${sample}.`,
    none: 'none',
  },
};
