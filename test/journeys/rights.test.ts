import assert from 'node:assert/strict';
import type { Chat } from '../support/chat.ts';
import { aSchool, type Office, openOffice, settled, stored } from '../support/office.ts';
import { ask, askApproved, forge, SAYS } from '../support/walks.ts';

describe('who may not ask for keys', () => {
  let office: Office;
  before(async () => {
    office = await openOffice();
  });
  after(() => office.close());

  it('a sales agent hears which roles it takes and who has them, by name, with the source', async () => {
    const words = await office.samir.say('120 keys for Contoso School');
    assert.match(words, /This takes the role Admin agent or Helpdesk agent in Partner Center/);
    assert.match(words, /These colleagues have it: Anna Becker, Hanna de Vries and Daan Peters/);
    assert.match(words, /Source: Upgrade Windows 10 Home customers to Windows 10 Education, 28 October 2020/);
    assert.doesNotMatch(words, /Contoso|licences/);
    assert.match(words, /<Help>/);
  });

  it('in Dutch as well', async () => {
    await office.samir.say('Nederlands');
    const words = await office.samir.say('120 sleutels voor Contoso School');
    assert.match(words, /de rol Beheeragent \(Admin agent\) of Helpdeskagent \(Helpdesk agent\) nodig/);
    assert.match(words, /Anna Becker, Hanna de Vries en Daan Peters/);
    await office.samir.say('English');
  });

  for (const who of ['mark', 'noor', 'gerda'] as const)
    it(`${who}, who has neither of the roles, gets no further by words or by a forged press`, async () => {
      const person = office[who];
      assert.match(await person.say('keys for Contoso School'), /role|rol /);
      await person.say('help');
      assert.doesNotMatch(person.words, /<Request Windows 10 Education keys>|<Windows 10 Education-sleutels/);
      assert.match(
        await forge(office.app, person, { verb: 'start', journey: 'education-keys' }),
        /role|rol /,
      );
      assert.doesNotMatch(person.words, /Which customer|Welke klant/);
    });

  it('help says what each person can do: a manager decides, somebody without a role may ask about the rules', async () => {
    assert.match(await office.mark.say('help'), /Decide requests: say "approvals"/);
    const nobody = await office.noor.say('hulp');
    assert.match(nobody, /geen rol waarmee je hier iets kunt aanvragen/);
    assert.doesNotMatch(nobody, /goedkeuringen|mijn aanvragen/);
  });

  it('a list offers no journey to somebody who may not start it', async () => {
    assert.doesNotMatch(await office.samir.say('my requests'), /<Request Windows 10 Education keys>/);
    assert.doesNotMatch(await office.mark.say('my requests'), /<Request Windows 10 Education keys>/);
  });
});

describe('the request of somebody else', () => {
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

  const TYPED = ['', 'open ', 'approve ', 'reject ', 'withdraw ', 'edit '] as const;
  const outsiders = (): readonly Chat[] => [office.noor, office.samir, office.hanna, office.gerda];

  it('cannot be opened, decided or changed by an outsider who knows its number', async () => {
    for (const outsider of outsiders())
      for (const command of TYPED) {
        const words = await outsider.say(
          `${command}${id} because I say so`.replace(/^(open )?(KEY-\d+) .*/, '$1$2'),
        );
        assert.match(
          words,
          /There is no request KEY-\d+ that you can see|Er is geen aanvraag KEY-\d+/,
          `${outsider.key} ${command}`,
        );
        assert.doesNotMatch(words, /30 keys|School|Anna/);
      }
    assert.equal(await state(), 'awaitingApproval');
  });

  it('cannot be reached by a press with forged data either', async () => {
    for (const outsider of outsiders()) {
      await outsider.say('help');
      for (const verb of [
        'open',
        'redraw',
        'approve',
        'reject',
        'withdraw',
        'edit',
        'again',
        'file',
        'share',
        'expire',
      ]) {
        const words = await forge(
          office.app,
          outsider,
          { verb, request: id, view: 'approver' },
          { reason: 'so' },
        );
        assert.doesNotMatch(words, /30 keys|Anna Becker asked|Contact: /, `${outsider.key} ${verb}`);
      }
    }
    assert.equal(await state(), 'awaitingApproval');
    assert.equal((await stored(office.app, id)).history.length, 1);
  });

  it('a request that does not exist and one that is hidden look the same', async () => {
    const hidden = (await office.noor.say(id)).replaceAll(id, 'KEY-n');
    const missing = (await office.noor.say('KEY-99999')).replaceAll('KEY-99999', 'KEY-n');
    assert.equal(hidden, missing);
  });

  it('the walk of somebody else cannot be pressed on with', async () => {
    await office.anna.say('40 keys for Contoso School');
    const { desk } = deskOf(office.anna);
    await office.hanna.say('help');
    const words = await forge(office.app, office.hanna, desk, { keys: '40' });
    assert.doesNotMatch(words, /Contoso|40/);
    await office.anna.say('cancel');
  });

  it('the one who asked cannot approve it: not by word, nor by a forged press', async () => {
    const { anna, app } = office;
    assert.match(
      await anna.say(`approve ${id}`),
      /You asked for this yourself; somebody else has to decide it/,
    );
    await forge(app, anna, { verb: 'approve', request: id });
    assert.match(anna.words, /You asked for this yourself/);
    await forge(app, anna, { verb: 'reject', request: id }, { reason: 'mine' });
    assert.match(anna.words, /You asked for this yourself/);
    assert.equal(await state(), 'awaitingApproval');
  });

  it('the one who asked is shown the own view of it with that refusal, with all that can still be done', async () => {
    const words = await office.anna.say(`approve ${id}`);
    assert.match(words, /<Edit>[\s\S]*<Withdraw>/);
  });

  it('a manager can decide it and nothing else: not withdraw, edit, file or share', async () => {
    const { mark } = office;
    for (const command of [`withdraw ${id}`, `edit ${id}`])
      assert.match(await mark.say(command), /Only the person who asked for it can do that/, command);
    assert.equal(await state(), 'awaitingApproval');
  });

  it('a manager who tries is not shown the buttons and papers of the one who asked', async () => {
    const { mark } = office;
    assert.doesNotMatch(await mark.say(`withdraw ${id}`), /<Edit>|<Withdraw>/);
    await mark.say(`approve ${id}`);
    assert.doesNotMatch(await mark.say(`${id} ticket 616122292874576`), /Support pack|<I filed it>/);
  });

  it('a verb that nobody has changes nothing', async () => {
    const { anna, app } = office;
    for (const verb of ['expire', 'submit', 'trouble', 'toString', 'constructor', '__proto__'])
      await forge(app, anna, { verb, request: id });
    assert.equal(await state(), 'awaitingApproval');
    assert.match(await anna.say(id), new RegExp(`^${id}: 30 keys`));
  });

  it('a list of approvals shows a manager what waits, and nothing to others', async () => {
    assert.match(await office.mark.say('approvals'), /KEY-\d+: 30 keys/);
    for (const outsider of outsiders())
      assert.doesNotMatch(await outsider.say('approvals'), /KEY-\d/, outsider.key);
    assert.doesNotMatch(await office.anna.say('approvals'), /KEY-\d/);
  });

  it('keys that were approved are handed on by the one who asked, and by nobody else', async () => {
    const approved = await askApproved(office, 25, school);
    await office.marijke.say(`${approved} gedeeld`);
    await office.hanna.say(`${approved} ticket 616122292874576`);
    assert.equal((await stored(office.app, approved)).state, 'approved');
  });

  function deskOf(person: Chat): { readonly desk: Readonly<Record<string, string>> } {
    const found = /"desk":(\{"verb":"answer"[^}]*\})/.exec(JSON.stringify(person.last.cards))?.[1];
    assert.ok(found, SAYS.en.next);
    const desk: Readonly<Record<string, string>> = JSON.parse(found);
    return { desk };
  }
});
