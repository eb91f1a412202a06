import assert from 'node:assert/strict';
import { MOST_TRIES } from '../../bot/outbox/backoff.ts';
import { type Branches, until, WAYS } from '../support/branches.ts';
import type { Chat } from '../support/chat.ts';
import { CUSTOMERS } from '../support/office.ts';
import type { Instead, OutsideCall } from '../support/outside.ts';
import { ask } from '../support/walks.ts';

const [alone] = WAYS;
const HOUR = 3_600_000;
const BROKEN = { status: 503 } as const;

describe('what the bot sends', () => {
  let branches: Branches;
  let anna: Chat;
  let mark: Chat;
  let marijke: Chat;
  beforeEach(async function () {
    assert.ok(alone);
    branches = await alone.open(this);
    anna = branches.chat('anna');
    mark = branches.chat('mark');
    marijke = branches.chat('marijke');
    for (const chat of [anna, mark, marijke]) await chat.install();
    await branches.quiet();
  });
  afterEach(() => branches.close());

  const to =
    (chat: Chat, method = 'POST') =>
    (call: OutsideCall) =>
      call.to === 'teams' && call.method === method && call.path.includes(chat.id);
  const sentTo = (chat: Chat, method = 'POST'): number =>
    branches.outside.calls.filter(to(chat, method)).length;
  /** Teams answers the next calls to that chat like this. */
  const answering = (chat: Chat, instead: Instead | 'breakOff', times = 1, method = 'POST'): void =>
    branches.outside.meet({ fits: to(chat, method), times, before: async () => instead });
  /** An hour goes by, and the bot looks. */
  const later = async (): Promise<void> => {
    branches.pass(HOUR);
    await branches.chat('noor').say('help');
  };
  const passing: readonly (readonly [string, Instead | 'breakOff'])[] = [
    ['is busy with that chat', { status: 412, body: { error: { code: 'PreconditionFailed' } } }],
    ['is throttling', { status: 429, body: { error: { code: 'Throttled' } } }],
    ['is broken', { status: 500 }],
    ['cannot be reached behind its gateway', { status: 502 }],
    ['breaks the connection off', 'breakOff'],
    ['does not take our token yet', { status: 401 }],
  ];
  for (const [name, instead] of passing)
    it(`is sent again when Teams ${name}`, async () => {
      // A connection that breaks off is tried once more at once: it may have been closed while nobody used it.
      answering(anna, instead, instead === 'breakOff' ? 2 : 1);
      await branches.outside.teams.say('anna', 'help');
      await branches.idle();
      assert.equal(anna.history.filter(({ from }) => from === 'bot').length, 1);
      await later();
      await anna.until(/What you can do here/);
      await branches.quiet();
      assert.equal(anna.history.filter(({ from }) => from === 'bot').length, 2);
    });

  it('is sent at once over another connection when Teams had closed the one that was kept', async () => {
    await anna.say('help');
    answering(anna, 'breakOff');
    assert.match(await anna.say('check'), /What do you want to check/);
    assert.equal(anna.history.filter(({ from }) => from === 'bot').length, 3);
  });

  it('waits as long as Teams asks for', async () => {
    answering(anna, { status: 429, headers: { 'retry-after': '120' } });
    const before = Date.now();
    await branches.outside.teams.say('anna', 'help');
    await branches.idle();
    const due = (await branches.store.outbox.nextDue()) ?? 0;
    assert.ok(due >= before + 120_000 && due <= Date.now() + 132_000, `in ${due - before} ms`);
  });

  const gone: readonly (readonly [string, number, string])[] = [
    ['the person removed the app', 403, 'BotNotInConversationRoster'],
    ['the person blocked the bot', 403, 'ConversationBlockedByUser'],
    ['the chat is gone', 404, 'ConversationNotFound'],
    ['an administrator forbids the bot', 403, 'BotDisabledByAdmin'],
    ['it is too long', 413, 'MessageSizeTooBig'],
  ];
  for (const [name, status, code] of gone)
    it(`is sent once and no more when ${name}`, async () => {
      const before = sentTo(anna);
      answering(anna, { status, body: { error: { code, message: 'No.' } } });
      await branches.outside.teams.say('anna', 'help');
      await later();
      await branches.quiet();
      assert.equal(sentTo(anna), before + 1);
      await anna.say('my requests');
      await anna.until(/Your requests/);
    });

  it('keeps its order: what was said later comes after what had to wait', async () => {
    answering(anna, BROKEN);
    await branches.outside.teams.say('anna', 'Nederlands');
    await branches.outside.teams.say('anna', 'English');
    assert.equal(anna.history.filter(({ from }) => from === 'bot').length, 1);
    await later();
    await branches.quiet();
    const said = anna.history.filter(({ from }) => from === 'bot').map(({ summary }) => summary ?? '');
    assert.match(said[1] ?? '', /Nederlands/);
    assert.match(said[2] ?? '', /English/);
    assert.equal(said.length, 3);
  });

  it('reaches the others when one chat takes for ever', async () => {
    let free = () => {};
    const held = new Promise<undefined>(resolve => {
      free = () => resolve(undefined);
    });
    branches.outside.meet({ fits: to(mark), before: () => held });
    const id = await ask(anna, 25);
    await marijke.until(new RegExp(`^${id}:[\\s\\S]*<Goedkeuren>`));
    await marijke.press('Goedkeuren');
    await anna.until(/Support pack/);
    free();
    await mark.until(/\nApproved\n/);
  });

  it('tells on the request, for all to see, when it was given up', async () => {
    answering(mark, BROKEN, 99);
    const id = await ask(anna, 25);
    await marijke.until(/<Goedkeuren>/);
    await until(async () => {
      await later();
      return (await branches.store.outbox.count()).failed === 1;
    }, 12_000);
    await branches.quiet();
    assert.ok(sentTo(mark) > MOST_TRIES, `tried ${sentTo(mark)} times`);
    const request = await branches.store.request(id);
    assert.equal(request?.history.filter(({ verb }) => verb === 'trouble').length, 1);
    assert.match(anna.words, /Something could not be delivered \(Mark Osei/);
    assert.match(marijke.words, /Iets kon niet worden bezorgd \(Mark Osei/);
    assert.deepEqual(await branches.store.outbox.count(), { waiting: 0, failed: 1 });
    await marijke.press('Goedkeuren');
    await anna.until(/Support pack/);
  });

  it('tells so at once when it will never go out', async () => {
    answering(mark, { status: 403, body: { error: { code: 'BotDisabledByAdmin' } } });
    await ask(anna, 25);
    await anna.until(/Something could not be delivered \(Mark Osei/);
    assert.equal((await branches.store.outbox.count()).failed, 1);
  });

  it('lets a copy of a card be when its message is gone', async () => {
    const id = await ask(anna, 25);
    await mark.until(/<Approve>/);
    await branches.quiet();
    answering(mark, { status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } }, 1, 'PUT');
    await anna.press('Withdraw');
    await branches.quiet();
    assert.equal((await branches.store.request(id))?.state, 'withdrawn');
    assert.equal(await branches.store.keysHeld(CUSTOMERS.contoso), 0);
    assert.deepEqual(await branches.store.outbox.count(), { waiting: 0, failed: 0 });
  });

  it('is redrawn later when Teams does not take the new card now', async () => {
    const id = await ask(anna, 25);
    await mark.until(/<Approve>/);
    await branches.quiet();
    answering(mark, BROKEN, 1, 'PUT');
    await marijke.press('Goedkeuren');
    await anna.until(/Support pack/);
    await later();
    await mark.until(new RegExp(`^${id}:[\\s\\S]*\\nApproved\\n`));
    await branches.quiet();
    assert.deepEqual(await branches.store.outbox.count(), { waiting: 0, failed: 0 });
  });
});
