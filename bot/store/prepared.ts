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

const EIGHT = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** The slots of a list of up to eight values, for `in`: one compiled query serves lists of any length. */
export function eightSlots(slot: Slots<readonly string[]>): RawBuilder<string>[] {
  return EIGHT.map(place => slot(place));
}

/** The list in eights; the last is filled up with repetitions, which change nothing in an `in`. */
export function inEights(list: readonly string[]): string[][] {
  const eights: string[][] = [];
  for (let from = 0; from < list.length; from += EIGHT.length) {
    eights.push(EIGHT.map(place => list[from + place] ?? list[from] ?? ''));
  }
  return eights;
}
