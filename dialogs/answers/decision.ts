import type { Day } from '../../domain/dated.ts';
import type { SourceId } from '../../domain/sources.ts';
import type { Checker, Facts, Outcome } from '../checkers/checker.ts';
import { casesIn, checkerNamed, isBeyond } from '../checkers/checkers.ts';
import { hear } from '../checkers/heard.ts';
import type { Language } from '../ports.ts';
import { asksForSteps, isOtherThan, isWhole, stepsOf, withheld } from './beside-a-case.ts';
import type { Entry } from './entries.ts';
import type { Finder } from './find.ts';
import {
  besideOf,
  follows,
  followUp,
  mayChangeCase,
  pointsElsewhere,
  sameOf,
  saysItFollows,
} from './follow-up.ts';
import { likelyEnough, plainly, told } from './plainly.ts';
import { likeliest, likelyCase } from './sounds.ts';
import { documentOf } from './spoken-of.ts';
import { standsAlone } from './stands-alone.ts';
import type { Topic } from './topic.ts';
import type { Verdict } from './verdicts.ts';

/** What can be said to a question. */
export type Decision =
  | CaseDecision
  | { readonly kind: 'entry'; readonly entry: Entry; readonly verdict?: Verdict }
  /** Not sure which of these, at most three. */
  | { readonly kind: 'perhaps'; readonly entries: readonly Entry[] }
  /** The documents do not answer it; these lie nearest. */
  | { readonly kind: 'unknown'; readonly near: readonly Entry[] };

export interface CaseDecision {
  readonly kind: 'case';
  readonly checker: Checker;
  readonly facts: Facts;
  readonly outcome: Outcome;
}

/** Decides what to say to a question; undefined where nothing of it is about the documents. */
export type Decide = (
  text: string,
  today: Day,
  language: Language,
  before?: { readonly topic: Topic; readonly now: Date },
) => Decision | undefined;

/** A message that names a request is about that request, not about the documents. */
const REQUEST_ID = /\b(?!win-)(key|edu|sub)-\d/i;
/** An address alone answers a question, it asks none. */
const ADDRESS = /^\s*\S+@\S+\s*$/;
/** As does a telephone number. */
const TELEPHONE = /^\s*(?:\+|00?)[1-9][\d\s().-]{6,}$/;

/** Decides by what is found. */
export function deciderOver(find: Finder): Decide {
  return (text, today, language, before) => {
    if ([REQUEST_ID, ADDRESS, TELEPHONE].some(pattern => pattern.test(text))) return undefined;
    const heard = hear(text);
    const maybe = before && follows(text, before.now, before.topic) ? before.topic : undefined;
    const says = saysItFollows(text);
    const topic = maybe !== undefined && !says && standsAlone(find(text), heard, maybe) ? undefined : maybe;
    const beside = topic && besideOf(text, topic, decidedBy(topic, today, language));
    if (beside !== undefined) return told(beside, undefined);
    const same = topic && sameOf(text, topic);
    const verdict = same && find.verdictOf(same, text);
    if (same !== undefined && verdict !== undefined) return told(same, verdict);
    const asked = find(text, topic && !isBeyond(heard) ? documentOf(topic) : undefined);
    const own =
      likeliest(casesIn(heard), asked) ??
      (topic === undefined ? likelyCase(heard, asked, today, language) : undefined);
    if (own === undefined) {
      const next = topic && (says || mayChangeCase(heard)) ? followUp(heard, topic) : undefined;
      const followed = next && judged(next.checker, next.facts, today, language);
      if (followed !== undefined && (followed.outcome.kind === 'judged' || topic?.facts !== undefined))
        return isWhole(followed, heard, topic) ? followed : withheld(followed, text, heard, asked, topic);
      const plain = likelyEnough(plainly(text, heard, asked?.otherwise(), topic), asked);
      // After a statement a form is worth less than the statement beside it.
      if (followed !== undefined && plain?.kind !== 'entry') return followed;
      return topic && pointsElsewhere(text, topic, plain) ? { kind: 'unknown', near: [] } : plain;
    }
    const steps = asksForSteps(heard.text) ? stepsOf(own.checker, text, heard, asked) : undefined;
    if (steps !== undefined) return steps;
    const facts = topic?.checker === own.checker.id ? { ...topic.facts, ...own.facts } : own.facts;
    const decision = judged(own.checker, facts, today, language);
    if (isOtherThan(decision, asked, topic)) return plainly(text, heard, asked, topic);
    return isWhole(decision, heard, topic) ? decision : withheld(decision, text, heard, asked, topic);
  };
}

/** The statement that decided the case that was spoken of. */
function decidedBy({ checker: id, facts = {} }: Topic, today: Day, language: Language): SourceId | undefined {
  const checker = checkerNamed(id);
  const outcome = checker?.judge(facts, today, language);
  return outcome?.kind === 'judged' ? outcome.sources[0] : outcome?.source;
}

/** The case with these facts, judged. */
export function judged(checker: Checker, facts: Facts, today: Day, language: Language): CaseDecision {
  return { kind: 'case', checker, facts, outcome: checker.judge(facts, today, language) };
}
