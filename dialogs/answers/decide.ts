import type { Day } from '../../domain/dated.ts';
import type { SourceId } from '../../domain/sources.ts';
import type { Checker, Facts, Outcome } from '../checkers/checker.ts';
import { caseIn, checkerNamed, isBeyond } from '../checkers/checkers.ts';
import { type Heard, hear } from '../checkers/heard.ts';
import type { Language } from '../ports.ts';
import { isQuestion } from '../understand.ts';
import { ENTRIES, type Entry, UNANSWERED } from './entries.ts';
import { finderOver } from './find.ts';
import type { Topic } from './topic.ts';
import type { Verdict } from './verdicts.ts';

/** What can be said to a question. */
export type Decision =
  | { readonly kind: 'case'; readonly checker: Checker; readonly facts: Facts; readonly outcome: Outcome }
  | { readonly kind: 'entry'; readonly entry: Entry; readonly verdict?: Verdict }
  /** Not sure which of these, at most three. */
  | { readonly kind: 'perhaps'; readonly entries: readonly Entry[] }
  /** The documents do not answer it; these lie nearest. */
  | { readonly kind: 'unknown'; readonly near: readonly Entry[] };

/** Sure enough to answer. Measured on questions that were held out of what is learned from. */
const SURE = 0.3;
/** Surer than a form that asks for what is missing, and than a case that names no figure. */
const SURER_THAN_A_FORM = 0.5;
const SURER_THAN_A_CASE = 0.8;
/** Sure enough to ask whether it was meant. */
const PERHAPS = 0.2;
/** So likely an entry is worth asking about. */
const WORTH_ASKING = 0.08;
/** A near topic has so much of what the nearest five have together. */
const STANDS_OUT = 0.2;
/** A few words that were not put as a question may be a name: they have to be nearer. */
const NOT_A_QUESTION = 0.2;
const FEW_WORDS = 4;
const MOST = 3;
/** A follow-up is short. */
const MOST_FOLLOW_UP_WORDS = 12;
/** After so long the next question stands alone. */
const TOPIC_LASTS_MS = 30 * 60_000;

/** A message that names a request is about that request, not about the documents. */
const REQUEST_ID = /\b(?!win-)(key|edu|sub)-\d/i;
/** An address alone answers a question, it asks none. */
const ADDRESS = /^\s*\S+@\S+\s*$/;
const FOLLOWS =
  /^(ok(ay|e)?,? |ja,? |yes,? )?(and|en|or|of|but|maar|what about|how about|hoe zit( het)?|what if|wat als|stel|suppose|and if|same|idem|also|ook|then|dan|with|met|for|voor|in|if|als)\b/i;

const POINTS_BACK = /\b(that|it|dat|daar\w*|die|this|dit)\b/i;

const nearest = finderOver(ENTRIES, UNANSWERED);

/** Whether a word is one that people ask with, and so no name of somebody. */
export const isAskedWith = nearest.knows;

/** Decides what to say to a question; undefined where nothing of it is about the documents. */
export function decide(
  text: string,
  today: Day,
  language: Language,
  before?: { readonly topic: Topic; readonly now: Date },
): Decision | undefined {
  if (REQUEST_ID.test(text) || ADDRESS.test(text)) return undefined;
  const heard = hear(text);
  const topic = before && follows(text, before.now, before.topic) ? before.topic : undefined;
  const own = caseIn(heard);
  const found = nearest(text, topic && documentOf(topic));
  const exact =
    found?.entry !== undefined && found.likeness >= 0.98 && heard.numbers.length === 0
      ? found.entry
      : undefined;
  // Figures beside something that no document tells of: an entry has to be surer than of a plain question.
  const isStory = heard.numbers.length > 0 && isBeyond(heard) && (found?.sure ?? 0) < SURER_THAN_A_CASE;
  const plain: Decision | undefined =
    isStory && found !== undefined ? { kind: 'unknown', near: nearTopics(found.near) } : decided(text, found);
  if (exact !== undefined && topic === undefined && own === undefined) return told(exact, found?.verdict);
  if (own !== undefined) {
    const facts = topic?.checker === own.checker.id ? { ...topic.facts, ...own.facts } : own.facts;
    const decision = judged(own.checker, facts, today, language);
    if (exact !== undefined && topic === undefined && !saysToo(decision, exact))
      return told(exact, found?.verdict);
    return isBetter(plain, found, decision) ? plain : decision;
  }
  const followed = topic && followUp(heard, topic, today, language);
  if (followed !== undefined) return followed;
  return topic && pointsElsewhere(text, topic, plain) ? { kind: 'unknown', near: [] } : plain;
}

/** "And how long does that take?": what it points back to is told by one document; what another says is no answer. */
function pointsElsewhere(text: string, topic: Topic, plain: Decision | undefined): boolean {
  const document = documentOf(topic);
  return (
    plain?.kind === 'entry' &&
    document !== undefined &&
    POINTS_BACK.test(text) &&
    !plain.entry.source.startsWith(document)
  );
}

/** Whether a case was judged by the statement that the entry tells. */
function saysToo(decision: Decision, { source }: Entry): boolean {
  return (
    decision.kind === 'case' &&
    decision.outcome.kind === 'judged' &&
    decision.outcome.sources.some(other => other === source)
  );
}

/** A case that lacks facts, or has no figure in it, may be no case at all: then what the question is nearest to says more. */
function isBetter(
  plain: Decision | undefined,
  found: ReturnType<typeof nearest>,
  decision: Decision,
): boolean {
  if (decision.kind !== 'case' || found === undefined || plain === undefined) return false;
  const { checker, facts, outcome } = decision;
  if (Object.values(facts).some(fact => /^\d+([.,]\d+)?$/.test(fact)) || (facts.from && facts.to))
    return false;
  if (found.entry === undefined) return outcome.kind === 'missing' && found.sure >= SURER_THAN_A_CASE;
  const says: readonly SourceId[] = outcome.kind === 'judged' ? outcome.sources : [];
  const same = found.entry.checker === checker.id || says.includes(found.entry.source);
  const sure = outcome.kind === 'missing' ? SURER_THAN_A_FORM : SURER_THAN_A_CASE;
  return plain.kind === 'entry' && !same && found.sure >= sure;
}

/** The case with these facts, judged. */
export function judged(checker: Checker, facts: Facts, today: Day, language: Language): Decision {
  return { kind: 'case', checker, facts, outcome: checker.judge(facts, today, language) };
}

function follows(text: string, now: Date, topic: Topic): boolean {
  if (now.getTime() - Date.parse(topic.at) > TOPIC_LASTS_MS) return false;
  const words = text.trim().split(/\s+/).length;
  return words <= MOST_FOLLOW_UP_WORDS && (FOLLOWS.test(text.trim()) || words <= 3);
}

const CHECKER_OF: Readonly<Record<string, string>> = {
  W10E: 'education-keys',
  HUP: 'home-use',
  UPG: 'upgrade',
};

/** "And for Japan?": the same case with other facts. */
function followUp(heard: Heard, topic: Topic, today: Day, language: Language): Decision | undefined {
  const entry = ENTRIES.find(({ id }) => id === topic.entry);
  const checker = checkerNamed(topic.checker ?? entry?.checker ?? CHECKER_OF[prefixOf(entry)]);
  if (checker === undefined || isBeyond(heard)) return undefined;
  const known = topic.facts ?? {};
  const facts = checker.follow(heard, known);
  if (Object.keys(facts).length === 0) return undefined;
  return judged(checker, { ...known, ...facts }, today, language);
}

function documentOf(topic: Topic): string | undefined {
  const entry = ENTRIES.find(({ id }) => id === topic.entry);
  return prefixOf(entry) || Object.keys(CHECKER_OF).find(document => CHECKER_OF[document] === topic.checker);
}

function prefixOf(entry: Entry | undefined): string {
  return entry?.source.split('-')[0] ?? '';
}

function decided(text: string, found: ReturnType<typeof nearest>): Decision | undefined {
  if (found === undefined) return undefined;
  const sure = found.sure - (mayBeName(text, found.strange) ? NOT_A_QUESTION : 0);
  if (found.entry !== undefined && sure >= SURE) return told(found.entry, found.verdict);
  const near = found.near.filter(one => one.sure >= WORTH_ASKING).slice(0, MOST);
  if (found.entry !== undefined && near.length > 0 && sure >= PERHAPS)
    return { kind: 'perhaps', entries: near.map(({ entry }) => entry) };
  return { kind: 'unknown', near: nearTopics(found.near) };
}

/** Topics that stand out; where all are as unlikely as one another, none is near. */
function nearTopics(near: readonly { readonly entry: Entry; readonly sure: number }[]): readonly Entry[] {
  const all = near.reduce((sum, { sure }) => sum + sure, 0);
  return near
    .filter(({ sure }) => sure > all * STANDS_OUT)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

function told(entry: Entry, verdict: Verdict | undefined): Decision {
  return { kind: 'entry', entry, ...(verdict && { verdict }) };
}

function mayBeName(text: string, strange: number): boolean {
  const words = text.trim().split(/\s+/).length;
  return !isQuestion(text) && (words < FEW_WORDS - 1 || (words <= FEW_WORDS && strange > 0));
}
