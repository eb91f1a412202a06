import assert from 'node:assert/strict';
import { type Dated, daysBetween, valueOn } from '../../domain/dated.ts';

const MOST: Dated<number> = [
  { from: '2024-01-01', value: 250 },
  { from: '2025-07-01', value: 500 },
  { from: '2026-02-28', value: 100 },
];

describe('a figure that changes with time', () => {
  for (const [day, value] of [
    ['2023-12-31', undefined],
    ['2024-01-01', 250],
    ['2025-06-30', 250],
    ['2025-07-01', 500],
    ['2026-02-27', 500],
    ['2026-02-28', 100],
    ['2099-12-31', 100],
  ] as const)
    it(`on ${day} is ${value ?? 'not there yet'}`, () => {
      assert.equal(valueOn(MOST, day), value);
    });

  it('is not there when the table is empty', () => {
    assert.equal(valueOn([], '2026-11-20'), undefined);
  });
});

describe('days between two days', () => {
  for (const [from, to, days] of [
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-20', '2026-11-21', 1],
    ['2026-11-20', '2026-11-19', -1],
    ['2026-12-31', '2027-01-01', 1],
    ['2028-02-28', '2028-03-01', 2],
    ['2027-02-28', '2027-03-01', 1],
    ['2026-03-28', '2026-03-30', 2],
    ['2026-10-24', '2026-10-26', 2],
  ] as const)
    it(`from ${from} to ${to}: ${days}, also when the clocks change`, () => {
      assert.equal(daysBetween(from, to), days);
    });
});
