import type { Day } from '../../domain/dated.ts';
import { judgeEducationKeys, keysLeft, licencesNeeded } from '../../domain/education-keys.ts';
import type { Language } from '../ports.ts';
import { figure } from '../text.ts';
import { type Facts, type Judgement, type Outcome, oneOf, wholeOf } from './checker.ts';
import { judgeAskedOfKeys } from './education-keys-asked.ts';
import { educationKeysWords as words } from './education-keys-words.ts';

/** How a subscription can stand. */
export const STANDINGS = ['active', 'suspended', 'trial', 'ended'] as const;

/** Ways to have bought the licences; `vl` where the programme was not said. */
export const THROUGH = ['csp', 'ees', 'ovsEs', 'school', 'vl'] as const;

/** How many licences the keys take, or how many are short of it; undefined where that is not asked, or not known. */
function judgeLicences(facts: Facts, language: Language): Outcome | undefined {
  const w = words[language];
  const [licences, keys, had = 0] = [wholeOf(facts.licences), wholeOf(facts.keys), wholeOf(facts.had)];
  const f = (value: number) => figure(value, language);
  const needed = licencesNeeded({ askedBefore: had, keys: keys ?? 0 });
  const judged = (count: number, title: string, line: string): Outcome => ({
    kind: 'judged',
    says: 'figure',
    figure: count,
    title,
    lines: [line, w.condition],
    sources: had > 0 ? ['W10E-11', 'W10E-07'] : ['W10E-07', 'W10E-11'],
  });
  if (facts.asks === 'needed' && needed > 0)
    return judged(needed, w.needed(f(needed)), w.neededSum(f(had), f(keys ?? 0), f(needed)));
  if (facts.asks !== 'short' || licences === undefined || keys === undefined) return undefined;
  const short = Math.max(0, needed - licences);
  return judged(short, w.short(f(short), short), w.shortSum(f(had), f(keys), f(licences), f(short)));
}

/** What the rules of the keys say of these facts. */
export function judge(facts: Facts, today: Day, language: Language): Outcome {
  const w = words[language];
  const asked =
    facts.asks === 'vlsc' || facts.asks === 'deadline' ? judgeAskedOfKeys(facts, language) : undefined;
  if (asked !== undefined) return asked;
  const through = oneOf(THROUGH, facts.through) ?? 'csp';
  const programme = through === 'vl' ? 'ees' : through;
  const standing = oneOf(STANDINGS, facts.standing) ?? 'active';
  const licences = wholeOf(facts.licences);
  const keys = wholeOf(facts.keys);
  const had = wholeOf(facts.had) ?? 0;
  const counting = facts.plan === 'other' || standing !== 'active' ? 0 : licences;
  const verdict = judgeEducationKeys({
    today: facts.day ?? today,
    relationship: 'ours',
    education: facts.customer === 'other' ? 'none' : 'approved',
    licensedThrough: programme,
    ...(counting !== undefined && { licences: counting }),
    perhaps: 0,
    askedBefore: had,
    ...(keys !== undefined && { keys }),
  });
  const broken: readonly string[] = verdict.kind === 'refused' ? verdict.broken : [];
  const no = (
    title: string,
    lines: readonly string[],
    sources: Judgement['sources'],
    links?: Judgement['links'],
  ): Outcome => ({
    kind: 'judged',
    says: 'no',
    figure: 0,
    title,
    lines,
    sources,
    ...(links && { links }),
  });
  if (broken.includes('open-to-csp-partners')) return no(w.tooEarly, [w.tooEarlyWhy], ['W10E-01']);
  if (broken.includes('not-licensed-by-volume'))
    return no(w.byVolume, [w.byVolumeWhy(w.programmes[through])], ['W10E-10', 'W10E-09'], ['vlsc']);
  if (broken.includes('customer-is-academic')) return no(w.notAcademic, [w.notAcademicWhy], ['W10E-09']);
  if (facts.plan === 'other') return no(w.otherPlanNo, [w.otherPlanWhy], ['W10E-09']);
  if (standing !== 'active')
    return no(w.notActive, [w.notActiveWhy(w.standings[standing])], ['W10E-09', 'W10E-13']);
  const stillOpen = judgeAskedOfKeys(facts, language);
  if (stillOpen !== undefined) return stillOpen;
  const ofLicences = judgeLicences(facts, language);
  if (ofLicences !== undefined) return ofLicences;
  if (licences === undefined && facts.asks === 'right')
    return {
      kind: 'judged',
      says: 'yes',
      title: w.qualifies,
      lines: [w.otherPlanWhy, w.condition],
      sources: ['W10E-09', 'W10E-01', 'W10E-07'],
    };
  if (licences === undefined && facts.day !== undefined && facts.day < today)
    return {
      kind: 'judged',
      says: 'yes',
      title: w.inTime,
      lines: [w.tooEarlyWhy, w.condition],
      sources: ['W10E-01'],
    };
  if (licences === undefined) return { kind: 'missing', fields: ['licences', 'had'], source: 'W10E-07' };
  if (licences === 0) return no(w.none, [w.otherPlanWhy], ['W10E-09']);
  const { surely: left } = keysLeft({ licences, perhaps: 0, askedBefore: had });
  const f = (value: number) => figure(value, language);
  const sources: Judgement['sources'] = had > 0 ? ['W10E-11', 'W10E-07'] : ['W10E-07', 'W10E-11'];
  const sumLine = had > 0 ? w.sum(f(licences), f(had), f(left)) : w.plainSum(f(licences));
  if (had > licences) return no(w.noneLeft, [w.overdrawn(f(licences), f(had))], sources);
  if (keys === undefined && facts.asks === 'right' && left === 0) return no(w.noneLeft, [sumLine], sources);
  if (keys === undefined && facts.asks === 'right')
    return {
      kind: 'judged',
      says: 'yes',
      figure: left,
      ...(facts.day !== undefined && facts.day < today
        ? { title: w.inTime, lines: [w.tooEarlyWhy, sumLine, w.condition], sources: ['W10E-01', 'W10E-07'] }
        : {
            title: w.qualifies,
            lines: [sumLine, w.otherPlanWhy, w.condition],
            sources: ['W10E-09', 'W10E-01', 'W10E-07'],
          }),
    };
  if (keys === undefined)
    return {
      kind: 'judged',
      says: 'figure',
      figure: left,
      title: w.atMost(left, f(left), had > 0),
      lines: [sumLine, w.condition],
      sources,
    };
  const enough = verdict.kind === 'eligible' || (verdict.kind === 'undecided' && keys <= left);
  return {
    kind: 'judged',
    says: enough ? 'yes' : 'no',
    figure: left,
    title: enough ? w.yes(f(keys)) : w.no(f(keys), left, f(left)),
    lines: [sumLine, w.compare(f(keys), f(left), enough), w.condition],
    sources,
  };
}
