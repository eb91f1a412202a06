import assert from 'node:assert/strict';
import { asOldClientSees } from '../../bot/local/old-client.ts';
import { cardAnswer, cardSaying, messageWith } from './fake-bot.ts';
import { ANNA, MARK, openStandIn, type StandIn } from './stand-in.ts';

const APPROVE = {
  type: 'Action.Execute',
  id: 'approve',
  title: 'Approve',
  verb: 'approve',
  data: { request: 'KEY-12' },
  fallback: { type: 'Action.Submit', title: 'Approve', data: { verb: 'approve', request: 'KEY-12' } },
};
const MINUTE = 60_000;

describe('cards at the desk', () => {
  let desk: StandIn;
  let now = Date.parse('2026-11-20T10:00:00Z');
  beforeEach(async () => {
    desk = await openStandIn({ now: () => now });
    await desk.teams.say('anna', 'hi');
    await desk.teams.say('mark', 'hi');
  });
  afterEach(() => desk.close());

  const sees = (key: string, id: string) =>
    desk.teams.history(key).find(message => message.id === id)?.cards[0];

  it('a press tells the bot the verb, and the data together with the inputs', async () => {
    const id = await desk.send(ANNA, messageWith(cardSaying('?')));
    await desk.teams.press('anna', id, APPROVE, { reason: 'fine' }, { locale: 'en-GB' });
    const activity = desk.bot.got.at(-1);
    assert.ok(activity);
    assert.deepEqual(
      [activity.type, activity.name, activity.replyToId, activity.locale],
      ['invoke', 'adaptiveCard/action', id, 'en-GB'],
    );
    assert.deepEqual(activity.value, {
      action: {
        type: 'Action.Execute',
        id: 'approve',
        verb: 'approve',
        data: { request: 'KEY-12', reason: 'fine' },
      },
      trigger: 'manual',
    });
  });

  it('the card that comes back takes the place of the pressed one, for that person only', async () => {
    const annas = await desk.send(ANNA, messageWith(cardSaying('Approve?')));
    const marks = await desk.send(MARK, messageWith(cardSaying('Approve?')));
    desk.bot.behave(() => cardAnswer(cardSaying('Approved')));
    const pressed = await desk.teams.press('mark', marks, APPROVE);
    assert.equal(pressed.kind, 'card');
    assert.deepEqual(sees('mark', marks), cardSaying('Approved'));
    assert.deepEqual(sees('anna', annas), cardSaying('Approve?'));
  });

  it('an update by the bot replaces the card, also one that an action answered with', async () => {
    const id = await desk.send(ANNA, messageWith(cardSaying('One')));
    desk.bot.behave(() => cardAnswer(cardSaying('Two')));
    await desk.teams.press('anna', id, APPROVE);
    const path = `/${encodeURIComponent(`a:${ANNA.aadObjectId}`)}/activities/${id}`;
    await desk.connector('PUT', path, messageWith(cardSaying('Three')));
    assert.deepEqual(sees('anna', id), cardSaying('Three'));
    const message = desk.teams.history('anna').find(one => one.id === id);
    assert.equal(message?.edited, true);
  });

  it('words and errors that an action answers with reach the person who pressed', async () => {
    const id = await desk.send(ANNA, messageWith(cardSaying('?')));
    const answers: [unknown, unknown][] = [
      [
        { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Noted.' },
        { kind: 'words', text: 'Noted.' },
      ],
      [
        {
          statusCode: 400,
          type: 'application/vnd.microsoft.error',
          value: { code: 'Stale', message: 'Old.' },
        },
        { kind: 'error', code: 'Stale', text: 'Old.' },
      ],
      [
        { statusCode: 500, type: 'application/vnd.microsoft.error', value: null },
        { kind: 'error', code: '500', text: 'Something went wrong. Please try again.' },
      ],
      [
        { nonsense: true },
        { kind: 'error', code: 'BadAnswer', text: 'Something went wrong. Please try again.' },
      ],
    ];
    for (const [body, pressed] of answers) {
      desk.bot.behave(() => ({ body }));
      assert.deepEqual(await desk.teams.press('anna', id, APPROVE), pressed);
    }
    desk.bot.behave(() => ({ status: 501 }));
    const unheard = await desk.teams.press('anna', id, APPROVE);
    assert.deepEqual(unheard, {
      kind: 'error',
      code: 'HTTP 501',
      text: 'Unable to reach app. Please try again.',
    });
    assert.deepEqual(sees('anna', id), cardSaying('?'));
  });

  it('a press that is sent again keeps its id and shows the answer again', async () => {
    const id = await desk.send(ANNA, messageWith(cardSaying('?')));
    desk.bot.behave(() => cardAnswer(cardSaying('Done')));
    await desk.teams.press('anna', id, APPROVE);
    const again = await desk.teams.again('anna');
    assert.equal(again.kind, 'card');
    assert.equal(desk.bot.got.at(-1)?.id, desk.bot.got.at(-2)?.id);
  });

  it('Action.Submit sends a message without text that names its card', async () => {
    const id = await desk.send(ANNA, messageWith(cardSaying('?')));
    await desk.teams.press('anna', id, { type: 'Action.Submit', data: { verb: 'next' } }, { keys: '120' });
    const activity = desk.bot.got.at(-1);
    assert.deepEqual(
      [activity?.type, activity?.text, activity?.replyToId, activity?.value],
      ['message', undefined, id, { verb: 'next', keys: '120' }],
    );
    assert.deepEqual(
      desk.teams.history('anna').map(({ from }) => from),
      ['person', 'bot'],
    );
  });

  it('Action.Submit can type for the person', async () => {
    const data = { msteams: { type: 'imBack', value: 'help' } };
    await desk.teams.press('anna', 'a-card', { type: 'Action.Submit', data });
    assert.equal(desk.bot.got.at(-1)?.text, 'help');
    assert.equal(desk.teams.history('anna').at(-1)?.text, 'help');
  });

  it('an old client uses the fallback, and leaves out what has none', async () => {
    await desk.teams.press('anna', 'a-card', APPROVE, {}, { old: true });
    assert.deepEqual(desk.bot.got.at(-1)?.value, { verb: 'approve', request: 'KEY-12' });
    const { fallback, ...bare } = APPROVE;
    assert.equal((await desk.teams.press('anna', 'a-card', bare, {}, { old: true })).kind, 'nothing');
    const card = cardSaying('?', { actions: [APPROVE, bare], refresh: { action: bare } });
    assert.deepEqual(asOldClientSees(card), cardSaying('?', { actions: [fallback] }));
  });

  describe('that refresh themselves', () => {
    const refreshing = (userIds?: readonly string[]) =>
      cardSaying('Waiting', {
        refresh: { action: { type: 'Action.Execute', verb: 'look' }, ...(userIds ? { userIds } : {}) },
      });
    const shown = () => cardAnswer(cardSaying('Seen'));

    it('do so for the people they list, and say that nobody pressed', async () => {
      const id = await desk.send(MARK, messageWith(refreshing([`29:${MARK.aadObjectId}`])));
      desk.bot.behave(shown);
      assert.equal((await desk.teams.refresh('mark', id)).kind, 'refreshed');
      assert.equal(desk.bot.got.at(-1)?.value?.trigger, 'automatic');
      assert.deepEqual(sees('mark', id), cardSaying('Seen'));
    });

    it('do not for others, nor without a refresh', async () => {
      const others = await desk.send(MARK, messageWith(refreshing([`29:${ANNA.aadObjectId}`])));
      const none = await desk.send(MARK, messageWith(cardSaying('Plain')));
      const before = desk.bot.got.length;
      assert.deepEqual(await desk.teams.refresh('mark', others), { kind: 'left', why: 'notListed' });
      assert.deepEqual(await desk.teams.refresh('mark', none), { kind: 'left', why: 'noRefresh' });
      assert.deepEqual(await desk.teams.refresh('mark', 'gone'), { kind: 'left', why: 'noCard' });
      assert.equal(desk.bot.got.length, before);
    });

    it('do so for everyone when they list nobody', async () => {
      const id = await desk.send(MARK, messageWith(refreshing()));
      desk.bot.behave(shown);
      assert.equal((await desk.teams.refresh('mark', id)).kind, 'refreshed');
    });

    it('rest for a minute, unless the bot updates them meanwhile', async () => {
      const id = await desk.send(MARK, messageWith(refreshing()));
      desk.bot.behave(() => cardAnswer(refreshing()));
      assert.equal((await desk.teams.refresh('mark', id)).kind, 'refreshed');
      assert.deepEqual(await desk.teams.refresh('mark', id), { kind: 'left', why: 'tooSoon' });
      const path = `/${encodeURIComponent(`a:${MARK.aadObjectId}`)}/activities/${id}`;
      await desk.connector('PUT', path, messageWith(refreshing()));
      assert.equal((await desk.teams.refresh('mark', id)).kind, 'refreshed');
      now += MINUTE;
      assert.equal((await desk.teams.refresh('mark', id)).kind, 'refreshed');
    });

    it('stay as they are when the bot cannot answer, and leave the last press to be sent again', async () => {
      const id = await desk.send(MARK, messageWith(refreshing()));
      desk.bot.behave(() => ({ status: 500 }));
      assert.equal((await desk.teams.refresh('mark', id)).kind, 'left');
      assert.deepEqual(sees('mark', id), refreshing());
      await desk.teams.again('mark');
      assert.equal(desk.bot.got.at(-1)?.text, 'hi');
    });
  });

  it('a choice set asks the bot for its choices', async () => {
    const results = [{ title: 'Contoso School', value: 'cust-1' }];
    desk.bot.behave(() => ({
      body: { type: 'application/vnd.microsoft.search.searchResponse', value: { results } },
    }));
    assert.deepEqual(await desk.teams.search('anna', 'customers', 'con', 0, 15), { kind: 'found', results });
    const activity = desk.bot.got.at(-1);
    assert.equal(activity?.name, 'application/search');
    assert.deepEqual(activity?.value, {
      queryText: 'con',
      queryOptions: { skip: 0, top: 15 },
      dataset: 'customers',
    });
    desk.bot.behave(() => ({ status: 500 }));
    assert.deepEqual(await desk.teams.search('anna', 'customers', 'cont'), { kind: 'failed', status: 500 });
  });
});
