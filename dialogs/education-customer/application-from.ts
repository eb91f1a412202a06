import type { Application } from '../../domain/education-customer/application.ts';
import { phoneForPartnerCenter } from '../../domain/education-customer/country-rules.ts';
import { typedPrefix } from '../../domain/education-customer/domain-prefix.ts';
import { websiteOf } from './internet-names.ts';
import { chosenAddress, type SchoolWalk } from './looked.ts';

/** What is sent to Partner Center. Throws when the walk is not complete: our mistake. */
export function applicationFrom({ answers, looked }: SchoolWalk): Application {
  const address = chosenAddress(answers, looked);
  const { rules } = looked;
  const { name, segment, firstName, lastName, schoolPhone, schoolEmail, prefix, language, culture } = answers;
  if (
    address === undefined ||
    rules === undefined ||
    rules === 'unknown' ||
    name === undefined ||
    segment === undefined ||
    firstName === undefined ||
    lastName === undefined ||
    schoolPhone === undefined ||
    schoolEmail === undefined ||
    prefix === undefined ||
    language === undefined ||
    culture === undefined
  )
    throw new Error('An application was made before everything was answered');
  const website = websiteOf(answers.website ?? '');
  const registrationNumber = answers.registrationNumber;
  return {
    name,
    segment,
    website: typeof website === 'object' ? website.host : '',
    address,
    firstName,
    lastName,
    phone: schoolPhone,
    phoneDigits: phoneForPartnerCenter(schoolPhone, rules),
    email: schoolEmail,
    prefix: typedPrefix(prefix),
    language,
    culture,
    ...(registrationNumber && { registrationNumber }),
  };
}
