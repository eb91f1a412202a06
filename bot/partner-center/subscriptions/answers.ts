import { z } from 'zod';
import type { Day } from '../../../domain/dated.ts';
import type { SubscriptionDetail } from '../../../domain/upgrades/detail.ts';
import type { LiveTarget } from '../../../domain/upgrades/live.ts';
import type { UserTrouble } from '../../../domain/upgrades/outcome.ts';
import { subscription } from '../answers.ts';
import { day, fields, pageOf, word } from '../tolerant.ts';
import { inWords, reasons } from './reasons.ts';

/** What Partner Center answers about upgrades and licences: only what is read, in our words on the way out. */

const text = z.string().catch('');
const count = z.coerce.number().int().nonnegative();
const items = <Item>(item: z.ZodType<Item>) => z.array(item).optional().catch(undefined);

/** A resource as it came, to be sent back whole with one change. */
export type Raw = Readonly<Record<string, unknown>>;
const raw = z.record(z.string(), z.unknown());

/** A subscription with what is needed to change it, and all its fields as they came. */
export interface WholeSubscription {
  readonly detail: SubscriptionDetail;
  readonly raw: Raw;
  readonly links: { readonly offer?: string; readonly sku?: string };
}

const uri = fields({ uri: z.string().optional().catch(undefined) })
  .transform(link => link.uri)
  .optional()
  .catch(undefined);

const rest = fields({
  offerId: text,
  attributes: fields({ etag: text }).catch({ etag: '' }),
  billingCycle: word('unknown', 'monthly', 'annual', 'none', 'oneTime').optional(),
  termDuration: text,
  parentSubscriptionId: text,
  creationDate: text,
  refundableQuantity: fields({
    totalQuantity: count.catch(0),
    details: z.array(fields({ allowedUntilDateTime: day })).catch([]),
  })
    .optional()
    .catch(undefined),
  links: fields({ offer: uri, sku: uri }).catch({}),
});

/** One subscription; the status, quantity and names are read as in every list of them. */
export const wholeSubscription = raw.transform((body, context): WholeSubscription => {
  const [first, second] = [subscription.safeParse(body), rest.safeParse(body)];
  if (!first.success || !second.success) {
    context.addIssue({ code: 'custom', message: 'not a subscription' });
    return z.NEVER;
  }
  return { detail: detailOf(first.data, second.data), raw: body, links: linksOf(second.data.links) };
});

export const wholeSubscriptions = pageOf(wholeSubscription);

function detailOf(
  first: z.infer<typeof subscription>,
  { attributes, billingCycle, refundableQuantity, ...more }: z.infer<typeof rest>,
): SubscriptionDetail {
  const known = billingCycle === 'monthly' || billingCycle === 'annual' || billingCycle === 'oneTime';
  const until = latest(refundableQuantity?.details.map(one => one.allowedUntilDateTime) ?? []);
  const quantity = refundableQuantity?.totalQuantity ?? 0;
  return {
    ...first,
    etag: attributes.etag,
    way: more.offerId.includes(':') ? 'newCommerce' : 'legacy',
    billing: known ? billingCycle : 'other',
    term: more.termDuration,
    isAddOn: more.parentSubscriptionId !== '',
    madeAt: more.creationDate,
    ...(quantity > 0 && until !== undefined && { refundable: { quantity, until } }),
  };
}

function latest(days: readonly (Day | undefined)[]): Day | undefined {
  return days
    .filter(one => one !== undefined)
    .toSorted()
    .at(-1);
}

function linksOf(links: { offer?: string | undefined; sku?: string | undefined }) {
  return { ...(links.offer && { offer: links.offer }), ...(links.sku && { sku: links.sku }) };
}

const kind = word('none', 'upgradeOnly', 'upgradeWithLicenseTransfer');

const offer = fields({
  id: z.string().min(1),
  name: text,
  minimumQuantity: count.optional().catch(undefined),
  maximumQuantity: count.optional().catch(undefined),
});

/** One target of a legacy upgrade, and the whole of it: that is what is posted to take it. */
export interface LegacyUpgrade {
  readonly target: LiveTarget;
  readonly raw: Raw;
}

const upgrade = raw.transform((body, context): LegacyUpgrade => {
  const read = fields({
    targetOffer: offer,
    upgradeType: kind,
    isEligible: z.boolean(),
    quantity: count.optional().catch(undefined),
    upgradeErrors: reasons,
  }).safeParse(body);
  if (!read.success) {
    context.addIssue({ code: 'custom', message: 'not an upgrade' });
    return z.NEVER;
  }
  const { targetOffer, upgradeType, isEligible, quantity, upgradeErrors } = read.data;
  const { minimumQuantity, maximumQuantity } = targetOffer;
  const target = {
    way: 'upgrade' as const,
    targetId: targetOffer.id.toLowerCase(),
    name: targetOffer.name || targetOffer.id,
    movesLicences: upgradeType === 'upgradeWithLicenseTransfer',
    eligible: isEligible,
    reasons: inWords('upgrade', upgradeErrors),
    quantity: quantity ?? 0,
    ...(minimumQuantity !== undefined && { least: minimumQuantity }),
    ...(maximumQuantity !== undefined && { most: maximumQuantity }),
  };
  return { target, raw: body };
});

export const upgrades = pageOf(upgrade);

const userError = fields({ description: text });
const licenceError = fields({ name: text, email: text, errors: z.array(userError).catch([]) }).transform(
  ({ name, email, errors }): UserTrouble => ({
    name,
    email,
    why: errors.map(({ description }) => description).filter(one => one !== ''),
  }),
);

/** What a legacy upgrade answers; a success may hold errors. */
export const upgradeResult = fields({
  targetSubscriptionId: z.string().optional().catch(undefined),
  upgradeErrors: reasons,
  licenseErrors: items(licenceError),
}).transform(({ targetSubscriptionId, upgradeErrors, licenseErrors }) => ({
  ...(targetSubscriptionId && { targetSubscription: targetSubscriptionId.toLowerCase() }),
  reasons: inWords('upgrade', upgradeErrors),
  users: licenseErrors ?? [],
}));

/** The limits in an offer or a SKU. */
export const quantityLimits = fields({ minimumQuantity: count, maximumQuantity: count });

/** Whether the delegated rights of old are there; the customer itself is read elsewhere. */
export const delegatedAccess = fields({ allowDelegatedAccess: z.boolean().optional().catch(undefined) });

export const productsInUse = pageOf(
  fields({
    consumedUnits: count.catch(0),
    productSku: fields({ name: text }).catch({ name: '' }),
  }).transform(({ consumedUnits, productSku }) => ({ name: productSku.name, inUse: consumedUnits })),
);

export const provisioning = fields({ status: word('success', 'pending', 'failed') });
