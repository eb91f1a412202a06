import assert from 'node:assert/strict';
import type { Database } from '../../bot/store/database.ts';
import { MIGRATIONS, migrate } from '../../bot/store/migrate.ts';
import { openDatabase } from '../../bot/store/open-store.ts';
import { postgresOrSkip } from '../support/postgres.ts';
import { aPerson, aRequest, save } from './given.ts';
import { placeInFile, placesIn, type RemovablePlace } from './places.ts';

async function numbersIn({ db }: Database): Promise<number[]> {
  const rows = await db.selectFrom('migrations').select('number').orderBy('number').execute();
  return rows.map(row => row.number);
}

function migrates(makePlace: () => Promise<RemovablePlace>): void {
  let place: RemovablePlace;
  const opened: Database[] = [];
  const open = async (): Promise<Database> => {
    const database = await openDatabase(place.url);
    opened.push(database);
    return database;
  };
  beforeEach(async () => {
    place = await makePlace();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map(database => database.close()));
    await place.remove();
  });

  it('brings up a database of every earlier number, and keeps what is in it', async () => {
    const old = await open();
    await migrate(old, undefined, MIGRATIONS.slice(0, 1));
    const record = JSON.stringify(aPerson());
    await old.db.insertInto('people').values({ id: 'zoe', record }).execute();
    for (let known = 1; known <= MIGRATIONS.length; known++) {
      await migrate(old, undefined, MIGRATIONS.slice(0, known));
      assert.deepEqual(
        await numbersIn(old),
        MIGRATIONS.slice(0, known).map(it => it.number),
      );
    }
    const store = await place.open();
    assert.deepEqual(await store.person('zoe'), aPerson());
    await save(store, { requests: [aRequest()] });
  });

  it('runs each migration once, however many instances start together', async () => {
    const stores = await Promise.all([1, 2, 3, 4].map(n => place.open(`instance ${n}`)));
    for (const store of stores) await store.ping();
    assert.deepEqual(
      await numbersIn(await open()),
      MIGRATIONS.map(it => it.number),
    );
  });

  it('leaves a database as it was when a migration fails half way', async () => {
    const database = await open();
    await migrate(database);
    const broken = ['create table half (a integer)', 'this is no SQL'];
    const failing = [...MIGRATIONS, { number: 99, name: 'broken', statements: () => broken }];
    await assert.rejects(migrate(database, undefined, failing));
    assert.deepEqual(
      await numbersIn(database),
      MIGRATIONS.map(it => it.number),
    );
    await migrate(database, undefined, [
      ...MIGRATIONS,
      { number: 99, name: 'mended', statements: () => ['create table half (a integer)'] },
    ]);
  });
}

describe('starting on a SQLite file', () => migrates(async () => placeInFile()));

describe('starting on PostgreSQL', () => {
  let place: () => Promise<RemovablePlace>;
  before(async function () {
    place = placesIn(await postgresOrSkip(this));
  });
  migrates(() => place());
});

describe('the list of migrations', () => {
  it('is numbered without gaps, so that none can be slipped in between', () => {
    assert.deepEqual(
      MIGRATIONS.map(it => it.number),
      MIGRATIONS.map((_, n) => n + 1),
    );
  });
});
