import type { Customer, EducationStatus, Subscription } from '../../domain/customer.ts';
import type { Day } from '../../domain/dated.ts';
import {
  countLicences,
  type EducationKeyFacts,
  type EducationKeyRuleId,
  educationKeyRules,
  judgeEducationKeys,
} from '../../domain/education-keys.ts';
import type { Walk } from '../../domain/journey.ts';
import type { AnyRequest } from '../../domain/life.ts';
import { choice, confirmation, customer, email, phone, pick, wholeNumber } from '../../domain/question.ts';
import { isKeysRequest } from '../../domain/request.ts';
import { submitRequest } from '../actions/submit-request.ts';
import { defineJourney, type Outside } from '../journey.ts';
import { PartnerCenterError } from '../ports.ts';
import { answerInWords, found, subscriptionOptions } from './found.ts';
import { educationKeysWords } from './text.ts';

/** The most that can be typed as a quantity; what may be asked for is the rules' business. */
const MOST_TYPED = 100_000;

const questions = {
  customer: customer(),
  licensedThrough: choice('csp', 'ees', 'ovsEs', 'school', 'nothing'),
  keys: wholeNumber({ min: 1, max: MOST_TYPED }),
  subscription: pick(),
  phone: phone(),
  email: email(),
  emailIsAdmins: confirmation(),
  contactMethod: choice('phone', 'callBack'),
};

/** What Partner Center and the store say about the customer. */
export interface KeysLooked {
  readonly customer: Customer;
  readonly relationship: 'ours' | 'notOurs';
  readonly education: EducationStatus;
  readonly subscriptions: readonly Subscription[];
  /** Keys of the customer's other requests that still count. */
  readonly askedBefore: number;
  /** Active units per SKU part number, where Partner Center tells. */
  readonly units: Readonly<Record<string, number>> | undefined;
}

export interface KeysAnswers {
  readonly customer: string;
  readonly licensedThrough: 'csp' | 'ees' | 'ovsEs' | 'school' | 'nothing';
  readonly keys: number;
  readonly subscription: string;
  readonly phone: string;
  readonly email: string;
  readonly emailIsAdmins: true;
  readonly contactMethod: 'phone' | 'callBack';
}

export type KeysWalk = Walk<KeysAnswers, KeysLooked>;

/** Windows 10 Education keys (W10E): the questions, in the order in which they are asked. */
export const educationKeys = defineJourney(questions)<KeysLooked, EducationKeyFacts, EducationKeyRuleId>()({
  id: 'education-keys',
  version: 1,
  deed: 'requestEducationKeys',
  stages: [
    { id: 'customer', asks: ['customer'] },
    { id: 'programme', asks: ['licensedThrough'] },
    { id: 'quantity', asks: ['keys', 'subscription'] },
    { id: 'contact', asks: ['phone', 'email', 'emailIsAdmins', 'contactMethod'] },
  ],
  askedWhen: {
    licensedThrough: (_, looked, today) =>
      looked.subscriptions !== undefined && licencesIn(looked, today) === 0,
    subscription: (_, looked, today) =>
      countLicences(looked.subscriptions ?? [], today).each.filter(({ standing }) => standing === 'counts')
        .length > 1,
  },
  facts: educationKeyFacts,
  judge: judgeEducationKeys,
  correctedBy: {
    'keys-within-licences': 'keys',
    'total-within-licences': 'keys',
    'email-belongs-to-an-admin': 'emailIsAdmins',
  },
  words: educationKeysWords,
  sources: Object.fromEntries(educationKeyRules.map(({ id, source }) => [id, source])) as Record<
    EducationKeyRuleId,
    (typeof educationKeyRules)[number]['source']
  >,
  lookedUpBy: ['customer'],
  lookUp,
  optionsOf: (name, walk, language, today) =>
    name === 'subscription' ? subscriptionOptions(walk, language, today) : [],
  found,
  inWords: answerInWords,
  send: submitRequest,
  walkFrom,
});

/** The facts that the rules read, out of answers and what was looked up. */
export function educationKeyFacts(
  answers: Partial<KeysAnswers>,
  looked: Partial<KeysLooked>,
  today: Day,
): Partial<EducationKeyFacts> {
  const { licences, perhaps } = countLicences(looked.subscriptions ?? [], today);
  const known = looked.subscriptions !== undefined;
  const licensedThrough = known && licences + perhaps > 0 ? 'csp' : answers.licensedThrough;
  return {
    today,
    ...(looked.relationship && { relationship: looked.relationship }),
    ...(looked.education && { education: looked.education.kind }),
    ...(known && { licences, perhaps }),
    ...(looked.askedBefore !== undefined && { askedBefore: looked.askedBefore }),
    ...(licensedThrough && { licensedThrough }),
    ...(answers.keys !== undefined && { keys: answers.keys }),
    ...(answers.emailIsAdmins !== undefined && { emailIsAdmins: answers.emailIsAdmins }),
  };
}

function licencesIn(looked: Partial<KeysLooked>, today: Day): number {
  const { licences, perhaps } = countLicences(looked.subscriptions ?? [], today);
  return licences + perhaps;
}

async function lookUp(walk: KeysWalk, outside: Outside): Promise<Partial<KeysLooked>> {
  const id = walk.answers.customer;
  if (id === undefined) return {};
  return lookAtCustomer(id, outside, walk.editing);
}

/** Fresh facts about a customer; `except` is a request that is being changed and does not count as asked before. */
export async function lookAtCustomer(
  id: string,
  { partnerCenter, requests }: Outside,
  except?: string,
): Promise<Partial<KeysLooked>> {
  try {
    const [who, education, subscriptions, units, held, own] = await Promise.all([
      partnerCenter.customer(id),
      partnerCenter.educationStatus(id),
      partnerCenter.subscriptions(id),
      partnerCenter.activeUnits(id),
      requests.keysHeld(id),
      except === undefined ? undefined : requests.request(except),
    ]);
    if (who === undefined) return { relationship: 'notOurs' };
    return {
      customer: who,
      relationship: 'ours',
      education,
      subscriptions,
      units,
      askedBefore: held - (own !== undefined && isKeysRequest(own) ? own.keys : 0),
    };
  } catch (error) {
    const notOurs = error instanceof PartnerCenterError && ['notOurs', 'notFound'].includes(error.kind);
    if (!notOurs) throw error;
    const listed = await partnerCenter.findCustomers(id, 1);
    return { relationship: 'notOurs', ...(listed[0]?.id === id && { customer: listed[0] }) };
  }
}

function walkFrom(request: AnyRequest, editing: boolean) {
  if (!isKeysRequest(request)) return { answers: {} };
  const { id, customer: of, keys, asked } = request;
  const { phone, email, contactMethod, subscriptions } = asked;
  if (!editing) return { answers: { customer: of.id } };
  const named = subscriptions[0]?.id;
  return {
    answers: {
      customer: of.id,
      keys,
      phone,
      email,
      contactMethod,
      emailIsAdmins: true as const,
      ...(named && { subscription: named }),
    },
    editing: id,
  };
}
