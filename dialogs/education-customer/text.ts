import type { TradeNameSign } from '../../domain/education-customer/names.ts';
import type { Weakness } from '../../domain/education-customer/preflight.ts';
import type { EducationCustomerFacts, EducationCustomerRuleId } from '../../domain/education-customer.ts';
import type { JourneyWords } from '../journey.ts';
import type { Twins } from '../text.ts';
import type { SchoolAnswers } from './looked.ts';
import { en } from './text-en.ts';
import { nl } from './text-nl.ts';

type Stages = 'organisation' | 'address' | 'contact' | 'domain';

interface OwnWords {
  readonly found: string;
  readonly preflight: string;
  readonly preflightHint: (left: number) => string;
  readonly points: Readonly<
    Record<'name' | 'address' | 'email' | 'website' | 'phone' | 'domain' | 'segment', string>
  >;
  readonly strong: string;
  readonly weak: Readonly<Record<Weakness, string>>;
  readonly signs: Readonly<Record<TradeNameSign, string>>;
  readonly addressOwn: (address: string) => string;
  readonly addressSuggested: (address: string) => string;
  readonly duplicates: string;
  readonly likeness: Readonly<Record<'sameDomain' | 'nearlySameName' | 'sameName', string>>;
  readonly askedFor: (request: string, askedBy: string) => string;
  readonly same: string;
  readonly another: string;
  readonly prefixForEver: (domain: string) => string;
  readonly prefixFree: (domain: string) => string;
  readonly prefixTaken: (domain: string, others: string) => string;
  readonly none: string;
}

/** The words of the journey, the same in both languages. */
export type SchoolText = JourneyWords<
  keyof SchoolAnswers,
  Stages,
  EducationCustomerRuleId,
  EducationCustomerFacts
> & {
  readonly own: OwnWords;
};

/** The words of the journey, in both languages. */
export const schoolWords: Twins<SchoolText> = { en, nl };
