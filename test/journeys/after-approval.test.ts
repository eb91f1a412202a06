import assert from 'node:assert/strict';
import { aSchool, type Office, openOffice, settled, stored } from '../support/office.ts';
import { askApproved } from '../support/walks.ts';

const TITLE = 'Windows 10 Home to Windows 10 Education upgrade product key';

describe('after the approval', () => {
  let office: Office;
  let school: string;
  let id: string;
  before(async () => {
    office = await openOffice();
  });
  beforeEach(async () => {
    school = aSchool(office, 100);
    id = await askApproved(office, 30, school);
  });
  after(() => office.close());
  const state = async () => (await stored(office.app, id)).state;
  const ticketOf = (title = TITLE) => office.sandbox.world.openTicket(school, title);
  const notesOn = async (ticket: string) => {
    await settled(office.app);
    return (office.sandbox.world.ticket(ticket)?.notes ?? []).map(({ text }) => text);
  };

  it('a ticket with the right title is taken without a remark, however it was typed', async () => {
    const ticket = ticketOf(TITLE.toUpperCase());
    const spaced = `#${ticket.slice(0, 5)} ${ticket.slice(5)}`;
    const words = await office.anna.press('I filed it', { ticket: spaced });
    assert.match(words, new RegExp(`Filed with Microsoft Support[\\s\\S]*Ticket ${ticket}`));
    assert.doesNotMatch(words, /Check the number|check it once more/);
    assert.deepEqual((await notesOn(ticket)).length, 1);
  });

  for (const wrong of ['', '   ', '12345', 'SR616122292874576', '61612229287457612', 'not yet'])
    it(`"${wrong}" is no ticket number: it is asked again, and nothing moves`, async () => {
      const words = await office.anna.press('I filed it', { ticket: wrong });
      assert.match(words, /Enter the ticket number that Support gave: digits only, up to 16 of them/);
      assert.match(words, /Support pack/);
      assert.equal(await state(), 'approved');
    });

  it('a ticket that Partner Center does not show yet is kept, with a remark; nothing is given up over it', async () => {
    const words = await office.anna.press('I filed it', { ticket: '999999999999999' });
    assert.match(words, /does not show this ticket for the customer yet\. I keep the number/);
    assert.equal((await stored(office.app, id)).asked.ticket, '999999999999999');
    await settled(office.app);
    assert.deepEqual((await office.app.store.outbox.count()).failed, 0);
  });

  it('a remark on a number that was typed stays when the other copies of the card are drawn anew', async () => {
    await office.anna.say(`filed ${id} 999999999999999`);
    await settled(office.app);
    assert.match(office.anna.words, /Filed with Microsoft Support/);
    assert.match(office.anna.words, /does not show this ticket for the customer yet/);
  });

  it('the ticket of another customer counts as unknown', async () => {
    const other = office.sandbox.world.openTicket(aSchool(office, 10), TITLE);
    assert.match(
      await office.anna.press('I filed it', { ticket: other }),
      /does not show this ticket for the customer/,
    );
    assert.deepEqual(await notesOn(other), []);
  });

  it('a ticket under another title is kept, with that title as it is', async () => {
    const words = await office.anna.press('I filed it', { ticket: ticketOf('Users *cannot* sign in') });
    assert.match(
      words,
      /shows this ticket under another title: "Users \*cannot\* sign in"\. Check the number/,
    );
    assert.equal(await state(), 'filed');
  });

  it('by word: the number with the command', async () => {
    const ticket = ticketOf();
    assert.match(await office.anna.say(`${id} ticket ${ticket}`), new RegExp(`Ticket ${ticket}`));
    assert.match(await office.anna.say(`${id} under review`), /Under review at Microsoft Support/);
    assert.match(
      await office.anna.say(`${id} keys received`),
      /Keys received[\s\S]*over a safe channel, never in this chat/,
    );
    assert.match(await office.anna.say(`${id} shared`), /Keys shared with the customer/);
    assert.equal(await state(), 'shared');
  });

  it('pressing twice, or a delivery that comes twice, leaves one note', async () => {
    const ticket = ticketOf();
    const card = office.anna.last;
    await office.anna.press('I filed it', { ticket });
    await office.app.teams?.again('anna');
    await office.anna.pressRaw('Keys received');
    await office.app.teams?.again('anna');
    assert.equal(card.id, office.anna.last.id);
    assert.equal((await notesOn(ticket)).length, 1);
    assert.deepEqual(
      (await stored(office.app, id)).history.map(({ verb }) => verb),
      ['submit', 'approve', 'file', 'receive'],
    );
  });

  it('an answer that is lost after the note was written leaves one note', async () => {
    const ticket = ticketOf();
    office.sandbox.faults.plan({ kind: 'lostAnswer', method: 'PATCH', times: 1 });
    await office.anna.press('I filed it', { ticket });
    assert.equal((await notesOn(ticket)).length, 1);
    office.sandbox.faults.clear();
  });

  it('Support denies it: the reason is asked for, kept, and the keys are free again', async () => {
    const { anna, mark } = office;
    await anna.press('I filed it', { ticket: ticketOf() });
    assert.match(
      await anna.press('Support denied it', { reason: ' ' }),
      /Enter the reason that Support gave/,
    );
    assert.equal(await state(), 'filed');
    const words = await anna.press('Support denied it', { reason: 'No active subscription' });
    assert.match(words, /Denied by Microsoft Support\nAnna Becker: No active subscription/);
    assert.match(words, /no longer count against the licences[\s\S]*<Ask again>/);
    assert.equal(await office.app.store.keysHeld(school), 0);
    assert.match(await mark.until(/Denied by Microsoft Support/), new RegExp(`^${id}`));
  });

  it('also while Support was looking at it', async () => {
    const { anna } = office;
    await anna.press('I filed it', { ticket: ticketOf() });
    await anna.press('Support is reviewing it');
    assert.match(
      await anna.press('Support denied it', { reason: 'Not a school' }),
      /Denied by Microsoft Support/,
    );
  });

  it('withdrawing after it was filed closes the ticket with a note, and frees the keys', async () => {
    const ticket = ticketOf();
    await office.anna.press('I filed it', { ticket });
    await office.anna.say(`withdraw ${id}`);
    assert.match((await notesOn(ticket))[1] ?? '', new RegExp(`\\[Partner Desk ${id} withdrawn\\]`));
    assert.equal(office.sandbox.world.ticket(ticket)?.status, 'closed');
    assert.equal(await office.app.store.keysHeld(school), 0);
  });

  it('withdrawing before it was filed touches no ticket', async () => {
    const before = office.sandbox.calls.length;
    await office.anna.say(`withdraw ${id}`);
    await settled(office.app);
    assert.equal(office.sandbox.calls.slice(before).filter(({ method }) => method === 'PATCH').length, 0);
  });

  it('keys that came cannot be withdrawn or denied any more; they are shared', async () => {
    const { anna } = office;
    await anna.press('I filed it', { ticket: ticketOf() });
    await anna.press('Keys received');
    assert.doesNotMatch(anna.words, /<Withdraw>|<Support denied it>/);
    for (const command of [`withdraw ${id}`, `${id} denied: too late`])
      assert.match(await anna.say(command), /That is no longer possible/, command);
    assert.equal(await state(), 'keysReceived');
  });

  it('what happened is told in order, with who did it', async () => {
    const { anna } = office;
    const ticket = ticketOf();
    await anna.press('I filed it', { ticket });
    const words = await anna.press('Support is reviewing it');
    assert.match(
      words,
      new RegExp(
        `Anna Becker asked for it\n.*Mark Osei approved it\n.*Anna Becker filed it with Support \\(${ticket}\\)\n.*Support is reviewing it`,
      ),
    );
  });

  it('the manager sees where it stands, and none of the papers', async () => {
    await office.anna.press('I filed it', { ticket: ticketOf() });
    const words = await office.mark.until(/Filed with Microsoft Support/);
    assert.doesNotMatch(words, /<Keys received>|Support pack/);
  });
});

describe('several subscriptions are needed to cover the keys', () => {
  let office: Office;
  before(async () => {
    office = await openOffice();
  });
  after(() => office.close());

  it('the support pack names the chosen one first and the others after it', async () => {
    const school = aSchool(office, 60, 50);
    const ids = office.sandbox.world.customer(school)?.subscriptions.map(({ id }) => id.toLowerCase()) ?? [];
    const { anna, mark } = office;
    await anna.say(`100 keys for ${school}`);
    await anna.press('Next', { subscription: ids[1] ?? '' });
    await anna.press('Next', {
      phone: '020 123 4567',
      email: 'it@contoso.example',
      emailIsAdmins: 'true',
      contactMethod: 'callBack',
    });
    await anna.press('Send');
    await mark.until(/^KEY-1:/);
    await mark.press('Approve');
    await settled(office.app);
    assert.match(
      anna.words,
      new RegExp(
        `subscription ID ${ids[1]} \\(Microsoft 365 A3 for students\\)\\. Further subscription ID ${ids[0]} \\(Microsoft 365 A3 for faculty\\)\\.`,
      ),
    );
    assert.match(anna.words, /\nSchedule a call back\n/);
  });
});
