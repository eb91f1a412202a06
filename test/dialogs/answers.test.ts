import assert from 'node:assert/strict';
import { ANSWER_IDS, findAnswer, showAnswer } from '../../dialogs/answers/answer.ts';
import { ENTRIES } from '../../dialogs/answers/entries.ts';
import type { Reply, Turn } from '../../dialogs/turn.ts';
import type { Role } from '../../domain/roles.ts';
import { sourceOf } from '../../domain/sources.ts';
import { wordsOf } from '../support/chat.ts';
import { TUNED, UNTOUCHED } from './answers-questions.ts';

interface Asked {
  readonly text: string;
  readonly wanted: string;
  readonly got: string;
}

function askAll(questions: string): readonly Asked[] {
  return questions
    .trim()
    .split('\n')
    .flatMap(line => {
      const [wanted = '', texts = ''] = line.split(/: (.*)/);
      return texts.split(' | ').map(text => ({ text, wanted, got: findAnswer(text, 'en')?.id ?? '-' }));
    });
}

/** What a wrong answer looks like in a failing test. */
function wrongOf(asked: readonly Asked[]): readonly string[] {
  return asked
    .filter(({ wanted, got }) => got !== '-' && got !== wanted)
    .map(({ text, wanted, got }) => `${text}: ${got} instead of ${wanted}`);
}

function shareRight(asked: readonly Asked[]): number {
  const answerable = asked.filter(({ wanted }) => wanted !== '-');
  return answerable.filter(({ wanted, got }) => got === wanted).length / answerable.length;
}

/** Asks as somebody with these roles; what the bot replied. */
function replies(text: string, language: 'en' | 'nl', roles: readonly Role[], midway = false) {
  const shown: Reply[] = [];
  const who = { id: 'p1', name: 'Sanne', roles, manager: false, locale: 'nl-NL' };
  const turn: Pick<Turn, 'who' | 'language' | 'reply'> = { who, language, reply: reply => shown.push(reply) };
  const answered = showAnswer(turn, text, midway);
  return { answered, shown, words: wordsOf(shown.map(({ card }) => card)) };
}

describe('asking what the rules of Windows 10 Education keys say', () => {
  for (const [name, questions, least] of [
    ['the questions it was tuned on', TUNED, 0.97],
    ['questions it was never tuned on', UNTOUCHED, 0.88],
  ] as const) {
    it(`gives no wrong answer to ${name}`, () => assert.deepEqual(wrongOf(askAll(questions)), []));

    it(`answers nearly all of ${name}`, () => {
      const share = shareRight(askAll(questions));
      assert.ok(share >= least, `${Math.round(share * 100)} % right`);
    });
  }

  it('answers every way to ask that stands beside an entry, or stays silent, but never with another source', () => {
    const wrong = ENTRIES.flatMap(({ id, source, en, nl }) =>
      [...en.ask, ...nl.ask].filter(text => {
        const found = findAnswer(text, 'nl');
        return found !== undefined && found.source !== source && found.id !== id;
      }),
    );
    assert.deepEqual(wrong, []);
  });

  it('is no more put off by a typo, an accent or capitals than a colleague would be', () => {
    for (const text of [
      'WELKE ABONNEMENTEN TELLEN MEE?',
      'welke abonnementn tellen mee',
      'wélke abonnementen tellen mee',
    ])
      assert.equal(findAnswer(text, 'nl')?.id, 'which-plans', text);
  });

  it('takes no answer to a form for a question', () => {
    const given = [
      '120',
      '1.200',
      '+31 6 1234 5678',
      'it@school.nl',
      'yes',
      'ja',
      'Contoso School',
      'Education BV',
    ];
    for (const text of given) assert.equal(findAnswer(text, 'en'), undefined, text);
  });

  it('stays silent between two answers that fit equally well', () => {
    assert.equal(findAnswer('wat is dat voor key die je krijgt', 'nl'), undefined);
  });

  it('leaves a question about a request to the request', () => {
    for (const text of ['where is my request KEY-12', 'KEY-3 keys for the school, how many?'])
      assert.equal(findAnswer(text, 'en'), undefined, text);
  });
});

describe('the answers themselves', () => {
  it('cover every statement of the document about the keys, each in both languages with source and date', () => {
    for (let number = 1; number <= 14; number += 1) {
      const id = `W10E-${String(number).padStart(2, '0')}` as const;
      assert.ok(ANSWER_IDS.has(id), `${id} has no entry`);
      assert.match(sourceOf(id).date, /^\d{4}-\d\d-\d\d$/);
    }
    for (const { id, en, nl } of ENTRIES) {
      assert.notEqual(en.title, nl.title, id);
      assert.equal(en.answer.length, nl.answer.length, id);
      assert.equal(en.steps?.length, nl.steps?.length, id);
    }
  });

  it('have ids of their own', () => {
    assert.equal(new Set(ENTRIES.map(({ id }) => id)).size, ENTRIES.length);
  });
});

describe('the card of an answer', () => {
  it('says the answer, what has changed since, and where and when it was written', () => {
    const { answered, words } = replies('which subscriptions qualify for keys?', 'en', []);
    assert.equal(answered, true);
    assert.match(words, /Microsoft 365 A3\/A5 and Windows 10 Enterprise A3\/A5/);
    assert.match(words, /Since then\nWindows 10 left support/);
    assert.match(words, /Source: Upgrade Windows 10 Home customers.*28 October 2020 \(W10E-09\)/);
    assert.match(words, /\(https:\/\/learn\.microsoft\.com/);
  });

  it('speaks Dutch to whoever speaks Dutch, also when asked in English', () => {
    const { words } = replies('is there a deadline?', 'nl', []);
    assert.match(words, /uiterste datum/);
    assert.match(words, /Sindsdien/);
    assert.match(words, /28 oktober 2020/);
  });

  it('numbers the steps of a walk-through', () => {
    assert.match(replies('hoe dien ik de aanvraag in', 'nl', []).words, /\n1\. .*\n2\. [\s\S]*\n10\. /);
  });

  it('offers the journey only to those who may start it, and not in the middle of one', () => {
    const journey = /<Request Windows 10 Education keys>/;
    const ask = 'how many keys can I request?';
    assert.match(replies(ask, 'en', ['helpdeskAgent']).words, journey);
    assert.doesNotMatch(replies(ask, 'en', ['salesAgent']).words, journey);
    assert.doesNotMatch(replies(ask, 'en', ['helpdeskAgent'], true).words, journey);
  });

  it('is not shown when the answer is not sure', () => {
    const { answered, shown } = replies('what does Microsoft 365 A3 cost?', 'en', ['adminAgent']);
    assert.equal(answered, false);
    assert.deepEqual(shown, []);
  });
});
