import { LINKS } from '../document-links.ts';
import { choiceInWords } from '../text.ts';
import { countriesLike, countryName } from './countries.ts';
import { countryOf, sampleOf } from './country-words.ts';
import type { SchoolText } from './text.ts';

/** The journey in Dutch. */
export const nl: SchoolText = {
  title: 'Een onderwijsklant aanmaken',
  ability: 'Een school aanmaken als onderwijsklant: zeg "maak een school aan".',
  stages: {
    organisation: 'De organisatie',
    address: 'Het adres',
    contact: 'Contactpersoon',
    domain: 'Domein en taal',
  },
  questions: {
    name: {
      ask: 'Naam van de rechtspersoon',
      name: 'Statutaire naam',
      hint: 'Zoals die is ingeschreven, niet de naam op de deur. Microsoft controleert die.',
    },
    segment: {
      ask: 'Welk soort onderwijs?',
      name: 'Segment',
      choices: { K12: 'Basis- of voortgezet onderwijs (K-12)', HigherEducation: 'Hoger onderwijs' },
    },
    website: {
      ask: 'Website',
      name: 'Website',
      hint: 'Niet verplicht, maar Microsoft kijkt ernaar.',
      placeholder: 'school.nl',
    },
    country: {
      ask: 'Land of regio',
      name: 'Land',
      hint: 'De naam in het Nederlands of Engels, of de twee letters.',
    },
    line1: {
      ask: 'Straat en huisnummer',
      name: 'Straat',
      hint: 'Het volledige postadres van de rechtspersoon.',
    },
    line2: { ask: 'Tweede adresregel', name: 'Tweede regel', hint: 'Alleen als die er is.' },
    postalCode: { ask: 'Postcode', name: 'Postcode' },
    city: { ask: 'Plaats', name: 'Plaats' },
    state: { ask: 'Staat of provincie', name: 'Staat' },
    registrationNumber: {
      ask: 'Inschrijfnummer van de organisatie',
      name: 'Inschrijfnummer',
      hint: 'Partner Center vraagt erom in dit land.',
    },
    addressChoice: { ask: 'Welk adres is juist?', name: 'Adres' },
    notDuplicate: {
      ask: 'Is het een van deze?',
      name: 'Dubbelen',
    },
    firstName: { ask: 'Voornaam van de contactpersoon op school', name: 'Voornaam' },
    lastName: { ask: 'Achternaam', name: 'Achternaam' },
    schoolPhone: {
      ask: 'Telefoonnummer van de school',
      name: 'Telefoon',
      hint: 'Met landnummer als het in het buitenland is: +31 20 123 4567.',
    },
    schoolEmail: {
      ask: 'E-mailadres van de school',
      name: 'E-mail',
      hint: 'Op het eigen domein van de organisatie: geen gratis aanbieder, niet onmicrosoft.com.',
    },
    prefix: {
      ask: 'Eerste deel van het domein, vóór .onmicrosoft.com',
      name: 'Domein',
      hint: 'Alleen letters en cijfers, hoogstens 27. Dit kan later NOOIT meer worden gewijzigd.',
    },
    language: { ask: 'Taal van het account', name: 'Taal' },
    culture: { ask: 'Notatie van datums en getallen', name: 'Notatie' },
  },
  refusals: {
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
  },
  forPerson: 'Een manager beslist hierover.',
  own: {
    found: 'Wat opvalt',
    preflight: 'Voordat het weggaat: waar Microsoft naar kijkt',
    preflightHint: left =>
      `Verificatie kan drie keer per klant worden aangevraagd; er ${left === 1 ? 'is' : 'zijn'} er nog ${left}. Verbeter eerst wat zwak is, of verstuur het zo.`,
    points: {
      name: 'Statutaire naam',
      address: 'Adres',
      email: 'E-mail',
      website: 'Website',
      phone: 'Telefoon',
      domain: 'Domein',
      segment: 'Segment',
    },
    strong: 'sterk',
    weak: {
      'name-looks-like-trade-name': 'is misschien een handelsnaam in plaats van de statutaire naam',
      'website-is-missing': 'zwak: er is geen website om naar te kijken',
      'website-is-hosted': 'zwak: een pagina die iedereen kan krijgen, zegt weinig over de eigenaar',
      'address-is-not-verified': 'zwak: Partner Center kon dit adres niet bevestigen',
      'address-is-incomplete': 'zwak: er lijkt iets aan dit adres te ontbreken',
      'email-has-nothing-of-website': 'zwak: het domein heeft niets met de website te maken',
      'email-is-refused': 'geweigerd: bij een aanbieder voor iedereen',
      'phone-is-of-another-country': 'zwak: het nummer is van een ander land',
      'prefix-is-unlike-name': 'zwak: het domein lijkt niet op de naam',
    },
    signs: {
      webAddress: 'Het lijkt op een website.',
      mark: 'Er staat een merkteken in.',
      tradingAs: 'Er staat onder welke naam iemand handelt.',
      slogan: 'Het leest als een slogan.',
      abbreviation: 'Het is een afkorting: schrijf die uit zoals ze is ingeschreven.',
      noKind: 'Er staat niet in wat voor organisatie het is; in een statutaire naam meestal wel.',
    },
    standings: {
      verifiedShippable: 'bevestigd',
      verified: 'bevestigd',
      interactionRequired: 'gevonden, anders geschreven',
      streetPartial: 'de straat is niet volledig',
      premisesPartial: 'het gebouw is niet volledig',
      multiple: 'meerdere delen zijn niet volledig',
      none: 'niet gevonden',
      notValidated: 'kon niet worden gecontroleerd',
    },
    addressOwn: address => `Zoals ik het invulde: ${address}`,
    addressSuggested: address => `Zoals Partner Center voorstelt: ${address}`,
    duplicates: 'Misschien is dit er al',
    likeness: {
      sameDomain: 'hetzelfde domein',
      nearlySameName: 'bijna dezelfde naam, dezelfde postcode',
      sameName: 'dezelfde naam',
    },
    askedFor: (request, askedBy) => `${askedBy} vraagt die aan in ${request}`,
    same: 'Ja, het is een van deze',
    another: 'Nee, het is een andere organisatie',
    prefixForEver: domain =>
      `${domain} bepaalt het account en de eerste e-mailadressen. Het kan later nooit meer worden gewijzigd.`,
    prefixFree: domain => `${domain} is vrij.`,
    prefixTaken: (domain, others) => `${domain} is bezet. Misschien: ${others}.`,
    needs: 'Waar dit land om vraagt',
    postalCodeLike: sample => `Een postcode zoals ${sample}.`,
    none: 'geen',
  },
};
