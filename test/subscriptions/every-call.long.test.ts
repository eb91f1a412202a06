import assert from 'node:assert/strict';
import type { FaultKind } from '../../bot/partner-center/sandbox/faults.ts';
import type { LicencesOrder } from '../../bot/partner-center/subscriptions/run-licences.ts';
import type { UpgradeOrder } from '../../bot/partner-center/subscriptions/upgrade-result.ts';
import { PartnerCenterError } from '../../dialogs/ports.ts';
import type { LicenceOutcome, UpgradeOutcome } from '../../domain/upgrades/outcome.ts';
import type { Trial } from '../partner-center/support/trial.ts';
import { first, held, licencesOrder, openStories, upgradeOrder } from './support.ts';

type Order = UpgradeOrder | LicencesOrder;
type Outcome = UpgradeOutcome | LicenceOutcome;

interface Deed {
  readonly name: string;
  readonly customer: string;
  readonly order: (trial: Trial) => Promise<Order>;
  readonly run: (trial: Trial, order: Order) => Promise<Outcome>;
  /** What the customer holds afterwards, when it was done exactly once. */
  readonly once: readonly string[];
}

const upgrade = (trial: Trial, order: Order): Promise<Outcome> => {
  assert.ok('today' in order);
  return trial.partnerCenter.subscriptionWork.upgrade(order);
};

const DEEDS: readonly Deed[] = [
  {
    name: 'an upgrade',
    customer: 'Fabrikam Foods',
    order: trial => upgradeOrder(trial, 'Fabrikam Foods', /E3/),
    run: upgrade,
    once: ['Microsoft 365 Business Standard 40 deleted', 'Office 365 E3 40 active'],
  },
  {
    name: 'a transition of a part',
    customer: 'Litware',
    order: trial => upgradeOrder(trial, 'Litware', /E3/, 20),
    run: upgrade,
    once: ['Microsoft 365 Business Basic 30 active', 'Office 365 E3 20 active'],
  },
  {
    name: 'more licences',
    customer: 'Trey Research',
    order: async trial => {
      const { customerId, detail } = await first(trial, 'Trey Research');
      return licencesOrder(customerId, detail, 30);
    },
    run: (trial, order) => {
      assert.ok(!('today' in order));
      return trial.partnerCenter.subscriptionWork.addLicences(order);
    },
    once: ['Microsoft 365 Business Basic 30 active'],
  },
];

const FAULTS: readonly FaultKind[] = ['drop', 'lostAnswer', '5xx', '429', 'empty', 'htmlError', 'noContent'];
/** As many as a read is tried, so that it fails for good. */
const FOR_GOOD = 3;

const holdings = (trial: Trial, { customer }: Deed) =>
  held(trial, customer).map(({ offerName, quantity, status }) => `${offerName} ${quantity} ${status}`);

/** Tries again as the outbox does, with what was kept of the earlier tries. */
async function tried(trial: Trial, { run }: Deed, first: Order): Promise<Outcome> {
  let order = first;
  for (let tries = 0; tries < 5; tries++) {
    let sentAt = order.asked.sentAt;
    const sending = async () => {
      sentAt ??= trial.sandbox.now().toISOString();
      return sentAt;
    };
    try {
      return await run(trial, { ...order, sending });
    } catch (error) {
      if (!(error instanceof PartnerCenterError)) throw error;
      order = withSentAt(order, sentAt);
    }
  }
  throw new Error('It does not come to an end');
}

function withSentAt(order: Order, sentAt: string | undefined): Order {
  if (sentAt === undefined) return order;
  return 'today' in order
    ? { ...order, asked: { ...order.asked, sentAt } }
    : { ...order, asked: { ...order.asked, sentAt } };
}

for (const deed of DEEDS)
  describe(`${deed.name}, whichever call goes wrong`, () => {
    /** The calls of a run in which all goes well. */
    const calls: { readonly method: string; readonly path: string }[] = [];
    let trial: Trial;
    before(async () => {
      const well = await openStories();
      const before = await deed.order(well).then(async order => {
        const seen = well.calls().length;
        await deed.run(well, order);
        return seen;
      });
      for (const call of new Set(well.calls().slice(before))) {
        const [method = '', path = ''] = call.split(' ');
        calls.push({ method, path });
      }
      await well.close();
      assert.ok(calls.some(({ method }) => method !== 'GET'));
    });
    beforeEach(async () => {
      trial = await openStories();
    });
    afterEach(() => trial.close());

    for (const kind of FAULTS)
      it(`is done once or not at all, and says which (${kind})`, async () => {
        for (const { method, path } of calls) {
          const where = `${kind} at ${method} ${path}`;
          const order = await deed.order(trial);
          const untouched = holdings(trial, deed);
          const exactly = new RegExp(`${path}(\\?|$)`);
          trial.sandbox.faults.plan({
            kind,
            method,
            path: exactly,
            times: method === 'GET' ? FOR_GOOD : 1,
          });
          const outcome = await tried(trial, deed, order);
          const expected = outcome.kind === 'done' ? deed.once : untouched;
          assert.deepEqual(holdings(trial, deed), expected, where);
          assert.notEqual(outcome.kind, 'changed', where);
          await trial.close();
          trial = await openStories();
        }
      });
  });
