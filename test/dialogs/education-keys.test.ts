import assert from 'node:assert/strict';
import fc from 'fast-check';
import { educationKeys, type KeysLooked, type KeysWalk } from '../../dialogs/education-keys/journey.ts';
import { educationKeysWords } from '../../dialogs/education-keys/text.ts';
import { sinceThenOn } from '../../dialogs/since-then.ts';
import { countLicences, educationKeyRules } from '../../domain/education-keys.ts';
import { nextStep } from '../../domain/journey.ts';
import { aSubscription, OFFERS, someFacts, TODAY } from '../domain/given.ts';

const subscription = fc.record({
  offerId: fc.constantFrom(...Object.values(OFFERS)),
  quantity: fc.integer({ min: 1, max: 50 }),
  status: fc.constantFrom('active' as const, 'suspended' as const),
});

const customer = {
  id: '8e0af73d-3a1d-4e43-942b-7bf30541856c',
  name: 'Contoso School',
  domain: 'contoso.example',
};

const ours: fc.Arbitrary<KeysLooked> = fc.record({
  customer: fc.constant(customer),
  relationship: fc.constant('ours' as const),
  education: fc.record({
    kind: fc.constantFrom('approved' as const, 'approved' as const, 'inReview' as const),
  }),
  subscriptions: fc
    .array(subscription, { maxLength: 3 })
    .map(list => list.map((some, at) => aSubscription({ ...some, id: `sub-${at}` }))),
  askedBefore: fc.nat({ max: 40 }),
  units: fc.constant(undefined),
});

const answers = fc.record(
  {
    customer: fc.constant(customer.id),
    licensedThrough: fc.constantFrom('csp' as const, 'ees' as const, 'nothing' as const),
    keys: fc.integer({ min: 1, max: 100 }),
    subscription: fc.constantFrom('sub-0', 'sub-1'),
    phone: fc.constant('+31201234567'),
    email: fc.constant('it@contoso.example'),
    emailIsAdmins: fc.constant(true as const),
    contactMethod: fc.constantFrom('phone' as const, 'callBack' as const),
  },
  { requiredKeys: ['customer'] },
);

describe('the journey for Windows 10 Education keys, on any answers and findings', () => {
  it('always has a next step: it asks, refuses, or comes to the last look', () => {
    fc.assert(
      fc.property(answers, ours, (given, looked) => {
        const walk: KeysWalk = { id: 'w', version: 1, answers: given, looked };
        assert.ok(['ask', 'refuse', 'check'].includes(nextStep(educationKeys, walk, TODAY).kind));
      }),
      { numRuns: 500 },
    );
  });

  it('comes to the last look only with enough licences, a verified school and a confirmed address', () => {
    fc.assert(
      fc.property(answers, ours, (given, looked) => {
        const step = nextStep(educationKeys, { id: 'w', version: 1, answers: given, looked }, TODAY);
        if (step.kind !== 'check') return;
        const { licences, perhaps } = countLicences(looked.subscriptions, TODAY);
        const total = (given.keys ?? 0) + looked.askedBefore;
        assert.ok(total <= licences + perhaps, 'no more keys than licences');
        assert.equal(step.forPerson.length > 0, total > licences);
        assert.deepEqual([looked.education.kind, given.emailIsAdmins], ['approved', true]);
      }),
      { numRuns: 500 },
    );
  });

  it('a customer of somebody else is refused whatever was answered', () => {
    fc.assert(
      fc.property(answers, given => {
        const walk: KeysWalk = { id: 'w', version: 1, answers: given, looked: { relationship: 'notOurs' } };
        assert.deepEqual(nextStep(educationKeys, walk, TODAY), {
          kind: 'refuse',
          broken: ['customer-buys-through-us'],
        });
      }),
    );
  });
});

describe('what the journey says when a rule says no', () => {
  const STATUSES = ['inReview', 'denied', 'none', 'unknown'] as const;

  for (const language of ['en', 'nl'] as const)
    it(`${language}: every rule has a reason and a way on, as whole sentences`, () => {
      for (const { id } of educationKeyRules)
        for (const education of STATUSES) {
          const { why, instead } = educationKeysWords[language].refusals[id](someFacts({ education }));
          for (const sentence of [why, instead]) {
            assert.match(sentence, /^["\p{Lu}\d].*\.$/u, `${id} ${education}: "${sentence}"`);
            assert.doesNotMatch(sentence, /undefined|NaN|\[object/);
          }
        }
    });

  it('says so in both languages when all that is known is the rule', () => {
    for (const { id } of educationKeyRules)
      for (const language of ['en', 'nl'] as const)
        assert.doesNotMatch(
          JSON.stringify(educationKeysWords[language].refusals[id]({})),
          /undefined|NaN/,
          id,
        );
  });

  it('every rule of W10E carries the remark that Windows 10 left support', () => {
    for (const { source } of educationKeyRules) {
      assert.match(sinceThenOn(source, 'en').join(), /Windows 10 left support on 14 October 2025/);
      assert.match(sinceThenOn(source, 'nl').join(), /14 oktober 2025 niet meer ondersteund/);
    }
  });

  it('the remark on Entra ID stands only beside the statements that mention the old name', () => {
    assert.equal(sinceThenOn('W10E-08', 'en').length, 2);
    assert.equal(sinceThenOn('W10E-07', 'en').length, 1);
  });

  it('all questions and stages have words in both languages, with a hint and a placeholder in both or in neither', () => {
    const [en, nl] = [educationKeysWords.en, educationKeysWords.nl];
    for (const [name, question] of Object.entries(en.questions)) {
      const twin = Object.entries(nl.questions).find(([other]) => other === name)?.[1];
      assert.deepEqual(Object.keys({ ...twin }).sort(), Object.keys(question).sort(), name);
    }
    assert.deepEqual(Object.keys(nl.stages), Object.keys(en.stages));
  });
});
