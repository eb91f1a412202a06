import assert from 'node:assert/strict';
import { Chat, wordsOf } from '../support/chat.ts';
import { aSchool, type Office, openOffice, settled, stored } from '../support/office.ts';
import { ask } from '../support/walks.ts';

describe('deciding a request', () => {
  let office: Office;
  let id: string;
  let school: string;
  before(async () => {
    office = await openOffice();
  });
  beforeEach(async () => {
    school = aSchool(office, 100);
    id = await ask(office.anna, 30, school);
    await settled(office.app);
  });
  after(() => office.close());
  const state = async () => (await stored(office.app, id)).state;

  it('a rejection with its reason reaches the one who asked, in the manager’s own words', async () => {
    const { anna, mark } = office;
    const words = await mark.press('Reject', { reason: 'Ask Łódź first: *twice* as many, please' });
    assert.match(words, /\nRejected\n/);
    assert.match(await anna.until(/Rejected/), /Mark Osei: Ask Łódź first: \*twice\* as many, please/);
    assert.match(anna.words, /The keys of this request no longer count/);
    assert.match(anna.words, /<Ask again>/);
  });

  it('a rejection without a reason is asked for one, and decides nothing', async () => {
    const { mark } = office;
    for (const reason of ['', '   '])
      assert.match(await mark.press('Reject', { reason }), /Give a reason: the requester reads it/);
    assert.match(await mark.say(`reject ${id}`), /Give a reason/);
    assert.equal(await state(), 'awaitingApproval');
    assert.match(mark.words, /<Approve>/);
  });

  it('by typed command, in both languages, with the reason kept as it was written', async () => {
    const { anna, marijke } = office;
    assert.match(await marijke.say(`keur ${id} af omdat Contoso verhuist naar Łódź`), /\nAfgewezen\n/);
    assert.match(await anna.until(/Rejected/), /Marijke Visser: Contoso verhuist naar Łódź/);
  });

  it('a reason that speaks of approving does not approve', async () => {
    const { mark } = office;
    await mark.say(`reject ${id} because I do not approve of so many`);
    assert.equal(await state(), 'rejected');
  });

  it('approving by typed command redraws the card that was there already', async () => {
    const { anna, mark } = office;
    const card = mark.last;
    assert.match(await mark.say(`approve ${id}`), /\nApproved\n/);
    await settled(office.app);
    assert.match(anna.words, /Support pack/);
    assert.match(seen('mark', card.id), /\nApproved\n/);
    assert.doesNotMatch(seen('mark', card.id), /<Approve>/);
  });

  it('the first decision wins: a late press shows the outcome and who was first', async () => {
    const { mark, marijke } = office;
    const late = marijke.last;
    await mark.press('Approve');
    await marijke.press('Afwijzen', { reason: 'te veel' }, late).catch(() => undefined);
    await marijke.until(/Goedgekeurd/);
    assert.match(marijke.words, /Mark Osei heeft goedgekeurd/);
    assert.equal(await state(), 'approved');
  });

  it('two managers press at the same instant: one decision, and both see it', async () => {
    const { mark, marijke } = office;
    await Promise.all([mark.press('Approve'), marijke.press('Afwijzen', { reason: 'te veel' })]);
    const request = await stored(office.app, id);
    assert.equal(request.history.filter(({ verb }) => ['approve', 'reject'].includes(verb)).length, 1);
    const approved = request.state === 'approved';
    await mark.until(approved ? /\nApproved\n/ : /\nRejected\n/);
    await marijke.until(approved ? /\nGoedgekeurd\n/ : /\nAfgewezen\n/);
  });

  it('a decision cannot be taken twice', async () => {
    const { mark } = office;
    await mark.press('Approve');
    const words = await mark.say(`approve ${id}`);
    assert.match(words, /That is no longer possible: this is where the request stands now/);
    assert.equal((await stored(office.app, id)).history.length, 2);
  });

  it('the agent who goes on to withdraw is followed by the manager’s card', async () => {
    const { anna, mark } = office;
    await anna.say(`withdraw ${id}`);
    assert.match(await mark.until(/\nWithdrawn\n/), new RegExp(`^${id}`));
    assert.doesNotMatch(mark.words, /<Approve>/);
  });

  for (const [name, change, why, source] of [
    ['its subscription was suspended', suspend, /no active Microsoft 365 A3\/A5/, 'W10E-09'],
    [
      'its verification was taken back',
      unverify,
      /decided that this customer is not an education customer/,
      'W10E-09',
    ],
    ['licences were given back', shrink, /30 keys are more than the 20 licences/, 'W10E-07'],
  ] as const)
    it(`meanwhile ${name}: it cannot be approved, with the reason, and stays open`, async () => {
      const { mark } = office;
      change();
      const words = await mark.press('Approve');
      assert.match(words, /things have changed since it was asked for/);
      assert.match(words, why);
      assert.match(words, new RegExp(`28 October 2020 \\(${source}\\)`));
      assert.match(words, /Since then: Windows 10 left support/);
      assert.equal(await state(), 'awaitingApproval');
      assert.match(await mark.press('Reject', { reason: 'see above' }), /\nRejected\n/);
    });

  it('Partner Center is down: it is not approved unseen, and can be a moment later', async () => {
    const { mark } = office;
    office.sandbox.faults.plan({ kind: '5xx', status: 501, times: 100, path: /customers/ });
    assert.match(await mark.press('Approve'), /Partner Center does not answer/);
    assert.equal(await state(), 'awaitingApproval');
    assert.doesNotMatch(mark.words, /Your answers are kept/);
    office.sandbox.faults.clear();
    assert.match(await mark.press('Approve'), /\nApproved\n/);
  });

  function subscription() {
    const found = office.sandbox.world.customer(school)?.subscriptions[0];
    assert.ok(found);
    return found;
  }

  function suspend(): void {
    office.sandbox.world.setSubscription(school, { id: subscription().id, status: 'suspended' });
  }

  function unverify(): void {
    office.sandbox.world.setQualification(school, { vettingStatus: 'Denied', vettingReason: 'Not a school' });
  }

  function shrink(): void {
    office.sandbox.world.setSubscription(school, { id: subscription().id, quantity: 20 });
  }

  function seen(key: string, message: string): string {
    const found = new Chat(office.app, key).history.find(({ id: own }) => own === message);
    return wordsOf(found?.cards);
  }
});
