import assert from 'node:assert/strict';
import type { TurnEffects } from '../../bot/store/store.ts';
import { anEntry, aPerson, aRequest, aTurn, effects, NOON, next, save } from './given.ts';
import type { Opens } from './store-contract.ts';

const handled = (result: unknown) => ({ conversation: 'chat', activity: '1', result });

/** A turn's effects of every sort. */
const everything = (): TurnEffects =>
  effects({
    handled: handled('done'),
    state: [{ key: 'k', value: { n: 1 }, eTag: undefined }],
    people: [aPerson()],
    requests: [aRequest({ id: 'KEY-2' })],
    outbox: [anEntry()],
  });

/** All of a turn is saved, or nothing. */
export function commitsTogether(open: Opens): void {
  async function assertNothingOf(store: Awaited<ReturnType<Opens>>): Promise<void> {
    assert.deepEqual(await store.openTurn(aTurn), { state: {} });
    assert.deepEqual(await store.readState(['k']), {});
    assert.equal(await store.request('KEY-2'), undefined);
    assert.deepEqual((await store.outbox.count()).waiting, 0);
  }

  describe('a turn', () => {
    it('that lost against another leaves nothing behind', async () => {
      const store = await open();
      await save(store, { requests: [aRequest()] });
      const lost: [string, Partial<TurnEffects>][] = [
        ['state', { state: [...everything().state, { key: 'l', value: {}, eTag: '1' }] }],
        ['request', { requests: [...everything().requests, next(next(aRequest()))] }],
        ['ledger', { ledgers: [{ customer: 'school', most: 19 }] }],
      ];
      for (const [what, some] of lost) {
        const committed = await store.commit({ ...everything(), ...some }, NOON);
        assert.deepEqual(committed, { kind: 'stale', what });
        await assertNothingOf(store);
      }
      assert.equal((await store.commit(everything(), NOON)).kind, 'saved');
    });

    it('that fails half way leaves nothing behind, and harms no turn beside it', async () => {
      const store = await open();
      const taken = anEntry({ lane: 'other' });
      await save(store, { outbox: [taken] });
      await store.outbox.giveUp(taken.id, 'so that nothing waits');
      const twice = { ...everything(), outbox: [anEntry(), { ...taken, lane: 'chat' }] };
      const [failed, fine] = await Promise.allSettled([
        store.commit(twice, NOON),
        store.commit(effects({ people: [aPerson({ id: 'bob' })] }), NOON),
      ]);
      assert.equal(failed.status, 'rejected');
      assert.deepEqual(fine, { status: 'fulfilled', value: { kind: 'saved', claimed: [] } });
      await assertNothingOf(store);
      assert.deepEqual(await store.person('bob'), aPerson({ id: 'bob' }));
    });

    it('that was handled before changes nothing, and is answered as it was first', async () => {
      const store = await open();
      await save(store, { handled: handled({ said: 'first' }) });
      const again = { ...everything(), handled: handled({ said: 'second' }) };
      assert.deepEqual(await store.commit(again, NOON), { kind: 'handled', result: { said: 'first' } });
      assert.deepEqual(await store.readState(['k']), {});
      assert.equal(await store.request('KEY-2'), undefined);
    });

    it('delivered several times at once is done once, and all get the same answer', async () => {
      const store = await open();
      const commits = await Promise.all(
        [1, 2, 3, 4, 5].map(n => {
          const outbox = [anEntry({ lane: `lane ${n}` })];
          return store.commit(effects({ handled: handled({ n }), outbox }), NOON);
        }),
      );
      assert.equal(commits.filter(it => it.kind === 'saved').length, 1);
      const winner = commits.findIndex(it => it.kind === 'saved') + 1;
      for (const it of commits)
        if (it.kind !== 'saved') assert.deepEqual(it, { kind: 'handled', result: { n: winner } });
      assert.equal((await store.outbox.count()).waiting, 1);
    });

    it('of each of many people at once is saved', async () => {
      const store = await open();
      const many = Array.from({ length: 60 }, (_, n) => `${n}`);
      const commits = await Promise.all(
        many.map(id => {
          const state = [{ key: id, value: { id }, eTag: undefined }];
          const outbox = [anEntry({ lane: id, claim: true })];
          return store.commit(effects({ state, people: [aPerson({ id })], outbox }), NOON);
        }),
      );
      for (const it of commits) assert.ok(it.kind === 'saved' && it.claimed.length === 1);
      assert.equal(Object.keys(await store.readState(many)).length, 60);
      assert.equal((await store.outbox.count()).waiting, 60);
    });

    it('with several records does not wait for ever for one that has them the other way round', async () => {
      const store = await open();
      const ids = ['a', 'b', 'c', 'd'];
      const effectsOf = (order: readonly string[]) =>
        effects({
          state: order.map(key => ({ key, value: { key }, eTag: '*' })),
          people: order.map(id => aPerson({ id })),
          ledgers: order.map(customer => ({ customer, most: 5 })),
          outbox: order.map(lane => anEntry({ lane })),
        });
      const commits = Array.from({ length: 20 }, (_, n) =>
        store.commit(effectsOf(n % 2 ? ids : [...ids].reverse()), NOON),
      );
      for (const it of await Promise.all(commits)) assert.equal(it.kind, 'saved');
    });
  });
}
