import type { EducationCustomerFacts } from '../../domain/education-customer.ts';

/** The country's rules, where they are known. */
export const countryOf = ({ country }: Partial<EducationCustomerFacts>) =>
  country === undefined || country === 'unknown' ? undefined : country;

/** How a postcode looks in some countries, for the sentence beside the field; the rule itself is Partner Center's. */
const SAMPLES: Readonly<Record<string, string>> = {
  NL: '3512 AB',
  BE: '1000',
  DE: '10115',
  GB: 'LS1 4AP',
  US: '98052',
  IN: '110001',
  JP: '100-0001',
  FR: '75001',
  PL: '00-001',
};

/** A postcode as it is written in the country; '' where none is known here. */
export function sampleOf(facts: Partial<EducationCustomerFacts>): string {
  return SAMPLES[countryOf(facts)?.country ?? ''] ?? '';
}
