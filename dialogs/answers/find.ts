import MiniSearch from 'minisearch';
import type { Entry } from './entries.ts';
import { likeness, weightOver } from './likeness.ts';
import { readerOver } from './terms.ts';

/** How near the nearest way of asking is, from 0 to 1, and the nearest of another entry or of none. */
export interface Nearest {
  /** Undefined for a question that is known to have no answer here. */
  readonly entry: Entry | undefined;
  readonly likeness: number;
  readonly next: number;
  /** The nearest entries, each with the likeness of its nearest way of asking, best first. */
  readonly near: readonly { readonly entry: Entry; readonly likeness: number }[];
}

interface Ask {
  readonly id: number;
  readonly entry: Entry | undefined;
  readonly terms: ReadonlySet<string>;
  /** The terms of the whole entry. */
  readonly about: ReadonlySet<string> | undefined;
}

/** So many of the index's best are compared in full. */
const CANDIDATES = 40;
/** So many entries are worth naming. */
const MOST_NEAR = 5;

/** Indexes the ways of asking, once; what it gives finds the nearest, or undefined where nothing is shared. */
export function finderOver(
  entries: readonly Entry[],
  unanswered: readonly string[],
): (question: string) => Nearest | undefined {
  const read = readerOver([...entries.flatMap(textsOf), ...unanswered]);
  const about = entries.map(entry => ({ entry, terms: new Set(textsOf(entry).flatMap(read)) }));
  const weight = weightOver(
    about.map(({ terms }) => terms),
    new Set(unanswered.flatMap(read)),
  );
  const asks: readonly Ask[] = [
    ...unanswered.map(text => ({ entry: undefined, terms: new Set(read(text)), about: undefined })),
    ...about.flatMap(({ entry, terms }) =>
      [...entry.en.ask, ...entry.nl.ask].map(text => ({ entry, terms: new Set(read(text)), about: terms })),
    ),
  ].map((ask, id) => ({ id, ...ask }));
  const index = indexOf(asks);
  return question => {
    const terms = read(question);
    const near = index
      .search(terms.join(' '))
      .slice(0, CANDIDATES)
      .flatMap(({ id }) => asks[id] ?? [])
      .map(ask => ({ ...ask, likeness: likeness(terms, ask.terms, ask.about, weight) }))
      .toSorted((a, b) => b.likeness - a.likeness || a.id - b.id);
    const [best] = near;
    const next = near.find(({ entry }) => entry !== best?.entry);
    return (
      best && {
        entry: best.entry,
        likeness: best.likeness,
        next: next?.likeness ?? 0,
        near: distinct(near).slice(0, MOST_NEAR),
      }
    );
  };
}

function distinct(asks: readonly (Ask & { readonly likeness: number })[]) {
  const seen = new Set<Entry>();
  return asks.flatMap(({ entry, likeness: like }) => {
    if (entry === undefined || seen.has(entry)) return [];
    seen.add(entry);
    return [{ entry, likeness: like }];
  });
}

function textsOf({ en, nl }: Entry): readonly string[] {
  return [en, nl].flatMap(({ title, answer, ask }) => [title, ...answer, ...ask]);
}

/** Terms come in ready-made, so nothing is split, folded or guessed here. */
function indexOf(asks: readonly Ask[]): MiniSearch<Ask> {
  const index = new MiniSearch<Ask>({
    fields: ['terms'],
    extractField: (ask, field) => (field === 'terms' ? [...ask.terms].join(' ') : ask.id),
    tokenize: text => text.split(' '),
    processTerm: term => term,
  });
  index.addAll(asks);
  return index;
}
