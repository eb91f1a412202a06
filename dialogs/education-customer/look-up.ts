import type { PostalAddress } from '../../domain/education-customer/application.ts';
import { tenantDomain, typedPrefix } from '../../domain/education-customer/domain-prefix.ts';
import { duplicatesOf, type KnownCustomer } from '../../domain/education-customer/duplicates.ts';
import { nearlySameName } from '../../domain/education-customer/names.ts';
import type { Outside } from '../journey.ts';
import type { PartnerCenter } from '../ports.ts';
import { addressIn, countryOf, proposedFor, type SchoolLooked, type SchoolWalk } from './looked.ts';
import { asKnown, openSchools } from './open-schools.ts';

/** So many customers with a name like it are looked at for their postcode. */
const MOST_ALIKE = 4;

/** Asks Partner Center for what the answers so far allow, and looks at what colleagues are asking for. */
export async function lookUp(
  { answers, id, editing }: SchoolWalk,
  { partnerCenter, requests }: Outside,
): Promise<Partial<SchoolLooked>> {
  const { name, prefix } = answers;
  const country = countryOf(answers);
  const address = addressIn(answers);
  const [rules, check, others] = await Promise.all([
    country === undefined ? undefined : partnerCenter.countryRules(country),
    address === undefined ? undefined : partnerCenter.checkAddress(address),
    openSchools(requests),
  ]);
  const open = others.schools.filter(one => one.id !== editing && one.asked.walk !== id).map(asKnown);
  const [prefixChecked, duplicates] = await Promise.all([
    name === undefined ? undefined : checkPrefix(partnerCenter, prefix ?? proposedFor(answers), open),
    name === undefined || address === undefined
      ? undefined
      : alike(partnerCenter, name, address, prefix, open),
  ]);
  return {
    openVersion: others.version,
    ...(country !== undefined && { rules: rules ?? 'unknown' }),
    ...(check && { address: check }),
    ...(prefixChecked && { prefixChecked }),
    ...(duplicates && { duplicates }),
  };
}

/** A domain that a colleague has asked for is as good as taken. */
async function checkPrefix(
  partnerCenter: PartnerCenter,
  typed: string,
  open: readonly KnownCustomer[],
): Promise<SchoolLooked['prefixChecked'] | undefined> {
  const prefix = typedPrefix(typed);
  if (!/^[a-z0-9]{1,27}$/.test(prefix)) return undefined;
  const domain = tenantDomain(prefix);
  const asked = open.some(one => one.domain === domain);
  return { prefix, free: !asked && (await partnerCenter.domainIsFree(domain)) };
}

async function alike(
  partnerCenter: PartnerCenter,
  name: string,
  { postalCode }: PostalAddress,
  typed: string | undefined,
  open: readonly KnownCustomer[],
): Promise<SchoolLooked['duplicates']> {
  const domain = typed === undefined ? undefined : tenantDomain(typedPrefix(typed));
  const found = await partnerCenter.findCustomers(name.slice(0, 100), 20);
  const near = found
    .filter(customer => nearlySameName(customer.name, name) && !open.some(({ id }) => id === customer.id))
    .slice(0, MOST_ALIKE);
  const known: readonly KnownCustomer[] = await Promise.all(
    near.map(async customer => {
      const held = await partnerCenter.details(customer.id).catch(() => undefined);
      const held0 = held?.address?.postalCode;
      return { ...customer, ...(held0 !== undefined && { postalCode: held0 }) };
    }),
  );
  return duplicatesOf({ name, postalCode, ...(domain && { domain }) }, [...open, ...known]);
}
