import type { Application } from '../../../domain/education-customer/application.ts';
import type { EducationCustomerRequest } from '../../../domain/education-customer/life.ts';

/** An application that is in order. */
export const application: Application = {
  name: 'Contoso School',
  segment: 'K12',
  website: 'contoso-school.nl',
  address: {
    line1: 'Domplein 4',
    line2: '',
    city: 'Utrecht',
    state: '',
    postalCode: '3512 JC',
    country: 'NL',
  },
  firstName: 'Ada',
  lastName: 'Berg',
  phone: '+31302345678',
  phoneDigits: '302345678',
  email: 'it@contoso-school.nl',
  prefix: 'contosoutrecht',
  language: 'nl',
  culture: 'nl-NL',
};

/** A request for it, just made. */
export const request: EducationCustomerRequest = {
  id: 'EDU-1',
  kind: 'education-customer',
  version: 1,
  state: 'awaitingApproval',
  askedBy: { id: '982aa31a-c806-4c7f-8248-85fa896fd026', name: 'Samir Khan' },
  askedAt: '2026-11-20T09:00:00.000Z',
  customer: { id: '', name: 'Contoso School' },
  asked: { walk: 'w', application, createId: 'd6f3a1f0-0000-4000-8000-000000000001', attempts: 0 },
  history: [],
};
