import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { App } from '../../bot/app.ts';
import type { SandboxSubscription } from '../../bot/partner-center/sandbox/world.ts';
import { Chat } from '../support/chat.ts';
import { openTestApp } from '../support/open-app.ts';

const E3 = '796b6b5f-613c-4e24-a17c-eba730d49c02';
const E5 = 'a044b16a-1861-4308-8086-a3a3b506fac2';

describe('upgrading a subscription, from the first word to the result', () => {
  let app: App;
  let anna: Chat;
  let mark: Chat;

  beforeEach(async () => {
    app = await openTestApp();
    anna = new Chat(app, 'anna');
    mark = new Chat(app, 'mark');
    await anna.install();
    await mark.install();
  });
  afterEach(() => app.close());

  const sandbox = () => app.sandbox ?? assert.fail('there is no sandbox');
  function customerId(name: string): string {
    const found = sandbox()
      .world.customers()
      .find(one => one.name === name);
    return found?.id ?? assert.fail(`no customer ${name}`);
  }
  function play(name: string, change: Partial<SandboxSubscription>): void {
    const id = customerId(name);
    const first = sandbox().world.customer(id)?.subscriptions[0]?.id ?? '';
    sandbox().world.setSubscription(id, { ...change, id: first });
  }
  const held = (name: string) => sandbox().world.customer(customerId(name))?.subscriptions ?? [];

  /** Asks for an upgrade of a customer's only subscription. */
  async function ask(who: Chat, name: string, target: string): Promise<string> {
    await who.say(`upgrade ${name}`);
    await who.press('Next', { target });
    await who.press('Next', { understood: 'true' });
    return who.press('Send');
  }

  async function approved(name: string, target: string): Promise<void> {
    await ask(anna, name, target);
    await mark.until(/SUB-1:[\s\S]*Waiting for approval/);
    await mark.press('Approve');
  }

  it('takes the shortcut with a name that fits two customers to the one that was meant', async () => {
    const words = await anna.say('upgrade Fabrikam');
    assert.match(words, /Fabrikam Foods/);
    assert.match(words, /Fabrikam Academy/);
    assert.match(
      await anna.say('Fabrikam Foods'),
      /What Microsoft 365 Business Standard, 40 licences, can become/,
    );
  });

  it('shows both voices with every condition, the last look, the approval and the result', async () => {
    const voices = await anna.say('upgrade Fabrikam Foods');
    assert.match(voices, /The guide \(.*7 May 2020\): yes/);
    for (const rule of ['UPG-01', 'UPG-02', 'UPG-03', 'UPG-04', 'UPG-05', 'UPG-06'])
      assert.match(voices, new RegExp(`✓ ${rule}`));
    assert.match(voices, /Partner Center now: yes/);
    const details = await anna.press('Next', { target: E3 });
    assert.match(details, /cannot be undone/);
    assert.match(details, /In use: 31/);
    assert.match(details, /billed monthly, for a year/);
    assert.match(details, /billing scenarios/);
    await anna.press('Next', { understood: 'true' });
    assert.match(await anna.press('Send'), /SUB-1: .*Business Standard → Office 365 E3 for Fabrikam Foods/);
    assert.match(await mark.until(/SUB-1:/), /40 of 40/);
    await mark.press('Approve');
    const result = await anna.until(/\nDone\n/);
    assert.match(result, /The plan: done/);
    assert.match(result, /Switch to a different Microsoft 365 plan/);
    assert.deepEqual(
      held('Fabrikam Foods').map(({ offerName, status }) => [offerName, status]),
      [
        ['Microsoft 365 Business Standard', 'deleted'],
        ['Office 365 E3', 'active'],
      ],
    );
  });

  it('does not go on before it is confirmed that nothing can be undone', async () => {
    await anna.say('upgrade Fabrikam Foods');
    await anna.press('Next', { target: E3 });
    assert.match(await anna.press('Next', { understood: 'false' }), /Please confirm/);
  });

  it('walks through it in Dutch', async () => {
    const hanna = new Chat(app, 'hanna');
    const marijke = new Chat(app, 'marijke');
    await hanna.install();
    await marijke.install();
    const voices = await hanna.say('Trey Research upgraden naar E3');
    assert.match(voices, /De handleiding \(.*7 mei 2020\): ja/);
    assert.match(voices, /Partner Center nu: ja/);
    assert.match(await hanna.press('Volgende', { target: E3 }), /kan niet ongedaan worden gemaakt/);
    await hanna.press('Volgende', { understood: 'true' });
    assert.match(await hanna.press('Versturen'), /Wacht op goedkeuring/);
    await marijke.until(/SUB-1:/);
    await marijke.press('Goedkeuren');
    assert.match(await hanna.until(/\nKlaar\n/), /Het abonnement: klaar/);
  });

  const refusals: readonly (readonly [string, RegExp, RegExp])[] = [
    ['Lucerne Publishing', /✗ UPG-03: .*reactivate it first/, /Reactivate it first/],
    ['Fourth Coffee', /✗ UPG-04: .*request them from the customer first/, /delegated admin privileges/i],
    ['VanArsdel', /✓ UPG-03/, /Cancel the add-ons first/],
    ["Margie's Travel", /✓ UPG-01/, /no way on from this subscription/],
    ['Wide World Importers', /✓ UPG-03/, /Wait until the subscription is ready/],
    ['Consolidated Messenger', /✓ UPG-03/, /Another change is under way\. Wait/],
  ];
  for (const [name, guide, live] of refusals)
    it(`says what to do where ${name} cannot upgrade`, async () => {
      const words = await anna.say(`upgrade ${name}`);
      assert.match(words, /None of the subscriptions of this customer can become another plan now/);
      assert.match(words, guide);
      assert.match(words, live);
    });

  it('says so where neither voice names anything, and adds what has changed since the guide', async () => {
    const academy = await anna.say('upgrade Fabrikam Academy');
    assert.match(academy, /A5 for faculty \(80\): neither the guide nor Partner Center names anything/);
    assert.match(await anna.say('upgrade Fourth Coffee'), /Since then: .*GDAP/);
  });

  it('names what the customer has already, and that it may come from another partner', async () => {
    const southridge = await anna.say('upgrade Southridge Video');
    assert.match(southridge, /Not now: Microsoft 365 Business Standard/);
    assert.match(
      southridge,
      /→ Microsoft 365 Business Standard: not possible now[\s\S]*✗ UPG-06: .*already has/,
    );
    const basic = await anna.press('Next', { subscription: held('Southridge Video')[0]?.id ?? '' });
    assert.match(basic, /✗ UPG-06: The customer already has Microsoft 365 Business Standard: cancel/);
    await anna.say('cancel');
    await anna.say("upgrade Humongous Insurance's Business Basic");
    assert.match(
      anna.words,
      /✗ UPG-05: Microsoft 365 Business Premium already contains .*partner or channel/,
    );
  });

  it('lets Partner Center decide where the two differ, and says so', async () => {
    const more = await anna.say('upgrade City Power and Light');
    assert.match(
      more,
      /→ Microsoft 365 Business Premium: possible[\s\S]*: no\n✗ UPG-01[\s\S]*The two differ/,
    );
    await anna.say('cancel');
    const less = await anna.say('upgrade Blue Yonder Airlines');
    assert.match(
      less,
      /→ Office 365 E3: not possible now[\s\S]*: yes\n[\s\S]*billing cycle[\s\S]*The two differ/,
    );
    assert.match(less, /→ Office 365 E5: not possible now[\s\S]*does not offer it/);
  });

  it('lets the live answer decide where no table knows a plan', async () => {
    const words = await anna.say("upgrade Woodgrove Bank's Business Basic");
    assert.match(words, /\? UPG-05: .*the live answer decides/);
    assert.match(words, /→ .*Office 365 E3.*: possible/);
  });

  it('shows the one who decides where the two differ, and which condition does not hold', async () => {
    await ask(anna, 'City Power and Light', '61795cab-2abd-43f6-88e9-c9adae5746e0');
    const words = await mark.until(/SUB-1:/);
    assert.match(words, /✗ UPG-01: The guide does not name this step/);
    assert.match(words, /✓ UPG-02 +✓ UPG-03/);
    assert.match(words, /The two differ/);
  });

  it('never offers an India edition the plain plan, even where Partner Center lists it', async () => {
    const words = await anna.say('upgrade Adventure Works Pune');
    assert.match(words, /→ Microsoft 365 Business Standard India: possible/);
    assert.match(words, /→ Microsoft 365 Business Standard: never offered \(UPG-02\)/);
    const options = /\[What should it become\?.*$/m.exec(words)?.[0] ?? '';
    assert.doesNotMatch(options, /Business Standard(?! India)/);
  });

  it('stops at the approval when the subscription has changed since', async () => {
    await ask(anna, 'Fabrikam Foods', E3);
    await mark.until(/SUB-1:/);
    play('Fabrikam Foods', { quantity: 38 });
    const words = await mark.press('Approve');
    assert.match(words, /cannot be approved as it stands/);
    assert.match(words, /There were 40 licences and there are 38 now/);
    assert.match(words, /Waiting for approval/);
  });

  it('stops between approval and run when the subscription was suspended meanwhile', async () => {
    sandbox().faults.plan({ kind: 'drop', method: 'POST', path: /upgrades/ });
    await ask(anna, 'Fabrikam Foods', E3);
    await mark.until(/SUB-1:/);
    await mark.press('Approve');
    const tried = () =>
      sandbox().calls.some(({ method, path }) => method === 'POST' && /upgrades/.test(path));
    while (!tried()) await new Promise(resolve => setTimeout(resolve, 5));
    play('Fabrikam Foods', { status: 'suspended' });
    const words = await anna.until(/Stopped: the subscription has changed/);
    assert.match(words, /The status was active and is suspended now/);
    assert.equal(held('Fabrikam Foods').length, 1);
  });

  it('looks a lost answer up after the upgrade was done, and does not repeat it', async () => {
    sandbox().faults.plan({ kind: 'lostAnswer', method: 'POST', path: /upgrades/ });
    await approved('Fabrikam Foods', E3);
    const words = await anna.until(/The plan: done/);
    assert.match(words, /answer of Partner Center got lost/);
    assert.match(words, /The licences of the users: done/);
    const posts = sandbox().calls.filter(({ method, path }) => method === 'POST' && /upgrades/.test(path));
    assert.equal(posts.length, 1);
    assert.equal(held('Fabrikam Foods').length, 2);
  });

  it('lets one of two agents upgrade, and tells the other', async () => {
    const samir = new Chat(app, 'samir');
    await samir.install();
    await ask(anna, 'Fabrikam Foods', E3);
    await ask(samir, 'Fabrikam Foods', E5);
    await mark.until(/SUB-2:/);
    sandbox().faults.plan({ kind: 'slow', ms: 600, method: 'POST', path: /upgrades/ });
    await mark.say('approve SUB-1');
    await mark.say('approve SUB-2');
    assert.match(mark.words, /being carried out/);
    await anna.until(/\nDone\n/);
    const other = await samir.until(/Stopped: the subscription has changed/);
    assert.match(other, /The status was active and is cancelled now/);
    assert.equal(held('Fabrikam Foods').length, 2);
  });

  it('follows an upgrade that Partner Center only accepted', async () => {
    await approved('Tailwind Traders', E3);
    await anna.until(/accepted it and goes on by itself/);
    const words = await anna.until(/The plan: done/, 10_000);
    assert.match(words, /The licences of the users: done/);
  });

  it('lists the accounts that need hands to be copied, and what is left to cancel', async () => {
    await approved('Graphic Design Institute', E5);
    const words = await anna.until(/work left by hand/);
    assert.match(words, /ola@graphicdesign\.onmicrosoft\.com.*Exchange Online/);
    assert.match(words, /Still to be cancelled/);
    assert.match(words, /Microsoft 365 Business Standard, 2 licences/);
    const done = await anna.press('All done by hand');
    assert.match(done, /\nDone\n/);
    assert.match(done, /The licences of the users: done by hand/);
    assert.doesNotMatch(done, /Still to be cancelled/);
  });

  it('shows the reasons when Partner Center refuses at the last moment', async () => {
    await ask(anna, 'Trey Research', E3);
    await mark.until(/SUB-1:/);
    play('Trey Research', { version: 2, scripted: { transferFails: true } });
    await mark.press('Approve');
    const words = await anna.until(/Partner Center refused it/);
    assert.match(words, /licences of the users could not be moved/);
    assert.match(words, /60000/);
  });

  it('lets a part of the licences go over in new commerce', async () => {
    await anna.say('upgrade Litware to E3');
    const target = held('Litware')[0] && 'CFQ7TTC0LF8R:0001:CFQ7TTC0Z4V4';
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
      held('Litware').map(({ quantity }) => quantity),
      [30, 20],
    );
  });

  it('can be edited and withdrawn while it waits, and rejected with a reason', async () => {
    await ask(anna, 'Fabrikam Foods', E3);
    await anna.press('Edit');
    await anna.press('Next', { target: E5 });
    await anna.press('Next', { understood: 'true' });
    assert.match(await anna.press('Send'), /SUB-1: .*→ Office 365 E5/);
    await anna.say('withdraw SUB-1');
    assert.match(anna.words, /Withdrawn/);
    await ask(anna, 'Fabrikam Foods', E5);
    await mark.until(/SUB-2:/);
    await mark.press('Reject', { reason: 'Too expensive' });
    assert.match(await anna.until(/Rejected/), /Mark Osei: Too expensive/);
  });

  it('can be looked at again after it was given up, and then does it once', async () => {
    sandbox().faults.plan({ kind: 'empty', status: 404, method: 'POST', path: /upgrades/ });
    await approved('Fabrikam Foods', E3);
    const words = await anna.until(/I gave up after several tries/);
    assert.match(words, /I gave up after several tries$/m);
    await anna.say('look again SUB-1');
    await anna.until(/\nDone\n/);
    assert.equal(held('Fabrikam Foods').length, 2);
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
      await ask(daan, 'Trey Research', E3);
      assert.match(await daan.until(/\nDone\n/), /Office 365 E3/);
    } finally {
      await free.close();
      rmSync(folder, { recursive: true });
    }
  });

  it('looks again only at what was given up', async () => {
    await ask(anna, 'Fabrikam Foods', E3);
    assert.match(await anna.say('look again SUB-1'), /no longer possible[\s\S]*Waiting for approval/);
    assert.equal(sandbox().calls.filter(({ method }) => method === 'POST').length, 0);
  });

  it('takes a plan that is typed instead of picked', async () => {
    await anna.say('upgrade Humongous Insurance');
    assert.match(
      await anna.say('Business Basic'),
      /What Microsoft 365 Business Basic, 60 licences, can become/,
    );
    assert.match(await anna.say('E1'), /What the upgrade does[\s\S]*→ Office 365 E1/);
  });

  it('is only for the roles of the guide', async () => {
    const olivia = new Chat(app, 'olivia');
    await olivia.install();
    assert.match(
      await olivia.say('upgrade Fabrikam Foods'),
      /takes the role Global admin, User management admin, Admin agent, Sales agent or Helpdesk agent/,
    );
  });

  it('answers what a plan can become by the guide, with its source', async () => {
    const words = await anna.say('what can Business Basic become?');
    assert.match(words, /Microsoft 365 Business Standard, Office 365 E1, Office 365 E3 and Office 365 E5/);
    assert.match(words, /7 May 2020 \(UPG-01, UPG-02\)/);
    assert.match(await anna.say('what can Business Basic India become?'), /Business Standard India/);
    assert.match(await anna.say('what can Business Standard India become?'), /No: the table has no upgrade/);
    await anna.say('what can Business Basic become?');
    assert.match(await anna.press('Upgrade a subscription'), /Whose subscription is it\?/);
  });

  it('says the same of a plan however the question is put', async () => {
    const asked = await anna.say('what can Business Basic become?');
    const other = await anna.say('Which plans can Business Basic be upgraded to?');
    const said = (words: string) => words.split('\n').slice(0, 3);
    assert.deepEqual(said(other), said(asked));
  });

  it('goes on with its answers when Partner Center is down for a while', async () => {
    sandbox().faults.plan({ kind: '5xx', path: /subscriptions/, times: 50 });
    assert.match(await anna.say('upgrade Fabrikam Foods'), /does not answer at the moment/);
    sandbox().faults.clear();
    assert.match(await anna.press('Try again'), /→ .*Office 365 E3.*: possible/);
  }).timeout(40_000);
});
