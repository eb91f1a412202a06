import assert from 'node:assert/strict';
import { errorOf, type Trial } from '../partner-center/support/trial.ts';
import { again, first, held, licencesOrder, openStories, play } from './support.ts';

describe('carrying more licences out', () => {
  let trial: Trial;
  beforeEach(async () => {
    trial = await openStories();
  });
  afterEach(() => trial.close());

  const work = () => trial.partnerCenter.subscriptionWork;
  const patches = () => trial.calls().filter(call => call.startsWith('PATCH')).length;
  async function order(name: string, wanted: number) {
    const { customerId, detail } = await first(trial, name);
    return licencesOrder(customerId, detail, wanted);
  }

  it('raises the quantity, keeps everything else, and says when they are ready', async () => {
    assert.deepEqual(await work().addLicences(await order('Trey Research', 50)), {
      kind: 'done',
      quantity: 50,
      provisioned: true,
      lookedUp: false,
    });
    const [now] = held(trial, 'Trey Research');
    assert.deepEqual([now?.quantity, now?.autoRenewEnabled], [50, true]);
  });

  it('says that licences are still being made ready', async () => {
    const outcome = await work().addLicences(await order('Wide World Importers', 8));
    assert.ok(outcome.kind === 'done');
    assert.deepEqual([outcome.provisioned, outcome.readiness], [false, 'pending']);
  });

  it('does not claim that licences are on their way where it may not ask', async () => {
    trial.sandbox.faults.plan({ kind: 'empty', status: 403, path: /provisioningstatus/, times: 9 });
    const outcome = await work().addLicences(await order('Trey Research', 50));
    assert.ok(outcome.kind === 'done');
    assert.deepEqual([outcome.provisioned, outcome.readiness], [false, 'unknown']);
  });

  it('never overwrites what changed meanwhile: it reads again and says what is there', async () => {
    const wanted = await order('Trey Research', 50);
    play(trial, 'Trey Research', { quantity: 30 });
    assert.deepEqual(await work().addLicences(wanted), {
      kind: 'changed',
      changes: [{ kind: 'quantity', was: 25, is: 30 }],
    });
    assert.equal(patches(), 0);
    assert.equal(held(trial, 'Trey Research')[0]?.quantity, 30);
  });

  it('shows a change that came between reading and sending, by the etag that Partner Center refuses', async () => {
    const wanted = await order('Trey Research', 50);
    play(trial, 'Trey Research', { scripted: { quantityError: { status: 400, code: 2055 } } });
    const { detail } = await first(trial, 'Trey Research');
    const fresh = {
      ...wanted,
      asked: { ...wanted.asked, seen: { ...wanted.asked.seen, etag: detail.etag } },
    };
    assert.deepEqual(await work().addLicences(fresh), { kind: 'changed', changes: [{ kind: 'otherwise' }] });
    assert.equal(held(trial, 'Trey Research')[0]?.quantity, 25);
  });

  const refusals: readonly (readonly [number, number, string])[] = [
    [400, 2001, 'suspended'],
    [400, 2002, 'outsideLimits'],
    [400, 2006, 'notAllowed'],
    [400, 800090, 'outsideLimits'],
    [400, 800091, 'suspended'],
    [400, 800092, 'notAllowed'],
    [400, 900311, 'notAllowed'],
    [400, 800018, 'tooMany'],
    [403, 800066, 'tooMany'],
    [403, 800073, 'underReview'],
    [400, 12345, 'other'],
  ];
  for (const [status, code, reason] of refusals)
    it(`reads ${status} with code ${code} as ${reason}`, async () => {
      play(trial, 'Trey Research', { scripted: { quantityError: { status, code } } });
      assert.deepEqual(await work().addLicences(await order('Trey Research', 50)), {
        kind: 'refused',
        reason,
        code: `${code}`,
      });
    });

  it('reads a pending change as a reason to wait', async () => {
    const outcome = await work().addLicences(await order('Consolidated Messenger', 20));
    assert.deepEqual(outcome, { kind: 'refused', reason: 'pendingChange', code: '900278' });
  });

  it('leaves our own missing rights to whoever runs the bot', async () => {
    play(trial, 'Trey Research', { scripted: { quantityError: { status: 403, code: 900150 } } });
    const error = await errorOf(work().addLicences(await order('Trey Research', 50)));
    assert.equal(error.kind, 'unauthorised');
  });

  it('looks a lost answer up instead of sending it again', async () => {
    const wanted = await order('Trey Research', 50);
    trial.sandbox.faults.plan({ kind: 'lostAnswer', method: 'PATCH' });
    const outcome = await work().addLicences(wanted);
    assert.ok(outcome.kind === 'done');
    assert.equal(outcome.lookedUp, true);
    assert.equal(patches(), 1);
  });

  it('sees on a later try that an earlier one was done', async () => {
    const wanted = await order('Trey Research', 50);
    await work().addLicences(wanted);
    const later = await work().addLicences(again(wanted, trial));
    assert.ok(later.kind === 'done');
    assert.equal(later.lookedUp, true);
    assert.equal(patches(), 1);
  });

  it('says that it had been sent where the numbers are others on a later try, or while it goes on', async () => {
    const wanted = await order('Trey Research', 50);
    play(trial, 'Trey Research', { quantity: 53 });
    const changes = [{ kind: 'quantity', was: 25, is: 53 }];
    assert.deepEqual(await work().addLicences(again(wanted, trial)), {
      kind: 'changed',
      changes,
      afterSending: true,
    });
    const accepted = await order('Tailwind Traders', 60);
    await work().addLicences(accepted);
    play(trial, 'Tailwind Traders', { underWay: undefined, quantity: 33 });
    assert.deepEqual(await work().followLicences(accepted), {
      kind: 'changed',
      changes: [{ kind: 'quantity', was: 35, is: 33 }],
      afterSending: true,
    });
  });

  it('follows a change that was only accepted', async () => {
    const wanted = await order('Tailwind Traders', 60);
    assert.equal((await work().addLicences(wanted)).kind, 'running');
    assert.equal((await work().followLicences(wanted)).kind, 'running');
    trial.sandbox.moveClock(1_500);
    const ended = await work().followLicences(wanted);
    assert.ok(ended.kind === 'done');
    assert.equal(ended.quantity, 60);
  });

  it('lets new commerce take back no more licences than may be given back', async () => {
    assert.equal((await work().addLicences(await order('Litware', 40))).kind, 'done');
    const tooFew = await work().addLicences(await order('Litware', 20));
    assert.deepEqual(tooFew, { kind: 'refused', reason: 'outsideLimits', code: '800090' });
  });
});
