import type { LicenceFacts, LicenceRuleId } from '../../domain/upgrades/licences.ts';
import { LINKS } from '../document-links.ts';
import type { JourneyWords } from '../journey.ts';
import { figure, type Twins } from '../text.ts';
import type { LicencesAnswers } from './licences-chosen.ts';
import { type SharedWords, sharedWords } from './shared-words.ts';

interface OneOfSeveral {
  readonly now: string;
  readonly used: string | undefined;
  readonly after: string | undefined;
  readonly limits: string | undefined;
}

type Text = JourneyWords<keyof LicencesAnswers, 'customer' | 'licences', LicenceRuleId, LicenceFacts> & {
  readonly own: SharedWords & {
    readonly wanted: string;
    /** One of several subscriptions, in a line; what Partner Center does not tell is left out. */
    readonly oneOfSeveral: (figures: OneOfSeveral) => string;
    readonly limits: string;
    readonly many: string;
    readonly between: (least: string, most: string) => string;
    readonly billing: string;
    readonly refundable: (count: string, until: string) => string;
  };
};

function inLine(parts: readonly (string | undefined)[]): string {
  return parts.filter(part => part !== undefined).join(', ');
}

const en: Text = {
  title: 'Add licences',
  ability: 'Add licences to a subscription: say "add 25 licences to Fabrikam\'s Business Standard".',
  stages: { customer: 'The customer and the number', licences: 'The subscription' },
  questions: {
    customer: { ask: 'Which customer needs more licences?', ...sharedWords.en.customer },
    subscription: { ask: 'Of which subscription?', name: sharedWords.en.subscription },
    more: {
      ask: 'How many licences are to be added?',
      name: 'Licences to add',
      hint: 'On top of those that are there.',
    },
    plan: { ask: sharedWords.en.plan, name: sharedWords.en.plan },
  },
  refusals: {
    'customer-buys-through-us': sharedWords.en.notOurs,
    'some-subscription-can-get-licences': ({ impossible = [] }) => ({
      why: 'This customer has no subscription that could get more licences now.',
      instead:
        impossible.length === 0
          ? 'Buy a subscription for the customer in Partner Center.'
          : 'Reactivate what is suspended, or buy what is a trial, and ask again.',
      more: impossible.map(({ offerName, status, isTrial }) =>
        isTrial ? `${offerName}: a trial` : `${offerName}: ${sharedWords.en.statuses[status]}`,
      ),
      links: [LINKS.partnerCenter.en],
    }),
    'licences-only-on-active-subscriptions': () => ({
      why: 'The subscription is not active: its number of licences cannot change.',
      instead: 'Reactivate it first.',
      links: [],
    }),
    'not-a-trial': () => ({
      why: 'The number of licences of a trial cannot change.',
      instead: 'Buy the subscription first.',
      links: [],
    }),
    'more-than-now': ({ current = 0 }) => ({
      why: `There are ${figure(current, 'en')} licences already.`,
      instead: 'Give a larger number. Fewer licences: do that in Partner Center.',
      links: [LINKS.partnerCenter.en],
    }),
    'within-the-offers-limits': ({ wanted = 0, most = 0 }) => ({
      why: `${figure(wanted, 'en')} licences are more than this offer allows: ${figure(most, 'en')} at most.`,
      instead: 'Add fewer, or upgrade to a plan without this limit.',
      links: [],
    }),
  },
  forPerson: sharedWords.en.forPerson,
  own: {
    ...sharedWords.en,
    wanted: 'Licences after this',
    oneOfSeveral: ({ now, used, after, limits }) =>
      inLine([
        `${now} now`,
        used && `${used} in use`,
        after && `${after} after this`,
        limits && `${limits} allowed`,
      ]),
    limits: 'This offer allows',
    many: 'There are too many subscriptions to show their numbers here. You see them on the request before anybody approves it.',
    between: (least, most) => `${least} to ${most}`,
    billing:
      'The plan stays the same and gets more licences. The article on common billing scenarios says what they cost in between.',
    refundable: (count, until) => `${count} licences may still be given back, until ${until}.`,
  },
};

const nl: Text = {
  title: 'Licenties toevoegen',
  ability:
    'Licenties toevoegen aan een abonnement: zeg "voeg 25 licenties toe aan Business Standard van Fabrikam".',
  stages: { customer: 'De klant en het aantal', licences: 'Het abonnement' },
  questions: {
    customer: { ask: 'Welke klant heeft meer licenties nodig?', ...sharedWords.nl.customer },
    subscription: { ask: 'Van welk abonnement?', name: sharedWords.nl.subscription },
    more: {
      ask: 'Hoeveel licenties moeten erbij?',
      name: 'Licenties erbij',
      hint: 'Boven op wat er al is.',
    },
    plan: { ask: sharedWords.nl.plan, name: sharedWords.nl.plan },
  },
  refusals: {
    'customer-buys-through-us': sharedWords.nl.notOurs,
    'some-subscription-can-get-licences': ({ impossible = [] }) => ({
      why: 'Deze klant heeft nu geen abonnement waar licenties bij kunnen.',
      instead:
        impossible.length === 0
          ? 'Koop in Partner Center een abonnement voor de klant.'
          : 'Activeer opnieuw wat opgeschort is, of koop wat een proefabonnement is, en vraag het opnieuw.',
      more: impossible.map(({ offerName, status, isTrial }) =>
        isTrial ? `${offerName}: een proefabonnement` : `${offerName}: ${sharedWords.nl.statuses[status]}`,
      ),
      links: [LINKS.partnerCenter.nl],
    }),
    'licences-only-on-active-subscriptions': () => ({
      why: 'Het abonnement is niet actief: het aantal licenties kan niet veranderen.',
      instead: 'Activeer het eerst opnieuw.',
      links: [],
    }),
    'not-a-trial': () => ({
      why: 'Het aantal licenties van een proefabonnement kan niet veranderen.',
      instead: 'Koop het abonnement eerst.',
      links: [],
    }),
    'more-than-now': ({ current = 0 }) => ({
      why: `Er zijn al ${figure(current, 'nl')} licenties.`,
      instead: 'Geef een groter aantal. Minder licenties: doe dat in Partner Center.',
      links: [LINKS.partnerCenter.nl],
    }),
    'within-the-offers-limits': ({ wanted = 0, most = 0 }) => ({
      why: `${figure(wanted, 'nl')} licenties is meer dan deze aanbieding toelaat: hoogstens ${figure(most, 'nl')}.`,
      instead: 'Voeg er minder toe, of upgrade naar een abonnement zonder deze grens.',
      links: [],
    }),
  },
  forPerson: sharedWords.nl.forPerson,
  own: {
    ...sharedWords.nl,
    wanted: 'Licenties hierna',
    oneOfSeveral: ({ now, used, after, limits }) =>
      inLine([
        `nu ${now}`,
        used && `in gebruik ${used}`,
        after && `hierna ${after}`,
        limits && `toegestaan ${limits}`,
      ]),
    limits: 'Deze aanbieding laat toe',
    many: 'Er zijn te veel abonnementen om hier hun aantallen te tonen. Je ziet ze op de aanvraag, voordat iemand die goedkeurt.',
    between: (least, most) => `${least} tot en met ${most}`,
    billing:
      'Het abonnement blijft hetzelfde en krijgt meer licenties. Het artikel over algemene factureringsscenario’s zegt wat die tussentijds kosten.',
    refundable: (count, until) => `${count} licenties kunnen nog terug, tot en met ${until}.`,
  },
};

export const licencesWords: Twins<Text> = { en, nl };
