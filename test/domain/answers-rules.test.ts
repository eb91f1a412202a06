import assert from 'node:assert/strict';
import fc from 'fast-check';
import { judgeCredit, mayBeUsedOn } from '../../domain/azure-benefits.ts';
import { ACCOUNT_STATUSES, hasFailed, hasPassed } from '../../domain/education-customer/verified.ts';
import {
  type HomeUseFacts,
  homeUseMarketsWith,
  homeUseOffer,
  homeUseRoute,
  judgeHomeUse,
} from '../../domain/home-use.ts';
import {
  extendedBy,
  fewestSeats,
  keyForMonths,
  keyForTerm,
  largestKey,
  monthsAfterAdding,
  monthsBetween,
  monthsLater,
  redeemedTo,
  seatsExtendedBy,
} from '../../domain/licence-keys.ts';

const TODAY = '2026-11-20';

describe('licence keys of the cloud benefits', () => {
  it('extend as in the document’s own scenarios', () => {
    assert.deepEqual(extendedBy(100, 25), { kind: 'extended', months: 3 });
    assert.deepEqual(extendedBy(100, 100), { kind: 'extended', months: 12 });
    assert.deepEqual(extendedBy(5, 10), { kind: 'extended', months: 24 });
  });

  it('may hold three times the active seats, and no more', () => {
    assert.deepEqual(extendedBy(100, 300), { kind: 'extended', months: 36 });
    assert.deepEqual(extendedBy(100, 301), { kind: 'tooLarge', largest: 300 });
  });

  it('average the end dates when seats are added: no time is gained or lost', () => {
    assert.equal(monthsAfterAdding(100, 6, 25), 7.2);
    const seats = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(seats, fc.integer({ min: 0, max: 36 }), seats, (a, b, c) => {
        const months = monthsAfterAdding(a, b, c);
        assert.ok(Math.abs(months * (a + c) - (a * b + c * 12)) < 1e-6);
        assert.ok(months >= Math.min(b, 12) - 1e-9 && months <= Math.max(b, 12) + 1e-9);
      }),
    );
  });

  it('are just large enough for the months that are wanted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 36 }), (seats, months) => {
        const key = keyForMonths(seats, months);
        assert.ok(key <= largestKey(seats));
        const extension = extendedBy(seats, key);
        assert.ok(extension.kind === 'extended' && extension.months >= months - 1e-9);
      }),
    );
  });

  it('need active seats: a third of the key’s, rounded up', () => {
    assert.equal(fewestSeats(100), 34);
    assert.equal(fewestSeats(150), 50);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), key => {
        const seats = fewestSeats(key);
        assert.ok(largestKey(seats) >= key && largestKey(seats - 1) < key);
      }),
    );
  });

  it('tell from the months that they gave how many seats were active, where that is a whole number', () => {
    assert.deepEqual(seatsExtendedBy(30, 6), { kind: 'seats', seats: 60 });
    assert.deepEqual(seatsExtendedBy(15, 4.5), { kind: 'seats', seats: 40 });
    assert.deepEqual(seatsExtendedBy(10, 7), { kind: 'notWhole', seats: 18 });
    assert.deepEqual(seatsExtendedBy(30, 36), { kind: 'seats', seats: 10 });
    assert.deepEqual(seatsExtendedBy(30, 37), { kind: 'tooLong' });
  });

  it('bring a subscription to a term between what is left and their own 12 months, and to no other', () => {
    assert.deepEqual(keyForTerm(20, 6, 9), { kind: 'key', keySeats: 20, months: 9 });
    assert.deepEqual(keyForTerm(10, 18, 16), { kind: 'key', keySeats: 5, months: 16 });
    for (const term of [6, 5, 12, 14]) assert.deepEqual(keyForTerm(20, 6, term), { kind: 'outOfReach' });
    const seats = fc.integer({ min: 1, max: 5_000 });
    fc.assert(
      fc.property(seats, fc.integer({ min: 0, max: 10 }), (active, left) => {
        const found = keyForTerm(active, left, left + 1);
        assert.ok(found.kind === 'key' && found.months >= left + 1 - 1e-9);
        assert.ok(found.keySeats === 1 || monthsAfterAdding(active, left, found.keySeats - 1) < left + 1);
      }),
    );
  });

  it('are redeemed to extend by whoever also wants to renew', () => {
    assert.deepEqual(
      (['renew', 'moreSeats', 'both'] as const).map(wanted => redeemedTo(wanted)),
      ['extend', 'add', 'extend'],
    );
  });

  it('move an end date by whole months, and by days for what is left over', () => {
    assert.equal(monthsLater('2026-12-31', 3), '2027-03-31');
    assert.equal(monthsLater('2027-01-31', 1), '2027-02-28');
    assert.equal(monthsLater('2026-11-20', 7.2), '2027-06-26');
    assert.equal(monthsBetween('2026-11-20', '2027-05-20'), 6);
    assert.equal(monthsBetween('2026-11-20', '2026-11-01'), 0);
  });
});

const organisations: readonly (readonly [
  string,
  Partial<HomeUseFacts>,
  ReturnType<typeof judgeHomeUse>['kind'],
])[] = [
  ['a company with 2,000 licences', { organisation: 'commercial', licences: 2_000 }, 'qualifies'],
  [
    'a company with 1,999 and no assurance',
    { organisation: 'commercial', licences: 1_999, softwareAssurance: false },
    'refused',
  ],
  [
    'a company with 1,999 of which the rest is not known',
    { organisation: 'commercial', licences: 1_999 },
    'undecided',
  ],
  ['a municipality with assurance', { organisation: 'government', softwareAssurance: true }, 'qualifies'],
  ['a school', { organisation: 'education' }, 'qualifies'],
  ['a charity without licences', { organisation: 'nonprofit', licences: 0 }, 'qualifies'],
  ['anybody with 5,000 licences', { licences: 5_000 }, 'qualifies'],
];

describe('the Home Use Program', () => {
  for (const [name, facts, kind] of organisations)
    it(`judges ${name}`, () => assert.equal(judgeHomeUse({ today: TODAY, ...facts }).kind, kind));

  it('knows the markets where it is not what it is elsewhere', () => {
    for (const market of ['MO', 'RU', 'VE'])
      assert.equal(homeUseOffer(market, 'personal', TODAY), 'notAvailable');
    for (const market of ['CN', 'HK']) assert.equal(homeUseOffer(market, 'family', TODAY), 'oneYearOnly');
    assert.equal(homeUseOffer('JP', 'family', TODAY), 'notAvailable');
    assert.equal(homeUseOffer('JP', 'personal', TODAY), 'available');
    assert.equal(homeUseOffer('NL', 'family', TODAY), 'available');
  });
});

describe('the markets and the ways of the Home Use Program', () => {
  it('are counted by what is offered there', () => {
    assert.deepEqual(homeUseMarketsWith('notAvailable', TODAY), ['MO', 'RU', 'VE']);
    assert.deepEqual(homeUseMarketsWith('oneYearOnly', TODAY), ['CN', 'HK']);
  });

  it('lead volume licensing customers to the store, and all others to the admin center', () => {
    assert.equal(homeUseRoute(true), 'storeForBusiness');
    assert.equal(homeUseRoute(false), 'adminCenter');
  });
});

describe('what the Account page says of a school', () => {
  it('is a pass for Education alone, and a failure for Not an education customer alone', () => {
    assert.deepEqual(ACCOUNT_STATUSES.filter(hasPassed), ['approved']);
    assert.deepEqual(ACCOUNT_STATUSES.filter(hasFailed), ['denied']);
  });
});

describe('a benefit', () => {
  it('may be used up to its expiry in Partner Center, that day included', () => {
    assert.equal(mayBeUsedOn('2021-06-30', '2021-06-30'), true);
    assert.equal(mayBeUsedOn('2021-07-01', '2021-06-30'), false);
  });
});

describe('Azure credits', () => {
  it('monthly: users come and go; bulk: transfer only, never combined', () => {
    assert.equal(judgeCredit('monthly', 'add'), 'yes');
    assert.equal(judgeCredit('monthly', 'remove'), 'yes');
    assert.equal(judgeCredit('bulk', 'remove'), 'no');
    assert.equal(judgeCredit('bulk', 'transfer'), 'yes');
    assert.equal(judgeCredit('bulk', 'combine'), 'no');
  });

  it('are not judged where the document is silent', () => {
    assert.equal(judgeCredit('monthly', 'combine'), 'notSaid');
  });
});
