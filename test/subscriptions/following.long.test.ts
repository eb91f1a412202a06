import assert from 'node:assert/strict';
import type { App } from '../../bot/app.ts';
import type { SandboxSubscription } from '../../bot/partner-center/sandbox/world.ts';
import { isOverdue, licencesAreSilent, nextLookAfter } from '../../domain/upgrades/following.ts';
import { isUpgradeRequest } from '../../domain/upgrades/requests.ts';
import { Chat } from '../support/chat.ts';
import { temporaryFolder } from '../support/folder.ts';
import { openTestApp } from '../support/open-app.ts';

const E3 = '796b6b5f-613c-4e24-a17c-eba730d49c02';
const NEW_E3 = 'CFQ7TTC0LF8R:0001:CFQ7TTC0Z4V4';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

describe('how often an accepted change is looked at', () => {
  it('is soon at first, ever later, and four times a day in the end', () => {
    let gone = 0;
    let looks = 0;
    let before = 0;
    while (gone < 7 * DAY_MS) {
      const wait = nextLookAfter(gone);
      assert.ok(wait >= before, `${wait} after ${before}`);
      before = wait;
      gone += wait;
      looks += 1;
    }
    assert.equal(nextLookAfter(0), 1_000);
    assert.equal(before, 6 * HOUR_MS);
    assert.ok(looks < 70, `${looks} looks`);
  });

  it('ends with the days of the policy, and with a week where it says nothing', () => {
    assert.equal(isOverdue(7 * DAY_MS - 1, undefined), false);
    assert.equal(isOverdue(7 * DAY_MS, undefined), true);
    assert.equal(isOverdue(2 * DAY_MS, 3), false);
    assert.equal(isOverdue(3 * DAY_MS, 3), true);
  });

  it('gives the licences of the users a day after the plan itself', () => {
    assert.equal(licencesAreSilent(DAY_MS - 1), false);
    assert.equal(licencesAreSilent(DAY_MS), true);
  });
});

describe('a change that Partner Center accepted and goes on with by itself', () => {
  const folder = temporaryFolder();
  let app: App;
  let anna: Chat;
  let mark: Chat;
  let moved = 0;
  let number = 0;

  const open = async () => {
    app = await openTestApp({
      database: `file:${folder.path(`desk-${number}.db`)}`,
      now: () => new Date(Date.now() + moved),
    });
    anna = new Chat(app, 'anna');
    mark = new Chat(app, 'mark');
    await anna.install();
    await mark.install();
  };
  beforeEach(async () => {
    moved = 0;
    number += 1;
    await open();
  });
  afterEach(() => app.close());

  const sandbox = () => app.sandbox ?? assert.fail('there is no sandbox');
  function customer(name: string) {
    return (
      sandbox()
        .world.customers()
        .find(one => one.name === name) ?? assert.fail(`no customer ${name}`)
    );
  }
  function play(name: string, change: Partial<SandboxSubscription>): void {
    const { id, subscriptions } = customer(name);
    sandbox().world.setSubscription(id, { ...change, id: subscriptions[0]?.id ?? '' });
  }
  const posts = () => sandbox().calls.filter(({ method }) => method === 'POST').length;

  async function accepted(name: string, target: string, inputs: Record<string, string> = {}): Promise<void> {
    await anna.say(`upgrade ${name}`);
    await anna.press('Next', { target });
    await anna.press('Next', { understood: 'true', ...inputs });
    await anna.press('Send');
    await mark.until(/SUB-1:[\s\S]*<Approve>/);
    await mark.press('Approve');
    await anna.until(/goes on by itself/);
  }

  /** Time goes by in steps; at each the look that is due then is made. */
  async function pass(ms: number, step: number): Promise<void> {
    for (let gone = 0; gone < ms; gone += step) {
      const before = await looks();
      moved += step;
      // Any turn has the outbox look for what is due.
      await mark.say('help');
      while ((await looks()) === before && (await stillFollowed())) await soon();
    }
  }
  async function looks(): Promise<number | undefined> {
    const request = await app.store.request('SUB-1');
    return request && isUpgradeRequest(request) ? request.asked.following?.looks : undefined;
  }
  async function stillFollowed(): Promise<boolean> {
    const request = await app.store.request('SUB-1');
    return request?.state === 'running' && request.history.at(-1)?.verb !== 'trouble';
  }

  it('is followed over days, and reported when it is done', async () => {
    play('Tailwind Traders', { scripted: { later: true, laterMs: 3 * DAY_MS } });
    await accepted('Tailwind Traders', E3);
    await pass(2 * DAY_MS, 8 * HOUR_MS);
    assert.match(anna.words, /goes on by itself/);
    await pass(2 * DAY_MS, 8 * HOUR_MS);
    assert.match(await anna.until(/The plan: done/), /Office 365 E3/);
    assert.equal(posts(), 1);
  }).timeout(40_000);

  it('survives a restart: the look that was due meanwhile is made afterwards', async () => {
    await accepted('Tailwind Traders', E3);
    await app.close();
    await open();
    // The embedded Partner Center starts anew with the bot; there the upgrade is made by hand.
    const { id, subscriptions } = customer('Tailwind Traders');
    const [old] = subscriptions;
    assert.ok(old);
    sandbox().world.setSubscription(id, { id: old.id, status: 'deleted' });
    sandbox().world.addSubscription(id, {
      ...old,
      id: '3f0b2f5e-1d6c-4f7e-9a51-0a1b2c3d4e5f',
      offerId: E3,
      offerName: 'Office 365 E3',
      startsAt: new Date(Date.now() + moved).toISOString(),
    });
    moved += HOUR_MS;
    while ((await app.store.request('SUB-1'))?.state === 'running') await soon();
    const request = await app.store.request('SUB-1');
    assert.ok(request && isUpgradeRequest(request));
    assert.deepEqual([request.asked.outcome?.kind, request.asked.following], ['done', undefined]);
    assert.equal(posts(), 0);
  }).timeout(40_000);

  it('is still followed while Partner Center is down for hours', async () => {
    play('Tailwind Traders', { scripted: { later: true, laterMs: 10 * HOUR_MS } });
    await accepted('Tailwind Traders', E3);
    sandbox().faults.plan({ kind: 'empty', status: 404, path: /subscriptions/, times: 999 });
    await pass(8 * HOUR_MS, 4 * HOUR_MS);
    sandbox().faults.clear();
    await pass(16 * HOUR_MS, 8 * HOUR_MS);
    await anna.until(/The plan: done/);
  }).timeout(40_000);

  it('is shown to its requester after a week without an end, who has it followed again', async () => {
    play('Tailwind Traders', { scripted: { later: true, laterMs: 9 * DAY_MS } });
    await accepted('Tailwind Traders', E3);
    await pass(8 * DAY_MS, DAY_MS);
    assert.match(await anna.until(/has still not finished it/), /<Look again>\n<Close it>/);
    moved += 3 * DAY_MS;
    await anna.press('Look again');
    await anna.until(/The plan: done/);
    assert.equal(posts(), 1);
  }).timeout(40_000);

  it('can be closed by its requester once it was given up, and by nobody before', async () => {
    play('Tailwind Traders', { scripted: { later: true, laterMs: 99 * DAY_MS } });
    await accepted('Tailwind Traders', E3);
    assert.doesNotMatch(anna.words, /Close it/);
    assert.match(await anna.say('close SUB-1'), /no longer possible[\s\S]*goes on by itself/);
    await pass(8 * DAY_MS, DAY_MS);
    await anna.until(/has still not finished it/);
    await anna.press('Close it');
    await anna.until(/Closed by hand[\s\S]*Anna Becker closed it/);
    const calls = sandbox().calls.length;
    moved += 9 * DAY_MS;
    await app.keepTime();
    await new Promise(resolve => setTimeout(resolve, 1_200));
    assert.equal(sandbox().calls.length, calls);
  }).timeout(40_000);

  it('ends although a transition never says how the users fared', async () => {
    play('Litware', { scripted: { silentReassignment: true } });
    await accepted('Litware', NEW_E3, { quantity: '50' });
    await pass(16 * HOUR_MS, 8 * HOUR_MS);
    assert.match(anna.words, /goes on by itself/);
    await pass(16 * HOUR_MS, 8 * HOUR_MS);
    await anna.until(/The plan: done/);
  }).timeout(40_000);

  it('holds no other change of that subscription up: the other agent is told at once', async () => {
    play('Tailwind Traders', { scripted: { later: true, laterMs: 3 * DAY_MS } });
    const samir = new Chat(app, 'samir');
    await samir.install();
    await samir.say('add 5 licences to Tailwind Traders');
    await samir.press('Send');
    await mark.until(/SUB-1:[\s\S]*<Approve>/);
    await anna.say('upgrade Tailwind Traders');
    await anna.press('Next', { target: E3 });
    await anna.press('Next', { understood: 'true' });
    await anna.press('Send');
    await mark.until(/SUB-2:[\s\S]*<Approve>/);
    await mark.say('approve SUB-2');
    await anna.until(/goes on by itself/);
    // A version that does not move on while a change is under way: only Partner Center's word is left.
    play('Tailwind Traders', { version: 3 });
    await mark.say('approve SUB-1');
    assert.match(await samir.until(/Partner Center refused it/), /Another change is under way/);
  }).timeout(40_000);
});

function soon(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 10));
}
