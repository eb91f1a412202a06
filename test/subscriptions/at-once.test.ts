import assert from 'node:assert/strict';
import { type Branches, until, WAYS } from '../support/branches.ts';
import type { Chat } from '../support/chat.ts';

const E3 = '796b6b5f-613c-4e24-a17c-eba730d49c02';
const E5 = 'a044b16a-1861-4308-8086-a3a3b506fac2';
const ENDS = ['done', 'handsNeeded', 'stopped', 'refused', 'rejected', 'withdrawn'];

for (const way of WAYS)
  describe(`two people at the same subscription at the same moment, with ${way.name}`, () => {
    let branches: Branches;
    let anna: Chat;
    let samir: Chat;
    let mark: Chat;
    let marijke: Chat;
    before(async function () {
      branches = await way.open(this);
      [anna, samir, mark, marijke] = [
        branches.chat('anna'),
        branches.chat('samir'),
        branches.chat('mark'),
        branches.chat('marijke'),
      ];
      for (const chat of [anna, samir, mark, marijke]) await chat.install();
    });
    after(() => branches?.close());
    beforeEach(() => branches.quiet());

    const held = (name: string) => {
      const { world } = branches.outside.sandbox;
      const found = world.customers().find(one => one.name === name);
      return found?.subscriptions ?? assert.fail(`no customer ${name}`);
    };
    const sent = (method: string, path: RegExp) =>
      branches.outside.calls.filter(call => call.method === method && path.test(call.path)).length;
    const stateOf = async (id: string) => (await branches.store.request(id))?.state ?? '';
    const ended = (...ids: readonly string[]) =>
      until(async () => (await Promise.all(ids.map(stateOf))).every(state => ENDS.includes(state)));
    const idIn = (words: string) => /^SUB-\d+/.exec(words)?.[0] ?? assert.fail(`no request in:\n${words}`);

    async function upgradeOf(who: Chat, name: string, target: string): Promise<string> {
      await who.say(`upgrade ${name}`);
      await who.press('Next', { target });
      await who.press('Next', { understood: 'true' });
      return idIn(await who.press('Send'));
    }
    async function moreFor(who: Chat, name: string, more: number): Promise<string> {
      await who.say(`add ${more} licences to ${name}`);
      return idIn(await who.press('Send'));
    }
    async function approveBoth(one: string, other: string): Promise<void> {
      await branches.quiet();
      await Promise.all([mark.say(`approve ${one}`), marijke.say(`approve ${other}`)]);
    }

    it('one of two upgrades runs, and the other agent is told what changed', async () => {
      const [one, other] = [
        await upgradeOf(anna, 'Fabrikam Foods', E3),
        await upgradeOf(samir, 'Fabrikam Foods', E5),
      ];
      await approveBoth(one, other);
      await ended(one, other);
      const states = [await stateOf(one), await stateOf(other)].sort();
      assert.deepEqual(states, ['done', 'stopped']);
      assert.equal(sent('POST', /upgrades$/), 1);
      assert.equal(held('Fabrikam Foods').filter(({ status }) => status === 'active').length, 1);
      await branches.quiet();
      const loser = (await stateOf(one)) === 'stopped' ? anna : samir;
      assert.match(loser.words, /The status was active and is cancelled now/);
    });

    it('licences are added once, and the other agent sees how many there are now', async () => {
      const [one, other] = [
        await moreFor(anna, 'Trey Research', 5),
        await moreFor(samir, 'Trey Research', 7),
      ];
      await approveBoth(one, other);
      await ended(one, other);
      assert.deepEqual([await stateOf(one), await stateOf(other)].sort(), ['done', 'stopped']);
      const [{ quantity } = { quantity: 0 }] = held('Trey Research');
      assert.ok(quantity === 30 || quantity === 32, `${quantity}`);
      assert.equal(sent('PATCH', /subscriptions/), 1);
      await branches.quiet();
      const loser = (await stateOf(one)) === 'stopped' ? anna : samir;
      assert.match(loser.words, new RegExp(`There were 25 licences and there are ${quantity} now`));
    });

    it('two managers who approve one upgrade at once have it run once', async () => {
      const id = await upgradeOf(anna, 'Lamna Healthcare', E3);
      const before = sent('POST', /upgrades$/);
      await approveBoth(id, id);
      await ended(id);
      assert.equal(await stateOf(id), 'done');
      assert.equal(sent('POST', /upgrades$/) - before, 1);
    });

    it('a request that is withdrawn while somebody approves it ends one way, and is carried out accordingly', async () => {
      const id = await moreFor(anna, 'Coho Vineyard', 3);
      await branches.quiet();
      await Promise.all([mark.say(`approve ${id}`), anna.say(`withdraw ${id}`)]);
      await ended(id);
      const [{ quantity } = { quantity: 0 }] = held('Coho Vineyard');
      assert.deepEqual(
        [await stateOf(id), quantity].join(' '),
        (await stateOf(id)) === 'withdrawn' ? 'withdrawn 30' : 'done 33',
      );
    });
  });
