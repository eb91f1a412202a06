import type { Entry } from './entries.ts';
import { type Guess, learn } from './learned.ts';
import { likeness, type Weight, weightOver } from './likeness.ts';
import { candidatesOver } from './postings.ts';
import { type Read, type Reader, readerOver } from './terms.ts';
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
  readonly near: readonly { readonly entry: Entry; readonly sure: number }[];
}

interface Ask {
  readonly read: Read;
  /** Undefined for a question without an answer. */
  readonly entry: Entry | undefined;
  readonly terms: ReadonlySet<string>;
  /** The terms of the whole entry. */
  readonly about: ReadonlySet<string> | undefined;
}

/** As good as word for word. */
const SAME = 0.98;
/** So many entries are worth naming. */
const MOST_NEAR = 5;
/** What was learned counts for more than the nearest way of asking; where both agree, it is surest. */
const LEARNED = 0.7;
const NEAREST = 1 - LEARNED;
/** What a word that was never seen takes off. */
const STRANGE = 0.05;
/** How much likelier what was spoken of is to be meant again. */
const LIKELIER = 15;
/** So like a question that is known to have no answer, and more, it speaks against any. */
const LIKE_NONE = 0.5;

/** Finds the entry for a question, or undefined where nothing is shared; what is spoken of leans towards its document. */
export interface Finder {
  (question: string, leaning?: string): Found | undefined;
  /** Whether a word is one of those that people ask with; a name is none. */
  readonly knows: (word: string) => boolean;
}

/** Indexes the ways of asking, once. */
export function finderOver(entries: readonly Entry[], unanswered: readonly string[]): Finder {
  const read = readerOver([...entries.flatMap(textsOf), ...unanswered]);
  const asks = asksOf(entries, unanswered, read);
  const weight = weightOver(
    entries.flatMap(entry => asks.find(ask => ask.entry === entry)?.about ?? []),
    new Set(asks.flatMap(({ entry, read: { terms: own } }) => (entry === undefined ? own : []))),
  );
  const guess = learn(
    different(asks).map(({ read: one, entry }) => ({ ...one, subject: subjectOf(entry, entries) })),
    entries.length + 1,
  );
  const candidates = candidatesOver(
    asks.map(({ terms: own }) => own),
    weight,
  );
  const verdictIn = verdictsOver(entries, read);
  const find = (question: string, leaning?: string): Found | undefined => {
    const one = read(question);
    const nearest = nearestOf(
      one,
      candidates(one.terms).flatMap(at => asks[at] ?? []),
      weight,
    );
    if (nearest === undefined) return undefined;
    const found = foundIn(entries, leant(guess(one), entries, leaning), nearest, one.strange);
    const verdict = found.entry && verdictIn(found.entry, question, one.terms);
    return verdict === undefined ? found : { ...found, verdict };
  };
  return Object.assign(find, { knows: read.knows });
}

/** In a conversation about a document, what that document says is likelier to be meant. */
function leant(shares: Float64Array, entries: readonly Entry[], leaning: string | undefined): Float64Array {
  if (leaning === undefined) return shares;
  const raised = shares.map((share, at) =>
    entries[at]?.source.startsWith(leaning) ? share * LIKELIER : share,
  );
  const all = raised.reduce((sum, share) => sum + share, 0);
  return raised.map(share => share / all);
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
  shares: ReturnType<Guess>,
  nearest: Nearest,
  strange: number,
): Found {
  const none = shares[entries.length] ?? 0;
  const ranked = entries
    .map((entry, at) => ({ entry, share: shares[at] ?? 0 }))
    .toSorted((a, b) => b.share - a.share);
  const same = asksThat(nearest);
  const [top] = same === undefined ? ranked : ranked.filter(({ entry }) => entry === same);
  const near = ranked.slice(0, MOST_NEAR).map(({ entry, share }) => ({ entry, sure: share }));
  if (top === undefined || (same === undefined && none > top.share))
    return { entry: undefined, sure: none, likeness: nearest.likeness, strange, near };
  // Entries of one statement do not compete: either says it.
  const share = ranked
    .filter(({ entry }) => entry.source === top.entry.source)
    .reduce((sum, one) => sum + one.share, 0);
  const own = nearest.near.find(({ entry }) => entry?.source === top.entry.source)?.likeness ?? 0;
  const agrees = nearest.entry?.source === top.entry.source;
  const against = nearest.entry === undefined ? Math.max(0, nearest.likeness - LIKE_NONE) : 0;
  return {
    entry: top.entry,
    sure:
      same !== undefined
        ? 1
        : LEARNED * share + NEAREST * ((agrees ? own : 0) - against) - STRANGE * Math.min(strange, 2),
    likeness: own,
    strange,
    near,
  };
}

/** The entry that has this very way of asking, where no other has it. */
function asksThat({ entry, likeness: like, near }: Nearest): Entry | undefined {
  if (entry === undefined || like < SAME) return undefined;
  const others = near.filter(other => other.entry?.source !== entry.source);
  return others.some(other => other.likeness >= SAME) ? undefined : entry;
}

/** Ways of asking that differ in more than the order of their terms and in words that say nothing. */
function different(asks: readonly Ask[]): readonly Ask[] {
  const seen = new Map<Entry | undefined, Set<string>>();
  return asks.filter(({ entry, read: { terms } }) => {
    const known = seen.get(entry) ?? new Set();
    seen.set(entry, known);
    return known.size !== known.add(terms.toSorted().join(' ')).size;
  });
}

function subjectOf(entry: Entry | undefined, entries: readonly Entry[]): number {
  return entry === undefined ? entries.length : entries.indexOf(entry);
}

function asksOf(entries: readonly Entry[], unanswered: readonly string[], read: Reader): readonly Ask[] {
  const ask = (one: Read, entry: Entry | undefined, about: ReadonlySet<string> | undefined): Ask => {
    return { read: one, entry, terms: new Set(one.terms), about };
  };
  return [
    ...unanswered.map(text => ask(read(text), undefined, undefined)),
    ...entries.flatMap(entry => {
      const own = [...entry.en.ask, ...entry.nl.ask].map(read);
      const said = [entry.en, entry.nl].flatMap(({ title, answer }) => [title, ...answer]).map(read);
      const about = new Set([...own, ...said].flatMap(({ terms }) => terms));
      return own.map(one => ask(one, entry, about));
    }),
  ];
}

function textsOf({ en, nl }: Entry): readonly string[] {
  return [en, nl].flatMap(({ title, answer, ask }) => [title, ...answer, ...ask]);
}
