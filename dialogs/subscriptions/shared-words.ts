import type { SubscriptionDetail } from '../../domain/upgrades/detail.ts';
import { LINKS } from '../document-links.ts';
import type { QuestionWords, Refusal } from '../journey.ts';
import type { Twins } from '../text.ts';

/** What upgrades and more licences both say of a customer and its subscriptions. */
export interface SharedWords {
  readonly licences: (count: string) => string;
  readonly subscription: string;
  readonly statuses: Readonly<Record<SubscriptionDetail['status'], string>>;
  readonly current: string;
  readonly inUse: string;
  readonly notTold: string;
  readonly forPerson: string;
  readonly plan: string;
  readonly newPlan: string;
  readonly learnMore: string;
  /** The words of the question for a customer, but for what is asked. */
  readonly customer: Omit<QuestionWords, 'ask'>;
  readonly notOurs: () => Refusal;
}

const en: SharedWords = {
  licences: count => `${count} licences`,
  subscription: 'Subscription',
  statuses: {
    active: 'active',
    suspended: 'suspended',
    deleted: 'cancelled',
    expired: 'expired',
    pending: 'pending',
    disabled: 'disabled',
    unknown: 'unknown',
  },
  current: 'Licences now',
  inUse: 'In use',
  notTold: 'Partner Center does not tell',
  forPerson: 'A manager decides.',
  plan: 'Plan',
  newPlan: 'New plan',
  learnMore: 'More about it:',
  customer: {
    name: 'Customer',
    hint: 'Type any part of the name or the domain.',
    placeholder: 'Start typing a name',
  },
  notOurs: () => ({
    why: 'Partner Center does not let our account act for this customer.',
    instead: 'Ask the customer to accept a reseller relationship first, or use the account of that region.',
    links: [LINKS.partnerCenter.en],
  }),
};

const nl: SharedWords = {
  licences: count => `${count} licenties`,
  subscription: 'Abonnement',
  statuses: {
    active: 'actief',
    suspended: 'opgeschort',
    deleted: 'opgezegd',
    expired: 'verlopen',
    pending: 'in behandeling',
    disabled: 'uitgeschakeld',
    unknown: 'onbekend',
  },
  current: 'Licenties nu',
  inUse: 'In gebruik',
  notTold: 'Partner Center zegt het niet',
  forPerson: 'Een manager beslist.',
  plan: 'Abonnement',
  newPlan: 'Nieuw abonnement',
  learnMore: 'Meer hierover:',
  customer: {
    name: 'Klant',
    hint: 'Typ een deel van de naam of het domein.',
    placeholder: 'Begin een naam te typen',
  },
  notOurs: () => ({
    why: 'Partner Center laat ons account niet voor deze klant optreden.',
    instead: 'Vraag de klant eerst een resellerrelatie te aanvaarden, of gebruik het account van die regio.',
    links: [LINKS.partnerCenter.nl],
  }),
};

export const sharedWords: Twins<SharedWords> = { en, nl };
