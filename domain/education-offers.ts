/** What education offers cover (EDU-01): licence-based services, and nothing else. */

export const PRODUCT_KINDS = ['licenceBased', 'softwareSubscription', 'perpetual', 'azure'] as const;

/** What kind of product somebody means. */
export type ProductKind = (typeof PRODUCT_KINDS)[number] | 'unknown';

/** In the order in which they are looked for: "perpetual Office licence" is perpetual, "Azure AD" is a licence. */
const SIGNS: readonly (readonly [ProductKind, RegExp])[] = [
  ['licenceBased', /\b(entra( id)?|azure ad|azure active directory|azure information protection)\b/],
  [
    'perpetual',
    /\b(perpetual|permanent\w*|eeuwigdurende?|one[- ]time purchase|eenmalig\w*|on[- ]?prem\w*|office (2016|2019|2021|2024)|visio (2019|2021|2024)|project (2019|2021|2024)|ltsc|cal)\b/,
  ],
  ['azure', /\b(azure|virtual machines?|virtuele machines?|reserved instances?|reservations?|consumption)\b/],
  [
    'softwareSubscription',
    /\b(software subscriptions?|software ?abonnement(en)?|(windows|sql|exchange|sharepoint) server|red ?hat|suse|remote desktop services|rds cal)\b/,
  ],
  [
    'licenceBased',
    /\b(microsoft 365|office 365|m365|o365|dynamics( 365)?|intune|power (bi|apps|automate)|teams|exchange online|sharepoint online|defender|copilot|a1|a3|a5|enterprise mobility|ems|licen[cs]e[- ]based|licentiebasis|visio plan|project plan|viva)\b/,
  ],
];

/** The kind of product in a text, by the words in it. */
export function productKindIn(text: string): ProductKind {
  const said = text.toLowerCase().replace(/[\s\u00a0]+/g, ' ');
  return SIGNS.find(([, sign]) => sign.test(said))?.[0] ?? 'unknown';
}

/** Whether there are education offers for it; undefined when the product is not known. */
export function hasEducationOffers(kind: ProductKind): boolean | undefined {
  return kind === 'unknown' ? undefined : kind === 'licenceBased';
}
