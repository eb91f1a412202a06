import { LINKS } from '../document-links.ts';
import { choiceInWords } from '../text.ts';
import { countriesLike, countryName } from './countries.ts';
import { countryOf, sampleOf } from './country-words.ts';
import type { SchoolText } from './text.ts';

/** What is said where a rule says no, in Dutch. */
export const refusals: SchoolText['refusals'] = {
  'name-is-a-name': () => ({
    why: 'Dit is geen naam: er staan geen letters in.',
    instead: 'Vul de naam van de rechtspersoon in zoals die is ingeschreven.',
    links: [],
  }),
  'website-is-a-website': () => ({
    why: 'Dit kan ik niet lezen als website.',
    instead: 'Vul een adres in zoals school.nl, of laat het leeg.',
    links: [],
  }),
  'country-is-a-country': ({ countrySaid }) => {
    const like = countriesLike(countrySaid?.text ?? '', 'nl');
    return {
      why: `Ik ken geen land dat "${countrySaid?.text ?? ''}" heet.`,
      instead:
        like.length === 0
          ? 'Vul de naam in het Nederlands of Engels in, of de twee letters, zoals NL.'
          : `Bedoel je ${choiceInWords(like, 'nl')}?`,
      links: [],
    };
  },
  'is-another-organisation': () => ({
    why: 'Misschien is er al zo’n klant of zo’n aanvraag.',
    instead:
      'Is het een van deze, druk dan op Annuleren en zeg "status van" met de naam. Zo niet, geef dan aan dat het een andere organisatie is.',
    links: [],
  }),
  'country-is-served': () => ({
    why: 'Partner Center kent dit land niet, dus kan daar geen klant worden aangemaakt.',
    instead: 'Kies het land waar de rechtspersoon haar adres heeft.',
    links: [],
  }),
  'postal-code-fits-country': facts => ({
    why:
      facts.postalCode === ''
        ? `Een adres daar heeft een postcode nodig (${countryName(countryOf(facts)?.country ?? '', 'nl')}).`
        : `"${facts.postalCode ?? ''}" is daar geen postcode (${countryName(countryOf(facts)?.country ?? '', 'nl')}).`,
    instead: `Vul hem in zoals hij daar wordt geschreven${sampleOf(facts) === '' ? '' : `, zoals ${sampleOf(facts)}`}.`,
    links: [],
  }),
  'city-is-given': () => ({
    why: 'Een adres in dit land heeft een plaats nodig.',
    instead: 'Vul de plaats van het postadres in.',
    links: [],
  }),
  'state-is-of-the-country': () => ({
    why: 'Een adres in dit land heeft een staat of provincie uit de lijst nodig.',
    instead: 'Kies die van het postadres.',
    links: [],
  }),
  'registration-number-fits-country': facts => ({
    why: facts.registrationNumber
      ? 'Dit inschrijfnummer heeft een andere vorm dan in dit land.'
      : 'Dit land vraagt om een inschrijfnummer.',
    instead: `Vul het in${countryOf(facts)?.registration?.sample ? `, zoals ${countryOf(facts)?.registration?.sample}` : ''}.`,
    links: [],
  }),
  'address-choice-is-for-this-address': () => ({
    why: 'Het adres is veranderd sinds je koos.',
    instead: 'Kies nog een keer welk adres juist is.',
    links: [],
  }),
  'email-is-not-free': ({ mailbox }) => ({
    why: `${mailbox?.domain ?? 'Deze aanbieder'} geeft iedereen een adres, dus weigert Microsoft het.`,
    instead: 'Vul een adres in op het eigen domein van de organisatie.',
    links: [],
  }),
  'email-is-not-onmicrosoft': () => ({
    why: 'Aan een adres op onmicrosoft.com is niet te zien van wie het is, dus weigert Microsoft het.',
    instead: 'Vul een adres in op het eigen domein van de organisatie.',
    links: [],
  }),
  'phone-fits-country': facts => ({
    why: `Dit is geen telefoonnummer zoals Partner Center het daar aanneemt (${countryName(countryOf(facts)?.country ?? '', 'nl')}).`,
    instead: 'Kijk naar het aantal cijfers, en vul het in met landnummer.',
    links: [],
  }),
  'prefix-is-letters-and-digits': ({ prefix }) => ({
    why:
      prefix === ''
        ? 'Het domein ontbreekt nog.'
        : `In "${prefix ?? ''}" staan spaties of bijzondere tekens.`,
    instead: 'Gebruik alleen de letters a tot en met z en cijfers.',
    links: [],
  }),
  'prefix-is-short-enough': ({ prefix = '' }) => ({
    why: `Dit zijn ${prefix.length} tekens; hoogstens 27 mag.`,
    instead: 'Maak het korter: kies iets dat op de naam lijkt.',
    links: [],
  }),
  'prefix-is-free': ({ prefix = '' }) => ({
    why: `${prefix}.onmicrosoft.com is al bezet.`,
    instead:
      'Kies een ander. Is het dezelfde school, dan is die misschien al klant van ons of van een andere partner.',
    links: [LINKS.partnerCenter.nl],
  }),
};
