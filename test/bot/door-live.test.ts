import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { ToBotFromBotOrEmulatorTokenValidationParameters as BY_THE_SDK } from 'botframework-connector';
import { CHANNEL_ISSUER, unsigned } from '../support/channel-tokens.ts';
import { knock, nested } from '../support/hostile.ts';
import { annas, liveDoor, MARK } from '../support/live-door.ts';
import { BOT_APP, OUR_TENANT } from '../support/live-settings.ts';

describe('the door of a bot on the internet, for those who have no token', () => {
  const door = liveDoor();

  const bodies: readonly (readonly [string, number, string])[] = [
    ['an empty object', 400, '{}'],
    ['an array', 400, '[]'],
    ['null', 400, 'null'],
    ['nothing', 400, ''],
    ['JSON that breaks off', 400, '{"type":'],
    ['arrays in arrays', 400, nested(100_000)],
    ['300 KB', 413, 'x'.repeat(300 * 1024)],
    ['no type', 400, annas({ type: undefined })],
    ['no service url', 400, annas({ serviceUrl: undefined })],
    ['no conversation', 400, annas({ conversation: undefined })],
    ['nobody it is from', 400, annas({ from: undefined })],
    ['a whole activity', 401, annas()],
    ['one that wants its answers elsewhere', 401, annas({}, 'https://evil.example/')],
    ['one that wants its answers on this machine', 401, annas({}, 'http://127.0.0.1:1/')],
  ];
  for (const [what, status, body] of bodies)
    it(`refuses ${what} without a word`, async () => {
      const answer = await door.send(undefined, body);
      assert.equal(answer.status, status);
      assert.equal(answer.body, '');
    });

  it('has no desk behind it, and no connector', async () => {
    for (const path of ['/desk/', '/desk', '/connector/v3/conversations', '/desk/api/people'])
      assert.equal((await knock(door.url, { method: 'GET', path })).status, 404);
    assert.equal((await knock(door.url, { path: '/connector/v3/conversations', body: '{}' })).status, 404);
  });
});

describe('the door of a bot on the internet, for tokens that nobody signed', () => {
  const door = liveDoor();
  const good = { iss: CHANNEL_ISSUER, aud: BOT_APP };
  const entra = { iss: `https://sts.windows.net/${OUR_TENANT}/`, aud: BOT_APP, tid: OUR_TENANT };

  const tokens: readonly (readonly [string, string])[] = [
    ['that looks right', unsigned(good)],
    ['with the algorithm none', unsigned(good, { alg: 'none', typ: 'JWT' })],
    ['with the algorithm none and no signature', unsigned(good, { alg: 'none' }).replace(/[^.]+$/, '')],
    ['with a header that is no JSON', `Bearer e30x.${unsigned(good).split('.')[1]}.x`],
    ['of Microsoft Entra', unsigned({ ...entra, appid: BOT_APP, ver: '1.0' })],
    ['of two issuers', unsigned({ iss: [CHANNEL_ISSUER], aud: BOT_APP })],
    ['for two bots', unsigned({ iss: CHANNEL_ISSUER, aud: [BOT_APP] })],
    ['for another bot', unsigned({ iss: CHANNEL_ISSUER, aud: randomUUID() })],
    ['whose claims are null', `Bearer e30.${Buffer.from('null').toString('base64url')}.x`],
    ['that is no token', `Bearer ${MARK}`],
    ['of another scheme', `Basic ${Buffer.from(MARK).toString('base64')}`],
    ['of 12 KB', unsigned({ ...good, more: 'x'.repeat(9_000) })],
  ];
  for (const [what, authorization] of tokens)
    it(`refuses one ${what}`, async () => {
      const answer = await door.send(authorization, annas());
      assert.equal(answer.status, 401);
      assert.equal(answer.body, '');
    });

  it('refuses a header of 100 KB', async () => {
    assert.equal((await door.send(`Bearer ${'x'.repeat(100_000)}`, annas())).status, 431);
  });

  const junk: readonly (readonly [string, (tid: string) => Readonly<Record<string, unknown>>])[] = [
    ['of any issuer', tid => ({ iss: `https://sts.windows.net/${tid}/`, aud: BOT_APP, tid })],
    ['that look like those of the channel', tid => ({ ...good, tid })],
  ];
  for (const [what, claims] of junk)
    it(`grows no fatter by a thousand ${what}, each with a tenant of its own`, async () => {
      const issuers = issuersOfTheSdk();
      const before = issuers.length;
      try {
        assert.deepEqual(await statusesOf(1_000, () => unsigned(claims(randomUUID()))), [401]);
        assert.equal(issuers.length, before);
      } finally {
        issuers.length = before;
      }
    });

  async function statusesOf(count: number, token: () => string): Promise<readonly number[]> {
    const statuses = new Set<number>();
    for (let sent = 0; sent < count; sent += 50) {
      const many = Array.from({ length: 50 }, () => door.send(token(), annas()));
      for (const { status } of await Promise.all(many)) statuses.add(status);
    }
    return [...statuses];
  }
});

/** The list that the SDK's own checks write into. */
function issuersOfTheSdk(): string[] {
  const { issuer } = BY_THE_SDK;
  assert.ok(Array.isArray(issuer), 'the SDK keeps its issuers elsewhere now');
  return issuer;
}
