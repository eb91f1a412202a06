import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { type Persona, personasSchema } from '../../bot/people.ts';
import { type Branches, WAYS } from '../support/branches.ts';
import type { Chat } from '../support/chat.ts';
import { temporaryFolder } from '../support/folder.ts';
import { CUSTOMERS } from '../support/office.ts';
import { toCheck } from '../support/walks.ts';

const AGENTS = 40;
/** Fabrikam Academy has 80 licences that count. */
const LICENCES = 80;

/** Each of the forty asks for so many: by the policy, 21 and more need a manager. */
const ASKED: readonly (readonly [string, number, RegExp])[] = [
  ['requests that need no approval', 10, /All licences are used up: 80 keys asked for so far/],
  ['requests that wait for a manager', 21, /more than the 80 licences\. At most 17 more/],
];

for (const way of WAYS)
  describe(`forty agents who want the last keys of one customer, with ${way.name}`, function () {
    this.timeout(30_000);
    const folder = temporaryFolder();
    let branches: Branches;
    let agents: readonly Chat[];
    let mark: Chat;

    before(async function () {
      const people = withAgents();
      const peopleFile = folder.path('people.json');
      writeFileSync(peopleFile, JSON.stringify(people));
      branches = await way.open(this, { people, peopleFile });
      agents = Array.from({ length: AGENTS }, (_, n) => branches.chat(`agent-${n}`));
      mark = branches.chat('mark');
      await mark.install();
    });
    after(() => branches?.close());

    for (const [what, keys, why] of ASKED)
      it(`get exactly as many as fit, by ${what}; the others are told why not`, async () => {
        const { store } = branches;
        await Promise.all(agents.map(agent => toCheck(agent, keys, 'Fabrikam Academy')));
        await branches.quiet();
        const words = await Promise.all(agents.map(send));
        await branches.quiet();
        const fit = Math.floor(LICENCES / keys);
        assert.equal(await store.keysHeld(CUSTOMERS.fabrikam), fit * keys);
        const won = agents.filter((_, n) => new RegExp(`^KEY-\\d+: ${keys} keys`).test(words[n] ?? ''));
        assert.equal(won.length, fit);
        for (const said of words.filter(said => !said.startsWith('KEY-'))) assert.match(said, why);
        const ids = words.flatMap(said => /^KEY-\d+/.exec(said) ?? []);
        assert.equal(new Set(ids).size, fit);
        for (const agent of agents) {
          const asked = await store.requestsOf(agent.id, 9);
          assert.equal(
            asked.filter(({ state }) => state !== 'withdrawn').length,
            won.includes(agent) ? 1 : 0,
          );
        }
        for (const agent of won) await agent.press('Withdraw');
        assert.equal(await store.keysHeld(CUSTOMERS.fabrikam), 0);
      });

    it('leave the manager with one card for each request that waits', () => {
      const cards = mark.history.map(({ summary }) => /^KEY-\d+/.exec(summary ?? '')?.[0]);
      const requests = cards.filter(id => id !== undefined);
      assert.equal(requests.length, Math.floor(LICENCES / 21));
      assert.equal(new Set(requests).size, requests.length);
    });
  });

/** On a busy machine Partner Center may be too slow for forty at once; then they try again. */
async function send(agent: Chat): Promise<string> {
  const words = await agent.press('Send');
  if (!words.includes('<Try again>')) return words;
  const again = await agent.press('Try again');
  return again.includes('<Send>') ? send(agent) : again;
}

function withAgents(): readonly Persona[] {
  const people = personasSchema.parse(JSON.parse(readFileSync('env/personas.json', 'utf8')));
  const agents = Array.from(
    { length: AGENTS },
    (_, n): Persona => ({
      key: `agent-${n}`,
      name: `Agent ${n}`,
      aadObjectId: randomUUID(),
      locale: 'en-GB',
      roles: ['adminAgent'],
      manager: false,
    }),
  );
  return [...people, ...agents];
}
