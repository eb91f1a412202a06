import { isDay } from '../../domain/calendar.ts';
import type { Day } from '../../domain/dated.ts';
import {
  extendedBy,
  keyForMonths,
  largestKey,
  MONTHS_OF_A_KEY,
  MOST_TIMES_THE_SEATS,
  monthsAfterAdding,
  monthsBetween,
  monthsLater,
} from '../../domain/licence-keys.ts';
import type { Language } from '../ports.ts';
import { dayInWords, figure } from '../text.ts';
import { type Facts, numberOf, type Outcome, oneOf, wholeOf } from './checker.ts';
import { licenceKeyWords as words } from './licence-key-words.ts';

/** What a key can be redeemed for. */
export const MODES = ['extend', 'add', 'first'] as const;

/** What a key does to the end date, or what is missing to work it out. */
export function judge(given: Facts, today: Day, language: Language): Outcome {
  const { ends, ...others } = given;
  const facts: Facts = ends !== undefined && isDay(ends) ? given : others;
  const seats = wholeOf(facts.seats);
  const key = wholeOf(facts.key);
  const mode = oneOf(MODES, facts.mode);
  const months = numberOf(facts.months);
  if (mode === 'first') return first(language);
  if (seats === undefined || seats === 0) return missing(['seats', ...(key === undefined ? ['key'] : [])]);
  if (key === undefined || key === 0) {
    if (facts.asks === 'largest') return largest(seats, language);
    if (months !== undefined) return keyNeeded(seats, months, language);
    return missing(['key']);
  }
  if (mode !== 'add' && key > largestKey(seats)) return refused(seats, key, mode === undefined, language);
  if (mode === undefined)
    return missing(['mode', ...(facts.left === undefined && facts.ends === undefined ? ['left'] : [])]);
  return mode === 'extend' ? extend(facts, seats, key, language) : add(facts, seats, key, today, language);
}

function missing(fields: readonly string[]): Outcome {
  return { kind: 'missing', fields, source: 'MPN-14' };
}

function first(language: Language): Outcome {
  const w = words[language];
  return {
    kind: 'judged',
    says: 'figure',
    figure: MONTHS_OF_A_KEY,
    title: w.firstTitle(MONTHS_OF_A_KEY),
    lines: [w.firstWhy],
    sources: ['MPN-14', 'MPN-13'],
  };
}

function largest(seats: number, language: Language): Outcome {
  const w = words[language];
  const most = largestKey(seats);
  return {
    kind: 'judged',
    says: 'figure',
    figure: most,
    title: w.largest(figure(most, language)),
    lines: [w.largestSum(MOST_TIMES_THE_SEATS, figure(seats, language), figure(most, language))],
    sources: ['MPN-16'],
  };
}

function keyNeeded(seats: number, months: number, language: Language): Outcome {
  const w = words[language];
  const needed = keyForMonths(seats, months);
  const f = (value: number) => figure(value, language);
  if (needed > largestKey(seats))
    return {
      kind: 'judged',
      says: 'no',
      figure: 36,
      title: w.tooLong,
      lines: [w.limit],
      sources: ['MPN-16', 'MPN-15'],
    };
  return {
    kind: 'judged',
    says: 'figure',
    figure: needed,
    title: w.keyNeeded(f(needed), f(months)),
    lines: [w.keyNeededSum(f(seats), f(months), f(needed))],
    sources: ['MPN-15'],
  };
}

function refused(seats: number, key: number, eitherWay: boolean, language: Language): Outcome {
  const w = words[language];
  const f = (value: number) => figure(value, language);
  const most = largestKey(seats);
  return {
    kind: 'judged',
    says: 'no',
    figure: most,
    title: w.refused(f(key), f(seats)),
    lines: [
      w.largestSum(MOST_TIMES_THE_SEATS, f(seats), f(most)),
      w.limit,
      ...(eitherWay ? [w.forExtending] : []),
    ],
    sources: ['MPN-16', 'MPN-15'],
  };
}

function extend(facts: Facts, seats: number, key: number, language: Language): Outcome {
  const w = words[language];
  const f = (value: number) => figure(value, language);
  const extension = extendedBy(seats, key);
  if (extension.kind === 'tooLarge') return refused(seats, key, false, language);
  const months = rounded(extension.months);
  const left = numberOf(facts.left);
  if (facts.asks === 'total' && left !== undefined) {
    const total = rounded(left + extension.months);
    return {
      kind: 'judged',
      says: 'figure',
      figure: total,
      title: w.total(f(total)),
      lines: [
        w.extendSum(f(MONTHS_OF_A_KEY), f(key), f(seats), f(months)),
        w.totalSum(f(left), f(months), f(total)),
      ],
      sources: ['MPN-15', 'MPN-16'],
    };
  }
  const newEnd = facts.ends === undefined ? undefined : monthsLater(facts.ends, extension.months);
  return {
    kind: 'judged',
    says: facts.asks === 'whether' ? 'yes' : 'figure',
    figure: months,
    title: (facts.asks === 'whether' ? w.yes : (text: string) => text)(
      newEnd === undefined ? w.extended(f(months)) : w.extendedTo(f(months), dayInWords(newEnd, language)),
    ),
    lines: [
      w.extendSum(f(MONTHS_OF_A_KEY), f(key), f(seats), f(months)),
      ...(key === largestKey(seats) ? [w.justFits] : []),
      w.seatsStay(f(seats)),
    ],
    sources: ['MPN-15', 'MPN-16'],
  };
}

function add(facts: Facts, seats: number, key: number, today: Day, language: Language): Outcome {
  const w = words[language];
  const f = (value: number) => figure(value, language);
  const left =
    numberOf(facts.left) ?? (facts.ends === undefined ? undefined : monthsBetween(today, facts.ends));
  if (left === undefined) return { kind: 'missing', fields: ['left', 'ends'], source: 'MPN-14' };
  const exact = monthsAfterAdding(seats, left, key);
  const months = rounded(exact);
  const isFull = exact >= MONTHS_OF_A_KEY;
  return {
    kind: 'judged',
    says: facts.asks !== 'full' ? 'figure' : isFull ? 'yes' : 'no',
    figure: months,
    title: (facts.asks !== 'full' ? (text: string) => text : isFull ? w.yes : w.notFull)(
      w.added(f(seats + key), f(months), dayInWords(monthsLater(today, exact), language)),
    ),
    lines: [
      w.addSum(f(seats), f(rounded(left)), f(key), f(MONTHS_OF_A_KEY), f(seats + key), f(months)),
      w.noTimeLost,
      ...(exact < MONTHS_OF_A_KEY ? [w.lessThanAYear] : []),
    ],
    sources: ['MPN-14', 'MPN-10'],
  };
}

/** Two decimals say a month to within a few hours. */
function rounded(months: number): number {
  return Math.round(months * 100) / 100;
}
