import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type App, openApp } from '../../bot/app.ts';
import { readSettings } from '../../bot/config.ts';
import { Chat } from '../support/chat.ts';
import {
  INSIDE,
  isAlive,
  JSON_TYPE,
  type Knock,
  knock,
  nested,
  strangersMessage,
} from '../support/hostile.ts';
import { openReadableLog } from '../support/log-lines.ts';

/** Stands in everything that is sent; it may never be in the log. */
const MARK = 'payload-7f3a9c';

describe('the door of a bot on this machine', () => {
  const log = openReadableLog();
  let app: App;
  let anna: Chat;

  before(async () => {
    const settings = readSettings({ BOT_MODE: 'local', PORT: '0', DATABASE_URL: 'file::memory:' });
    app = await openApp(settings, { log: log.log });
    anna = new Chat(app, 'anna');
    await anna.install();
  });
  after(() => app.close());
  beforeEach(() => {
    log.lines.length = 0;
  });
  afterEach(async () => {
    assert.ok(await isAlive(app.url), 'the bot is no longer alive');
    assert.deepEqual(log.errors(), []);
    assert.ok(!log.lines.some(line => line.includes(MARK)), 'the log holds what was sent');
  });

  const message = (change: object = {}): string =>
    JSON.stringify(strangersMessage(`${app.url}/connector/`, { text: MARK, ...change }));
  const fromElsewhere = (name: string, value: string): Knock => ({
    headers: { ...JSON_TYPE, [name]: value },
    body: message(),
  });

  const refused: readonly (readonly [string, number, () => Knock])[] = [
    ['an empty object', 400, () => ({ body: '{}' })],
    ['an array', 400, () => ({ body: '[]' })],
    ['null', 400, () => ({ body: 'null' })],
    ['a string', 400, () => ({ body: `"${MARK}"` })],
    ['a number', 400, () => ({ body: '1e999' })],
    ['no body', 400, () => ({})],
    ['JSON that breaks off', 400, () => ({ body: `{"type":"${MARK}` })],
    ['bytes that are no text', 400, () => ({ body: [Buffer.from([0xff, 0xfe, 0x00])] })],
    ['arrays in arrays, a hundred thousand deep', 400, () => ({ body: nested(100_000) })],
    ['300 KB', 413, () => ({ body: `{"text":"${MARK.repeat(22_000)}"}` })],
    ['5 MB that do not say how much they are', 413, () => ({ body: manyPieces() })],
    ['a promise of 10 GB', 413, () => ({ headers: { ...JSON_TYPE, 'content-length': '9999999999' } })],
    ['plain text', 415, () => ({ headers: { 'content-type': 'text/plain' }, body: message() })],
    ['a form', 415, () => ({ headers: { 'content-type': 'multipart/form-data' }, body: message() })],
    ['no content type', 415, () => ({ headers: {}, body: message() })],
    ['GET', 405, () => ({ method: 'GET' })],
    ['PUT', 405, () => ({ method: 'PUT', body: message() })],
    ['DELETE', 405, () => ({ method: 'DELETE' })],
    ['another address', 404, () => ({ path: '/api/messages/more', body: message() })],
    ['an address that cannot be read', 404, () => ({ path: '/%ff', method: 'GET' })],
    ['no type', 400, () => ({ body: message({ type: undefined }) })],
    ['an empty type', 400, () => ({ body: message({ type: '' }) })],
    ['no conversation', 400, () => ({ body: message({ conversation: undefined }) })],
    ['a conversation without an id', 400, () => ({ body: message({ conversation: {} }) })],
    ['nobody it is from', 400, () => ({ body: message({ from: undefined }) })],
    [
      'an object id that is no GUID',
      400,
      () => ({ body: message({ from: { id: 'x', aadObjectId: MARK } }) }),
    ],
    ['nobody it is for', 400, () => ({ body: message({ recipient: undefined }) })],
    ['text that is an array', 400, () => ({ body: message({ text: [MARK] }) })],
    ['an id of a hundred thousand letters', 400, () => ({ body: message({ id: 'x'.repeat(100_000) }) })],
    ['no service url', 400, () => ({ body: message({ serviceUrl: undefined }) })],
    ['an empty service url', 400, () => ({ body: message({ serviceUrl: '' }) })],
    ['a page of another host that calls', 403, () => fromElsewhere('origin', 'https://evil.example')],
    ['a page without an origin that calls', 403, () => fromElsewhere('origin', 'null')],
    ['a name that was bound to this machine', 403, () => fromElsewhere('host', 'evil.example')],
    ['a name that begins like this machine', 403, () => fromElsewhere('host', 'localhost.evil.example')],
  ];

  for (const [what, status, made] of refused)
    it(`refuses ${what} without a word`, async () => {
      const answer = await knock(app.url, made());
      assert.equal(answer.status, status);
      assert.equal(answer.body, '');
    });

  const addresses = [
    'https://evil.example/',
    'http://127.0.0.1@evil.example/',
    'http://127.0.0.1.evil.example/',
    'http://localhost.evil.example/',
    'http://someone:secret@127.0.0.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://0.0.0.0/',
    'javascript:alert(1)',
    'javascript://127.0.0.1/%0aalert(1)',
    'file:///etc/passwd',
    'file://localhost/etc/passwd',
    'ftp://127.0.0.1/',
    'ws://127.0.0.1/',
    '//127.0.0.1/',
    `${MARK} ${MARK}`,
  ];
  for (const serviceUrl of addresses)
    it(`sends nothing to ${serviceUrl}`, async () => {
      const before = await app.store.outbox.count();
      const answer = await knock(app.url, { body: message({ serviceUrl }) });
      assert.ok([400, 403].includes(answer.status), `answered ${answer.status}`);
      assert.equal(answer.body, '');
      assert.deepEqual(await app.store.outbox.count(), before);
    });

  const strange: readonly (readonly [string, number, object])[] = [
    ['a type that nobody knows', 200, { type: MARK }],
    ['an event that nobody knows', 200, { type: 'event', name: MARK }],
    ['an invoke that nobody knows', 501, { type: 'invoke', name: MARK }],
    ['an invoke without a name', 501, { type: 'invoke' }],
    ['a search of another shape', 400, { type: 'invoke', name: 'application/search', value: [MARK] }],
    ['somebody without an object id', 200, { from: { id: MARK } }],
    ['a locale of another world', 200, { locale: '🙂\u0000' }],
    ['signs that cannot be printed', 200, { text: `\ud800\u0000\u202e${MARK}`, id: 'a\u0000b' }],
    ['250 KB of text', 200, { text: MARK.repeat(17_000) }],
    ['250 KB of mentions', 200, { text: '<at>'.repeat(60_000) }],
    ['250 KB that nearly are product keys', 200, { text: 'ABCDE-'.repeat(40_000) }],
    ['a value that is an array', 200, { value: [MARK] }],
    ['a value that is a number', 200, { value: 5 }],
    ['an installation that nobody knows', 200, { type: 'installationUpdate', action: 'constructor' }],
  ];
  for (const [what, status, change] of strange)
    it(`outlives ${what}`, async () => {
      const answer = await knock(app.url, { body: message(change) });
      assert.equal(answer.status, status);
      assert.equal(answer.body, '');
    });

  for (const place of ['"text":"hello","more":', '"value":'])
    it(`outlives arrays in arrays behind ${place}`, async () => {
      const body = message({ text: 'hello' }).replace('"text":"hello"', `${place}${nested(10_000)}`);
      const answer = await knock(app.url, { body });
      assert.equal(answer.status, 200);
      assert.equal(answer.body, '');
    });

  it('lets nobody change what every object inherits', async () => {
    const inherited = `"__proto__":{"type":"message","${MARK}":1},"constructor":{"prototype":{"${MARK}":1}}`;
    await knock(app.url, { body: `{${inherited},${message().slice(1)}` });
    assert.equal(Reflect.get({}, MARK), undefined);
    assert.equal((await knock(app.url, { body: `{${inherited}}` })).status, 400);
  });

  const pressed = (action: unknown, more: object = {}): string =>
    JSON.stringify(
      strangersMessage(`${app.url}/connector/`, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        from: { id: '29:anna', name: MARK, aadObjectId: anna.id },
        conversation: { id: `a:${randomUUID()}`, tenantId: randomUUID(), conversationType: 'personal' },
        value: { action, trigger: 'manual' },
        ...more,
      }),
    );

  const shapes: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['null', null],
    ['a number', 5],
    ['data that is an array', { data: [MARK] }],
    ['a button that is a number', { data: { desk: 5 } }],
    ['a button that is an array', { data: { desk: [] } }],
    ['a button without a verb', { data: { desk: {} } }],
    ['a verb that is an object', { data: { desk: { verb: { toString: 'approve' } } } }],
    ['a verb of 250 KB', { data: { desk: { verb: MARK.repeat(17_000) } } }],
    ['an id of 250 KB', { data: { desk: { verb: 'open', request: MARK.repeat(17_000) } } }],
  ];
  for (const [what, action] of shapes)
    it(`answers card data that is ${what} in the shape that cards understand`, async () => {
      const answer = await knock(app.url, { body: pressed(action) });
      assert.equal(answer.status, 200);
      assert.equal(JSON.parse(answer.body).type, 'application/vnd.microsoft.error');
      assert.doesNotMatch(answer.body, INSIDE);
    });

  const ids = ['request', 'journey', 'stage', 'walk', 'before', 'language', '__proto__'];
  for (const verb of [
    ...['constructor', '__proto__', 'toString', 'hasOwnProperty', MARK],
    ...['answer', 'send', 'change', 'back', 'retry', 'start', 'open', 'redraw', 'mine', 'language'],
    ...['approve', 'reject', 'file', 'share', 'withdraw', 'edit', 'again'],
  ])
    it(`answers a press of "${verb}" on things that do not exist with a card`, async () => {
      for (const value of ['constructor', '__proto__', 'KEY-999', '"; drop table requests; --']) {
        const desk = Object.fromEntries([['verb', verb], ...ids.map(name => [name, value])]);
        const answer = await knock(app.url, {
          body: pressed({ data: { desk, reason: MARK, keys: nested(9) } }),
        });
        assert.equal(answer.status, 200);
        assert.equal(JSON.parse(answer.body).type, 'application/vnd.microsoft.card.adaptive');
        assert.doesNotMatch(answer.body, INSIDE);
      }
    });

  it('still knows everybody after all this', async () => {
    assert.match(await anna.say('help'), /Your roles: Admin agent/);
  });
});

function manyPieces(): readonly Buffer[] {
  return Array.from({ length: 80 }, () => Buffer.alloc(64 * 1024, 'a'));
}
