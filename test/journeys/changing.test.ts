import assert from 'node:assert/strict';
import { aSchool, type Office, openOffice, settled } from '../support/office.ts';
import { ask, askApproved, CONTACT, change, SAYS } from '../support/walks.ts';

const idIn = (words: string) => /^KEY-\d+/.exec(words)?.[0] ?? '';

describe('a request that is not the last word', () => {
  let office: Office;
  before(async () => {
    office = await openOffice();
  });
  after(() => office.close());

  describe('changing a request before it is decided', () => {
    afterEach(() => office.anna.say('cancel'));

    it('starts at the last look with all answers, and its own keys are not counted twice', async () => {
      const { anna, app } = office;
      const school = aSchool(office, 80);
      const id = await ask(anna, 60, school);
      const words = await anna.press('Edit');
      assert.match(words, SAYS.en.check);
      assert.match(words, /Asked for before: 0 keys/);
      assert.match(words, /\+31201234567/);
      await change(anna, app, 'How many');
      assert.match(await anna.press('Next', { keys: '81' }), /81 keys are more than the 80 licences/);
      assert.match(await anna.press('Next', { keys: '80' }), SAYS.en.check);
      assert.match(await anna.press('Send'), new RegExp(`^${id}: 80 keys`));
      assert.match(anna.words, /Anna Becker changed it \(60 → 80\)/);
      assert.equal(await app.store.keysHeld(school), 80);
    });

    it('other requests of the customer do count when one is edited', async () => {
      const { anna, app } = office;
      const school = aSchool(office, 100);
      await ask(anna, 30, school);
      const id = await ask(anna, 40, school);
      await anna.say(`edit ${id}`);
      await change(anna, app, 'How many');
      const words = await anna.press('Next', { keys: '71' });
      assert.match(words, /71 on top of the 30 asked for before is more than the 100 licences/);
      assert.match(await anna.press('Next', { keys: '70' }), SAYS.en.check);
      await anna.press('Send');
      assert.equal(await app.store.keysHeld(school), 100);
    });

    it('the manager’s card follows the change', async () => {
      const { anna, app, mark } = office;
      const id = await ask(anna, 60, aSchool(office, 80));
      await mark.until(new RegExp(`^${id}: 60 keys`));
      await anna.press('Edit');
      await change(anna, app, 'How many');
      await anna.press('Next', { keys: '50' });
      await anna.press('Send');
      assert.match(await mark.until(new RegExp(`^${id}: 50 keys`)), /This request: 50 keys[\s\S]*<Approve>/);
    });

    it('a request that was decided while it was being changed stays as it was decided', async () => {
      const { anna, app, mark } = office;
      const school = aSchool(office, 80);
      const id = await ask(anna, 60, school);
      await mark.until(new RegExp(`^${id}:`));
      await anna.press('Edit');
      await change(anna, app, 'How many');
      await anna.press('Next', { keys: '70' });
      await mark.press('Approve');
      await settled(app);
      const words = await anna.say('send');
      assert.match(words, /That is no longer possible: this is where the request stands now/);
      assert.match(words, new RegExp(`^${id}: 60 keys`));
      assert.equal(await app.store.keysHeld(school), 60);
    });

    it('a request that is approved cannot be edited any more', async () => {
      const { anna } = office;
      const id = await askApproved(office, 30, aSchool(office, 80));
      assert.doesNotMatch(anna.words, /<Edit>/);
      assert.match(await anna.say(`edit ${id}`), /That is no longer possible/);
    });

    it('a request that was made small enough needs no manager any more, or still runs out: it never waits for ever', async () => {
      const { anna, app } = office;
      const id = await ask(anna, 30, aSchool(office, 80));
      await anna.press('Edit');
      await change(anna, app, 'How many');
      await anna.press('Next', { keys: '10' });
      await anna.press('Send');
      assert.match(anna.words, /Support pack|Decide before|can approve it/);
      const { mark } = office;
      if (/can approve it/.test(anna.words))
        assert.match(await mark.until(new RegExp(`^${id}: 10 keys`)), /Decide before/);
    });

    it('an edit can be given up: nothing changes', async () => {
      const { anna } = office;
      const id = await ask(anna, 30, aSchool(office, 80));
      await anna.press('Edit');
      await anna.press('Cancel');
      assert.match(await anna.say(id), new RegExp(`^${id}: 30 keys[\\s\\S]*Waiting for approval`));
    });
  });

  describe('asking again', () => {
    it('for more, when the earlier ones are shared: they stay counted, and the contact is suggested', async () => {
      const { anna } = office;
      const school = aSchool(office, 100);
      const id = await askApproved(office, 60, school);
      await anna.press('I filed it', { ticket: office.sandbox.world.openTicket(school, 'x') });
      await anna.press('Keys received');
      await anna.press('Shared with the customer');
      const words = await anna.press('Ask for more');
      assert.match(words, /Asked for before: 60 keys/);
      assert.match(words, /\[How many keys are needed\?: \]/);
      const contact = await anna.press('Next', { keys: '30' });
      assert.match(contact, /\[Contact number: \+31201234567\][\s\S]*\[E-mail: it@contoso\.example\]/);
      assert.match(contact, /\[How should Support get in touch\?: phone\]/);
      assert.match(contact, /\[Whose address is it\?: false\]|\[The e-mail address: false\]/);
      await anna.press('Next', CONTACT);
      assert.match(await anna.press('Send'), /^KEY-\d+: 30 keys/);
      assert.notEqual(idIn(anna.words), id);
      assert.equal(await office.app.store.keysHeld(school), 90);
    });

    it('after a withdrawal: a new request, the old one stays as it is', async () => {
      const { anna } = office;
      const school = aSchool(office, 100);
      const id = await ask(anna, 60, school);
      await anna.say(`withdraw ${id}`);
      assert.match(await anna.press('Ask again'), /\[How many keys are needed\?: \]/);
      assert.match(await anna.say(id), /Withdrawn/);
    });
  });
});
