import assert from 'node:assert/strict';
import { type Branches, until, WAYS } from '../support/branches.ts';
import { type Chat, wordsOf } from '../support/chat.ts';
import { CUSTOMERS } from '../support/office.ts';
import { ask, CONTACT, toCheck, toContact } from '../support/walks.ts';

const ROUNDS = 3;

for (const way of WAYS)
  describe(`several things at the same moment, with ${way.name}`, () => {
    let branches: Branches;
    let anna: Chat;
    let mark: Chat;
    let marijke: Chat;
    before(async function () {
      branches = await way.open(this);
      anna = branches.chat('anna');
      mark = branches.chat('mark');
      marijke = branches.chat('marijke');
      for (const chat of [anna, mark, marijke]) await chat.install();
    });
    after(() => branches?.close());
    beforeEach(() => branches.quiet());

    const decisionsOn = async (id: string): Promise<readonly string[]> => {
      const request = await branches.store.request(id);
      const verbs = request?.history.map(({ verb }) => verb) ?? [];
      return verbs.filter(verb => verb !== 'submit' && verb !== 'trouble');
    };
    /** A request that both managers have in front of them. */
    const asked = async (keys = 21): Promise<string> => {
      const id = await ask(anna, keys);
      await mark.until(new RegExp(`^${id}:[\\s\\S]*<Approve>`));
      await marijke.until(new RegExp(`^${id}:[\\s\\S]*<Goedkeuren>`));
      await branches.quiet();
      return id;
    };
    const answersTo = ({ history }: Chat) => history.filter(({ from }) => from === 'bot');
    const requestOf = (chat: Chat) => answersTo(chat).findLast(({ cards }) => /^KEY-/.test(wordsOf(cards)));
    const free = async (id: string): Promise<void> => {
      await anna.say(id);
      await branches.quiet();
      if (/<Withdraw>/.test(anna.words)) await anna.press('Withdraw');
      await branches.quiet();
    };

    it('two managers who decide differently make one decision, and everybody sees that one', async () => {
      for (let round = 0; round < ROUNDS; round++) {
        const id = await asked();
        const told = anna.history.length;
        await Promise.all([mark.press('Approve'), marijke.press('Afwijzen', { reason: 'Te veel' })]);
        await branches.quiet();
        const [decision, ...more] = await decisionsOn(id);
        assert.deepEqual(more, []);
        const approved = decision === 'approve';
        assert.match(mark.words, approved ? /\nApproved\n/ : /\nRejected\n[\s\S]*Te veel/);
        assert.match(marijke.words, approved ? /\nGoedgekeurd\n/ : /\nAfgewezen\n[\s\S]*Te veel/);
        for (const chat of [mark, marijke]) assert.doesNotMatch(chat.words, /<(Approve|Goedkeuren)>/);
        assert.equal(anna.history.length, told + 1, 'the one who asked is told once');
        assert.match(anna.words, approved ? /Support pack/ : /Te veel/);
        await free(id);
      }
    });

    it('two managers who both approve are told of one approval', async () => {
      for (let round = 0; round < ROUNDS; round++) {
        const id = await asked();
        const told = anna.history.length;
        await Promise.all([mark.press('Approve'), marijke.press('Goedkeuren')]);
        await branches.quiet();
        assert.deepEqual(await decisionsOn(id), ['approve']);
        assert.equal(anna.history.length, told + 1);
        await free(id);
      }
    });

    it('a manager who approves what is being withdrawn is either first or sees that it is gone', async () => {
      for (let round = 0; round < ROUNDS; round++) {
        const id = await asked();
        const held = await branches.store.keysHeld(CUSTOMERS.contoso);
        await Promise.all([mark.press('Approve'), anna.press('Withdraw')]);
        await branches.quiet();
        const decisions = await decisionsOn(id);
        assert.ok(['withdraw', 'approve,withdraw'].includes(decisions.join()), decisions.join());
        assert.equal(await branches.store.keysHeld(CUSTOMERS.contoso), held - 21);
        assert.match(mark.words, /\nWithdrawn/);
        assert.match(anna.words, new RegExp(`^${id}:[\\s\\S]*\\nWithdrawn`));
      }
    });

    it('a button pressed twice in a hurry is one answer', async () => {
      await toContact(anna, 22);
      await branches.quiet();
      const before = anna.history.length;
      const held = await branches.store.keysHeld(CUSTOMERS.contoso);
      await Promise.all([anna.press('Next', CONTACT), anna.press('Next', CONTACT)]);
      assert.match(anna.words, /Check your answers/);
      await Promise.all([anna.press('Send'), anna.press('Send'), anna.press('Send')]);
      await branches.quiet();
      assert.equal(await branches.store.keysHeld(CUSTOMERS.contoso), held + 22);
      assert.match(anna.words, /^KEY-\d+: 22 keys/);
      assert.equal(anna.history.length, before, 'the answers stay in the one message');
      await anna.press('Withdraw');
    });

    it('messages of one person are answered one after the other, each once', async () => {
      const before = answersTo(anna).length;
      await Promise.all(Array.from({ length: 6 }, () => branches.outside.teams.say('anna', 'help')));
      await branches.quiet();
      assert.equal(answersTo(anna).length, before + 6);
    });

    it('what somebody says while a press of theirs is still being looked up is kept', async () => {
      await anna.say('English');
      await branches.quiet();
      await toCheck(anna, 23);
      let free = () => {};
      const held = new Promise<undefined>(resolve => {
        free = () => resolve(undefined);
      });
      const met = branches.outside.calls.length;
      branches.outside.meet({ fits: ({ path }) => path.endsWith('/subscriptions'), before: () => held });
      const sending = anna.press('Send');
      await until(() => branches.outside.calls.length > met);
      const speaking = branches.outside.teams.say('anna', 'Nederlands');
      // One bot does this after the press; another one does it now.
      await Promise.race([speaking, new Promise(resolve => setTimeout(resolve, 300))]);
      free();
      await Promise.all([sending, speaking]);
      await branches.quiet();
      const stored = await branches.store.person(anna.id);
      assert.equal(stored?.language, 'nl');
      assert.equal(stored?.lastContact?.email, CONTACT.email);
      await anna.press('Intrekken', {}, requestOf(anna));
      await anna.say('English');
    });

    it('a card that redraws itself sees no half of a decision', async () => {
      const id = await asked();
      const copies = [anna, mark, marijke].map(chat => chat.last.id);
      const teams = branches.outside.teams;
      await Promise.all([
        mark.press('Approve'),
        ...['anna', 'mark', 'marijke'].map((key, at) => teams.refresh(key, copies[at] ?? '')),
      ]);
      await branches.quiet();
      assert.deepEqual(await decisionsOn(id), ['approve']);
      assert.match(mark.words, /\nApproved\n/);
      assert.match(marijke.words, /\nGoedgekeurd\n/);
      await free(id);
    });

    it('requests that expire are let go once, whoever looks at the clock', async () => {
      const id = await asked();
      const told = anna.history.length;
      await Promise.all(branches.apps.flatMap(app => [app.keepTime(), app.keepTime()]));
      assert.deepEqual(await decisionsOn(id), []);
      branches.pass(15 * 86_400_000);
      await Promise.all(branches.apps.flatMap(app => [app.keepTime(), app.keepTime()]));
      await branches.quiet();
      assert.deepEqual(await decisionsOn(id), ['expire']);
      assert.equal(anna.history.length, told + 1);
      assert.match(mark.words, /\nExpired/);
    });
  });
