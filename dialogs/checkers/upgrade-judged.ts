import type { Day } from '../../domain/dated.ts';
import { crossesIndia, guideTargets, plansOfTheGuide } from '../../domain/upgrades/matrix.ts';
import { isIndia, PLAN_IDS, PLAN_NAMES, type PlanId } from '../../domain/upgrades/plans.ts';
import type { Language } from '../ports.ts';
import { listInWords } from '../text.ts';
import type { Facts, Judgement, Outcome } from './checker.ts';
import { upgradeWords as words } from './upgrade-words.ts';

function planOf(fact: string | undefined): PlanId | 'other' | undefined {
  if (fact === undefined) return undefined;
  return PLAN_IDS.find(id => id === fact) ?? 'other';
}

/** What the upgrade table and its conditions say of these facts. */
export function judge(facts: Facts, today: Day, language: Language): Outcome {
  const w = words[language];
  const from = planOf(facts.from);
  const to = planOf(facts.to);
  const list = (plans: readonly PlanId[]) =>
    listInWords(
      plans.map(plan => PLAN_NAMES[plan]),
      language,
    );
  const judged = (
    says: Judgement['says'],
    figure: string,
    title: string,
    lines: readonly string[],
    sources: Judgement['sources'],
  ): Outcome => ({ kind: 'judged', says, figure, title, lines, sources });
  if (facts.status !== undefined && facts.status !== 'active')
    return judged('no', '', w.notActive, [w.notActiveWhy], ['UPG-03']);
  if (facts.asks === 'rights' && facts.rights !== undefined)
    return judged('yes', '', w.rightsFirst, [w.rightsFirstWhy], ['UPG-04']);
  if (facts.rights === 'no') return judged('no', '', w.noRights, [w.noRightsWhy], ['UPG-04']);
  if (facts.owns === 'yes' && to !== undefined)
    return judged('no', '', w.owned, [w.ownedWhy], ['UPG-06', 'UPG-07']);
  if (facts.owns === 'yes' && from !== undefined)
    return judged('no', '', w.overlaps, [w.ownedWhy], ['UPG-05', 'UPG-07']);
  if (from === undefined && to === undefined)
    return { kind: 'missing', fields: ['from', 'to'], source: 'UPG-01' };
  if (facts.asks === 'count' && (from === undefined) !== (to === undefined))
    return counted(facts, today, language);
  if (to === undefined) {
    const targets = from === 'other' || from === undefined ? [] : guideTargets(from, today);
    if (targets.length === 0)
      return judged('no', '', w.leadsNowhere(nameOf(facts.from)), [w.onlyThese], ['UPG-01']);
    const india = from !== undefined && from !== 'other' && isIndia(from);
    return judged(
      'figure',
      targets.join(' '),
      w.canBecome(nameOf(facts.from), list(targets)),
      [india ? w.indiaStays : w.nothingElse, w.conditions],
      india ? ['UPG-02'] : ['UPG-01', 'UPG-02'],
    );
  }
  if (from === undefined) {
    const origins =
      to === 'other' ? [] : plansOfTheGuide(today).filter(plan => guideTargets(plan, today).includes(to));
    if (origins.length === 0)
      return judged('no', '', w.nothingBecomes(nameOf(facts.to)), [w.onlyThese], ['UPG-01']);
    return judged(
      'figure',
      origins.join(' '),
      w.becomes(nameOf(facts.to), list(origins)),
      [w.nothingElse, w.conditions],
      ['UPG-01', 'UPG-02'],
    );
  }
  const possible = from !== 'other' && to !== 'other' && guideTargets(from, today).includes(to);
  if (possible)
    return judged(
      'yes',
      '',
      w.yes(nameOf(facts.from), nameOf(facts.to)),
      [w.conditions],
      isIndia(from) ? ['UPG-02', 'UPG-01'] : ['UPG-01'],
    );
  const targets = from === 'other' ? [] : guideTargets(from, today);
  const india = from !== 'other' && to !== 'other' && (crossesIndia(from, to) || isIndia(from));
  return judged(
    'no',
    '',
    w.no(nameOf(facts.from), nameOf(facts.to)),
    [
      ...(india ? [w.indiaStays] : []),
      targets.length === 0 ? w.onlyThese : w.onlyTo(nameOf(facts.from), list(targets)),
    ],
    india ? ['UPG-02', 'UPG-01'] : ['UPG-01'],
  );
}

/** How many plans a plan can become, or become it, with their names. */
function counted(facts: Facts, today: Day, language: Language): Outcome {
  const w = words[language];
  const plan = planOf(facts.from ?? facts.to);
  const found =
    plan === undefined || plan === 'other'
      ? []
      : facts.from === undefined
        ? plansOfTheGuide(today).filter(one => guideTargets(one, today).includes(plan))
        : guideTargets(plan, today);
  const name = nameOf(facts.from ?? facts.to);
  const names = listInWords(
    found.map(one => PLAN_NAMES[one]),
    language,
  );
  const isIndian = plan !== undefined && plan !== 'other' && isIndia(plan);
  return {
    kind: 'judged',
    says: 'figure',
    figure: found.length,
    title: facts.from === undefined ? w.countTo(found.length, name) : w.countFrom(found.length, name),
    lines: [
      ...(found.length === 0 ? [w.onlyThese] : [w.these(names), isIndian ? w.indiaStays : w.nothingElse]),
    ],
    sources: isIndian ? ['UPG-02', 'UPG-01'] : ['UPG-01', 'UPG-02'],
  };
}

const OTHERS: Readonly<Record<string, string>> = {
  m365e1: 'Microsoft 365 E1',
  m365e3: 'Microsoft 365 E3',
  m365e5: 'Microsoft 365 E5',
  wine3: 'Windows Enterprise E3',
  wine5: 'Windows Enterprise E5',
  o365e4: 'Office 365 E4',
  e4: 'Office 365 E4',
};

function nameOf(fact: string | undefined): string {
  const id = PLAN_IDS.find(plan => plan === fact);
  if (id !== undefined) return PLAN_NAMES[id];
  const other = (fact ?? '').replace('other:', '');
  return (
    OTHERS[other] ??
    other
      .replace(/^m365/, 'Microsoft 365 ')
      .replace(/^o365/, 'Office 365 ')
      .replace(/[aef]\d$/, plan => plan.toUpperCase())
  );
}
