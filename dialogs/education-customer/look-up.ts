import type { PostalAddress } from '../../domain/education-customer/application.ts';
import { tenantDomain, typedPrefix } from '../../domain/education-customer/domain-prefix.ts';
import { duplicatesOf, type KnownCustomer } from '../../domain/education-customer/duplicates.ts';
import { nearlySameName } from '../../domain/education-customer/names.ts';
import type { Outside } from '../journey.ts';
import type { PartnerCenter } from '../ports.ts';
import { addressIn, proposedFor, type SchoolLooked, type SchoolWalk } from './looked.ts';

/** So many customers with a name like it are looked at for their postcode. */
const MOST_ALIKE = 4;

/** Asks Partner Center for what the answers so far allow. */
export async function lookUp(
  { answers }: SchoolWalk,
  { partnerCenter }: Pick<Outside, 'partnerCenter'>,
): Promise<Partial<SchoolLooked>> {
  const { country, name, prefix } = answers;
  const address = addressIn(answers);
  const [rules, check, prefixChecked, duplicates] = await Promise.all([
    country === undefined ? undefined : partnerCenter.countryRules(country),
    address === undefined ? undefined : partnerCenter.checkAddress(address),
    name === undefined ? undefined : checkPrefix(partnerCenter, prefix ?? proposedFor(answers)),
    name === undefined || address === undefined ? undefined : alike(partnerCenter, name, address, prefix),
  ]);
  return {
    ...(country !== undefined && { rules: rules ?? 'unknown' }),
    ...(check && { address: check }),
    ...(prefixChecked && { prefixChecked }),
    ...(duplicates && { duplicates }),
  };
}

async function checkPrefix(
  partnerCenter: PartnerCenter,
  typed: string,
): Promise<SchoolLooked['prefixChecked'] | undefined> {
  const prefix = typedPrefix(typed);
  if (!/^[a-z0-9]{1,27}$/.test(prefix)) return undefined;
  return { prefix, free: await partnerCenter.domainIsFree(tenantDomain(prefix)) };
}

async function alike(
  partnerCenter: PartnerCenter,
  name: string,
  { postalCode }: PostalAddress,
  typed: string | undefined,
): Promise<SchoolLooked['duplicates']> {
  const domain = typed === undefined ? undefined : tenantDomain(typedPrefix(typed));
  const found = await partnerCenter.findCustomers(name.slice(0, 100), 20);
  const near = found.filter(customer => nearlySameName(customer.name, name)).slice(0, MOST_ALIKE);
  const known: readonly KnownCustomer[] = await Promise.all(
    near.map(async customer => {
      const held = await partnerCenter.details(customer.id).catch(() => undefined);
      const held0 = held?.address?.postalCode;
      return { ...customer, ...(held0 !== undefined && { postalCode: held0 }) };
    }),
  );
  return duplicatesOf({ name, postalCode, ...(domain && { domain }) }, known);
}
