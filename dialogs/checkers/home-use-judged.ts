import type { Day } from '../../domain/dated.ts';
import { homeUseLicencesNeeded, homeUseOffer, judgeHomeUse, ORGANISATIONS } from '../../domain/home-use.ts';
import type { Language } from '../ports.ts';
import { figure } from '../text.ts';
import { type Facts, type Outcome, oneOf, wholeOf } from './checker.ts';
import { judgeAsked } from './home-use-asked.ts';
import { homeUseWords as words } from './home-use-words.ts';
import { isMarket, marketName } from './markets.ts';

/** What employees can buy. */
export const PRODUCTS = ['family', 'personal'] as const;

/** What the programme says of this organisation, in this market. */
export function judge(facts: Facts, today: Day, language: Language): Outcome {
  const w = words[language];
  const asked = judgeAsked(facts, today, language);
  if (asked !== undefined) return asked;
  const { market } = facts;
  if (market !== undefined && !isMarket(market))
    return { kind: 'missing', fields: ['market'], source: 'HUP-03', problem: w.unknownMarket(market) };
  const product = oneOf(PRODUCTS, facts.product);
  const organisation = oneOf(ORGANISATIONS, facts.organisation);
  const licences = wholeOf(facts.licences);
  const assurance = facts.assurance;
  const aboutOrganisation = organisation !== undefined || licences !== undefined || assurance !== undefined;
  const inMarket =
    market === undefined ? undefined : judgeMarket(market, product, today, language, facts.term);
  if (inMarket?.kind === 'judged' && (inMarket.says === 'no' || !aboutOrganisation)) return inMarket;
  const verdict = judgeHomeUse({
    today,
    ...(organisation && { organisation }),
    ...(licences !== undefined && { licences }),
    ...(assurance !== undefined && { softwareAssurance: assurance === 'yes' }),
  });
  const needed = figure(homeUseLicencesNeeded(today), language);
  const lines = inMarket?.kind === 'judged' ? [inMarket.title] : [];
  const byLicences = organisation === 'commercial' || organisation === 'government' || licences !== undefined;
  if (facts.asks === 'needed' && byLicences && assurance !== 'yes' && isCounted(organisation)) {
    const short = Math.max(0, homeUseLicencesNeeded(today) - (licences ?? 0));
    return {
      kind: 'judged',
      says: 'figure',
      figure: short,
      title: w.needed(figure(short, language), licences !== undefined),
      lines: [
        ...(licences === undefined
          ? []
          : [w.neededSum(needed, figure(licences, language), figure(short, language))]),
        assurance === 'no' ? w.onlyThese : w.unlessAssurance,
      ],
      sources: ['HUP-04'],
    };
  }
  if (facts.asks === 'assurance')
    return verdict.kind === 'qualifies'
      ? {
          kind: 'judged',
          says: 'no',
          title: w.noAssuranceNeeded,
          lines: [w.qualifies[verdict.by](needed)],
          sources: ['HUP-04'],
        }
      : { kind: 'missing', fields: ['organisation', 'licences', 'assurance'], source: 'HUP-04' };
  if (verdict.kind === 'qualifies')
    return {
      kind: 'judged',
      says: 'yes',
      ...(licences !== undefined && { figure: licences }),
      title: w.qualifies[verdict.by](needed),
      lines: [
        ...(verdict.by === 'has-enough-licences' ? [w.enough(figure(licences ?? 0, language), needed)] : []),
        ...lines,
        w.employees,
      ],
      sources: market === undefined ? ['HUP-04'] : ['HUP-04', 'HUP-03'],
    };
  if (licences !== undefined && organisation !== 'education' && organisation !== 'nonprofit') {
    const shown = figure(licences, language);
    return {
      kind: 'judged',
      says: 'no',
      figure: licences,
      title: w.tooFew(shown, needed),
      lines: [
        ...(organisation === undefined ? [w.unlessEducation] : []),
        assurance !== 'no' ? w.unlessAssurance : organisation === undefined ? '' : w.noOtherWay,
        w.onlyThese,
      ].filter(line => line !== ''),
      sources: ['HUP-04'],
    };
  }
  if (verdict.kind === 'undecided')
    return {
      kind: 'missing',
      fields:
        organisation === undefined ? ['organisation', 'licences', 'assurance'] : ['licences', 'assurance'],
      source: 'HUP-04',
    };
  return { kind: 'judged', says: 'no', title: w.refused, lines: [w.ways(needed)], sources: ['HUP-04'] };
}

/** Whether it takes licences for this kind of organisation. */
function isCounted(organisation: (typeof ORGANISATIONS)[number] | undefined): boolean {
  return organisation !== 'education' && organisation !== 'nonprofit';
}

function judgeMarket(
  market: string,
  product: 'family' | 'personal' | undefined,
  today: Day,
  language: Language,
  term: string | undefined,
): Outcome {
  const w = words[language];
  const name = marketName(market, language);
  const offers = {
    family: homeUseOffer(market, 'family', today),
    personal: homeUseOffer(market, 'personal', today),
  };
  const chosen = product === undefined ? undefined : offers[product];
  const sources = ['HUP-03'] as const;
  const links =
    market === 'CN' ? (['homeUseChina'] as const) : market === 'HK' ? (['homeUseHongKong'] as const) : [];
  const judged = (says: 'yes' | 'no', title: string, lines: readonly string[]): Outcome => ({
    kind: 'judged',
    says,
    figure: market,
    title,
    lines,
    sources,
    links,
  });
  if (offers.family === 'notAvailable' && offers.personal === 'notAvailable')
    return judged('no', w.notInMarket(name), [w.exceptions]);
  if (product !== undefined && chosen === 'notAvailable')
    return judged('no', w.notThisProduct(w.products[product], name), [
      w.otherProduct(w.products[product === 'family' ? 'personal' : 'family']),
    ]);
  if (product === undefined && offers.family === 'notAvailable')
    return judged('yes', w.onlyPersonal(name), [w.exceptions]);
  if (offers.personal === 'oneYearOnly' && term === 'other')
    return judged('no', w.noOtherTerm(name), [w.ownSite]);
  if (offers.personal === 'oneYearOnly') return judged('yes', w.oneYear(name), [w.ownSite, w.ifQualifies]);
  return judged('yes', w.inMarket(name, product === undefined ? undefined : w.products[product]), [
    w.exceptions,
    w.ifQualifies,
  ]);
}
