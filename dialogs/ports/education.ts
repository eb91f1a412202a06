import type { Customer } from '../../domain/customer.ts';
import type { HeldDetails, PostalAddress } from '../../domain/education-customer/application.ts';
import type { CountryRules } from '../../domain/education-customer/country-rules.ts';
import type { AddressStanding } from '../../domain/education-customer.ts';

/** What the address validation says, with the addresses it would rather see. */
export interface AddressCheck {
  readonly standing: AddressStanding;
  /** At most three; none that says the same as what was asked. */
  readonly suggestions: readonly PostalAddress[];
}

/** Microsoft's review of a new account, which blocks purchases and has nothing to do with education. */
export type AccountReview = 'underReview' | 'allowed' | 'notAllowed' | 'notReady' | 'unknown';

/** What Partner Center knows that a new education customer needs. Every call may throw PartnerCenterError. */
export interface EducationPartnerCenter {
  /** Undefined where Partner Center knows no such country (ISO 3166, two letters). */
  countryRules(country: string): Promise<CountryRules | undefined>;
  /** Whether the domain (`name.onmicrosoft.com`) would still be given out. */
  domainIsFree(domain: string): Promise<boolean>;
  checkAddress(address: PostalAddress): Promise<AddressCheck>;
  /** Our customer with exactly that first domain. */
  customerByDomain(domain: string): Promise<Customer | undefined>;
  /** What Partner Center holds of the customer now. */
  details(customerId: string): Promise<HeldDetails>;
  /** `unknown` where Partner Center does not tell, as to a bot without a user. */
  accountReview(customerId: string): Promise<AccountReview>;
}
