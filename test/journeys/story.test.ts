import assert from 'node:assert/strict';
import type { Chat } from '../support/chat.ts';
import { CUSTOMERS, type Office, openOffice, settled } from '../support/office.ts';
import { ask, CONTACT, SAYS, type Tongue } from '../support/walks.ts';

const TITLE = 'Windows 10 Home to Windows 10 Education upgrade product key';

interface Told {
  readonly agent: 'anna' | 'hanna';
  readonly manager: 'mark' | 'marijke';
  readonly welcome: RegExp;
  readonly found: readonly RegExp[];
  readonly waiting: readonly RegExp[];
  readonly toDecide: readonly RegExp[];
  readonly method: string;
  readonly filed: RegExp;
  readonly reviewed: RegExp;
  readonly instructions: RegExp;
  readonly done: RegExp;
}

const TOLD: Readonly<Record<Tongue, Told>> = {
  en: {
    agent: 'anna',
    manager: 'mark',
    welcome: /Hello Anna Becker[\s\S]*Your roles: Admin agent/,
    found: [
      /Education status: Education \(verified\)/,
      /Microsoft 365 A3 for faculty: 240 licences: counts/,
      /Microsoft 365 A3 for students: 160 licences: counts/,
      /Qualifying licences: 400/,
      /Asked for before: 0 keys/,
      /Left after this: 280 keys/,
    ],
    waiting: [/Waiting for approval/, /Mark Osei or Marijke Visser can approve it/],
    toDecide: [
      /Asked by: Anna Becker/,
      /Customer: Contoso School \(contososchool\.onmicrosoft\.com\)/,
      /Qualifying licences: 400/,
      /Asked for before: 0 keys/,
      /This request: 120 keys/,
      /Left after this: 280 keys/,
      /Contact: \+31201234567, it@contoso\.example \(Phone\)/,
      /✓ All requests together stay within the licences \(W10E-11\)/,
    ],
    method: 'Phone',
    filed: /Filed with Microsoft Support[\s\S]*Ticket \d{15}/,
    reviewed: /Under review at Microsoft Support/,
    instructions:
      /Update & Security > Activation[\s\S]*25-character key[\s\S]*Windows 10 Education by itself/,
    done: /Keys shared with the customer/,
  },
  nl: {
    agent: 'hanna',
    manager: 'marijke',
    welcome: /Hallo Hanna de Vries[\s\S]*Jouw rollen: Helpdeskagent/,
    found: [
      /Onderwijsstatus: Education \(geverifieerd\)/,
      /Microsoft 365 A3 for faculty: 240 licenties: telt mee/,
      /Microsoft 365 A3 for students: 160 licenties: telt mee/,
      /Licenties die meetellen: 400/,
      /Eerder aangevraagd: 0 sleutels/,
      /Over na deze aanvraag: 280 sleutels/,
    ],
    waiting: [/Wacht op goedkeuring/, /Mark Osei of Marijke Visser kan dit goedkeuren/],
    toDecide: [
      /Aangevraagd door: Hanna de Vries/,
      /Klant: Contoso School \(contososchool\.onmicrosoft\.com\)/,
      /Licenties die meetellen: 400/,
      /Eerder aangevraagd: 0 sleutels/,
      /Deze aanvraag: 120 sleutels/,
      /Over na deze aanvraag: 280 sleutels/,
      /Contact: \+31201234567, it@contoso\.example \(Telefoon\)/,
      /✓ Alle aanvragen samen blijven binnen de licenties \(W10E-11\)/,
    ],
    method: 'Phone',
    filed: /Ingediend bij Microsoft Support[\s\S]*Ticket \d{15}/,
    reviewed: /In behandeling bij Microsoft Support/,
    instructions: /Bijwerken en beveiliging > Activering[\s\S]*25 tekens[\s\S]*vanzelf Windows 10 Education/,
    done: /Sleutels gedeeld met de klant/,
  },
};

const LANGUAGES = ['en', 'nl'] as const;

for (const tongue of LANGUAGES)
  describe(`the whole story, in ${tongue === 'en' ? 'English' : 'Dutch'}`, () => {
    const says = SAYS[tongue];
    const told = TOLD[tongue];
    let office: Office;
    let agent: Chat;
    let manager: Chat;
    let ticket: string;
    before(async () => {
      office = await openOffice();
      [agent, manager] = [office[told.agent], office[told.manager]];
    });
    after(() => office.close());

    it('the agent installs the app and is told, once, what there is to do', async () => {
      await agent.install();
      assert.match(agent.words, told.welcome);
      assert.equal(agent.history.length, 1);
    });

    it('one message names the quantity and the customer; what is known of it is shown', async () => {
      const words = await agent.say(says.ask(120, 'Contoso School'));
      for (const pattern of told.found) assert.match(words, pattern);
      assert.match(words, says.howMany);
    });

    it('the contact is asked on one form, and nothing is asked twice', async () => {
      assert.match(await agent.press(says.next), says.contact);
      const words = await agent.press(says.next, CONTACT);
      assert.match(words, says.check);
      for (const pattern of [...told.found, /120/, /\+31201234567/, /it@contoso\.example/])
        assert.match(words, pattern);
    });

    it('it is sent, and says who can approve it', async () => {
      const words = await agent.press(says.send);
      assert.match(words, /^KEY-1: 120 /);
      for (const pattern of told.waiting) assert.match(words, pattern);
    });

    it('the manager sees all that matters to the decision', async () => {
      const words = await manager.until(/^KEY-1:/);
      for (const pattern of told.toDecide) assert.match(words, pattern);
    });

    it('the manager approves, and the agent has a support pack that can be filed as it is', async () => {
      await manager.press(says.approve);
      const words = await agent.until(new RegExp(TITLE));
      assert.match(words, new RegExp(`\n${TITLE}\n`));
      const subscription = /subscription ID ([0-9a-f-]{36}) \(Microsoft 365 A3 for faculty\)\./.exec(
        words,
      )?.[1];
      const bought = office.sandbox.world.customer(CUSTOMERS.contoso)?.subscriptions ?? [];
      assert.ok(
        bought.some(({ id }) => id.toLowerCase() === subscription),
        `${subscription} is no subscription`,
      );
      assert.match(words, /Requesting 120 keys to enable upgrade to Windows 10 Education\. Customer's/);
      assert.match(
        words,
        new RegExp(`\n\\+31201234567\n[\\s\\S]*\nit@contoso\\.example\n[\\s\\S]*\n${told.method}\n`),
      );
      assert.match(words, /10\. /);
    });

    it('the agent enters the ticket number', async () => {
      ticket = office.sandbox.world.openTicket(CUSTOMERS.contoso, TITLE);
      assert.match(await agent.press(says.filedIt, { ticket }), told.filed);
    });

    it('the ticket has one note that says which request it is', async () => {
      const notes = await notesOn(office, ticket, 1);
      assert.match(notes[0]?.text ?? '', /\[Partner Desk KEY-1 filed\].*120 keys/);
      assert.equal(office.sandbox.world.ticket(ticket)?.status, 'open');
    });

    it('Support looks at it, the keys come, and the instructions for the customer are ready in both languages', async () => {
      assert.match(await agent.press(says.review), told.reviewed);
      const words = await agent.press(says.received);
      assert.match(words, told.instructions);
      assert.match(words, /To: Contoso School[\s\S]*Aan: Contoso School/);
    });

    it('the agent shares them, and the ticket is closed with a note', async () => {
      assert.match(await agent.press(says.sharedIt), told.done);
      const notes = await notesOn(office, ticket, 2);
      assert.match(notes[1]?.text ?? '', /\[Partner Desk KEY-1 shared\]/);
      assert.equal(office.sandbox.world.ticket(ticket)?.status, 'closed');
    });

    it('the keys stay counted: the next request sees them', async () => {
      assert.match(
        await agent.press(says.askMore),
        tongue === 'en' ? /Asked for before: 120 keys/ : /Eerder aangevraagd: 120 sleutels/,
      );
    });

    it('nothing waits to be sent any more, and nothing was given up', async () => {
      await settled(office.app);
      assert.deepEqual(await office.app.store.outbox.count(), { waiting: 0, failed: 0 });
    });
  });

describe('each person has their own language', () => {
  let office: Office;
  before(async () => {
    office = await openOffice();
  });
  after(() => office.close());

  it('a Dutch manager reads the request of an English agent in Dutch, and decides in Dutch', async () => {
    await ask(office.anna, 30);
    assert.match(
      await office.marijke.until(/^KEY-1:/),
      /KEY-1: 30 sleutels voor Contoso School\nWacht op goedkeuring/,
    );
    assert.match(await office.marijke.press('Goedkeuren'), /Goedgekeurd\n/);
    assert.match(await office.anna.until(/Support pack/), /\nApproved/);
  });

  it('the card of the other manager shows, in that manager’s language, who decided', async () => {
    assert.match(await office.mark.until(/\nApproved\n/), /Marijke Visser approved it/);
    assert.doesNotMatch(office.mark.words, /<Approve>|<Reject>/);
  });
});

/** The notes of a ticket, once there are so many; and there are no more after that. */
async function notesOn({ sandbox }: Office, ticket: string, count: number) {
  const notes = () => sandbox.world.ticket(ticket)?.notes ?? [];
  for (let tries = 0; notes().length < count && tries < 300; tries++)
    await new Promise(resolve => setTimeout(resolve, 10));
  assert.equal(notes().length, count);
  return notes();
}
