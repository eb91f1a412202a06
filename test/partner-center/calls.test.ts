import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import * as client from '../../bot/partner-center/client.ts';
import { partnerSeed } from '../../bot/partner-center/sandbox/seeds.ts';
import { sandboxToken } from '../../bot/partner-center/token.ts';
import { errorOf, idOf, openTrial, type Trial } from './support/trial.ts';

describe('asking Partner Center about a customer', () => {
  let trial: Trial;
  beforeEach(async () => {
    trial = await openTrial();
  });
  afterEach(() => trial.close());

  it('finds one by its id, in any casing', async () => {
    const id = idOf(trial, 'Contoso School');
    const customer = { id, name: 'Contoso School', domain: 'contososchool.onmicrosoft.com' };
    assert.deepEqual(await trial.partnerCenter.customer(id.toUpperCase()), customer);
    assert.deepEqual(await trial.partnerCenter.findCustomers(` ${id.toUpperCase()} `, 5), [customer]);
  });

  it('knows nobody by an id that is not known, and sends no id that is none', async () => {
    assert.equal(await trial.partnerCenter.customer(randomUUID()), undefined);
    assert.deepEqual(await trial.partnerCenter.findCustomers(randomUUID(), 5), []);
    const before = trial.calls().length;
    assert.equal(await trial.partnerCenter.customer('../customers'), undefined);
    assert.equal((await errorOf(trial.partnerCenter.subscriptions('..'))).kind, 'notFound');
    assert.equal(await trial.partnerCenter.ticket(randomUUID(), '../1'), undefined);
    assert.equal(trial.calls().length, before);
  });

  it('says that a customer of another region is not ours, whatever is asked', async () => {
    const { partnerCenter } = trial;
    const id = idOf(trial, 'Alpine Ski School');
    for (const call of [partnerCenter.customer, partnerCenter.educationStatus, partnerCenter.subscriptions]) {
      const error = await errorOf(call(id));
      assert.deepEqual([error.kind, error.status, error.code], ['notOurs', 403, '20002']);
    }
    assert.deepEqual((await partnerCenter.findCustomers('alpine', 5))[0]?.id, id);
  });

  const verifications: [string, object][] = [
    ['Contoso School', { kind: 'approved' }],
    ['Tailspin Primary', { kind: 'inReview' }],
    ['Wingtip Institute', { kind: 'denied', reason: 'Not an Academic Domain' }],
    ['Adatum Training', { kind: 'none' }],
    ['Proseware Ltd', { kind: 'none' }],
    ['Het Rietveld Lyceum', { kind: 'approved' }],
  ];
  for (const [name, expected] of verifications) {
    it(`reads the education verification of ${name}`, async () => {
      const { since, ...status } = await trial.partnerCenter.educationStatus(idOf(trial, name));
      assert.deepEqual(status, expected);
      assert.equal(since !== undefined, status.kind === 'inReview' || status.kind === 'denied');
    });
  }

  it('sees a verification that Microsoft has just decided', async () => {
    const id = idOf(trial, 'Tailspin Primary');
    trial.sandbox.world.setQualification(id, { vettingStatus: 'Approved' });
    assert.deepEqual(await trial.partnerCenter.educationStatus(id), { kind: 'approved' });
    trial.sandbox.world.setQualification(id, undefined);
    assert.deepEqual(await trial.partnerCenter.educationStatus(id), { kind: 'none' });
  });

  it('tells active, suspended and trial subscriptions apart', async () => {
    const found = await trial.partnerCenter.subscriptions(idOf(trial, 'Fabrikam Academy'));
    assert.deepEqual(
      found.map(({ offerName, quantity, status, isTrial }) => [offerName, quantity, status, isTrial]),
      [
        ['Microsoft 365 A5 for faculty', 80, 'active', false],
        ['Microsoft 365 A3 for faculty', 200, 'suspended', false],
        ['Microsoft 365 A3 for faculty', 25, 'active', true],
      ],
    );
    for (const { id } of found) assert.equal(id, id.toLowerCase());
  });

  it('sees a subscription end once its last day has passed', async () => {
    const id = idOf(trial, 'Lakeview High School');
    const [before] = await trial.partnerCenter.subscriptions(id);
    assert.equal(before?.status, 'active');
    assert.equal(before?.renewsItself, false);
    trial.sandbox.moveClock(7 * 86_400_000);
    const [after] = await trial.partnerCenter.subscriptions(id);
    assert.equal(after?.status, 'expired');
    const [renewed] = await trial.partnerCenter.subscriptions(idOf(trial, 'Northwind College'));
    trial.sandbox.moveClock(365 * 86_400_000);
    const [again] = await trial.partnerCenter.subscriptions(idOf(trial, 'Northwind College'));
    assert.equal(again?.status, 'active');
    assert.ok((again?.endsOn ?? '') > (renewed?.endsOn ?? ''));
  });

  it('adds up the licences in the tenant by product', async () => {
    const units = await trial.partnerCenter.activeUnits(idOf(trial, 'Fabrikam Academy'));
    assert.deepEqual(units, { M365EDU_A5_FACULTY: 80, M365EDU_A3_FACULTY: 25 });
  });

  it('adds them up as well when a product comes in several parts', async () => {
    const item = (activeUnits: number) => ({ activeUnits, productSku: { skuPartNumber: 'SPE_E3' } });
    const body = JSON.stringify({ Items: [item(3), item(4)] });
    const inParts = await openTrial({ fetch: async () => new Response(body) });
    try {
      const id = idOf(inParts, 'Contoso School');
      assert.deepEqual(await inParts.partnerCenter.activeUnits(id), { SPE_E3: 7 });
    } finally {
      await inParts.close();
    }
  });

  it('does without those numbers where Partner Center does not tell them', async () => {
    const id = idOf(trial, 'Contoso School');
    for (const kind of ['bareString', '5xx', 'htmlError', 'drop'] as const) {
      trial.sandbox.faults.plan({ kind, times: 9, path: /subscribedskus/i });
      assert.equal(await trial.partnerCenter.activeUnits(id), undefined);
      trial.sandbox.faults.clear();
    }
    assert.equal(await trial.partnerCenter.activeUnits(idOf(trial, 'Alpine Ski School')), undefined);
  });

  it('lists tickets by status and a few at a time, and reads the notes of one', async () => {
    const id = idOf(trial, 'Contoso School');
    const opened = trial.sandbox.world.openTicket(id, 'Product key');
    assert.match(opened, /^\d{15}$/);
    const all = await client.listTickets(trial.send, id);
    assert.deepEqual(
      all.map(({ status }) => status),
      ['open', 'closed'],
    );
    assert.deepEqual(await client.listTickets(trial.send, id, { size: 1, offset: 1 }), all.slice(1));
    assert.deepEqual(await client.listTickets(trial.send, id, { status: 'open' }), all.slice(0, 1));
    const old = await trial.partnerCenter.ticket(id, all[1]?.id ?? '');
    assert.deepEqual(old?.notes, ['Solved with the customer.']);
    assert.equal(await trial.partnerCenter.ticket(idOf(trial, 'Fabrikam Academy'), opened), undefined);
  });

  it('asks what is cheapest when it only wants to know whether Partner Center answers', async () => {
    await Promise.all([trial.partnerCenter.ping(), trial.partnerCenter.ping()]);
    await trial.partnerCenter.ping();
    assert.deepEqual(trial.calls(), ['GET /v1/customers']);
  });
});

describe('asking Partner Center with the wrong credentials', () => {
  it('says so', async () => {
    const trial = await openTrial({ token: async () => 'rubbish' });
    try {
      const error = await errorOf(trial.partnerCenter.ping());
      assert.deepEqual([error.kind, error.status], ['unauthorised', 401]);
      assert.doesNotMatch(error.message, /rubbish/);
    } finally {
      await trial.close();
    }
  });

  it('reads customers as an app alone, but neither the licences in a tenant nor tickets', async () => {
    const trial = await openTrial({ token: sandboxToken('app') });
    try {
      const id = idOf(trial, 'Contoso School');
      assert.equal((await trial.partnerCenter.subscriptions(id)).length, 2);
      assert.equal(await trial.partnerCenter.activeUnits(id), undefined);
      const error = await errorOf(trial.partnerCenter.ticket(id, '616122292874576'));
      assert.deepEqual([error.kind, error.code], ['unauthorised', '900329']);
    } finally {
      await trial.close();
    }
  });
});

describe('a partner with two thousand customers', () => {
  it('gets all of them, page by page, each once', async () => {
    const trial = await openTrial({ seed: partnerSeed });
    const all = partnerSeed(new Date()).customers.length;
    assert.ok(all > 2_000);
    try {
      for (const size of [100, 499, 5_000]) {
        const ids = new Set<string>();
        let pages = 0;
        for await (const page of client.customerPages(trial.send, size)) {
          pages += 1;
          for (const { id } of page) ids.add(id);
        }
        assert.equal(ids.size, all);
        assert.ok(pages >= all / Math.min(size, 500));
      }
      assert.equal(new Set(trial.sandbox.world.customers().map(({ name }) => name)).size, all);
      assert.equal(new Set(trial.sandbox.world.customers().map(({ domain }) => domain)).size, all);
    } finally {
      await trial.close();
    }
  });
});
