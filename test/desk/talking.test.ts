import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ANNA, MARK, openStandIn, type StandIn, TENANT } from './stand-in.ts';

const KEY = 'ABCDE-12345-FGHIJ-67890-KLMNO';

describe('talking to the bot at the desk', () => {
  let desk: StandIn;
  beforeEach(async () => {
    desk = await openStandIn({ patienceMs: 200 });
  });
  afterEach(() => desk.close());

  it('tells the bot of an installation once, as Teams does', async () => {
    assert.deepEqual(await desk.teams.install('anna'), { kind: 'delivered' });
    assert.equal((await desk.teams.install('anna')).kind, 'nothing');
    assert.deepEqual(
      desk.bot.got.map(({ type, action }) => [type, action]),
      [
        ['conversationUpdate', undefined],
        ['installationUpdate', 'add'],
      ],
    );
    assert.equal(desk.teams.isInstalled('anna'), true);
    assert.equal(desk.teams.isInstalled('mark'), false);
  });

  it('leaves the app uninstalled when the bot did not take the installation', async () => {
    desk.bot.behave(() => ({ status: 500 }));
    assert.deepEqual(await desk.teams.install('anna'), { kind: 'failed', status: 500 });
    assert.equal(desk.teams.isInstalled('anna'), false);
  });

  it('sends what somebody types with everything that Teams tells about them', async () => {
    await desk.teams.say('anna', 'hoi', { locale: 'en-GB' });
    const [activity] = desk.bot.got;
    assert.ok(activity);
    assert.equal(activity.text, 'hoi');
    assert.equal(activity.channelId, 'msteams');
    assert.equal(activity.locale, 'en-GB');
    assert.equal(activity.serviceUrl, `${desk.url}/connector/`);
    assert.deepEqual(activity.from, {
      id: `29:${ANNA.aadObjectId}`,
      name: ANNA.name,
      aadObjectId: ANNA.aadObjectId,
    });
    assert.deepEqual(activity.conversation, {
      conversationType: 'personal',
      tenantId: TENANT,
      id: `a:${ANNA.aadObjectId}`,
    });
    assert.equal(activity.channelData.tenant.id, TENANT);
    assert.equal(activity.recipient.id, '28:partner-desk');
  });

  it('uses the language of the person when the client has none of its own', async () => {
    await desk.teams.say('anna', 'hoi');
    assert.equal(desk.bot.got[0]?.locale, 'nl-NL');
  });

  it('shows what was typed and what the bot answered, to that person only', async () => {
    desk.bot.behave(async () => {
      await desk.send(ANNA, { type: 'message', text: '**Hello**' });
      return undefined;
    });
    await desk.teams.say('anna', 'hi');
    assert.deepEqual(
      desk.teams.history('anna').map(({ from, text, format }) => [from, text, format]),
      [
        ['person', 'hi', 'plain'],
        ['bot', '**Hello**', 'markdown'],
      ],
    );
    assert.deepEqual(desk.teams.history('mark'), []);
  });

  it('marks a message that the bot did not accept, until it does', async () => {
    desk.bot.behave(() => ({ status: 500 }));
    assert.deepEqual(await desk.teams.say('anna', 'hi'), { kind: 'failed', status: 500 });
    assert.equal(desk.teams.history('anna')[0]?.failed, true);
    desk.bot.behave(() => undefined);
    await desk.teams.again('anna');
    assert.equal(desk.teams.history('anna')[0]?.failed, false);
  });

  it('sends the last message again with the same id, and shows it once', async () => {
    await desk.teams.say('anna', 'first');
    await desk.teams.say('anna', 'last');
    await desk.teams.say('mark', 'somebody else');
    await desk.teams.again('anna');
    const ids = desk.bot.got.filter(({ text }) => text === 'last').map(({ id }) => id);
    assert.equal(ids.length, 2);
    assert.equal(ids[0], ids[1]);
    assert.equal(desk.teams.history('anna').length, 2);
  });

  it('has nothing to send again before anything was sent', async () => {
    assert.equal((await desk.teams.again('anna')).kind, 'nothing');
  });

  it('tries once more, with the same id, when the bot does not answer in time', async () => {
    let turns = 0;
    desk.bot.behave(async () => {
      turns += 1;
      if (turns === 1) await new Promise(resolve => setTimeout(resolve, 2_000));
      return undefined;
    });
    assert.deepEqual(await desk.teams.say('anna', 'are you there?'), { kind: 'delivered' });
    assert.equal(desk.bot.got.length, 2);
    assert.equal(desk.bot.got[0]?.id, desk.bot.got[1]?.id);
  });

  it('says so when the bot cannot be reached at all', async () => {
    await desk.bot.close();
    assert.deepEqual(await desk.teams.say('anna', 'hi'), { kind: 'failed', status: 502 });
  });

  it('starts over with an empty chat', async () => {
    await desk.teams.say('anna', 'form');
    await desk.teams.startOver('anna', { locale: 'en-GB' });
    assert.deepEqual(
      desk.teams.history('anna').map(({ text }) => text),
      ['start over'],
    );
    assert.equal(desk.bot.got.at(-1)?.text, 'start over');
  });

  it('tells the bot when the app is removed', async () => {
    await desk.teams.install('mark');
    await desk.teams.uninstall('mark');
    assert.equal(desk.bot.got.at(-1)?.action, 'remove');
    assert.equal(desk.teams.isInstalled('mark'), false);
    assert.equal((await desk.teams.uninstall('mark')).kind, 'nothing');
  });

  it('tells who looks on what happens in the chat of that person', async () => {
    const seen: string[] = [];
    const stop = desk.teams.subscribe('anna', ({ kind, person }) => seen.push(`${person} ${kind}`));
    await desk.teams.say('anna', 'hi');
    await desk.teams.say('mark', 'hi');
    stop();
    await desk.teams.say('anna', 'nobody sees this');
    assert.deepEqual(seen, ['anna message']);
  });

  it('knows who may sit at the desk', async () => {
    await assert.rejects(desk.teams.say('nobody', 'hi'), /Nobody with the key 'nobody'/);
    assert.deepEqual(desk.teams.people, [ANNA, MARK]);
  });
});

describe('a product key at the desk', () => {
  it('reaches the bot, but is neither shown nor kept nor sent again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'desk-'));
    const desk = await openStandIn({ path: join(folder, 'desk.db') });
    try {
      desk.bot.behave(async ({ text = '' }) => {
        await desk.send(ANNA, { type: 'message', text: `You wrote ${text}` });
        return undefined;
      });
      await desk.teams.say('anna', `here it is: ${KEY}`);
      assert.match(desk.bot.got[0]?.text ?? '', /ABCDE/);
      assert.deepEqual(
        desk.teams.history('anna').map(({ text }) => text),
        ['•••••-•••••-•••••-•••••-•••••', '•••••-•••••-•••••-•••••-•••••'],
      );
      assert.equal((await desk.teams.again('anna')).kind, 'nothing');
      await desk.teams.press('anna', 'some-card', {
        type: 'Action.Submit',
        data: { typed: KEY },
      });
      const files = readdirSync(folder).map(name => readFileSync(join(folder, name), 'latin1'));
      assert.ok(files.length > 0 && !files.some(bytes => bytes.includes('ABCDE-12345')));
    } finally {
      await desk.close();
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a desk that is opened again', () => {
  it('still shows the messages, knows who installed the app, and can send the last message again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'desk-'));
    const path = join(folder, 'desk.db');
    try {
      const before = await openStandIn({ path });
      await before.teams.install('anna');
      await before.teams.say('anna', 'hi');
      const id = await before.send(ANNA, { type: 'message', text: 'Hello' });
      const history = before.teams.history('anna');
      await before.close();
      const after = await openStandIn({ path });
      assert.deepEqual(after.teams.history('anna'), history);
      assert.equal(after.teams.history('anna')[1]?.id, id);
      assert.equal(after.teams.isInstalled('anna'), true);
      await after.teams.again('anna');
      assert.equal(after.bot.got[0]?.id, history[0]?.id);
      await after.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
