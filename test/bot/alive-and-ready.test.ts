import assert from 'node:assert/strict';
import type { App } from '../../bot/app.ts';
import { isAlive, knock, shout } from '../support/hostile.ts';
import { sandboxOf } from '../support/office.ts';
import { openTestApp } from '../support/open-app.ts';

describe('whether the bot is alive and ready', () => {
  let app: App;
  let passed = 0;
  const now = () => new Date(Date.now() + passed);
  before(async () => {
    app = await openTestApp({ now });
  });
  after(() => app.close());

  const readiness = async () => {
    // Partner Center is asked every few seconds only.
    passed += 60_000;
    const { status, body } = await knock(app.url, { method: 'GET', path: '/readyz' });
    return { status, said: JSON.parse(body) };
  };

  it('says ready when the database and Partner Center answer', async () => {
    assert.deepEqual(await readiness(), {
      status: 200,
      said: { status: 'ready', store: true, partnerCenter: true },
    });
  });

  it('says not ready while Partner Center is down, stays alive, and recovers by itself', async () => {
    const { faults } = sandboxOf(app);
    faults.plan({ kind: 'drop', times: 1_000 });
    assert.deepEqual(await readiness(), {
      status: 503,
      said: { status: 'not ready', store: true, partnerCenter: false },
    });
    assert.ok(await isAlive(app.url));
    faults.clear();
    assert.equal((await readiness()).status, 200);
  });

  it('says not ready while Partner Center refuses the sign-in', async () => {
    const { faults } = sandboxOf(app);
    faults.plan({ kind: 'empty', status: 401, times: 1_000 });
    assert.equal((await readiness()).status, 503);
    faults.clear();
    assert.equal((await readiness()).status, 200);
  });
});

describe('requests that are no requests', () => {
  let app: App;
  before(async () => {
    app = await openTestApp();
  });
  after(() => app.close());

  const head = 'Host: 127.0.0.1\r\n';
  const bytes: readonly (readonly [string, string])[] = [
    ['bytes that are no HTTP', 'GARBAGE\r\n\r\n'],
    ['a TLS greeting', '\x16\x03\x01\x02\x00\x01\x00'],
    ['HTTP 2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['two lengths', `POST / HTTP/1.1\r\n${head}Content-Length: 1\r\nContent-Length: 2\r\n\r\nx`],
    [
      'a length and pieces',
      `POST / HTTP/1.1\r\n${head}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0`,
    ],
    ['a header of 100 KB', `GET / HTTP/1.1\r\n${head}X: ${'x'.repeat(100_000)}\r\n\r\n`],
    ['a wish for a tunnel', `CONNECT evil.example:443 HTTP/1.1\r\n${head}\r\n`],
  ];
  for (const [what, sent] of bytes)
    it(`closes the connection for ${what}`, async () => {
      const heard = await shout(app.url, sent);
      assert.ok(heard !== undefined, 'the connection stayed open');
      assert.match(heard, /^(HTTP\/1\.1 (4\d\d|501)[^\n]*\r\n|$)/);
      assert.ok(await isAlive(app.url));
    });

  it('hears nothing of a sender who goes away in the middle of a body', async () => {
    const began = `POST /api/messages HTTP/1.1\r\n${head}Content-Type: application/json\r\nContent-Length: 99\r\n\r\n{`;
    await shout(app.url, began, 50);
    assert.ok(await isAlive(app.url));
  });

  it('closes the connection for a wish for another protocol, which does not keep the bot from ending', async () => {
    const other = await openTestApp();
    const wish = `GET / HTTP/1.1\r\n${head}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`;
    const heard = await shout(other.url, wish);
    await within(2_000, other.close());
    assert.ok(heard !== undefined, 'the connection stayed open');
  });
});

/** Rejects when it takes longer than anybody waits for. */
async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it did not end')), ms);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
