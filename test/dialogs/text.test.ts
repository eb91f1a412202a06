import assert from 'node:assert/strict';
import {
  choiceInWords,
  dayInWords,
  figure,
  languageOfTag,
  listInWords,
  timeInWords,
} from '../../dialogs/text.ts';

const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('figures, days and lists in words', () => {
  it('thousands have a comma in English and a point in Dutch', () => {
    assert.deepEqual([figure(1_234_567, 'en'), figure(1_234_567, 'nl')], ['1,234,567', '1.234.567']);
  });

  it('a day is the same day everywhere, whatever the clock of the machine', () => {
    assert.deepEqual(
      [dayInWords('2026-03-01', 'en'), dayInWords('2026-03-01', 'nl')],
      ['1 March 2026', '1 maart 2026'],
    );
  });

  it('a time is told in the zone where the people work, in summer and in winter', () => {
    const told = (time: string | number) =>
      (['en', 'nl'] as const).map(language => plainSpaces(timeInWords(time, language, 'Europe/Amsterdam')));
    assert.deepEqual(told('2026-07-01T22:30:00Z'), ['2 Jul 2026, 00:30', '2 jul 2026, 00:30']);
    assert.deepEqual(told(Date.parse('2026-12-31T23:30:00Z')), ['1 Jan 2027, 00:30', '1 jan 2027, 00:30']);
  });

  it('a list says and, a choice says or', () => {
    assert.deepEqual(
      [listInWords(['a', 'b', 'c'], 'en'), listInWords(['a', 'b', 'c'], 'nl')],
      ['a, b and c', 'a, b en c'],
    );
    assert.deepEqual(
      [choiceInWords(['a', 'b'], 'en'), choiceInWords(['a', 'b'], 'nl')],
      ['a or b', 'a of b'],
    );
    assert.equal(listInWords(['a'], 'en'), 'a');
    assert.equal(listInWords([], 'en'), '');
  });
});

describe('the language of a person', () => {
  for (const [tag, language] of [
    ['nl-NL', 'nl'],
    ['nl-BE', 'nl'],
    ['NL', 'nl'],
    ['nl_NL', 'nl'],
    ['en-GB', 'en'],
    ['en', 'en'],
    ['de-DE', undefined],
    ['nds', undefined],
    ['', undefined],
    [undefined, undefined],
  ] as const)
    it(`"${tag}" is ${language ?? 'none of ours'}`, () => {
      assert.equal(languageOfTag(tag), language);
    });
});
