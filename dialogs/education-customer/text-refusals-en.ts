import { LINKS } from '../document-links.ts';
import { choiceInWords } from '../text.ts';
import { countriesLike, countryName } from './countries.ts';
import { countryOf, sampleOf } from './country-words.ts';
import type { SchoolText } from './text.ts';

/** What is said where a rule says no, in English. */
export const refusals: SchoolText['refusals'] = {
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
      prefix === '' ? 'The domain is still missing.' : `"${prefix ?? ''}" has blanks or special characters.`,
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
};
