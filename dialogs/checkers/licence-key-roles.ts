import type { Heard } from './heard.ts';
import type { HeardNumber } from './heard-numbers.ts';
import type { Mode } from './licence-key-mode.ts';

/** Months of a question about a key. */
export interface Months {
  /** Those that the subscription still has. */
  readonly left: number | undefined;
  /** Those that are aimed at, or that a key has given. */
  readonly months: number | undefined;
}

const COUNTS =
  '(?:seats?|licen\\w+|plaatsen|zitplaatsen|users?|gebruikers?|stuks|units|people|mensen|personen)';
/** "20 erbij", "10 extra licences", "5 more users". */
const COMES_ON_TOP = new RegExp(
  `^(?:(?:${COUNTS}|plan_\\w+) )?(?:more|extra|additional|new|nieuwe?|bijkomende|erbij|bij|bijgekocht|bijkopen|bijzetten|bijdoen|bijsteken|bijnemen|bijvoegen|toevoegen|toe|toegevoegd|added|on top|bovenop|op de (?:key|sleutel)|on (?:the|a) key|key|sleutel)\\b(?! ?months?\\b)`,
);
/** "We add 20", "+ 20", "er komen 20". */
const IS_ADDED =
  /(?:^|\b)(?:add|adds|adding|added|voeg|voegt|voegen|toevoegen van|toevoegen|redeem\w*|bij ?kopen|kopen|koop|komen er(?: nog)?|er komen(?: nog)?|another|plus|extra|nog eens|bijvoegen|zetten er(?: nog)?|zet er(?: nog)?|inwissel\w*|wissel\w*)(?: (?:nog|nog eens|er|with|met|a|an|een|ons|us|for|the|de|the other|by|in|new|nieuwe))*$|\+$/;
/** "To 100", "op 60 seats", "aan 30". */
const IS_BASE =
  /\b(?:to|op|aan|of|from|bij|on|have|has|had|hebben|heeft|heb|now|nu|active|actief|onze|our|bestaande|existing|current|huidige|abo|sub|subscription|abonnement)(?: (?:our|the|de|onze|my|mijn|een|a|an|existing|bestaande|current|huidige|the existing|sub of|abo van|subscription of|abonnement van|van|of|with|met))*$/;
/** "54 on the key". */
const ON_THE_KEY = /^(?:\w+ )?(?:on|op|in) (?:the|de|a|een|that|die|onze|our|my|mijn) (?:key|sleutel|code)\b/;
const KEY_HOLDS = /\b(?:key|sleutel|code)(?: \w+)? (?:holds|contains|has|telt|bevat|heeft)(?: er)?$/;
const REDEEMED = /\b(?:redeem\w*|inwissel\w*|ingewisseld|wisselde\w*|verzilver\w*)\b/;
/** Says that the seats are there. */
const THERE =
  /^(?:\w+ )?(?:existing|bestaande?|huidige|current|active|actieve?|in use|in gebruik|running|live)\b/;

/** Which number is that of the key, where the question itself says so. */
export function keyIn({ numbers, text }: Heard): HeardNumber | undefined {
  const tagged = numbers.find(({ unit }) => unit === 'keySeats');
  if (tagged !== undefined) return tagged;
  const onKey = numbers.find(({ after, before }) => ON_THE_KEY.test(after) || KEY_HOLDS.test(before));
  if (onKey !== undefined) return onKey;
  const counted = numbers.filter(({ unit }) => unit === 'licences' || unit === undefined || unit === 'keys');
  // "33 on 11".
  const on = counted.find(({ after }, at) => /^(?:on|op)$/.test(after) && counted.length > at + 1);
  if (on !== undefined) return on;
  const fresh = counted.filter(({ after }) => COMES_ON_TOP.test(after) && !THERE.test(after));
  const added = counted.filter(({ before, after }) => IS_ADDED.test(before) && !THERE.test(after));
  if (counted.length >= 2)
    for (const found of [fresh, added]) {
      const one = found.find(({ before }) => !IS_BASE.test(before)) ?? found[0];
      if (one !== undefined) return one;
    }
  // "A partner redeemed 8 seats and gained 4 months": of one number that was redeemed.
  const [only] = counted;
  return counted.length === 1 && only !== undefined && isRedeemed(only, text) ? only : undefined;
}

function isRedeemed({ clause, after }: HeardNumber, text: string): boolean {
  return REDEEMED.test(clause) && !THERE.test(after) && /\b(?:key|sleutel|code|seats|licen\w+)\b/.test(text);
}

const LEFT_BEHIND =
  /^months?(?: \w+){0,2} (?:left|remaining|remain\w*|over|resterend\w*|te gaan|to go|to run|until|tot|resteren|rest|restant|te lopen|looptijd|lopen|loopt|blijven|vooraleer|voor het|before|till)\b/;
const LEFT_AHEAD =
  /\b(?:still|nog|remaining|resterend\w*|rest|restant|left|runs?(?: for)?(?: another)?|running(?: for)?|loopt(?: nog)?|lopen(?: nog)?|over|blijven er|there are|expires in|ends in|eindigt over|verloopt over|vervalt over|binnen)(?: (?:has|about|for|have|heeft|ongeveer|just|maar|slechts|only|exactly|precies|is|zijn|er|er nog|a|een))*$/;
const GOAL_BEHIND =
  /^(?:more|extra|additional|further) months|^months?(?: \w+)? (?:more|extra|longer|langer|erbij|bij|verleng\w*|opschui\w*|opgeschoven|verschui\w*|verschoven|moved|verder|further|additional|extension|later|verder|gained|added|winst|gain|gewonnen|uit ?kom\w*|halen|total|totaal|in total|in totaal|worden)\b/;
const GOAL_AHEAD =
  /\b(?:by|adds?|added|extend\w*|verleng\w*|another|extra|nog eens|gave|gives|give|gaf|geeft|geven|gain\w*|won|win|winnen|moved|moves|move|shift\w*|verschoof|verschuif\w*|schoof|opschui\w*|met|to|naar|tot|op|becomes?|become|worden|wordt|want\w*|wil|willen|reach|get|need\w*|at least|minstens|for|voor|van|of|be|to be|zijn|nodig|halen|krijg\w*|kregen|kreeg|got|bracht|brought|bring\w*|brengen|term)(?: (?:it|us|the|de|het|end date|einddatum|sub|abo|exactly|precies|about|full|nog|extra|by|with|met|term|looptijd|a|an|een|at least|minstens|up|uit|to|be|zijn|of|van|ons|er|tot|op|naar|another))*$/;

/** Which months are left, and which are aimed at. */
export function monthsIn({ numbers }: Heard, mode: Mode | undefined, asksSize: boolean): Months {
  const months = numbers.filter(({ unit }) => unit === 'months');
  const isLeft = ({ before, after }: HeardNumber) => LEFT_BEHIND.test(after) || LEFT_AHEAD.test(before);
  const isGoal = (number: HeardNumber) =>
    !LEFT_BEHIND.test(number.after) && (GOAL_BEHIND.test(number.after) || GOAL_AHEAD.test(number.before));
  const marked = months.find(number => isLeft(number) && !GOAL_BEHIND.test(number.after));
  // Of two terms, the one that there is comes first.
  const left = marked ?? (mode === 'add' && months.length > 1 ? months[0] : undefined);
  const others = months.filter(number => number !== left);
  const goal = others.find(isGoal) ?? (left !== undefined || asksSize ? others[0] : undefined);
  const rest = others.find(number => number !== goal);
  if (mode !== 'add' || months.length > 1 || asksSize) {
    return { left: (left ?? rest)?.value, months: goal?.value };
  }
  // Of seats that are added, the months that are named are those that are left.
  return { left: (left ?? months[0])?.value, months: undefined };
}
