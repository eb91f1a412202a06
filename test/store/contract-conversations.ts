import assert from 'node:assert/strict';
import { aPerson, aRequest, aTurn, effects, minutesAfter, NOON, save } from './given.ts';
import type { Opens } from './store-contract.ts';

/** Handled activities, state, people, numbers, placements. */
export function keepsPeopleAndTurns(open: Opens): void {
  describe('what a turn finds', () => {
    it('is nothing at all for somebody new', async () => {
      const store = await open();
      assert.deepEqual(await store.openTurn(aTurn), { state: {} });
      assert.equal(await store.person('zoe'), undefined);
    });

    it('is the person and the first answer when the activity comes again', async () => {
      const store = await open();
      const result = { status: 200, body: { text: 'Goedemorgen, Zoë' } };
      await save(store, {
        handled: { conversation: 'chat', activity: '1', result },
        people: [aPerson()],
      });
      assert.deepEqual(await store.openTurn(aTurn), { state: {}, handled: { result }, person: aPerson() });
      assert.deepEqual(await store.openTurn({ ...aTurn, activity: '2' }), { state: {}, person: aPerson() });
      assert.deepEqual(await store.openTurn({ ...aTurn, person: 'bob' }), { state: {}, handled: { result } });
      assert.deepEqual(await store.openTurn({ ...aTurn, conversation: 'other', person: 'bob' }), {
        state: {},
      });
    });

    it('is the state documents that it may change, with what is missing left out', async () => {
      const store = await open();
      const change = (key: string, value: object) => ({ key, value, eTag: undefined });
      await save(store, { state: [change('walk', { stage: 'größe' }), change('others', {})] });
      const { state } = await store.openTurn(aTurn);
      assert.deepEqual(state, await store.readState(['walk']));
      assert.deepEqual(state.walk?.value, { stage: 'größe' });
      await save(store, { state: [change('turns', {})] });
      const both = (await store.openTurn(aTurn)).state;
      assert.deepEqual(both, await store.readState(['walk', 'turns']));
    });

    it('is told as handled even when nothing was answered', async () => {
      const store = await open();
      await save(store, { handled: { conversation: 'chat', activity: '1', result: undefined } });
      assert.deepEqual(await store.openTurn(aTurn), { state: {}, handled: { result: undefined } });
    });

    it('forgets handled activities that are old enough, and says how many', async () => {
      const store = await open();
      for (const minute of [0, 1, 2])
        await save(
          store,
          { handled: { conversation: 'chat', activity: `${minute}`, result: minute } },
          minutesAfter(minute),
        );
      assert.equal(await store.forgetHandled(minutesAfter(2)), 2);
      assert.equal((await store.openTurn(aTurn)).handled, undefined);
      assert.deepEqual((await store.openTurn({ ...aTurn, activity: '2' })).handled, { result: 2 });
      assert.equal(await store.forgetHandled(minutesAfter(2)), 0);
    });
  });

  describe('people', () => {
    it('are kept whole, and the last record wins', async () => {
      const store = await open();
      const known = aPerson({
        language: 'nl',
        locale: 'nl-BE',
        reference: { conversation: 'a:1', serviceUrl: 'https://smba.example/', user: '29:z', bot: '28:b' },
        lastContact: { phone: '+32 2 555', email: 'zoë@school.example', contactMethod: 'phone' },
      });
      await save(store, { people: [known, aPerson({ id: 'bob', name: 'Bob' })] });
      assert.deepEqual(await store.person('zoe'), known);
      await save(store, { people: [aPerson({ name: 'Zoë de Boer' })] });
      assert.deepEqual(await store.person('zoe'), aPerson({ name: 'Zoë de Boer' }));
      assert.deepEqual(await store.person('bob'), aPerson({ id: 'bob', name: 'Bob' }));
    });
  });

  describe('numbers', () => {
    it('are given once, however many ask at once', async () => {
      const store = await open();
      const given = await Promise.all(Array.from({ length: 30 }, () => store.nextNumber('KEY')));
      assert.equal(new Set(given).size, 30);
      assert.ok(given.every(number => Number.isInteger(number) && number > 0));
      assert.equal(await store.nextNumber('SUB'), 1);
      assert.ok((await store.nextNumber('KEY')) > Math.max(...given));
    });
  });

  describe('placements', () => {
    it('are kept for each place of a card, and replaced there', async () => {
      const store = await open();
      const asker = {
        request: 'KEY-1',
        conversation: 'a',
        activity: '1',
        serviceUrl: 'https://one.example/',
      };
      const seen = { ...asker, person: 'ann', view: 'asker' as const, version: 1 };
      const other = { ...seen, conversation: 'b', person: 'max', view: 'approver' as const };
      await store.place(seen);
      await store.place(other);
      await store.place({ ...seen, request: 'KEY-2' });
      await store.place({ ...seen, serviceUrl: 'https://two.example/', version: 2 });
      assert.deepEqual(await store.placements('KEY-1'), [
        { ...seen, serviceUrl: 'https://two.example/', version: 2 },
        other,
      ]);
      assert.deepEqual(await store.placements('KEY-3'), []);
      await store.keepShown({ ...other, version: 7 });
      assert.deepEqual((await store.placements('KEY-1'))[1], { ...other, version: 7 });
    });

    it('that were given up do not come back when a late drawing is kept', async () => {
      const store = await open();
      const seen = { request: 'KEY-1', conversation: 'a', activity: '1' };
      await store.place({
        ...seen,
        serviceUrl: 'https://one.example/',
        person: 'ann',
        view: 'asker',
        version: 1,
      });
      await store.unplace(seen);
      await store.keepShown({ ...seen, version: 2 });
      assert.deepEqual(await store.placements('KEY-1'), []);
    });
  });

  describe('state', () => {
    const write = (key: string, value: object | null, eTag?: string) =>
      effects({ state: [{ key, value, eTag }] });
    const stale = { kind: 'stale', what: 'state' };

    it('is read back as it was written, by as many keys as are asked for', async () => {
      const store = await open();
      const keys = Array.from({ length: 19 }, (_, n) => `key ${n} ' "é"\\`);
      await save(store, {
        state: keys.map(key => ({ key, value: { key, deep: [{ '': null }] }, eTag: undefined })),
      });
      const read = await store.readState([...keys, 'missing']);
      assert.deepEqual(Object.keys(read).sort(), [...keys].sort());
      for (const key of keys) assert.deepEqual(read[key]?.value, { key, deep: [{ '': null }] });
      assert.deepEqual(await store.readState([]), {});
    });

    it('holds what an older database could not: odd characters and half a pair', async () => {
      const store = await open();
      const value = { zero: 'a\u0000b', half: '\ud83d', whole: '🙂', line: '\u2028' };
      await save(store, { state: [{ key: 'k', value, eTag: undefined }] });
      assert.deepEqual((await store.readState(['k'])).k?.value, value);
    });

    it('is changed only by who read it last', async () => {
      const store = await open();
      await save(store, { state: [{ key: 'k', value: { n: 1 }, eTag: undefined }] });
      const first = (await store.readState(['k'])).k?.eTag;
      assert.equal((await store.commit(write('k', { n: 2 }, first), NOON)).kind, 'saved');
      assert.deepEqual(await store.commit(write('k', { n: 3 }, first), NOON), stale);
      assert.deepEqual(await store.commit(write('k', null, first), NOON), stale);
      assert.deepEqual(await store.commit(write('k', { n: 3 }, 'not ours'), NOON), stale);
      assert.deepEqual(await store.commit(write('k', { n: 3 }), NOON), stale);
      assert.deepEqual(await store.commit(write('k', null), NOON), stale);
      const { k } = await store.readState(['k']);
      assert.deepEqual(k?.value, { n: 2 });
      assert.notEqual(k?.eTag, first);
    });

    it('is overwritten or deleted by who does not ask what is there', async () => {
      const store = await open();
      await save(store, { state: [{ key: 'k', value: { n: 1 }, eTag: '*' }] });
      const before = (await store.readState(['k'])).k?.eTag;
      await save(store, { state: [{ key: 'k', value: { n: 2 }, eTag: '*' }] });
      assert.notEqual((await store.readState(['k'])).k?.eTag, before);
      await save(store, { state: [{ key: 'k', value: null, eTag: '*' }] });
      await save(store, { state: [{ key: 'k', value: null, eTag: '*' }] });
      await save(store, { state: [{ key: 'k', value: null, eTag: undefined }] });
      assert.deepEqual(await store.readState(['k']), {});
    });

    it('that was deleted and made again is not taken for what was read', async () => {
      const store = await open();
      await save(store, { state: [{ key: 'k', value: { n: 1 }, eTag: undefined }] });
      const first = (await store.readState(['k'])).k?.eTag;
      await save(store, { state: [{ key: 'k', value: null, eTag: first }] });
      assert.deepEqual(await store.commit(write('k', { n: 2 }, first), NOON), stale);
      await save(store, { state: [{ key: 'k', value: { n: 1 }, eTag: undefined }] });
      assert.deepEqual(await store.commit(write('k', { n: 2 }, first), NOON), stale);
    });

    it('goes to one of two who write at once', async () => {
      const store = await open();
      const both = [{ n: 1 }, { n: 2 }].map(value => store.commit(write('k', value), NOON));
      assert.deepEqual((await Promise.all(both)).map(it => it.kind).sort(), ['saved', 'stale']);
    });
  });

  describe('the store', () => {
    it('answers that it is there, and after closing refuses to work', async () => {
      const store = await open();
      await store.ping();
      await save(store, { requests: [aRequest()] });
      await store.close();
      await assert.rejects(store.ping());
      await assert.rejects(save(store, { people: [aPerson()] }));
    });
  });
}
