import assert from 'node:assert/strict';
import type { Entry, Store } from '../../bot/store/store.ts';
import { assertTheLastKeysAreShared } from './contract-ledger.ts';
import { anEntry, aRequest, effects, idsOf, minutesAfter, NOON, next, save, waiting } from './given.ts';
import type { Opens } from './store-contract.ts';

const LEASE = 60_000;

/** Several instances over one database. */
export function sharesOneDatabase(open: Opens): void {
  describe('two instances', () => {
    let one: Store;
    let two: Store;
    beforeEach(async () => {
      [one, two] = await Promise.all([open('one'), open('two')]);
    });

    it('never give the last keys twice to forty agents who ask at once', async () => {
      await assertTheLastKeysAreShared([one, two]);
    });

    it('do a turn once that was delivered to both, and give both the same answer', async () => {
      const commits = await Promise.all(
        [one, two, one, two].map((store, n) =>
          store.commit(effects({ handled: { conversation: 'chat', activity: '1', result: n } }), NOON),
        ),
      );
      const winner = commits.findIndex(it => it.kind === 'saved');
      assert.notEqual(winner, -1);
      for (const [n, it] of commits.entries())
        if (n !== winner) assert.deepEqual(it, { kind: 'handled', result: winner });
    });

    it('let one of two approvers win', async () => {
      await save(one, { requests: [aRequest()] });
      const decided = next(aRequest(), { state: 'approved' });
      const commits = [one, two].map(store => store.commit(effects({ requests: [decided] }), NOON));
      assert.deepEqual((await Promise.all(commits)).map(it => it.kind).sort(), ['saved', 'stale']);
    });

    it('give no number twice', async () => {
      const asked = Array.from({ length: 20 }, (_, n) => (n % 2 ? one : two).nextNumber('KEY'));
      assert.equal(new Set(await Promise.all(asked)).size, 20);
    });

    it('claim each entry once, however they race, and keep the order of every lane', async () => {
      const lanes = ['a', 'b', 'c', 'd', 'e'];
      const entries = lanes.flatMap(lane => [1, 2, 3].map(n => anEntry({ lane, payload: n })));
      await save(one, { outbox: entries });
      const seen: Entry[] = [];
      const work = async (store: Store): Promise<void> => {
        while ((await store.outbox.count()).waiting > 0) {
          const claimed = await store.outbox.claim(NOON, 2, LEASE);
          seen.push(...claimed);
          await store.outbox.done(idsOf(claimed));
        }
      };
      await Promise.all([work(one), work(two), work(one), work(two)]);
      assert.equal(seen.length, entries.length);
      for (const lane of lanes)
        assert.deepEqual(
          seen.filter(it => it.lane === lane).map(it => it.payload),
          [1, 2, 3],
        );
      assert.ok(seen.every(it => it.tries === 1));
    });

    it('that write to the same lane at once let only one deliver, and leave no entry stuck', async () => {
      for (let round = 0; round < 5; round++) {
        const lane = `lane ${round}`;
        const commits = [one, two, one, two].map(store =>
          save(store, { outbox: [anEntry({ lane, claim: true })] }),
        );
        const claimed = (await Promise.all(commits)).flat();
        assert.equal(claimed.length, 1);
        // While the first is told delivered, a further one comes in behind it.
        await Promise.all([two.outbox.done(idsOf(claimed)), save(one, { outbox: [anEntry({ lane })] })]);
        for (let left = 4; left > 0; left--) {
          const head = await two.outbox.claim(NOON, 10, LEASE);
          assert.equal(head.length, 1, `${left} still wait`);
          await one.outbox.done(idsOf(head));
        }
      }
      assert.deepEqual(await one.outbox.count(), { waiting: 0, failed: 0 });
    });

    it('take over an entry whose lease is over, and then the slow one has no say in it', async () => {
      const [id = ''] = await waiting(one, {});
      await one.outbox.claim(NOON, 10, LEASE);
      assert.deepEqual(await two.outbox.claim(NOON, 10, LEASE), []);
      assert.equal((await two.outbox.claim(NOON + LEASE, 10, LEASE))[0]?.tries, 2);
      await one.outbox.retry(id, NOON, 'slow');
      await one.outbox.giveUp(id, 'slow');
      assert.deepEqual(await one.outbox.claim(NOON + LEASE, 10, LEASE), []);
      assert.deepEqual(await two.outbox.count(), { waiting: 1, failed: 0 });
      await one.outbox.done([id]);
      assert.deepEqual(await two.outbox.count(), { waiting: 0, failed: 0 });
    });

    it('leave what one has claimed in a turn to that one until its lease is over', async () => {
      await save(one, { outbox: [anEntry({ claim: true })] });
      assert.deepEqual(await two.outbox.claim(NOON, 10, LEASE), []);
      assert.equal((await two.outbox.claim(minutesAfter(10), 10, LEASE))[0]?.tries, 2);
    });
  });
}
