import assert from 'node:assert/strict';
import { decide } from '../../dialogs/answers/decide.ts';
import { hear } from '../../dialogs/checkers/heard.ts';

/** The verdict on a question: yes, no, a figure, or `told` where nothing is judged. */
function verdictOn(question: string): string {
  const found = decide(question, '2026-11-20', 'en');
  if (found?.kind !== 'case' || found.outcome.kind !== 'judged') return 'told';
  const { says, figure } = found.outcome;
  return says === 'figure' ? String(figure) : says;
}

describe('numbers that are said in parts, or taken back', () => {
  for (const [question, verdict] of [
    ['half of the 240 M365 A3 of this school lapsed, the rest is active. csp. how many edu keys?', '120'],
    [
      'van de 240 M365 A3 van de school is een kwart vervallen, de rest loopt. hoeveel education sleutels',
      '180',
    ],
    ['school has 200 M365 A5, 10% of them got suspended. max windows education keys?', '180'],
    ['school met 90 M365 A3, een derde opgezegd. hoeveel windows 10 education sleutels nog', '60'],
    ['school has 64 M365 A3 via csp, all active except 14 that expired. how many edu keys', '50'],
    ['school was 500 M365 A3 last year but only renewed 320 of those. how many win10 edu keys', '320'],
    ['school had a dozen keys, now 50 M365 A3 active. how many edu keys left', '38'],
    ['school vroeg twee keer 40 sleutels en heeft 100 M365 A3, hoeveel nog', '20'],
    ['100 M365 A3, 60 keys asked in 2021, 25 in 2022. how many edu keys are left', '15'],
    ['school with 80 M365 A3 wants 90 keys, sorry, 70, may they', 'yes'],
    ['school met 60 M365 A3 wil 50 sleutels, nee wacht, 65, mag dat', 'no'],
    ['extend 40 active seats, key double that, how many months', '24'],
    ['30 actieve seats verlengen met een sleutel van de helft daarvan, hoeveel maanden', '6'],
    ['commercial, 2600 M365 E5, cancelled half of those. HUP?', 'no'],
    ['our 2300 M365 E3 drop to 1700 in march, commercial, HUP?', 'no'],
    ['bedrijf met 4200 M365 E3, de helft opgezegd, geen SA. HUP?', 'yes'],
  ] as const)
    it(`are read as they were meant: "${question}"`, () => assert.equal(verdictOn(question), verdict));

  for (const question of [
    'school has 80 M365 A3 with us in csp and 200 M365 A3 under EES, how many keys',
    'Business Basic 40 seats to Business Standard, can just 15 of the 40 go over',
    'can two thirds of the keys for 90 A3 be used by parents',
  ])
    it(`are told and not judged where they are not told apart: "${question}"`, () =>
      assert.equal(verdictOn(question), 'told'));

  it('leave a ticket its number, and a request that comes after it its own', () => {
    assert.deepEqual(
      hear('ticket 1 was 120 keys, ticket 2 100 keys').numbers.map(({ value }) => value),
      [120, 100],
    );
  });

  it('say nothing by what is denied', () => {
    const found = decide(
      'school uses its own domain, not gmail, is that ok for the e-mail?',
      '2026-11-20',
      'en',
    );
    assert.ok(found?.kind !== 'entry' || found.verdict?.says !== 'no');
    const gmail = decide('is gmail ok as e-mail of an education customer?', '2026-11-20', 'en');
    assert.equal(gmail?.kind === 'entry' && gmail.verdict?.says, 'no');
  });
});
