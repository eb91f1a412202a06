import assert from 'node:assert/strict';
import { policySchema } from '../../domain/policy.ts';
import { REQUEST_RECORDS } from '../../domain/request-records.ts';
import { type LicenceOutcome, licenceRefusal, type UpgradeOutcome } from '../../domain/upgrades/outcome.ts';
import {
  actOn,
  isStuck,
  isUnlisted,
  type LicencesRequest,
  SUBSCRIPTION_STATES,
  type SubscriptionState,
  type SubscriptionVerb,
  subscriptionApproval,
  type UpgradeRequest,
} from '../../domain/upgrades/requests.ts';

const anna = { id: 'anna', name: 'Anna', approver: false };
const mark = { id: 'mark', name: 'Mark', approver: true };
const outbox = { id: 'outbox', name: 'Partner Desk', approver: false };
const at = { at: '2026-11-20T12:00:00.000Z' };

function upgrade(state: SubscriptionState, outcome?: UpgradeOutcome): UpgradeRequest {
  return {
    id: 'SUB-1',
    kind: 'subscription-upgrade',
    version: 1,
    state,
    askedBy: { id: 'anna', name: 'Anna' },
    askedAt: at.at,
    customer: { id: 'c', name: 'Fabrikam Foods' },
    history: [{ verb: 'submit', ...at, by: { id: 'anna', name: 'Anna' } }],
    asked: {
      walk: 'w',
      requestId: 'r',
      subscription: { id: 's', name: 'Business Standard' },
      seen: { status: 'active', quantity: 40, offerId: 'o', etag: 'e' },
      target: { id: 't', name: 'Office 365 E3' },
      way: 'upgrade',
      movesLicences: true,
      quantity: 40,
      billing: 'monthly',
      term: 'P1Y',
      before: [],
      voices: {
        guide: 'yes',
        differs: false,
        conditions: [{ id: 'delegated-admin-rights', verdict: 'holds', because: [], services: [] }],
      },
      ...(outcome && { outcome }),
    },
  };
}

function licences(outcome: LicenceOutcome): LicencesRequest {
  const { asked, ...rest } = upgrade('running');
  const { walk, requestId, subscription, seen } = asked;
  return {
    ...rest,
    kind: 'add-licences',
    asked: { walk, requestId, subscription, seen, wanted: 50, outcome },
  };
}

describe('the life of a change to a subscription', () => {
  const moves: readonly (readonly [SubscriptionState, SubscriptionVerb, typeof anna, string])[] = [
    ['awaitingApproval', 'approve', mark, 'running'],
    ['awaitingApproval', 'approve', { ...anna, approver: true }, 'own-request'],
    ['awaitingApproval', 'approve', { ...mark, approver: false }, 'not-an-approver'],
    ['awaitingApproval', 'reject', mark, 'rejected'],
    ['awaitingApproval', 'withdraw', anna, 'withdrawn'],
    ['awaitingApproval', 'withdraw', mark, 'not-your-request'],
    ['awaitingApproval', 'edit', anna, 'awaitingApproval'],
    ['awaitingApproval', 'completed', outbox, 'not-possible-now'],
    ['running', 'completed', outbox, 'done'],
    ['running', 'leftHands', outbox, 'handsNeeded'],
    ['running', 'changed', outbox, 'stopped'],
    ['running', 'refused', outbox, 'refused'],
    ['running', 'accepted', outbox, 'running'],
    ['running', 'closeByHand', anna, 'closed'],
    ['running', 'closeByHand', mark, 'not-your-request'],
    ['handsNeeded', 'listed', outbox, 'handsNeeded'],
    ['handsNeeded', 'nothingLeft', outbox, 'done'],
    ['closed', 'retry', anna, 'not-possible-now'],
    ['running', 'withdraw', anna, 'not-possible-now'],
    ['running', 'approve', mark, 'not-possible-now'],
    ['handsNeeded', 'tidied', anna, 'done'],
    ['handsNeeded', 'tidied', mark, 'not-your-request'],
    ['done', 'retry', anna, 'not-possible-now'],
    ['stopped', 'approve', mark, 'not-possible-now'],
  ];
  for (const [state, verb, who, expected] of moves)
    it(`${state}: ${verb} by ${who.name} ends in ${expected}`, () => {
      const moved = actOn(upgrade(state), verb, who, at);
      assert.equal(typeof moved === 'string' ? moved : moved.state, expected);
    });

  it('is stuck only after the step itself was given up, and until somebody has it looked at again', () => {
    const running = upgrade('running');
    const event = (verb: string, note?: string) => ({ verb, ...at, by: anna, ...(note && { note }) });
    const withEvents = (...events: ReturnType<typeof event>[]) => ({ ...running, history: events });
    const given = event('trouble', 'change-subscription: Partner Center unreachable');
    assert.equal(isStuck(withEvents(event('approve'))), false);
    assert.equal(isStuck(withEvents(event('approve'), given)), true);
    assert.equal(
      isStuck(withEvents(event('approve'), given, event('trouble', 'Mark Osei: channel 403'))),
      true,
    );
    assert.equal(isStuck(withEvents(event('approve'), event('trouble', 'Mark Osei: channel 403'))), false);
    assert.equal(isStuck(withEvents(event('approve'), given, event('retry'))), false);
    const overdue = event('trouble', 'follow-subscription');
    assert.equal(isStuck(withEvents(event('approve'), event('accepted'), overdue)), true);
    const unlisted = event('trouble', 'list-subscriptions');
    assert.equal(isStuck(withEvents(event('approve'), unlisted)), false);
    assert.equal(isUnlisted(withEvents(event('approve'), unlisted)), true);
  });

  it('is decided by any manager within two weeks unless the policy says otherwise', () => {
    const policy = policySchema.parse({
      timeZone: 'Europe/Amsterdam',
      defaultCountry: 'NL',
      approvals: { 'education-keys': [{ fromKeys: 1, approval: 'none' }] },
      endsSoonDays: 30,
      keepHandledDays: 3,
    });
    assert.deepEqual(subscriptionApproval(policy), {
      approval: 'manager',
      approvers: 'managers',
      expiresAfterDays: 14,
    });
    const open = {
      ...policy,
      approvals: { ...policy.approvals, subscriptions: { approval: 'none' as const } },
    };
    assert.deepEqual(subscriptionApproval(open), { approval: 'none' });
  });
});

describe('a change to a subscription in the store', () => {
  const outcomes: readonly UpgradeOutcome[] = [
    {
      kind: 'done',
      targetSubscription: 'new',
      steps: [{ part: 'licences', state: 'byHand' }],
      users: [{ name: 'Ola', email: 'ola@x.example', why: ['No licence left'] }],
      duplicates: [{ id: 's', name: 'Business Standard', quantity: 2 }],
      duplicatesUnread: true,
      stillOnOld: 3,
      lookedUp: false,
    },
    {
      kind: 'changed',
      changes: [
        { kind: 'status', was: 'active', is: 'suspended' },
        { kind: 'quantity', was: 1, is: 2 },
        { kind: 'offer', was: 'a', is: 'b' },
        { kind: 'otherwise' },
        { kind: 'gone' },
      ],
      afterSending: true,
    },
    { kind: 'refused', reasons: ['trial', 'granularAdmin'], code: '60000' },
    { kind: 'running', operation: 'op' },
  ];
  for (const outcome of outcomes)
    it(`comes back as it was when it ended with ${outcome.kind}`, () => {
      const plain = upgrade('running', outcome);
      const request = { ...plain, asked: { ...plain.asked, following: { since: at.at, looks: 3 } } };
      const kept: unknown = JSON.parse(JSON.stringify(request));
      assert.deepEqual(REQUEST_RECORDS['subscription-upgrade']?.schema.parse(kept), request);
    });

  it('comes back for licences too, and counts no keys', () => {
    const ends: readonly LicenceOutcome[] = [
      { kind: 'done', quantity: 50, provisioned: true, lookedUp: false },
      { kind: 'changed', changes: [{ kind: 'gone' }] },
      { kind: 'refused', reason: 'pendingChange', code: '900278' },
      { kind: 'running' },
    ];
    for (const outcome of ends) {
      const request = licences(outcome);
      const kept: unknown = JSON.parse(JSON.stringify(request));
      assert.deepEqual(REQUEST_RECORDS['add-licences']?.schema.parse(kept), request);
      assert.equal(REQUEST_RECORDS['add-licences']?.keysHeld(request), 0);
    }
  });

  it('knows every state of its life', () => {
    for (const state of SUBSCRIPTION_STATES)
      assert.ok(REQUEST_RECORDS['subscription-upgrade']?.schema.safeParse(upgrade(state)).success, state);
  });
});

describe('the codes of a refused quantity', () => {
  it('are all told apart, and an unknown one is not guessed', () => {
    assert.equal(licenceRefusal('900278'), 'pendingChange');
    assert.equal(licenceRefusal('2055'), 'other');
    assert.equal(licenceRefusal(undefined), 'other');
  });
});
