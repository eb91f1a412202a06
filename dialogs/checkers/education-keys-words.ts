import type { Twins } from '../text.ts';

const en = {
  title: 'Windows 10 Education keys',
  about: 'How many keys a customer may still get',
  licences: 'Active licences of Microsoft 365 A3/A5 or Windows 10 Enterprise A3/A5',
  had: 'Keys asked for before, in all requests',
  keys: 'Keys wanted now',
  plan: 'Which plan are these licences of?',
  qualifying: 'Microsoft 365 A3/A5 or Windows 10 Enterprise A3/A5',
  otherPlan: 'Another plan',
  standing: 'How does the subscription stand?',
  standings: { active: 'Active', suspended: 'Suspended', trial: 'A trial', ended: 'Cancelled or expired' },
  through: 'Bought through',
  programmes: {
    csp: 'CSP (us)',
    ees: 'Enrollment for Education Solutions (EES)',
    ovsEs: 'Open Value Subscription for Education Solutions (OVS-ES)',
    school: 'School',
    vl: 'volume licensing',
  },
  tooEarly: 'No: CSP partners can ask for these keys since 1 November 2020',
  tooEarlyWhy: 'Before that day only volume licensing programmes had this upgrade.',
  inTime: 'Yes: CSP partners can ask for these keys since 1 November 2020',
  qualifies: 'Yes: with an active qualifying plan the customer has a right to keys',
  byVolume: 'No: volume licensing customers get their keys from VLSC, not from us',
  byVolumeWhy: (programme: string) =>
    `The customer licenses through ${programme}. Send it to the Volume Licensing Service Center (VLSC) for products and keys.`,
  notAcademic: 'No: the customer has to be academic',
  notAcademicWhy: 'The keys are for CSP customers that qualify as academic. A commercial customer does not.',
  otherPlanNo: 'No: this plan gives no right to Windows 10 Education keys',
  otherPlanWhy: 'Only Microsoft 365 A3 or A5 and Windows 10 Enterprise A3 or A5 count.',
  notActive: 'No: the subscription has to be active',
  notActiveWhy: (standing: string) =>
    `The subscription is: ${standing}. Only active subscriptions give a right to keys; the right ends when the subscription is not extended or renewed.`,
  none: 'No: without active licences there are no keys',
  noneLeft: '0 keys: none are left',
  atMost: (left: number, text: string, more: boolean) =>
    left === 0
      ? '0 keys: none are left'
      : `${text} ${more ? 'more ' : ''}${left === 1 ? 'key' : 'keys'} at most`,
  yes: (keys: string) => `Yes: ${keys} keys can be requested`,
  no: (keys: string, left: number, text: string) =>
    left === 0 ? `No: not ${keys} keys, none are left` : `No: not ${keys} keys, at most ${text}`,
  sum: (licences: string, had: string, left: string) =>
    `${licences} licences - ${had} keys asked for before = ${left}. All requests together stay within the active licences.`,
  plainSum: (licences: string) =>
    `${licences} active licences, so ${licences} keys over all requests together, if none were asked for before.`,
  short: (text: string, short: number) =>
    short === 0 ? 'No licences are short' : `${text} ${short === 1 ? 'licence' : 'licences'} short`,
  needed: (needed: string) => `At least ${needed} active licences`,
  neededSum: (had: string, keys: string, needed: string) =>
    `${had} keys asked for before + ${keys} now = ${needed}. All requests together stay within the active licences.`,
  shortSum: (had: string, keys: string, licences: string, short: string) =>
    `${had} keys asked for before + ${keys} now, with ${licences} licences: ${short} short.`,
  overdrawn: (licences: string, had: string) =>
    `${had} keys were asked for before, with ${licences} active licences: already more than the licences allow.`,
  compare: (keys: string, left: string, enough: boolean) =>
    `${keys} ${enough ? 'is within' : 'is more than'} ${left}.`,
  condition:
    'Provided that the customer is academic and the subscriptions are active and bought through CSP.',
};

const nl: typeof en = {
  title: 'Windows 10 Education-sleutels',
  about: 'Hoeveel sleutels een klant nog kan krijgen',
  licences: 'Actieve licenties Microsoft 365 A3/A5 of Windows 10 Enterprise A3/A5',
  had: 'Eerder aangevraagde sleutels, in alle aanvragen samen',
  keys: 'Sleutels die nu nodig zijn',
  plan: 'Van welk abonnement zijn deze licenties?',
  qualifying: 'Microsoft 365 A3/A5 of Windows 10 Enterprise A3/A5',
  otherPlan: 'Een ander abonnement',
  standing: 'Hoe staat het met het abonnement?',
  standings: {
    active: 'Actief',
    suspended: 'Opgeschort',
    trial: 'Proefversie',
    ended: 'Opgezegd of verlopen',
  },
  through: 'Gekocht via',
  programmes: {
    csp: 'CSP (wij)',
    ees: 'Enrollment for Education Solutions (EES)',
    ovsEs: 'Open Value Subscription for Education Solutions (OVS-ES)',
    school: 'School',
    vl: 'volumelicenties',
  },
  tooEarly: 'Nee: CSP-partners kunnen deze sleutels pas sinds 1 november 2020 aanvragen',
  tooEarlyWhy: 'Daarvoor was deze upgrade er alleen in volumelicentieprogramma’s.',
  inTime: 'Ja: CSP-partners kunnen deze sleutels sinds 1 november 2020 aanvragen',
  qualifies: 'Ja: met een actief abonnement dat meetelt heeft de klant recht op sleutels',
  byVolume: 'Nee: klanten met volumelicenties halen hun sleutels bij VLSC, niet bij ons',
  byVolumeWhy: programme =>
    `De klant heeft zijn licenties via ${programme}. Verwijs naar het Volume Licensing Service Center (VLSC) voor producten en sleutels.`,
  notAcademic: 'Nee: de klant moet een onderwijsklant zijn',
  notAcademicWhy:
    'De sleutels zijn voor CSP-klanten die als academisch gelden. Een commerciële klant is dat niet.',
  otherPlanNo: 'Nee: dit abonnement geeft geen recht op Windows 10 Education-sleutels',
  otherPlanWhy: 'Alleen Microsoft 365 A3 of A5 en Windows 10 Enterprise A3 of A5 tellen mee.',
  notActive: 'Nee: het abonnement moet actief zijn',
  notActiveWhy: standing =>
    `Het abonnement is: ${standing}. Alleen actieve abonnementen geven recht op sleutels; het recht vervalt als het abonnement niet wordt verlengd.`,
  none: 'Nee: zonder actieve licenties zijn er geen sleutels',
  noneLeft: '0 sleutels: er zijn er geen meer over',
  atMost: (left, text, more) =>
    left === 0
      ? '0 sleutels: er zijn er geen meer over'
      : `${more ? 'Nog hoogstens' : 'Hoogstens'} ${text} ${left === 1 ? 'sleutel' : 'sleutels'}`,
  yes: keys => `Ja: ${keys} sleutels kunnen worden aangevraagd`,
  no: (keys, left, text) =>
    left === 0
      ? `Nee: geen ${keys} sleutels, er zijn er geen meer over`
      : `Nee: geen ${keys} sleutels, hoogstens ${text}`,
  sum: (licences, had, left) =>
    `${licences} licenties - ${had} eerder aangevraagde sleutels = ${left}. Alle aanvragen samen blijven binnen de actieve licenties.`,
  plainSum: licences =>
    `${licences} actieve licenties, dus ${licences} sleutels over alle aanvragen samen, als er nog geen zijn aangevraagd.`,
  short: (text, short) =>
    short === 0
      ? 'Er zijn geen licenties te weinig'
      : `${text} ${short === 1 ? 'licentie' : 'licenties'} te weinig`,
  needed: needed => `Minstens ${needed} actieve licenties`,
  neededSum: (had, keys, needed) =>
    `${had} sleutels eerder aangevraagd + ${keys} nu = ${needed}. Alle aanvragen samen blijven binnen de actieve licenties.`,
  shortSum: (had, keys, licences, short) =>
    `${had} sleutels eerder aangevraagd + ${keys} nu, met ${licences} licenties: ${short} te weinig.`,
  overdrawn: (licences, had) =>
    `Er zijn al ${had} sleutels aangevraagd, bij ${licences} actieve licenties: al meer dan de licenties toelaten.`,
  compare: (keys, left, enough) => `${keys} ${enough ? 'past binnen' : 'is meer dan'} ${left}.`,
  condition: 'Mits de klant een onderwijsklant is en de abonnementen actief zijn en via CSP zijn gekocht.',
};

export const educationKeysWords: Twins<typeof en> = { en, nl };
