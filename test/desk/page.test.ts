import assert from 'node:assert/strict';
import { request } from 'node:http';
import { z } from 'zod';
import { refusal } from '../../bot/local/gate.ts';
import { cardAnswer, cardSaying, messageWith } from './fake-bot.ts';
import { ANNA, MARK, openStandIn, type StandIn } from './stand-in.ts';

const event = z.looseObject({ kind: z.string(), person: z.string() });
type Event = z.infer<typeof event>;

/** Reads a stream of events until the given one has come; answers all up to there. */
async function eventsUntil(url: string, isLast: (event: Event) => boolean, during = async () => {}) {
  const stop = new AbortController();
  const response = await fetch(url, { signal: stop.signal });
  assert.equal(response.headers.get('content-type'), 'text/event-stream; charset=utf-8');
  const seen: Event[] = [];
  let rest = '';
  let started = false;
  const decoder = new TextDecoder();
  assert.ok(response.body);
  for await (const chunk of response.body) {
    const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks.filter(text => text.startsWith('data: '))) {
      seen.push(event.parse(JSON.parse(block.slice('data: '.length))));
    }
    if (seen.some(isLast)) break;
    if (!started) await during();
    started = true;
  }
  stop.abort();
  return seen;
}

/** A request with headers that fetch would not let us set. */
function raw(
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
) {
  return new Promise<number>((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = options;
    const sent = request(url, { method, headers }, response => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('the page of the desk', () => {
  let desk: StandIn;
  beforeEach(async () => {
    desk = await openStandIn();
  });
  afterEach(() => desk.close());

  const call = async (name: string, body: unknown) => {
    const response = await fetch(`${desk.url}/desk/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  };

  it('comes with its style and script, and may load nothing from elsewhere', async () => {
    const page = await fetch(`${desk.url}/desk/`);
    const policy = page.headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe|\*|https?:/);
    const html = await page.text();
    const linked = [...html.matchAll(/(?:href|src)="([\w.-]+)"/g)].map(([, name]) => name);
    assert.ok(linked.includes('desk.js') && linked.includes('desk.css'));
    for (const name of linked) assert.equal((await fetch(`${desk.url}/desk/${name}`)).status, 200, name);
    assert.doesNotMatch(html, /<script(?![^>]*src=)|<style|https?:\/\/(?!www\.w3\.org)/);
  });

  it('is not sent again to a browser that has it', async () => {
    const etag = (await fetch(`${desk.url}/desk/desk.css`)).headers.get('etag') ?? '';
    const again = await raw(`${desk.url}/desk/desk.css`, { headers: { 'if-none-match': etag } });
    assert.equal(again, 304);
    assert.equal((await fetch(`${desk.url}/desk`, { redirect: 'manual' })).status, 308);
  });

  it('knows who can sit at the desk, but not their ids', async () => {
    const people = await (await fetch(`${desk.url}/desk/api/people`)).json();
    assert.deepEqual(people, [
      {
        key: 'anna',
        name: ANNA.name,
        locale: 'nl-NL',
        roles: ['adminAgent'],
        manager: false,
        installed: false,
      },
      { key: 'mark', name: MARK.name, locale: 'en-GB', roles: [], manager: true, installed: false },
    ]);
  });

  it('gets the history first, then what happens; of others only that something came', async () => {
    await desk.teams.say('anna', 'before');
    await desk.teams.say('mark', 'before');
    const seen = await eventsUntil(
      `${desk.url}/desk/api/events?people=anna,nobody`,
      ({ kind }) => kind === 'message',
      async () => {
        await desk.send(MARK, { type: 'message', text: 'for Mark' });
        await desk.send(ANNA, { type: 'typing' });
        await desk.send(ANNA, { type: 'message', text: 'for Anna' });
      },
    );
    assert.deepEqual(
      seen.map(({ kind, person }) => `${person} ${kind}`),
      ['anna history', 'mark elsewhere', 'anna typing', 'anna message'],
    );
    assert.match(JSON.stringify(seen[0]), /before/);
    assert.doesNotMatch(JSON.stringify(seen), /for Mark/);
  });

  it('is up to date again after the line was lost', async () => {
    const url = `${desk.url}/desk/api/events?people=anna`;
    await eventsUntil(url, ({ kind }) => kind === 'history');
    await desk.teams.say('anna', 'missed');
    const [history] = await eventsUntil(url, ({ kind }) => kind === 'history');
    assert.match(JSON.stringify(history), /missed/);
  });

  it('can do at the desk what people do in Teams', async () => {
    assert.deepEqual((await call('install', { person: 'anna' })).body, { kind: 'delivered' });
    await call('say', { person: 'anna', text: 'hello', locale: 'en-GB' });
    assert.equal(desk.bot.got.at(-1)?.locale, 'en-GB');
    const id = await desk.send(ANNA, messageWith(cardSaying('?')));
    desk.bot.behave(() => cardAnswer(cardSaying('Done')));
    const action = { type: 'Action.Execute', verb: 'go' };
    const pressed = await call('press', { person: 'anna', message: id, action, inputs: { a: '1' } });
    assert.deepEqual(pressed.body.message.cards, [cardSaying('Done')]);
    assert.equal((await call('refresh', { person: 'anna', message: id })).body.kind, 'left');
    assert.equal((await call('again', { person: 'anna' })).body.kind, 'card');
    desk.bot.behave(() => ({ body: { value: { results: [] } } }));
    const found = await call('search', { person: 'anna', dataset: 'customers', query: 'con' });
    assert.deepEqual(found.body, { kind: 'found', results: [] });
    await call('start-over', { person: 'anna' });
    assert.equal(desk.bot.got.at(-1)?.text, 'start over');
    assert.deepEqual((await call('uninstall', { person: 'anna' })).body, { kind: 'delivered' });
  });

  it('is told what it got wrong', async () => {
    assert.equal((await call('say', { person: 'anna' })).status, 400);
    assert.equal((await call('say', { person: 'anna', text: 'hi', locale: 'en/../' })).status, 400);
    assert.equal((await call('say', { person: 'nobody', text: 'hi' })).status, 404);
    const headers = { 'content-type': 'application/json' };
    const url = `${desk.url}/desk/api/say`;
    assert.equal(await raw(url, { method: 'POST', headers, body: '{"person":' }), 400);
    assert.equal(await raw(url, { method: 'POST', headers, body: `"${'x'.repeat(1_100_000)}"` }), 413);
    assert.deepEqual(desk.bot.got, []);
  });

  it('and the connector are closed to other pages in the same browser', async () => {
    const { port } = new URL(desk.url);
    const json = { 'content-type': 'application/json' };
    for (const path of ['/desk/', '/desk/api/people', '/desk/api/events?people=anna']) {
      const url = `${desk.url}${path}`;
      assert.equal(await raw(url, { headers: { host: `evil.example:${port}` } }), 403, path);
      assert.equal(await raw(url, { headers: { origin: 'https://evil.example' } }), 403, path);
    }
    for (const path of ['/desk/api/say', '/connector/v3/conversations']) {
      const post = { method: 'POST', body: '{"person":"anna","text":"hi"}' };
      const url = `${desk.url}${path}`;
      assert.equal(await raw(url, { ...post, headers: { ...json, host: `evil.example:${port}` } }), 403);
      assert.equal(await raw(url, { ...post, headers: { ...json, origin: 'null' } }), 403);
      assert.equal(await raw(url, { ...post, headers: { 'content-type': 'text/plain' } }), 415);
    }
    assert.deepEqual(desk.bot.got, []);
  });
});

const here = { host: 'localhost:3978' };
const json = { 'content-type': 'application/json; charset=utf-8' };
const cases: [string, string, Record<string, string>, number | undefined][] = [
  ['this machine by name', 'GET', here, undefined],
  ['this machine by number', 'GET', { host: '127.0.0.1:3978' }, undefined],
  ['this machine by its IPv6 number', 'GET', { host: '[::1]:3978' }, undefined],
  ['another port', 'GET', { host: '127.0.0.1:80' }, 403],
  ['no host', 'GET', {}, 403],
  ['a name that was bound to this machine', 'GET', { host: 'rebound.example:3978' }, 403],
  ['our own page', 'POST', { ...here, ...json, origin: 'http://127.0.0.1:3978' }, undefined],
  [
    'a page on another port of this machine',
    'POST',
    { ...here, ...json, origin: 'http://localhost:8080' },
    403,
  ],
  ['a form of another page', 'POST', { ...here, 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ['something that only looks like JSON', 'POST', { ...here, 'content-type': 'application/jsonp' }, 415],
  ['an update without a type', 'PUT', here, 415],
];

describe('the gate of the desk', () => {
  for (const [name, method, headers, status] of cases) {
    it(`${status === undefined ? 'lets in' : 'refuses'} ${name}`, () => {
      assert.equal(refusal({ method, headers }, 3978)?.status, status);
    });
  }
});
