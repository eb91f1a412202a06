import type { HomeUseWay } from '../../domain/home-use.ts';
import type { Twins } from '../text.ts';

const en = {
  title: 'Home Use Program',
  about: 'Whether an organisation qualifies, and what its market offers',
  organisation: 'Kind of organisation',
  organisations: {
    commercial: 'Commercial',
    government: 'Government',
    education: 'Education',
    nonprofit: 'Non-profit',
  },
  licences: 'Licences of Microsoft 365 E3 and E5 together',
  assurance: 'Active Software Assurance for Office, or Microsoft 365 E3/E5 from it?',
  market: 'Country of the employees',
  product: 'Product',
  products: { family: 'Microsoft 365 Family', personal: 'Microsoft 365 Personal' },
  noAssuranceNeeded: 'No: Software Assurance is not needed, one way to qualify is enough',
  qualifies: {
    'is-education-or-nonprofit': () => 'Yes: education and non-profit organisations qualify',
    'has-software-assurance': () => 'Yes: active Software Assurance for Office qualifies',
    'has-enough-licences': (needed: string) =>
      `Yes: ${needed} or more licences of Microsoft 365 E3/E5 qualify`,
  } as Record<HomeUseWay, (needed: string) => string>,
  enough: (licences: string, needed: string) =>
    `${licences} licences of Microsoft 365 E3 and E5 together, and ${needed} are needed.`,
  employees: 'Each employee also needs a valid work e-mail address and an active Microsoft account.',
  tooFew: (licences: string, needed: string) =>
    `No: ${licences} licences of Microsoft 365 E3/E5 are fewer than ${needed}`,
  needed: (short: string, more: boolean) =>
    `${short} ${more ? 'more ' : ''}licences of Microsoft 365 E3/E5 ${more ? 'are needed' : 'at least, alone or together'}`,
  neededSum: (needed: string, licences: string, short: string) =>
    `${needed} are needed - ${licences} present = ${short}.`,
  noOtherTerm: (market: string) => `No: in ${market} there are one-year subscriptions only`,
  unlessAssurance:
    'It would qualify with active Software Assurance for Office, or with Microsoft 365 E3/E5 from Software Assurance.',
  unlessEducation: 'Unless it is an education or non-profit organisation: those qualify anyway.',
  noOtherWay: 'There is no Software Assurance either, so no other way is left.',
  onlyThese:
    'For commercial and government organisations only licences of Microsoft 365 E3 and E5 count, alone or together.',
  refused: 'No: none of the ways to qualify applies',
  ways: (needed: string) =>
    `Any one of these is enough: active Software Assurance for Office; Microsoft 365 E3/E5 from it; ${needed} licences of Microsoft 365 E3/E5; education or non-profit.`,
  unknownMarket: (typed: string) => `I know no country that is called “${typed}”.`,
  notInMarket: (market: string) => `No: the Home Use Program is not available in ${market}`,
  exceptions:
    'Available worldwide, except: not in Macao, Russia and Venezuela; one-year subscriptions only in China and Hong Kong; no Microsoft 365 Family in Japan.',
  notThisProduct: (product: string, market: string) =>
    `No: ${product} is not available in ${market} through the Home Use Program`,
  otherProduct: (product: string) => `${product} is available there.`,
  onlyPersonal: (market: string) => `Yes, but in ${market} only Microsoft 365 Personal, not Family`,
  oneYear: (market: string) => `Yes, but in ${market} only as a one-year subscription`,
  ownSite: 'This market has its own site to buy from.',
  inMarket: (market: string, product: string | undefined) =>
    `Yes: ${product ?? 'the discounts on Microsoft 365 Family and Personal'} ${product ? 'is' : 'are'} available in ${market}`,
  ifQualifies:
    'Provided that the organisation qualifies and the employee has a work e-mail address and a Microsoft account.',
};

const nl: typeof en = {
  title: 'Home Use Program',
  about: 'Of een organisatie in aanmerking komt, en wat er in haar markt is',
  organisation: 'Soort organisatie',
  organisations: {
    commercial: 'Commercieel',
    government: 'Overheid',
    education: 'Onderwijs',
    nonprofit: 'Non-profit',
  },
  licences: 'Licenties Microsoft 365 E3 en E5 samen',
  assurance: 'Actieve Software Assurance voor Office, of Microsoft 365 E3/E5 daaruit?',
  market: 'Land van de medewerkers',
  product: 'Product',
  products: { family: 'Microsoft 365 Family', personal: 'Microsoft 365 Personal' },
  noAssuranceNeeded: 'Nee: Software Assurance is niet nodig, één manier om in aanmerking te komen is genoeg',
  qualifies: {
    'is-education-or-nonprofit': () => 'Ja: onderwijs- en non-profitorganisaties komen in aanmerking',
    'has-software-assurance': () =>
      'Ja: met actieve Software Assurance voor Office komt de organisatie in aanmerking',
    'has-enough-licences': needed =>
      `Ja: vanaf ${needed} licenties Microsoft 365 E3/E5 komt de organisatie in aanmerking`,
  },
  enough: (licences, needed) => `${licences} licenties Microsoft 365 E3 en E5 samen; ${needed} zijn nodig.`,
  employees:
    'Elke medewerker heeft ook een geldig zakelijk e-mailadres en een actief Microsoft-account nodig.',
  tooFew: (licences, needed) => `Nee: ${licences} licenties Microsoft 365 E3/E5 zijn er minder dan ${needed}`,
  needed: (short, more) =>
    more
      ? `Er zijn nog ${short} licenties Microsoft 365 E3/E5 nodig`
      : `Minstens ${short} licenties Microsoft 365 E3/E5, apart of samen`,
  neededSum: (needed, licences, short) => `${needed} nodig - ${licences} aanwezig = ${short}.`,
  noOtherTerm: market => `Nee: in ${market} zijn er alleen abonnementen van één jaar`,
  unlessAssurance:
    'Met actieve Software Assurance voor Office, of met Microsoft 365 E3/E5 uit Software Assurance, zou het wel kunnen.',
  unlessEducation:
    'Tenzij het een onderwijs- of non-profitorganisatie is: die komt hoe dan ook in aanmerking.',
  noOtherWay: 'Er is ook geen Software Assurance, dus er blijft geen andere weg over.',
  onlyThese: 'Voor bedrijven en overheid tellen alleen licenties van Microsoft 365 E3 en E5, apart of samen.',
  refused: 'Nee: geen van de voorwaarden is vervuld',
  ways: needed =>
    `Eén hiervan is genoeg: actieve Software Assurance voor Office; Microsoft 365 E3/E5 daaruit; ${needed} licenties Microsoft 365 E3/E5; onderwijs of non-profit.`,
  unknownMarket: typed => `Ik ken geen land dat “${typed}” heet.`,
  notInMarket: market => `Nee: het Home Use Program is niet beschikbaar in ${market}`,
  exceptions:
    'Wereldwijd beschikbaar, behalve: niet in Macau, Rusland en Venezuela; in China en Hongkong alleen abonnementen van één jaar; in Japan geen Microsoft 365 Family.',
  notThisProduct: (product, market) =>
    `Nee: ${product} is in ${market} niet beschikbaar via het Home Use Program`,
  otherProduct: product => `${product} is daar wel beschikbaar.`,
  onlyPersonal: market => `Ja, maar in ${market} alleen Microsoft 365 Personal, geen Family`,
  oneYear: market => `Ja, maar in ${market} alleen als abonnement van één jaar`,
  ownSite: 'Deze markt heeft een eigen site om te kopen.',
  inMarket: (market, product) =>
    `Ja: ${product ?? 'de kortingen op Microsoft 365 Family en Personal'} ${product ? 'is' : 'zijn'} beschikbaar in ${market}`,
  ifQualifies:
    'Mits de organisatie in aanmerking komt en de medewerker een zakelijk e-mailadres en een Microsoft-account heeft.',
};

export const homeUseWords: Twins<typeof en> = { en, nl };
