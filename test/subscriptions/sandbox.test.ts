import assert from 'node:assert/strict';
import { z } from 'zod';
import { ask, codeOf } from '../partner-center/support/ask.ts';
import type { Trial } from '../partner-center/support/trial.ts';
import { first, held, openStories, play } from './support.ts';

const whole = z.looseObject({ quantity: z.number(), attributes: z.looseObject({ etag: z.string() }) });

describe('the sandbox, asked about subscriptions as plain HTTP', () => {
  let trial: Trial;
  beforeEach(async () => {
    trial = await openStories();
  });
  afterEach(() => trial.close());

  async function address(name: string, rest = ''): Promise<string> {
    const { customerId, detail } = await first(trial, name);
    return `${trial.sandbox.url}/v1/customers/${customerId}/subscriptions/${detail.id}${rest}`;
  }

  it('takes a change with the etag in the body, and gives a new etag', async () => {
    const url = await address('Trey Research');
    const before = whole.parse((await ask(url)).json);
    const { status, json } = await ask(url, { method: 'PATCH', body: { ...before, quantity: 26 } });
    const after = whole.parse(json);
    assert.deepEqual([status, after.quantity], [200, 26]);
    assert.notEqual(after.attributes.etag, before.attributes.etag);
  });

  it('refuses a stale etag with 400 and code 2055, and a body without one', async () => {
    const url = await address('Trey Research');
    const before = whole.parse((await ask(url)).json);
    play(trial, 'Trey Research', { quantity: 30 });
    const stale = await ask(url, { method: 'PATCH', body: { ...before, quantity: 26 } });
    assert.deepEqual([stale.status, codeOf(stale)], [400, 2055]);
    const { attributes: _, ...without } = before;
    assert.equal((await ask(url, { method: 'PATCH', body: without })).status, 400);
    assert.equal(held(trial, 'Trey Research')[0]?.quantity, 30);
  });

  it('resets the renewal when it is left out of the change', async () => {
    const url = await address('Trey Research');
    const { quantity, attributes } = whole.parse((await ask(url)).json);
    await ask(url, { method: 'PATCH', body: { quantity: quantity + 1, attributes } });
    assert.equal(held(trial, 'Trey Research')[0]?.autoRenewEnabled, false);
  });

  it('answers a pending change with 409 and code 900278', async () => {
    const url = await address('Consolidated Messenger');
    const before = whole.parse((await ask(url)).json);
    const pending = await ask(url, { method: 'PATCH', body: { ...before, quantity: 15 } });
    assert.deepEqual([pending.status, codeOf(pending)], [409, 900278]);
  });

  it('accepts with 202 and says where to look', async () => {
    const url = await address('Tailwind Traders');
    const before = whole.parse((await ask(url)).json);
    const accepted = await ask(url, { method: 'PATCH', body: { ...before, quantity: 60 } });
    assert.equal(accepted.status, 202);
    const location = accepted.headers.get('location') ?? '';
    assert.match(location, /^\/customers\/[0-9a-f-]{36}\/subscriptions\/[0-9a-f-]{36}$/);
    assert.equal(whole.parse((await ask(`${trial.sandbox.url}/v1${location}`)).json).quantity, 35);
    trial.sandbox.moveClock(1_500);
    assert.equal(whole.parse((await ask(`${trial.sandbox.url}/v1${location}`)).json).quantity, 60);
  });

  it('gives the first answer to the same upgrade under the same request id, and does it once', async () => {
    const url = await address('Fabrikam Foods', '/upgrades');
    const listed = z.object({ items: z.array(z.looseObject({})) }).parse((await ask(url)).json);
    const headers = { 'ms-requestid': '5d5a1b46-6b0b-4f6c-9f0e-0a6f6f1c2d3e' };
    const body = { ...listed.items[0], quantity: 40 };
    const one = await ask(url, { method: 'POST', headers, body });
    const two = await ask(url, { method: 'POST', headers, body });
    assert.deepEqual(two.json, one.json);
    assert.equal(held(trial, 'Fabrikam Foods').length, 2);
  });

  it('answers 404 with code 20003 for a subscription that is not there', async () => {
    const { customerId } = await first(trial, 'Fabrikam Foods');
    const url = `${trial.sandbox.url}/v1/customers/${customerId}/subscriptions/${customerId}/upgrades`;
    const missing = await ask(url);
    assert.deepEqual([missing.status, codeOf(missing)], [404, 20003]);
  });

  it('tells only a user whether licences are ready', async () => {
    const url = await address('Wide World Importers', '/provisioningstatus');
    assert.equal(z.looseObject({ status: z.string() }).parse((await ask(url)).json).status, 'pending');
    const alone = await ask(url, { headers: { authorization: 'Bearer sandbox.app' } });
    assert.deepEqual([alone.status, codeOf(alone)], [403, 900329]);
  });

  it('lets people play how a subscription is treated', async () => {
    const { customerId, detail } = await first(trial, 'Fabrikam Foods');
    const url = `${trial.sandbox.url}/sandbox/customers/${customerId}/subscriptions/${detail.id}`;
    const played = await ask(url, { method: 'PUT', body: { scripted: { refusedFor: 10 } } });
    assert.equal(played.status, 204);
    const wrong = await ask(url, { method: 'PUT', body: { scripted: { unheardOf: true } } });
    assert.equal(wrong.status, 400);
  });
});
