import { randomInt } from 'node:crypto';
import type { Database } from './database.ts';
import { inEights, prepared, preparedList } from './prepared.ts';
import { parsed } from './records.ts';
import type { Documents, TurnEffects } from './store.ts';
import type { Db, Tables } from './tables.ts';

const ANY = '*';

type Change = TurnEffects['state'][number];

/** botbuilder's documents. The eTag of a document is its version. */
export class StateRows {
  readonly #db: Db;
  readonly #queries;

  constructor({ db }: Database) {
    this.#db = db;
    this.#queries = {
      read: readDocuments(db),
      insert: insertDocument(db),
      update: updateDocument(db),
      overwrite: overwriteDocument(db),
      remove: removeDocument(db),
    };
  }

  async read(keys: readonly string[], db = this.#db): Promise<Documents> {
    const found: Tables['state'][] = [];
    for (const eight of inEights(keys)) found.push(...(await this.#queries.read(db, eight)).rows);
    return documentsIn(found);
  }

  /** Writes or deletes one document; false when it is no longer what was read. */
  async change(db: Db, { key, value, eTag }: Change): Promise<boolean> {
    if (eTag === ANY) return this.#whateverIsThere(db, key, value);
    if (eTag === undefined) return this.#whereNothingIs(db, key, value);
    const version = versionOf(eTag);
    if (version === undefined) return false;
    if (value === null) return one(await this.#queries.remove(db, { key, version }));
    return one(await this.#queries.update(db, { key, value: JSON.stringify(value), version }));
  }

  async #whateverIsThere(db: Db, key: string, value: object | null): Promise<boolean> {
    if (value === null) await db.deleteFrom('state').where('key', '=', key).execute();
    else await this.#queries.overwrite(db, { key, value: JSON.stringify(value), version: firstVersion() });
    return true;
  }

  async #whereNothingIs(db: Db, key: string, value: object | null): Promise<boolean> {
    if (value === null) return Object.keys(await this.read([key], db)).length === 0;
    return one(
      await this.#queries.insert(db, { key, value: JSON.stringify(value), version: firstVersion() }),
    );
  }
}

/** Documents as they are read from the table. */
export function documentsIn(rows: readonly Tables['state'][]): Documents {
  // Not by assignment: a key may be any text, `__proto__` as well.
  return Object.fromEntries(
    rows.map(({ key, value, version }) => [key, { value: readValue(value), eTag: String(version) }]),
  );
}

/** Random, so that a document that was deleted and made again is not taken for the one that was read. */
function firstVersion(): number {
  return randomInt(1, 2 ** 47);
}

function versionOf(eTag: string): number | undefined {
  return /^\d{1,15}$/.test(eTag) ? Number(eTag) : undefined;
}

function one({ numAffectedRows }: { readonly numAffectedRows?: bigint }): boolean {
  return numAffectedRows === 1n;
}

function readValue(json: string): object {
  const value = parsed(json, 'A state document');
  if (typeof value === 'object' && value !== null) return value;
  throw new Error('A state document cannot be read from the store: it is no object');
}

const readDocuments = (db: Db) =>
  preparedList(slots => db.selectFrom('state').select(['key', 'value', 'version']).where('key', 'in', slots));

const insertDocument = (db: Db) =>
  prepared<Tables['state']>()(slot =>
    db
      .insertInto('state')
      .values({ key: slot('key'), value: slot('value'), version: slot('version') })
      .onConflict(it => it.doNothing()),
  );

const overwriteDocument = (db: Db) =>
  prepared<Tables['state']>()(slot =>
    db
      .insertInto('state')
      .values({ key: slot('key'), value: slot('value'), version: slot('version') })
      .onConflict(it =>
        it.column('key').doUpdateSet(eb => ({
          value: eb.ref('excluded.value'),
          version: eb('state.version', '+', 1),
        })),
      ),
  );

const updateDocument = (db: Db) =>
  prepared<Tables['state']>()(slot =>
    db
      .updateTable('state')
      .set(eb => ({ value: slot('value'), version: eb('version', '+', 1) }))
      .where('key', '=', slot('key'))
      .where('version', '=', slot('version')),
  );

const removeDocument = (db: Db) =>
  prepared<{ key: string; version: number }>()(slot =>
    db.deleteFrom('state').where('key', '=', slot('key')).where('version', '=', slot('version')),
  );
