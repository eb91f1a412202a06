import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { migrate } from '../../bot/store/migrate.ts';
import { openDatabase, openStore } from '../../bot/store/open-store.ts';
import { anEntry, aPerson, aRequest, aTurn, idsOf, minutesAfter, NOON, save, waiting } from './given.ts';
import { placeInFile, type RemovablePlace } from './places.ts';

const run = promisify(execFile);
const LEASE = 60_000;

describe('a SQLite file', () => {
  let place: RemovablePlace;
  beforeEach(() => {
    place = placeInFile();
  });
  afterEach(() => place.remove());

  it('is made, folder and all, for its owner only', async () => {
    await place.open();
    const path = place.url.slice('file:'.length);
    assert.equal(statSync(path).mode & 0o777, 0o600);
    assert.equal(statSync(`${path}-wal`).mode & 0o777, 0o600);
    assert.equal(statSync(dirname(path)).mode & 0o777, 0o700);
  });

  it('is found again with everything in it', async () => {
    const store = await place.open();
    const handled = { conversation: 'chat', activity: '1', result: 'é' };
    await save(store, {
      handled,
      state: [{ key: 'k', value: { n: 1 }, eTag: undefined }],
      people: [aPerson()],
      requests: [aRequest()],
      outbox: [anEntry()],
    });
    const { k } = await store.readState(['k']);
    await store.nextNumber('KEY');
    await store.close();
    const again = await openStore(`file://${place.url.slice('file:'.length)}`, { me: 'again' });
    try {
      const turn = await again.openTurn(aTurn);
      assert.deepEqual(turn, { state: {}, handled: { result: 'é' }, person: aPerson() });
      assert.deepEqual(await again.readState(['k']), { k });
      assert.deepEqual(await again.request('KEY-1'), aRequest());
      assert.deepEqual(await again.outbox.count(), { waiting: 1, failed: 0 });
      assert.equal(await again.nextNumber('KEY'), 2);
    } finally {
      await again.close();
    }
  });

  it('gives up the claims of a process that died', async () => {
    const store = await place.open('dead');
    const [first = ''] = await waiting(store, {}, {});
    const claimed = await save(store, { outbox: [anEntry({ lane: 'direct', claim: true })] });
    await store.outbox.claim(NOON, 10, LEASE);
    const after = await place.open('alive');
    await after.outbox.releaseClaims();
    const heads = await after.outbox.claim(NOON, 10, LEASE);
    assert.deepEqual(idsOf(heads), [first, ...idsOf(claimed)]);
    assert.ok(heads.every(entry => entry.tries === 2));
  });

  it('serves two processes at once without giving the last keys twice', async function () {
    this.timeout(20_000);
    const store = await place.open();
    const script = new URL('./asking-process.ts', import.meta.url).pathname;
    const asked = await Promise.all(
      ['one', 'two'].map(me => run(process.execPath, ['--import', 'tsx', script, place.url, me])),
    );
    const got = asked.map(({ stdout }) => Number(stdout));
    assert.equal(
      got.reduce((sum, it) => sum + it, 0),
      25,
    );
    assert.equal(await store.keysHeld('school'), 250);
  });

  it('forgets many handled activities without losing count', async () => {
    const store = await place.open();
    const many = Array.from({ length: 2_300 }, (_, n) => `${n}`);
    await Promise.all(
      many.map(activity => save(store, { handled: { conversation: 'chat', activity, result: 1 } })),
    );
    assert.equal(await store.forgetHandled(minutesAfter(1)), 2_300);
  });

  it('that a newer version has brought further is refused to an older one', async () => {
    const database = await openDatabase(place.url);
    try {
      await migrate(database);
      await migrate(database, undefined, [{ number: 99, name: 'from-the-future', statements: () => [] }]);
    } finally {
      await database.close();
    }
    await assert.rejects(place.open(), /at migration 99 .* newer version/);
  });

  it('of a partner who wrote no file name, or no known database, is not opened', async () => {
    await assert.rejects(openStore('file:', { me: 'me' }), /names no file/);
    await assert.rejects(openStore('mysql://secret@host', { me: 'me' }), error => {
      assert.ok(error instanceof Error);
      assert.match(error.message, /file: or postgres:/);
      assert.doesNotMatch(error.message, /secret/);
      return true;
    });
  });
});
