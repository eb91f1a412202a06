import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setImmediate as nextLoop } from 'node:timers/promises';
import { openLog } from '../../bot/log.ts';
import { MOST_TRIES } from '../../bot/outbox/backoff.ts';
import { OutboxWorker } from '../../bot/outbox/worker.ts';
import { openStore } from '../../bot/store/open-store.ts';
import type { Entry, Outbox, Store } from '../../bot/store/store.ts';
import { SendError } from '../../bot/teams/sender.ts';
import { PartnerCenterError } from '../../dialogs/ports.ts';
import { until } from '../support/branches.ts';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

describe('the worker of the outbox', () => {
  let store: Store;
  let worker: OutboxWorker;
  let now: number;
  let tried: Entry[];
  let givenUp: string[];
  let outcome: (entry: Entry) => void | Promise<void>;

  beforeEach(async () => {
    now = Date.UTC(2026, 10, 20);
    tried = [];
    givenUp = [];
    outcome = () => undefined;
    store = await openStore('file::memory:', { me: 'one' });
    worker = new OutboxWorker({
      outbox: store.outbox,
      deliver: async entry => {
        tried.push(entry);
        await outcome(entry);
      },
      giveUp: async (entry, why) => void givenUp.push(`${entry.kind}: ${why}`),
      now: () => now,
      chance: () => 0,
      log: openLog('silent'),
    });
    worker.start();
  });
  afterEach(async () => {
    await worker.stop();
    await store.close();
  });

  const add = async (...kinds: readonly (readonly [lane: string, kind: string])[]): Promise<void> => {
    const outbox = kinds.map(([lane, kind]) => ({ id: randomUUID(), lane, kind, payload: {} }));
    await store.commit({ state: [], people: [], requests: [], ledgers: [], outbox }, now);
    worker.wake();
  };
  const kinds = () => tried.map(({ kind }) => kind);
  const empty = async () => (await store.outbox.count()).waiting === 0;
  const failing = (error: Error, kind: string) => (entry: Entry) => {
    if (entry.kind === kind) throw error;
  };

  it('delivers what is in one lane in its order', async () => {
    await add(['anna', '1'], ['anna', '2'], ['anna', '3'], ['anna', '4']);
    await until(empty);
    assert.deepEqual(kinds(), ['1', '2', '3', '4']);
  });

  it('keeps that order when the first one fails, and passes on in other lanes meanwhile', async () => {
    outcome = failing(new SendError('later', 503), '1');
    await add(['anna', '1'], ['anna', '2'], ['mark', '3']);
    await until(() => tried.length === 2);
    assert.deepEqual(kinds().sort(), ['1', '3']);
    outcome = () => undefined;
    now += SECOND;
    worker.wake();
    await until(empty);
    assert.deepEqual(kinds().slice(2), ['1', '2']);
    assert.deepEqual(
      tried.slice(2).map(({ tries }) => tries),
      [2, 1],
    );
  });

  it('is not held up by a lane that takes for ever', async () => {
    let free = () => {};
    outcome = ({ kind }) => (kind === 'slow' ? new Promise<void>(resolve => (free = resolve)) : undefined);
    await add(['anna', 'slow'], ['anna', 'next'], ['mark', '1'], ['mark', '2'], ['mark', '3']);
    await until(() => tried.length === 4);
    assert.deepEqual(kinds(), ['slow', '1', '2', '3']);
    free();
    await until(empty);
    assert.deepEqual(kinds().at(-1), 'next');
  });

  it('waits as long as it is asked to', async () => {
    outcome = failing(new SendError('later', 429, 30 * SECOND), '1');
    await add(['anna', '1']);
    await until(async () => tried.length === 1 && (await store.outbox.nextDue()) === now + 30 * SECOND);
    now += 29 * SECOND;
    worker.wake();
    await nextLoop();
    outcome = () => undefined;
    now += SECOND;
    worker.wake();
    await until(empty);
    assert.equal(tried.length, 2);
  });

  const later: readonly (readonly [string, Error])[] = [
    ['Teams was busy', new SendError('later', 412)],
    ['nobody knows whether it arrived', new SendError('unsure', 502)],
    ['Partner Center is down', new PartnerCenterError('unavailable', 'down')],
    ['Partner Center refuses the sign-in', new PartnerCenterError('unauthorised', 'no')],
    ['something of ours broke', new TypeError('x is not a function')],
  ];
  for (const [name, error] of later)
    it(`tries again when ${name}, but not for ever`, async () => {
      outcome = failing(error, '1');
      await add(['anna', '1'], ['anna', '2']);
      for (let tries = 1; tries <= MOST_TRIES; tries++) {
        await until(() => tried.length >= tries);
        await nextLoop();
        now += HOUR;
        worker.wake();
      }
      await until(() => kinds().includes('2'));
      assert.equal(kinds().filter(kind => kind === '1').length, MOST_TRIES);
      assert.equal(givenUp.length, 1);
      await until(async () => (await store.outbox.count()).failed === 1);
    });

  const never: readonly (readonly [string, Error])[] = [
    ['Teams forbids it', new SendError('never', 403)],
    ['the message is too long', new SendError('never', 413)],
    ['Partner Center refuses it', new PartnerCenterError('rejected', 'no')],
  ];
  for (const [name, error] of never)
    it(`tries once when ${name}, shows that, and goes on`, async () => {
      outcome = failing(error, '1');
      await add(['anna', '1'], ['anna', '2']);
      await until(empty);
      assert.deepEqual(kinds(), ['1', '2']);
      assert.equal(givenUp.length, 1);
      assert.deepEqual(await store.outbox.count(), { waiting: 0, failed: 1 });
    });

  it('drops what has nowhere to go any more', async () => {
    outcome = failing(new SendError('gone', 404), '1');
    await add(['anna', '1'], ['anna', '2']);
    await until(empty);
    assert.deepEqual(kinds(), ['1', '2']);
    assert.deepEqual(givenUp, []);
    assert.deepEqual(await store.outbox.count(), { waiting: 0, failed: 0 });
  });

  it('finishes what is under way before it stops, and begins nothing else', async () => {
    let free = () => {};
    outcome = () => new Promise<void>(resolve => (free = resolve));
    await add(['anna', '1'], ['anna', '2']);
    await until(() => tried.length === 1);
    const stopped = worker.stop();
    free();
    await stopped;
    assert.deepEqual(kinds(), ['1']);
    await until(async () => (await store.outbox.count()).waiting === 1);
  });
});

describe('the worker of the outbox, over a database that takes its time', () => {
  it('goes on as soon as the one before is ticked off, without waiting for the next look', async () => {
    const lane = ['1', '2', '3', '4', '5'].map(kind => ({
      id: kind,
      lane: 'anna',
      kind,
      payload: {},
      tries: 1,
      createdAt: 0,
    }));
    const tried: string[] = [];
    const outbox = slowly(lane);
    const worker = new OutboxWorker({
      outbox,
      deliver: async ({ kind }) => void tried.push(kind),
      giveUp: async () => undefined,
      now: () => 0,
      chance: () => 0,
      log: openLog('silent'),
    });
    worker.start();
    // A look without a reason comes once a second: that would take four of them.
    await until(() => tried.length === lane.length, 2_500);
    await worker.stop();
    assert.deepEqual(tried, ['1', '2', '3', '4', '5']);
  });
});

/** An outbox with one lane, in which ticking off takes longer than looking. */
function slowly(lane: readonly Entry[]): Outbox {
  let gone = 0;
  let claimed = -1;
  return {
    async claim() {
      const head = lane[gone];
      if (head === undefined || claimed === gone) return [];
      claimed = gone;
      return [head];
    },
    async done() {
      await new Promise(resolve => setTimeout(resolve, 20));
      gone += 1;
    },
    retry: async () => undefined,
    giveUp: async () => undefined,
    nextDue: async () => undefined,
    count: async () => ({ waiting: 0, failed: 0 }),
    releaseClaims: async () => undefined,
  };
}
