import type { Subscription } from '../../domain/customer.ts';
import type { EducationKeyFacts } from '../../domain/education-keys.ts';
import type { Request } from '../../domain/request.ts';

export const TODAY = '2026-11-20';

/** Offers under their published ids. */
export const OFFERS = {
  m365A3Faculty: 'CFQ7TTC0LHPL:000W:CFQ7TTC0Z4T1',
  m365A3Students: 'dd3b57a3-5183-4ff8-9e3c-321f4298b58d',
  m365A5Students: 'CFQ7TTC0LHPJ:0013:CFQ7TTC0Z4T3',
  windowsA3Faculty: 'bec91cbf-3677-41e3-afb8-bf98db7b9bd4',
  windowsA5Faculty: 'eaf7db4c-b6af-403d-a865-ea289b4fa306',
  o365A3Faculty: '7eb5101b-b893-4d63-92ca-72df3c71fafc',
  m365E3: 'CFQ7TTC0LFLX:0001:CFQ7TTC0Z4T4',
  inNoTable: 'CFQ7TTC0Z4T9:0001:CFQ7TTC0Z4T5',
} as const;

/** An active subscription of 100 licences on Microsoft 365 A3 for faculty, as changed. */
export function aSubscription(some: Partial<Subscription> = {}): Subscription {
  return {
    id: '11111111-1111-4111-8111-111111111111',
    offerId: OFFERS.m365A3Faculty,
    offerName: 'As Partner Center calls it',
    quantity: 100,
    status: 'active',
    isTrial: false,
    renewsItself: true,
    ...some,
  };
}

/** A verified school with 400 licences that asks for 120 keys, as changed. */
export function someFacts(some: Partial<EducationKeyFacts> = {}): EducationKeyFacts {
  return {
    today: TODAY,
    relationship: 'ours',
    education: 'approved',
    licensedThrough: 'csp',
    licences: 400,
    perhaps: 0,
    askedBefore: 0,
    keys: 120,
    emailIsAdmins: true,
    ...some,
  };
}

export const ANNA = { id: 'anna', name: 'Anna Becker' };
export const MARK = { id: 'mark', name: 'Mark Osei' };

/** Anna's request for 120 keys, as changed. */
export function aRequest(some: Partial<Request> = {}): Request {
  const askedAt = '2026-11-20T09:00:00.000Z';
  return {
    id: 'KEY-1',
    kind: 'education-keys',
    version: 1,
    state: 'awaitingApproval',
    askedBy: ANNA,
    askedAt,
    customer: { id: '8e0af73d-3a1d-4e43-942b-7bf30541856c', name: 'Contoso School' },
    keys: 120,
    asked: {
      walk: 'a walk',
      subscriptions: [{ id: 'sub-1', name: 'Microsoft 365 A3 for faculty', licences: 400 }],
      phone: '+31201234567',
      email: 'it@contoso.example',
      contactMethod: 'phone',
      found: { licences: 400, perhaps: 0, askedBefore: 0, domain: 'contoso.example', unknownOffers: [] },
    },
    history: [{ verb: 'submit', at: askedAt, by: ANNA }],
    ...some,
  };
}
