import type { Weight } from './likeness.ts';
import { isLight } from './terms.ts';

/** So many of the best are worth comparing in full. */
const CANDIDATES = 40;

/** Indexes texts by their terms; what it gives finds the numbers of those that share most with a question, best first. */
export function candidatesOver(
  texts: readonly ReadonlySet<string>[],
  weight: Weight,
): (terms: readonly string[]) => readonly number[] {
  const holders = new Map<string, number[]>();
  texts.forEach((terms, at) => {
    for (const term of terms) {
      const known = holders.get(term);
      if (known === undefined) holders.set(term, [at]);
      else known.push(at);
    }
  });
  return terms => {
    const shared = new Map<number, number>();
    for (const term of terms) {
      const worth = weight([term], isLight(term) ? 0.2 : 0);
      for (const at of holders.get(term) ?? []) shared.set(at, (shared.get(at) ?? 0) + worth);
    }
    return [...shared]
      .map(([at, sum]) => ({ at, sum: sum / Math.sqrt(2 + (texts[at]?.size ?? 0)) }))
      .toSorted((a, b) => b.sum - a.sum || a.at - b.at)
      .slice(0, CANDIDATES)
      .map(({ at }) => at);
  };
}
