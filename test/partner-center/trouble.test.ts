import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { openLog } from '../../bot/log.ts';
import { openPartnerCenter } from '../../bot/partner-center/partner-center.ts';
import type { Limits } from '../../bot/partner-center/retry-timing.ts';
import type { PlannedFault } from '../../bot/partner-center/sandbox/faults.ts';
import { sandboxToken } from '../../bot/partner-center/token.ts';
import type { PartnerCenterError } from '../../dialogs/ports.ts';
import { errorOf, idOf, openTrial, type Trial } from './support/trial.ts';

const impatient: Limits = { tries: 3, tryMs: 300, budgetMs: 2_000 };

describe('when Partner Center is in trouble', () => {
  let trial: Trial;
  beforeEach(async () => {
    trial = await openTrial({ limits: impatient });
  });
  afterEach(() => trial.close());
  const ask = () => trial.partnerCenter.subscriptions(idOf(trial, 'Contoso School'));

  const passing: PlannedFault['kind'][] = ['slow', '429', '5xx', 'drop', 'lostAnswer', 'empty', 'htmlError'];
  for (const kind of passing) {
    it(`asks again and gets its answer: ${kind}, once`, async () => {
      trial.sandbox.faults.plan({ kind, ms: 5_000 });
      assert.equal((await ask()).length, 2);
      assert.equal(trial.waits.length, 1);
      const ids = trial.sandbox.calls.slice(-2).map(({ requestId }) => requestId);
      assert.equal(ids[0], ids[1]);
    });
  }

  const lasting: [PlannedFault, PartnerCenterError['kind'], number | undefined, number][] = [
    [{ kind: 'slow', ms: 5_000 }, 'unavailable', undefined, 3],
    [{ kind: '429', retryAfter: 57 }, 'unavailable', 429, 1],
    [{ kind: '5xx' }, 'unavailable', 503, 3],
    [{ kind: '5xx', status: 501 }, 'unavailable', 501, 1],
    [{ kind: 'drop' }, 'unavailable', undefined, 3],
    [{ kind: 'bareString' }, 'rejected', 400, 1],
    [{ kind: 'empty', status: 404 }, 'notFound', 404, 1],
    [{ kind: 'empty', status: 200 }, 'unexpected', 200, 1],
    [{ kind: 'htmlError' }, 'unavailable', 502, 3],
    [{ kind: 'htmlError', status: 200 }, 'unexpected', 200, 1],
    [{ kind: 'htmlError', status: 302 }, 'unexpected', 302, 1],
  ];
  for (const [fault, kind, status, tries] of lasting) {
    it(`gives up with ${kind} after ${tries}: ${JSON.stringify(fault)}`, async () => {
      trial.sandbox.faults.plan({ ...fault, times: 9 });
      const error = await errorOf(ask());
      assert.deepEqual([error.kind, error.status], [kind, status]);
      assert.equal(trial.calls().length, tries);
      assert.match(error.correlationId ?? '', /^[0-9a-f-]{36}$/);
    });
  }

  it('waits as long as a throttled service asks, and no longer than somebody can wait', async () => {
    trial.sandbox.faults.plan({ kind: '429', retryAfter: 1 });
    await ask();
    assert.ok((trial.waits[0] ?? 0) >= 1_000 && (trial.waits[0] ?? 0) < 1_500);
    trial.sandbox.faults.plan({ kind: '429', retryAfter: 57 });
    assert.equal((await errorOf(ask())).retryAfterSeconds, 57);
  });

  it('sits out a used-up minute where there is time for it', async () => {
    const patient = await openTrial({ limits: { ...impatient, budgetMs: 120_000 } });
    try {
      patient.sandbox.faults.limitPerMinute(2);
      const id = idOf(patient, 'Contoso School');
      for (let n = 0; n < 5; n++) assert.equal((await patient.partnerCenter.subscriptions(id)).length, 2);
      assert.equal(patient.waits.length, 2);
      for (const ms of patient.waits) assert.ok(ms > 1_000 && ms <= 61_000);
    } finally {
      await patient.close();
    }
  });

  it('does not wait for a token for ever', async () => {
    let isStuck = false;
    const token = async () => (isStuck ? new Promise<string>(() => {}) : 'sandbox.user');
    const stuck = await openTrial({ limits: { ...impatient, tries: 1 }, token });
    try {
      isStuck = true;
      const error = await errorOf(stuck.partnerCenter.customer(idOf(stuck, 'Contoso School')));
      assert.equal(error.kind, 'unavailable');
    } finally {
      await stuck.close();
    }
  });

  it('lets go at once when it is closed while it waits for a throttled service', async () => {
    trial.sandbox.faults.plan({ kind: '429', retryAfter: 57, times: 9 });
    const closing = openPartnerCenter({
      baseUrl: trial.sandbox.url,
      token: sandboxToken(),
      log: openLog('silent'),
    });
    while (trial.calls().length === 0) await new Promise(resolve => setImmediate(resolve));
    closing.close();
    await closing.customersLoaded();
    assert.equal(trial.calls().length, 1);
  });

  it('does not carry our token to wherever it is sent on', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(302, { Location: '/elsewhere' });
      response.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const moved = await openTrial({ baseUrl: `http://127.0.0.1:${port}/v1/`, limits: impatient });
    try {
      assert.equal((await errorOf(moved.partnerCenter.ping())).kind, 'unexpected');
      assert.deepEqual(
        asked.filter(url => !url.startsWith('/v1/customers?')),
        [],
      );
    } finally {
      await moved.close();
      server.close();
      server.closeAllConnections();
    }
  });

  it('says the same when nobody listens at all', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    await new Promise(resolve => server.close(resolve));
    const port = typeof address === 'object' && address ? address.port : 0;
    const nobody = await openTrial({ baseUrl: `http://127.0.0.1:${port}`, limits: impatient });
    try {
      assert.equal((await errorOf(nobody.partnerCenter.ping())).kind, 'unavailable');
      assert.equal((await errorOf(nobody.partnerCenter.findCustomers('contoso', 5))).kind, 'unavailable');
    } finally {
      await nobody.close();
    }
  });

  it('carries the id of the turn that the call belongs to', async () => {
    const turn = 'd9a4c2a1-54f1-4b1e-8a64-2f5f0f3c7b10';
    const traced = await openTrial();
    try {
      await traced.partnerCenter.during(turn).subscriptions(idOf(traced, 'Contoso School'));
      assert.equal(traced.sandbox.calls.at(-1)?.correlationId, turn);
    } finally {
      await traced.close();
    }
  });
});
