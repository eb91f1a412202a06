import { folded, nearlySameName, samePostalCode } from './names.ts';

/** A customer that Partner Center has already; the postcode where it can be seen. */
export interface KnownCustomer {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly postalCode?: string;
  /** The request of ours that asks for it, where it is no customer yet or only just one. */
  readonly request?: string;
  readonly askedBy?: string;
}

/** Who is about to be created. */
export interface NewCustomer {
  readonly name: string;
  readonly postalCode: string;
  /** The whole first domain; absent while it is not chosen yet. */
  readonly domain?: string;
}

export type Likeness = 'sameDomain' | 'nearlySameName' | 'sameName';

/**
 * The customers that may be the same organisation: by domain, or by nearly the same name and the same postcode. Where a
 * postcode cannot be seen, only the very same name counts.
 */
export function duplicatesOf(
  wanted: NewCustomer,
  known: readonly KnownCustomer[],
): readonly { readonly customer: KnownCustomer; readonly likeness: Likeness }[] {
  return known.flatMap(customer => {
    const likeness = likenessTo(wanted, customer);
    return likeness === undefined ? [] : [{ customer, likeness }];
  });
}

function likenessTo(wanted: NewCustomer, known: KnownCustomer): Likeness | undefined {
  if (wanted.domain !== undefined && known.domain.toLowerCase() === wanted.domain.toLowerCase())
    return 'sameDomain';
  if (known.postalCode === undefined)
    return folded(wanted.name) === folded(known.name) ? 'sameName' : undefined;
  const near = nearlySameName(wanted.name, known.name) && samePostalCode(wanted.postalCode, known.postalCode);
  return near ? 'nearlySameName' : undefined;
}
