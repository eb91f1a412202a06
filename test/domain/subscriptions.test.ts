import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Subscription } from '../../domain/customer.ts';
import {
  countLicences,
  endingSoon,
  keysLeft,
  type Standing,
  subscriptionsToName,
} from '../../domain/education-keys.ts';
import { aSubscription, OFFERS, TODAY } from './given.ts';

const [YESTERDAY, TOMORROW] = ['2026-11-19', '2026-11-21'];

const standingOf = (some: Partial<Subscription>, today = TODAY): Standing | undefined =>
  countLicences([aSubscription(some)], today).each[0]?.standing;

const CASES: readonly (readonly [string, Partial<Subscription>, Standing])[] = [
  ['Microsoft 365 A3 for faculty', {}, 'counts'],
  ['Microsoft 365 A3 for students, by its older id', { offerId: OFFERS.m365A3Students }, 'counts'],
  ['Microsoft 365 A5 for students', { offerId: OFFERS.m365A5Students }, 'counts'],
  ['Windows Enterprise A3 for faculty', { offerId: OFFERS.windowsA3Faculty }, 'counts'],
  ['Windows Enterprise A5 for faculty', { offerId: OFFERS.windowsA5Faculty }, 'counts'],
  ['an id in capitals', { offerId: OFFERS.windowsA3Faculty.toUpperCase() }, 'counts'],
  ['Office 365 A3', { offerId: OFFERS.o365A3Faculty }, 'otherPlan'],
  ['Office 365 A3 under the name of another', plan('o365A3Faculty', 'Microsoft 365 A3'), 'otherPlan'],
  ['Microsoft 365 E3', { offerId: OFFERS.m365E3 }, 'otherPlan'],
  ['a plan in no table', { offerId: OFFERS.inNoTable }, 'unknownPlan'],
  ['a plan in no table with a fine name', plan('inNoTable', 'Microsoft 365 A3 for faculty'), 'unknownPlan'],
  ['one that is suspended', { status: 'suspended' }, 'suspended'],
  ['one that was deleted', { status: 'deleted' }, 'notActive'],
  ['one that expired', { status: 'expired' }, 'notActive'],
  ['one that is pending', { status: 'pending' }, 'notActive'],
  ['one that was disabled', { status: 'disabled' }, 'notActive'],
  ['one with a status that nobody knows', { status: 'unknown' }, 'notActive'],
  ['a trial', { isTrial: true }, 'trial'],
  ['one that ended yesterday', { endsOn: YESTERDAY }, 'ended'],
  ['one that ends today', { endsOn: TODAY }, 'counts'],
  ['one that ends tomorrow', { endsOn: TOMORROW, renewsItself: false }, 'counts'],
  ['an unknown plan that is suspended', { offerId: OFFERS.inNoTable, status: 'suspended' }, 'suspended'],
  ['an unknown plan on trial', { offerId: OFFERS.inNoTable, isTrial: true }, 'trial'],
  ['an unknown plan that ended', { offerId: OFFERS.inNoTable, endsOn: YESTERDAY }, 'ended'],
  ['another plan that is suspended too', { offerId: OFFERS.m365E3, status: 'suspended' }, 'otherPlan'],
];

function plan(offer: keyof typeof OFFERS, offerName: string): Partial<Subscription> {
  return { offerId: OFFERS[offer], offerName };
}

describe('which subscriptions count (W10E-09, W10E-13)', () => {
  for (const [name, some, standing] of CASES)
    it(`${name}: ${standing}`, () => {
      assert.equal(standingOf(some), standing);
    });

  it('nothing counted before the programme was open', () => {
    assert.equal(standingOf({ offerId: OFFERS.m365A3Students }, '2020-10-31'), 'unknownPlan');
    assert.equal(standingOf({ offerId: OFFERS.m365A3Students }, '2020-11-01'), 'counts');
  });

  it('licences of faculty and students are added up, those that do not count are left out', () => {
    const found = countLicences(
      [
        aSubscription({ quantity: 240 }),
        aSubscription({ quantity: 160, offerId: OFFERS.m365A3Students }),
        aSubscription({ quantity: 1_000, status: 'suspended' }),
        aSubscription({ quantity: 2_000, isTrial: true }),
        aSubscription({ quantity: 4_000, offerId: OFFERS.o365A3Faculty }),
        aSubscription({ quantity: 70, offerId: OFFERS.inNoTable }),
        aSubscription({ quantity: 20, offerId: OFFERS.inNoTable, status: 'expired' }),
      ],
      TODAY,
    );
    assert.deepEqual([found.licences, found.perhaps, found.each.length], [400, 70, 7]);
  });

  it('a customer without subscriptions has no licences', () => {
    assert.deepEqual(countLicences([], TODAY), { each: [], licences: 0, perhaps: 0 });
  });

  it('a plan carries its name in the table of offers, an unknown one that of Partner Center', () => {
    const { each } = countLicences(
      [aSubscription(), aSubscription({ ...plan('inNoTable', 'Pilot') })],
      TODAY,
    );
    assert.deepEqual(
      each.map(one => one.plan),
      ['Microsoft 365 A3 for faculty', 'Pilot'],
    );
  });
});

describe('how many keys are left', () => {
  it('what was asked for before is taken off, surely and at most', () => {
    assert.deepEqual(keysLeft({ licences: 400, perhaps: 0, askedBefore: 120 }), { surely: 280, atMost: 280 });
    assert.deepEqual(keysLeft({ licences: 20, perhaps: 90, askedBefore: 15 }), { surely: 5, atMost: 95 });
    assert.deepEqual(keysLeft({ licences: 20, perhaps: 90, askedBefore: 30 }), { surely: 0, atMost: 80 });
  });

  it('it is never less than none, when licences went down', () => {
    assert.deepEqual(keysLeft({ licences: 10, perhaps: 5, askedBefore: 100 }), { surely: 0, atMost: 0 });
  });
});

describe('subscriptions that end soon (W10E-13)', () => {
  const soon = (some: Partial<Subscription>, days = 30) =>
    endingSoon(countLicences([aSubscription({ renewsItself: false, ...some })], TODAY).each, TODAY, days);

  it('one that ends today, or within the days, is named with the days that are left', () => {
    assert.deepEqual(soon({ endsOn: TODAY }), [
      { plan: 'Microsoft 365 A3 for faculty', endsOn: TODAY, left: 0 },
    ]);
    assert.deepEqual(
      soon({ endsOn: '2026-12-20' }).map(({ left }) => left),
      [30],
    );
  });

  for (const [name, some] of [
    ['a day later', { endsOn: '2026-12-21' }],
    ['renewing itself', { endsOn: TOMORROW, renewsItself: true }],
    ['without an end', {}],
    ['over already', { endsOn: YESTERDAY }],
    ['of another plan', { endsOn: TOMORROW, offerId: OFFERS.m365E3 }],
  ] as const)
    it(`one is not named that is ${name}`, () => {
      assert.deepEqual(soon(some), []);
    });
});

describe('the subscriptions to name to Support (W10E-06)', () => {
  const of = (id: string, quantity: number, some: Partial<Subscription> = {}) =>
    aSubscription({ id, quantity, ...some });
  const named = (subscriptions: readonly Subscription[], keys: number, chosen?: string) =>
    subscriptionsToName(countLicences(subscriptions, TODAY).each, keys, chosen).map(
      ({ subscription }) => subscription.id,
    );
  const some = [of('small', 50), of('large', 300), of('middle', 100)];

  it('the largest ones, and no more than cover the keys', () => {
    assert.deepEqual(named(some, 300), ['large']);
    assert.deepEqual(named(some, 301), ['large', 'middle']);
    assert.deepEqual(named(some, 450), ['large', 'middle', 'small']);
  });

  it('the one that was chosen comes first, however small', () => {
    assert.deepEqual(named(some, 20, 'small'), ['small']);
    assert.deepEqual(named(some, 120, 'small'), ['small', 'large']);
  });

  it('what does not count is not named, not even when it was chosen', () => {
    const suspended = of('suspended', 900, { status: 'suspended' });
    assert.deepEqual(named([suspended, ...some], 20, 'suspended'), ['large']);
  });

  it('unknown plans come after all that count', () => {
    const unknown = of('unknown', 900, { offerId: OFFERS.inNoTable });
    assert.deepEqual(named([unknown, of('small', 20)], 50), ['small', 'unknown']);
    assert.deepEqual(named([unknown], 50), ['unknown']);
  });

  it('they always cover the keys where the licences do, and the last one is needed', () => {
    const many = fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(many, fc.integer({ min: 1, max: 2_000 }), fc.nat({ max: 9 }), (sizes, keys, choice) => {
        const all = sizes.map((size, at) => of(String(at), size));
        const ids = named(all, keys, String(choice));
        const licences = ids.map(id => sizes[Number(id)] ?? 0);
        const sum = (list: readonly number[]) => list.reduce((total, size) => total + size, 0);
        assert.equal(new Set(ids).size, ids.length);
        assert.ok(sum(licences) >= Math.min(keys, sum(sizes)));
        assert.ok(sum(licences.slice(0, -1)) < keys);
      }),
    );
  });
});
