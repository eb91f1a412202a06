import assert from 'node:assert/strict';
import { aSchool, CUSTOMERS, type Office, openOffice, stored } from '../support/office.ts';
import { CONTACT, change, SAYS, toCheck, toContact } from '../support/walks.ts';

describe('moving about in a journey', () => {
  let office: Office;
  let school: string;
  before(async () => {
    office = await openOffice();
  });
  beforeEach(() => {
    school = aSchool(office, 240, 160);
  });
  afterEach(() => office.anna.say('English'));
  after(() => office.close());

  it('back goes one stage back each time, to the first one and no further; nothing is lost', async () => {
    const { anna } = office;
    await toCheck(anna, 120, school);
    assert.match(await anna.press('Back'), /\[Contact number: \+31201234567\]/);
    assert.match(await anna.say('back'), /\[How many keys are needed\?: 120\]/);
    assert.match(await anna.press('Back'), /Which customer needs the keys/);
    assert.match(await anna.say('Back'), /This is the first step; there is nothing before it/);
    assert.match(await anna.press('Next'), SAYS.en.check);
  });

  it('back leaves out the stage that does not apply, and passes the one that does', async () => {
    const { anna } = office;
    await anna.say('30 keys for Northwind College');
    assert.match(await anna.say('back'), /Which customer needs the keys/);
    assert.match(await anna.press('Next', { customer: school }), SAYS.en.howMany);
    assert.match(await anna.say('back'), /Which customer needs the keys/);
  });

  for (const [stage, inputs, shows] of [
    ['How many', { keys: '50' }, /How many keys are needed\?: 50|Quantity: 50|: 50\n/],
    ['Contact for Support', { ...CONTACT, phone: '+44 20 7946 0018' }, /\+442079460018/],
    ['The customer', { customer: CUSTOMERS.rietveld }, /Het Rietveld Lyceum/],
  ] as const)
    it(`each stage can be changed at the last look: ${stage}`, async () => {
      await toCheck(office.anna, 120, school);
      assert.doesNotMatch(await change(office.anna, office.app, stage), SAYS.en.check);
      const words = await office.anna.press('Next', inputs);
      assert.match(words, SAYS.en.check);
      assert.match(words, shows);
    });

  it('another customer at the last look: the ledger, the subscription and the rules are those of the new one', async () => {
    const { anna, app } = office;
    await toCheck(anna, 120, school);
    await change(anna, app, 'The customer');
    const words = await anna.press('Next', { customer: CUSTOMERS.fabrikam });
    assert.match(words, /120 keys are more than the 80 licences/);
    assert.match(await anna.press('Next', { keys: '80' }), /Left after this: 0 keys/);
    assert.match(await anna.press('Send'), /^KEY-\d+: 80 keys for Fabrikam Academy/);
    const request = await stored(app, /^KEY-\d+/.exec(anna.words)?.[0] ?? '');
    assert.deepEqual(
      request.asked.subscriptions.map(({ name }) => name),
      ['Microsoft 365 A5 for faculty'],
    );
  });

  it('a change that is looked at and not made leaves everything as it was', async () => {
    await toCheck(office.anna, 120, school);
    await change(office.anna, office.app, 'How many');
    assert.match(await office.anna.press('Next'), SAYS.en.check);
    assert.match(office.anna.words, /Left after this: 280 keys/);
  });

  it('cancel ends it, by button and by word, and nothing is kept', async () => {
    const { anna } = office;
    await toContact(anna, 30, school);
    assert.match(await anna.press('Cancel'), /Stopped\. Nothing was sent and nothing was kept/);
    assert.match(await anna.say('back'), /What you can do here/);
    await toContact(anna, 30, school);
    assert.match(await anna.say('cancel'), /Stopped/);
    assert.match(await anna.say('cancel'), /There is nothing to stop/);
    assert.equal(await office.app.store.keysHeld(school), 0);
  });

  it('start over begins again with the first question and no answers', async () => {
    const { anna } = office;
    await toCheck(anna, 30, school);
    const words = await anna.say('start over');
    assert.match(words, /Which customer needs the keys\?: \]/);
    assert.match(await anna.say(school), /\[How many keys are needed\?: \]/);
  });

  it('another request for keys in mid-journey begins another walk', async () => {
    const { anna } = office;
    await toContact(anna, 30, school);
    const words = await anna.say('40 keys for Het Rietveld Lyceum');
    assert.match(words, /Het Rietveld Lyceum[\s\S]*This request: 40 keys/);
    assert.doesNotMatch(words, /School [0-9A-F]{4}/);
  });

  it('help and hello in mid-journey say that the answers are kept, and lead back to the same stage', async () => {
    const { anna } = office;
    await toContact(anna, 30, school);
    for (const word of ['help', 'Hi', 'HULP']) {
      assert.match(await anna.say(word), /in the middle of a request; your answers are kept/, word);
      assert.match(await anna.press('Continue'), SAYS.en.contact);
    }
    assert.match(await anna.say('continue'), /School [0-9A-F]{4}\n30 keys/);
  });

  it('help in mid-journey has all its buttons: going on, the requests, and the other language', async () => {
    const { anna } = office;
    await toContact(anna, 30, school);
    await anna.say('help');
    for (const button of [/<Continue>/, /<My requests>/, /<In het Nederlands>/])
      assert.match(anna.words, button);
    assert.match(await anna.press('In het Nederlands'), SAYS.nl.contact);
  });

  it('my requests and approvals in mid-journey are answered, and the journey goes on', async () => {
    const { anna } = office;
    await toContact(anna, 30, school);
    assert.match(await anna.say('my requests'), /Your requests/);
    assert.match(await anna.say('approvals'), /Nothing is waiting for your decision/);
    assert.match(await anna.say('continue'), SAYS.en.contact);
  });

  it('the language can be changed in mid-journey: the same stage, with what was entered', async () => {
    const { anna } = office;
    await toContact(anna, 30, school);
    const dutch = await anna.say('Nederlands');
    assert.match(dutch, /Vanaf nu spreek ik Nederlands met je/);
    assert.match(dutch, SAYS.nl.contact);
    assert.match(await anna.press('Volgende', CONTACT), SAYS.nl.check);
    const english = await anna.say('English');
    assert.match(english, /From now on I speak English with you/);
    assert.match(english, SAYS.en.check);
    assert.match(await anna.press('Send'), /^KEY-\d+: 30 keys for School/);
  });

  it('the language that was chosen holds for what comes by itself, and for the next day', async () => {
    const { anna, hanna, mark } = office;
    await mark.say('Nederlands');
    await toCheck(anna, 30, school);
    await anna.press('Send');
    assert.match(
      await mark.until(/30 sleutels voor School/),
      /30 sleutels voor School .*\nWacht op goedkeuring/,
    );
    await hanna.say('English');
    assert.match(await hanna.say('hoi'), /Hello Hanna de Vries/);
  });
});
