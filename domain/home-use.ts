import { type Dated, type Day, valueOn } from './dated.ts';
import { judge, ruleOver, type Verdict } from './rule.ts';

export const ORGANISATIONS = ['commercial', 'government', 'education', 'nonprofit'] as const;
export type Organisation = (typeof ORGANISATIONS)[number];

/** Commercial and government organisations need so many licences of Microsoft 365 E3, E5 or both (HUP-04). */
const LICENCES_NEEDED: Dated<number> = [{ from: '2021-03-19', value: 2_000 }];

/** Before the table begins its first line holds: nothing older was ever read. */
export function homeUseLicencesNeeded(day: Day): number {
  return valueOn(LICENCES_NEEDED, day) ?? LICENCES_NEEDED[0]?.value ?? 0;
}

export interface HomeUseFacts {
  readonly today: Day;
  readonly organisation: Organisation;
  /** Licences of Microsoft 365 E3 and E5 together. */
  readonly licences: number;
  /** Active Software Assurance for qualifying Office applications, or Microsoft 365 E3/E5 from it. */
  readonly softwareAssurance: boolean;
}

const rule = ruleOver<HomeUseFacts>();

/** One of these is enough (HUP-04), so each is judged alone. */
const WAYS = [
  rule({
    id: 'is-education-or-nonprofit',
    source: 'HUP-04',
    needs: ['organisation'],
    holds: ({ organisation }) => organisation === 'education' || organisation === 'nonprofit',
  }),
  rule({
    id: 'has-software-assurance',
    source: 'HUP-04',
    needs: ['softwareAssurance'],
    holds: ({ softwareAssurance }) => softwareAssurance,
  }),
  rule({
    id: 'has-enough-licences',
    source: 'HUP-04',
    needs: ['licences', 'today'],
    // Any kind of organisation: commercial and government qualify by these, the others qualify anyway.
    holds: ({ licences, today }) => licences >= homeUseLicencesNeeded(today),
  }),
] as const;

export type HomeUseWay = (typeof WAYS)[number]['id'];

export type HomeUseVerdict =
  | { readonly kind: 'qualifies'; readonly by: HomeUseWay }
  | { readonly kind: 'refused' }
  | { readonly kind: 'undecided'; readonly missing: readonly string[] };

/** Whether an organisation qualifies for Home Use Program discounts. */
export function judgeHomeUse(facts: Partial<HomeUseFacts>): HomeUseVerdict {
  const each = WAYS.map(way => ({ way, verdict: judge<HomeUseFacts, HomeUseWay>([way], facts) }));
  const holding = each.find(({ verdict }) => verdict.kind === 'eligible');
  if (holding !== undefined) return { kind: 'qualifies', by: holding.way.id };
  const missing = each.flatMap(({ verdict }) => missingOf(verdict));
  return missing.length > 0 ? { kind: 'undecided', missing } : { kind: 'refused' };
}

function missingOf(verdict: Verdict): readonly string[] {
  return verdict.kind === 'undecided' ? verdict.missing : [];
}

export type HomeUseProduct = 'family' | 'personal';
export type MarketOffer = 'available' | 'oneYearOnly' | 'notAvailable';

/** Where the discounts are not what they are elsewhere (HUP-03), by ISO 3166 code. */
const EXCEPTIONS: Dated<Readonly<Record<string, Partial<Record<HomeUseProduct, MarketOffer>>>>> = [
  {
    from: '2021-03-19',
    value: {
      MO: { family: 'notAvailable', personal: 'notAvailable' },
      RU: { family: 'notAvailable', personal: 'notAvailable' },
      VE: { family: 'notAvailable', personal: 'notAvailable' },
      CN: { family: 'oneYearOnly', personal: 'oneYearOnly' },
      HK: { family: 'oneYearOnly', personal: 'oneYearOnly' },
      JP: { family: 'notAvailable' },
    },
  },
];

/** What the Home Use Program offers of a product in a market. */
export function homeUseOffer(market: string, product: HomeUseProduct, day: Day): MarketOffer {
  const exceptions = valueOn(EXCEPTIONS, day) ?? EXCEPTIONS[0]?.value ?? {};
  return exceptions[market]?.[product] ?? 'available';
}

/** The markets in which both products have this offer, by code; those that are as everywhere are not listed. */
export function homeUseMarketsWith(offer: Exclude<MarketOffer, 'available'>, day: Day): readonly string[] {
  const exceptions = valueOn(EXCEPTIONS, day) ?? EXCEPTIONS[0]?.value ?? {};
  return Object.keys(exceptions).filter(
    market =>
      homeUseOffer(market, 'family', day) === offer && homeUseOffer(market, 'personal', day) === offer,
  );
}

export const HOME_USE_ROUTES = ['storeForBusiness', 'adminCenter'] as const;
export type HomeUseRoute = (typeof HOME_USE_ROUTES)[number];

/** Where a customer gets to the programme (HUP-02): volume licensing customers by the store, all others by the admin center. */
export function homeUseRoute(byVolumeLicensing: boolean): HomeUseRoute {
  return byVolumeLicensing ? 'storeForBusiness' : 'adminCenter';
}

export const EMPLOYEE_NEEDS = ['microsoftAccount', 'workEmail'] as const;
/** What each employee has to have, whatever the organisation (HUP-04). */

/** Licences of the organisation that so many installations at home use up (HUP-09): none. */
export const LICENCES_USED_AT_HOME = 0;
