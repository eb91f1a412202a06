import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { App } from '../../bot/app.ts';
import { Chat } from '../support/chat.ts';
import { openTestApp } from '../support/open-app.ts';
import { E3, E5, openUpgradeOffice, type UpgradeOffice } from './upgrade-office.ts';

describe('an upgrade that was asked for, to each of its ends', () => {
  let office: UpgradeOffice;
  let app: App;
  let anna: Chat;
  let mark: Chat;

  beforeEach(async () => {
    office = await openUpgradeOffice();
    ({ app, anna, mark } = office);
  });
  afterEach(() => app.close());

  it('stops at the approval when the subscription has changed since', async () => {
    await office.ask(anna, 'Fabrikam Foods', E3);
    await mark.until(/SUB-1:/);
    office.play('Fabrikam Foods', { quantity: 38 });
    const words = await mark.press('Approve');
    assert.match(words, /cannot be approved as it stands/);
    assert.match(words, /There were 40 licences and there are 38 now/);
    assert.match(words, /Waiting for approval/);
  });

  it('stops between approval and run when the subscription was suspended meanwhile', async () => {
    office.sandbox.faults.plan({ kind: 'drop', method: 'POST', path: /upgrades/ });
    await office.ask(anna, 'Fabrikam Foods', E3);
    await mark.until(/SUB-1:/);
    await mark.press('Approve');
    const tried = () =>
      office.sandbox.calls.some(({ method, path }) => method === 'POST' && /upgrades/.test(path));
    while (!tried()) await new Promise(resolve => setTimeout(resolve, 5));
    office.play('Fabrikam Foods', { status: 'suspended' });
    const words = await anna.until(/Stopped: the subscription has changed/);
    assert.match(words, /The status was active and is suspended now/);
    assert.equal(office.held('Fabrikam Foods').length, 1);
  });

  it('looks a lost answer up after the upgrade was done, and does not repeat it', async () => {
    office.sandbox.faults.plan({ kind: 'lostAnswer', method: 'POST', path: /upgrades/ });
    await office.approved('Fabrikam Foods', E3);
    const words = await anna.until(/The plan: done/);
    assert.match(words, /answer of Partner Center got lost/);
    assert.match(words, /The licences of the users: done/);
    const posts = office.sandbox.calls.filter(
      ({ method, path }) => method === 'POST' && /upgrades/.test(path),
    );
    assert.equal(posts.length, 1);
    assert.equal(office.held('Fabrikam Foods').length, 2);
  });

  it('lets one of two agents upgrade, and tells the other', async () => {
    const samir = new Chat(app, 'samir');
    await samir.install();
    await office.ask(anna, 'Fabrikam Foods', E3);
    await office.ask(samir, 'Fabrikam Foods', E5);
    await mark.until(/SUB-2:/);
    office.sandbox.faults.plan({ kind: 'slow', ms: 600, method: 'POST', path: /upgrades/ });
    const approving = mark.say('approve SUB-1');
    await mark.until(/being carried out/);
    await mark.say('approve SUB-2');
    await approving;
    await anna.until(/\nDone\n/);
    const other = await samir.until(/Stopped: the subscription has changed/);
    assert.match(other, /The status was active and is cancelled now/);
    assert.equal(office.held('Fabrikam Foods').length, 2);
  });

  it('follows an upgrade that Partner Center only accepted', async () => {
    await office.approved('Tailwind Traders', E3);
    await anna.until(/accepted it and goes on by itself/);
    const words = await anna.until(/The plan: done/, 10_000);
    assert.match(words, /The licences of the users: done/);
  });

  it('lists the accounts that need hands to be copied, and what is left to cancel', async () => {
    await office.approved('Graphic Design Institute', E5);
    const words = await anna.until(/work left by hand/);
    assert.match(words, /ola@graphicdesign\.onmicrosoft\.com.*Exchange Online/);
    assert.match(words, /Still to be cancelled/);
    assert.match(words, /Microsoft 365 Business Standard, 2 licences/);
    await anna.press('All done by hand');
    const done = await anna.until(/\nDone\n/);
    assert.match(done, /The licences of the users: done by hand/);
    assert.doesNotMatch(done, /Still to be cancelled/);
  });

  it('shows the reasons when Partner Center refuses at the last moment', async () => {
    await office.ask(anna, 'Trey Research', E3);
    await mark.until(/SUB-1:/);
    office.play('Trey Research', { version: 2, scripted: { transferFails: true } });
    await mark.press('Approve');
    const words = await anna.until(/Partner Center refused it/);
    assert.match(words, /licences of the users could not be moved/);
    assert.match(words, /60000/);
  });

  it('lets a part of the licences go over in new commerce', async () => {
    await anna.say('upgrade Litware to E3');
    const target = office.held('Litware')[0] && 'CFQ7TTC0LF8R:0001:CFQ7TTC0Z4V4';
    assert.match(await anna.press('Next', { target: target ?? '' }), /How many licences change plan\?: 50/);
    assert.match(
      await anna.press('Next', { quantity: '51', understood: 'true' }),
      /The subscription has 50 licences/,
    );
    await anna.press('Next', { quantity: '20', understood: 'true' });
    assert.match(await anna.press('Send'), /20 of 50/);
    await mark.until(/SUB-1:/);
    await mark.press('Approve');
    await anna.until(/\nDone\n/);
    assert.deepEqual(
      office.held('Litware').map(({ quantity }) => quantity),
      [30, 20],
    );
  });

  it('can be edited and withdrawn while it waits, and rejected with a reason', async () => {
    await office.ask(anna, 'Fabrikam Foods', E3);
    await anna.press('Edit');
    await anna.press('Next', { target: E5 });
    await anna.press('Next', { understood: 'true' });
    assert.match(await anna.press('Send'), /SUB-1: .*→ Office 365 E5/);
    await anna.say('withdraw SUB-1');
    assert.match(anna.words, /Withdrawn/);
    await office.ask(anna, 'Fabrikam Foods', E5);
    await mark.until(/SUB-2:/);
    await mark.press('Reject', { reason: 'Too expensive' });
    assert.match(await anna.until(/Rejected/), /Mark Osei: Too expensive/);
  });

  it('can be looked at again after it was given up, and then does it once', async () => {
    office.sandbox.faults.plan({ kind: 'empty', status: 404, method: 'POST', path: /upgrades/ });
    await office.approved('Fabrikam Foods', E3);
    const words = await anna.until(/I gave up after several tries/);
    assert.match(words, /I gave up after several tries$/m);
    await anna.say('look again SUB-1');
    await anna.until(/\nDone\n/);
    assert.equal(office.held('Fabrikam Foods').length, 2);
  });

  it('runs at once where the policy asks for no approval', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'policy-'));
    const policy = z
      .record(z.string(), z.unknown())
      .parse(JSON.parse(readFileSync('env/policy.local.json', 'utf8')));
    const approvals = z.record(z.string(), z.unknown()).parse(policy.approvals);
    const open = { ...policy, approvals: { ...approvals, subscriptions: { approval: 'none' } } };
    writeFileSync(join(folder, 'policy.json'), JSON.stringify(open));
    const free = await openTestApp({ settings: { POLICY: join(folder, 'policy.json') } });
    try {
      const daan = new Chat(free, 'anna');
      await daan.install();
      await office.ask(daan, 'Trey Research', E3);
      assert.match(await daan.until(/\nDone\n/), /Office 365 E3/);
    } finally {
      await free.close();
      rmSync(folder, { recursive: true });
    }
  });

  it('looks again only at what was given up', async () => {
    await office.ask(anna, 'Fabrikam Foods', E3);
    await anna.until(/could not be delivered to Marijke Visser/);
    assert.match(await anna.say('look again SUB-1'), /no longer possible[\s\S]*Waiting for approval/);
    assert.equal(office.sandbox.calls.filter(({ method }) => method === 'POST').length, 0);
  });
});
