import type { Database } from './database.ts';

/** The next number of the series: 1, 2, 3. On disk before it is given, so that none is given twice. */
export function nextNumber({ write }: Database, series: string): Promise<number> {
  return write(async db => {
    const { last } = await db
      .insertInto('counters')
      .values({ series, last: 1 })
      .onConflict(it => it.column('series').doUpdateSet(eb => ({ last: eb('counters.last', '+', 1) })))
      .returning('last')
      .executeTakeFirstOrThrow();
    return last;
  });
}
