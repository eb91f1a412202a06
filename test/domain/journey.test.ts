import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applicable, type Journey, nextStep, stageBefore, type Walk } from '../../domain/journey.ts';
import { choice, confirmation, wholeNumber } from '../../domain/question.ts';
import { judge, ruleOver } from '../../domain/rule.ts';

/** A small journey: a loan of laptops. */
interface Answers {
  readonly laptops: number;
  readonly insured: 'yes' | 'no';
  readonly reason: 'few' | 'many';
  readonly agreed: true;
}
interface Facts {
  readonly laptops: number;
  readonly inStock: number;
  readonly insured: 'yes' | 'no';
  readonly agreed: boolean;
}
interface Looked {
  readonly inStock: number;
}

const TODAY = '2026-11-20';
const rule = ruleOver<Facts>();
const rules = [
  rule({
    id: 'is-insured',
    source: 'W10E-01',
    needs: ['insured'],
    holds: ({ insured }) => insured === 'yes',
  }),
  rule({
    id: 'stock-is-enough',
    source: 'W10E-02',
    needs: ['laptops', 'inStock'],
    holds: ({ laptops, inStock }) => (laptops > inStock ? false : laptops > 8 ? 'person' : true),
  }),
  rule({
    id: 'few-enough-to-carry',
    source: 'W10E-02',
    needs: ['laptops'],
    holds: ({ laptops }) => laptops < 20,
  }),
  rule({ id: 'has-agreed', source: 'W10E-03', needs: ['agreed'], holds: ({ agreed }) => agreed }),
] as const;
type RuleId = (typeof rules)[number]['id'];

const loan: Journey<Answers, Looked, Facts, RuleId> = {
  id: 'loan',
  version: 1,
  questions: {
    laptops: wholeNumber({ min: 1, max: 99 }),
    insured: choice('yes', 'no'),
    reason: choice('few', 'many'),
    agreed: confirmation(),
  },
  stages: [
    { id: 'how-many', asks: ['laptops'] },
    { id: 'why', asks: ['reason'] },
    { id: 'terms', asks: ['insured', 'agreed'] },
  ],
  askedWhen: { reason: ({ laptops }) => (laptops ?? 0) > 5 },
  facts: ({ laptops, insured, agreed }, { inStock }) => ({
    ...(laptops !== undefined && { laptops }),
    ...(inStock !== undefined && { inStock }),
    ...(insured !== undefined && { insured }),
    ...(agreed !== undefined && { agreed }),
  }),
  judge: facts => judge<Facts, RuleId>(rules, facts),
  correctedBy: { 'stock-is-enough': 'laptops', 'few-enough-to-carry': 'laptops', 'has-agreed': 'agreed' },
};

const walk = (
  answers: Partial<Answers>,
  some: Partial<Walk<Answers, Looked>> = {},
): Walk<Answers, Looked> => ({
  id: 'w',
  version: 1,
  answers,
  looked: { inStock: 10 },
  ...some,
});
const step = (answers: Partial<Answers>, some: Partial<Walk<Answers, Looked>> = {}) =>
  nextStep(loan, walk(answers, some), TODAY);
const ALL: Answers = { laptops: 3, insured: 'yes', reason: 'few', agreed: true };

describe('what comes next in a journey', () => {
  it('the first stage with an answer missing, with all its questions', () => {
    assert.deepEqual(step({}), { kind: 'ask', stage: 'how-many', asks: ['laptops'], broken: {} });
    assert.deepEqual(step({ laptops: 3, insured: 'yes' }), {
      kind: 'ask',
      stage: 'terms',
      asks: ['insured', 'agreed'],
      broken: {},
    });
  });

  it('a question is asked only when its condition holds, and its stage is left out when none is', () => {
    assert.equal(kindAndStage({ laptops: 5 }), 'ask terms');
    assert.equal(kindAndStage({ laptops: 6 }), 'ask why');
  });

  it('the last look when everything is answered, with what a person has to decide', () => {
    assert.deepEqual(step(ALL), { kind: 'check', forPerson: [] });
    assert.deepEqual(step({ ...ALL, laptops: 9 }), { kind: 'check', forPerson: ['stock-is-enough'] });
  });

  it('the end as soon as a rule says no that nothing can put right, whatever is still to be asked', () => {
    assert.deepEqual(step({ insured: 'no' }), { kind: 'refuse', broken: ['is-insured'] });
    assert.deepEqual(step({ ...ALL, insured: 'no', laptops: 50 }), {
      kind: 'refuse',
      broken: ['is-insured'],
    });
  });

  it('the question again that can put a rule right, with the first rule that it breaks', () => {
    assert.deepEqual(step({ ...ALL, laptops: 50 }), {
      kind: 'ask',
      stage: 'how-many',
      asks: ['laptops'],
      broken: { laptops: 'stock-is-enough' },
    });
  });

  it('an answer to a question that does not apply any more does not count, and comes back when it does', () => {
    const { answers } = applicable(loan, walk({ ...ALL, reason: 'many' }), TODAY);
    assert.equal('reason' in answers, false);
    assert.equal(applicable(loan, walk({ ...ALL, laptops: 7 }), TODAY).answers.reason, 'few');
  });

  it('a stage that is visited again is shown although it is answered', () => {
    assert.equal(kindAndStage(ALL, { revisiting: 'how-many' }), 'ask how-many');
    assert.equal(kindAndStage({}, { revisiting: 'terms' }), 'ask terms');
  });

  it('a stage that does not apply, or that nobody knows, cannot be visited', () => {
    assert.equal(kindAndStage(ALL, { revisiting: 'why' }), 'check');
    assert.equal(kindAndStage(ALL, { revisiting: 'nonsense' }), 'check');
  });

  it('a visited stage still says which of its answers a rule does not allow', () => {
    const again = step({ ...ALL, laptops: 50 }, { revisiting: 'terms' });
    assert.deepEqual(again.kind === 'ask' && [again.stage, again.broken], [
      'terms',
      { laptops: 'stock-is-enough' },
    ]);
  });

  it('a mistake of ours is named: nothing left to ask, and a fact still missing', () => {
    assert.throws(() => step(ALL, { looked: {} }), /loan.*inStock/);
  });

  it('a mistake of ours is named: a broken rule whose question is never asked', () => {
    const journey = {
      ...loan,
      correctedBy: { ...loan.correctedBy, 'few-enough-to-carry': 'reason' as const },
    };
    const askedWhen = { reason: () => false };
    assert.throws(
      () =>
        nextStep(
          { ...journey, askedWhen },
          walk({ ...ALL, laptops: 30 }, { looked: { inStock: 99 } }),
          TODAY,
        ),
      /loan.*few-enough-to-carry/,
    );
  });

  it('the order of answering makes no difference', () => {
    const names = Object.keys(ALL) as readonly (keyof Answers)[];
    fc.assert(
      fc.property(fc.shuffledSubarray([...names]), order => {
        const given = Object.fromEntries(order.map(name => [name, ALL[name]]));
        const inOrder = Object.fromEntries(
          names.filter(name => order.includes(name)).map(name => [name, ALL[name]]),
        );
        assert.deepEqual(step(given), step(inOrder));
      }),
    );
  });

  function kindAndStage(answers: Partial<Answers>, some: Partial<Walk<Answers, Looked>> = {}): string {
    const next = step(answers, some);
    return next.kind === 'ask' ? `ask ${next.stage}` : next.kind;
  }
});

describe('the stage before', () => {
  const stageBeforeThe = (stage: string | undefined, answers: Partial<Answers> = ALL) =>
    stageBefore(loan, walk(answers), TODAY, stage);

  it('is nothing at the first one', () => {
    assert.equal(stageBeforeThe('how-many'), undefined);
  });

  it('leaves out what does not apply', () => {
    assert.equal(stageBeforeThe('terms'), 'how-many');
    assert.equal(stageBeforeThe('terms', { laptops: 6 }), 'why');
  });

  it('is the last one at the last look', () => {
    assert.equal(stageBeforeThe(undefined), 'terms');
  });

  it('is nothing for a stage that nobody knows', () => {
    assert.equal(stageBeforeThe('nonsense'), undefined);
  });
});

describe('judging', () => {
  it('asks for every fact that is missing, once', () => {
    const verdict = judge<Facts, RuleId>(rules, { insured: 'yes' });
    assert.deepEqual(verdict, { kind: 'undecided', missing: ['laptops', 'inStock', 'agreed'] });
  });

  it('names all broken rules, in their order', () => {
    const verdict = judge<Facts, RuleId>(rules, { laptops: 50, inStock: 1, insured: 'no', agreed: false });
    assert.deepEqual(verdict.kind === 'refused' && verdict.broken, [
      'is-insured',
      'stock-is-enough',
      'few-enough-to-carry',
      'has-agreed',
    ]);
  });

  it('a fact that is false or nought is known', () => {
    const verdict = judge<Facts, RuleId>(rules, { laptops: 0, inStock: 0, insured: 'yes', agreed: false });
    assert.deepEqual(verdict, { kind: 'refused', broken: ['has-agreed'] });
  });
});
