import type { EducationKeyFacts, EducationKeyRuleId, Standing } from '../../domain/education-keys.ts';
import type { RequestState } from '../../domain/request.ts';
import { LINKS } from '../document-links.ts';
import type { JourneyWords } from '../journey.ts';
import { figure, type Twins } from '../text.ts';
import type { KeysAnswers } from './journey.ts';

type Stages = 'customer' | 'programme' | 'quantity' | 'contact';
type Text = JourneyWords<keyof KeysAnswers, Stages, EducationKeyRuleId, EducationKeyFacts> & {
  readonly own: OwnWords;
};

interface OwnWords {
  readonly found: string;
  readonly customerLabel: string;
  readonly domainLabel: string;
  readonly status: string;
  readonly statuses: Readonly<Record<EducationKeyFacts['education'], string>>;
  readonly licencesLabel: string;
  readonly licences: (count: string) => string;
  readonly askedBefore: string;
  readonly left: string;
  readonly keysLeft: (count: string) => string;
  readonly keysPerhaps: (surely: string, atMost: string) => string;
  readonly afterThis: string;
  readonly thisRequest: string;
  readonly keys: (count: string) => string;
  readonly subscriptions: string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly endsSoon: (plan: string, day: string, days: number) => string;
  readonly unknownPlan: (plans: string) => string;
  readonly unitsInTenant: (units: string) => string;
  readonly named: string;
  readonly contact: string;
  readonly states: Readonly<Record<RequestState, string>>;
  /** For the one who decided: filing it is not their work. */
  readonly approvedToApprover: string;
}

const en: Text = {
  title: 'Request Windows 10 Education keys',
  ability:
    'Request Windows 10 Education keys for a school: say "120 keys for Contoso School", or press the button.',
  stages: {
    customer: 'The customer',
    programme: 'How it licenses',
    quantity: 'How many',
    contact: 'Contact for Support',
  },
  questions: {
    customer: {
      ask: 'Which customer needs the keys?',
      name: 'Customer',
      hint: 'Type any part of the name or the domain.',
      placeholder: 'Start typing a name',
    },
    licensedThrough: {
      ask: 'How does this customer license Microsoft 365 A3/A5 or Windows Enterprise A3/A5?',
      name: 'Licenses through',
      choices: {
        csp: 'Through a cloud partner (CSP)',
        ees: 'Enrollment for Education Solutions (EES)',
        ovsEs: 'Open Value Subscription for Education Solutions (OVS-ES)',
        school: 'School agreement',
        nothing: 'It does not have these plans, or I do not know',
      },
    },
    keys: { ask: 'How many keys are needed?', name: 'Keys', hint: 'One for each Windows 10 Home device.' },
    subscription: { ask: 'Which subscription should Support look at first?', name: 'First subscription' },
    phone: { ask: 'Contact number', name: 'Contact number', hint: 'Support calls this number.' },
    email: {
      ask: 'E-mail',
      name: 'E-mail',
      hint: 'The address with which a global or billing admin signs in to the Microsoft portal.',
    },
    emailIsAdmins: {
      ask: 'Whose address is it?',
      name: 'Confirmed',
      confirm: 'This address belongs to a global admin or a billing admin.',
    },
    contactMethod: {
      ask: 'How should Support get in touch?',
      name: 'Contact by',
      choices: { phone: 'Phone', callBack: 'Schedule a call back' },
    },
  },
  refusals: {
    'open-to-csp-partners': () => ({
      why: 'Keys through a CSP partner exist since 1 November 2020.',
      instead: 'Before that day only volume licensing programmes had them.',
      links: [],
    }),
    'customer-buys-through-us': () => ({
      why: 'Partner Center does not let our account act for this customer: it belongs to another region or another partner.',
      instead:
        'Sign in with the partner account of that region, or ask the customer to accept a reseller relationship first.',
      links: [LINKS.partnerCenter.en],
    }),
    'customer-is-academic': ({ education }) => ({
      why: {
        inReview: 'Microsoft is still checking whether this customer is a school (status In review).',
        denied: 'Microsoft decided that this customer is not an education customer.',
        none: 'This customer is not marked as an education customer (status None).',
        unknown: 'Partner Center gives a status for this customer that I do not know.',
        approved: '',
      }[education ?? 'unknown'],
      instead: {
        inReview: 'Wait for the decision; it usually takes a few days. Then ask again.',
        denied:
          "Correct the customer's details in its Microsoft 365 admin center and ask for verification again.",
        none: 'Have it verified first: on its Account page in Partner Center, choose Education under Special qualifications.',
        unknown: 'Look at Special qualifications on its Account page in Partner Center.',
        approved: '',
      }[education ?? 'unknown'],
      links: [LINKS.partnerCenter.en],
    }),
    'not-licensed-by-volume': () => ({
      why: 'Customers with EES, OVS-ES or School cannot get these keys through a CSP partner.',
      instead: 'They download products and keys themselves, from the Volume Licensing Service Center (VLSC).',
      links: [LINKS.vlsc.en],
    }),
    'has-active-qualifying-subscription': () => ({
      why: 'There is no active Microsoft 365 A3/A5 or Windows 10 Enterprise A3/A5 subscription.',
      instead:
        'Sell or renew one of these plans, or reactivate a suspended one; the right to keys comes with it. For new devices, Shape the Future offers low-cost Windows Education devices.',
      links: [LINKS.shapeTheFuture.en],
    }),
    'keys-are-left': ({ licences = 0, perhaps = 0, askedBefore = 0 }) => ({
      why: `All licences are used up: ${figure(askedBefore, 'en')} keys asked for so far, ${figure(licences + perhaps, 'en')} licences.`,
      instead:
        'Add licences, or withdraw an earlier request that is no longer needed. For new devices, Shape the Future offers low-cost Windows Education devices.',
      links: [LINKS.shapeTheFuture.en],
    }),
    'keys-within-licences': ({ keys = 0, licences = 0, perhaps = 0 }) => ({
      why: `${figure(keys, 'en')} keys are more than the ${figure(licences + perhaps, 'en')} licences of the active qualifying subscriptions.`,
      instead: 'Ask for fewer keys, or add licences first.',
      links: [],
    }),
    'total-within-licences': ({ keys = 0, licences = 0, perhaps = 0, askedBefore = 0 }) => ({
      why: `${figure(keys, 'en')} on top of the ${figure(askedBefore, 'en')} asked for before is more than the ${figure(licences + perhaps, 'en')} licences.`,
      instead: `At most ${figure(Math.max(0, licences + perhaps - askedBefore), 'en')} more can be asked for now.`,
      links: [],
    }),
    'email-belongs-to-an-admin': () => ({
      why: 'Support only accepts the address of a global admin or a billing admin.',
      instead: 'Give such an address and confirm it.',
      links: [],
    }),
  },
  forPerson: 'A manager decides whether these subscriptions qualify; they are not in our table of offers.',
  own: {
    found: 'What Partner Center says',
    customerLabel: 'Customer',
    domainLabel: 'Domain',
    status: 'Education status',
    statuses: {
      approved: 'Education (verified)',
      inReview: 'In review',
      denied: 'Not an education customer',
      none: 'None',
      unknown: 'Unknown',
    },
    licencesLabel: 'Qualifying licences',
    licences: count => `${count} licences`,
    askedBefore: 'Asked for before',
    left: 'Still available',
    keysLeft: count => `${count} keys`,
    keysPerhaps: (surely, atMost) =>
      `${surely} keys, up to ${atMost} if a manager lets the unknown plans count`,
    afterThis: 'Left after this',
    thisRequest: 'This request',
    keys: count => `${count} keys`,
    subscriptions: 'Subscriptions',
    standings: {
      counts: 'counts',
      suspended: 'suspended, does not count',
      notActive: 'not active, does not count',
      trial: 'trial, does not count',
      ended: 'ended, does not count',
      otherPlan: 'this plan does not qualify',
      unknownPlan: 'unknown plan: a manager decides',
    },
    endsSoon: (plan, day, days) =>
      `${plan} ends on ${day} (${days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`}) and does not renew itself. Without renewal the right to keys ends with it.`,
    unknownPlan: plans => `Not in our table of offers: ${plans}. A manager decides whether it qualifies.`,
    unitsInTenant: units => `In the customer's tenant Partner Center counts: ${units}.`,
    named: 'Named to Support',
    contact: 'Contact',
    states: {
      awaitingApproval: 'Waiting for approval',
      approved: 'Approved, ready to file with Support',
      rejected: 'Rejected',
      withdrawn: 'Withdrawn',
      expired: 'Expired without a decision',
      filed: 'Filed with Microsoft Support',
      underReview: 'Under review at Microsoft Support',
      keysReceived: 'Keys received',
      shared: 'Keys shared with the customer',
      denied: 'Denied by Microsoft Support',
    },
    approvedToApprover: 'Approved',
  },
};

const nl: Text = {
  title: 'Windows 10 Education-sleutels aanvragen',
  ability:
    'Windows 10 Education-sleutels aanvragen voor een school: zeg "120 sleutels voor Contoso School", of druk op de knop.',
  stages: {
    customer: 'De klant',
    programme: 'De licenties',
    quantity: 'Het aantal',
    contact: 'Contact voor Support',
  },
  questions: {
    customer: {
      ask: 'Welke klant heeft de sleutels nodig?',
      name: 'Klant',
      hint: 'Typ een deel van de naam of het domein.',
      placeholder: 'Begin een naam te typen',
    },
    licensedThrough: {
      ask: 'Hoe koopt deze klant Microsoft 365 A3/A5 of Windows Enterprise A3/A5?',
      name: 'Koopt via',
      choices: {
        csp: 'Via een cloudpartner (CSP)',
        ees: 'Enrollment for Education Solutions (EES)',
        ovsEs: 'Open Value Subscription for Education Solutions (OVS-ES)',
        school: 'School-overeenkomst',
        nothing: 'De klant heeft deze abonnementen niet, of ik weet het niet',
      },
    },
    keys: {
      ask: 'Hoeveel sleutels zijn er nodig?',
      name: 'Sleutels',
      hint: 'Eén voor elk apparaat met Windows 10 Home.',
    },
    subscription: { ask: 'Naar welk abonnement moet Support het eerst kijken?', name: 'Eerste abonnement' },
    phone: { ask: 'Telefoonnummer', name: 'Telefoonnummer', hint: 'Op dit nummer belt Support.' },
    email: {
      ask: 'E-mailadres',
      name: 'E-mailadres',
      hint: 'Het adres waarmee een globale beheerder of factureringsbeheerder zich aanmeldt bij het Microsoft-portaal.',
    },
    emailIsAdmins: {
      ask: 'Van wie is dit adres?',
      name: 'Bevestigd',
      confirm: 'Dit adres is van een globale beheerder of een factureringsbeheerder.',
    },
    contactMethod: {
      ask: 'Hoe moet Support contact opnemen?',
      name: 'Contact via',
      choices: { phone: 'Telefoon', callBack: 'Terugbelafspraak' },
    },
  },
  refusals: {
    'open-to-csp-partners': () => ({
      why: 'Sleutels via een CSP-partner bestaan sinds 1 november 2020.',
      instead: 'Vóór die dag kon dit alleen met een volumelicentieprogramma.',
      links: [],
    }),
    'customer-buys-through-us': () => ({
      why: 'Partner Center laat ons account niet voor deze klant optreden: de klant hoort bij een andere regio of een andere partner.',
      instead:
        'Meld je aan met het partneraccount van die regio, of vraag de klant eerst een resellerrelatie te aanvaarden.',
      links: [LINKS.partnerCenter.nl],
    }),
    'customer-is-academic': ({ education }) => ({
      why: {
        inReview: 'Microsoft controleert nog of deze klant een school is (status In review).',
        denied: 'Microsoft heeft besloten dat deze klant geen onderwijsklant is.',
        none: 'Deze klant staat niet als onderwijsklant te boek (status None).',
        unknown: 'Partner Center geeft voor deze klant een status die ik niet ken.',
        approved: '',
      }[education ?? 'unknown'],
      instead: {
        inReview: 'Wacht op het besluit; meestal duurt dat een paar dagen. Vraag het daarna opnieuw.',
        denied:
          'Verbeter de gegevens van de klant in het Microsoft 365-beheercentrum en vraag de verificatie opnieuw aan.',
        none: 'Laat de klant eerst verifiëren: kies op de accountpagina in Partner Center Education bij Special qualifications.',
        unknown: 'Kijk bij Special qualifications op de accountpagina van de klant in Partner Center.',
        approved: '',
      }[education ?? 'unknown'],
      links: [LINKS.partnerCenter.nl],
    }),
    'not-licensed-by-volume': () => ({
      why: 'Klanten met EES, OVS-ES of School krijgen deze sleutels niet via een CSP-partner.',
      instead: 'Zij halen producten en sleutels zelf op bij het Volume Licensing Service Center (VLSC).',
      links: [LINKS.vlsc.nl],
    }),
    'has-active-qualifying-subscription': () => ({
      why: 'Er is geen actief abonnement op Microsoft 365 A3/A5 of Windows 10 Enterprise A3/A5.',
      instead:
        'Verkoop of verleng een van deze abonnementen, of activeer een onderbroken abonnement opnieuw; het recht op sleutels hoort erbij. Voor nieuwe apparaten biedt Shape the Future voordelige apparaten met Windows Education.',
      links: [LINKS.shapeTheFuture.nl],
    }),
    'keys-are-left': ({ licences = 0, perhaps = 0, askedBefore = 0 }) => ({
      why: `Alle licenties zijn benut: ${figure(askedBefore, 'nl')} sleutels aangevraagd, ${figure(licences + perhaps, 'nl')} licenties.`,
      instead:
        'Voeg licenties toe, of trek een eerdere aanvraag in die niet meer nodig is. Voor nieuwe apparaten biedt Shape the Future voordelige apparaten met Windows Education.',
      links: [LINKS.shapeTheFuture.nl],
    }),
    'keys-within-licences': ({ keys = 0, licences = 0, perhaps = 0 }) => ({
      why: `${figure(keys, 'nl')} sleutels is meer dan de ${figure(licences + perhaps, 'nl')} licenties van de actieve abonnementen die meetellen.`,
      instead: 'Vraag minder sleutels aan, of voeg eerst licenties toe.',
      links: [],
    }),
    'total-within-licences': ({ keys = 0, licences = 0, perhaps = 0, askedBefore = 0 }) => ({
      why: `${figure(keys, 'nl')} boven op de ${figure(askedBefore, 'nl')} die al zijn aangevraagd, is meer dan de ${figure(licences + perhaps, 'nl')} licenties.`,
      instead: `Je kunt er nu nog hoogstens ${figure(Math.max(0, licences + perhaps - askedBefore), 'nl')} aanvragen.`,
      links: [],
    }),
    'email-belongs-to-an-admin': () => ({
      why: 'Support aanvaardt alleen het adres van een globale beheerder of een factureringsbeheerder.',
      instead: "Geef zo'n adres op en bevestig het.",
      links: [],
    }),
  },
  forPerson:
    'Een manager beslist of deze abonnementen meetellen; ze staan niet in onze tabel met aanbiedingen.',
  own: {
    found: 'Wat Partner Center zegt',
    customerLabel: 'Klant',
    domainLabel: 'Domein',
    status: 'Onderwijsstatus',
    statuses: {
      approved: 'Education (geverifieerd)',
      inReview: 'In behandeling (In review)',
      denied: 'Geen onderwijsklant (Not an education customer)',
      none: 'Geen (None)',
      unknown: 'Onbekend',
    },
    licencesLabel: 'Licenties die meetellen',
    licences: count => `${count} licenties`,
    askedBefore: 'Eerder aangevraagd',
    left: 'Nog beschikbaar',
    keysLeft: count => `${count} sleutels`,
    keysPerhaps: (surely, atMost) =>
      `${surely} sleutels, tot ${atMost} als een manager de onbekende abonnementen laat meetellen`,
    afterThis: 'Over na deze aanvraag',
    thisRequest: 'Deze aanvraag',
    keys: count => `${count} sleutels`,
    subscriptions: 'Abonnementen',
    standings: {
      counts: 'telt mee',
      suspended: 'onderbroken, telt niet mee',
      notActive: 'niet actief, telt niet mee',
      trial: 'proefabonnement, telt niet mee',
      ended: 'afgelopen, telt niet mee',
      otherPlan: 'dit abonnement geeft geen recht op sleutels',
      unknownPlan: 'onbekend abonnement: een manager beslist',
    },
    endsSoon: (plan, day, days) =>
      `${plan} eindigt op ${day} (${days === 0 ? 'vandaag' : days === 1 ? 'morgen' : `over ${days} dagen`}) en wordt niet vanzelf verlengd. Zonder verlenging vervalt het recht op sleutels.`,
    unknownPlan: plans =>
      `Niet in onze tabel met aanbiedingen: ${plans}. Een manager beslist of het meetelt.`,
    unitsInTenant: units => `In de tenant van de klant telt Partner Center: ${units}.`,
    named: 'Genoemd aan Support',
    contact: 'Contact',
    states: {
      awaitingApproval: 'Wacht op goedkeuring',
      approved: 'Goedgekeurd, klaar om in te dienen bij Support',
      rejected: 'Afgewezen',
      withdrawn: 'Ingetrokken',
      expired: 'Verlopen zonder besluit',
      filed: 'Ingediend bij Microsoft Support',
      underReview: 'In behandeling bij Microsoft Support',
      keysReceived: 'Sleutels ontvangen',
      shared: 'Sleutels gedeeld met de klant',
      denied: 'Geweigerd door Microsoft Support',
    },
    approvedToApprover: 'Goedgekeurd',
  },
};

export const educationKeysWords: Twins<Text> = { en, nl };
