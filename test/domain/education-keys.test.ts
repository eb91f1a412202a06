import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type EducationKeyFacts,
  type EducationKeyRuleId,
  educationKeyRules,
  judgeEducationKeys,
  PROGRAMMES,
} from '../../domain/education-keys.ts';
import { sourceOf } from '../../domain/sources.ts';
import { someFacts } from './given.ts';

type Expected = 'yes' | { readonly person: readonly EducationKeyRuleId[] } | readonly EducationKeyRuleId[];

/** `yes`, what a person decides, or the rules that are broken. */
function outcome(facts: Partial<EducationKeyFacts>): Expected | 'undecided' {
  const verdict = judgeEducationKeys(facts);
  if (verdict.kind === 'undecided') return 'undecided';
  if (verdict.kind === 'refused') return verdict.broken;
  return verdict.forPerson.length === 0 ? 'yes' : { person: verdict.forPerson };
}

const NO_KEYS_YET = { keys: undefined, emailIsAdmins: undefined };
const OVER: readonly EducationKeyRuleId[] = ['keys-within-licences', 'total-within-licences'];
const UNKNOWN_ONLY = { person: ['has-active-qualifying-subscription', 'keys-are-left', ...OVER] } as const;

const CASES: readonly (readonly [string, Partial<EducationKeyFacts>, Expected])[] = [
  ['everything is in order', {}, 'yes'],
  ['the programme is not open yet (W10E-01)', { today: '2020-10-31' }, ['open-to-csp-partners']],
  ['it is the day on which the programme opens', { today: '2020-11-01' }, 'yes'],
  ['it is long after that day', { today: '2035-01-01' }, 'yes'],
  ['the customer buys elsewhere (W10E-09)', { relationship: 'notOurs' }, ['customer-buys-through-us']],
  ['verification is under way', { education: 'inReview' }, ['customer-is-academic']],
  ['verification was denied', { education: 'denied' }, ['customer-is-academic']],
  ['the customer is not marked as a school', { education: 'none' }, ['customer-is-academic']],
  ['the status is one that nobody knows', { education: 'unknown' }, ['customer-is-academic']],
  ['it licenses by EES (W10E-10)', { licensedThrough: 'ees' }, ['not-licensed-by-volume']],
  ['it licenses by OVS-ES', { licensedThrough: 'ovsEs' }, ['not-licensed-by-volume']],
  ['it licenses by School', { licensedThrough: 'school' }, ['not-licensed-by-volume']],
  ['every licence gets its key (W10E-07)', { keys: 400 }, 'yes'],
  ['one key more than licences', { keys: 401 }, OVER],
  ['a single key for a single licence', { keys: 1, licences: 1 }, 'yes'],
  ['together exactly the licences (W10E-11)', { keys: 120, askedBefore: 280 }, 'yes'],
  ['together one too many', { keys: 120, askedBefore: 281 }, ['total-within-licences']],
  ['one key is left and one is asked for', { keys: 1, askedBefore: 399 }, 'yes'],
  ['nothing is left', { keys: 1, askedBefore: 400 }, ['keys-are-left', 'total-within-licences']],
  ['licences went down since', { keys: 1, askedBefore: 500 }, ['keys-are-left', 'total-within-licences']],
  ['the e-mail is not an admin’s (W10E-06)', { emailIsAdmins: false }, ['email-belongs-to-an-admin']],
  ['an unknown plan is not needed', { licences: 120, perhaps: 90 }, 'yes'],
  ['an unknown plan fills the gap', { licences: 119, perhaps: 1 }, { person: OVER }],
  ['even the unknown plan is not enough', { licences: 119, perhaps: 0 }, OVER],
  [
    'earlier requests make the unknown plan needed',
    { licences: 120, perhaps: 5, askedBefore: 5 },
    { person: ['total-within-licences'] },
  ],
  [
    'not one key is surely left',
    { keys: 5, licences: 120, perhaps: 5, askedBefore: 120 },
    { person: ['keys-are-left', 'total-within-licences'] },
  ],
  ['there are unknown plans only', { licences: 0, perhaps: 120 }, UNKNOWN_ONLY],
];

describe('the rules for Windows 10 Education keys', () => {
  for (const [name, change, expected] of CASES)
    it(`when ${name}: ${expected === 'yes' ? 'eligible' : 'person' in expected ? 'a person decides' : 'refused'}`, () => {
      assert.deepEqual(outcome(someFacts(change)), expected);
    });

  it('without any licences, how the customer licenses decides what it hears', () => {
    for (const licensedThrough of PROGRAMMES) {
      const facts = someFacts({ ...NO_KEYS_YET, licences: 0, licensedThrough });
      const expected = ['csp', 'nothing'].includes(licensedThrough)
        ? ['has-active-qualifying-subscription']
        : ['not-licensed-by-volume'];
      assert.deepEqual(outcome(facts), expected, licensedThrough);
    }
  });

  it('the order of reasons: first whose customer it is, then what it is, then how many', () => {
    const everything = someFacts({ relationship: 'notOurs', education: 'denied', keys: 1000 });
    assert.deepEqual(outcome(everything), ['customer-buys-through-us', 'customer-is-academic', ...OVER]);
  });

  it('a rule waits for its facts, and one that is broken need not wait for the others', () => {
    assert.equal(outcome({ today: '2026-11-20' }), 'undecided');
    assert.deepEqual(outcome({ today: '2026-11-20', education: 'denied' }), ['customer-is-academic']);
    assert.equal(outcome(someFacts(NO_KEYS_YET)), 'undecided');
    const verdict = judgeEducationKeys(someFacts(NO_KEYS_YET));
    assert.deepEqual(verdict.kind === 'undecided' && [...verdict.missing].sort(), ['emailIsAdmins', 'keys']);
  });

  it('each rule names the statement it comes from, of the document of 28 October 2020', () => {
    for (const { id, source } of educationKeyRules) {
      assert.match(source, /^W10E-\d\d$/, id);
      assert.equal(sourceOf(source).date, '2020-10-28');
    }
    assert.equal(new Set(educationKeyRules.map(({ id }) => id)).size, educationKeyRules.length);
  });
});

describe('the ledger of keys (W10E-07, W10E-11), whatever the numbers', () => {
  const count = fc.nat({ max: 600 });
  const numbers = fc.record({
    keys: fc.integer({ min: 1, max: 600 }),
    licences: count,
    perhaps: count,
    askedBefore: count,
  });

  it('nobody is eligible for more than all licences together', () => {
    fc.assert(
      fc.property(numbers, some => {
        const over = some.keys + some.askedBefore > some.licences + some.perhaps;
        assert.equal(judgeEducationKeys(someFacts(some)).kind, over ? 'refused' : 'eligible');
      }),
    );
  });

  it('a person is asked exactly when the sure licences do not cover it', () => {
    fc.assert(
      fc.property(numbers, some => {
        const verdict = judgeEducationKeys(someFacts(some));
        if (verdict.kind !== 'eligible') return;
        const covered = some.keys + some.askedBefore <= some.licences;
        assert.equal(verdict.forPerson.length === 0, covered);
      }),
    );
  });

  it('what is refused on some of the facts is refused on all of them', () => {
    const facts = fc.record({
      today: fc.constantFrom('2020-10-31', '2026-11-20'),
      relationship: fc.constantFrom('ours' as const, 'notOurs' as const),
      education: fc.constantFrom('approved' as const, 'denied' as const),
      licensedThrough: fc.constantFrom(...PROGRAMMES),
      licences: count,
      perhaps: count,
      askedBefore: count,
      keys: count,
      emailIsAdmins: fc.boolean(),
    });
    fc.assert(
      fc.property(facts, fc.subarray(Object.keys(someFacts())), (all, known) => {
        const some = Object.fromEntries(Object.entries(all).filter(([name]) => known.includes(name)));
        const early = judgeEducationKeys(some);
        if (early.kind !== 'refused') return;
        const late = judgeEducationKeys(all);
        assert.equal(late.kind, 'refused');
        assert.deepEqual(
          early.broken.filter(id => late.kind === 'refused' && !late.broken.includes(id)),
          [],
        );
      }),
    );
  });
});
