import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Store } from '../../bot/store/store.ts';
import { STATES } from '../../domain/request.ts';
import { aRequest, effects, NOON, next, save } from './given.ts';
import type { Opens } from './store-contract.ts';

const customerOf = (id: string) => ({ id, name: id });

const ask = (store: Store, n: number, keys: number, most: number, customer = 'school') =>
  store.commit(
    effects({
      requests: [aRequest({ id: `KEY-${n}`, keys, customer: customerOf(customer) })],
      ledgers: [{ customer, most }],
    }),
    NOON,
  );

/** Forty agents ask for ten keys each, all at once, when 245 are left: 24 get theirs. */
export async function assertTheLastKeysAreShared(stores: readonly Store[]): Promise<void> {
  const [store] = stores;
  assert.ok(store);
  await save(store, { requests: [aRequest({ id: 'KEY-1000', keys: 55 })] });
  const asked = Array.from({ length: 40 }, (_, n) => ask(stores[n % stores.length] ?? store, n + 1, 10, 300));
  const committed = await Promise.all(asked);
  assert.equal(committed.filter(it => it.kind === 'saved').length, 24);
  for (const it of committed)
    if (it.kind !== 'saved') assert.deepEqual(it, { kind: 'stale', what: 'ledger' });
  assert.equal(await store.keysHeld('school'), 295);
}

/** Keys asked for never exceed what may be asked for. */
export function keepsTheLedger(open: Opens): void {
  describe('the keys of a customer', () => {
    it('are held by requests in every state but rejected, withdrawn, expired and denied', async () => {
      const store = await open();
      assert.equal(await store.keysHeld('school'), 0);
      const requests = STATES.map((state, n) => aRequest({ id: `KEY-${n}`, state, keys: 2 ** n }));
      await save(store, {
        requests: [...requests, aRequest({ id: 'KEY-77', customer: customerOf('other') })],
      });
      const released = ['rejected', 'withdrawn', 'expired', 'denied'];
      const held = requests.filter(it => !released.includes(it.state));
      assert.equal(
        await store.keysHeld('school'),
        held.reduce((sum, it) => sum + it.keys, 0),
      );
      assert.equal(await store.keysHeld('other'), 10);
    });

    it('can be asked for up to the last one, and again when some are let go', async () => {
      const store = await open();
      assert.equal((await ask(store, 1, 60, 100)).kind, 'saved');
      assert.deepEqual(await ask(store, 2, 41, 100), { kind: 'stale', what: 'ledger' });
      assert.equal((await ask(store, 3, 40, 100)).kind, 'saved');
      assert.equal((await ask(store, 4, 100, 100, 'other')).kind, 'saved');
      const asked = aRequest({ keys: 60 });
      await save(store, { requests: [next(asked, { state: 'withdrawn' })] });
      assert.equal((await ask(store, 5, 60, 100)).kind, 'saved');
      assert.equal(await store.keysHeld('school'), 100);
    });

    it('are never given twice to forty agents who ask for the last ones at once', async () => {
      await assertTheLastKeysAreShared([await open()]);
    });

    it('add up whatever is asked for, changed and let go', async () => {
      const store = await open();
      let run = 0;
      const step = fc.record({ keys: fc.integer({ min: 1, max: 60 }), letGo: fc.boolean() });
      const property = fc.asyncProperty(fc.array(step, { maxLength: 8 }), async steps => {
        const customer = `school ${run++}`;
        let held = 0;
        for (const [n, { keys, letGo }] of steps.entries()) {
          const request = aRequest({ id: `KEY-${run}-${n}`, keys, customer: customerOf(customer) });
          const { kind } = await store.commit(
            effects({ requests: [request], ledgers: [{ customer, most: 100 }] }),
            NOON,
          );
          assert.equal(kind, held + keys <= 100 ? 'saved' : 'stale');
          if (kind === 'saved') held += keys;
          if (kind === 'saved' && letGo) {
            await save(store, { requests: [next(request, { state: 'rejected' })] });
            held -= keys;
          }
          assert.equal(await store.keysHeld(customer), held);
        }
      });
      await fc.assert(property, { numRuns: 15 });
    });
  });
}
