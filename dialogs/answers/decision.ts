import type { Day } from '../../domain/dated.ts';
import type { SourceId } from '../../domain/sources.ts';
import type { Checker, Facts, Outcome } from '../checkers/checker.ts';
import { casesIn, checkerNamed, checkers, isBeyond } from '../checkers/checkers.ts';
import { type Heard, hear } from '../checkers/heard.ts';
import { leavesOut } from '../checkers/left-out.ts';
import type { Language } from '../ports.ts';
import { isQuestion } from '../understand.ts';
import { ENTRIES, type Entry } from './entries.ts';
import { type Asked, type Finder, type Found, SAME } from './find.ts';
import {
  besideOf,
  follows,
  followUp,
  mayChangeCase,
  pointsElsewhere,
  sameOf,
  saysItFollows,
} from './follow-up.ts';
import { likeliest, likelyCase, saysToo, soundsLikeAnother } from './sounds.ts';
import { documentOf } from './spoken-of.ts';
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

/** Sure enough to answer. Measured on questions that were held out of what is learned from. */
const SURE = 0.4;
/** Figures beside something that no document tells of: an entry has to be this much surer than of a plain question. */
const SURE_OF_A_STORY = 0.8;
/** Sure enough to ask whether it was meant. */
const PERHAPS = 0.2;
/** So likely an entry is worth asking about. */
const WORTH_ASKING = 0.08;
/** Beside a case that may be meant as well, an entry is told when it is this likely. */
const WORTH_TELLING = 0.3;
const LIKELY_A_CASE = 0.6;
/** A few words that were not put as a question may be a name: they have to be nearer. */
const NOT_A_QUESTION = 0.3;
const FEW_WORDS = 4;
const MOST = 3;

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
    const facts = topic?.checker === own.checker.id ? { ...topic.facts, ...own.facts } : own.facts;
    const decision = judged(own.checker, facts, today, language);
    if (isOtherThan(decision, asked, topic)) return plainly(text, heard, asked, topic);
    return isWhole(decision, heard, topic) ? decision : withheld(decision, text, heard, asked, topic);
  };
}

/** So sure of something, it needs nothing that was said before. */
const SURE_ALONE = 0.8;
const NO_ANSWER_ALONE = 0.3;
/** A count may belong to a case, unless there is next to no doubt that it is about something else. */
const NO_ANSWER_FOR_SURE = 0.9;

/** Asked about in every document. */
const COMMON =
  /\b(?:e ?mail\w*|mailadres\w*|address|adres|rights|rechten|roles?|rol|who may|who can|wie mag|wie kan|title|titel|domain|domein|agents?|admins?|beheerder)\b/;

/** Whether a question that does not say that it goes on with something says all by itself. */
function standsAlone(found: Found | undefined, heard: Heard, topic: Topic): boolean {
  if (casesIn(heard).length > 0) return true;
  if (found === undefined) return false;
  const mayChange = mayChangeCase(heard);
  if (found.none >= (mayChange ? NO_ANSWER_FOR_SURE : NO_ANSWER_ALONE)) return true;
  if (COMMON.test(heard.text)) return false;
  const isElsewhere = !found.entry?.source.startsWith(documentOf(topic) ?? '-');
  return isElsewhere && found.sure >= SURE_ALONE;
}

/** Whether a verdict rests on all that was said. */
function isWhole({ checker, facts, outcome }: CaseDecision, heard: Heard, topic: Topic | undefined): boolean {
  if (outcome.kind !== 'judged') return true;
  const before = topic?.checker === checker.id ? topic.facts : undefined;
  return !leavesOut(heard, { checker: checker.id, facts, verdict: outcome, ...(before && { before }) });
}

/** What is told where a verdict would rest on less than was said: the statement, or what may have been meant. */
function withheld(
  decision: CaseDecision,
  text: string,
  heard: Heard,
  asked: Asked | undefined,
  topic: Topic | undefined,
): Decision {
  const { outcome } = decision;
  const plain = plainly(text, heard, asked?.otherwise(), topic);
  if (plain?.kind === 'entry' && (saysToo(decision, plain.entry) || isLikely(plain.entry, asked)))
    return { kind: 'entry', entry: plain.entry };
  const sources: readonly SourceId[] = outcome.kind === 'judged' ? outcome.sources : [outcome.source];
  return { kind: 'perhaps', entries: ENTRIES.filter(({ source }) => source === sources[0]).slice(0, MOST) };
}

/** What sounds like a case that could not be judged is asked back, rather than answered by what is least unlike. */
function likelyEnough(plain: Decision | undefined, asked: Asked | undefined): Decision | undefined {
  if (plain?.kind !== 'entry' || plain.verdict !== undefined || isLikely(plain.entry, asked)) return plain;
  const isCase = checkers.some(({ id }) => (asked?.caseOf(id) ?? 0) >= LIKELY_A_CASE);
  return isCase ? { kind: 'perhaps', entries: [plain.entry] } : plain;
}

/** Whether an entry is likely to be meant, though the question may as well be a case. */
function isLikely({ id }: Entry, asked: Asked | undefined): boolean {
  return (asked?.near.find(({ entry }) => entry.id === id)?.sure ?? 0) >= WORTH_TELLING;
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

/** Whether a question with a case in it asks for something that the case does not say. */
function isOtherThan(decision: CaseDecision, found: Asked | undefined, topic: Topic | undefined): boolean {
  if (found === undefined) return false;
  const exact = topic === undefined ? wordForWord(found) : undefined;
  if (exact !== undefined && Object.values(decision.facts).every(fact => !/\d/.test(fact)))
    return !saysToo(decision, exact);
  return soundsLikeAnother(found, decision);
}

function wordForWord({ entry, likeness }: Found): Entry | undefined {
  return likeness >= SAME ? entry : undefined;
}

function plainly(
  text: string,
  heard: Heard,
  found: Found | undefined,
  topic: Topic | undefined,
): Decision | undefined {
  if (found === undefined) return undefined;
  const hasFigures = heard.numbers.length > 0;
  const exact = topic === undefined && !hasFigures ? wordForWord(found) : undefined;
  if (exact !== undefined) return told(exact, found.verdict);
  if (hasFigures && isBeyond(heard) && found.sure < SURE_OF_A_STORY)
    return { kind: 'unknown', near: found.topics };
  const sure = found.sure - (mayBeName(text, found.strange) ? NOT_A_QUESTION : 0);
  if (found.entry !== undefined && sure >= SURE) return told(found.entry, found.verdict);
  const near = found.near.filter(one => one.sure >= WORTH_ASKING).slice(0, MOST);
  if (found.entry !== undefined && near.length > 0 && sure >= PERHAPS)
    return { kind: 'perhaps', entries: near.map(({ entry }) => entry) };
  return { kind: 'unknown', near: found.topics };
}

function told(entry: Entry, verdict: Verdict | undefined): Decision {
  return { kind: 'entry', entry, ...(verdict && { verdict }) };
}

function mayBeName(text: string, strange: number): boolean {
  const words = text.trim().split(/\s+/).length;
  return !isQuestion(text) && (words < FEW_WORDS - 1 || (words <= FEW_WORDS && strange > 0));
}
