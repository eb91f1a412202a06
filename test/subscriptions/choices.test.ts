import assert from 'node:assert/strict';
import type { Subscription } from '../../domain/customer.ts';
import { changesSince, type Seen } from '../../domain/upgrades/changes.ts';
import { type Choice, choicesFor, type Situation } from '../../domain/upgrades/choices.ts';
import { judgeLicences, type LicenceFacts } from '../../domain/upgrades/licences.ts';
import { LIVE_REASONS, type LiveTarget, liveReason } from '../../domain/upgrades/live.ts';
import { duplicatesAfter } from '../../domain/upgrades/outcome.ts';

const today = '2026-11-20';
const BASIC = 'bd938f12-058f-4927-bba3-ae36b1d2501c';
const STANDARD = '031c9e47-4802-4248-838e-778fb1d2cc05';
const E3 = '796b6b5f-613c-4e24-a17c-eba730d49c02';
const PREMIUM = '61795cab-2abd-43f6-88e9-c9adae5746e0';

const subscription = (more: Partial<Subscription> = {}): Subscription => ({
  id: 'source',
  offerId: BASIC,
  offerName: 'Microsoft 365 Business Basic',
  quantity: 10,
  status: 'active',
  isTrial: false,
  renewsItself: true,
  ...more,
});

const live = (more: Partial<LiveTarget> = {}): LiveTarget => ({
  way: 'upgrade',
  targetId: STANDARD,
  name: 'Microsoft 365 Business Standard',
  movesLicences: true,
  eligible: true,
  reasons: [],
  quantity: 10,
  ...more,
});

function choice(targetId: string, more: Partial<Situation> = {}): Choice | undefined {
  const source = more.subscription ?? subscription();
  const situation = { today, subscription: source, all: [source], delegatedAdmin: true, live: [], ...more };
  return choicesFor(situation).find(({ id }) => id === targetId);
}

describe('the two voices', () => {
  it('agree where the guide and Partner Center both say yes', () => {
    const found = choice(STANDARD, { live: [live()] });
    assert.deepEqual([found?.guide, found?.decision, found?.differs], ['yes', 'offered', false]);
  });

  it('differ where only Partner Center says yes, and then Partner Center decides', () => {
    const target = live({ targetId: PREMIUM, name: 'Microsoft 365 Business Premium' });
    const found = choice(PREMIUM, { live: [target] });
    assert.deepEqual([found?.guide, found?.decision, found?.differs], ['no', 'offered', true]);
  });

  it('differ where only the guide says yes, and then Partner Center decides', () => {
    const refused = live({ eligible: false, reasons: ['billingCycle'] });
    const found = choice(STANDARD, { live: [refused] });
    assert.deepEqual([found?.guide, found?.decision, found?.differs], ['yes', 'refused', true]);
  });

  it('differ where Partner Center does not even list what the guide names', () => {
    const found = choice('e3');
    assert.deepEqual([found?.live.kind, found?.decision, found?.differs], ['silent', 'refused', true]);
  });

  it('do not differ where the guide cannot say', () => {
    const unknown = subscription({ id: 'other', offerId: 'nobody-knows', offerName: 'New thing' });
    const found = choice(STANDARD, { all: [subscription(), unknown], live: [live()] });
    assert.deepEqual([found?.guide, found?.decision, found?.differs], ['unknown', 'offered', false]);
  });

  it('take one eligible way for a yes, though the other one is refused', () => {
    const alone = live({ movesLicences: false });
    const moving = live({ eligible: false, reasons: ['conflictingServices'] });
    assert.equal(choice(STANDARD, { live: [moving, alone] })?.decision, 'offered');
  });

  it('never lead from an India edition to the plain plan, whatever Partner Center lists', () => {
    const india = subscription({ offerId: 'in-basic', offerName: 'Microsoft 365 Business Basic India' });
    assert.equal(choice(STANDARD, { subscription: india, live: [live()] })?.decision, 'neverIndia');
  });

  it('never lead from a plain plan to an India edition', () => {
    const target = live({ targetId: 'in-standard', name: 'Microsoft 365 Business Standard India' });
    assert.equal(choice('in-standard', { live: [target] })?.decision, 'neverIndia');
  });

  it('lead from an India edition to Business Standard India', () => {
    const india = subscription({ offerId: 'in-basic', offerName: 'Microsoft 365 Business Basic India' });
    const target = live({ targetId: 'in-standard', name: 'Microsoft 365 Business Standard India' });
    assert.equal(choice('in-standard', { subscription: india, live: [target] })?.decision, 'offered');
  });

  it('take a live refusal for want of rights as proof that they are missing', () => {
    const refused = live({ eligible: false, reasons: ['granularAdmin'] });
    const found = choice(STANDARD, { delegatedAdmin: true, live: [refused] });
    assert.equal(found?.conditions.find(({ id }) => id === 'delegated-admin-rights')?.verdict, 'broken');
  });

  it('forget subscriptions that are gone', () => {
    const gone = subscription({ id: 'gone', offerId: STANDARD, status: 'deleted' });
    assert.equal(choice(STANDARD, { all: [subscription(), gone], live: [live()] })?.guide, 'yes');
    const suspended = { ...gone, status: 'suspended' as const };
    assert.equal(choice(STANDARD, { all: [subscription(), suspended], live: [live()] })?.guide, 'no');
  });
});

describe('the reasons of Partner Center', () => {
  it('mean the same for both ways up to code 10, and different things from 11 on', () => {
    for (let code = 0; code <= 10; code++) {
      assert.equal(liveReason('upgrade', code), LIVE_REASONS[code]);
      assert.equal(liveReason('transition', code), LIVE_REASONS[code]);
    }
    assert.equal(liveReason('upgrade', 11), 'granularAdmin');
    assert.equal(liveReason('transition', 11), 'trial');
    assert.equal(liveReason('transition', 12), 'licenceTransfer');
    assert.equal(liveReason('transition', 13), 'granularAdmin');
    assert.equal(liveReason('upgrade', 12), 'other');
    assert.equal(liveReason('transition', 99), 'other');
  });
});

describe('what changed since somebody looked', () => {
  const seen: Seen = { status: 'active', quantity: 10, offerId: BASIC, etag: 'a' };
  it('is nothing when nothing changed', () => assert.deepEqual(changesSince(seen, { ...seen }), []));
  it('names status and quantity with what they were', () =>
    assert.deepEqual(changesSince(seen, { ...seen, status: 'suspended', quantity: 12, etag: 'b' }), [
      { kind: 'status', was: 'active', is: 'suspended' },
      { kind: 'quantity', was: 10, is: 12 },
    ]));
  it('is something else when only the etag differs', () =>
    assert.deepEqual(changesSince(seen, { ...seen, etag: 'b' }), [{ kind: 'otherwise' }]));
  it('says so when it is gone', () => assert.deepEqual(changesSince(seen, undefined), [{ kind: 'gone' }]));
});

describe('what the new plan makes needless', () => {
  const standard = subscription({ id: 'new', offerId: STANDARD, offerName: 'Standard' });
  const after = {
    source: 'source',
    target: 'businessStandard',
    targetSubscription: 'new',
    partial: false,
  } as const;
  it('is the old one while it is still active', () =>
    assert.deepEqual(
      duplicatesAfter([subscription({ quantity: 2 }), standard], after, today).map(({ id }) => id),
      ['source'],
    ));
  it('is not the old one when a part was left on it on purpose', () =>
    assert.deepEqual(duplicatesAfter([subscription(), standard], { ...after, partial: true }, today), []));
  it('is nothing that is gone, and nothing that no table knows', () => {
    const gone = subscription({ status: 'deleted' });
    const unknown = subscription({ id: 'x', offerId: 'nobody-knows', offerName: 'New' });
    assert.deepEqual(duplicatesAfter([gone, unknown, standard], after, today), []);
  });
  it('counts a larger edition of a service as covering the smaller one', () => {
    const e3 = subscription({ id: 'new', offerId: E3, offerName: 'Office 365 E3' });
    const found = duplicatesAfter([subscription(), e3], { ...after, target: 'e3' }, today);
    assert.deepEqual(
      found.map(({ id }) => id),
      ['source'],
    );
  });
});

describe('how many licences there may be', () => {
  const fine: LicenceFacts = {
    relationship: 'ours',
    possible: [subscription()],
    impossible: [],
    status: 'active',
    isTrial: false,
    current: 10,
    wanted: 11,
    least: 1,
    most: 300,
  };
  const cases: readonly (readonly [string, Partial<LicenceFacts>, string | undefined])[] = [
    ['one more than now', {}, undefined],
    ['as many as the offer allows', { wanted: 300 }, undefined],
    ['one too many', { wanted: 301 }, 'within-the-offers-limits'],
    ['as many as now', { wanted: 10 }, 'more-than-now'],
    ['while suspended', { status: 'suspended' }, 'licences-only-on-active-subscriptions'],
    ['of a trial', { isTrial: true }, 'not-a-trial'],
    ['at a customer of somebody else', { relationship: 'notOurs' }, 'customer-buys-through-us'],
    ['at a customer without subscriptions', { possible: [] }, 'some-subscription-can-get-licences'],
  ];
  for (const [name, more, broken] of cases)
    it(`${broken === undefined ? 'allows' : 'refuses'} ${name}`, () => {
      const verdict = judgeLicences({ ...fine, ...more });
      assert.equal(verdict.kind === 'refused' ? verdict.broken[0] : undefined, broken);
    });
});
