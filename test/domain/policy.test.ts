import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { approvalFor, isApprover, type Policy, policySchema } from '../../domain/policy.ts';

type Lines = Policy['approvals']['education-keys'];

const DAAN = '7027da83-779e-4573-b061-5adc16fa9e86';
const GERDA = '2b332314-0da6-415e-8231-c6b2ff5846fd';
const MANAGER = { id: 'mark', manager: true };
const NOBODY = { id: 'noor', manager: false };

function policyOf(...lines: Lines): Policy {
  return {
    timeZone: 'Europe/Amsterdam',
    defaultCountry: 'NL',
    approvals: { 'education-keys': lines },
    endsSoonDays: 30,
    keepHandledDays: 3,
  };
}

const usual = policyOf(
  { fromKeys: 1, toKeys: 20, approval: 'none' },
  { fromKeys: 21, approval: 'manager', approvers: 'managers', expiresAfterDays: 14 },
);

describe('who approves what', () => {
  it('the policy of the house: nobody up to 20 keys, a manager from 21', () => {
    const file: unknown = JSON.parse(readFileSync('env/policy.local.json', 'utf8'));
    const policy = policySchema.parse(file);
    assert.deepEqual(
      [1, 20, 21, 100_000].map(keys => approvalFor(policy, keys, false).approval),
      ['none', 'none', 'manager', 'manager'],
    );
  });

  it('a person who has to decide a rule is a manager, however few the keys', () => {
    const step = approvalFor(usual, 1, true);
    assert.deepEqual([step.approval, isApprover(usual, 1, true, MANAGER)], ['manager', true]);
    assert.equal(isApprover(usual, 1, true, NOBODY), false);
  });

  it('a gap between two lines lets nothing through', () => {
    const gap = policyOf({ fromKeys: 1, toKeys: 20, approval: 'none' }, { fromKeys: 50, approval: 'none' });
    for (const keys of [21, 49]) {
      assert.equal(approvalFor(gap, keys, false).approval, 'manager', String(keys));
      assert.equal(isApprover(gap, keys, false, MANAGER), true);
      assert.equal(isApprover(gap, keys, false, NOBODY), false);
    }
    assert.deepEqual(
      [20, 50].map(keys => approvalFor(gap, keys, false).approval),
      ['none', 'none'],
    );
  });

  it('below the first line and above the last one a manager decides', () => {
    const middle = policyOf({ fromKeys: 10, toKeys: 20, approval: 'none' });
    assert.deepEqual(
      [9, 10, 20, 21].map(keys => approvalFor(middle, keys, false).approval),
      ['manager', 'none', 'none', 'manager'],
    );
  });

  it('where lines overlap the stricter one counts, in whatever order they stand', () => {
    const loose = { fromKeys: 1, toKeys: 100, approval: 'none' } as const;
    const strict = {
      fromKeys: 50,
      approval: 'manager',
      approvers: 'managers',
      expiresAfterDays: 3,
    } as const;
    for (const policy of [policyOf(loose, strict), policyOf(strict, loose)])
      assert.deepEqual(
        [49, 50, 100].map(keys => approvalFor(policy, keys, false).approval),
        ['none', 'manager', 'manager'],
      );
  });

  it('several lines: each quantity has its own approvers', () => {
    const policy = policyOf(
      { fromKeys: 1, toKeys: 99, approval: 'manager', approvers: 'managers', expiresAfterDays: 7 },
      { fromKeys: 100, approval: 'manager', approvers: [DAAN], expiresAfterDays: 30 },
    );
    const may = (keys: number) =>
      [MANAGER, { id: DAAN, manager: false }, NOBODY].map(person => isApprover(policy, keys, false, person));
    assert.deepEqual(
      [may(99), may(100)],
      [
        [true, false, false],
        [false, true, false],
      ],
    );
    const days = (keys: number) => {
      const step = approvalFor(policy, keys, false);
      return step.approval === 'manager' ? step.expiresAfterDays : undefined;
    };
    assert.deepEqual([days(99), days(100)], [7, 30]);
  });

  it('approvers by name need not be managers, and a manager who is not named may not', () => {
    const named = policyOf({
      fromKeys: 1,
      approval: 'manager',
      approvers: [DAAN, GERDA],
      expiresAfterDays: 14,
    });
    assert.deepEqual(
      [DAAN, GERDA, 'mark'].map(id => isApprover(named, 30, false, { id, manager: id === 'mark' })),
      [true, true, false],
    );
  });

  it('an approver whose id was copied in capitals is the same person', () => {
    const named = policyOf({
      fromKeys: 1,
      approval: 'manager',
      approvers: [DAAN.toUpperCase()],
      expiresAfterDays: 14,
    });
    assert.equal(isApprover(named, 30, false, { id: DAAN, manager: false }), true);
  });

  it('an unknown plan goes to the people that larger requests go to', () => {
    const policy = policyOf(
      { fromKeys: 1, toKeys: 20, approval: 'none' },
      { fromKeys: 21, approval: 'manager', approvers: [DAAN], expiresAfterDays: 14 },
    );
    assert.equal(isApprover(policy, 5, true, { id: DAAN, manager: false }), true);
    assert.equal(isApprover(policy, 5, true, MANAGER), false);
  });

  it('where nobody has to approve, a manager can still decide what waits', () => {
    assert.deepEqual(
      [isApprover(usual, 5, false, MANAGER), isApprover(usual, 5, false, NOBODY)],
      [true, false],
    );
  });
});

describe('a policy that is not well formed', () => {
  const good = { ...usual };
  for (const [name, bad] of [
    ['has no lines', { ...good, approvals: { 'education-keys': [] } }],
    ['has a line that nobody approves', lineWith({ approval: 'manager', expiresAfterDays: 3 })],
    ['lists no approvers', lineWith({ approval: 'manager', approvers: [], expiresAfterDays: 3 })],
    ['names an approver who is not an object id', lineWith({ ...named('mark'), expiresAfterDays: 3 })],
    ['never expires', lineWith({ approval: 'manager', approvers: 'managers', expiresAfterDays: 0 })],
    ['begins at no keys', lineWith({ approval: 'none', fromKeys: 0 })],
    ['misspells a field', lineWith({ approval: 'none', toKey: 20 })],
    ['knows another kind of approval', lineWith({ approval: 'boss' })],
    ['has a field too many', { ...good, extra: true }],
    ['has a country that is no code', { ...good, defaultCountry: 'Netherlands' }],
  ] as const)
    it(`is refused when it ${name}`, () => {
      assert.equal(policySchema.safeParse(good).success, true);
      assert.equal(policySchema.safeParse(bad).success, false);
    });

  function lineWith(line: object) {
    return { ...good, approvals: { 'education-keys': [{ fromKeys: 1, ...line }] } };
  }

  function named(id: string) {
    return { approval: 'manager', approvers: [id] };
  }
});
