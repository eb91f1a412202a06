import type { ConditionId } from '../../domain/upgrades/conditions.ts';
import type { LiveReason } from '../../domain/upgrades/live.ts';
import type { LicenceRefusal } from '../../domain/upgrades/outcome.ts';
import type { Twins } from '../text.ts';

/** What a condition or a reason says, with the names it is about. */
type Says = (names: string, services: string) => string;

interface VoiceWords {
  readonly decisions: Readonly<Record<'offered' | 'refused' | 'neverIndia', string>>;
  readonly guide: (title: string, date: string) => string;
  readonly verdicts: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
  readonly conditions: Readonly<
    Record<ConditionId, { readonly holds: string; readonly broken: Says; readonly unknown: Says }>
  >;
  readonly live: string;
  readonly liveYes: string;
  readonly liveYesWithout: string;
  readonly liveSilent: string;
  readonly reasons: Readonly<Record<LiveReason, string>>;
  readonly differ: string;
  readonly differNever: string;
  readonly services: (title: string, date: string) => string;
  readonly licenceRefusals: Readonly<Record<LicenceRefusal, string>>;
}

const UNKNOWN_PLAN: Twins<string> = {
  en: 'Our table does not know one of the two plans: the live answer decides.',
  nl: 'Onze tabel kent een van de twee abonnementen niet: het live antwoord beslist.',
};

const enReasons: VoiceWords['reasons'] = {
  other: 'Partner Center gives no known reason. Look at the subscription in Partner Center.',
  delegatedAdmin: 'Delegated admin privileges are missing. Request them from the customer first.',
  notActive: 'The subscription is suspended or cancelled. Reactivate it first.',
  conflictingServices:
    'Another subscription brings the same services. Cancel the overlapping one first, at the partner or channel that sold it.',
  concurrency: 'Another change is under way. Wait until it is done, up to a day, and ask again.',
  userNeeded: 'Partner Center wants a signed-in user for this. Do it in Partner Center itself.',
  addOns: 'The subscription has add-ons. Cancel the add-ons first.',
  noPath: 'Partner Center knows no way on from this subscription. Buy the other plan instead.',
  targetNotFound: 'Partner Center does not find the target for this customer. Choose another one.',
  notProvisioned: 'The order is still being worked on. Wait until the subscription is ready.',
  billingCycle: 'The target does not have this billing cycle. Choose another one, or buy it anew.',
  granularAdmin: 'Granular admin privileges (GDAP) are not enough. Request the missing role.',
  trial: 'A trial leads nowhere. Buy the subscription first.',
  licenceTransfer: 'The licences of the users could not be moved.',
};

const en: VoiceWords = {
  decisions: { offered: 'possible', refused: 'not possible now', neverIndia: 'never offered (UPG-02)' },
  guide: (title, date) => `The guide (${title}, ${date})`,
  verdicts: { yes: 'yes', no: 'no', unknown: 'cannot say' },
  conditions: {
    'plan-leads-to-target': {
      holds: 'The guide names this step.',
      broken: () => 'The guide does not name this step.',
      unknown: () => UNKNOWN_PLAN.en,
    },
    'india-stays-india': {
      holds: 'It stays within the India editions, or outside them.',
      broken: () => 'India editions only become Business Standard India, and no plain plan becomes that.',
      unknown: () => UNKNOWN_PLAN.en,
    },
    'subscription-is-active': {
      holds: 'The subscription is active.',
      broken: () => 'The subscription is not active: reactivate it first.',
      unknown: () => 'Partner Center gives a status that I do not know: the live answer decides.',
    },
    'delegated-admin-rights': {
      holds: 'We have delegated admin privileges for this customer.',
      broken: () => 'Delegated admin privileges are missing: request them from the customer first.',
      unknown: () =>
        'Partner Center shows no delegated admin privileges of the old kind; granular ones may be there: the live answer decides.',
    },
    'extra-services-not-owned': {
      holds: 'No other subscription contains the extra services.',
      broken: (names, services) =>
        `${names} already contains ${services}: cancel that one first, at the partner or channel that sold it.`,
      unknown: names =>
        names === ''
          ? 'Our table does not say which services are extra: the live answer decides.'
          : `Our table does not say what ${names} contains: the live answer decides.`,
    },
    'target-not-owned': {
      holds: 'The customer does not have the target yet.',
      broken: names =>
        `The customer already has ${names}: cancel that one first, at the partner or channel that sold it.`,
      unknown: names =>
        names === ''
          ? 'Our table does not know the target: the live answer decides.'
          : `Our table does not know ${names}: the live answer decides.`,
    },
  },
  live: 'Partner Center now',
  liveYes: 'yes, and the licences of the users move along',
  liveYesWithout: 'yes, without the licences of the users: those are assigned by hand afterwards',
  liveSilent: 'does not offer it',
  reasons: enReasons,
  differ: 'The two differ: what Partner Center says now decides.',
  differNever: 'Partner Center lists it all the same; UPG-02 rules it out, so it is not offered here.',
  services: (title, date) => `Services of the plans: ${title}, as of ${date}.`,
  licenceRefusals: {
    suspended: enReasons.notActive,
    outsideLimits: 'The number is outside what this offer allows.',
    notAllowed: 'Partner Center does not allow this change for this offer.',
    pendingChange: enReasons.concurrency,
    underReview: "Microsoft is reviewing the customer's account. Try again in some days.",
    tooMany: 'The customer has reached a limit of subscriptions or seats.',
    other: enReasons.other,
  },
};

const nlReasons: VoiceWords['reasons'] = {
  other: 'Partner Center geeft geen bekende reden. Kijk naar het abonnement in Partner Center.',
  delegatedAdmin: 'Gedelegeerde beheerdersbevoegdheden ontbreken. Vraag ze eerst aan bij de klant.',
  notActive: 'Het abonnement is opgeschort of opgezegd. Activeer het eerst opnieuw.',
  conflictingServices:
    'Een ander abonnement brengt dezelfde services mee. Zeg het overlappende eerst op, bij de partner of het kanaal dat het verkocht.',
  concurrency:
    'Er loopt een andere wijziging. Wacht tot die klaar is, hoogstens een dag, en vraag het opnieuw.',
  userNeeded: 'Partner Center wil hiervoor een aangemelde gebruiker. Doe het in Partner Center zelf.',
  addOns: 'Het abonnement heeft add-ons. Zeg de add-ons eerst op.',
  noPath: 'Partner Center kent geen weg verder vanaf dit abonnement. Koop in plaats daarvan het andere.',
  targetNotFound: 'Partner Center vindt het doel niet voor deze klant. Kies een ander.',
  notProvisioned: 'De bestelling wordt nog verwerkt. Wacht tot het abonnement klaar is.',
  billingCycle: 'Het doel kent deze factureringsperiode niet. Kies een ander, of koop het nieuw.',
  granularAdmin:
    'De granulaire beheerdersbevoegdheden (GDAP) zijn niet genoeg. Vraag de ontbrekende rol aan.',
  trial: 'Een proefabonnement leidt nergens heen. Koop het abonnement eerst.',
  licenceTransfer: 'De licenties van de gebruikers konden niet meegaan.',
};

const nl: VoiceWords = {
  decisions: { offered: 'kan', refused: 'kan nu niet', neverIndia: 'wordt nooit aangeboden (UPG-02)' },
  guide: (title, date) => `De handleiding (${title}, ${date})`,
  verdicts: { yes: 'ja', no: 'nee', unknown: 'kan het niet zeggen' },
  conditions: {
    'plan-leads-to-target': {
      holds: 'De handleiding noemt deze stap.',
      broken: () => 'De handleiding noemt deze stap niet.',
      unknown: () => UNKNOWN_PLAN.nl,
    },
    'india-stays-india': {
      holds: 'De stap blijft binnen de India-edities, of erbuiten.',
      broken: () =>
        'India-edities worden alleen Business Standard India, en geen gewoon abonnement wordt dat.',
      unknown: () => UNKNOWN_PLAN.nl,
    },
    'subscription-is-active': {
      holds: 'Het abonnement is actief.',
      broken: () => 'Het abonnement is niet actief: activeer het eerst opnieuw.',
      unknown: () => 'Partner Center geeft een status die ik niet ken: het live antwoord beslist.',
    },
    'delegated-admin-rights': {
      holds: 'We hebben gedelegeerde beheerdersbevoegdheden voor deze klant.',
      broken: () => 'Gedelegeerde beheerdersbevoegdheden ontbreken: vraag ze eerst aan bij de klant.',
      unknown: () =>
        'Partner Center toont geen gedelegeerde beheerdersbevoegdheden van de oude soort; granulaire kunnen er wel zijn: het live antwoord beslist.',
    },
    'extra-services-not-owned': {
      holds: 'Geen ander abonnement bevat de extra services.',
      broken: (names, services) =>
        `${names} bevat al ${services}: zeg dat eerst op, bij de partner of het kanaal dat het verkocht.`,
      unknown: names =>
        names === ''
          ? 'Onze tabel zegt niet welke services extra zijn: het live antwoord beslist.'
          : `Onze tabel zegt niet wat ${names} bevat: het live antwoord beslist.`,
    },
    'target-not-owned': {
      holds: 'De klant heeft het doelabonnement nog niet.',
      broken: names =>
        `De klant heeft al ${names}: zeg dat eerst op, bij de partner of het kanaal dat het verkocht.`,
      unknown: names =>
        names === ''
          ? 'Onze tabel kent het doel niet: het live antwoord beslist.'
          : `Onze tabel kent ${names} niet: het live antwoord beslist.`,
    },
  },
  live: 'Partner Center nu',
  liveYes: 'ja, en de licenties van de gebruikers gaan mee',
  liveYesWithout: 'ja, zonder de licenties van de gebruikers: die worden daarna met de hand toegewezen',
  liveSilent: 'biedt het niet aan',
  reasons: nlReasons,
  differ: 'De twee verschillen: wat Partner Center nu zegt, beslist.',
  differNever: 'Partner Center noemt het toch; UPG-02 sluit het uit, dus wordt het hier niet aangeboden.',
  services: (title, date) => `Services van de abonnementen: ${title}, stand van ${date}.`,
  licenceRefusals: {
    suspended: nlReasons.notActive,
    outsideLimits: 'Het aantal valt buiten wat deze aanbieding toelaat.',
    notAllowed: 'Partner Center laat deze wijziging voor deze aanbieding niet toe.',
    pendingChange: nlReasons.concurrency,
    underReview: 'Microsoft beoordeelt het account van de klant. Probeer het over een paar dagen opnieuw.',
    tooMany: 'De klant zit aan een grens van abonnementen of licenties.',
    other: nlReasons.other,
  },
};

export const voiceWords: Twins<VoiceWords> = { en, nl };
