import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Pressed } from '../../bot/local/desk.ts';
import { openStore } from '../../bot/store/open-store.ts';
import { Chat } from '../support/chat.ts';
import { deskOf } from '../support/desk-of.ts';
import { temporaryFolder } from '../support/folder.ts';
import { isAlive, knock, strangersMessage } from '../support/hostile.ts';
import { CUSTOMERS } from '../support/office.ts';
import { type Outside, openOutside } from '../support/outside.ts';
import { type BotProcess, startBot } from '../support/process.ts';
import { repliesSent } from '../support/replies-sent.ts';
import { CONTACT, toCheck, toContact } from '../support/walks.ts';

/** Stands in what is sent, in words that nothing of ours uses. */
const MARK = 'zyxwvut';
const PRODUCT_KEY = 'ZYXW1-ZYXW2-ZYXW3-ZYXW4-ZYXW5';

describe('the bot in a process of its own', function () {
  this.timeout(30_000);
  const folder = temporaryFolder();
  const database = () => `file:${folder.path('desk.db')}`;
  let outside: Outside;
  let bot: BotProcess;
  let anna: Chat;

  before(async () => {
    outside = await openOutside({ patienceMs: 60_000 });
    bot = await startBot({
      BOT_MODE: 'local',
      DATABASE_URL: database(),
      PARTNER_CENTER_URL: outside.partnerCenterUrl,
      LOG_LEVEL: 'trace',
    });
    outside.botsAt(bot.url);
    anna = new Chat(deskOf(outside.teams, repliesSent(database)), 'anna');
    await anna.install();
  });
  after(async () => {
    await bot?.kill();
    await outside?.close();
  });

  it('prints nothing of what is sent to it, at no level', async () => {
    const from = { id: `29:${MARK}`, name: `Mr ${MARK}`, aadObjectId: anna.id };
    const bodies = [
      MARK,
      `{"type":"${MARK}`,
      JSON.stringify(strangersMessage(`https://${MARK}.example/`, { text: MARK })),
      JSON.stringify(strangersMessage(`${bot.url}/connector/`, { text: MARK, from })),
      JSON.stringify(strangersMessage(`${bot.url}/connector/`, { type: 'invoke', name: MARK, value: MARK })),
      JSON.stringify({ [MARK]: MARK.repeat(50_000) }),
    ];
    for (const body of bodies) await knock(bot.url, { body });
    await knock(bot.url, { method: 'GET', path: `/${MARK}?${MARK}=1` });
    await knock(bot.url, { headers: { authorization: `Bearer ${MARK}`, 'content-type': MARK }, body: MARK });
    await anna.say(`120 keys for ${MARK} College`);
    await anna.say(`what about ${MARK}?`);
    await anna.say(PRODUCT_KEY);
    await outside.teams.search('anna', 'customers', MARK);
    await toContact(anna, 120);
    await anna.press('Next', { ...CONTACT, phone: MARK, email: `${MARK}@school.example` });
    await anna.press('Next', { ...CONTACT, email: `${MARK}@school.example` });
    assert.ok(await isAlive(bot.url));
    for (const never of [new RegExp(MARK, 'i'), /ZYXW\d/, /Anna Becker/, /sandbox\.user/])
      assert.doesNotMatch(bot.printed(), never);
  });

  it('prints its log as JSON, a line for each thing that happens', () => {
    const lines = bot
      .printed()
      .split('\n')
      .filter(line => line !== '' && !/^(Partner Desk|Embedded)/.test(line));
    for (const line of lines) assert.equal(typeof JSON.parse(line).level, 'number', line);
    assert.ok(lines.some(line => /"turn":"[0-9a-f-]{36}"/.test(line)));
  });

  describe('told to end in the middle of a turn', () => {
    let code: number | null;
    let pressed: Pressed;

    before(async () => {
      await toCheck(anna, 25);
      let ended = Promise.resolve<number | null>(null);
      outside.meet({
        fits: ({ path }) => path.endsWith('/subscriptions'),
        before: async () => {
          ended = bot.end();
          await new Promise(resolve => setTimeout(resolve, 300));
          return undefined;
        },
      });
      pressed = await outside.teams.press('anna', anna.last.id, sendButton());
      code = await ended;
    });

    it('ends by itself, without an error', () => {
      assert.equal(code, 0);
      assert.doesNotMatch(bot.printed(), /"level":[56]0/);
    });

    it('answers the one who waits before it goes', async () => {
      assert.equal(pressed.kind, 'card');
      const store = await openStore(database(), { me: 'a look from outside' });
      assert.equal(await store.keysHeld(CUSTOMERS.contoso), 25);
      await store.close();
    });
  });

  function sendButton() {
    const [card] = anna.last.cards;
    const found = JSON.stringify(card).match(
      /\{"type":"Action\.Execute","verb":"send".*?\}\}(?=,"fallback")/,
    );
    assert.ok(found, anna.words);
    return JSON.parse(`${found[0]}}`);
  }
});

describe('the bot that cannot start', function () {
  this.timeout(30_000);
  const folder = temporaryFolder();

  const lastWords = async (settings: Readonly<Record<string, string>>): Promise<string> => {
    const bot = await startBot({ DATABASE_URL: 'file::memory:', ...settings }).catch(
      (error: unknown) => error,
    );
    return bot instanceof Error ? bot.message : assert.fail('it started');
  };

  it('says which settings are wrong, and nothing of its inside', async () => {
    const said = await lastWords({ BOT_MODE: 'live', PORT: '99999' });
    assert.match(said, /PORT[\s\S]*MICROSOFT_APP_ID/);
    assert.doesNotMatch(said, /at .*\.ts|node_modules/);
  });

  it('says which file is wrong', async () => {
    const people = folder.path('people.json');
    writeFileSync(people, '[{"key":"anna"}]');
    const said = await lastWords({ PEOPLE: people });
    assert.match(said, /people\.json/);
    assert.doesNotMatch(said, /at .*\.ts|node_modules/);
  });

  it('says that its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise(resolve => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const said = await lastWords({ PORT: String(port) });
    other.close();
    assert.match(said, new RegExp(`in use.*${port}`));
    assert.doesNotMatch(said, /at .*\.ts|node_modules/);
  });
});
