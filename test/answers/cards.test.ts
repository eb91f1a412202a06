import assert from 'node:assert/strict';
import { answerCard } from '../../cards/answer-card.ts';
import { caseView, entryView, formView, type Reader } from '../../dialogs/answers/answer-views.ts';
import { ENTRIES } from '../../dialogs/answers/entries.ts';
import { checkers } from '../../dialogs/checkers/checkers.ts';
import { problemsOf } from '../support/card-checks.ts';

/** What Teams takes of a message, with room for what goes around the card. */
const MOST_BYTES = 25_000;

const CASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'home-use': { organisation: 'commercial', licences: '2100', market: 'JP' },
  upgrade: { from: 'businessBasicIndia', to: 'e3' },
  'azure-credit': { credit: 'bulk', action: 'remove' },
  competency: { product: 'o365e3' },
  'education-offer': { offer: 'azure' },
  'licence-key': { mode: 'add', seats: '100', key: '25', left: '6' },
  'education-keys': { licences: '240', had: '100' },
  'education-status': { verification: 'inReview' },
  'benefit-expiry': { expires: '2021-06-30', usedOn: '2021-07-15' },
  role: { role: 'salesAgent', deed: 'requestEducationKeys' },
};

describe('every card of an answer', () => {
  for (const language of ['en', 'nl'] as const) {
    const reader: Reader = { language, who: { roles: ['adminAgent'] }, midway: false };

    it(`can be read by a client, whole and step by step, in ${language}`, () => {
      const cards = ENTRIES.flatMap(entry => [
        entryView(entry, reader),
        entryView(entry, reader, { step: 1 }),
        ...(entry.verdicts ?? []).map(verdict => entryView(entry, reader, { verdict })),
      ]).map(answerCard);
      for (const card of cards) assert.deepEqual(problemsOf(card), []);
    });

    it(`can be read by a client as a form and as a verdict, and is small enough, in ${language}`, () => {
      for (const checker of checkers) {
        const facts = CASES[checker.id] ?? {};
        const outcome = checker.judge(facts, '2026-11-20', language);
        assert.equal(outcome.kind, 'judged', checker.id);
        const views = [formView(checker, {}, language), caseView(checker, facts, outcome, reader)];
        for (const card of views.map(answerCard)) {
          assert.deepEqual(problemsOf(card), [], checker.id);
          assert.ok(Buffer.byteLength(JSON.stringify(card)) < MOST_BYTES, checker.id);
        }
      }
    });
  }
});
