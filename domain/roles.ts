import type { SourceId } from './sources.ts';

export const ROLES = [
  'globalAdmin',
  'adminAgent',
  'salesAgent',
  'helpdeskAgent',
  'userManagementAdmin',
  'billingAdmin',
  'mpnPartnerAdmin',
] as const;
export type Role = (typeof ROLES)[number];

/** Who may do what, as the heading of each source document says. */
export const MAY = {
  requestEducationKeys: { roles: ['adminAgent', 'helpdeskAgent'], source: 'W10E-03' },
  createEducationCustomer: { roles: ['globalAdmin', 'adminAgent', 'salesAgent'], source: 'EDU-03' },
  upgradeSubscriptions: {
    roles: ['globalAdmin', 'userManagementAdmin', 'adminAgent', 'salesAgent', 'helpdeskAgent'],
    source: 'UPG-08',
  },
  correctEducationCustomer: { roles: ['globalAdmin'], source: 'EDU-07' },
  useCloudBenefits: { roles: ['globalAdmin', 'mpnPartnerAdmin'], source: 'MPN-01' },
} as const satisfies Record<string, { roles: readonly Role[]; source: SourceId }>;

export type Deed = keyof typeof MAY;
export const DEEDS = Object.keys(MAY) as readonly Deed[];

/** True when one of the roles is enough for the deed. */
export function may(roles: readonly Role[], deed: Deed): boolean {
  return MAY[deed].roles.some(role => roles.includes(role));
}
