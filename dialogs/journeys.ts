import { educationKeys } from './education-keys/journey.ts';
import type { AnyJourney } from './journey.ts';

/** The journeys that the bot knows; one line each. */
export const journeys: readonly AnyJourney[] = [educationKeys];
