import type { Day } from '../../domain/dated.ts';
import type { SourceId } from '../../domain/sources.ts';
import { checkers, type HeardCase, isBeyond } from '../checkers/checkers.ts';
import type { Heard } from '../checkers/heard.ts';
import type { Language } from '../ports.ts';
import type { CaseDecision } from './decision.ts';
import { type Entry, toldBy } from './entries.ts';
import type { Asked, Found } from './find.ts';

/** A case that sounds like no case, and this much like something else, is something else. */
const SURELY_ANOTHER = 0.8;
/** The same where a form would have to ask for what is missing. */
const LIKELY_ANOTHER = 0.5;
/** It sounds like no case with less than this. */
const NO_CASE = 0.2;
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
export function soundsLikeAnother(found: Found, { checker, outcome }: CaseDecision): boolean {
  const says: readonly SourceId[] = outcome.kind === 'judged' ? outcome.sources : [outcome.source];
  const isSame = (entry: Entry) =>
    entry.checker === checker.id || toldBy(entry).some(source => says.includes(source));
  const likely = (all: Found['near']) => all.reduce((sum, { sure }) => sum + sure, 0);
  const itself = found.caseOf(checker.id) + likely(found.near.filter(({ entry }) => isSame(entry)));
  const another = Math.max(found.none, likely(found.near.filter(({ entry }) => !isSame(entry)).slice(0, 1)));
  return itself < NO_CASE && another >= (outcome.kind === 'missing' ? LIKELY_ANOTHER : SURELY_ANOTHER);
}

/** Whether a case was judged by the statement that the entry tells. */
export function saysToo({ outcome }: CaseDecision, entry: Entry): boolean {
  return outcome.kind === 'judged' && outcome.sources.some(other => toldBy(entry).includes(other));
}
