import assert from 'node:assert/strict';
import type { App } from '../../bot/app.ts';
import { Chat, wordsOf } from '../support/chat.ts';
import { CUSTOMERS, type Office, openOffice, sandboxOf } from '../support/office.ts';
import { openTestApp } from '../support/open-app.ts';
import { ask, CONTACT, toCheck, toContact } from '../support/walks.ts';

describe('a press on a card that is no longer the newest', () => {
  let office: Office;
  beforeEach(async () => {
    office = await openOffice();
  });
  afterEach(() => office.close());

  it('of an earlier stage shows the present one and answers nothing', async () => {
    const { anna } = office;
    await anna.say('25 keys for Contoso School');
    const quantity = anna.last;
    await anna.press('Next');
    const words = await anna.press('Next', { keys: '400' }, quantity);
    assert.match(words, /That card was an older step/);
    assert.match(words, /Contact number/);
    assert.match(await anna.press('Next', CONTACT), /\nKeys: 25\n/);
  });

  it('of a journey that was started anew does not touch the new one', async () => {
    const { anna } = office;
    await anna.say('25 keys for Contoso School');
    const old = anna.last;
    await anna.say('30 keys for Fabrikam Academy');
    const pressed = await anna.pressRaw('Next', { keys: '400' }, old);
    assert.ok(pressed.kind === 'card');
    assert.match(wordsOf(pressed.message.cards), /older step[\s\S]*Fabrikam Academy/);
    assert.match(await anna.press('Next'), /Contact number/);
    assert.match(await anna.press('Next', CONTACT), /\nKeys: 30\n/);
  });

  it('of a journey that was cancelled says that it has ended', async () => {
    const { anna } = office;
    await toContact(anna, 25);
    const old = anna.last;
    await anna.press('Cancel');
    assert.match(await anna.press('Next', CONTACT, old), /That request has ended/);
  });

  it('of a journey that was sent shows the request, and sends no other', async () => {
    const { anna, app } = office;
    await toCheck(anna, 25);
    const old = anna.last;
    const id = await ask(anna, 30);
    assert.match(await anna.press('Send', {}, old), /older step|^KEY-/);
    await anna.say('cancel');
    await toCheck(anna, 35);
    const check = anna.last;
    await anna.press('Send');
    const again = await anna.press('Send', {}, check);
    assert.match(again, /^KEY-\d+: 35 keys/);
    assert.equal(await app.store.keysHeld(CUSTOMERS.contoso), 65, `${id} and one more`);
  });

  it('of an approval that somebody has decided shows the outcome and changes nothing', async () => {
    const { anna, mark, marijke, app } = office;
    const id = await ask(anna, 25);
    await mark.until(/<Approve>/);
    await marijke.until(/<Goedkeuren>/);
    const old = mark.last;
    await marijke.press('Afwijzen', { reason: 'Te veel' });
    await mark.until(/Rejected/);
    const words = await mark.press('Approve', {}, old);
    assert.match(words, /no longer possible[\s\S]*Rejected/);
    assert.doesNotMatch(words, /<Approve>/);
    assert.equal((await app.store.request(id))?.state, 'rejected');
    assert.equal(await app.store.keysHeld(CUSTOMERS.contoso), 0);
  });
});

describe('clients that do not know the buttons of today', () => {
  let app: App;
  let anna: Chat;
  let mark: Chat;
  before(async () => {
    app = await openTestApp();
    anna = new Chat(app, 'anna', { old: true });
    mark = new Chat(app, 'mark', { old: true });
    await anna.install();
    await mark.install();
  });
  after(() => app.close());

  it('walk through the whole story, each card in its place', async () => {
    await anna.say('25 keys for Contoso School');
    const messages = anna.history.length;
    assert.match(await anna.press('Next'), /Contact number/);
    assert.match(await anna.press('Next', { ...CONTACT, phone: '12' }), /Enter a phone number/);
    assert.match(await anna.press('Next', CONTACT), /Check your answers/);
    assert.match(await anna.press('Send'), /^KEY-1:[\s\S]*Waiting for approval/);
    assert.equal(anna.history.length, messages, 'an answer replaces the card that was pressed');
    await mark.until(/<Approve>/);
    const copies = mark.history.length;
    await mark.press('Reject', { reason: ' ' });
    await mark.until(/Give a reason/);
    await mark.press('Approve');
    await mark.until(/\nApproved\n/);
    assert.equal(mark.history.length, copies);
    await anna.until(/Support pack/);
    const ticket = sandboxOf(app).world.openTicket(CUSTOMERS.contoso, 'Keys');
    await anna.press('I filed it', { ticket });
    await anna.until(/Filed with Microsoft Support/);
    await anna.press('Keys received');
    await anna.until(/\nKeys received\n/);
    await anna.press('Shared with the customer');
    await anna.until(/Keys shared with the customer/);
  });

  it('get an old press answered as everybody does', async () => {
    await anna.say('26 keys for Contoso School');
    const quantity = anna.last;
    await anna.press('Next');
    assert.match(await anna.press('Next', { keys: '400' }, quantity), /older step[\s\S]*Contact number/);
  });

  it('see a decision that was made on a new client meanwhile', async () => {
    await anna.say('cancel');
    const id = await ask(anna, 27);
    await mark.until(new RegExp(`^${id}:[\\s\\S]*<Approve>`));
    const old = mark.last;
    const marijke = new Chat(app, 'marijke');
    await marijke.install();
    await marijke.say(`afwijzen ${id} te veel`);
    await mark.until(/Rejected/);
    await mark.press('Approve', {}, old);
    await mark.until(/no longer possible[\s\S]*Rejected/);
  });
});
