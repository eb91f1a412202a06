import assert from 'node:assert/strict';
import { aspectOf } from '../../dialogs/answers/aspects.ts';
import { decide } from '../../dialogs/answers/decide.ts';
import type { Topic } from '../../dialogs/answers/topic.ts';

const TODAY = '2026-11-20';
const AT = '2026-11-20T10:00:00.000Z';

/** What is said to the second question, right after the first was answered: the id of an entry, or a verdict. */
function saidAfter(first: string, then: string): string {
  const before = decide(first, TODAY, 'en');
  assert.ok(before?.kind === 'entry' || before?.kind === 'case', `${first} is answered`);
  const topic: Topic =
    before.kind === 'entry'
      ? { entry: before.entry.id, at: AT }
      : { checker: before.checker.id, facts: before.facts, at: AT };
  const found = decide(then, TODAY, 'en', { topic, now: new Date(AT) });
  if (found?.kind === 'entry') return found.entry.id;
  return found?.kind === 'case' && found.outcome.kind === 'judged' ? `=${found.outcome.says}` : '-';
}

describe('a few words after an answer', () => {
  for (const [first, then, told] of [
    ['school with 120 M365 A3, how many edu keys', 'and where do I click?', 'partner-steps'],
    ['school met 120 M365 A3, hoeveel sleutels', 'en waar vraag ik dat aan?', 'partner-steps'],
    ['how do i file the request for windows 10 edu keys', 'who may do that?', 'who-may-ask'],
    ['hoe dien ik een sleutelaanvraag in', 'en wie mag dat?', 'who-may-ask'],
    ['how do I create an education customer', 'which role do I need for it?', 'edu-create-roles'],
    ['hoe maak ik een onderwijsklant aan', 'en wie mag dat?', 'edu-create-roles'],
    ['how do I correct the data of a school that failed verification', 'who can do this?', 'edu-correct'],
    [
      '20 seats, 6 months left, add 5 with a key, how many months',
      'ok, and how do I do that?',
      'mpn-extend-steps',
    ],
    ['20 seats, nog 6 maanden, 5 toevoegen met een key, hoeveel maanden', 'en waar?', 'mpn-extend-steps'],
    ['can i remove a user from the azure bulk credit', 'what should I do then?', 'mpn-credit-rules'],
    ['where do i find the azure and cloud benefits', 'which role?', 'mpn-route'],
    ['can business basic go to office 365 e3', 'where is the button?', 'upg-steps'],
    ['kan business basic naar office 365 e3', 'wie mag dat dan doen?', 'upg-roles'],
    [
      'school has its A3 via EES, can it get edu keys from us',
      'where do they have to go instead?',
      'volume-licensing',
    ],
    [
      'school heeft A3 via EES, kan die sleutels krijgen via ons',
      'waar moeten ze dan wel zijn?',
      'volume-licensing',
    ],
    ['is home use available in all countries', 'which ones not?', 'hup-markets'],
    ['is hup er in alle landen', 'welke niet dan?', 'hup-markets'],
    ['commercial company with 700 M365 E5, hup', 'why not?', 'hup-qualify'],
    ['bedrijf met 700 M365 E5, recht op hup', 'waarom niet?', 'hup-qualify'],
    ['extend 30 seats with a key of 95, accepted', 'why?', 'mpn-three-times'],
    ['30 seats verlengen met een key van 95, kan dat', 'hoezo?', 'mpn-three-times'],
  ] as const)
    it(`is told of what was spoken of: "${then}" (${first})`, () =>
      assert.equal(saidAfter(first, then), told));

  for (const [first, then, told] of [
    ['school with 120 M365 A3, how many edu keys', 'hup japan?', '=yes'],
    ['school with 120 M365 A3, how many edu keys', 'EMS benefit gone?', 'mpn-discontinued'],
    ['is home use available in all countries', 'upgrade of a suspended sub?', 'upg-active'],
    [
      'bedrijf met 700 M365 E5, recht op hup',
      'voor welke producten bestaan er onderwijsaanbiedingen',
      'edu-offers',
    ],
    [
      'bedrijf met 700 M365 E5, recht op hup',
      'sleutel erin, wanneer wordt het toestel education',
      'becomes-education',
    ],
    ['can business basic go to office 365 e3', 'NCE 7 day cancellation window, how does it work', '-'],
  ] as const)
    it(`stands alone where it is about something else: "${then}" (${first})`, () =>
      assert.equal(saidAfter(first, then), told));

  for (const [question, told] of [
    [
      'csp school 150 M365 A3 wants 150 keys, where in partner center do i start the request',
      'partner-steps',
    ],
    ['school 210 A3 vraagt 60 w10 keys, welke titel op het ticket', 'request-title'],
    ['business basic naar E3, waar moet ik klikken', 'upg-steps'],
  ] as const)
    it(`is told the steps, though a case stands before them: "${question}"`, () => {
      const found = decide(question, TODAY, 'en');
      assert.equal(found?.kind === 'entry' && found.entry.id, told);
    });

  it('asks for nothing beside it when it says anything of its own', () => {
    for (const text of [
      'where is my invoice?',
      'who may use the keys',
      'en waarom 3 maanden?',
      'thanks',
      'dat mag wel',
    ])
      assert.equal(aspectOf(text), undefined, text);
  });
});
