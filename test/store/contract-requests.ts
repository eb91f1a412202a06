import assert from 'node:assert/strict';
import type { Request } from '../../domain/request.ts';
import { aRequest, effects, idsOf, minutesAfter, NOON, next, save } from './given.ts';
import type { Opens } from './store-contract.ts';

const at = (minute: number): string => new Date(minutesAfter(minute)).toISOString();
const by = (id: string) => ({ askedBy: { id, name: id } });

/** Saving, finding and listing requests. */
export function keepsRequests(open: Opens): void {
  describe('a request', () => {
    it('is found as it was saved, by its id and by the walk that made it', async () => {
      const store = await open();
      const request = aRequest({ walk: 'walk 7' });
      const noted: Request = next(request, {
        state: 'filed',
        asked: { ...request.asked, ticket: '2611020040001234' },
        history: [
          ...request.history,
          { verb: 'file', at: at(1), by: { id: 'ann', name: 'Ann' }, note: 'Größe ≥ 5 €' },
        ],
      });
      await save(store, { requests: [request] });
      assert.deepEqual(await store.request('KEY-1'), request);
      await save(store, { requests: [noted] });
      assert.deepEqual(await store.request('KEY-1'), noted);
      assert.deepEqual(await store.requestOfWalk('ann', 'walk 7'), noted);
      assert.equal(await store.requestOfWalk('bob', 'walk 7'), undefined);
      assert.equal(await store.requestOfWalk('ann', 'walk 8'), undefined);
      assert.equal(await store.request('KEY-2'), undefined);
    });

    it('is saved only over the version before, and made only once', async () => {
      const store = await open();
      const request = aRequest();
      const stale = { kind: 'stale', what: 'request' };
      const commit = (it: Request) => store.commit(effects({ requests: [it] }), NOON);
      assert.deepEqual(await commit(next(request)), stale, 'there is nothing yet to change');
      await save(store, { requests: [request] });
      assert.deepEqual(await commit({ ...request, keys: 99 }), stale, 'it exists');
      assert.deepEqual(await commit(next(next(request))), stale, 'a version was left out');
      await save(store, { requests: [next(request, { state: 'approved' })] });
      assert.deepEqual(await commit(next(request, { state: 'rejected' })), stale, 'somebody was first');
      assert.equal((await store.request('KEY-1'))?.state, 'approved');
    });

    it('is decided by one of two approvers who press at once', async () => {
      const store = await open();
      await save(store, { requests: [aRequest()] });
      const both = (['approved', 'rejected'] as const).map(state =>
        store.commit(effects({ requests: [next(aRequest(), { state })] }), NOON),
      );
      const kinds = (await Promise.all(both)).map(it => it.kind);
      assert.deepEqual([...kinds].sort(), ['saved', 'stale']);
      const winner = kinds[0] === 'saved' ? 'approved' : 'rejected';
      assert.equal((await store.request('KEY-1'))?.state, winner);
    });
  });

  describe('the requests of a person', () => {
    it('are listed newest first, page by page, each exactly once', async () => {
      const store = await open();
      // Several of the same instant, whose numbers do not sort as text.
      const asked = [1, 2, 2, 2, 2, 3].map((minute, n) =>
        aRequest({ id: `KEY-${n + 7}`, askedAt: at(minute), ...by('ann') }),
      );
      await save(store, { requests: asked });
      await save(store, { requests: [aRequest({ id: 'KEY-99', askedAt: at(2), ...by('bob') })] });
      const newestFirst = ['KEY-12', 'KEY-11', 'KEY-10', 'KEY-9', 'KEY-8', 'KEY-7'];
      assert.deepEqual(idsOf(await store.requestsOf('ann', 10)), newestFirst);
      const pages: string[] = [];
      for (let last: string | undefined; ; last = pages.at(-1)) {
        const page = idsOf(await store.requestsOf('ann', 2, last));
        if (page.length === 0) break;
        pages.push(...page);
      }
      assert.deepEqual(pages, newestFirst);
      assert.deepEqual(await store.requestsOf('ann', 10, 'KEY-0'), []);
      assert.deepEqual(await store.requestsOf('nobody', 10), []);
    });
  });

  describe('requests that await approval', () => {
    it('are listed oldest first, without those decided', async () => {
      const store = await open();
      const asked = [3, 1, 2, 0].map((minute, n) => aRequest({ id: `KEY-${n + 1}`, askedAt: at(minute) }));
      await save(store, { requests: asked });
      await save(store, { requests: [next(asked[2] ?? aRequest(), { state: 'rejected' })] });
      assert.deepEqual(idsOf(await store.awaitingApproval(10)), ['KEY-4', 'KEY-2', 'KEY-1']);
      assert.deepEqual(idsOf(await store.awaitingApproval(2)), ['KEY-4', 'KEY-2']);
      assert.deepEqual(idsOf(await store.awaitingSince(minutesAfter(3), 10)), ['KEY-4', 'KEY-2']);
      assert.deepEqual(idsOf(await store.awaitingSince(minutesAfter(3), 1)), ['KEY-4']);
      assert.deepEqual(await store.awaitingSince(minutesAfter(0), 10), []);
    });
  });
}
