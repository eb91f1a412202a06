import assert from 'node:assert/strict';
import { decide } from '../../dialogs/answers/decide.ts';
import { hear } from '../../dialogs/checkers/heard.ts';

const TODAY = '2026-11-20';

describe('a verdict that would rest on less than was said', () => {
  for (const [said, question] of [
    ['a third plan', 'can Business Basic and Business Standard go to E5?'],
    [
      'a standing that no fact stands for',
      '40 seats of a cancelled subscription, extend with a key of 20, how many months?',
    ],
    ['a negation', 'Business Basic to E3 ok? the customer does not accept the terms'],
  ] as const)
    it(`is not given: ${said}`, () => {
      const decision = decide(question, TODAY, 'en');
      assert.notEqual(decision?.kind, 'case', JSON.stringify(decision));
    });

  for (const question of [
    'Business Basic to E3, ok or not?',
    '100 M365 A3, no keys yet, how many at most?',
    'Business Basic is not suspended, can it go to E3?',
    'active Business Basic, nothing else, to Office 365 E1?',
    '100 seats, not adding any, extend with a key of 25, how many months?',
  ])
    it(`is given where what was denied changes nothing: ${question}`, () => {
      const decision = decide(question, TODAY, 'en');
      assert.equal(decision?.kind === 'case' && decision.outcome.kind, 'judged', JSON.stringify(decision));
    });
});

describe('what is heard in a question', () => {
  it('is no number where it is a year', () => {
    const values = (text: string) => hear(text).numbers.map(({ value }) => value);
    assert.deepEqual(values('we had SA until 2019, now 400 M365 E3'), [400]);
    assert.deepEqual(values('klant tot 2021, sinds 2022 bij ons met 80 A3'), [80]);
    assert.deepEqual(values('from 2019 licences to 2100 licences'), [2019, 2100]);
  });
});
