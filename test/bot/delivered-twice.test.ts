import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { executedAction } from '../../bot/local/activity.ts';
import { deliverTo } from '../../bot/local/delivery.ts';
import type { Json } from '../../bot/local/desk.ts';
import { type Branches, WAYS } from '../support/branches.ts';
import type { Chat } from '../support/chat.ts';
import { CUSTOMERS } from '../support/office.ts';
import { actionsOf, CONTACT, toCheck } from '../support/walks.ts';

for (const way of WAYS)
  describe(`what Teams delivers again, with ${way.name}`, () => {
    let branches: Branches;
    let anna: Chat;
    let mark: Chat;
    before(async function () {
      branches = await way.open(this);
      anna = branches.chat('anna');
      mark = branches.chat('mark');
      await anna.install();
      await mark.install();
    });
    after(() => branches?.close());

    beforeEach(() => branches.quiet());

    it('is answered once, when it comes again later', async () => {
      await anna.say('help');
      const before = anna.history.length;
      for (let again = 0; again < 3; again++) await branches.outside.teams.again('anna');
      assert.equal(anna.history.length, before);
    });

    it('is answered once, when it comes many times at once', async () => {
      const before = anna.history.length;
      const said = anna.say('my requests');
      await Promise.all(Array.from({ length: 8 }, () => branches.outside.teams.again('anna')));
      await said;
      await branches.quiet();
      assert.equal(anna.history.length, before + 2);
    });

    it('welcomes nobody twice', async () => {
      const samir = branches.chat('samir');
      await samir.install();
      await branches.outside.teams.again('samir');
      assert.equal(samir.history.length, 1);
    });

    it('gets the same answer again for a button, and is done once', async () => {
      await toCheck(anna, 30);
      const send = pressed(anna, 'Send');
      const deliver = branches.apps.map(({ url }) => deliverTo(`${url}/api/messages`));
      const many = Array.from({ length: 6 }, (_, n) => deliver[n % deliver.length]);
      const answers = await Promise.all(many.map(one => one?.(send)));
      assert.deepEqual([...new Set(answers.map(answer => answer?.status))], [200]);
      assert.equal(new Set(answers.map(answer => JSON.stringify(answer?.body))).size, 1);
      assert.match(JSON.stringify(answers[0]?.body), /30 keys for Contoso School/);
      const requests = await branches.store.requestsOf(anna.id, 9);
      assert.equal(requests.length, 1);
      await mark.until(/30 keys for Contoso School/);
      assert.equal(await branches.store.keysHeld(CUSTOMERS.contoso), 30);
    });

    /** What Teams sends when somebody presses that button of the newest card. */
    function pressed(chat: Chat, title: string) {
      const action: Json | undefined = actionsOf(chat.last).find(one => one.title === title);
      const person = branches.outside.teams.people.find(({ key }) => key === chat.key);
      assert.ok(action && person);
      const sender = {
        person,
        locale: person.locale,
        tenantId: randomUUID(),
        serviceUrl: `${branches.outside.partnerCenterUrl.replace('partner-center', 'teams')}/`,
        id: `f:${randomUUID()}`,
        now: new Date(),
      };
      const { fallback: _, ...execute } = action;
      return executedAction(sender, chat.last.id, execute, 'manual');
    }
  });

for (const way of WAYS)
  describe(`a Teams that delivers everything twice, with ${way.name}`, () => {
    let branches: Branches;
    beforeEach(async function () {
      branches = await way.open(this, { twice: true });
    });
    afterEach(() => branches?.close());

    it('changes nothing in the story of a request', async () => {
      const [anna, mark] = [branches.chat('anna'), branches.chat('mark')];
      await anna.install();
      await mark.install();
      await settled([1, 1]);
      await anna.say('120 keys for Contoso School');
      await settled([3, 1]);
      await anna.press('Next');
      await anna.press('Next', CONTACT);
      await anna.press('Send');
      await settled([3, 2]);
      await mark.say('approve KEY-1');
      await settled([4, 4]);
      assert.match(anna.words, /Support pack/);
      const { world } = branches.outside.sandbox;
      const ticket = world.openTicket(CUSTOMERS.contoso, 'Keys');
      await anna.press('I filed it', { ticket });
      await settled([4, 4]);
      const request = await branches.store.request('KEY-1');
      const verbs = request?.history.map(({ verb }) => verb).filter(verb => verb !== 'trouble');
      assert.deepEqual(verbs, ['submit', 'approve', 'file']);
      assert.equal(world.ticket(ticket)?.notes.length, 1);
      assert.equal((await branches.store.requestsOf(anna.id, 9)).length, 1);
      const deliveries = branches.outside.deliveries();
      assert.ok(deliveries >= 2 * 9, `only ${deliveries} deliveries`);

      async function settled(messages: readonly [number, number]): Promise<void> {
        await branches.quiet();
        assert.deepEqual([anna.history.length, mark.history.length], messages);
      }
    });
  });
