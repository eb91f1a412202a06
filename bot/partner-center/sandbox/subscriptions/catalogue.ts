import { guidOf } from '../guid.ts';

/**
 * What Microsoft sells here: the offers of the upgrade table, in the older commerce and in the new one, and the India
 * editions, whose published ids nobody knows: those have ids of this sandbox only.
 */
export interface Offer {
  readonly id: string;
  readonly name: string;
  readonly part: string;
  /** What a user gets; two plans with the same one conflict. */
  readonly services: readonly string[];
  readonly most: number;
}

const SMALL = 300;
const LARGE = 10_000_000;

const offer = (name: string, part: string, services: string, most: number, id: string): Offer => ({
  id,
  name,
  part,
  services: services.split(' '),
  most,
});

const BASIC = 'mail1 files1 teams';
const E3 = 'apps-enterprise mail2 files2 teams';
const E5 = `${E3} voice analytics`;

export const OFFERS = {
  appsForBusiness: offer(
    'Microsoft 365 Apps for business',
    'O365_BUSINESS',
    'apps',
    SMALL,
    '5c9fd4cc-edce-44a8-8e91-07df09744609',
  ),
  businessBasic: offer(
    'Microsoft 365 Business Basic',
    'O365_BUSINESS_ESSENTIALS',
    BASIC,
    SMALL,
    'bd938f12-058f-4927-bba3-ae36b1d2501c',
  ),
  businessStandard: offer(
    'Microsoft 365 Business Standard',
    'O365_BUSINESS_PREMIUM',
    `apps ${BASIC}`,
    SMALL,
    '031c9e47-4802-4248-838e-778fb1d2cc05',
  ),
  businessPremium: offer(
    'Microsoft 365 Business Premium',
    'SPB',
    `apps ${BASIC} devices`,
    SMALL,
    '61795cab-2abd-43f6-88e9-c9adae5746e0',
  ),
  appsForEnterprise: offer(
    'Microsoft 365 Apps for enterprise',
    'OFFICESUBSCRIPTION',
    'apps-enterprise',
    LARGE,
    'be57ff4c-100c-4f1f-b82d-f1c5ab63a665',
  ),
  e1: offer('Office 365 E1', 'STANDARDPACK', BASIC, LARGE, '91fd106f-4b2c-4938-95ac-f54f74e9a239'),
  e3: offer('Office 365 E3', 'ENTERPRISEPACK', E3, LARGE, '796b6b5f-613c-4e24-a17c-eba730d49c02'),
  e5: offer('Office 365 E5', 'ENTERPRISEPREMIUM', E5, LARGE, 'a044b16a-1861-4308-8086-a3a3b506fac2'),
  appsForBusinessIndia: offer(
    'Microsoft 365 Apps for business India',
    'O365_BUSINESS_INDIA',
    'apps',
    SMALL,
    guidOf('offer apps for business india'),
  ),
  businessBasicIndia: offer(
    'Microsoft 365 Business Basic India',
    'O365_BUSINESS_ESSENTIALS_INDIA',
    BASIC,
    SMALL,
    guidOf('offer business basic india'),
  ),
  businessStandardIndia: offer(
    'Microsoft 365 Business Standard India',
    'O365_BUSINESS_PREMIUM_INDIA',
    `apps ${BASIC}`,
    SMALL,
    guidOf('offer business standard india'),
  ),
  audioConferencing: offer(
    'Microsoft 365 Audio Conferencing',
    'MCOMEETADV',
    'audio',
    LARGE,
    'c94271d8-b431-4a25-a3c5-a57737a1c909',
  ),
  newBasic: offer(
    'Microsoft 365 Business Basic',
    'O365_BUSINESS_ESSENTIALS',
    BASIC,
    SMALL,
    'CFQ7TTC0LH18:0001:CFQ7TTC0Z4V1',
  ),
  newStandard: offer(
    'Microsoft 365 Business Standard',
    'O365_BUSINESS_PREMIUM',
    `apps ${BASIC}`,
    SMALL,
    'CFQ7TTC0LDPB:0001:CFQ7TTC0Z4V2',
  ),
  newE1: offer('Office 365 E1', 'STANDARDPACK', BASIC, LARGE, 'CFQ7TTC0LF8Q:0001:CFQ7TTC0Z4V3'),
  newE3: offer('Office 365 E3', 'ENTERPRISEPACK', E3, LARGE, 'CFQ7TTC0LF8R:0001:CFQ7TTC0Z4V4'),
  newE5: offer('Office 365 E5', 'ENTERPRISEPREMIUM', E5, LARGE, 'CFQ7TTC0LF8S:0002:CFQ7TTC0Z4V5'),
} as const satisfies Record<string, Offer>;

type OfferName = keyof typeof OFFERS;

const PATHS: Readonly<Partial<Record<OfferName, readonly OfferName[]>>> = {
  appsForBusiness: ['businessPremium', 'appsForEnterprise', 'e3', 'e5'],
  businessStandard: ['e3', 'e5'],
  businessBasic: ['businessStandard', 'e1', 'e3', 'e5'],
  appsForBusinessIndia: ['businessStandardIndia'],
  businessBasicIndia: ['businessStandardIndia'],
  newBasic: ['newStandard', 'newE1', 'newE3', 'newE5'],
  newStandard: ['newE3', 'newE5'],
};

const BY_ID = new Map<string, Offer>(Object.values(OFFERS).map(one => [one.id.toLowerCase(), one]));

/** The offer with that id. */
export function offerOf(id: string): Offer | undefined {
  return BY_ID.get(id.toLowerCase());
}

/** The offers that a subscription to this one leads to. */
export function pathsFrom(id: string): readonly Offer[] {
  const name = (Object.keys(OFFERS) as OfferName[]).find(
    one => OFFERS[one].id.toLowerCase() === id.toLowerCase(),
  );
  return (name === undefined ? [] : (PATHS[name] ?? [])).map(target => OFFERS[target]);
}
