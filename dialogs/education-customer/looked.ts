import type { Day } from '../../domain/dated.ts';
import type { PostalAddress } from '../../domain/education-customer/application.ts';
import type { CountryRules } from '../../domain/education-customer/country-rules.ts';
import { proposedPrefix, typedPrefix } from '../../domain/education-customer/domain-prefix.ts';
import type { KnownCustomer, Likeness } from '../../domain/education-customer/duplicates.ts';
import type { EducationCustomerFacts, Segment } from '../../domain/education-customer.ts';
import type { Walk } from '../../domain/journey.ts';
import type { AddressCheck } from '../ports/education.ts';
import { countryIn } from './countries.ts';
import { mailboxOf, ownerName, websiteOf } from './internet-names.ts';

/** What a person fills in about a school. */
export interface SchoolAnswers {
  readonly name: string;
  readonly segment: Segment;
  readonly website: string;
  /** As entered: a name in either language, or a code; see `countryOf`. */
  readonly country: string;
  readonly line1: string;
  readonly line2: string;
  readonly postalCode: string;
  readonly city: string;
  readonly state: string;
  readonly registrationNumber: string;
  /** `own`, or the number of a suggestion, with the address it was chosen for: see `addressKey`. */
  readonly addressChoice: string;
  /** `same` or `other`, with the likenesses that were looked at: see `duplicatesKey`. */
  readonly notDuplicate: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly schoolPhone: string;
  readonly schoolEmail: string;
  readonly prefix: string;
  readonly language: string;
  readonly culture: string;
}

/** What Partner Center says about it. */
export interface SchoolLooked {
  readonly rules: CountryRules | 'unknown';
  readonly address: AddressCheck;
  /** Whether the domain is free, of the prefix that was looked at: the chosen one, else the one that is proposed. */
  readonly prefixChecked: { readonly prefix: string; readonly free: boolean };
  /** The version of the list of open schools that was looked at. */
  readonly openVersion: number;
  readonly duplicates: readonly { readonly customer: KnownCustomer; readonly likeness: Likeness }[];
}

export type SchoolWalk = Walk<SchoolAnswers, SchoolLooked>;

/** The country (ISO 3166) that was entered; undefined for none that we know. */
export function countryOf({ country }: Partial<SchoolAnswers>): string | undefined {
  return country === undefined ? undefined : countryIn(country);
}

/** The address as it was entered; undefined until its stage was answered. */
export function addressIn(answers: Partial<SchoolAnswers>): PostalAddress | undefined {
  const { line1, line2 = '', city, state = '' } = answers;
  const postalCode = postalCodeIn(answers);
  const country = countryOf(answers);
  if (line1 === undefined || city === undefined || country === undefined) return undefined;
  return { line1, line2, postalCode, city, state, country };
}

/** Letters and digits of full width are the same ones to Partner Center only when they are written plainly. */
function postalCodeIn({ postalCode = '' }: Partial<SchoolAnswers>): string {
  return postalCode.normalize('NFKC').trim();
}

/** Tells the choice for one address from that for another. */
export function addressKey(address: PostalAddress): string {
  return shortHash(Object.values(address).join('|'));
}

/** Tells what was said of these likenesses from what was said of others. */
export function duplicatesKey({ duplicates = [] }: Partial<SchoolLooked>): string {
  const ids = duplicates.map(({ customer }) => customer.request ?? customer.id);
  return shortHash(ids.toSorted().join('|'));
}

function shortHash(text: string): string {
  let hash = 0;
  for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647;
  return hash.toString(36);
}

/** The suggestion that was chosen for the address as it stands now. */
function chosenSuggestion(
  answers: Partial<SchoolAnswers>,
  looked: Partial<SchoolLooked>,
): PostalAddress | undefined {
  const entered = addressIn(answers);
  const [choice, key] = (answers.addressChoice ?? '').split(':');
  if (entered === undefined || choice === 'own' || key !== addressKey(entered)) return undefined;
  const suggestion = looked.address?.suggestions[Number(choice)];
  return suggestion && { ...suggestion, country: entered.country };
}

/** The address that counts: the suggestion where one was chosen, else the one that was entered. */
export function chosenAddress(
  answers: Partial<SchoolAnswers>,
  looked: Partial<SchoolLooked>,
): PostalAddress | undefined {
  return chosenSuggestion(answers, looked) ?? addressIn(answers);
}

/** The facts that the rules read, out of answers and what was looked up. */
export function schoolFacts(
  answers: Partial<SchoolAnswers>,
  looked: Partial<SchoolLooked>,
  today: Day,
): Partial<EducationCustomerFacts> {
  const { name, website, city, state, registrationNumber, schoolEmail, schoolPhone, prefix } = answers;
  const mailbox = schoolEmail === undefined ? undefined : mailboxOf(schoolEmail);
  const standing = chosenStanding(answers, looked);
  return {
    today,
    ...(name !== undefined && { name }),
    ...(website !== undefined && { website: websiteOf(website) }),
    ...(answers.country !== undefined && { countrySaid: countrySaid(answers.country) }),
    ...(looked.rules && { country: looked.rules }),
    ...isAnother(answers, looked),
    ...(answers.line1 !== undefined && {
      postalCode: postalCodeIn(answers),
      city: city ?? '',
      state: state ?? '',
      registrationNumber: registrationNumber ?? '',
    }),
    ...(standing && { addressStanding: standing }),
    ...(answers.line1 !== undefined && { addressChoiceStands: choiceStands(answers, looked) }),
    ...(mailbox && { mailbox }),
    ...(schoolPhone !== undefined && { phone: schoolPhone }),
    ...(prefix !== undefined && { prefix: typedPrefix(prefix) }),
    ...(prefix !== undefined &&
      looked.prefixChecked?.prefix === typedPrefix(prefix) && { prefixFree: looked.prefixChecked.free }),
  };
}

function countrySaid(text: string): EducationCustomerFacts['countrySaid'] {
  const code = countryIn(text);
  return { text, ...(code && { code }) };
}

/** Whether somebody has looked at what looks like it; nothing while that is not known, or not answered. */
function isAnother(
  { notDuplicate }: Partial<SchoolAnswers>,
  looked: Partial<SchoolLooked>,
): Pick<EducationCustomerFacts, 'isAnother'> | undefined {
  if (looked.duplicates === undefined) return undefined;
  if (looked.duplicates.length === 0) return { isAnother: true };
  return notDuplicate === undefined
    ? undefined
    : { isAnother: notDuplicate === `other:${duplicatesKey(looked)}` };
}

/** A suggestion of Partner Center is as good as verified. */
function chosenStanding(
  answers: Partial<SchoolAnswers>,
  looked: Partial<SchoolLooked>,
): EducationCustomerFacts['addressStanding'] | undefined {
  return chosenSuggestion(answers, looked) === undefined ? looked.address?.standing : 'verified';
}

/** False for a choice that was made for another address. */
function choiceStands(answers: Partial<SchoolAnswers>, looked: Partial<SchoolLooked>): boolean {
  const entered = addressIn(answers);
  const { addressChoice } = answers;
  if (addressChoice === undefined || entered === undefined || !hasSuggestions(looked)) return true;
  return addressChoice.endsWith(`:${addressKey(entered)}`);
}

/** Whether there is something to choose from beside the address that was entered. */
export function hasSuggestions({ address }: Partial<SchoolLooked>): boolean {
  return (address?.suggestions.length ?? 0) > 0;
}

/** The prefix that follows from the name, or from the website where the name cannot be written in plain letters. */
export function proposedFor(answers: Partial<SchoolAnswers>): string {
  const { name = '', website = '' } = answers;
  const german = ['DE', 'AT', 'CH', 'LI'].includes(countryOf(answers) ?? '');
  return proposedPrefix(name, { website: ownerName(website), german });
}
