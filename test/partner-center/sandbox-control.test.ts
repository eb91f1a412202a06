import assert from 'node:assert/strict';
import { request } from 'node:http';
import { z } from 'zod';
import { errorOf, idOf, openTrial, type Trial } from './support/trial.ts';

describe('playing Microsoft by hand', () => {
  let trial: Trial;
  beforeEach(async () => {
    trial = await openTrial({ limits: { tries: 1, tryMs: 2_000, budgetMs: 2_000 } });
  });
  afterEach(() => trial.close());

  const control = async (method: string, path: string, body?: unknown) => {
    const headers = { 'content-type': 'application/json' };
    const sent = { method, headers, body: body === undefined ? null : JSON.stringify(body) };
    const response = await fetch(`${trial.sandbox.url}/sandbox/${path}`, sent);
    const text = await response.text();
    const json: unknown = text === '' ? undefined : JSON.parse(text);
    return { status: response.status, json };
  };

  it('decides a verification, and takes it back', async () => {
    const id = idOf(trial, 'Tailspin Primary');
    const decide = (body: object) => control('PUT', `customers/${id}/qualification`, body);
    await decide({ vettingStatus: 'Denied', vettingReason: 'Not an eligible Library' });
    const denied = await trial.partnerCenter.educationStatus(id);
    assert.deepEqual([denied.kind, denied.reason], ['denied', 'Not an eligible Library']);
    assert.equal((await decide({ vettingStatus: null })).status, 204);
    assert.equal((await trial.partnerCenter.educationStatus(id)).kind, 'none');
  });

  it('changes a subscription', async () => {
    const id = idOf(trial, 'Contoso School');
    const [first] = await trial.partnerCenter.subscriptions(id);
    const changed = await control('PUT', `customers/${id}/subscriptions/${first?.id}`, {
      quantity: 3,
      status: 'suspended',
    });
    assert.equal(changed.status, 204);
    const [after] = await trial.partnerCenter.subscriptions(id);
    assert.deepEqual([after?.quantity, after?.status], [3, 'suspended']);
  });

  it('opens a ticket', async () => {
    const customerId = idOf(trial, 'Contoso School');
    const opened = await control('POST', 'tickets', { customerId, title: 'Keys' });
    const { id } = z.object({ id: z.string() }).parse(opened.json);
    assert.equal((await trial.partnerCenter.ticket(customerId, id))?.status, 'open');
  });

  it('moves the clock', async () => {
    const before = trial.sandbox.now().getTime();
    await control('POST', 'clock', { days: 7 });
    assert.ok(trial.sandbox.now().getTime() - before >= 7 * 86_400_000);
    await control('POST', 'clock', { now: '2031-01-01T00:00:00Z' });
    assert.equal(trial.sandbox.now().getUTCFullYear(), 2031);
  });

  it('plans trouble and calls it off', async () => {
    const ask = () => trial.partnerCenter.customer(idOf(trial, 'Contoso School'));
    await control('POST', 'faults', { kind: '5xx', path: '/customers/', times: 9 });
    assert.equal((await errorOf(ask())).status, 503);
    await control('DELETE', 'faults');
    assert.ok(await ask());
    await control('POST', 'faults', { limitPerMinute: 1 });
    await ask();
    assert.equal((await errorOf(ask())).status, 429);
    await control('POST', 'faults', { limitPerMinute: null });
    assert.ok(await ask());
  });

  it('shows the calls that came in', async () => {
    const calls = z.array(z.object({ method: z.string(), path: z.string(), requestId: z.string() }));
    const { json } = await control('GET', 'calls');
    assert.equal(calls.parse(json)[0]?.path, '/v1/customers');
  });

  const mistakes: [string, string, string, unknown, number][] = [
    ['a fault that does not exist', 'POST', 'faults', { kind: 'melt' }, 400],
    ['a word that is not known', 'POST', 'faults', { kind: 'drop', tines: 3 }, 400],
    ['an expression that cannot be read', 'POST', 'faults', { kind: 'drop', path: '(' }, 400],
    ['a customer nobody knows', 'POST', 'tickets', { customerId: 'x', title: 'Keys' }, 400],
    ['a control that does not exist', 'POST', 'weather', {}, 404],
    ['no body', 'POST', 'tickets', undefined, 400],
  ];
  for (const [name, method, path, body, status] of mistakes) {
    it(`is told about ${name}`, async () => assert.equal((await control(method, path, body)).status, status));
  }

  it('is not for web pages of others', async () => {
    const { url } = trial.sandbox;
    const form = await fetch(`${url}/sandbox/faults`, { method: 'POST', body: '{"kind":"drop"}' });
    assert.equal(form.status, 403);
    const status = await new Promise(resolve => {
      const headers = { host: 'sandbox.example', 'content-type': 'application/json' };
      request(`${url}/sandbox/calls`, { headers }, response => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    assert.equal(status, 403);
  });
});
