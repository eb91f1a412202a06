import {
  extendedBy,
  fewestSeats,
  keyForMonths,
  keyForTerm,
  largestKey,
  MONTHS_OF_A_KEY,
  MOST_TIMES_THE_SEATS,
  monthsBetween,
  seatsExtendedBy,
} from '../../domain/licence-keys.ts';
import type { Language } from '../ports.ts';
import { figure } from '../text.ts';
import { type Facts, judgement, numberOf, type Outcome, oneOf, wholeOf } from './checker.ts';
import { KEY_ASKS } from './licence-key-asks.ts';
import { licenceKeyWords as words } from './licence-key-words.ts';

/** What is asked the other way round: not what a key does, but which key, or which seats, do it. Undefined for the rest. */
export function judgeBackwards(facts: Facts, language: Language): Outcome | undefined {
  const asks = oneOf(KEY_ASKS, facts.asks);
  const seats = wholeOf(facts.seats) || undefined;
  const key = wholeOf(facts.key) || undefined;
  const months = wantedMonths(facts);
  if (asks === 'largest' && key === undefined)
    return seats === undefined ? undefined : largest(facts, seats, language);
  if (key === undefined && (asks === 'key' || months !== undefined))
    return facts.mode === 'add'
      ? termKey(facts, seats, months, language)
      : extendingKey(facts, seats, months, language);
  if (key === undefined) return undefined;
  if (asks === 'fewest') return fewest(key, language);
  if (asks === 'more' && seats !== undefined) return more(seats, key, language);
  if (asks === 'after' && seats !== undefined) return after(facts, seats, key, language);
  const isExtended = facts.mode !== 'add' && months !== undefined && months > 0;
  return seats === undefined && isExtended ? seatsBehind(key, months, language) : undefined;
}

/** Months by which the end date is to move, or was moved; also as the days between which it moves. */
function wantedMonths({ months, ends, until }: Facts): number | undefined {
  return numberOf(months) ?? (ends && until ? monthsBetween(ends, until) : undefined);
}

function shownIn(language: Language) {
  return (value: number) => figure(Math.round(value * 100) / 100, language);
}

function missing(...fields: readonly string[]): Outcome {
  return { kind: 'missing', fields, source: 'MPN-14' };
}

function largest({ mode }: Facts, seats: number, language: Language): Outcome {
  const w = words[language];
  const f = shownIn(language);
  const most = largestKey(seats);
  const lines = [w.largestSum(MOST_TIMES_THE_SEATS, f(seats), f(most))];
  return mode === 'add'
    ? judgement({ says: 'notSaid', title: w.noLargest }, lines, ['MPN-16'])
    : judgement({ says: 'figure', figure: most, title: w.largest(f(most)) }, lines, ['MPN-16']);
}

function extendingKey(
  facts: Facts,
  seats: number | undefined,
  months: number | undefined,
  language: Language,
): Outcome {
  if (seats === undefined || months === undefined)
    return missing(...(seats === undefined ? ['seats'] : []), ...(months === undefined ? ['months'] : []));
  const w = words[language];
  const f = shownIn(language);
  const key = keyForMonths(seats, months);
  const given = extendedBy(seats, key);
  if (months > MONTHS_OF_A_KEY * MOST_TIMES_THE_SEATS || given.kind === 'tooLarge')
    return judgement(
      { says: 'no', figure: MONTHS_OF_A_KEY * MOST_TIMES_THE_SEATS, title: w.tooLong },
      [w.limit],
      ['MPN-16', 'MPN-15'],
    );
  const exact = (seats * months) / MONTHS_OF_A_KEY;
  const isWhether = facts.asks === 'whether';
  const title = w.keyNeeded(f(key), f(given.months));
  return judgement(
    { says: isWhether ? 'yes' : 'figure', figure: key, title: isWhether ? w.yes(title) : title },
    [
      w.keyNeededSum(f(seats), f(months), f(MONTHS_OF_A_KEY), f(exact)),
      ...(Number.isInteger(exact) ? [] : [w.roundedKey(f(exact), f(key), f(given.months))]),
    ],
    ['MPN-15', 'MPN-16'],
  );
}

function termKey(
  facts: Facts,
  seats: number | undefined,
  term: number | undefined,
  language: Language,
): Outcome {
  const { from, ends } = facts;
  const left = numberOf(facts.left) ?? (from && ends ? monthsBetween(from, ends) : undefined);
  if (seats === undefined || term === undefined || left === undefined)
    return missing(
      ...(seats === undefined ? ['seats'] : []),
      ...(left === undefined ? ['left'] : []),
      ...(term === undefined ? ['months'] : []),
    );
  const w = words[language];
  const f = shownIn(language);
  const found = keyForTerm(seats, left, term);
  if (found.kind === 'outOfReach')
    return judgement(
      { says: 'no', title: w.outOfReach(f(term)) },
      [w.outOfReachWhy(f(left), f(MONTHS_OF_A_KEY))],
      ['MPN-14', 'MPN-12'],
    );
  const exact = (seats * (term - left)) / (MONTHS_OF_A_KEY - term);
  return judgement(
    { says: 'figure', figure: found.keySeats, title: w.keyForTerm(f(found.keySeats), f(found.months)) },
    [
      w.keyForTermSum(f(seats), f(left), f(term), f(MONTHS_OF_A_KEY), f(exact)),
      ...(Number.isInteger(exact) ? [] : [w.roundedKey(f(exact), f(found.keySeats), f(found.months))]),
      w.noTimeLost,
    ],
    ['MPN-14', 'MPN-10'],
  );
}

function fewest(key: number, language: Language): Outcome {
  const w = words[language];
  const f = shownIn(language);
  const seats = fewestSeats(key);
  return judgement(
    { says: 'figure', figure: seats, title: w.fewest(f(seats), f(key)) },
    [w.fewestSum(f(key), MOST_TIMES_THE_SEATS, f(seats)), w.limit],
    ['MPN-16', 'MPN-15'],
  );
}

function more(seats: number, key: number, language: Language): Outcome {
  const w = words[language];
  const f = shownIn(language);
  const needed = fewestSeats(key);
  const short = Math.max(0, needed - seats);
  return judgement(
    { says: 'figure', figure: short, title: short === 0 ? w.noneMore(f(key), f(seats)) : w.more(f(short)) },
    [
      w.fewestSum(f(key), MOST_TIMES_THE_SEATS, f(needed)),
      ...(short === 0 ? [] : [w.moreSum(f(needed), f(seats), f(short))]),
    ],
    ['MPN-16', 'MPN-15'],
  );
}

function after({ mode }: Facts, seats: number, key: number, language: Language): Outcome | undefined {
  const w = words[language];
  const f = shownIn(language);
  if (mode === 'add')
    return judgement(
      { says: 'figure', figure: seats + key, title: w.seatsAfter(f(seats + key)) },
      [w.seatsAdded(f(seats), f(key), f(seats + key)), w.noTimeLost],
      ['MPN-14', 'MPN-12'],
    );
  if (mode !== 'extend' || extendedBy(seats, key).kind === 'tooLarge') return undefined;
  return judgement(
    { says: 'figure', figure: seats, title: w.seatsAfter(f(seats)) },
    [w.seatsStay(f(seats))],
    ['MPN-15', 'MPN-12'],
  );
}

function seatsBehind(key: number, months: number, language: Language): Outcome {
  const w = words[language];
  const f = shownIn(language);
  const found = seatsExtendedBy(key, months);
  if (found.kind === 'tooLong')
    return judgement(
      { says: 'no', figure: MONTHS_OF_A_KEY * MOST_TIMES_THE_SEATS, title: w.tooLong },
      [w.limit],
      ['MPN-16', 'MPN-15'],
    );
  const exact = (MONTHS_OF_A_KEY * key) / months;
  const sum = w.seatsThenSum(f(MONTHS_OF_A_KEY), f(key), f(months), f(exact));
  if (found.kind === 'seats')
    return judgement(
      { says: 'figure', figure: found.seats, title: w.seatsThen(f(found.seats)) },
      [sum],
      ['MPN-15'],
    );
  const near = w.nearSeats(f(found.seats), f((MONTHS_OF_A_KEY * key) / found.seats));
  return judgement(
    { says: 'no', figure: found.seats, title: w.notWhole(f(months)) },
    [sum, near],
    ['MPN-15'],
  );
}
