import { isLight } from './terms.ts';

/** How much some terms say together; `light` is what each light term counts for. */
export type Weight = (terms: Iterable<string>, light: number) => number;

/** What a light term counts for, against 0.7 to 4 for one that carries meaning. */
const LIGHT = 0.4;
/** With as little in common as one rare term, the small words tell questions apart: "what is it", "must it be". */
const LITTLE = 3.5;
const LIGHT_WITH_LITTLE = 1;
/** With less in common than any one term of meaning, two texts have nothing in common. */
const NOTHING = 0.5;
/** A word that was never seen: a name, another subject, or only another way to say it. */
const UNKNOWN = 2;
/** A term that the answer holds, though not this way of asking for it, counts for half. */
const ELSEWHERE = 0.5;
/** A term that the whole entry does not hold, more likely than not, means another subject. */
const FOREIGN = 3;

/** The rarer a term among the texts, the more it says. `others` are known terms that none of the texts hold. */
export function weightOver(texts: readonly ReadonlySet<string>[], others: ReadonlySet<string>): Weight {
  const holders = new Map<string, number>();
  for (const term of texts.flatMap(terms => [...terms])) holders.set(term, (holders.get(term) ?? 0) + 1);
  const meaning = (term: string) => {
    const held = holders.get(term) ?? (others.has(term) ? 1 : undefined);
    return held === undefined ? UNKNOWN : Math.log(1 + texts.length / held);
  };
  return (terms, light) => {
    let sum = 0;
    for (const term of terms) sum += isLight(term) ? light : meaning(term);
    return sum;
  };
}

/**
 * How alike a question is to a way of asking, from 0 to 1: the harmonic mean of the share of the question that is
 * found and the share of the way of asking that is used. `about` holds the terms of the whole entry, where there is one.
 */
export function likeness(
  question: readonly string[],
  asked: ReadonlySet<string>,
  about: ReadonlySet<string> | undefined,
  weight: Weight,
): number {
  const shared = question.filter(term => asked.has(term));
  const meaning = weight(shared, 0);
  if (meaning < NOTHING) return 0;
  const light = meaning < LITTLE ? LIGHT_WITH_LITTLE : LIGHT;
  const rest = question.filter(term => !asked.has(term));
  const elsewhere = about
    ? weight(
        rest.filter(term => about.has(term)),
        0,
      )
    : 0;
  const foreign = about
    ? weight(
        rest.filter(term => !about.has(term)),
        0,
      )
    : 0;
  const common = weight(shared, light);
  const whole = weight(question, light) + foreign * (FOREIGN - 1);
  const found = (common + elsewhere * ELSEWHERE) / whole;
  const used = common / weight(asked, light);
  return (2 * found * used) / (found + used);
}
