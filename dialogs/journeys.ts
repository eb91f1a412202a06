import { educationCustomer } from './education-customer/journey.ts';
import { educationKeys } from './education-keys/journey.ts';
import type { AnyJourney } from './journey.ts';
import { addLicences } from './subscriptions/licences-journey.ts';
import { subscriptionUpgrade } from './subscriptions/upgrade-journey.ts';

/** The journeys that the bot knows; one line each. */
export const journeys: readonly AnyJourney[] = [
  educationKeys,
  educationCustomer,
  subscriptionUpgrade,
  addLicences,
];
