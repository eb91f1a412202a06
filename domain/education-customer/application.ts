import type { Segment } from '../education-customer.ts';
import type { Detail } from './verification.ts';

/** An address as people write it; lines that a country does without are empty. */
export interface PostalAddress {
  readonly line1: string;
  readonly line2: string;
  readonly city: string;
  /** One of the country's states, as Partner Center lists them. */
  readonly state: string;
  readonly postalCode: string;
  /** ISO 3166, two letters. */
  readonly country: string;
}

/** Everything that is sent to Partner Center to create a customer and have it verified. */
export interface Application {
  readonly name: string;
  readonly segment: Segment;
  /** '' when there is none. */
  readonly website: string;
  readonly address: PostalAddress;
  readonly firstName: string;
  readonly lastName: string;
  /** E.164. */
  readonly phone: string;
  /** As Partner Center takes it in that country. */
  readonly phoneDigits: string;
  readonly email: string;
  /** Without `.onmicrosoft.com`. */
  readonly prefix: string;
  /** Two letters. */
  readonly language: string;
  /** `nl-NL`. */
  readonly culture: string;
  readonly registrationNumber?: string;
}

/** A customer's details as Partner Center holds them now; what it does not show is missing. */
export interface HeldDetails {
  readonly name?: string;
  readonly domain?: string;
  readonly address?: Partial<PostalAddress>;
  readonly email?: string;
  /** Digits, as Partner Center keeps them. */
  readonly phone?: string;
  readonly firstName?: string;
  readonly lastName?: string;
}

/** One detail beside another: what was sent and what is held. */
export interface Compared {
  readonly detail: Detail;
  readonly before: string;
  /** Undefined where Partner Center does not show it. */
  readonly now: string | undefined;
  readonly same: boolean;
}

/** What was sent, detail by detail, beside what Partner Center holds; blanks and case do not count as a difference. */
export function compare(sent: Application, held: HeldDetails): readonly Compared[] {
  return [
    compared('name', sent.name, held.name),
    compared('address', addressLine(sent.address), held.address && addressLine(held.address)),
    compared('email', sent.email, held.email),
    compared('phone', sent.phoneDigits, held.phone),
    compared('website', sent.website, undefined),
    compared('segment', sent.segment, undefined),
  ];
}

/** What changed between two looks at a customer's details. */
export function changesBetween(before: HeldDetails, now: HeldDetails): readonly Compared[] {
  const line = ({ address }: HeldDetails) => (address === undefined ? undefined : addressLine(address));
  return [
    compared('name', before.name ?? '', now.name),
    compared('address', line(before) ?? '', line(now)),
    compared('email', before.email ?? '', now.email),
    compared('phone', before.phone ?? '', now.phone),
  ].filter(({ same }) => !same);
}

/** An address in one line. */
export function addressLine({
  line1,
  line2,
  postalCode,
  city,
  state,
  country,
}: Partial<PostalAddress>): string {
  const place = [postalCode, city].filter(Boolean).join(' ');
  return [line1, line2, place, state, country].filter(part => part !== undefined && part !== '').join(', ');
}

function compared(detail: Detail, before: string, now: string | undefined): Compared {
  return { detail, before, now, same: now === undefined || plain(before) === plain(now) };
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,.]+/g, ' ')
    .trim();
}
