import assert from 'node:assert/strict';
import type { App } from '../../bot/app.ts';
import type { SandboxSubscription } from '../../bot/partner-center/sandbox/world.ts';
import { Chat } from '../support/chat.ts';
import { openTestApp } from '../support/open-app.ts';

describe('adding licences, from the first word to the result', () => {
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
  function firstOf(name: string) {
    const found = sandbox()
      .world.customers()
      .find(one => one.name === name);
    return { id: found?.id ?? '', subscription: found?.subscriptions[0] ?? assert.fail(name) };
  }
  function play(name: string, change: Partial<SandboxSubscription>): void {
    const { id, subscription } = firstOf(name);
    sandbox().world.setSubscription(id, { ...change, id: subscription.id });
  }

  it('shows the last look at once with the shortcut: current, in use, wanted and limits', async () => {
    const first = await anna.say("add 25 licences to Fabrikam Foods's Business Standard");
    assert.match(first, /Check your answers/);
    assert.match(first, /Licences now: 40\nIn use: 31\nLicences after this: 65\n.*1 to 300/);
    assert.match(await anna.press('Send'), /SUB-1: 25 more licences/);
    await mark.until(/SUB-1:/);
    await mark.press('Approve');
    const result = await anna.until(/There are 65 licences now/);
    assert.match(result, /ready in the tenant/);
    assert.equal(firstOf('Fabrikam Foods').subscription.quantity, 65);
    assert.equal(firstOf('Fabrikam Foods').subscription.autoRenewEnabled, true);
  });

  it('takes two cards from the menu: the customer and the number, then the last look', async () => {
    await anna.say('help');
    assert.match(await anna.press('Add licences'), /Step 1 of 2[\s\S]*Which customer[\s\S]*How many/);
    const look = await anna.press('Next', { customer: firstOf('Trey Research').id, more: '5' });
    assert.match(look, /Check your answers[\s\S]*Licences after this: 30/);
    assert.match(await anna.press('Send'), /SUB-1: 5 more licences/);
  });

  it('asks for the subscription on the last look where there are several, and sends from there', async () => {
    await anna.say('add licences');
    const look = await anna.press('Next', { customer: firstOf('Southridge Video').id, more: '5' });
    assert.match(
      look,
      /Step 2 of 2[\s\S]*Business Standard: 5 now, 2 in use, 10 after this, 1 to 300 allowed/,
    );
    const standard = sandbox().world.customer(firstOf('Southridge Video').id)?.subscriptions[1]?.id ?? '';
    const sent = await anna.press('Send', { subscription: standard });
    assert.match(sent, /SUB-1: 5 more licences of Microsoft 365 Business Standard for Southridge Video/);
  });

  it('takes the customer and the number one after the other when they are typed', async () => {
    await anna.say('add licences');
    assert.match(await anna.say('Trey Research'), /Licences now: 25/);
    assert.match(await anna.say('5 licences'), /Check your answers[\s\S]*Licences after this: 30/);
    await anna.say('cancel');
    await anna.say('add licences');
    assert.match(await anna.say('12'), /How many licences are to be added\?: 12/);
    assert.match(await anna.say('Trey Research'), /Check your answers[\s\S]*Licences after this: 37/);
  });

  it('takes a plan that is typed at the last look', async () => {
    await anna.say('add 5 licences to Southridge Video');
    assert.match(await anna.say('Business Basic'), /Check your answers[\s\S]*Licences after this: 23/);
  });

  for (const more of ['0', '-3', '2.5', '1e3', 'many', '1000001', '99999999999'])
    it(`asks again for a number of licences like ${more}`, async () => {
      await anna.say('add licences');
      const words = await anna.press('Next', { customer: firstOf('Trey Research').id, more });
      assert.match(words, /Enter a whole number from 1 to 1,000,000/);
      assert.match(words, /Step 1 of 2/);
    });

  it('offers both customers called Fabrikam, and keeps the number and the plan', async () => {
    const words = await anna.say("add 25 licences to Fabrikam's Business Standard");
    assert.match(words, /Fabrikam Foods/);
    assert.match(words, /Fabrikam Academy/);
    assert.match(await anna.say('Fabrikam Foods'), /Licences after this: 65/);
  });

  it('walks through it in Dutch', async () => {
    const hanna = new Chat(app, 'hanna');
    const marijke = new Chat(app, 'marijke');
    await hanna.install();
    await marijke.install();
    await hanna.say('voeg 5 licenties toe aan Business Basic van Trey Research');
    assert.match(hanna.words, /Licenties nu: 25\nIn gebruik: 22\nLicenties hierna: 30/);
    assert.match(await hanna.press('Versturen'), /5 extra licenties/);
    await marijke.until(/SUB-1:/);
    await marijke.press('Goedkeuren');
    assert.match(await hanna.until(/Er zijn nu 30 licenties/), /staan klaar/);
  });

  it('stays within what the offer allows', async () => {
    assert.match(await anna.say('add 275 licences to Trey Research'), /Check your answers/);
    await anna.say('cancel');
    const words = await anna.say('add 276 licences to Trey Research');
    assert.match(words, /more than this offer allows: 300 at most/);
    assert.match(words, /Licences now: 25/);
  });

  it('says what to do with a suspended one and with a trial', async () => {
    await anna.say('add 5 licences to Lucerne Publishing');
    assert.match(anna.words, /Reactivate what is suspended[\s\S]*Business Basic: suspended/);
    await anna.say('cancel');
    await anna.say("add 5 licences to Margie's Travel");
    assert.match(anna.words, /Business Basic: a trial/);
  });

  it('reads a changed subscription again and shows it, and overwrites nothing', async () => {
    await anna.say('add 5 licences to Trey Research');
    await anna.press('Send');
    await mark.until(/SUB-1:/);
    sandbox().faults.plan({ kind: 'drop', method: 'PATCH' });
    await mark.press('Approve');
    const tried = () => sandbox().calls.some(({ method }) => method === 'PATCH');
    while (!tried()) await new Promise(resolve => setTimeout(resolve, 5));
    play('Trey Research', { quantity: 28 });
    assert.match(await anna.until(/Stopped/), /There were 25 licences and there are 28 now/);
    assert.equal(firstOf('Trey Research').subscription.quantity, 28);
  });

  it('looks a lost answer up instead of adding twice', async () => {
    await anna.say('add 5 licences to Trey Research');
    await anna.press('Send');
    await mark.until(/SUB-1:/);
    sandbox().faults.plan({ kind: 'lostAnswer', method: 'PATCH' });
    await mark.press('Approve');
    assert.match(await anna.until(/There are 30 licences now/), /got lost/);
    assert.equal(sandbox().calls.filter(({ method }) => method === 'PATCH').length, 1);
  });

  it('says that another change is under way, and follows one that was only accepted', async () => {
    await anna.say('add 5 licences to Consolidated Messenger');
    await anna.press('Send');
    await mark.until(/SUB-1:/);
    await mark.press('Approve');
    assert.match(await anna.until(/refused it/), /Wait until it is done/);
    await anna.say('add 5 licences to Tailwind Traders');
    await anna.until(/<Send>/);
    await anna.press('Send');
    await mark.until(/SUB-2:/);
    await mark.press('Approve');
    await anna.until(/There are 40 licences now/, 10_000);
  });
});
