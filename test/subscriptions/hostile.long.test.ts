import assert from 'node:assert/strict';
import type { App } from '../../bot/app.ts';
import { isJson } from '../../bot/local/json.ts';
import { guidOf } from '../../bot/partner-center/sandbox/guid.ts';
import { OFFERS } from '../../bot/partner-center/sandbox/subscriptions/catalogue.ts';
import type { SandboxSubscription } from '../../bot/partner-center/sandbox/world.ts';
import { problemsOf } from '../support/card-checks.ts';
import { Chat } from '../support/chat.ts';
import { openTestApp } from '../support/open-app.ts';
import { forge } from '../support/walks.ts';

const E3 = OFFERS.e3.id;

describe('subscriptions in hostile surroundings', () => {
  let app: App;
  let anna: Chat;
  let mark: Chat;

  beforeEach(async () => {
    app = await openTestApp();
    anna = new Chat(app, 'anna');
    mark = new Chat(app, 'mark');
    await anna.install();
    await mark.install();
  });
  afterEach(() => app.close());

  const sandbox = () => app.sandbox ?? assert.fail('there is no sandbox');
  const customer = (name: string) =>
    sandbox()
      .world.customers()
      .find(one => one.name === name) ?? assert.fail(`no customer ${name}`);
  function play(name: string, change: Partial<SandboxSubscription>): void {
    const { id, subscriptions } = customer(name);
    sandbox().world.setSubscription(id, { ...change, id: subscriptions[0]?.id ?? '' });
  }
  function addCustomer(name: string, subscriptions: readonly Partial<SandboxSubscription>[]): string {
    const id = guidOf(`customer ${name}`);
    const [like] = customer('Trey Research').subscriptions;
    assert.ok(like);
    sandbox().world.addCustomer({
      id,
      name,
      domain: `c${id.slice(0, 8)}.onmicrosoft.com`,
      subscriptions: subscriptions.map((one, at) => ({ ...like, id: guidOf(`${id} ${at}`), ...one })),
    });
    return id;
  }
  const changes = () => sandbox().calls.filter(({ method }) => method === 'POST' || method === 'PATCH');

  it('shows names with Markdown in them as they are, and makes no link of them', async () => {
    const name = '[Free money](http://evil.example) **now** _x_';
    const id = addCustomer(name, [{ offerName: '**Basic** [click](http://evil.example)' }]);
    await anna.say('add licences');
    await anna.press('Next', { customer: id, more: '1' });
    await anna.say('cancel');
    await anna.say('upgrade');
    await anna.press('Next', { customer: id });
    await anna.press('Next', { target: E3 });
    await anna.press('Next', { understood: 'true' });
    await anna.press('Send');
    await mark.until(/SUB-1:/);
    await mark.press('Approve');
    await anna.until(/\nDone/);
    for (const { history } of [anna, mark])
      assert.doesNotMatch(texts(history).join('\n'), /[^\\]\]\(http:\/\/evil|(?<!\\)\*\*(now|Basic)/);
    assert.match(mark.words, /Free money/);
  });

  it('shows the last look again when the subscription changed since it was seen, and sends nothing', async () => {
    await anna.say('add 5 licences to Trey Research');
    play('Trey Research', { quantity: 31 });
    assert.match(
      await anna.press('Send'),
      /has changed at Partner Center since you last saw this[\s\S]*Licences now: 31[\s\S]*Licences after this: 36/,
    );
    assert.match(await anna.press('Send'), /SUB-1: 5 more licences/);
    await anna.say('upgrade Fabrikam Foods');
    await anna.press('Next', { target: E3 });
    await anna.press('Next', { understood: 'true' });
    play('Fabrikam Foods', { quantity: 39 });
    assert.match(await anna.press('Send'), /has changed at Partner Center[\s\S]*Licences now: 39/);
  });

  it('offers nothing more when the subscription was suspended before it was sent', async () => {
    await anna.say('add 5 licences to Trey Research');
    play('Trey Research', { status: 'suspended' });
    assert.match(await anna.press('Send'), /no subscription that could get more licences now/);
    await anna.say('upgrade Fabrikam Foods');
    await anna.press('Next', { target: E3 });
    await anna.press('Next', { understood: 'true' });
    play('Fabrikam Foods', { status: 'suspended' });
    assert.match(await anna.press('Send'), /Reactivate it first/);
    assert.deepEqual(changes(), []);
  });

  it('takes no subscription or target that is not on the card', async () => {
    await anna.say('upgrade Fabrikam Foods');
    const plain = OFFERS.businessPremium.id;
    assert.match(await anna.press('Next', { target: plain }), /Choose one of these/);
    await anna.say('cancel');
    await anna.say('add 5 licences to Southridge Video');
    const foreign = customer('Trey Research').subscriptions[0]?.id ?? '';
    assert.match(await anna.press('Send', { subscription: foreign }), /Choose one of these/);
  });

  it('never takes an India edition to the plain plan, nor a plain one to the India edition, also by hand', async () => {
    await anna.say('upgrade Adventure Works Pune');
    assert.match(await anna.press('Next', { target: OFFERS.businessStandard.id }), /Choose one of these/);
    await anna.say('cancel');
    play('Trey Research', { scripted: { alsoOffered: [OFFERS.businessStandardIndia.id] } });
    const words = await anna.say('upgrade Trey Research');
    assert.match(words, /→ Microsoft 365 Business Standard India: never offered \(UPG-02\)/);
    assert.match(
      await anna.press('Next', { target: OFFERS.businessStandardIndia.id }),
      /Choose one of these/,
    );
  });

  it('lets only its requester follow, tidy up or close a request, and only in its time', async () => {
    await anna.say('upgrade Graphic Design Institute');
    await anna.press('Next', { target: OFFERS.e5.id });
    await anna.press('Next', { understood: 'true' });
    await anna.press('Send');
    await mark.until(/SUB-1:/);
    for (const verb of ['retry', 'tidied', 'closeByHand'])
      assert.match(await forge(app, anna, { verb, request: 'SUB-1' }), /Waiting for approval/);
    await mark.press('Approve');
    await anna.until(/work left by hand/);
    for (const verb of ['tidied', 'closeByHand', 'retry', 'withdraw'])
      await forge(app, mark, { verb, request: 'SUB-1' });
    const request = await app.store.request('SUB-1');
    assert.equal(request?.state, 'handsNeeded');
  });

  for (const [who, role] of [
    ['samir', 'a Sales agent'],
    ['hanna', 'a Helpdesk agent'],
    ['gerda', 'a Global admin'],
  ] as const)
    it(`is open to ${role}, whose own request a manager decides`, async () => {
      const chat = new Chat(app, who);
      await chat.install();
      const dutch = who !== 'samir';
      await chat.say(dutch ? '5 licenties toevoegen aan Trey Research' : 'add 5 licences to Trey Research');
      assert.match(await chat.press(dutch ? 'Versturen' : 'Send'), /^SUB-1:/);
      assert.doesNotMatch(await chat.say(dutch ? 'SUB-1 goedkeuren' : 'approve SUB-1'), /being carried out/);
      assert.deepEqual(changes(), []);
    });

  it('says nothing of a customer to somebody without a role, and shows nobody a request of others', async () => {
    const noor = new Chat(app, 'noor');
    await noor.install();
    for (const said of ['upgrade Fabrikam Foods', 'add 5 licences to Trey Research', 'licenties toevoegen'])
      assert.doesNotMatch(await noor.say(said), /Business|Trey Research \(/);
    await anna.say('add 5 licences to Trey Research');
    await anna.press('Send');
    assert.doesNotMatch(await noor.say('SUB-1'), /Trey/);
    const samir = new Chat(app, 'samir');
    await samir.install();
    assert.doesNotMatch(await samir.say('SUB-1'), /Trey/);
  });

  it('says why of all of many subscriptions, or that there are more', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, () => ({ status: 'suspended' as const, quantity: 7 }));
    const some = addCustomer('Three Suspended', many(3));
    await anna.say('upgrade');
    const words = await anna.press('Next', { customer: some });
    assert.equal(words.match(/Business Basic \(7\) → .*Standard.*E1.*E3.*E5/g)?.length, 3);
    assert.match(words, /✗ UPG-03/);
    const lots = addCustomer('Thirty Suspended', many(30));
    await anna.say('upgrade');
    assert.match(await anna.press('Next', { customer: lots }), /more subscriptions than fit here/);
  });

  for (const count of [10, 25, 60])
    for (const status of ['active', 'suspended'] as const)
      it(`shows ${count} ${status} subscriptions on cards that Teams takes`, async () => {
        const id = addCustomer(
          `Many ${count}`,
          Array.from({ length: count }, (_, at) => ({ status, quantity: at + 1 })),
        );
        for (const [start, inputs] of [
          ['upgrade', { customer: id }],
          ['add licences', { customer: id, more: '5' }],
        ] as const) {
          await anna.say(start);
          await anna.press('Next', inputs);
          const [card] = (anna.last.cards ?? []).filter(isJson);
          assert.ok(card);
          assert.deepEqual(problemsOf(card), []);
          await anna.say('cancel');
        }
      });

  it('lists as many accounts as a card holds, and says where the others are', async () => {
    play('Graphic Design Institute', { quantity: 300, scripted: { troubledUsers: 300 } });
    await anna.say('upgrade Graphic Design Institute');
    await anna.press('Next', { target: OFFERS.e5.id });
    await anna.press('Next', { understood: 'true' });
    await anna.press('Send');
    await mark.until(/SUB-1:/);
    await mark.press('Approve');
    const words = await anna.until(/And \d+ more, which do not fit here/);
    assert.match(words, /ola@graphicdesign/);
    assert.match(words, /Where to look: in the admin center/);
    const [card] = (anna.last.cards ?? []).filter(isJson);
    assert.ok(card);
    assert.deepEqual(problemsOf(card), []);
  });

  it('tells the list of what is left to cancel later when it could not be read at once', async () => {
    await anna.say('upgrade Graphic Design Institute');
    await anna.press('Next', { target: OFFERS.e5.id });
    await anna.press('Next', { understood: 'true' });
    await anna.press('Send');
    await mark.until(/SUB-1:/);
    sandbox().faults.plan({ kind: 'slow', ms: 150, method: 'POST', path: /upgrades$/ });
    const approving = mark.press('Approve');
    while (changes().length === 0) await new Promise(resolve => setTimeout(resolve, 5));
    sandbox().faults.plan({ kind: 'htmlError', method: 'GET', path: /subscriptions$/, times: 6 });
    await approving;
    assert.match(await anna.until(/Perhaps still to be cancelled/), /I try again by myself/);
    const words = await anna.until(/Still to be cancelled/);
    assert.match(words, /Microsoft 365 Business Standard, 2 licences/);
    assert.match(words, /ola@graphicdesign/);
  });
});

/** Every text of the cards, as it is sent. */
function texts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (key === 'text' || key === 'value' ? [inner] : []) : texts(inner),
  );
}
