import { daysLater, isDay } from '../../domain/calendar.ts';
import { type Facts, known } from './checker.ts';
import { NOT_RENEWED } from './education-keys-asked.ts';
import { ASKS_NUMBER, HAD, QUALIFIES, standingIn } from './education-keys-counts.ts';
import { factsIn } from './education-keys-heard.ts';
import type { Heard } from './heard.ts';
import { goneOf, ofThem, swapped } from './heard-figures.ts';
import { organisationIn } from './heard-organisation.ts';
import { withOneChanged } from './plan-counts.ts';

const BUYS = /\b(buy|buys|bought|koopt|kopen|bijkopen|add|adds|toevoeg\w*|more|extra|erbij|bij)\b/;
/** "En bij 300 licenties?" adds nothing. */
const WITH_SO_MANY = /^(?:(?:en|and|maar|but) )?(?:bij|at)(?= \d)/;
const FURTHER_REQUEST =
  /\b(?:third|derde|fourth|vierde|second|tweede|other|ander|andere|another|old|oud|oude|earlier|eerder|eerdere|previous|vorige|nog een|extra|forgot|vergeten)\b(?: \w+){0,2} (?:tickets?|aanvra\w+|requests?|batch|order|bestelling|verzoek|keer|time)\b|\b(?:forgot|vergat|vergeten)\b/;
/** "And after they ask 100?" */
const ONCE_ASKED = /^(?:(?:and|en) )?(?:after|once|nadat|zodra|as soon as)\b/;
/** "Sorry, make that 80 keys": what was had is put right. */
const PUTS_RIGHT =
  /^(?:sorry|oops|oei|oeps|actually|eigenlijk|no|nee|wait|wacht|correct\w+)\b|\b(?:make that|i mean|i meant|ik bedoel\w*|moet(?:en)? \d+ zijn|waren er)\b/;
/** "Is 70 ok?" asks for so many keys. */
const IS_IT_OK =
  /^(?:(?:en|and|ok|so|dus) )?(?:is|zijn|are|would|lukt|lukken|mag|mogen|kan|kunnen|can|may|could|gaat)(?: er| er nog| i get| we get| they get)? \d+(?: (?:ok|okay|fine|allowed|possible|goed|mogelijk|dan|nog|ook|still|bij|toegestaan|work))*[ ,]*$/;
const HAVE_TOO =
  /\b(?:also|ook|plus|as well|too|daarnaast|besides|on top)\b.*\b(?:have|has|hebben|heeft|heb|got|bought|kocht\w*)\b|\b(?:have|has|hebben|heeft|heb|got|bought|kochten)\b.*\b(?:also|ook|as well|too|daarnaast|on top)\b/;

/** Counts that are put right: one more request, some that are gone, others that come on top. */
function changedCounts({ text, numbers }: Heard, before: Facts): Facts | undefined {
  const [first] = numbers;
  if (before.licences === undefined || first === undefined) return undefined;
  const { left, gone } = goneOf(ofThem(text));
  const rest = left ?? (gone === undefined ? undefined : Number(before.licences) - gone);
  if (rest !== undefined && rest >= 0) return known({ licences: rest });
  if (numbers.length > 1) return undefined;
  if (PUTS_RIGHT.test(text) && before.had !== undefined && before.keys === undefined && first.unit === 'keys')
    return known({ had: first.value });
  if (first.unit === undefined && IS_IT_OK.test(text)) return known({ keys: first.value });
  if ((FURTHER_REQUEST.test(text) || ONCE_ASKED.test(text)) && first.unit !== 'licences')
    return known({ had: Number(before.had ?? 0) + first.value });
  const counts = first.plan === undefined || QUALIFIES.test(first.plan);
  return first.unit === 'licences' && HAVE_TOO.test(text) && counts && standingIn(text) === undefined
    ? known({ licences: Number(before.licences) + first.value })
    : undefined;
}

const A_DAY_LATER =
  /\b(?:one|a|1|een) (?:day|dag) (?:later|after|erna|daarna)\b|\b(?:day after|next day|dag erna|dag later|volgende dag)\b/;
const IS_ACTIVE = /\b(?:active|actief|actieve|renewed|extended|verlengd|vernieuwd|reactivated)\b/;

/** "And a school with M365 A5?" after a company: another customer, of which nothing is known but what is said. */
function ofAnother({ text }: Heard, facts: Facts, before: Facts): Facts | undefined {
  const isSchool = organisationIn(text) === 'education' && facts.customer === undefined;
  const isNew =
    isSchool && facts.plan !== undefined && (before.customer === 'other' || before.plan === 'other');
  if (!isNew) return undefined;
  const forgotten = Object.fromEntries(Object.keys(before).map(name => [name, '']));
  return { ...forgotten, ...facts, ...(ASKS_NUMBER.test(text) ? {} : { asks: 'right' }) };
}

/** Asks whether it is lost then: yes would say the opposite. */
const LOSES =
  /\b(?:lose|loses|lost|verlie\w+|verloren|kwijt|vervalt|vervallen|gone|weg|expire\w*|stop\w*|end|ends)\b/;

/** Facts in a follow-up on a case of keys. */
export function followedKeys(question: Heard, before: Facts): Facts {
  const heard = { ...question, text: question.text.replace(WITH_SO_MANY, ' ') };
  const { plan, asks: _, ...facts } = factsIn(heard);
  const [bare] = heard.numbers;
  const named = facts.licences ?? facts.had ?? facts.keys;
  const other = swapped(heard.text, before.licences);
  const again = {
    ...(before.standing !== undefined &&
      IS_ACTIVE.test(heard.text) && { standing: facts.standing ?? 'active' }),
    ...(before.through !== undefined && /\bcsp\b/.test(heard.text) && { through: facts.through ?? 'csp' }),
  };
  const another = ofAnother(heard, { ...facts, ...(plan && { plan }) }, before);
  if (another !== undefined) return another;
  const [dayOfAYear] = heard.daysOfAYear;
  if (before.day !== undefined && dayOfAYear !== undefined)
    return known({ day: `${before.day.slice(0, 4)}-${dayOfAYear}` });
  if (before.day !== undefined && isDay(before.day) && A_DAY_LATER.test(heard.text))
    return known({ day: daysLater(before.day, 1) });
  if (NOT_RENEWED.test(heard.text) && !LOSES.test(heard.text)) return known({ ...facts, standing: 'ended' });
  const changed = changedCounts(heard, before);
  if (changed !== undefined) return changed;
  if (Object.keys(again).length > 0) return known({ ...facts, ...again });
  if (
    bare === undefined &&
    named === undefined &&
    ASKS_NUMBER.test(heard.text) &&
    before.licences !== undefined
  )
    return known({ ...facts, keys: '', asks: '' });
  if (other !== undefined) return known({ licences: other, plans: '' });
  const oneChanged = HAVE_TOO.test(heard.text) ? undefined : withOneChanged(before, heard.numbers);
  if (oneChanged !== undefined && standingIn(heard.text) === undefined) return oneChanged;
  if (bare?.unit === 'licences' && before.licences !== undefined && BUYS.test(heard.text))
    return known({ ...facts, licences: Number(before.licences) + bare.value });
  if (bare !== undefined && bare.unit === undefined && !HAD.test(bare.clause)) {
    const wants =
      before.keys !== undefined ||
      /\b(?:want|wants|need|needs|wil|willen|nodig|ask|get|krijg\w*|request|vragen|aanvragen|(?:another|nog) \d+|\d+ (?:more|extra|erbij|bij))\b/.test(
        heard.text,
      );
    return known({ ...withoutCounts(facts), [wants ? 'keys' : 'licences']: bare.value });
  }
  return known({ ...facts, ...(plan === undefined && named === undefined ? {} : { plan }) });
}

function withoutCounts({ licences: _l, keys: _k, had: _h, ...others }: Facts): Facts {
  return others;
}
