import { sql } from 'kysely';
import type { Database } from './database.ts';
import { readPerson } from './people.ts';
import { prepared } from './prepared.ts';
import { parsed } from './records.ts';
import { documentsIn } from './state.ts';
import type { Store, TurnEffects } from './store.ts';
import type { Db, Tables } from './tables.ts';

const MOST_FORGOTTEN_TOGETHER = 1_000;

type Turn = Parameters<Store['openTurn']>[0];
type OpenTurn = Awaited<ReturnType<Store['openTurn']>>;
type Handled = NonNullable<TurnEffects['handled']>;

/** What a turn starts with, and the marks of the turns that were. */
export class TurnRows {
  readonly #database: Database;
  readonly #open;
  readonly #mark;
  readonly #find;

  constructor(database: Database) {
    this.#database = database;
    this.#open = openTurn(database.db);
    this.#mark = markHandled(database.db);
    this.#find = findHandled(database.db);
  }

  async openTurn(turn: Turn): Promise<OpenTurn> {
    const { conversation, activity, person, documents } = turn;
    const [one, other] = documents;
    const { rows } = await this.#open(this.#database.db, { conversation, activity, person, one, other });
    const [row] = rows;
    return {
      state: documentsIn(row === undefined ? [] : stateOf(row, documents)),
      ...(row?.at != null && { handled: { result: readResult(row.result) } }),
      ...(row?.person != null && { person: readPerson(row.person) }),
    };
  }

  /** Marks the activity as handled, or answers with the result it had when it was handled before. */
  async mark(db: Db, handled: Handled, now: number): Promise<{ result: unknown } | undefined> {
    const { conversation, activity } = handled;
    const result = handled.result === undefined ? null : JSON.stringify(handled.result);
    const { numAffectedRows } = await this.#mark(db, { conversation, activity, result, at: now });
    if (numAffectedRows === 1n) return undefined;
    const { rows } = await this.#find(db, { conversation, activity });
    return { result: readResult(rows[0]?.result ?? null) };
  }

  /** In small steps, so that turns need not wait for a long one. */
  async forgetHandled(before: number): Promise<number> {
    for (let forgotten = 0; ; ) {
      const step = await this.#database.write(db => forgetSome(db, before));
      forgotten += step;
      if (step < MOST_FORGOTTEN_TOGETHER) return forgotten;
    }
  }
}

type Joined = Record<'oneValue' | 'otherValue', string | null> &
  Record<'oneVersion' | 'otherVersion', number | null>;

function stateOf(
  { oneValue, oneVersion, otherValue, otherVersion }: Joined,
  [one, other]: Turn['documents'],
): readonly Tables['state'][] {
  return [
    ...(oneValue === null || oneVersion === null ? [] : [{ key: one, value: oneValue, version: oneVersion }]),
    ...(otherValue === null || otherVersion === null
      ? []
      : [{ key: other, value: otherValue, version: otherVersion }]),
  ];
}

function readResult(result: string | null): unknown {
  return result === null ? undefined : parsed(result, 'The result of a handled activity');
}

async function forgetSome(db: Db, before: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('handled')
    .where(eb =>
      eb(
        eb.refTuple('conversation', 'activity'),
        'in',
        eb
          .selectFrom('handled')
          .select(['conversation', 'activity'])
          .where('at', '<', before)
          .limit(MOST_FORGOTTEN_TOGETHER)
          .$asTuple('conversation', 'activity'),
      ),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** One row whatever is missing, so that a turn starts with a single question. */
const openTurn = (db: Db) =>
  prepared<
    Pick<Turn, 'conversation' | 'activity' | 'person'> & { readonly one: string; readonly other: string }
  >()(slot =>
    db
      .selectFrom(sql<{ one: number }>`(select 1 as one)`.as('always'))
      .leftJoin('handled', join =>
        join
          .on('handled.conversation', '=', slot('conversation'))
          .on('handled.activity', '=', slot('activity')),
      )
      .leftJoin('people', join => join.on('people.id', '=', slot('person')))
      .leftJoin('state as one', join => join.on('one.key', '=', slot('one')))
      .leftJoin('state as other', join => join.on('other.key', '=', slot('other')))
      .select([
        'handled.at',
        'handled.result',
        'people.record as person',
        'one.value as oneValue',
        'one.version as oneVersion',
        'other.value as otherValue',
        'other.version as otherVersion',
      ]),
  );

const markHandled = (db: Db) =>
  prepared<Tables['handled']>()(slot =>
    db
      .insertInto('handled')
      .values({
        conversation: slot('conversation'),
        activity: slot('activity'),
        result: slot('result'),
        at: slot('at'),
      })
      .onConflict(it => it.doNothing()),
  );

const findHandled = (db: Db) =>
  prepared<{ conversation: string; activity: string }>()(slot =>
    db
      .selectFrom('handled')
      .select('result')
      .where('conversation', '=', slot('conversation'))
      .where('activity', '=', slot('activity')),
  );
