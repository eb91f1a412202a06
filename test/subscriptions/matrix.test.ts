import assert from 'node:assert/strict';
import { type Condition, judgeConditions, type UpgradeFacts } from '../../domain/upgrades/conditions.ts';
import { crossesIndia, guideTargets } from '../../domain/upgrades/matrix.ts';
import { PLAN_IDS, PLAN_NAMES, type PlanId, planNamed, planOfOffer } from '../../domain/upgrades/plans.ts';
import { extraServices, servicesOf } from '../../domain/upgrades/services.ts';

const today = '2026-11-20';

/** The guide's table as the document has it, with its footnote on India. */
const GUIDE: readonly (readonly [PlanId, PlanId])[] = [
  ['appsForBusiness', 'businessPremium'],
  ['appsForBusiness', 'appsForEnterprise'],
  ['appsForBusiness', 'e3'],
  ['appsForBusiness', 'e5'],
  ['businessStandard', 'e3'],
  ['businessStandard', 'e5'],
  ['businessBasic', 'businessStandard'],
  ['businessBasic', 'e1'],
  ['businessBasic', 'e3'],
  ['businessBasic', 'e5'],
  ['appsForBusinessIndia', 'businessStandardIndia'],
  ['businessBasicIndia', 'businessStandardIndia'],
];

const facts = (more: Partial<UpgradeFacts> = {}): UpgradeFacts => ({
  today,
  plan: 'businessBasic',
  target: 'businessStandard',
  status: 'active',
  delegatedAdmin: 'yes',
  others: [],
  ...more,
});

function verdictOf(id: Condition['id'], more: Partial<UpgradeFacts>) {
  return judgeConditions(facts(more)).find(one => one.id === id);
}

describe('what the guide lets a plan become', () => {
  for (const plan of PLAN_IDS) {
    for (const target of PLAN_IDS) {
      const named = GUIDE.some(([from, to]) => from === plan && to === target);
      it(`${named ? 'leads' : 'does not lead'} from ${PLAN_NAMES[plan]} to ${PLAN_NAMES[target]}`, () => {
        assert.equal(guideTargets(plan, today).includes(target), named);
        assert.equal(
          verdictOf('plan-leads-to-target', { plan, target })?.verdict,
          named ? 'holds' : 'broken',
        );
      });
    }
  }

  it('said nothing before the day of the document', () => {
    assert.deepEqual(guideTargets('businessBasic', '2020-05-06'), []);
    assert.equal(guideTargets('businessBasic', '2020-05-07').length, 4);
  });

  it('never crosses between India and the others, in either direction', () => {
    assert.equal(crossesIndia('businessBasicIndia', 'businessStandard'), true);
    assert.equal(crossesIndia('appsForBusinessIndia', 'businessStandard'), true);
    assert.equal(crossesIndia('businessBasic', 'businessStandardIndia'), true);
    assert.equal(crossesIndia('businessBasicIndia', 'businessStandardIndia'), false);
    assert.equal(crossesIndia('businessBasic', 'businessStandard'), false);
    assert.equal(verdictOf('india-stays-india', { target: 'businessStandardIndia' })?.verdict, 'broken');
  });
});

describe('telling which plan a subscription is', () => {
  it('goes by the published id, whatever somebody called the subscription', () => {
    const offerId = 'BD938F12-058F-4927-BBA3-AE36B1D2501C';
    assert.equal(planOfOffer({ offerId, offerName: 'Staff' }, today), 'businessBasic');
    assert.equal(
      planOfOffer({ offerId: 'CFQ7TTC0LH18:0001:CFQ7TTC0ZZZZ', offerName: 'x' }, today),
      'businessBasic',
    );
  });

  it('knows an India edition by its name, and does not guess where id and name contradict', () => {
    const offerName = 'Microsoft 365 Business Basic (India)';
    assert.equal(planOfOffer({ offerId: 'an-id-nobody-published', offerName }, today), 'businessBasicIndia');
    const plain = 'bd938f12-058f-4927-bba3-ae36b1d2501c';
    assert.equal(planOfOffer({ offerId: plain, offerName }, today), undefined);
  });

  it('does not guess from a name alone outside India', () => {
    assert.equal(planOfOffer({ offerId: 'unknown', offerName: 'Office 365 E3' }, today), undefined);
  });

  const names: readonly (readonly [string, PlanId | undefined])[] = [
    ['Business Basic', 'businessBasic'],
    ['business standard', 'businessStandard'],
    ['Office 365 Business Premium', 'businessStandard'],
    ['Microsoft 365 Business Premium', 'businessPremium'],
    ['E3', 'e3'],
    ['Office 365 Enterprise E5', 'e5'],
    ['Business Basic India', 'businessBasicIndia'],
    ['E3 India', undefined],
    ['Visio', undefined],
    ['India', undefined],
  ];
  for (const [name, plan] of names)
    it(`reads "${name}" as ${plan ?? 'no plan of the guide'}`, () => assert.equal(planNamed(name), plan));
});

describe('the conditions of the guide', () => {
  it('all hold for an active subscription with rights, and nothing beside it', () => {
    assert.ok(judgeConditions(facts()).every(({ verdict }) => verdict === 'holds'));
  });

  const statuses: readonly (readonly [UpgradeFacts['status'], Condition['verdict']])[] = [
    ['active', 'holds'],
    ['suspended', 'broken'],
    ['deleted', 'broken'],
    ['expired', 'broken'],
    ['pending', 'broken'],
    ['disabled', 'broken'],
    ['unknown', 'unknown'],
  ];
  for (const [status, verdict] of statuses)
    it(`UPG-03 ${verdict} when the subscription is ${status}`, () =>
      assert.equal(verdictOf('subscription-is-active', { status })?.verdict, verdict));

  for (const [told, verdict] of [
    ['yes', 'holds'],
    ['no', 'broken'],
    ['unknown', 'unknown'],
  ] as const)
    it(`UPG-04 ${verdict} when rights are said to be there: ${told}`, () =>
      assert.equal(verdictOf('delegated-admin-rights', { delegatedAdmin: told })?.verdict, verdict));

  it('UPG-05 is broken by a plan that contains an extra service, and names plan and service', () => {
    const others = [{ id: 'a', name: 'Premium for the office', plan: 'businessPremium' as const }];
    const found = verdictOf('extra-services-not-owned', { others });
    assert.equal(found?.verdict, 'broken');
    assert.deepEqual(found?.because, ['Premium for the office']);
    assert.deepEqual(found?.services, ['OFFICE_BUSINESS']);
  });

  it('UPG-05 holds beside a plan that only has what the present plan has', () => {
    const others = [{ id: 'a', name: 'E1', plan: 'e1' as const }];
    assert.equal(verdictOf('extra-services-not-owned', { others })?.verdict, 'holds');
  });

  it('UPG-05 refuses to guess what a plan that no table knows contains', () => {
    const others = [{ id: 'a', name: 'Something new' }];
    assert.deepEqual(verdictOf('extra-services-not-owned', { others })?.because, ['Something new']);
    assert.equal(verdictOf('extra-services-not-owned', { others })?.verdict, 'unknown');
    assert.equal(
      verdictOf('extra-services-not-owned', { plan: 'businessBasicIndia', target: 'businessStandardIndia' })
        ?.verdict,
      'unknown',
    );
  });

  it('UPG-06 is broken by the target itself, and unknown beside a plan that no table knows', () => {
    const same = [{ id: 'a', name: 'Standard', plan: 'businessStandard' as const }];
    assert.equal(verdictOf('target-not-owned', { others: same })?.verdict, 'broken');
    assert.equal(verdictOf('target-not-owned', { others: [{ id: 'b', name: '?' }] })?.verdict, 'unknown');
    assert.equal(verdictOf('target-not-owned', {})?.verdict, 'holds');
  });
});

describe('the services of the plans', () => {
  it('are known for every plan of the table but the India editions', () => {
    for (const plan of PLAN_IDS)
      assert.equal(servicesOf(plan, today) === undefined, plan.endsWith('India'), plan);
  });

  it('tell what an upgrade adds, and nothing for what they do not know', () => {
    assert.deepEqual(extraServices('businessBasic', 'businessStandard', today), ['OFFICE_BUSINESS']);
    assert.deepEqual(extraServices('businessBasic', 'e1', today), []);
    assert.equal(extraServices(undefined, 'e1', today), undefined);
  });
});
