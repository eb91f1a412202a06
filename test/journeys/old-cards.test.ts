import assert from 'node:assert/strict';
import { Chat, wordsOf } from '../support/chat.ts';
import { aSchool, type Office, openOffice } from '../support/office.ts';
import { CONTACT, SAYS, toCheck, toContact } from '../support/walks.ts';

describe('cards that are still there from before', () => {
  let office: Office;
  let school: string;
  before(async () => {
    office = await openOffice();
  });
  beforeEach(() => {
    school = aSchool(office, 240, 160);
  });
  after(() => office.close());

  it('the card of an earlier stage shows where one is now, and answers nothing', async () => {
    const { anna } = office;
    await anna.say(`30 keys for ${school}`);
    const old = anna.last;
    await anna.say('faculty');
    assert.match(anna.words, SAYS.en.contact);
    await anna.press('Next', { keys: '99' }, old);
    const words = seen(old.id);
    assert.match(words, /That card was an older step/);
    assert.match(words, /School [0-9A-F]{4}\n30 keys/);
  });

  it('Back on the card of an earlier stage does not lead away from the present one', async () => {
    const { anna } = office;
    await anna.say(`30 keys for ${school}`);
    const old = anna.last;
    await anna.say('faculty');
    await anna.press('Back', {}, old);
    assert.match(seen(old.id), /That card was an older step/);
  });

  it('the card of a walk that was cancelled says so, and offers a new one', async () => {
    const { anna } = office;
    await toContact(anna, 30, school);
    const old = anna.last;
    await anna.say('cancel');
    await anna.press('Next', CONTACT, old);
    assert.match(seen(old.id), /That request has ended; nothing of it was kept/);
    assert.match(seen(old.id), /<Request Windows 10 Education keys>/);
  });

  it('the card of an earlier walk does not touch the present one', async () => {
    const { anna } = office;
    await toContact(anna, 30, school);
    const old = anna.last;
    await toContact(anna, 40, 'Het Rietveld Lyceum');
    await anna.press('Next', CONTACT, old);
    assert.match(seen(old.id), /Het Rietveld Lyceum\n40 keys/);
    await anna.press('Cancel', {}, old).catch(() => undefined);
    assert.match(await anna.say('continue'), /Het Rietveld Lyceum\n40 keys/);
  });

  it('a second press of Send shows the request of the first; there is only one', async () => {
    const { anna, app } = office;
    await toCheck(anna, 30, school);
    const check = anna.last;
    await anna.press('Send');
    assert.match(await anna.press('Send', {}, check), /^KEY-\d+: 30 keys/);
    assert.equal(await app.store.keysHeld(school), 30);
  });

  it('a press that Teams delivers twice does nothing twice', async () => {
    const { anna, app } = office;
    await toCheck(anna, 30, school);
    await anna.press('Send');
    await app.teams?.again('anna');
    assert.equal(await app.store.keysHeld(school), 30);
    assert.match(anna.words, /^KEY-\d+: 30 keys/);
  });

  it('a card that comes into view again shows the present stage and changes nothing', async () => {
    const { anna, app } = office;
    await anna.say(`30 keys for ${school}`);
    const old = anna.last;
    await anna.say('faculty');
    await app.teams?.refresh('anna', old.id);
    assert.match(await anna.say('continue'), SAYS.en.contact);
  });

  it('words after the end of a journey are not taken for an answer to it', async () => {
    const { anna } = office;
    await toCheck(anna, 30, school);
    await anna.press('Send');
    assert.doesNotMatch(await anna.say('020 123 4567'), SAYS.en.contact);
    assert.match(anna.words, /I did not understand that/);
    assert.match(anna.words, /<Request Windows 10 Education keys>/);
  });

  function seen(id: string): string {
    return wordsOf(office.anna.history.find(message => message.id === id)?.cards);
  }
});

describe('an older client that knows no Action.Execute', () => {
  let office: Office;
  before(async () => {
    office = await openOffice();
  });
  after(() => office.close());

  it('walks the whole way with its own kind of buttons', async () => {
    const old = new Chat(office.app, 'daan', { old: true });
    assert.match(await old.say('30 sleutels voor Contoso School'), SAYS.nl.howMany);
    assert.match(await old.press('Volgende'), SAYS.nl.contact);
    assert.match(await old.press('Volgende', CONTACT), SAYS.nl.check);
    assert.match(await old.press('Versturen'), /^KEY-1: 30 sleutels voor Contoso School/);
  });
});
