import type { Day } from '../../domain/dated.ts';
import type { SourceId } from '../../domain/sources.ts';
import { checkers, type HeardCase, isBeyond } from '../checkers/checkers.ts';
import type { Heard } from '../checkers/heard.ts';
import type { Language } from '../ports.ts';
import type { CaseDecision } from './decision.ts';
import { type Entry, toldBy } from './entries.ts';
import type { Asked, Found } from './find.ts';

/** What sounds less like a case than the one, and like something else as much as the other, is something else. */
interface Bars {
  readonly itself: number;
  readonly another: number;
}

/** A case with a figure in it is hardly ever anything else. */
const COUNTED: Bars = { itself: 0.2, another: 0.8 };
const UNCOUNTED: Bars = { itself: 0.35, another: 0.45 };
/** So much more one kind of case is sounded like than another. */
const FAR_MORE = 0.5;
/** It sounds like a case beyond doubt. */
const SURELY_A_CASE = 0.8;

/** "More keys than licences" is about the rule, not about a case. */
const COMPARES = /\b(?:more|meer|fewer|less|minder)\b.*\b(?:than|dan)\b/;

/** The case that the first checker hears, unless it sounds far more like that of another. */
export function likeliest(cases: readonly HeardCase[], found: Found | undefined): HeardCase | undefined {
  const [first] = cases;
  if (first === undefined || found === undefined) return first;
  const share = ({ checker }: HeardCase) => found.caseOf(checker.id);
  return cases.find(other => share(other) > share(first) + FAR_MORE) ?? first;
}

/** A case without the words that its checker listens for, but that sounds like one of its kind beyond doubt. */
export function likelyCase(
  heard: Heard,
  found: Asked | undefined,
  today: Day,
  language: Language,
): HeardCase | undefined {
  if (found === undefined || isBeyond(heard) || COMPARES.test(heard.text)) return undefined;
  const checker = checkers.find(({ id }) => found.caseOf(id) >= SURELY_A_CASE);
  if (checker === undefined) return undefined;
  const facts = checker.follow(heard, {});
  return checker.judge(facts, today, language).kind === 'judged' ? { checker, facts } : undefined;
}

/** What was heard as a case may only have the words of one: then what the question is nearest to says more. */
export function soundsLikeAnother(found: Found, { checker, facts, outcome }: CaseDecision): boolean {
  const says: readonly SourceId[] = outcome.kind === 'judged' ? outcome.sources : [outcome.source];
  const isSame = (entry: Entry) => toldBy(entry).some(source => says.includes(source));
  const likely = (all: Found['near']) => all.reduce((sum, { sure }) => sum + sure, 0);
  const itself = found.caseOf(checker.id) + likely(found.near.filter(({ entry }) => isSame(entry)));
  const another = Math.max(found.none, likely(found.near.filter(({ entry }) => !isSame(entry)).slice(0, 1)));
  const isCounted = outcome.kind === 'judged' && Object.values(facts).some(fact => /^\d/.test(fact));
  const { itself: most, another: least } = isCounted ? COUNTED : UNCOUNTED;
  return itself < most && another >= least;
}

/** Whether a case was judged by the statement that the entry tells. */
export function saysToo({ outcome }: CaseDecision, entry: Entry): boolean {
  return outcome.kind === 'judged' && outcome.sources.some(other => toldBy(entry).includes(other));
}
