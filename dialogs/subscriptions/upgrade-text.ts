import type { SubscriptionDetail } from '../../domain/upgrades/detail.ts';
import type { UpgradeAskFacts, UpgradeRuleId } from '../../domain/upgrades/upgrade-rules.ts';
import type { JourneyWords } from '../journey.ts';
import { figure, type Twins } from '../text.ts';
import { type SharedWords, sharedWords } from './shared-words.ts';
import type { UpgradeAnswers } from './upgrade-chosen.ts';
import { whyNot } from './why-not.ts';

type Stages = 'customer' | 'subscription' | 'target' | 'details';
type Text = JourneyWords<keyof UpgradeAnswers, Stages, UpgradeRuleId, UpgradeAskFacts> & {
  readonly own: OwnWords;
};

interface OwnWords extends SharedWords {
  readonly canBecome: (plans: string) => string;
  readonly canBecomeNothing: string;
  readonly cannotBecome: (plans: string) => string;
  readonly pickToSee: string;
  readonly voices: (subscription: string) => string;
  readonly whatHappens: string;
  readonly statusLabel: string;
  readonly step: string;
  readonly termAndBilling: string;
  readonly sameTerm: (term: string, billing: string) => string;
  readonly billings: Readonly<Record<SubscriptionDetail['billing'], string>>;
  readonly noWayBack: string;
  readonly partPossible: string;
  readonly allAtOnce: string;
  readonly byHand: string;
  readonly billingConsequences: string;
  readonly voicesDiffer: string;
}

/** The terms that Microsoft sells; another one is not put into words. */
const TERMS: Twins<Readonly<Record<string, string>>> = {
  en: { P1M: ', for a month', P1Y: ', for a year', P3Y: ', for three years' },
  nl: { P1M: ', voor een maand', P1Y: ', voor een jaar', P3Y: ', voor drie jaar' },
};

const en: Text = {
  title: 'Upgrade a subscription',
  ability:
    'Upgrade a subscription to another plan: say "upgrade Fabrikam", or "what can Business Basic become?".',
  stages: {
    customer: 'The customer',
    subscription: 'The subscription',
    target: 'The new plan',
    details: 'What happens',
  },
  questions: {
    customer: { ask: 'Whose subscription is it?', ...sharedWords.en.customer },
    subscription: { ask: 'Which subscription?', name: sharedWords.en.subscription },
    target: { ask: 'What should it become?', name: sharedWords.en.newPlan },
    quantity: {
      ask: 'How many licences change plan?',
      name: 'Licences',
      hint: 'The others stay on the present plan.',
    },
    understood: {
      ask: 'This cannot be undone',
      name: 'Confirmed',
      confirm: 'I know that an upgrade cannot be undone.',
    },
    plan: { ask: sharedWords.en.plan, name: sharedWords.en.plan },
    wantedPlan: { ask: sharedWords.en.newPlan, name: sharedWords.en.newPlan },
  },
  refusals: {
    'customer-buys-through-us': sharedWords.en.notOurs,
    'something-can-be-upgraded': ({ all = [] }) => ({
      why: 'None of the subscriptions of this customer can become another plan now.',
      instead:
        all.length === 0
          ? 'There is no subscription that could be upgraded: buy one in Partner Center.'
          : 'This is what stands in the way. For more licences of the same plan, raise the quantity: say "add licences".',
      more: whyNot(all, 'en'),
      links: [],
    }),
    'subscription-can-become-something': () => ({
      why: 'That subscription can become nothing else now.',
      instead: 'Choose another one.',
      links: [],
    }),
    'partner-center-offers-the-target': () => ({
      why: 'Partner Center does not offer that plan now.',
      instead: 'Choose one that is possible.',
      links: [],
    }),
    'no-more-licences-than-there-are': ({ most = 0 }) => ({
      why: `The subscription has ${figure(most, 'en')} licences.`,
      instead: 'Choose that many or fewer.',
      links: [],
    }),
  },
  forPerson: sharedWords.en.forPerson,
  own: {
    ...sharedWords.en,
    canBecome: plans => `Can become ${plans}.`,
    canBecomeNothing: 'Can become nothing else now.',
    cannotBecome: plans => `Not now: ${plans}.`,
    pickToSee:
      'There is more to say than fits here: choose a subscription to see why it cannot become something.',
    voices: subscription => `What ${subscription}, can become`,
    whatHappens: 'What the upgrade does',
    statusLabel: 'Status',
    step: 'Upgrade',
    termAndBilling: 'Term and billing',
    sameTerm: (term, billing) => `stay the same: ${billing}${TERMS.en[term] ?? ''}`,
    billings: { monthly: 'billed monthly', annual: 'billed yearly', oneTime: 'billed once', other: 'as now' },
    noWayBack: 'An upgrade cannot be undone. The present plan ends for the licences that change.',
    partPossible: 'A part of the licences can change plan; the others stay where they are.',
    allAtOnce:
      'All licences of the subscription change plan: here Partner Center cannot change only a part of them.',
    byHand:
      'Partner Center does not move the licences of the users: they have to be assigned by hand afterwards.',
    billingConsequences:
      'Billing: it counts as cancelling one subscription and adding another. The article on common billing scenarios says what follows from that.',
    voicesDiffer:
      'The guide and Partner Center differ about this step. What Partner Center says now decides.',
  },
};

const nl: Text = {
  title: 'Een abonnement upgraden',
  ability:
    'Een abonnement upgraden naar een ander: zeg "upgrade Fabrikam", of "wat kan Business Basic worden?".',
  stages: {
    customer: 'De klant',
    subscription: 'Het abonnement',
    target: 'Het nieuwe abonnement',
    details: 'Wat er gebeurt',
  },
  questions: {
    customer: { ask: 'Van welke klant is het abonnement?', ...sharedWords.nl.customer },
    subscription: { ask: 'Welk abonnement?', name: sharedWords.nl.subscription },
    target: { ask: 'Wat moet het worden?', name: sharedWords.nl.newPlan },
    quantity: {
      ask: 'Hoeveel licenties gaan over?',
      name: 'Licenties',
      hint: 'De andere blijven op het huidige abonnement.',
    },
    understood: {
      ask: 'Dit kan niet ongedaan worden gemaakt',
      name: 'Bevestigd',
      confirm: 'Ik weet dat een upgrade niet ongedaan kan worden gemaakt.',
    },
    plan: { ask: sharedWords.nl.plan, name: sharedWords.nl.plan },
    wantedPlan: { ask: sharedWords.nl.newPlan, name: sharedWords.nl.newPlan },
  },
  refusals: {
    'customer-buys-through-us': sharedWords.nl.notOurs,
    'something-can-be-upgraded': ({ all = [] }) => ({
      why: 'Geen van de abonnementen van deze klant kan nu een ander worden.',
      instead:
        all.length === 0
          ? 'Er is geen abonnement dat een upgrade kan krijgen: koop er een in Partner Center.'
          : 'Dit staat in de weg. Voor meer licenties van hetzelfde abonnement verhoog je het aantal: zeg "licenties toevoegen".',
      more: whyNot(all, 'nl'),
      links: [],
    }),
    'subscription-can-become-something': () => ({
      why: 'Dat abonnement kan nu niets anders worden.',
      instead: 'Kies een ander.',
      links: [],
    }),
    'partner-center-offers-the-target': () => ({
      why: 'Partner Center biedt dat nu niet aan.',
      instead: 'Kies er een die kan.',
      links: [],
    }),
    'no-more-licences-than-there-are': ({ most = 0 }) => ({
      why: `Het abonnement heeft ${figure(most, 'nl')} licenties.`,
      instead: 'Kies dat aantal of minder.',
      links: [],
    }),
  },
  forPerson: sharedWords.nl.forPerson,
  own: {
    ...sharedWords.nl,
    canBecome: plans => `Kan worden: ${plans}.`,
    canBecomeNothing: 'Kan nu niets anders worden.',
    cannotBecome: plans => `Nu niet: ${plans}.`,
    pickToSee:
      'Er is meer te zeggen dan hier past: kies een abonnement om te zien waarom het iets niet kan worden.',
    voices: subscription => `Wat ${subscription}, kan worden`,
    whatHappens: 'Wat de upgrade doet',
    statusLabel: 'Status',
    step: 'Upgrade',
    termAndBilling: 'Looptijd en facturering',
    sameTerm: (term, billing) => `blijven gelijk: ${billing}${TERMS.nl[term] ?? ''}`,
    billings: {
      monthly: 'maandelijks gefactureerd',
      annual: 'jaarlijks gefactureerd',
      oneTime: 'eenmalig gefactureerd',
      other: 'zoals nu',
    },
    noWayBack:
      'Een upgrade kan niet ongedaan worden gemaakt. Het huidige abonnement eindigt voor de licenties die overgaan.',
    partPossible: 'Een deel van de licenties kan overgaan; de andere blijven waar ze zijn.',
    allAtOnce:
      'Alle licenties van het abonnement gaan over: Partner Center kan hier niet alleen een deel laten overgaan.',
    byHand:
      'Partner Center neemt de licenties van de gebruikers niet mee: die moeten daarna met de hand worden toegewezen.',
    billingConsequences:
      'Facturering: het telt als één abonnement opzeggen en een ander toevoegen. Het artikel over algemene factureringsscenario’s zegt wat daaruit volgt.',
    voicesDiffer:
      'De handleiding en Partner Center verschillen over deze stap. Wat Partner Center nu zegt, beslist.',
  },
};

export const upgradeWords: Twins<Text> = { en, nl };
