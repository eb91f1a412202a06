import type { SchoolText } from './text.ts';
import { refusals } from './text-refusals-nl.ts';

/** The journey in Dutch. */
export const nl: SchoolText = {
  title: 'Een onderwijsklant aanmaken',
  ability:
    'Een school aanmaken als onderwijsklant: zeg "maak een school aan". Hoe het ermee staat: "status van Contoso School".',
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
  refusals,
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
    addressOwn: address => `Zoals ik het invulde: ${address}`,
    addressSuggested: address => `Zoals Partner Center voorstelt: ${address}`,
    duplicates: 'Misschien bestaat deze al',
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
    none: 'geen',
  },
};
