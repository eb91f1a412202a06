import assert from 'node:assert/strict';
import type { Trial } from '../partner-center/support/trial.ts';
import { openStories, play, upgradeOrder } from './support.ts';

describe('what an upgrade leaves to do by hand', () => {
  let trial: Trial;
  beforeEach(async () => {
    trial = await openStories();
  });
  afterEach(() => trial.close());

  const work = () => trial.partnerCenter.subscriptionWork;
  const inUse = async (name: string, to: RegExp, count: number) => {
    const order = await upgradeOrder(trial, name, to);
    return { ...order, asked: { ...order.asked, inUse: count } };
  };

  it('is nothing when the answer got lost and all users are counted on the new plan', async () => {
    const order = await inUse('Fabrikam Foods', /E3/, 31);
    trial.sandbox.faults.plan({ kind: 'lostAnswer', method: 'POST', path: /upgrades/ });
    const outcome = await work().upgrade(order);
    assert.ok(outcome.kind === 'done');
    assert.deepEqual(outcome.steps.at(-1), { part: 'licences', state: 'done' });
  });

  it('is counted where the answer got lost and some users are still on the old plan', async () => {
    play(trial, 'Trey Research', { scripted: { troubledUsers: 3 } });
    const order = await inUse('Trey Research', /E3/, 22);
    trial.sandbox.faults.plan({ kind: 'lostAnswer', method: 'POST', path: /upgrades/ });
    const outcome = await work().upgrade(order);
    assert.ok(outcome.kind === 'done');
    assert.deepEqual(outcome.steps.at(-1), { part: 'licences', state: 'toCheck' });
    assert.equal(outcome.stillOnOld, 3);
  });

  it('is counted where a transition could not move the licences of some users', async () => {
    play(trial, 'Litware', { scripted: { troubledUsers: 4 } });
    const outcome = await work().upgrade(await inUse('Litware', /E3/, 44));
    assert.ok(outcome.kind === 'done');
    assert.equal(outcome.stillOnOld, 4);
  });

  it('is not guessed where the counts cannot be read, or others hold the old plan rightly', async () => {
    const lost = { kind: 'lostAnswer', method: 'POST', path: /upgrades|transitions/ } as const;
    const uncounted = await inUse('Fabrikam Foods', /E3/, 31);
    trial.sandbox.faults.plan(lost);
    trial.sandbox.faults.plan({ kind: 'empty', status: 403, path: /subscribedskus/, times: 9 });
    const blind = await work().upgrade(uncounted);
    assert.ok(blind.kind === 'done');
    assert.deepEqual([blind.steps.at(-1)?.state, blind.stillOnOld], ['toCheck', undefined]);
    trial.sandbox.faults.clear();
    const part = await upgradeOrder(trial, 'Litware', /E3/, 20);
    trial.sandbox.faults.plan(lost);
    const partly = await work().upgrade({ ...part, asked: { ...part.asked, inUse: 44 } });
    assert.ok(partly.kind === 'done');
    assert.equal(partly.stillOnOld, undefined);
  });

  it('is said to be unread where the list of subscriptions does not come, and can be read later', async () => {
    const order = await upgradeOrder(trial, 'Graphic Design Institute', /E5/);
    const outcome = await work().upgrade({
      ...order,
      sending: async () => {
        trial.sandbox.faults.plan({ kind: '5xx', method: 'GET', path: /subscriptions$/, times: 99 });
        return order.sending();
      },
    });
    assert.ok(outcome.kind === 'done');
    assert.deepEqual([outcome.duplicatesUnread, outcome.users.length], [true, 2]);
    trial.sandbox.faults.clear();
    const later = await work().listDuplicates(order, outcome.targetSubscription);
    assert.deepEqual(
      later.map(({ name, quantity }) => [name, quantity]),
      [['Microsoft 365 Business Standard', 2]],
    );
  });

  it('is looked for after a day when a transition never says how the users fared, and not before', async () => {
    play(trial, 'Litware', { scripted: { silentReassignment: true } });
    const order = await upgradeOrder(trial, 'Litware', /E3/);
    const begun = await work().upgrade(order);
    assert.ok(begun.kind === 'running');
    const at = (hours: number) => ({ ...order, now: order.now + hours * 3_600_000 });
    assert.equal((await work().followUpgrade(at(23), begun.operation)).kind, 'running');
    const ended = await work().followUpgrade(at(25), begun.operation);
    assert.ok(ended.kind === 'done');
    assert.deepEqual(ended.steps.at(-1), { part: 'licences', state: 'toCheck' });
  });
});
