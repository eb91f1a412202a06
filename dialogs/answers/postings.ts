import type { Weight } from './likeness.ts';
import { isLight } from './terms.ts';

/** So many of the best are worth comparing in full. */
const CANDIDATES = 40;
/** What a light term is worth. */
const LIGHT = 0.2;

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
  const lengths = Float64Array.from(texts, terms => Math.sqrt(2 + terms.size));
  return terms => {
    // Thousands of texts share a common term: plain numbers by place, not objects.
    const shared = new Float64Array(texts.length);
    for (const term of terms) {
      const worth = weight([term], isLight(term) ? LIGHT : 0);
      for (const at of holders.get(term) ?? []) shared[at] = (shared[at] ?? 0) + worth;
    }
    return best(
      shared.map((sum, at) => sum / (lengths[at] ?? 1)),
      CANDIDATES,
    );
  };
}

/** The places of the greatest numbers above nought, greatest first; of equals the first ones. */
function best(numbers: Float64Array, most: number): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    const last = numbers[found.at(-1) ?? -1] ?? 0;
    if (number === 0 || (found.length === most && number <= last)) continue;
    if (found.length === most) found.pop();
    let place = found.length;
    while (place > 0 && (numbers[found[place - 1] ?? 0] ?? 0) < number) place -= 1;
    found.splice(place, 0, at);
  }
  return found;
}
