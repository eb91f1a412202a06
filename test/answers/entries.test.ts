import assert from 'node:assert/strict';
import { decide } from '../../dialogs/answers/decide.ts';
import { ENTRIES, toldBy } from '../../dialogs/answers/entries.ts';
import { checkerNamed } from '../../dialogs/checkers/checkers.ts';
import { journeys } from '../../dialogs/journeys.ts';
import { type DocumentId, type SourceId, sourceOf } from '../../domain/sources.ts';
import { MATERIAL } from './material.ts';

/** How many statements each document holds. */
const STATEMENTS: Readonly<Record<DocumentId, number>> = { W10E: 14, EDU: 8, HUP: 13, MPN: 17, UPG: 10 };
const IDS: readonly SourceId[] = Object.entries(STATEMENTS).flatMap(([document, count]) =>
  Array.from(
    { length: count },
    (_, at) => `${document as DocumentId}-${String(at + 1).padStart(2, '0')}` as const,
  ),
);
/** Lists of steps in the documents. */
const WALKS: readonly SourceId[] = [
  'W10E-05',
  'W10E-08',
  'EDU-03',
  'EDU-07',
  'EDU-08',
  'HUP-08',
  'MPN-04',
  'MPN-07',
  'MPN-12',
  'MPN-13',
  'UPG-08',
];

describe('the answers themselves', () => {
  it('cover every statement of the five documents, with its source and date', () => {
    const have = new Set<string>(ENTRIES.map(({ source }) => source));
    assert.deepEqual(
      IDS.filter(id => !have.has(id)),
      [],
    );
    assert.deepEqual(
      [...have].filter(id => !IDS.some(known => known === id)),
      [],
    );
    for (const id of IDS) assert.match(sourceOf(id).date, /^\d{4}-\d\d-\d\d$/);
  });

  it('name as further sources only other statements of their own document', () => {
    for (const entry of ENTRIES) {
      const told = toldBy(entry);
      assert.equal(new Set(told).size, told.length, entry.id);
      for (const id of told) {
        assert.ok(IDS.includes(id), `${entry.id}: ${id}`);
        assert.equal(sourceOf(id).title, sourceOf(entry.source).title, `${entry.id}: ${id}`);
      }
    }
  });

  it('say the same in both languages', () => {
    for (const { id, en, nl, verdicts = [] } of ENTRIES) {
      for (const verdict of verdicts) assert.notEqual(verdict.en, verdict.nl, id);
      assert.notEqual(en.title, nl.title, id);
      assert.equal(en.answer.length, nl.answer.length, id);
      assert.equal(en.steps?.length, nl.steps?.length, id);
    }
  });

  it('never turn a yes round: asked what cannot be, they tell the fact without it', () => {
    const yes = decide('must the device join azure ad to become education?', '2026-11-20', 'en');
    assert.equal(yes?.kind === 'entry' && yes.verdict?.says, 'yes');
    const no = decide('kan het zonder azure ad join education worden?', '2026-11-20', 'en');
    assert.equal(no?.kind === 'entry' && no.verdict?.says, 'no');
    const told = decide('is global admin niet nodig om schoolgegevens te corrigeren?', '2026-11-20', 'en');
    assert.equal(told?.kind === 'entry' && told.verdict, undefined);
  });

  it('walk through every list of steps', () => {
    for (const id of WALKS)
      assert.ok(
        ENTRIES.some(({ source, en }) => source === id && (en.steps?.length ?? 0) > 1),
        id,
      );
  });

  it('have ids of their own, and lead to journeys and checkers that are there', () => {
    assert.equal(new Set(ENTRIES.map(({ id }) => id)).size, ENTRIES.length);
    for (const { id, journey, checker } of ENTRIES) {
      if (journey !== undefined)
        assert.ok(
          journeys.some(one => one.id === journey),
          `${id}: ${journey}`,
        );
      if (checker !== undefined) assert.ok(checkerNamed(checker), `${id}: ${checker}`);
    }
  });

  it('have ways to ask in both languages, and no way asks for what is not there', () => {
    const ids = ENTRIES.map(({ id }) => id).toSorted();
    for (const ways of Object.values(MATERIAL.ways)) assert.deepEqual(Object.keys(ways).toSorted(), ids);
  });

  it('take no answer to a form for a question', () => {
    for (const text of [
      '120',
      '1.200',
      '+31 6 1234 5678',
      'it@school.nl',
      'yes',
      'ja',
      'Contoso School',
      'Education BV',
      'where is my request KEY-12',
    ]) {
      const found = decide(text, '2026-11-20', 'en');
      assert.ok(found?.kind !== 'entry' && found?.kind !== 'case', text);
    }
  });
});
