import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aSchool, CUSTOMERS, type Office, openOffice, settled, stored } from '../support/office.ts';
import { ask, askApproved, CONTACT, SAYS, toCheck, toContact } from '../support/walks.ts';

const DAY = 86_400_000;

/** A clock that runs, and can be put forward. */
function movableClock() {
  let ahead = 0;
  return {
    now: () => new Date(Date.now() + ahead),
    forward(days: number) {
      ahead += days * DAY;
    },
  };
}

describe('a request that nobody decides', () => {
  const clock = movableClock();
  let office: Office;
  let school: string;
  let id: string;
  before(async () => {
    office = await openOffice({ now: clock.now });
    school = aSchool(office, 100);
    id = await ask(office.anna, 30, school);
    await settled(office.app);
  });
  after(() => office.close());
  const state = async () => (await stored(office.app, id)).state;

  it('waits for thirteen days', async () => {
    clock.forward(13);
    await office.app.keepTime();
    assert.equal(await state(), 'awaitingApproval');
  });

  it('ends after fourteen, as the policy says; the agent hears it and the keys are free', async () => {
    clock.forward(1.01);
    await office.app.keepTime();
    await settled(office.app);
    assert.equal(await state(), 'expired');
    assert.match(
      office.anna.words,
      new RegExp(`^${id}[\\s\\S]*Expired without a decision[\\s\\S]*no longer count`),
    );
    assert.match(office.anna.words, /<Ask again>/);
    assert.equal(await office.app.store.keysHeld(school), 0);
  });

  it('the manager’s card shows it, and a late press or word changes nothing', async () => {
    const { mark } = office;
    assert.match(mark.words, /Expired without a decision/);
    assert.doesNotMatch(mark.words, /<Approve>/);
    assert.match(await mark.say(`approve ${id}`), /That is no longer possible/);
    assert.equal(await state(), 'expired');
  });

  it('asking again starts with the same customer', async () => {
    assert.match(await office.anna.say(id), /Expired/);
    assert.match(
      await office.anna.press('Ask again'),
      /School [0-9A-F]{4} \([\s\S]*\[How many keys are needed\?: \]/,
    );
    await office.anna.say('cancel');
  });

  it('a second look does nothing twice', async () => {
    const told = office.anna.history.length;
    await office.app.keepTime();
    await settled(office.app);
    assert.equal(office.anna.history.length, told);
    assert.equal((await stored(office.app, id)).history.filter(({ verb }) => verb === 'expire').length, 1);
  });

  it('what was decided in time does not expire', async () => {
    const approved = await askApproved(office, 40, school);
    clock.forward(60);
    await office.app.keepTime();
    assert.equal((await stored(office.app, approved)).state, 'approved');
  });
});

describe('a request that was made smaller while it waits', () => {
  it('expires like any other', async () => {
    const clock = movableClock();
    const office = await openOffice({ now: clock.now });
    try {
      const { anna, app } = office;
      const id = await ask(anna, 30, aSchool(office, 100));
      await anna.press('Edit');
      await anna.press('Back');
      await anna.press('Back');
      await anna.press('Next', { keys: '10' });
      await anna.press('Send');
      assert.equal((await stored(app, id)).keys, 10);
      clock.forward(15);
      await app.keepTime();
      assert.notEqual((await stored(app, id)).state, 'awaitingApproval');
    } finally {
      await office.close();
    }
  });
});

describe('three weeks away in mid-journey', () => {
  const clock = movableClock();
  let office: Office;
  before(async () => {
    office = await openOffice({ now: clock.now });
  });
  after(() => office.close());

  it('the same stage is there with its answers, and what is known of the customer is fresh', async () => {
    const { anna, sandbox } = office;
    const school = aSchool(office, 100);
    await toContact(anna, 30, school);
    const [bought] = sandbox.world.customer(school)?.subscriptions ?? [];
    assert.ok(bought);
    sandbox.world.setSubscription(school, { id: bought.id, quantity: 70 });
    clock.forward(21);
    assert.match(await anna.say('Hi'), /in the middle of a request; your answers are kept/);
    const words = await anna.press('Continue');
    assert.match(words, SAYS.en.contact);
    assert.match(words, /30 keys: Left after this: 40 keys/);
  });

  it('a card of three weeks ago still works', async () => {
    const { anna } = office;
    await toContact(anna, 30, aSchool(office, 100));
    clock.forward(21);
    assert.match(await anna.press('Next', CONTACT), SAYS.en.check);
    assert.match(await anna.press('Send'), /^KEY-\d+: 30 keys/);
  });

  it('a school that lost its right meanwhile is told so at the next word', async () => {
    const { anna, sandbox } = office;
    const school = aSchool(office, 100);
    await toContact(anna, 30, school);
    sandbox.world.setQualification(school, { vettingStatus: 'Denied' });
    clock.forward(21);
    assert.match(
      await anna.press('Next', CONTACT),
      /decided that this customer is not an education customer/,
    );
  });

  it('a subscription that ran out meanwhile does not count any more', async () => {
    const { anna } = office;
    await anna.say('keys for Lakeview High School');
    const words = anna.words;
    assert.match(words, /How does this customer license|no active Microsoft 365/);
  });
});

describe('the bot is stopped in mid-journey and started again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'partner-desk-'));
  const database = `file:${join(folder, 'desk.db')}`;
  let office: Office;
  /** On the port that it had: that is where everybody was told to find it. */
  const restart = async () => {
    const { port } = new URL(office.app.url);
    await office.close();
    office = await openOffice({ database, settings: { PORT: port } });
  };
  before(async () => {
    office = await openOffice({ database });
  });
  after(async () => {
    await office.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('the journey goes on where it was, in the language that was chosen', async () => {
    await office.anna.say('Nederlands');
    await toContact(office.anna, 30, 'Contoso School', 'nl');
    await restart();
    assert.match(office.anna.words, SAYS.nl.contact);
    assert.match(await office.anna.press('Volgende', CONTACT), SAYS.nl.check);
    await restart();
    assert.match(await office.anna.say('verstuur'), /^KEY-1: 30 sleutels voor Contoso School/);
    await office.anna.say('English');
  });

  it('a request that waits is decided after the restart, and both cards follow', async () => {
    await settled(office.app);
    await restart();
    const { anna, mark } = office;
    assert.match(mark.words, /^KEY-1: 30 keys for Contoso School\nWaiting for approval/);
    await mark.press('Approve');
    await settled(office.app);
    assert.match(anna.words, /Support pack[\s\S]*Requesting 30 keys/);
  });

  it('numbers go on, and the ledger remembers', async () => {
    await restart();
    assert.equal(await ask(office.anna, 40), 'KEY-2');
    assert.match(await office.anna.say('keys for Contoso School'), /Asked for before: 70 keys/);
    await office.anna.say('cancel');
    assert.equal(await office.app.store.keysHeld(CUSTOMERS.contoso), 70);
  });

  it('a press that is delivered again after the restart does nothing twice', async () => {
    await toCheck(office.anna, 50);
    await office.anna.press('Send');
    await settled(office.app);
    await restart();
    await office.app.teams?.again('anna');
    assert.equal(await office.app.store.keysHeld(CUSTOMERS.contoso), 120);
  });
});
