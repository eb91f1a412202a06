import { asksForState } from '../../domain/education-customer/country-rules.ts';
import { isEducationCustomerRequest } from '../../domain/education-customer/life.ts';
import {
  type EducationCustomerFacts,
  type EducationCustomerRuleId,
  educationCustomerRules,
  judgeEducationCustomer,
  SEGMENTS,
} from '../../domain/education-customer.ts';
import type { AnyRequest } from '../../domain/life.ts';
import { choice, email, phone, pick, text } from '../../domain/question.ts';
import type { SourceId } from '../../domain/sources.ts';
import { defineJourney } from '../journey.ts';
import { countryName } from './countries.ts';
import { answerInWords, found, prefixToOffer, weakAt } from './found.ts';
import { lookUp } from './look-up.ts';
import { countryOf, hasSuggestions, type SchoolAnswers, type SchoolLooked, schoolFacts } from './looked.ts';
import { optionsOf } from './options.ts';
import { pasted, spoken } from './pasted.ts';
import { submitSchool } from './submit.ts';
import { schoolWords } from './text.ts';

const questions = {
  name: text({ max: 200 }),
  segment: choice(...SEGMENTS),
  website: text({ max: 200, optional: true }),
  country: text({ max: 60 }),
  line1: text({ max: 200 }),
  line2: text({ max: 200, optional: true }),
  postalCode: text({ max: 20, optional: true }),
  city: text({ max: 100, optional: true }),
  state: pick({ stays: true }),
  registrationNumber: text({ max: 40, optional: true }),
  addressChoice: pick({ stays: true }),
  notDuplicate: pick({ stays: true }),
  firstName: text({ max: 50 }),
  lastName: text({ max: 50 }),
  schoolPhone: phone(),
  schoolEmail: email(),
  prefix: text({ max: 60 }),
  language: pick({ stays: true }),
  culture: pick({ stays: true }),
};

const rulesIn = ({ rules }: Partial<SchoolLooked>) =>
  rules === undefined || rules === 'unknown' ? undefined : rules;

/** Creating an education customer (EDU): the questions, in the order in which they are asked. */
export const educationCustomer = defineJourney(questions)<
  SchoolLooked,
  EducationCustomerFacts,
  EducationCustomerRuleId
>()({
  id: 'education-customer',
  version: 2,
  deed: 'createEducationCustomer',
  stages: [
    { id: 'organisation', asks: ['name', 'segment', 'website', 'country'] },
    { id: 'address', asks: ['line1', 'line2', 'postalCode', 'city', 'state', 'registrationNumber'] },
    {
      id: 'contact',
      asks: ['addressChoice', 'notDuplicate', 'firstName', 'lastName', 'schoolPhone', 'schoolEmail'],
    },
    { id: 'domain', asks: ['prefix', 'language', 'culture'] },
  ],
  askedWhen: {
    state: (_, looked) => {
      const rules = rulesIn(looked);
      return rules !== undefined && asksForState(rules) && rules.states.length > 0;
    },
    registrationNumber: (_, looked) => rulesIn(looked)?.registration !== undefined,
    addressChoice: (_, looked) => hasSuggestions(looked),
    notDuplicate: (_, looked) => (looked.duplicates ?? []).length > 0,
  },
  facts: schoolFacts,
  judge: judgeEducationCustomer,
  correctedBy: {
    'name-is-a-name': 'name',
    'website-is-a-website': 'website',
    'country-is-a-country': 'country',
    'country-is-served': 'country',
    'is-another-organisation': 'notDuplicate',
    'postal-code-fits-country': 'postalCode',
    'city-is-given': 'city',
    'state-is-of-the-country': 'state',
    'registration-number-fits-country': 'registrationNumber',
    'address-choice-is-for-this-address': 'addressChoice',
    'email-is-not-free': 'schoolEmail',
    'email-is-not-onmicrosoft': 'schoolEmail',
    'phone-fits-country': 'schoolPhone',
    'prefix-is-letters-and-digits': 'prefix',
    'prefix-is-short-enough': 'prefix',
    'prefix-is-free': 'prefix',
  },
  words: schoolWords,
  sources: Object.fromEntries(educationCustomerRules.map(({ id, source }) => [id, source])) as Record<
    EducationCustomerRuleId,
    SourceId
  >,
  lookedUpBy: ['name', 'country', 'line1', 'line2', 'postalCode', 'city', 'state', 'prefix'],
  lookUp,
  optionsOf: (name, walk, language) => optionsOf(name, walk, language),
  phoneCountry: ({ answers }) => countryOf(answers),
  proposes: (name, walk, { policy, language }) =>
    name === 'prefix'
      ? prefixToOffer(walk)
      : name === 'country'
        ? countryName(policy.defaultCountry, language)
        : undefined,
  asTyped: (name, { answers }, language) => {
    const code = name === 'country' ? countryOf(answers) : undefined;
    return code === undefined ? undefined : countryName(code, language);
  },
  found,
  remarkAt: weakAt,
  inWords: answerInWords,
  spoken,
  pasted,
  send: submitSchool,
  walkFrom,
});

function walkFrom(
  request: AnyRequest,
  editing: boolean,
): { answers: Partial<SchoolAnswers>; editing?: string } {
  if (!isEducationCustomerRequest(request)) return { answers: {} };
  const { address, name, segment, website, phone: number, email: mail, ...rest } = request.asked.application;
  const { line1, line2, postalCode, city, state, country } = address;
  const answers: Partial<SchoolAnswers> = {
    name,
    segment,
    website,
    country,
    line1,
    line2,
    postalCode,
    city,
    firstName: rest.firstName,
    lastName: rest.lastName,
    schoolPhone: number,
    schoolEmail: mail,
    prefix: rest.prefix,
    language: rest.language,
    culture: rest.culture,
    ...(state !== '' && { state }),
    ...(rest.registrationNumber && { registrationNumber: rest.registrationNumber }),
  };
  return { answers, ...(editing && { editing: request.id }) };
}
