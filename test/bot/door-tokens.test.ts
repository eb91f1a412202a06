import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { INSIDE } from '../support/hostile.ts';
import { annas, liveDoor } from '../support/live-door.ts';
import { BOT_APP, OUR_TENANT } from '../support/live-settings.ts';

const OTHER_TENANT = randomUUID();
const NOW = Math.floor(Date.now() / 1_000);

type Json = Readonly<Record<string, unknown>>;

describe('the door of a bot on the internet, for tokens that the channel signed', () => {
  const door = liveDoor();

  it('opens', async () => {
    const answer = await door.send(door.keys.bearer(), annas());
    assert.equal(answer.status, 200);
    assert.match(answer.body, /Your roles: Admin agent/);
    assert.doesNotMatch(answer.body, INSIDE);
  });

  const claims: readonly (readonly [string, Json, Json?])[] = [
    ['expired an hour ago', { exp: NOW - 3_600 }],
    ['is not valid yet', { nbf: NOW + 3_600 }],
    ['is for another bot', { aud: randomUUID() }],
    ['is of another issuer', { iss: 'https://evil.example' }],
    ['is of Microsoft Entra', { iss: `https://sts.windows.net/${OUR_TENANT}/`, appid: BOT_APP, ver: '1.0' }],
    ['is of another bot that calls this one', { ver: '2.0', azp: randomUUID() }],
    ['is for another service url', { serviceurl: 'https://smba.trafficmanager.net/amer/' }],
    ['is for no service url', { serviceurl: undefined }],
    ['names a key that does not exist', {}, { kid: 'another' }],
    ['names no key', {}, { kid: undefined }],
    ['says that it needs no key', {}, { alg: 'none' }],
    ['says that it is signed with a password', {}, { alg: 'HS256' }],
  ];
  for (const [what, change, header] of claims)
    it(`stays shut for one that ${what}`, async () => {
      const answer = await door.send(door.keys.bearer(change, header), annas());
      assert.equal(answer.status, 401);
      assert.equal(answer.body, '');
    });

  it('stays shut for one whose claims were changed afterwards', async () => {
    const [head, , signature] = door.keys.bearer().split('.');
    const [, claim] = door.keys.bearer({ exp: NOW + 99_999 }).split('.');
    assert.equal((await door.send(`${head}.${claim}.${signature}`, annas())).status, 401);
  });

  it('prints nothing beside the log when a signature is wrong', async () => {
    assert.equal((await door.send(`${door.keys.bearer().slice(0, -8)}AAAAAAAA`, annas())).status, 401);
    assert.deepEqual(door.printed(), []);
    assert.ok(door.log.lines.some(line => line.includes('"status":401')));
  });

  const here = { id: 'a:anna', conversationType: 'personal' };
  const told = { channelData: { tenant: { id: OTHER_TENANT } } };
  const places: readonly (readonly [string, Json])[] = [
    ['of another tenant', { conversation: { ...here, tenantId: OTHER_TENANT }, channelData: {} }],
    ['of another tenant, which only the channel names', { conversation: here, ...told }],
    ['of two tenants', told],
    ['of no tenant', { conversation: here, channelData: {} }],
    ['of another channel', { channelId: 'webchat' }],
    ['of no channel', { channelId: '' }],
    ['of the channel that skips these checks', { channelId: 'AseChannel' }],
  ];
  for (const [what, change] of places)
    it(`stays shut for activities ${what}, whatever their type`, async () => {
      for (const type of ['message', 'invoke', 'event', 'installationUpdate', 'conversationUpdate']) {
        const answer = await door.send(door.keys.bearer(), annas({ type, ...change }));
        assert.equal(answer.status, 403, type);
        assert.equal(answer.body, '');
      }
    });

  const hosts = [
    'https://evil.example/',
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://someone:secret@smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net:8443/emea/',
    'https://127.0.0.1/',
  ];
  for (const url of hosts)
    it(`stays shut for one that wants its answers at ${url}`, async () => {
      const answer = await door.send(door.keys.bearer({ serviceurl: url }), annas({}, url));
      assert.equal(answer.status, 403);
      assert.equal(answer.body, '');
    });

  it('knows a tenant in capitals for the same', async () => {
    const conversation = { ...here, tenantId: OUR_TENANT.toUpperCase() };
    assert.equal((await door.send(door.keys.bearer(), annas({ conversation }))).status, 200);
  });

  it('fetches the keys once, not for every token', () => {
    assert.equal(door.keys.fetched(), 1);
  });
});

describe('the door of a bot on the internet, when the keys of the channel cannot be fetched', () => {
  const door = liveDoor();

  it('does not call a good token bad: the channel may come again', async () => {
    door.keys.setDown(true);
    const refused = await door.send(door.keys.bearer(), annas());
    assert.equal(refused.body, '');
    door.keys.setDown(false);
    assert.equal((await door.send(door.keys.bearer(), annas())).status, 200);
    assert.ok(refused.status >= 500, `answered ${refused.status}`);
  });
});
