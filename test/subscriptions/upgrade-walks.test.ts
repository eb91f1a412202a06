import assert from 'node:assert/strict';
import type { App } from '../../bot/app.ts';
import { Chat } from '../support/chat.ts';
import { E3, openUpgradeOffice, type UpgradeOffice } from './upgrade-office.ts';

describe('upgrading a subscription, from the first word to the last look', () => {
  let office: UpgradeOffice;
  let app: App;
  let anna: Chat;
  let mark: Chat;

  beforeEach(async () => {
    office = await openUpgradeOffice();
    ({ app, anna, mark } = office);
  });
  afterEach(() => app.close());

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
      office.held('Fabrikam Foods').map(({ offerName, status }) => [offerName, status]),
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
    const basic = await anna.press('Next', { subscription: office.held('Southridge Video')[0]?.id ?? '' });
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
    await office.ask(anna, 'City Power and Light', '61795cab-2abd-43f6-88e9-c9adae5746e0');
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
    office.sandbox.faults.plan({ kind: '5xx', path: /subscriptions/, times: 50 });
    assert.match(await anna.say('upgrade Fabrikam Foods'), /does not answer at the moment/);
    office.sandbox.faults.clear();
    assert.match(await anna.press('Try again'), /→ .*Office 365 E3.*: possible/);
  }).timeout(40_000);
});
