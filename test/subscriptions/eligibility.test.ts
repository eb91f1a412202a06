import assert from 'node:assert/strict';
import type { Trial } from '../partner-center/support/trial.ts';
import { first, openStories, play, targets } from './support.ts';

describe('what Partner Center says a subscription can become', () => {
  let trial: Trial;
  beforeEach(async () => {
    trial = await openStories();
  });
  afterEach(() => trial.close());

  /** Names of what is listed, with the reasons against it; each name comes once with and once without licences. */
  async function listed(name: string): Promise<Record<string, string>> {
    const found = await targets(trial, name);
    return Object.fromEntries(
      found.map(one => [one.name, one.eligible ? 'yes' : `no: ${one.reasons.join(', ')}`]),
    );
  }

  const stories: readonly (readonly [string, Record<string, string>])[] = [
    ['Fabrikam Foods', { 'Office 365 E3': 'yes', 'Office 365 E5': 'yes' }],
    ['Coho Vineyard', { 'Microsoft 365 Business Standard India': 'yes' }],
    ['Fourth Coffee', { 'Office 365 E3': 'no: delegatedAdmin', 'Office 365 E5': 'no: delegatedAdmin' }],
    ['VanArsdel', { 'Office 365 E3': 'no: addOns', 'Office 365 E5': 'no: addOns' }],
    [
      'Lucerne Publishing',
      {
        'Microsoft 365 Business Standard': 'no: notActive',
        'Office 365 E1': 'no: notActive',
        'Office 365 E3': 'no: notActive',
        'Office 365 E5': 'no: notActive',
      },
    ],
    [
      'Litware',
      {
        'Microsoft 365 Business Standard': 'yes',
        'Office 365 E1': 'yes',
        'Office 365 E3': 'yes',
        'Office 365 E5': 'yes',
      },
    ],
  ];
  for (const [name, expected] of stories)
    it(`tells the story of ${name}`, async () => assert.deepEqual(await listed(name), expected));

  it('refuses the target that the customer has, and what overlaps with another plan', async () => {
    const southridge = await listed('Southridge Video');
    assert.equal(southridge['Microsoft 365 Business Standard'], 'no: conflictingServices');
    assert.equal(southridge['Office 365 E3'], 'yes');
    const humongous = await listed('Humongous Insurance');
    assert.equal(humongous['Microsoft 365 Business Standard'], 'no: conflictingServices');
  });

  it('refuses a trial, an order that is still worked on, and a change under way', async () => {
    assert.equal((await listed("Margie's Travel"))['Office 365 E3'], 'no: noPath');
    assert.equal((await listed('Wide World Importers'))['Office 365 E3'], 'no: notProvisioned');
    assert.equal((await listed('Consolidated Messenger'))['Office 365 E3'], 'no: concurrency');
  });

  const OLDER = [
    'other',
    'delegatedAdmin',
    'notActive',
    'conflictingServices',
    'concurrency',
    'userNeeded',
    'addOns',
    'noPath',
    'targetNotFound',
    'notProvisioned',
    'billingCycle',
    'granularAdmin',
  ];
  for (const [code, reason] of OLDER.entries())
    it(`reads error ${code} of an upgrade as ${reason}`, async () => {
      play(trial, 'Trey Research', { scripted: { refusedFor: code } });
      assert.equal((await listed('Trey Research'))['Office 365 E3'], `no: ${reason}`);
    });

  const NEWER = [...OLDER.slice(0, 11), 'trial', 'licenceTransfer', 'granularAdmin'];
  for (const [code, reason] of NEWER.entries())
    it(`reads error ${code} of a transition as ${reason}`, async () => {
      play(trial, 'Litware', { scripted: { refusedFor: code } });
      assert.equal((await listed('Litware'))['Office 365 E3'], `no: ${reason}`);
    });

  it('tells limits, rights and use where it knows them', async () => {
    const { upgrades } = trial.partnerCenter;
    const { customerId, detail } = await first(trial, 'Litware');
    assert.deepEqual(await upgrades.limits(customerId, detail), { least: 1, most: 300 });
    assert.equal((await upgrades.inUse(customerId))?.['microsoft 365 business basic'], 44);
    assert.equal(await upgrades.delegatedAdmin(customerId), true);
    assert.equal(detail.refundable?.quantity, 10);
    const coffee = await first(trial, 'Fourth Coffee');
    assert.equal(await upgrades.delegatedAdmin(coffee.customerId), false);
  });

  it('takes a refusal to list anything for nothing offered, and an outage for an outage', async () => {
    trial.sandbox.faults.plan({ kind: 'bareString', path: /upgrades/ });
    assert.deepEqual(await targets(trial, 'Fabrikam Foods'), []);
    trial.sandbox.faults.plan({ kind: 'empty', status: 403, path: /transitioneligibilities/ });
    assert.equal((await targets(trial, 'Fabrikam Foods')).length, 4);
    trial.sandbox.faults.plan({ kind: '5xx', path: /upgrades/, times: 20 });
    await assert.rejects(targets(trial, 'Fabrikam Foods'), { kind: 'unavailable' });
  });

  it('goes on without limits and use where it does not tell', async () => {
    const { upgrades } = trial.partnerCenter;
    const { customerId, detail } = await first(trial, 'Litware');
    trial.sandbox.faults.plan({ kind: 'bareString', path: /subscribedskus/ });
    assert.equal(await upgrades.inUse(customerId), undefined);
    trial.sandbox.faults.plan({ kind: 'bareString', path: /offers/ });
    assert.equal(await upgrades.limits(customerId, detail), undefined);
  });
});
