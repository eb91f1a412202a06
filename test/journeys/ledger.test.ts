import assert from 'node:assert/strict';
import {
  aPurchase,
  aSchool,
  CUSTOMERS,
  type Office,
  openOffice,
  settled,
  stored,
} from '../support/office.ts';
import { ask, askApproved, SAYS, toCheck } from '../support/walks.ts';

const idIn = (words: string) => /^KEY-\d+/.exec(words)?.[0] ?? '';

describe('the ledger of a customer’s keys', () => {
  let office: Office;
  before(async () => {
    office = await openOffice();
  });
  after(() => office.close());

  describe('how many keys may be asked for', () => {
    afterEach(() => office.anna.say('cancel'));
    const held = (school: string) => office.app.store.keysHeld(school);

    it('more keys than licences are not asked for: the card says so, with the figures, and asks again (W10E-07)', async () => {
      const { anna } = office;
      const words = await anna.say(`500 keys for ${aSchool(office, 240, 160)}`);
      assert.match(words, /500 keys are more than the 400 licences of the active qualifying subscriptions/);
      assert.match(words, /Ask for fewer keys, or add licences first/);
      assert.match(await anna.press('Next', { keys: '401' }), /401 keys are more than the 400/);
      assert.match(await anna.press('Next', { keys: '400' }), SAYS.en.contact);
    });

    it('in Dutch with Dutch figures', async () => {
      const words = await office.hanna.say(`12000 sleutels voor ${aSchool(office, 11_500)}`);
      assert.match(words, /12\.000 sleutels is meer dan de 11\.500 licenties/);
    });

    it('up to 20 keys need no approval: the support pack is there at once, and no manager is asked', async () => {
      const { anna, mark } = office;
      const seen = mark.history.length;
      const id = await ask(anna, 20, aSchool(office, 100));
      assert.match(anna.words, /Support pack/);
      assert.match(anna.words, /No approval is needed for this quantity/);
      assert.match(anna.words, /Requesting 20 keys/);
      assert.equal(mark.history.length, seen);
      assert.equal((await stored(office.app, id)).state, 'approved');
    });

    it('21 keys need one', async () => {
      const id = await ask(office.anna, 21, aSchool(office, 100));
      assert.equal((await stored(office.app, id)).state, 'awaitingApproval');
    });

    it('earlier requests of anybody count, whether decided or not (W10E-11)', async () => {
      const { anna, hanna } = office;
      const school = aSchool(office, 100);
      await ask(anna, 40, school);
      await ask(hanna, 15, school, 'nl');
      const words = await anna.say(`50 keys for ${school}`);
      assert.match(words, /Asked for before: 55 keys/);
      assert.match(words, /50 on top of the 55 asked for before is more than the 100 licences/);
      assert.match(words, /At most 45 more can be asked for now/);
      assert.match(await anna.press('Next', { keys: '45' }), SAYS.en.contact);
    });

    it('when all are used up it ends at once, with a way on', async () => {
      const { anna } = office;
      const school = aSchool(office, 30);
      await ask(anna, 30, school);
      const words = await anna.say(`keys for ${school}`);
      assert.match(words, /All licences are used up: 30 keys asked for so far, 30 licences/);
      assert.match(words, /Add licences, or withdraw an earlier request/);
      assert.match(words, /\(W10E-11\)[\s\S]*Shape the Future/);
      assert.match(words, /Since then: /);
      assert.doesNotMatch(words, SAYS.en.howMany);
    });

    it('two agents want the last keys: the second hears it when sending, and may ask for what is left', async () => {
      const { anna, hanna } = office;
      const school = aSchool(office, 100);
      await toCheck(anna, 80, school);
      await ask(hanna, 60, school, 'nl');
      const words = await anna.press('Send');
      assert.match(words, /80 on top of the 60 asked for before is more than the 100 licences/);
      assert.equal(await held(school), 60);
      assert.match(await anna.press('Next', { keys: '40' }), SAYS.en.check);
      assert.match(await anna.press('Send'), /^KEY-\d+: 40 keys/);
      assert.equal(await held(school), 100);
    });

    it('two agents press Send for the last keys at the same instant: one of them has them', async () => {
      const { anna, hanna } = office;
      const school = aSchool(office, 100);
      await toCheck(anna, 60, school);
      await toCheck(hanna, 60, school, 'nl');
      const both = await Promise.all([anna.press('Send'), hanna.press('Versturen')]);
      assert.equal(both.filter(words => /^KEY-\d+/.test(words)).length, 1, both.join('\n---\n'));
      assert.equal(await held(school), 60);
      await hanna.say('annuleren');
    });

    it('licences that were added meanwhile count at once when it is sent', async () => {
      const { anna } = office;
      const school = aSchool(office, 50);
      await toCheck(anna, 50, school);
      office.sandbox.world.addSubscription(school, aPurchase(50));
      assert.match(await anna.press('Send'), /Which subscription should Support look at first/);
      assert.match(anna.words, /Qualifying licences: 100/);
      await anna.press('Next');
      const id = idIn(await anna.press('Send'));
      assert.equal((await stored(office.app, id)).asked.found.licences, 100);
    });

    it('withdrawing frees the keys', async () => {
      const { anna } = office;
      const school = aSchool(office, 30);
      const id = await ask(anna, 30, school);
      assert.match(anna.words, /The request ends and its keys are free again/);
      assert.match(await anna.say(`withdraw ${id}`), /Withdrawn\n/);
      assert.equal(await held(school), 0);
      assert.match(await anna.say(`30 keys for ${school}`), /Left after this: 0 keys/);
    });

    it('a rejection frees the keys, a decision for it does not', async () => {
      const { anna, mark } = office;
      const school = aSchool(office, 100);
      const rejected = await ask(anna, 30, school);
      await mark.until(new RegExp(`^${rejected}:`));
      await mark.say(`reject ${rejected} because too many`);
      await settled(office.app);
      assert.equal(await held(school), 0);
      await askApproved(office, 40, school);
      assert.equal(await held(school), 40);
    });
  });

  describe('a plan that is in no table', () => {
    const RELECLOUD = 'Relecloud University';

    it('is shown as unknown, with what a manager may let count', async () => {
      const words = await office.anna.say(`keys for ${RELECLOUD}`);
      assert.match(
        words,
        /Microsoft 365 Education Frontline \(pilot\): 90 licences: unknown plan: a manager decides/,
      );
      assert.match(words, /Qualifying licences: 20/);
      assert.match(words, /20 keys, up to 110 if a manager lets the unknown plans count/);
      assert.match(words, /Not in our table of offers: Microsoft 365 Education Frontline \(pilot\)/);
    });

    it('within the sure licences nobody has to decide anything', async () => {
      await ask(office.anna, 15, RELECLOUD);
      assert.match(office.anna.words, /Support pack/);
    });

    it('beyond them a manager decides, however few the keys', async () => {
      const { anna, mark } = office;
      await toCheck(anna, 10, RELECLOUD);
      assert.match(anna.words, /A manager decides whether these subscriptions qualify/);
      const id = idIn(await anna.press('Send'));
      assert.match(anna.words, /Waiting for approval/);
      const words = await mark.until(new RegExp(`^${id}:`));
      assert.match(words, /A manager decides whether these subscriptions qualify/);
      assert.match(words, /Microsoft 365 Education Frontline \(pilot\)/);
      assert.doesNotMatch(words, /✓ All requests together stay within the licences/);
      assert.match(await mark.press('Approve'), /\nApproved\n/);
      await settled(office.app);
      assert.match(anna.words, /Requesting 10 keys/);
    });

    it('never beyond all licences together', async () => {
      const words = await office.anna.say(`86 keys for ${RELECLOUD}`);
      assert.match(words, /86 on top of the 25 asked for before is more than the 110 licences/);
      assert.equal(await office.app.store.keysHeld(CUSTOMERS.relecloud), 25);
    });
  });
});
