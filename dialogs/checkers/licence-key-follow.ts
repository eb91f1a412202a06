import { MONTHS_OF_A_KEY } from '../../domain/licence-keys.ts';
import { type Facts, known } from './checker.ts';
import type { Heard } from './heard.ts';
import { isWholeYear } from './licence-key-asks.ts';
import { ASKS_BESIDE, ASKS_WHY, BACKWARDS, factsIn, TOTAL } from './licence-key-heard.ts';

/** "En bij 50?" adds nothing. */
const WITH_SO_MANY =
  /^(?:(?:en|and|maar|but|of) )?(?:bij|at)(?= (?:(?:een|a|the|de) (?:key|sleutel) (?:of|van|met|with) )?\d)/;
const ONE_OF =
  /\b(?:one|eentje|een|die|that) (?:with|of|van|met|for|voor|holding) \d|\b\d+ (?:seats?|licen\w+|plaatsen) (?:one|key|sleutel)\b|\b\d+(?: \w+)? (?:on|op|in) (?:the|de|that|die) (?:key|sleutel|code)\b/;
/** Says of seats that they are there. */
const HAS_NOW =
  /\b(?:have|has|had|hebben|heeft|heb|now|nu|active|actief|actieve|existing|bestaande|with|met|bij|for|voor|from|of)\b/;
const ASKS_HOW_MANY = /\b(?:how (?:many|much|long)|hoeveel|hoe lang)\b/;

/** "And if only 15 are active?" */
const ACTIVE = /\b(?:active|actief|actieve)\b/;

/** "Not even on another tenant?": whatever it is, the key stays used. */
const STILL_AGAIN =
  /\b(?:not even|ook niet|zelfs (?:niet|als)|even if|also not|niet eens|(?:other|another|different|wrong|right|andere?|verkeerde|juiste|goede|nieuwe) (?:tenant|sub\w*|abonnement|customer|klant|account)|next year|volgend jaar|by mistake|per ongeluk|the (?:rest|other half)|de (?:rest|andere helft))\b(?!.*\b(?:new|another|nieuwe|andere) (?:key|sleutel|code)\b)/;

/** What a follow-up changes of a case that is known. */
export function followedKey(heard: Heard, before: Facts): Facts {
  if (ASKS_WHY.test(heard.text) || ASKS_BESIDE.test(heard.text)) return {};
  if (before.asks === 'again' && heard.numbers.length === 0 && STILL_AGAIN.test(heard.text))
    return { asks: 'again' };
  const facts = followedFacts({ ...heard, text: heard.text.replace(WITH_SO_MANY, ' ') }, before);
  const [bare, ...more] = heard.numbers;
  // What was asked of a key as such is not asked of the seats that are named next.
  if (bare !== undefined && facts.asks === undefined && (before.asks === 'again' || before.asks === 'way'))
    return { ...facts, asks: '' };
  if (bare === undefined && facts.asks === 'largest') return { ...facts, key: '' };
  if (bare === undefined && facts.asks === undefined && ASKS_HOW_MANY.test(heard.text))
    return { ...facts, asks: '' };
  // "And one with 40 seats?" speaks of the key.
  if (bare !== undefined && more.length === 0 && before.key !== undefined && ONE_OF.test(heard.text))
    return known({ asks: facts.asks, key: bare.value });
  const isAdded = before.mode === 'add' && !HAS_NOW.test(heard.text);
  if (bare !== undefined && more.length === 0 && bare.unit === 'licences' && isAdded)
    return known({ asks: facts.asks, key: bare.value });
  if (bare === undefined || bare.unit !== undefined) {
    const { seats, ...others } = facts;
    // "and 200 licences?" of a case with a key changes the seats.
    return seats === undefined ? others : facts;
  }
  const { seats: _, ...others } = facts;
  return known({
    ...others,
    [before.key === undefined || ACTIVE.test(heard.text) ? 'seats' : 'key']: bare.value,
  });
}

/** What was asked backwards goes on being asked, with other months: "and a whole year?". */
function followedFacts(heard: Heard, before: Facts): Facts {
  const { asks, left, months, ...others } = factsIn(heard, before);
  const isBackwards = BACKWARDS.has(before.asks);
  const isGoal = isBackwards && before.months !== undefined;
  const year = isGoal && isWholeYear(heard.text) ? String(MONTHS_OF_A_KEY) : undefined;
  const goal = isGoal ? (months ?? left ?? year) : months;
  const isOfBefore = asks === 'other' || (isBackwards && asks === 'whether');
  // "And if it ends on 1 March?" asks when it ends then.
  const isEndTold = others.ends !== undefined && asks === 'whether' && !isBackwards;
  const asksTotal = before.mode === 'extend' && TOTAL.test(heard.text);
  return known({
    ...others,
    asks: asksTotal ? 'total' : isEndTold ? 'date' : isOfBefore ? undefined : asks,
    left: goal === left ? undefined : left,
    months: goal,
  });
}
