import { type Compilable, type QueryResult, type RawBuilder, sql } from 'kysely';
import type { Db } from './tables.ts';

/** The place of a value in a query that is built before its values are known. */
class Slot<Values> {
  constructor(readonly valueIn: (values: Values) => unknown) {}
}

type Slots<Values> = <K extends keyof Values>(name: K) => RawBuilder<Values[K]>;

/**
 * A query that is built and compiled once, then run with other values each time: building costs several times what
 * the database needs to answer. `prepared<{ id: string }>()(slot => db.selectFrom(..).where('id', '=', slot('id')))`.
 */
export function prepared<Values extends object>() {
  return <Row>(build: (slot: Slots<Values>) => Compilable<Row>) => {
    const compiled = build(
      name => sql<Values[typeof name]>`${new Slot<Values>(values => values[name])}`,
    ).compile();
    return (db: Db, values: Values): Promise<QueryResult<Row>> =>
      db.executeQuery({
        ...compiled,
        parameters: compiled.parameters.map(it => (it instanceof Slot ? it.valueIn(values) : it)),
      });
  };
}

const MOST = 8;

/**
 * A prepared query over a list as `inEights` makes them. Three compiled queries serve lists of any length; those for
 * one and two values, which is what a turn mostly has, ask the database for no more.
 */
export function preparedList<Row>(build: (slots: RawBuilder<string>[]) => Compilable<Row>) {
  const of = (size: number) =>
    prepared<readonly string[]>()(slot => build(Array.from({ length: size }, (_, place) => slot(place))));
  const [one, two, eight] = [of(1), of(2), of(MOST)];
  return (db: Db, list: readonly string[]) =>
    (list.length === 1 ? one : list.length === 2 ? two : eight)(db, list);
}

/** The list in eights; the last is filled up with repetitions, which change nothing in an `in`. One or two stay alone. */
export function inEights(list: readonly string[]): string[][] {
  if (list.length === 1 || list.length === 2) return [[...list]];
  const eights: string[][] = [];
  for (let from = 0; from < list.length; from += MOST) {
    eights.push(Array.from({ length: MOST }, (_, place) => list[from + place] ?? list[from] ?? ''));
  }
  return eights;
}
