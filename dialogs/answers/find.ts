import { type Ask, asksOf, caseOf, isCase, NONE } from './asks.ts';
import { type Entry, tells } from './entries.ts';
import { guessFrom, type LearnedFile } from './learned.ts';
import { likeness, type Weight, weightOver } from './likeness.ts';
import { candidatesOver } from './postings.ts';
import { DOCUMENT_OF } from './spoken-of.ts';
import { type Read, readerOver } from './terms.ts';
import { type Verdict, verdictsOver } from './verdicts.ts';

/** The entry that fits a question best, and how sure that is. */
export interface Found {
  /** Undefined for a question that is more likely to have no answer here. */
  readonly entry: Entry | undefined;
  /** From 0 to 1. */
  readonly sure: number;
  readonly verdict?: Verdict;
  /** How many words of the question were never seen. */
  readonly strange: number;
  /** How like the nearest single way of asking for that entry's statement, from 0 to 1. */
  readonly likeness: number;
  /** The likeliest entries, best first. */
  readonly near: readonly Near[];
  /** Entries that the question comes near to, whether they are likely to answer it or not; best first. */
  readonly topics: readonly Entry[];
  /** How likely it is that no document answers it, from 0 to 1. */
  readonly none: number;
  /** How likely it is a case that this checker judges, from 0 to 1. */
  readonly caseOf: (checker: string) => number;
}

/** What was found for a question, and what would have been if it were known to be no case. */
export interface Asked extends Found {
  readonly otherwise: () => Found;
}

export interface Near {
  readonly entry: Entry;
  readonly sure: number;
}

/** As good as word for word. */
export const SAME = 0.98;
/** So many entries are worth naming. */
const MOST_NEAR = 5;
/** So like a way of asking, a question is about the same topic. */
const SOMEWHAT_LIKE = 0.45;
const MOST_TOPICS = 3;
/** What was learned counts for more than the nearest way of asking; where both agree, it is surest. */
const LEARNED = 0.7;
const NEAREST = 1 - LEARNED;
/** What a word that was never seen takes off. */
const STRANGE = 0.05;
/** How much likelier what was spoken of is to be meant again. */
const LIKELIER = 1000;
/** That there is no answer is likelier too than that another document has it. */
const NONE_LIKELIER = 10;
/** How much it speaks against an entry that the question may have no answer at all. */
const DOUBT = 0.5;
/** How much it speaks against an entry that another comes near it. */
const RIVAL = 0.2;
/** An entry that is this likely, compared with the likeliest, is nearly as likely. */
const NEARLY = 0.5;
/** So like a question that is known to have no answer, and more, it speaks against any. */
const LIKE_NONE = 0.5;

/** Finds the entry for a question, or undefined where nothing is shared; what is spoken of leans towards its document. */
export interface Finder {
  (question: string, leaning?: string): Asked | undefined;
  /** Whether a word is one of those that people ask with; a name is none. */
  readonly knows: (word: string) => boolean;
  /** What this entry comes to for a question. */
  readonly verdictOf: (entry: Entry, question: string) => Verdict | undefined;
}

/** By subject, how likely it is meant. */
type Shares = ReadonlyMap<string, number>;

/** Indexes the ways of asking, once; they were read, and learned from, before. */
export function finderOver(entries: readonly Entry[], learned: LearnedFile): Finder {
  const read = readerOver(learned.words.split(' '));
  const asks = asksOf(entries, read, learned);
  const aboutOf = new Map(asks.map(({ entry, about }) => [entry, about]));
  const weight = weightOver(
    entries.flatMap(entry => aboutOf.get(entry) ?? []),
    new Set(asks.flatMap(({ entry, terms: own }) => (entry === undefined ? [...own] : []))),
  );
  const guess = guessFrom(learned);
  const candidates = candidatesOver(
    asks.map(({ terms: own }) => own),
    weight,
  );
  const verdictIn = verdictsOver(entries, read);
  const find = (question: string, leaning?: string): Asked | undefined => {
    const one = read(question);
    const nearest = nearestOf(
      one,
      candidates(one.terms).flatMap(at => asks[at] ?? []),
      weight,
    );
    if (nearest === undefined) return undefined;
    const guessed = guess(one);
    const shares = leant(
      learned.subjects.map((subject, at) => [subject, guessed[at] ?? 0] as const),
      entries,
      leaning,
    );
    const foundBy = (by: Shares) => {
      const found = foundIn(entries, by, nearest, one.strange, leaning);
      const verdict = found.entry && verdictIn(found.entry, question, one.terms);
      return verdict === undefined ? found : { ...found, verdict };
    };
    return { ...foundBy(shares), otherwise: () => foundBy(withoutCases(shares)) };
  };
  const verdictOf = (entry: Entry, question: string) => verdictIn(entry, question, read(question).terms);
  return Object.assign(find, { knows: read.knows, verdictOf });
}

/** In a conversation about a document, what that document says is likelier to be meant. */
function leant(
  shares: readonly (readonly [string, number])[],
  entries: readonly Entry[],
  leaning: string | undefined,
): Shares {
  if (leaning === undefined) return new Map(shares);
  const likelier = new Set([
    ...entries.flatMap(({ id, source }) => (source.startsWith(leaning) ? [id] : [])),
    ...Object.keys(DOCUMENT_OF).flatMap(id => (DOCUMENT_OF[id] === leaning ? [caseOf(id)] : [])),
  ]);
  const times = (subject: string) =>
    likelier.has(subject) ? LIKELIER : subject === NONE ? NONE_LIKELIER : 1;
  return inAll(shares.map(([subject, share]) => [subject, share * times(subject)] as const));
}

/** What is likely of a question that is known to be no case. */
function withoutCases(shares: Shares): Shares {
  return inAll([...shares].filter(([subject]) => !isCase(subject)));
}

/** So that they add up to one. */
function inAll(shares: readonly (readonly [string, number])[]): Shares {
  const all = shares.reduce((sum, [, share]) => sum + share, 0);
  return new Map(shares.map(([subject, share]) => [subject, share / (all || 1)]));
}

type Nearest = NonNullable<ReturnType<typeof nearestOf>>;

function nearestOf({ terms }: Read, asks: readonly Ask[], weight: Weight) {
  const near = asks
    .map(ask => ({ entry: ask.entry, likeness: likeness(terms, ask.terms, ask.about, weight) }))
    .filter(({ likeness: like }) => like > 0)
    .toSorted((a, b) => b.likeness - a.likeness);
  const [best] = near;
  return best && { ...best, near };
}

function foundIn(
  entries: readonly Entry[],
  shares: Shares,
  nearest: Nearest,
  strange: number,
  leaning: string | undefined,
): Found {
  const shareOf = (subject: string) => shares.get(subject) ?? 0;
  const none = shareOf(NONE);
  const ranked = entries
    .map(entry => ({ entry, sure: shareOf(entry.id) }))
    .toSorted((a, b) => b.sure - a.sure);
  const same = asksThat(nearest, leaning);
  const top = same === undefined ? tellingBoth(ranked) : ranked.find(({ entry }) => entry === same);
  const known = {
    strange,
    none,
    near: ranked.slice(0, MOST_NEAR),
    topics: topicsOf(nearest),
    caseOf: (checker: string) => shareOf(caseOf(checker)),
  };
  if (top === undefined || (same === undefined && none > top.sure))
    return { ...known, entry: undefined, sure: none, likeness: nearest.likeness };
  // What the entry tells as well does not compete with it: either says it.
  const told = ({ entry }: { readonly entry: Entry | undefined }) =>
    entry !== undefined && tells(top.entry, entry);
  const share = ranked.filter(told).reduce((sum, { sure }) => sum + sure, 0);
  const own = nearest.near.find(told)?.likeness ?? 0;
  const rival = ranked.find(one => !told(one))?.sure ?? 0;
  const agrees = told(nearest);
  const against = nearest.entry === undefined ? Math.max(0, nearest.likeness - LIKE_NONE) : 0;
  const sure =
    LEARNED * share +
    NEAREST * ((agrees ? own : 0) - against) -
    DOUBT * none -
    RIVAL * rival -
    STRANGE * Math.min(strange, 2);
  return { ...known, entry: top.entry, sure: same === undefined ? sure : 1, likeness: own };
}

/** The likeliest entry; of two that are nearly as likely, the one that tells what the other does. */
function tellingBoth(ranked: readonly Near[]): Near | undefined {
  const [first, second] = ranked;
  if (first === undefined || second === undefined) return first;
  const isBetter =
    second.sure >= first.sure * NEARLY &&
    tells(second.entry, first.entry) &&
    !tells(first.entry, second.entry);
  return isBetter ? second : first;
}

/** What some way of asking for is at least somewhat like the question; one entry for a statement. */
function topicsOf({ near }: Nearest): readonly Entry[] {
  const close = near.flatMap(({ entry, likeness: like }) => (entry && like >= SOMEWHAT_LIKE ? [entry] : []));
  return close
    .filter(({ source }, at) => close.findIndex(other => other.source === source) === at)
    .slice(0, MOST_TOPICS);
}

/** The entry that has this very way of asking, where no other has it; "which title?" means that of what is spoken of. */
function asksThat({ entry, likeness: like, near }: Nearest, leaning = ''): Entry | undefined {
  if (entry === undefined || like < SAME || !entry.source.startsWith(leaning)) return undefined;
  const others = near.filter(other => other.entry?.source !== entry.source);
  return others.some(other => other.likeness >= SAME) ? undefined : entry;
}
