import { checkers, isBeyond } from '../checkers/checkers.ts';
import type { Heard } from '../checkers/heard.ts';
import { isQuestion } from '../understand.ts';
import type { Decision } from './decision.ts';
import type { Entry } from './entries.ts';
import { type Asked, type Found, SAME } from './find.ts';
import type { Topic } from './topic.ts';
import type { Verdict } from './verdicts.ts';

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
/** So many are asked back at most. */
export const MOST = 3;

/** What is told of a question that holds no case: an entry, what may have been meant, or that it is not known. */
export function plainly(
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

/** An entry, as a decision. */
export function told(entry: Entry, verdict: Verdict | undefined): Decision {
  return { kind: 'entry', entry, ...(verdict && { verdict }) };
}

function mayBeName(text: string, strange: number): boolean {
  const words = text.trim().split(/\s+/).length;
  return !isQuestion(text) && (words < FEW_WORDS - 1 || (words <= FEW_WORDS && strange > 0));
}

/** The entry that has these very words among its ways of asking. */
export function wordForWord({ entry, likeness }: Found): Entry | undefined {
  return likeness >= SAME ? entry : undefined;
}

/** What sounds like a case that could not be judged is asked back, rather than answered by what is least unlike. */
export function likelyEnough(plain: Decision | undefined, asked: Asked | undefined): Decision | undefined {
  if (plain?.kind !== 'entry' || plain.verdict !== undefined || isLikely(plain.entry, asked)) return plain;
  const isCase = checkers.some(({ id }) => (asked?.caseOf(id) ?? 0) >= LIKELY_A_CASE);
  return isCase ? { kind: 'perhaps', entries: [plain.entry] } : plain;
}

/** Whether an entry is likely to be meant, though the question may as well be a case. */
export function isLikely({ id }: Entry, asked: Asked | undefined): boolean {
  return (asked?.near.find(({ entry }) => entry.id === id)?.sure ?? 0) >= WORTH_TELLING;
}
