import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { openSandbox, type Sandbox } from '../../bot/partner-center/sandbox/sandbox.ts';
import { type Asking, ask as askAt, codeOf, itemsOf } from './support/ask.ts';
import { storiesOnly } from './support/trial.ts';

describe('the Partner Center sandbox', () => {
  let sandbox: Sandbox;
  let contoso: string;
  beforeEach(async () => {
    sandbox = await openSandbox({ seed: storiesOnly });
    contoso = sandbox.world.customers()[0]?.id ?? '';
  });
  afterEach(() => sandbox.close());

  const ask = (path: string, asking?: Asking) => askAt(`${sandbox.url}${path}`, asking);

  const tokens: [string, string, number, number][] = [
    ['no token', '', 401, 800001],
    ['rubbish', 'Bearer rubbish', 401, 400],
    ['a name of Object', 'Bearer constructor', 401, 400],
    ['a token that has expired', 'Bearer sandbox.expired', 401, 400],
    ['a token for another audience', 'Bearer sandbox.old-audience', 401, 900420],
    ['a user without MFA', 'Bearer sandbox.user-without-mfa', 401, 900421],
    ['a user without a role', 'Bearer sandbox.user-without-role', 403, 900150],
  ];
  for (const [name, authorization, status, code] of tokens) {
    it(`lets nobody in with ${name}`, async () => {
      const answer = await ask('/v1/customers', { headers: { authorization } });
      assert.deepEqual([answer.status, codeOf(answer)], [status, code]);
      assert.equal(answer.headers.has('www-authenticate'), status === 401);
    });
  }

  it('refuses an app alone where a user is needed, and only there', async () => {
    const headers = { authorization: 'Bearer sandbox.app' };
    for (const path of ['subscribedskus', 'servicerequests']) {
      const answer = await ask(`/v1/customers/${contoso}/${path}`, { headers });
      assert.deepEqual([answer.status, codeOf(answer)], [403, 900329]);
    }
    assert.equal((await ask(`/v1/customers/${contoso}/qualifications`, { headers })).status, 200);
  });

  it('takes paths and parameters in any casing', async () => {
    const answer = await ask(`/V1/Customers/${contoso.toUpperCase()}/SubscribedSkus`);
    assert.equal(itemsOf(answer).length, 2);
    const filter = encodeURIComponent('{"field":"companyname","VALUE":"CONTOSO","operator":"Starts_With"}');
    assert.equal(itemsOf(await ask(`/v1/customers?Size=1&Filter=${filter}`)).length, 1);
    assert.equal(itemsOf(await ask(`/v1/customers?SIZE=9&Filter=${filter}`)).length, 2);
  });

  it('gives pages that start where the last one ended, in the order of the list', async () => {
    const page = z.object({
      items: z.array(z.object({ id: z.string() })),
      continuationToken: z.string().optional(),
    });
    const ids: string[] = [];
    let answer = page.parse((await ask('/v1/customers?size=5')).json);
    ids.push(...answer.items.map(({ id }) => id));
    while (answer.continuationToken !== undefined) {
      const headers = { 'ms-continuationtoken': answer.continuationToken };
      answer = page.parse((await ask('/v1/customers?seekOperation=Next', { headers })).json);
      assert.ok(answer.items.length <= 5);
      ids.push(...answer.items.map(({ id }) => id));
    }
    assert.deepEqual(
      ids,
      sandbox.world.customers().map(({ id }) => id),
    );
  });

  const mistakes: [string, string, number, number][] = [
    [
      'a filter that it does not know',
      '/v1/customers?filter={"Field":"CompanyName","Value":"a","Operator":"substring"}',
      400,
      800002,
    ],
    ['a filter that is no JSON', '/v1/customers?filter=contoso', 400, 800002],
    ['a size that is no number', '/v1/customers?size=many', 400, 2000],
    ['the next page of nothing', '/v1/customers?seekOperation=Next', 400, 2001],
    ['an id that is no GUID', '/v1/customers/contoso', 400, 900118],
    ['a customer nobody knows', '/v1/customers/00000000-0000-4000-8000-000000000000', 404, 60003],
    ['a route that does not exist', '/v1/benefits', 404, 1000],
    [
      'the retired way to read a qualification',
      '/v1/customers/00000000-0000-4000-8000-000000000000/qualification',
      404,
      1000,
    ],
  ];
  for (const [name, path, status, code] of mistakes) {
    it(`answers as documented to ${name}`, async () => {
      const answer = await ask(path);
      assert.deepEqual([answer.status, codeOf(answer)], [status, code]);
    });
  }

  it('answers that a subscription is not there, and that a method is not', async () => {
    const missing = await ask(`/v1/customers/${contoso}/subscriptions/${randomUUID()}`);
    assert.deepEqual([missing.status, codeOf(missing)], [404, 20003]);
    const deleted = await ask(`/v1/customers/${contoso}/subscriptions`, { method: 'DELETE' });
    assert.deepEqual([deleted.status, deleted.headers.get('allow')], [405, 'GET']);
  });

  it('gives the whole customer and one subscription alone', async () => {
    const customer = await ask(`/v1/customers/${contoso}`);
    const shape = z.object({
      companyProfile: z.object({ companyName: z.string() }),
      allowDelegatedAccess: z.boolean(),
    });
    assert.equal(shape.parse(customer.json).companyProfile.companyName, 'Contoso School');
    const [first] = itemsOf(await ask(`/v1/customers/${contoso}/subscriptions`));
    const one = await ask(`/v1/customers/${contoso}/subscriptions/${`${first?.id}`.toLowerCase()}`);
    assert.deepEqual(one.json, first);
    const order = itemsOf(await ask(`/v1/customers/${contoso}/subscriptions?order_id=${first?.orderId}`));
    assert.deepEqual(order, [first]);
  });

  it('echoes the ids it is tracked by, and makes those it is not given', async () => {
    const ids = { 'ms-requestid': randomUUID(), 'ms-correlationid': randomUUID(), 'ms-cv': 'abc.1' };
    const echoed = await ask('/v1/customers', { headers: ids });
    for (const [name, id] of Object.entries(ids)) assert.equal(echoed.headers.get(name), id);
    const made = await ask('/v1/customers');
    for (const name of [...Object.keys(ids), 'ms-serverid']) assert.ok(made.headers.get(name));
  });

  it('refuses calls over a planned limit until the minute is over', async () => {
    sandbox.faults.limitPerMinute(2);
    for (let n = 0; n < 2; n++) assert.equal((await ask('/v1/customers')).status, 200);
    const refused = await ask('/v1/customers');
    assert.equal(refused.status, 429);
    const seconds = Number(refused.headers.get('retry-after'));
    assert.ok(seconds > 0 && seconds <= 60);
    assert.match(z.object({ message: z.string() }).parse(refused.json).message, /Try again in \d+ seconds/);
    sandbox.moveClock(seconds * 1_000);
    assert.equal((await ask('/v1/customers')).status, 200);
  });

  it('remembers who called what', async () => {
    const requestId = randomUUID();
    await ask('/v1/customers?size=3', { headers: { 'ms-requestid': requestId } });
    const last = sandbox.calls.at(-1);
    assert.deepEqual(
      [last?.method, last?.path, last?.query, last?.requestId],
      ['GET', '/v1/customers', 'size=3', requestId],
    );
  });

  it('goes on after a body that is no JSON', async () => {
    const path = `/v1/servicerequests/${sandbox.world.openTicket(contoso, 'Keys')}`;
    const headers = { authorization: 'Bearer sandbox.user' };
    const broken = await fetch(`${sandbox.url}${path}`, { method: 'PATCH', headers, body: '{' });
    assert.equal(broken.status, 400);
    const large = await fetch(`${sandbox.url}${path}`, {
      method: 'PATCH',
      headers,
      body: ' '.repeat(300_000),
    });
    assert.equal(large.status, 400);
    assert.equal((await ask(path)).status, 200);
  });

  it('counts its days from the day it starts', async () => {
    const clock = () => new Date('2031-03-01T10:00:00Z');
    const later = await openSandbox({ seed: storiesOnly, clock });
    try {
      const ends = later.world
        .customers()
        .flatMap(({ subscriptions }) => subscriptions.map(({ endsAt }) => endsAt));
      assert.ok(ends.every(endsAt => endsAt > '2031-03-01'));
      later.setNow(new Date('2032-01-01T00:00:00Z'));
      assert.equal(later.now().toISOString(), '2032-01-01T00:00:00.000Z');
    } finally {
      await later.close();
    }
  });
});
