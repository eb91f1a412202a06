import { LINKS } from '../document-links.ts';
import { figure } from '../text.ts';
import type { KeysText } from './text.ts';

export const nl: KeysText = {
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
