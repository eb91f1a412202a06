import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { TicketChange } from '../../bot/partner-center/ticket-change.ts';
import { errorOf, idOf, openTrial, type Trial } from './support/trial.ts';

describe('adding a note to a support ticket', () => {
  let trial: Trial;
  let change: TicketChange;
  beforeEach(async () => {
    trial = await openTrial();
    const customerId = idOf(trial, 'Contoso School');
    const ticketId = trial.sandbox.world.openTicket(customerId, 'Product key');
    const note = 'The keys are no longer needed. (KEY-12)';
    const ids = { customerId, ticketId, requestId: randomUUID() };
    change = { ...ids, note, close: false, lookFirst: false, marker: '(KEY-12)' };
  });
  afterEach(() => trial.close());
  const ticket = () => trial.partnerCenter.ticket(change.customerId, change.ticketId);
  const patches = () => trial.calls().filter(call => call.startsWith('PATCH')).length;

  it('leaves the ticket open, or closes it with the note', async () => {
    await trial.partnerCenter.changeTicket(change);
    assert.deepEqual([(await ticket())?.status, (await ticket())?.notes], ['open', [change.note]]);
    await trial.partnerCenter.changeTicket({ ...change, requestId: randomUUID(), close: true });
    assert.equal((await ticket())?.status, 'closed');
  });

  it('puts the marker into a note that lacks it', async () => {
    await trial.partnerCenter.changeTicket({ ...change, note: 'No longer needed.' });
    assert.deepEqual((await ticket())?.notes, ['No longer needed.\n(KEY-12)']);
  });

  it('takes an answer without a body for a success', async () => {
    trial.sandbox.faults.plan({ method: 'PATCH', kind: 'noContent' });
    await trial.partnerCenter.changeTicket(change);
    assert.deepEqual((await ticket())?.notes, [change.note]);
    assert.equal(patches(), 1);
  });

  it('is looked up, not repeated, when the answer gets lost', async () => {
    trial.sandbox.faults.plan({ method: 'PATCH', kind: 'lostAnswer' });
    await trial.partnerCenter.changeTicket(change);
    assert.equal(patches(), 1);
    assert.deepEqual((await ticket())?.notes, [change.note]);
  });

  it('is left to a later try when it did not arrive, and then done once', async () => {
    trial.sandbox.faults.plan({ method: 'PATCH', kind: 'drop' });
    assert.equal((await errorOf(trial.partnerCenter.changeTicket(change))).kind, 'unavailable');
    assert.equal(patches(), 1);
    await trial.partnerCenter.changeTicket({ ...change, lookFirst: true });
    assert.deepEqual((await ticket())?.notes, [change.note]);
  });

  it('is found by the next process after this one died with the answer', async () => {
    trial.sandbox.faults.plan({ method: 'PATCH', kind: 'lostAnswer' });
    trial.sandbox.faults.plan({ method: 'GET', path: /servicerequests/i, kind: 'drop', times: 9 });
    assert.equal((await errorOf(trial.partnerCenter.changeTicket(change))).kind, 'unavailable');
    trial.sandbox.faults.clear();
    await trial.partnerCenter.changeTicket({ ...change, lookFirst: true });
    assert.equal(patches(), 1);
    assert.deepEqual((await ticket())?.notes, [change.note]);
  });

  it('is not sent when it cannot be seen whether it was', async () => {
    trial.sandbox.faults.plan({ method: 'GET', kind: '5xx', times: 9 });
    const error = await errorOf(trial.partnerCenter.changeTicket({ ...change, lookFirst: true }));
    assert.equal(error.kind, 'unavailable');
    assert.equal(patches(), 0);
  });

  it('waits its turn when throttled, and is then sent under the same id', async () => {
    trial.sandbox.faults.plan({ method: 'PATCH', kind: '429', retryAfter: 2 });
    await trial.partnerCenter.changeTicket(change);
    assert.ok((trial.waits[0] ?? 0) >= 2_000);
    const sent = trial.sandbox.calls.filter(({ method }) => method === 'PATCH');
    assert.deepEqual(
      sent.map(({ requestId }) => requestId),
      [change.requestId, change.requestId],
    );
    assert.deepEqual((await ticket())?.notes, [change.note]);
  });

  it('is left to a later try, without a look, when it is throttled for longer than that', async () => {
    trial.sandbox.faults.plan({ method: 'PATCH', kind: '429', retryAfter: 57 });
    const error = await errorOf(trial.partnerCenter.changeTicket(change));
    assert.deepEqual([error.kind, error.retryAfterSeconds], ['unavailable', 57]);
    assert.equal(trial.calls().length, 1);
  });

  it('is refused for a ticket that is not there, or ids that are none', async () => {
    const missing = { ...change, ticketId: '616122292874999' };
    assert.equal((await errorOf(trial.partnerCenter.changeTicket(missing))).kind, 'notFound');
    const before = trial.calls().length;
    const odd = { ...change, ticketId: '../../customers' };
    assert.equal((await errorOf(trial.partnerCenter.changeTicket(odd))).kind, 'rejected');
    assert.equal(trial.calls().length, before);
  });
});
