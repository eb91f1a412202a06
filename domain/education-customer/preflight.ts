import { type EducationCustomerFacts, isOnMicrosoft } from '../education-customer.ts';
import type { SourceId } from '../sources.ts';
import { isPhoneOfCountry } from './country-rules.ts';
import { isLikeName } from './domain-prefix.ts';
import { type TradeNameSign, tradeNameSign } from './names.ts';

/** What is weak about an application without forbidding it. */
export const WEAKNESSES = [
  'name-looks-like-trade-name',
  'website-is-missing',
  'website-is-hosted',
  'address-is-not-verified',
  'address-is-incomplete',
  'email-has-nothing-of-website',
  'email-is-refused',
  'phone-is-of-another-country',
  'prefix-is-unlike-name',
] as const;
export type Weakness = (typeof WEAKNESSES)[number];

/** What a point can be about. */
export const POINTS = ['name', 'address', 'email', 'website', 'phone', 'domain'] as const;

/** One thing that Microsoft looks at (EDU-04), and how this application stands there. */
export interface Point {
  readonly detail: (typeof POINTS)[number];
  readonly source: SourceId;
  /** Undefined: strong. */
  readonly weakness?: Weakness;
  /** Only with `name-looks-like-trade-name`. */
  readonly sign?: TradeNameSign;
}

type Looked = Partial<EducationCustomerFacts>;

/** What Microsoft looks at, with what is strong and what is weak; points without facts are left out. */
export function preflight(facts: Looked): readonly Point[] {
  return [
    namePoint(facts),
    addressPoint(facts),
    emailPoint(facts),
    websitePoint(facts),
    phonePoint(facts),
    domainPoint(facts),
  ].filter(point => point !== undefined);
}

/** The weak points alone: the remarks to make while somebody fills in the form. */
export function weakPoints(facts: Looked): readonly Point[] {
  return preflight(facts).filter(({ weakness }) => weakness !== undefined);
}

function point(detail: Point['detail'], source: SourceId, weakness: Weakness | undefined): Point {
  return { detail, source, ...(weakness && { weakness }) };
}

function namePoint({ name }: Looked): Point | undefined {
  if (name === undefined) return undefined;
  const sign = tradeNameSign(name);
  return sign === undefined
    ? point('name', 'EDU-04', undefined)
    : { ...point('name', 'EDU-04', 'name-looks-like-trade-name'), sign };
}

function addressPoint({ addressStanding }: Looked): Point | undefined {
  switch (addressStanding) {
    case undefined:
      return undefined;
    case 'verifiedShippable':
    case 'verified':
      return point('address', 'EDU-04', undefined);
    case 'streetPartial':
    case 'premisesPartial':
    case 'multiple':
      return point('address', 'EDU-04', 'address-is-incomplete');
    default:
      return point('address', 'EDU-04', 'address-is-not-verified');
  }
}

function emailPoint({ mailbox, website }: Looked): Point | undefined {
  if (mailbox === undefined) return undefined;
  if (mailbox.free || isOnMicrosoft(mailbox)) return point('email', 'EDU-04', 'email-is-refused');
  const unrelated =
    typeof website === 'object' && !website.hosted && website.registered !== mailbox.registered;
  return point('email', 'EDU-04', unrelated ? 'email-has-nothing-of-website' : undefined);
}

function websitePoint({ website }: Looked): Point | undefined {
  if (website === undefined || website === 'unreadable') return undefined;
  if (website === 'none') return point('website', 'EDU-02', 'website-is-missing');
  return point('website', 'EDU-02', website.hosted ? 'website-is-hosted' : undefined);
}

function phonePoint({ phone, country }: Looked): Point | undefined {
  if (phone === undefined || country === undefined || country === 'unknown') return undefined;
  return point(
    'phone',
    'EDU-04',
    isPhoneOfCountry(phone, country) ? undefined : 'phone-is-of-another-country',
  );
}

function domainPoint({ prefix, name, website }: Looked): Point | undefined {
  if (prefix === undefined || name === undefined) return undefined;
  const names = [name, ...(typeof website === 'object' ? [website.registered] : [])];
  return point('domain', 'EDU-04', isLikeName(prefix, names) ? undefined : 'prefix-is-unlike-name');
}
