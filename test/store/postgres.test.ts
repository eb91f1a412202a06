import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import pg from 'pg';
import { openLog } from '../../bot/log.ts';
import { openStore } from '../../bot/store/open-store.ts';
import type { Store } from '../../bot/store/store.ts';
import { postgresOrSkip, type TestPostgres } from '../support/postgres.ts';
import { aPerson, aRequest, effects, NOON, save, waiting } from './given.ts';

describe('a PostgreSQL server', () => {
  let postgres: TestPostgres;
  let store: Store;
  let other: pg.Client;
  let url: string;
  let log = '';

  before(async function () {
    postgres = await postgresOrSkip(this);
    url = await postgres.url();
  });
  beforeEach(async () => {
    const lines = new Writable({
      write(chunk, _encoding, done) {
        log += String(chunk);
        done();
      },
    });
    store = await openStore(url, { me: 'me', log: openLog('info', lines) });
    other = new pg.Client({ connectionString: url });
    await other.connect();
  });
  afterEach(async () => {
    await other.end();
    await store.close();
    await postgres.empty(url);
  });

  const cutOthers = () =>
    other.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
    );

  async function untilSomebodyWaits(): Promise<void> {
    for (;;) {
      const { rows } = await other.query(
        "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
      );
      if (rows.length > 0) return;
    }
  }

  it('that cuts the connection in the middle of a turn fails that turn alone, with nothing written', async () => {
    await save(store, { requests: [aRequest()] });
    await other.query('begin');
    await other.query("insert into ledgers (customer, looks) values ('school', 1)");
    const turn = effects({ people: [aPerson()], ledgers: [{ customer: 'school', most: 99 }] });
    const cut = assert.rejects(store.commit(turn, NOON));
    await untilSomebodyWaits();
    await cutOthers();
    await cut;
    await other.query('rollback');
    await store.ping();
    assert.equal(await store.person('zoe'), undefined);
    assert.deepEqual(await store.commit(turn, NOON), { kind: 'saved', claimed: [] });
    assert.match(log, /lost a database connection/);
  });

  it('that cuts idle connections does not stop the process', async () => {
    await Promise.all([1, 2, 3].map(() => store.ping()));
    await cutOthers();
    // The pool hears of each lost connection only when it is used or a moment later, so a few may still fail.
    const answers: PromiseSettledResult<void>[] = [];
    while (answers.at(-1)?.status !== 'fulfilled' && answers.length < 20)
      answers.push(...(await Promise.allSettled([store.ping()])));
    assert.equal(answers.at(-1)?.status, 'fulfilled');
  });

  it('keeps the claims of other instances when one starts, for they may be alive', async () => {
    await waiting(store, {});
    await store.outbox.claim(NOON, 10, 60_000);
    await store.outbox.releaseClaims();
    assert.deepEqual(await store.outbox.claim(NOON, 10, 60_000), []);
  });

  it('that sorts by another language still lists requests of one instant in their order', async () => {
    const ids = ['KEY-10', 'KEY-9', 'key-9', 'ÉÉN-9', 'ZWEI-9'];
    await save(store, { requests: ids.map(id => aRequest({ id })) });
    const listed: string[] = [];
    for (let last: string | undefined; listed.length < 9; last = listed.at(-1)) {
      const [request] = await store.requestsOf('ann', 1, last);
      if (!request) break;
      listed.push(request.id);
    }
    assert.deepEqual(listed, ['KEY-10', 'ÉÉN-9', 'key-9', 'ZWEI-9', 'KEY-9']);
  });

  it('that cannot be reached is said to be so, without the password', async () => {
    const nowhere = openStore('postgres://desk:hunter2@127.0.0.1:1/none', { me: 'me' });
    await assert.rejects(nowhere, error => {
      assert.ok(error instanceof Error);
      assert.doesNotMatch(`${error.message} ${error.stack}`, /hunter2/);
      return true;
    });
  });
});
