import { type Dated, type Day, valueOn } from '../dated.ts';
import type { PlanId } from './plans.ts';

/**
 * The services that tell the plans of the upgrade table apart, by the service plan names of Microsoft's list. Small
 * extras that nearly every plan carries (Sway, To Do, Whiteboard) are left out: they keep no upgrade from working.
 */
export const SERVICES = {
  OFFICE_BUSINESS: 'Microsoft 365 Apps for business',
  OFFICESUBSCRIPTION: 'Microsoft 365 Apps for enterprise',
  EXCHANGE_S_STANDARD: 'Exchange Online (Plan 1)',
  EXCHANGE_S_ENTERPRISE: 'Exchange Online (Plan 2)',
  SHAREPOINTSTANDARD: 'SharePoint (Plan 1)',
  SHAREPOINTENTERPRISE: 'SharePoint (Plan 2)',
  TEAMS1: 'Microsoft Teams',
  ATP_ENTERPRISE: 'Microsoft Defender for Office 365 (Plan 1)',
  THREAT_INTELLIGENCE: 'Microsoft Defender for Office 365 (Plan 2)',
  INTUNE_A: 'Microsoft Intune',
  AAD_PREMIUM: 'Microsoft Entra ID P1',
  MDE_SMB: 'Microsoft Defender for Business',
  MCOEV: 'Microsoft 365 Phone System',
  MCOMEETADV: 'Microsoft 365 Audio Conferencing',
  BI_AZURE_P2: 'Power BI Pro',
} as const;

export type ServiceId = keyof typeof SERVICES;

/** Where the table below was read: a copy of Microsoft's list, as it stood on that day. */
export const SERVICES_SOURCE = {
  title: 'Product names and service plan identifiers for licensing',
  date: '2026-08-08',
  url: 'https://learn.microsoft.com/en-us/entra/identity/users/licensing-service-plan-reference',
} as const;

type Contents = Readonly<Partial<Record<PlanId, readonly ServiceId[]>>>;

/** Which services each plan of the table contains. The India editions are in no list, so they are not here. */
const CONTENTS: Dated<Contents> = [
  {
    from: '2020-05-07',
    value: {
      appsForBusiness: ['OFFICE_BUSINESS'],
      appsForEnterprise: ['OFFICESUBSCRIPTION'],
      businessBasic: ['EXCHANGE_S_STANDARD', 'SHAREPOINTSTANDARD', 'TEAMS1'],
      businessStandard: ['OFFICE_BUSINESS', 'EXCHANGE_S_STANDARD', 'SHAREPOINTSTANDARD', 'TEAMS1'],
      businessPremium: [
        'OFFICE_BUSINESS',
        'EXCHANGE_S_STANDARD',
        'SHAREPOINTSTANDARD',
        'TEAMS1',
        'ATP_ENTERPRISE',
        'INTUNE_A',
        'AAD_PREMIUM',
        'MDE_SMB',
      ],
      e1: ['EXCHANGE_S_STANDARD', 'SHAREPOINTSTANDARD', 'TEAMS1'],
      e3: ['OFFICESUBSCRIPTION', 'EXCHANGE_S_ENTERPRISE', 'SHAREPOINTENTERPRISE', 'TEAMS1', 'ATP_ENTERPRISE'],
      e5: [
        'OFFICESUBSCRIPTION',
        'EXCHANGE_S_ENTERPRISE',
        'SHAREPOINTENTERPRISE',
        'TEAMS1',
        'ATP_ENTERPRISE',
        'THREAT_INTELLIGENCE',
        'MCOEV',
        'MCOMEETADV',
        'BI_AZURE_P2',
      ],
    },
  },
];

/** The services of a plan; undefined where the table does not know: then nobody guesses. */
export function servicesOf(plan: PlanId | undefined, day: Day): readonly ServiceId[] | undefined {
  return plan === undefined ? undefined : valueOn(CONTENTS, day)?.[plan];
}

/** A larger edition of a service does all that the smaller one does. */
const LARGER: Partial<Record<ServiceId, ServiceId>> = {
  OFFICE_BUSINESS: 'OFFICESUBSCRIPTION',
  EXCHANGE_S_STANDARD: 'EXCHANGE_S_ENTERPRISE',
  SHAREPOINTSTANDARD: 'SHAREPOINTENTERPRISE',
  ATP_ENTERPRISE: 'THREAT_INTELLIGENCE',
};

/** Whether one plan does everything that the other does; false where one of the two is not in the table. */
export function covers(plan: PlanId | undefined, other: PlanId | undefined, day: Day): boolean {
  const [has, needed] = [servicesOf(plan, day), servicesOf(other, day)];
  if (has === undefined || needed === undefined) return false;
  return needed.every(service => has.some(one => one === service || one === LARGER[service]));
}

/** What the target has and the present plan has not; undefined where one of the two is not in the table. */
export function extraServices(
  plan: PlanId | undefined,
  target: PlanId | undefined,
  day: Day,
): readonly ServiceId[] | undefined {
  const [present, wanted] = [servicesOf(plan, day), servicesOf(target, day)];
  if (present === undefined || wanted === undefined) return undefined;
  return wanted.filter(service => !present.includes(service));
}
