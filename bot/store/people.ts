import { z } from 'zod';
import type { Database } from './database.ts';
import { prepared } from './prepared.ts';
import { type Fields, readRecord } from './records.ts';
import type { ConversationPlace, StoredPerson } from './store.ts';
import type { Db } from './tables.ts';

const reference = z.looseObject({
  conversation: z.string(),
  serviceUrl: z.string(),
  user: z.string(),
  bot: z.string(),
} satisfies Fields<ConversationPlace>);

const lastContact = z.looseObject({
  phone: z.string(),
  email: z.string(),
  contactMethod: z.enum(['phone', 'callBack']),
} satisfies Fields<NonNullable<StoredPerson['lastContact']>>);

const personRecord: z.ZodType<StoredPerson> = z.looseObject({
  id: z.string(),
  name: z.string(),
  tenant: z.string(),
  language: z.enum(['en', 'nl']).optional(),
  locale: z.string().optional(),
  reference: reference.optional(),
  lastContact: lastContact.optional(),
} satisfies Fields<StoredPerson>);

/** The people the bot has met. */
export class PeopleRows {
  readonly #db: Db;
  readonly #find;
  readonly #save;

  constructor({ db }: Database) {
    this.#db = db;
    this.#find = findPerson(db);
    this.#save = savePerson(db);
  }

  async person(id: string): Promise<StoredPerson | undefined> {
    const { rows } = await this.#find(this.#db, { id });
    return rows[0] && readPerson(rows[0].record);
  }

  /** The whole record, whatever was there. */
  async save(db: Db, person: StoredPerson): Promise<void> {
    await this.#save(db, { id: person.id, record: JSON.stringify(person) });
  }
}

/** A person out of the column `record`. */
export function readPerson(record: string): StoredPerson {
  return readRecord(personRecord, record, 'A person');
}

const findPerson = (db: Db) =>
  prepared<{ id: string }>()(slot => db.selectFrom('people').select('record').where('id', '=', slot('id')));

const savePerson = (db: Db) =>
  prepared<{ id: string; record: string }>()(slot =>
    db
      .insertInto('people')
      .values({ id: slot('id'), record: slot('record') })
      .onConflict(it => it.column('id').doUpdateSet(eb => ({ record: eb.ref('excluded.record') }))),
  );
