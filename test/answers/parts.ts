import { readdirSync, readFileSync } from 'node:fs';
import { type Asked, askAll } from './asking.ts';

/** What a set has to reach at least, in shares of one; raised when the answers get better, never lowered. */
interface Least {
  readonly right: number;
  readonly wrong: number;
  readonly abstained: number;
}

/** A set of questions, asked. */
export interface Part {
  readonly name: string;
  readonly asked: readonly Asked[];
  readonly least: Least;
}

/** Entries, ways to ask, synonyms and thresholds were tuned on these; by name. */
export const TUNED_SETS = setsIn('tuned');
const TUNED_LEAST: Least = { right: 0.97, wrong: 0.005, abstained: 0.98 };
/** Meant to mislead. */
const MISLEADING: Readonly<Record<string, Least>> = {
  'cases-by-a-third-stranger': { right: 0.91, wrong: 0.015, abstained: 0.9 },
  'cases-by-a-fourth-stranger': { right: 0.96, wrong: 0.005, abstained: 0.98 },
};

/** Nothing was tuned on these: once somebody has looked at what went wrong, a set belongs to the others. */
const UNTOUCHED_SETS = setsIn('untouched');
const UNTOUCHED_LEAST: Least = { right: 0.96, wrong: 0.01, abstained: 0.95 };

/** Every set, asked. */
export function parts(): readonly Part[] {
  const asked = (sets: Readonly<Record<string, string>>, title: string, least: (name: string) => Least) =>
    Object.entries(sets).map(([name, set]) => ({
      name: `${title}, ${name.replaceAll('-', ' ')}`,
      asked: askAll(set),
      least: least(name),
    }));
  return [
    ...asked(UNTOUCHED_SETS, 'never tuned on', () => UNTOUCHED_LEAST),
    ...asked(TUNED_SETS, 'tuned on', name => MISLEADING[name] ?? TUNED_LEAST),
  ];
}

function setsIn(folder: string): Readonly<Record<string, string>> {
  const place = new URL(`./sets/${folder}/`, import.meta.url);
  return Object.fromEntries(
    readdirSync(place)
      .toSorted()
      .map(name => [name.replace('.txt', ''), readFileSync(new URL(name, place), 'utf8')]),
  );
}
