import assert from 'node:assert/strict';
import { z } from 'zod';
import { ask } from '../partner-center/support/ask.ts';
import { errorOf, idOf, type Trial } from '../partner-center/support/trial.ts';
import { again, first, held, openStories, play, upgradeOrder } from './support.ts';

describe('carrying an upgrade out', () => {
  let trial: Trial;
  beforeEach(async () => {
    trial = await openStories();
  });
  afterEach(() => trial.close());

  const work = () => trial.partnerCenter.subscriptionWork;
  const posts = () => trial.calls().filter(call => call.startsWith('POST')).length;

  it('moves all licences to the new plan, and says that nothing is left to do', async () => {
    const outcome = await work().upgrade(await upgradeOrder(trial, 'Fabrikam Foods', /E3/));
    assert.equal(outcome.kind, 'done');
    if (outcome.kind !== 'done') return;
    assert.deepEqual([outcome.users, outcome.duplicates, outcome.lookedUp], [[], [], false]);
    const [old, made] = held(trial, 'Fabrikam Foods');
    assert.deepEqual([old?.status, made?.offerName, made?.quantity], ['deleted', 'Office 365 E3', 40]);
    assert.equal(outcome.targetSubscription, made?.id);
  });

  it('names the users whose licences stayed behind, and the old plan that goes on costing money', async () => {
    const outcome = await work().upgrade(await upgradeOrder(trial, 'Graphic Design Institute', /E5/));
    assert.ok(outcome.kind === 'done');
    assert.deepEqual(
      outcome.users.map(({ name, email }) => [name, email]),
      [
        ['Ola Nowak', 'ola@graphicdesign.onmicrosoft.com'],
        ['Femke Smit', 'femke@graphicdesign.onmicrosoft.com'],
      ],
    );
    assert.match(outcome.users[0]?.why[0] ?? '', /Exchange Online/);
    assert.deepEqual(
      outcome.duplicates.map(({ quantity }) => quantity),
      [2],
    );
    assert.ok(outcome.steps.some(({ part, state }) => part === 'licences' && state === 'byHand'));
  });

  it('looks a lost answer up, and does not send the upgrade again', async () => {
    const order = await upgradeOrder(trial, 'Fabrikam Foods', /E3/);
    trial.sandbox.faults.plan({ kind: 'lostAnswer', method: 'POST', path: /upgrades/ });
    const outcome = await work().upgrade(order);
    assert.ok(outcome.kind === 'done');
    assert.equal(outcome.lookedUp, true);
    assert.deepEqual(outcome.steps.at(-1), { part: 'licences', state: 'toCheck' });
    assert.equal(posts(), 1);
    assert.equal(held(trial, 'Fabrikam Foods').length, 2);
  });

  it('notes that it is about to send before it does, and finds on a later try what an earlier one did', async () => {
    const order = await upgradeOrder(trial, 'Fabrikam Foods', /E3/);
    const noted: number[] = [];
    await work().upgrade({
      ...order,
      sending: async () => {
        noted.push(posts());
        return order.sending();
      },
    });
    assert.deepEqual(noted, [0]);
    const later = await work().upgrade(again(order, trial));
    assert.ok(later.kind === 'done');
    assert.equal(later.lookedUp, true);
    assert.equal(posts(), 1);
  });

  it("does not take somebody else's upgrade for its own", async () => {
    const order = await upgradeOrder(trial, 'Fabrikam Foods', /E3/);
    await work().upgrade({ ...order });
    const other = { ...order, requestId: '00000000-0000-4000-8000-000000000001' };
    assert.equal((await work().upgrade(other)).kind, 'changed');
    trial.sandbox.moveClock(86_400_000);
    assert.equal((await work().upgrade(again(other, trial))).kind, 'changed');
  });

  it('sends it on a later try when the first one never arrived', async () => {
    const order = await upgradeOrder(trial, 'Fabrikam Foods', /E3/);
    trial.sandbox.faults.plan({ kind: 'drop', method: 'POST', path: /upgrades/ });
    assert.equal((await errorOf(work().upgrade(order))).kind, 'unavailable');
    const later = await work().upgrade(again(order, trial));
    assert.ok(later.kind === 'done');
    assert.equal(later.lookedUp, false);
    assert.equal(posts(), 2);
  });

  it('stops and says what changed when the subscription is not what was approved', async () => {
    const order = await upgradeOrder(trial, 'Fabrikam Foods', /E3/);
    play(trial, 'Fabrikam Foods', { status: 'suspended', quantity: 41 });
    assert.deepEqual(await work().upgrade(order), {
      kind: 'changed',
      changes: [
        { kind: 'status', was: 'active', is: 'suspended' },
        { kind: 'quantity', was: 40, is: 41 },
      ],
    });
    assert.equal(posts(), 0);
  });

  it('stops when only the version moved on', async () => {
    const order = await upgradeOrder(trial, 'Fabrikam Foods', /E3/);
    play(trial, 'Fabrikam Foods', { autoRenewEnabled: false });
    assert.deepEqual(await work().upgrade(order), { kind: 'changed', changes: [{ kind: 'otherwise' }] });
  });

  it('lets the first of two run, and tells the second what changed', async () => {
    const [one, other] = [
      await upgradeOrder(trial, 'Fabrikam Foods', /E3/),
      await upgradeOrder(trial, 'Fabrikam Foods', /E5/),
    ];
    assert.equal((await work().upgrade(one)).kind, 'done');
    const second = await work().upgrade(other);
    assert.equal(second.kind, 'changed');
    assert.equal(held(trial, 'Fabrikam Foods').length, 2);
  });

  it('asks Partner Center once more, and takes its no with the reasons', async () => {
    const order = await upgradeOrder(trial, 'Fabrikam Foods', /E3/);
    const id = idOf(trial, 'Fabrikam Foods');
    trial.sandbox.world.addCustomer({
      ...trial.sandbox.world.customer(id),
      id,
      name: 'Fabrikam Foods',
      domain: 'fabrikamfoods.onmicrosoft.com',
      delegatedAdmin: false,
    });
    assert.deepEqual(await work().upgrade(order), { kind: 'refused', reasons: ['delegatedAdmin'] });
    assert.equal(posts(), 0);
  });

  it('reads the failure of all licences as a refusal with its code', async () => {
    play(trial, 'Trey Research', { scripted: { transferFails: true } });
    const outcome = await work().upgrade(await upgradeOrder(trial, 'Trey Research', /E3/));
    assert.deepEqual(outcome, { kind: 'refused', reasons: ['licenceTransfer'], code: '60000' });
  });

  it('follows an upgrade that was only accepted to its end', async () => {
    const order = await upgradeOrder(trial, 'Tailwind Traders', /E3/);
    const accepted = await work().upgrade(order);
    assert.ok(accepted.kind === 'running');
    assert.equal((await work().followUpgrade(order, accepted.operation)).kind, 'running');
    trial.sandbox.moveClock(1_500);
    const ended = await work().followUpgrade(order, accepted.operation);
    assert.ok(ended.kind === 'done');
    assert.equal(ended.lookedUp, false);
    assert.equal(posts(), 1);
  });

  it('moves a part of a new-commerce subscription, and leaves the rest', async () => {
    const outcome = await work().upgrade(await upgradeOrder(trial, 'Litware', /E3/, 20));
    assert.ok(outcome.kind === 'done');
    assert.deepEqual(outcome.duplicates, []);
    assert.deepEqual(
      held(trial, 'Litware').map(({ offerName, quantity }) => [offerName, quantity]),
      [
        ['Microsoft 365 Business Basic', 30],
        ['Office 365 E3', 20],
      ],
    );
  });

  it('keeps the billing of a transition as it was', async () => {
    play(trial, 'Litware', { billingCycle: 'annual' });
    const order = await upgradeOrder(trial, 'Litware', /E3/);
    assert.equal(order.asked.billing, 'annual');
    assert.equal((await work().upgrade(order)).kind, 'done');
    assert.equal(held(trial, 'Litware')[1]?.billingCycle, 'annual');
  });

  it('follows a transition through its events, blanks and casing included', async () => {
    play(trial, 'Litware', { scripted: { later: true } });
    const order = await upgradeOrder(trial, 'Litware', /E3/);
    const begun = await work().upgrade(order);
    assert.ok(begun.kind === 'running');
    assert.ok(begun.operation);
    trial.sandbox.moveClock(1_500);
    assert.equal((await work().followUpgrade(order, begun.operation)).kind, 'done');
  });

  it('says that licences are left by hand when a transition could not move them', async () => {
    play(trial, 'Litware', { scripted: { troubledUsers: 3 } });
    const outcome = await work().upgrade(await upgradeOrder(trial, 'Litware', /E3/));
    assert.ok(outcome.kind === 'done');
    assert.ok(outcome.steps.some(({ part, state }) => part === 'licences' && state === 'byHand'));
  });

  it('finds a transition whose answer got lost in the history, and not an older one', async () => {
    const order = await upgradeOrder(trial, 'Litware', /E3/);
    trial.sandbox.faults.plan({ kind: 'lostAnswer', method: 'POST', path: /transitions/ });
    const outcome = await work().upgrade(order);
    assert.ok(outcome.kind === 'done');
    assert.equal(outcome.lookedUp, true);
    assert.equal(posts(), 1);
    const late = await work().upgrade(again(order, trial, -86_400_000));
    assert.equal(late.kind, 'changed');
  });

  it('does not take an old transition of the same kind for one whose answer got lost', async () => {
    await work().upgrade(await upgradeOrder(trial, 'Litware', /E3/, 20));
    const made = held(trial, 'Litware')[1]?.id ?? '';
    trial.sandbox.world.setSubscription(idOf(trial, 'Litware'), { id: made, status: 'deleted' });
    trial.sandbox.moveClock(86_400_000);
    trial.sandbox.faults.plan({ kind: 'drop', method: 'POST', path: /transitions/ });
    const error = await errorOf(work().upgrade(await upgradeOrder(trial, 'Litware', /E3/, 20)));
    assert.equal(error.kind, 'unavailable');
  });

  it('takes the older upgrade as it was listed, with the quantity', async () => {
    const { customerId, detail } = await first(trial, 'Trey Research');
    const address = `${trial.sandbox.url}/v1/customers/${customerId}/subscriptions/${detail.id}/upgrades`;
    const listed = await ask(address);
    const [one] = z.object({ items: z.array(z.record(z.string(), z.unknown())) }).parse(listed.json).items;
    const posted = await ask(address, { method: 'POST', body: { ...one, upgradeType: 2 } });
    assert.equal(posted.status, 200);
  });
});
