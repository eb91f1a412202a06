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
    assert.deepEqual(values('klant met tot 2019 licenties'), [2019]);
  });
});

describe('a number that only names something', () => {
  const values = (text: string) => hear(text).numbers.map(({ value }) => value);

  it('counts nothing: a ticket, an invoice, a room, a telephone, a school year', () => {
    assert.deepEqual(values('ticket 88213: 60 A3'), [60]);
    assert.deepEqual(values('invoice no 20234, 90 A3'), [90]);
    assert.deepEqual(values('kamer 12, school met 150 A3'), [150]);
    assert.deepEqual(values('+32 3 123 45 67 belt, 40 A5'), [40]);
    assert.deepEqual(values('schooljaar 2021-2022, 80 A3'), [80]);
  });

  it('is one that counts where its things stand behind it', () => {
    assert.deepEqual(values('second ticket 35 keys, order 40 keys'), [35, 40]);
    assert.deepEqual(values('first ticket 25, then 30'), [25, 30]);
    assert.deepEqual(values('klant 45 A3'), [45]);
  });
});

describe('a role that somebody has', () => {
  const says = (question: string) => {
    const decision = decide(question, TODAY, 'en');
    return decision?.kind === 'case' && decision.outcome.kind === 'judged'
      ? decision.outcome.says
      : undefined;
  };

  it('decides where it is not enough, whatever the counts say', () => {
    assert.equal(says('i am a sales agent, 60 A3 school, may i request 30 windows education keys?'), 'no');
    assert.equal(says('ben factureringsbeheerder, mag ik 5 seats Business Standard upgraden naar E5?'), 'no');
  });

  it('lets the case decide where it is enough', () => {
    assert.equal(
      says('i am a helpdesk agent, 60 A3 school, may i request 30 windows education keys?'),
      'yes',
    );
    assert.equal(says('i am a helpdesk agent, 20 A3 school, may i request 30 windows education keys?'), 'no');
  });
});

describe('a count that is put right', () => {
  for (const [question, licences] of [
    ['100 A3 of which 20 are suspended, no keys yet, how many keys?', '80'],
    ['school upgraded from 60 to 90 A3, no keys yet, max keys?', '90'],
    ['klant had vroeger 200 A3 maar nu 80 A3, nog geen sleutels, hoeveel maximaal?', '80'],
  ] as const)
    it(`is the one that counts: ${question}`, () => {
      const decision = decide(question, TODAY, 'en');
      assert.equal(decision?.kind === 'case' && decision.facts.licences, licences, JSON.stringify(decision));
    });

  it('is not taken for that of another plan', () => {
    const decision = decide('60 A3 and 40 A5 that were cancelled, how many keys?', TODAY, 'en');
    assert.equal(decision?.kind === 'case' && decision.facts.licences, '60', JSON.stringify(decision));
  });
});
