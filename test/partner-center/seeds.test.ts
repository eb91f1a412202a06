import assert from 'node:assert/strict';
import { partnerSeed } from '../../bot/partner-center/sandbox/seeds.ts';
import { planOf, planOfPartNumber } from '../../domain/qualifying-offers.ts';

const now = new Date('2031-03-01T10:00:00Z');
const today = '2031-03-01';
const seed = partnerSeed(now);

/** Licences of active, paid subscriptions whose plan qualifies, does not, or is in no table. */
function licencesOf(name: string): Record<string, number> {
  const sums: Record<string, number> = {};
  const customer = seed.customers.find(one => one.name === name);
  for (const { offerId, quantity, status, isTrial } of customer?.subscriptions ?? []) {
    if (status !== 'active' || isTrial) continue;
    const qualifies = planOf(offerId, today)?.qualifies;
    const group = qualifies === undefined ? 'unknown' : qualifies ? 'qualifying' : 'other';
    sums[group] = (sums[group] ?? 0) + quantity;
  }
  return sums;
}

describe('the customers of the sandbox', () => {
  const stories: [string, Record<string, number>][] = [
    ['Contoso School', { qualifying: 400 }],
    ['Fabrikam Academy', { qualifying: 80 }],
    ['Northwind College', { other: 300 }],
    ['Tailspin Primary', { qualifying: 50 }],
    ['Wingtip Institute', { qualifying: 50 }],
    ['Adatum Training', { qualifying: 30 }],
    ['Proseware Ltd', { other: 120 }],
    ['Lakeview High School', { qualifying: 60 }],
    ['Alpine Ski School', {}],
    ['Gymnasium Sankt Jürgen Łódź', { qualifying: 150 }],
    ['Relecloud University', { unknown: 90, qualifying: 20 }],
    ['Het Rietveld Lyceum', { qualifying: 500 }],
    ['Contoso Schools of Music', { qualifying: 12 }],
  ];
  for (const [name, licences] of stories) {
    it(`gives ${name} the licences of its story`, () => assert.deepEqual(licencesOf(name), licences));
  }

  it('names the same plan by offer and by SKU part number', () => {
    for (const { offerId, skuPartNumber } of seed.customers.flatMap(({ subscriptions }) => subscriptions)) {
      const [byOffer, byPart] = [planOf(offerId, today), planOfPartNumber(skuPartNumber, today)];
      assert.equal(byOffer?.qualifies, byPart?.qualifies);
    }
  });

  it('lets a third of them be verified schools, and the subscription of one end within the week', () => {
    const verified = seed.customers.filter(({ qualifications }) =>
      qualifications.some(({ vettingStatus }) => vettingStatus === 'Approved'),
    );
    assert.ok(Math.abs(verified.length / seed.customers.length - 1 / 3) < 0.02);
    const lakeview = seed.customers.find(({ name }) => name === 'Lakeview High School');
    assert.deepEqual(
      lakeview?.subscriptions.map(({ endsAt, autoRenewEnabled }) => [endsAt, autoRenewEnabled]),
      [['2031-03-07T00:00:00Z', false]],
    );
  });

  it('opens with no ticket but two that were closed long ago', () => {
    assert.deepEqual(
      seed.tickets.map(({ status }) => status),
      ['closed', 'closed'],
    );
  });
});
