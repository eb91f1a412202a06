import MiniSearch from 'minisearch';
import type { Entry } from './entries.ts';
import { isLight, type Reader, readerOver } from './terms.ts';

/** The entry that a question is nearest to, and how alike the two are: 0 not at all, 1 the same. */
export interface Found {
  readonly entry: Entry;
  readonly likeness: number;
}

/** One way of asking; without an entry it is one that has no answer. */
interface Ask {
  readonly id: number;
  readonly entry: Entry | undefined;
  readonly terms: readonly string[];
}

/** So many of the index's best are compared in full. */
const CANDIDATES = 40;
/** Against 0.7 to 4 for a term that carries meaning. */
const P = JSON.parse(process.env.P ?? '{}');
const LIGHT_WEIGHT = P.light ?? 0.4;
const UNKNOWN = P.unknown ?? 99;
/** A term that stands in the entry, though not in this way of asking for it, counts for so much. */
const ELSEWHERE = P.elsewhere ?? 0.5;

/** Indexes the ways of asking, once; what it gives finds the nearest, or undefined where nothing or no answer is near. */
export function finderOver(
  entries: readonly Entry[],
  unanswered: readonly string[],
): (question: string) => Found | undefined {
  const read = readerOver([...entries.flatMap(textsOf), ...unanswered]);
  const held = new Map(entries.map(entry => [entry, new Set(textsOf(entry).flatMap(read))] as const));
  const weight = weigher([...held.values()], new Set(unanswered.flatMap(read)));
  const asks: readonly Ask[] = [
    ...entries.flatMap(entry => [...entry.en.ask, ...entry.nl.ask].map(text => ({ entry, text }))),
    ...unanswered.map(text => ({ entry: undefined, text })),
  ].map(({ entry, text }, id) => ({ id, entry, terms: read(text) }));
  const index = indexOf(asks);
  return question => {
    const terms = read(question);
    const near = index
      .search(terms.join(' '))
      .slice(0, CANDIDATES)
      .flatMap(({ id }) => asks[id] ?? [])
      .map(ask => ({
        entry: ask.entry,
        likeness: likeness(terms, ask, held, weight),
        ask: ask.terms,
        terms,
      }));
    const [best] = near.toSorted((a, b) => b.likeness - a.likeness);
    const rival = near.filter(n => n.entry !== best?.entry && !(process.env.SAME && n.entry && best?.entry?.source === n.entry.source)).reduce((m, n) => Math.max(m, n.likeness), 0); return best && { ...best, rival } as any;
  };
}

function textsOf({ en, nl }: Entry): readonly string[] {
  return [en, nl].flatMap(({ title, answer, ask }) => [title, ...answer, ...ask]);
}

function indexOf(asks: readonly Ask[]): MiniSearch<Ask> {
  const index = new MiniSearch<Ask>({
    fields: ['terms'],
    extractField: (ask, field) => (field === 'terms' ? ask.terms.join(' ') : ask.id),
    tokenize: text => text.split(' '),
    processTerm: term => term,
  });
  index.addAll(asks);
  return index;
}

/** The rarer a term among the entries, the more it says; one that is in none says most. */
function weigher(held: readonly ReadonlySet<string>[], beyond: ReadonlySet<string>): any {
  const holders = new Map<string, number>();
  for (const term of held.flatMap(terms => [...terms])) holders.set(term, (holders.get(term) ?? 0) + 1);
  const one = (term: string, light: number) =>
    isLight(term)
      ? light
      : (holders.has(term) || beyond.has(term)) ? Math.log(1 + held.length / (holders.get(term) ?? 1)) : UNKNOWN;
  return (terms: string[], light = 0) => terms.reduce((sum, term) => sum + one(term, light), 0);
}

function likeness(
  terms: readonly string[],
  { entry, terms: asked }: Ask,
  held: ReadonlyMap<Entry, ReadonlySet<string>>,
  weight: any,
): number {
  const shared = terms.filter(term => asked.includes(term));
  const content = weight(shared, 0);
  if (content < (P.min ?? 0)) return 0;
  const light = content < (P.few ?? 2.5) ? (P.strict ?? 1.2) : LIGHT_WEIGHT;
  const common = weight(shared, light);
  const also = entry && held.get(entry);
  const elsewhere = weight(
    terms.filter(term => !asked.includes(term) && !isLight(term) && also?.has(term)),
    light,
  );
  const ofQuestion = (common + elsewhere * ELSEWHERE) / weight(terms, light);
  const ofAsk = common / weight(asked, light);
  const b = P.beta ?? 1;
  return common === 0 ? 0 : ((1 + b * b) * ofQuestion * ofAsk) / (b * b * ofQuestion + ofAsk);
}
