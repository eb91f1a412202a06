import { addressLine } from '../../domain/education-customer/application.ts';
import { tenantDomain } from '../../domain/education-customer/domain-prefix.ts';
import type { EducationCustomerRequest } from '../../domain/education-customer/life.ts';

/** What is filed with Microsoft Support for manual verification (EDU-08). Support reads English, in both languages. */
export interface ManualPack {
  readonly title: string;
  readonly description: string;
}

/** The pack for this request. */
export function manualPack({ customer, asked }: EducationCustomerRequest): ManualPack {
  const { application, attempts, reason } = asked;
  const { name, segment, website, address, email, phone, prefix } = application;
  const lines = [
    'Requesting manual verification of an education customer.',
    `Customer: ${name}. Microsoft ID: ${customer.id}. Domain: ${tenantDomain(prefix)}.`,
    `Segment: ${segment === 'K12' ? 'primary or secondary education (K-12)' : 'higher education'}.`,
    `Address: ${addressLine(address)}.`,
    website === '' ? '' : `Website: ${website}.`,
    `E-mail of the organisation: ${email}. Phone: ${phone}.`,
    `Verification was requested ${attempts} time${attempts === 1 ? '' : 's'}.`,
    reason === undefined ? '' : `Reason given: ${reason}.`,
  ];
  return {
    title: 'Manual verification of an education customer',
    description: lines.filter(line => line !== '').join('\n'),
  };
}
