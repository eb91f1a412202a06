import assert from 'node:assert/strict';
import type { NewEntry } from '../../bot/store/store.ts';
import { anEntry, idsOf, minutesAfter, NOON, save, waiting } from './given.ts';
import type { Opens } from './store-contract.ts';

const LEASE = 60_000;

/** What is still to leave the process. */
export function keepsTheOutbox(open: Opens): void {
  describe('an entry of the outbox', () => {
    it('is claimed once, as it was written, and is gone when delivered', async () => {
      const store = await open();
      const entry = anEntry({
        lane: 'lane é',
        kind: 'note',
        payload: { a: ['ü', 1, null] },
        request: 'KEY-1',
      });
      await save(store, { outbox: [entry] });
      const claimed = await store.outbox.claim(NOON, 10, LEASE);
      assert.deepEqual(claimed, [{ ...entry, tries: 1, createdAt: NOON }]);
      assert.deepEqual(await store.outbox.claim(NOON, 10, LEASE), []);
      await store.outbox.done(idsOf(claimed));
      assert.deepEqual(await store.outbox.count(), { waiting: 0, failed: 0 });
      await store.outbox.done(idsOf(claimed));
    });

    it('waits for the time it is due', async () => {
      const store = await open();
      assert.equal(await store.outbox.nextDue(), undefined);
      const later = anEntry({ lane: 'later', dueAt: minutesAfter(5), claim: true });
      assert.deepEqual(await save(store, { outbox: [later] }), []);
      assert.equal(await store.outbox.nextDue(), minutesAfter(5));
      assert.deepEqual(await store.outbox.claim(minutesAfter(4), 10, LEASE), []);
      assert.deepEqual(idsOf(await store.outbox.claim(minutesAfter(5), 10, LEASE)), [later.id]);
    });

    it('is claimed again when its lease is over, as a further try', async () => {
      const store = await open();
      await waiting(store, {});
      await store.outbox.claim(NOON, 10, LEASE);
      assert.equal(await store.outbox.nextDue(), NOON + LEASE);
      assert.deepEqual(await store.outbox.claim(NOON + LEASE - 1, 10, LEASE), []);
      const again = await store.outbox.claim(NOON + LEASE, 10, LEASE);
      assert.deepEqual(
        again.map(it => it.tries),
        [2],
      );
    });

    it('that could not be delivered comes again when it was put off to, and no sooner', async () => {
      const store = await open();
      const [id = ''] = await waiting(store, {});
      await store.outbox.claim(NOON, 10, LEASE);
      await store.outbox.retry(id, minutesAfter(2), 'throttled');
      assert.equal(await store.outbox.nextDue(), minutesAfter(2));
      assert.deepEqual(await store.outbox.claim(minutesAfter(1), 10, LEASE), []);
      assert.equal((await store.outbox.claim(minutesAfter(2), 10, LEASE))[0]?.tries, 2);
    });

    it('given up is counted as failed and never claimed again', async () => {
      const store = await open();
      const [first = '', second] = await waiting(store, {}, {});
      await store.outbox.claim(NOON, 10, LEASE);
      await store.outbox.giveUp(first, 'refused for good');
      assert.deepEqual(await store.outbox.count(), { waiting: 1, failed: 1 });
      assert.deepEqual(idsOf(await store.outbox.claim(NOON + LEASE, 10, LEASE)), [second]);
      assert.deepEqual(await store.outbox.claim(NOON + LEASE, 10, LEASE), []);
    });
  });

  describe('a lane of the outbox', () => {
    it('hands out one entry at a time, in the order they were written', async () => {
      const store = await open();
      const ids = await waiting(store, {}, {}, {});
      for (const id of ids) {
        assert.deepEqual(idsOf(await store.outbox.claim(NOON, 10, LEASE)), [id]);
        assert.deepEqual(await store.outbox.claim(NOON, 10, LEASE), []);
        await store.outbox.done([id]);
      }
      assert.equal(await store.outbox.nextDue(), undefined);
    });

    it('is held up by an entry that was put off, and holds up no other lane', async () => {
      const store = await open();
      const [first = '', second, other] = await waiting(store, {}, {}, { lane: 'other' });
      const heads = await store.outbox.claim(NOON, 10, LEASE);
      assert.deepEqual(idsOf(heads), [first, other]);
      await store.outbox.retry(first, minutesAfter(9), 'away');
      assert.deepEqual(await store.outbox.claim(minutesAfter(8), 1, LEASE).then(idsOf), [other]);
      assert.deepEqual(await store.outbox.claim(minutesAfter(9), 1, LEASE).then(idsOf), [first]);
      await store.outbox.done([first]);
      assert.deepEqual(await store.outbox.claim(minutesAfter(9), 1, LEASE).then(idsOf), [second]);
    });

    it('goes on in order when entries in its middle are gone', async () => {
      const store = await open();
      const [first = '', second = '', third = '', last] = await waiting(store, {}, {}, {}, {});
      await store.outbox.claim(NOON, 10, LEASE);
      await store.outbox.done([second]);
      assert.deepEqual(await store.outbox.claim(NOON, 10, LEASE), [], 'the first is still claimed');
      await store.outbox.done([first, third]);
      assert.deepEqual(idsOf(await store.outbox.claim(NOON, 10, LEASE)), [last]);
    });

    it('lets no more lanes be claimed than asked for, those that are due longest first', async () => {
      const store = await open();
      const due = [3, 1, 2].map(minute => ({ lane: `${minute}`, dueAt: minutesAfter(minute) }));
      const [third, first = '', second = ''] = await waiting(store, ...due);
      assert.deepEqual(
        idsOf(await store.outbox.claim(minutesAfter(9), 2, LEASE)).sort(),
        [first, second].sort(),
      );
      assert.deepEqual(idsOf(await store.outbox.claim(minutesAfter(9), 2, LEASE)), [third]);
    });
  });

  describe('a turn that sends at once', () => {
    const claim = true;

    it('has claimed what it may deliver itself; nobody else gets that before the lease is over', async () => {
      const store = await open();
      const entry = anEntry({ request: 'KEY-1' });
      const claimed = await save(store, { outbox: [{ ...entry, claim, dueAt: NOON }] });
      assert.deepEqual(claimed, [{ ...entry, tries: 1, createdAt: NOON }]);
      assert.deepEqual(await store.outbox.claim(NOON, 10, LEASE), []);
      assert.equal((await store.outbox.claim(minutesAfter(10), 10, LEASE))[0]?.tries, 2);
    });

    it('gets only the first of each lane, and none behind an older entry', async () => {
      const store = await open();
      const [older = ''] = await waiting(store, { lane: 'busy' });
      const outbox: NewEntry[] = [
        anEntry({ lane: 'busy', claim }),
        anEntry({ lane: 'free', claim }),
        anEntry({ lane: 'free', claim }),
        anEntry({ lane: 'unclaimed' }),
        anEntry({ lane: 'unclaimed', claim }),
      ];
      const claimed = await save(store, { outbox });
      assert.deepEqual(idsOf(claimed), idsOf(outbox.slice(1, 2)));
      const heads = await store.outbox.claim(NOON, 10, LEASE);
      assert.deepEqual(idsOf(heads).sort(), [older, ...idsOf(outbox.slice(3, 4))].sort());
      await store.outbox.done([...idsOf(heads), ...idsOf(claimed)]);
      const behind = idsOf(await store.outbox.claim(NOON, 10, LEASE));
      assert.deepEqual(behind, [outbox[0]?.id, outbox[2]?.id, outbox[4]?.id]);
    });

    it('is not held up by an entry that was given up', async () => {
      const store = await open();
      const [failed = ''] = await waiting(store, {});
      await store.outbox.giveUp(failed, 'blocked');
      const entry = anEntry({ claim });
      assert.deepEqual(idsOf(await save(store, { outbox: [entry] })), [entry.id]);
    });

    it('finds its lane free again when many deliveries were told at once', async () => {
      const store = await open();
      const lanes = Array.from({ length: 30 }, (_, n) => `${n}`);
      for (let round = 0; round < 3; round++) {
        const claimed = await Promise.all(
          lanes.map(lane => save(store, { outbox: [anEntry({ lane, claim })] })),
        );
        assert.equal(claimed.flat().length, 30);
        await Promise.all(claimed.map(entries => store.outbox.done(idsOf(entries))));
      }
      assert.deepEqual(await store.outbox.count(), { waiting: 0, failed: 0 });
    });
  });
}
