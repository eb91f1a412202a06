import Libsql from 'libsql';
import { z } from 'zod';
import { BOT_ID, conversationId, type LocalPerson, userId } from '../../bot/local/person.ts';
import { partnerSeed } from '../../bot/partner-center/sandbox/seeds.ts';
import { openStore } from '../../bot/store/open-store.ts';
import { rowOf } from '../../bot/store/request-record.ts';
import type { Request } from '../../domain/request.ts';
import { type Circle, pastRequest, waitingRequest } from './requests.ts';

const CHUNK = 5_000;
const FORMER_PEOPLE = 250;

export interface Seeding {
  /** Requests of the last five years. */
  readonly past: number;
  /** Requests that can be approved. */
  readonly waiting: number;
  readonly askers: readonly LocalPerson[];
  /** Where the askers are written to. */
  readonly serviceUrl: string;
}

/** Makes a database file with so many requests in it; gives the ids of those that can be approved. */
export async function seedDatabase(path: string, seeding: Seeding): Promise<readonly string[]> {
  const store = await openStore(`file:${path}`, { me: 'bench' });
  await store.close();
  const file = new Libsql(path);
  file.pragma('journal_mode = wal');
  file.pragma('synchronous = off');
  try {
    return fill(file, seeding);
  } finally {
    file.pragma('wal_checkpoint(truncate)');
    file.close();
  }
}

function fill(file: Libsql.Database, seeding: Seeding): readonly string[] {
  const { past, waiting, askers, serviceUrl } = seeding;
  const now = Date.now();
  const { customers } = partnerSeed(new Date(now));
  const everyone = { customers, people: [...askers, ...formerPeople(askers)], now };
  const present: Circle = { customers, people: askers, now };
  const ids = Array.from({ length: waiting }, (_, at) => past + at + 1);
  addPeople(file, askers, serviceUrl);
  withoutIndexes(file, () => {
    addRequests(file, past, at => pastRequest(at + 1, past, everyone), serviceUrl);
    addRequests(file, waiting, at => waitingRequest(past + at + 1, present), serviceUrl);
  });
  file.prepare('insert into counters (series, last) values (?, ?)').run('KEY', past + waiting);
  return ids.map(number => `KEY-${number}`);
}

/** Building an index at the end is much faster than keeping it sorted all the way. */
function withoutIndexes(file: Libsql.Database, work: () => void): void {
  const found = file
    .prepare(
      "select name, sql from sqlite_master where type = 'index' and tbl_name = 'requests' and sql is not null",
    )
    .all();
  const indexes = z.array(z.object({ name: z.string(), sql: z.string() })).parse(found);
  for (const { name } of indexes) file.exec(`drop index ${name}`);
  work();
  for (const { sql } of indexes) file.exec(sql);
}

/** Each request with the card that its asker has of it. */
function addRequests(
  file: Libsql.Database,
  count: number,
  request: (at: number) => Request,
  serviceUrl: string,
): void {
  const insert = file.prepare(
    `insert into requests (id, version, state, asker, asked_at, number, customer, keys, holds, walk, record)
     select value->>'id', value->>'version', value->>'state', value->>'asker', value->>'asked_at', value->>'number',
            value->>'customer', value->>'keys', value->>'holds', value->>'walk', value->>'record'
       from json_each(?)`,
  );
  const place = file.prepare(
    `insert into placements (request, conversation, activity, service_url, person, view, version)
     select value->>'id', 'a:' || (value->>'asker'), 'first card', ?, value->>'asker', 'asker', value->>'version' from json_each(?)`,
  );
  for (let from = 0; from < count; from += CHUNK) {
    const length = Math.min(CHUNK, count - from);
    const rows = JSON.stringify(Array.from({ length }, (_, at) => rowOf(request(from + at))));
    file.exec('begin');
    insert.run(rows);
    place.run(serviceUrl, rows);
    file.exec('commit');
  }
}

function addPeople(file: Libsql.Database, people: readonly LocalPerson[], serviceUrl: string): void {
  const insert = file.prepare('insert into people (id, record) values (?, ?)');
  for (const person of people) {
    const { aadObjectId: id, name, locale } = person;
    const reference = { conversation: conversationId(person), serviceUrl, user: userId(person), bot: BOT_ID };
    insert.run(id, JSON.stringify({ id, name, tenant: '', locale, reference }));
  }
}

/** People who asked in the past and are no longer here. */
function formerPeople(like: readonly LocalPerson[]): readonly LocalPerson[] {
  return Array.from({ length: FORMER_PEOPLE }, (_, at) => ({
    key: `former-${at}`,
    name: `Former ${at}`,
    aadObjectId: `00000000-0000-4000-8099-${String(at).padStart(12, '0')}`,
    locale: like[0]?.locale ?? 'en',
    roles: [],
    manager: false,
  }));
}
