import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Activity } from 'botframework-schema';
import { type App, openApp } from '../../bot/app.ts';
import { readSettings } from '../../bot/config.ts';
import { DeskAdapter } from '../../bot/teams/adapter.ts';
import { authenticationFor } from '../../bot/teams/credentials.ts';
import { type Answer, INSIDE, isAlive, knock, strangersMessage } from '../support/hostile.ts';
import { openReadableLog } from '../support/log-lines.ts';

const MARK = 'payload-0c44d1';
const SETTINGS = readSettings({ BOT_MODE: 'local', PORT: '0', DATABASE_URL: 'file::memory:' });

/** As little of Teams as will do: takes everything, or answers with that status. */
async function openTaker() {
  const paths: string[] = [];
  let status = 201;
  const server = createServer((req, res) => {
    req.resume();
    paths.push(req.url ?? '');
    res.writeHead(status, { 'content-type': 'application/json' });
    res.end(JSON.stringify({ id: '1' }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    paths,
    answer(with_: number) {
      status = with_;
    },
    close: () => void server.close().closeAllConnections(),
  };
}

type Taker = Awaited<ReturnType<typeof openTaker>>;

describe('a turn that fails because the database is gone', () => {
  const log = openReadableLog();
  let app: App;
  let teams: Taker;
  before(async () => {
    teams = await openTaker();
    app = await openApp(SETTINGS, { log: log.log });
    await app.store.close();
  });
  after(async () => {
    await app.close().catch(() => undefined);
    teams.close();
  });
  afterEach(async () => {
    assert.ok(await isAlive(app.url));
    assert.ok(!log.lines.some(line => line.includes(MARK)), 'the log holds what was sent');
  });

  const send = (change: object): Promise<Answer> =>
    knock(app.url, {
      body: JSON.stringify(strangersMessage(`${teams.url}/emea/`, { text: MARK, ...change })),
    });
  const pressed = { type: 'invoke', value: { action: { data: { desk: { verb: 'help' }, reason: MARK } } } };

  it('is told to the one who wrote, and to the log', async () => {
    const answer = await send({});
    assert.equal(answer.status, 200);
    assert.equal(answer.body, '');
    assert.equal(teams.paths.length, 1, 'one apology');
    assert.ok(log.errors().length > 0);
  });

  it('is told to the one who pressed, in the shape that cards understand', async () => {
    const answer = await send({ ...pressed, name: 'adaptiveCard/action' });
    assert.equal(answer.status, 200);
    const { statusCode, type, value } = JSON.parse(answer.body);
    assert.deepEqual([statusCode, type], [500, 'application/vnd.microsoft.error']);
    assert.match(value.message, /Something went wrong on our side/);
    assert.doesNotMatch(answer.body, INSIDE);
  });

  it('speaks Dutch to the Dutch', async () => {
    const answer = await send({ ...pressed, name: 'adaptiveCard/action', locale: 'nl-NL' });
    assert.match(answer.body, /Er is bij ons iets misgegaan/);
  });

  it('ends well even when Teams does not take the apology', async () => {
    teams.answer(400);
    const answer = await send({});
    assert.equal(answer.body, '');
    assert.ok([200, 500].includes(answer.status));
  });

  it('makes the bot not ready', async () => {
    const { status, body } = await knock(app.url, { method: 'GET', path: '/readyz' });
    assert.equal(status, 503);
    assert.equal(JSON.parse(body).store, false);
    assert.doesNotMatch(body, INSIDE);
  });
});

describe('what the SDK sends', () => {
  it('goes to the address of the activity it answers, also when another of the same host was first', async () => {
    const teams = await openTaker();
    const adapter = new DeskAdapter(authenticationFor(SETTINGS));
    const activity = (region: string): Activity =>
      JSON.parse(JSON.stringify(strangersMessage(`${teams.url}/${region}/`)));
    try {
      for (const region of ['emea', 'amer'])
        await adapter.handle('', activity(region), async context => {
          await context.sendActivity('Sorry.');
        });
      assert.deepEqual(
        teams.paths.map(path => path.split('/')[1]),
        ['emea', 'amer'],
      );
    } finally {
      teams.close();
    }
  });
});
