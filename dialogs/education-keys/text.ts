import type { EducationKeyFacts, EducationKeyRuleId, Standing } from '../../domain/education-keys.ts';
import type { RequestState } from '../../domain/request.ts';
import type { JourneyWords } from '../journey.ts';
import type { Twins } from '../text.ts';
import type { KeysAnswers } from './journey.ts';
import { en } from './text-en.ts';
import { nl } from './text-nl.ts';

type Stages = 'customer' | 'programme' | 'quantity' | 'contact';
/** The words of the journey, in one language. */
export type KeysText = JourneyWords<keyof KeysAnswers, Stages, EducationKeyRuleId, EducationKeyFacts> & {
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

export const educationKeysWords: Twins<KeysText> = { en, nl };
