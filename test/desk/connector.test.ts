import assert from 'node:assert/strict';
import { cardSaying, messageWith } from './fake-bot.ts';
import { ANNA, MARK, openStandIn, type StandIn, TENANT } from './stand-in.ts';

const ANNAS = `/${encodeURIComponent(`a:${ANNA.aadObjectId}`)}`;

const chatWith = (id: string, more: object = {}) => ({
  isGroup: false,
  bot: { id: '28:partner-desk' },
  members: [{ id }],
  tenantId: TENANT,
  channelData: { tenant: { id: TENANT } },
  ...more,
});

describe('the connector that the bot calls', () => {
  let desk: StandIn;
  beforeEach(async () => {
    desk = await openStandIn();
    await desk.teams.say('anna', 'hi');
  });
  afterEach(() => desk.close());

  const texts = () => desk.teams.history('anna').map(({ text }) => text);
  const codeOf = async (answer: Promise<{ status: number; body: { error?: unknown } }>) => {
    const { status, body } = await answer;
    const { error } = body;
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return [status, code];
  };

  it('opens the conversation with a person by either of their ids', async () => {
    for (const id of [`29:${ANNA.aadObjectId}`, ANNA.aadObjectId]) {
      const { status, body } = await desk.connector('POST', '', chatWith(id));
      assert.equal(status, 201);
      assert.equal(body.id, `a:${ANNA.aadObjectId}`);
    }
  });

  it('opens it with a first message at once', async () => {
    const activity = { type: 'message', text: 'News' };
    const { body } = await desk.connector('POST', '', chatWith(ANNA.aadObjectId, { activity }));
    assert.equal(desk.teams.history('anna').at(-1)?.id, body.activityId);
    assert.deepEqual(texts(), ['hi', 'News']);
  });

  it('refuses a conversation with nobody, with two, or in another tenant', async () => {
    const two = chatWith('x', { members: [{ id: 'x' }, { id: 'y' }] });
    assert.deepEqual(await codeOf(desk.connector('POST', '', two)), [400, 'Bad Argument']);
    const noId = chatWith('x', { members: [{ aadObjectId: ANNA.aadObjectId }] });
    assert.deepEqual(await codeOf(desk.connector('POST', '', noId)), [400, 'Bad Argument']);
    const elsewhere = chatWith(ANNA.aadObjectId, { tenantId: undefined, channelData: undefined });
    assert.deepEqual(await codeOf(desk.connector('POST', '', elsewhere)), [400, 'Bad Argument']);
  });

  it('lets the bot write only to who installed it or wrote to it', async () => {
    const marks = `/${encodeURIComponent(`a:${MARK.aadObjectId}`)}/activities`;
    const hello = { type: 'message', text: 'Hello' };
    const outside = [403, 'BotNotInConversationRoster'];
    assert.deepEqual(await codeOf(desk.connector('POST', '', chatWith(MARK.aadObjectId))), outside);
    assert.deepEqual(await codeOf(desk.connector('POST', marks, hello)), outside);
    await desk.teams.install('mark');
    assert.equal((await desk.connector('POST', marks, hello)).status, 201);
    await desk.teams.uninstall('mark');
    assert.deepEqual(await codeOf(desk.connector('POST', marks, hello)), outside);
  });

  it('knows no other conversations and no other messages', async () => {
    const hello = { type: 'message', text: 'Hello' };
    assert.deepEqual(await codeOf(desk.connector('POST', '/a%3Anobody/activities', hello)), [
      404,
      'ConversationNotFound',
    ]);
    const gone = [404, 'ActivityNotFoundInConversation'];
    assert.deepEqual(await codeOf(desk.connector('PUT', `${ANNAS}/activities/1`, hello)), gone);
    assert.deepEqual(await codeOf(desk.connector('DELETE', `${ANNAS}/activities/1`)), gone);
  });

  it('shows replies, updates in place, and takes messages away', async () => {
    const first = await desk.send(ANNA, { type: 'message', text: 'One' });
    const { body } = await desk.connector('POST', `${ANNAS}/activities/${first}`, {
      type: 'message',
      text: 'Two',
    });
    const updated = await desk.connector('PUT', `${ANNAS}/activities/${first}`, {
      type: 'message',
      text: 'One, better',
    });
    assert.deepEqual([updated.status, updated.body], [200, { id: first }]);
    assert.deepEqual(texts(), ['hi', 'One, better', 'Two']);
    await desk.connector('DELETE', `${ANNAS}/activities/${body.id}`);
    assert.deepEqual(texts(), ['hi', 'One, better']);
  });

  it('shows that the bot is typing without keeping it', async () => {
    const seen: string[] = [];
    desk.teams.subscribe('anna', ({ kind }) => seen.push(kind));
    await desk.send(ANNA, { type: 'typing' });
    assert.deepEqual(seen, ['typing']);
    assert.deepEqual(texts(), ['hi']);
  });

  it('splits a message with text and a card in two, and then tells no id', async () => {
    const both = { ...messageWith(cardSaying('Card')), text: 'Words' };
    const { body } = await desk.connector('POST', `${ANNAS}/activities`, both);
    assert.deepEqual(body, {});
    assert.deepEqual(
      desk.teams.history('anna').map(({ text, cards }) => [text, cards.length]),
      [
        ['hi', 0],
        ['Words', 0],
        [undefined, 1],
      ],
    );
  });

  it('reads suggested actions, hero cards, and says what it cannot show', async () => {
    await desk.send(ANNA, {
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.hero',
          content: { text: 'Which?', buttons: [{ type: 'imBack', title: 'This', value: 'this' }] },
        },
        { contentType: 'audio/mpeg', contentUrl: 'https://example.com/a.mp3' },
      ],
      suggestedActions: {
        actions: ['a', 'b', 'c', 'd'].map(value => ({ type: 'imBack', title: value.toUpperCase(), value })),
      },
    });
    const message = desk.teams.history('anna').at(-1);
    assert.deepEqual(message?.cards[0]?.actions, [
      { type: 'Action.Submit', title: 'This', data: { msteams: { type: 'imBack', value: 'this' } } },
    ]);
    assert.deepEqual(message?.unshown, ['audio/mpeg']);
    assert.deepEqual(
      message?.suggestions.map(({ title, value }) => [title, value]),
      [
        ['A', 'a'],
        ['B', 'b'],
        ['C', 'c'],
      ],
    );
  });

  it('refuses a message that is too large, and one that is none', async () => {
    const large = { type: 'message', text: 'x'.repeat(60 * 1024) };
    assert.deepEqual(await codeOf(desk.connector('POST', `${ANNAS}/activities`, large)), [
      413,
      'MessageSizeTooBig',
    ]);
    assert.deepEqual(await codeOf(desk.connector('POST', `${ANNAS}/activities`, [])), [400, 'Bad Argument']);
    assert.deepEqual(texts(), ['hi']);
  });

  describe('with faults planned', () => {
    const send = () => desk.connector('POST', `${ANNAS}/activities`, { type: 'message', text: 'News' });

    it('refuses as often as planned, and says when to come back', async () => {
      desk.teams.faults.plan({ times: 2, status: 429, retryAfterSeconds: 3 });
      assert.deepEqual(await codeOf(send()), [429, 'Throttled']);
      const response = await fetch(`${desk.url}/connector/v3/conversations${ANNAS}/activities`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"type":"message","text":"News"}',
      });
      assert.equal(response.headers.get('retry-after'), '3');
      assert.equal((await send()).status, 201);
      assert.deepEqual(texts(), ['hi', 'News']);
    });

    it('hits only the calls that it names', async () => {
      desk.teams.faults.plan({ times: 1, status: 503, on: ['update'] });
      const { status, body } = await send();
      assert.equal(status, 201);
      const update = () =>
        desk.connector('PUT', `${ANNAS}/activities/${body.id}`, { type: 'message', text: 'Better' });
      assert.deepEqual(await codeOf(update()), [503, 'ServiceError']);
      assert.equal((await update()).status, 200);
    });

    it('drops the connection before the work, or after it', async () => {
      desk.teams.faults.plan({ times: 1, drop: true });
      await assert.rejects(send());
      assert.deepEqual(texts(), ['hi']);
      desk.teams.faults.plan({ times: 1, lostAnswer: true });
      await assert.rejects(send());
      assert.deepEqual(texts(), ['hi', 'News']);
    });

    it('is slow, and can be set right again', async () => {
      desk.teams.faults.plan({ times: 1, slowMs: 20 });
      assert.equal((await send()).status, 201);
      desk.teams.faults.plan({ times: 5, status: 500 });
      desk.teams.faults.clear();
      assert.equal((await send()).status, 201);
    });
  });
});
