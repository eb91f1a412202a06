import { isDay, wholeMonthsLater } from '../../domain/calendar.ts';
import type { Day } from '../../domain/dated.ts';
import {
  extendedBy,
  largestKey,
  MONTHS_OF_A_KEY,
  MOST_TIMES_THE_SEATS,
  monthsAfterAdding,
  monthsBetween,
  monthsLater,
} from '../../domain/licence-keys.ts';
import type { Language } from '../ports.ts';
import { dayInWords, figure } from '../text.ts';
import { type Facts, type Judgement, numberOf, type Outcome, oneOf, wholeOf } from './checker.ts';
import { MODES } from './licence-key-mode.ts';
import { judgeBackwards } from './licence-key-reverse.ts';
import { judgeStated } from './licence-key-stated.ts';
import { licenceKeyWords as words } from './licence-key-words.ts';

/** What a key does to the end date, or what is missing to work it out. */
export function judge(given: Facts, today: Day, language: Language): Outcome {
  const facts = withRealDays(given);
  const mode = oneOf(MODES, facts.mode);
  if (mode === 'first') return first(facts, language);
  const { asks, key: ofKey } = facts;
  if (
    asks === 'full' &&
    mode === 'add' &&
    ofKey === undefined &&
    !((numberOf(facts.left) ?? 0) >= MONTHS_OF_A_KEY)
  )
    return notAYear(language);
  const backwards = judgeStated(facts, language) ?? judgeBackwards(facts, language);
  if (backwards !== undefined) return backwards;
  const seats = wholeOf(facts.seats);
  const key = wholeOf(facts.key);
  if (seats === undefined || seats === 0) return missing(['seats', ...(key === undefined ? ['key'] : [])]);
  if (key === undefined || key === 0) return missing(['key']);
  if (mode !== 'add' && key > largestKey(seats)) return refused(facts, seats, key, language);
  if (mode === undefined)
    return missing(['mode', ...(facts.left === undefined && facts.ends === undefined ? ['left'] : [])]);
  if (facts.from !== undefined && facts.ends !== undefined && facts.ends < facts.from)
    return ended(facts.ends, language);
  return mode === 'extend' ? extend(facts, seats, key, language) : add(facts, seats, key, today, language);
}

function asksDate({ asks }: Facts): boolean {
  return asks === 'date' || asks === 'exactDate';
}

/** What was typed on a form may be no day of the calendar. */
function withRealDays(facts: Facts): Facts {
  const isUnreal = (name: string, value: string) =>
    (name === 'ends' || name === 'from' || name === 'until') && !isDay(value);
  return Object.fromEntries(Object.entries(facts).filter(([name, value]) => !isUnreal(name, value)));
}

function missing(fields: readonly string[]): Outcome {
  return { kind: 'missing', fields, source: 'MPN-14' };
}

function first({ asks, from }: Facts, language: Language): Outcome {
  const w = words[language];
  const until = from === undefined ? undefined : wholeMonthsLater(from, MONTHS_OF_A_KEY);
  const shown = until === undefined ? '' : dayInWords(until, language);
  return {
    kind: 'judged',
    says: 'figure',
    figure: asks === 'date' && until !== undefined ? until : MONTHS_OF_A_KEY,
    title: asks === 'date' && until !== undefined ? w.firstUntil(shown) : w.firstTitle(MONTHS_OF_A_KEY),
    lines: [
      ...(from === undefined ? [] : [w.firstSum(dayInWords(from, language), MONTHS_OF_A_KEY, shown)]),
      w.firstWhy,
    ],
    sources: ['MPN-14', 'MPN-13'],
  };
}

/** Whatever the seats: with less than a year left, what is added cannot make it a year. */
function notAYear(language: Language): Outcome {
  const w = words[language];
  return {
    kind: 'judged',
    says: 'no',
    title: w.notAYear,
    lines: [w.noTimeLost],
    sources: ['MPN-10', 'MPN-14'],
  };
}

function ended(ends: Day, language: Language): Outcome {
  const w = words[language];
  return {
    kind: 'judged',
    says: 'no',
    title: w.ended(dayInWords(ends, language)),
    lines: [w.endedWhy],
    sources: ['MPN-08', 'MPN-14'],
  };
}

function refused({ asks, mode }: Facts, seats: number, key: number, language: Language): Outcome {
  const w = words[language];
  const f = (value: number) => figure(value, language);
  const most = largestKey(seats);
  return {
    kind: 'judged',
    says: asks === 'refused' ? 'yes' : 'no',
    figure: most,
    title: (asks === 'refused' ? w.isRefused : w.refused)(f(key), f(seats)),
    lines: [
      w.largestSum(MOST_TIMES_THE_SEATS, f(seats), f(most)),
      w.limit,
      ...(mode === undefined ? [w.forExtending] : []),
    ],
    sources: ['MPN-16', 'MPN-15'],
  };
}

function extend(facts: Facts, seats: number, key: number, language: Language): Outcome {
  const extension = extendedBy(seats, key);
  if (extension.kind === 'tooLarge') return refused(facts, seats, key, language);
  const w = words[language];
  const f = (value: number) => figure(value, language);
  const months = rounded(extension.months);
  const newEnd = facts.ends === undefined ? undefined : monthsLater(facts.ends, extension.months);
  const sum = w.extendSum(f(MONTHS_OF_A_KEY), f(key), f(seats), f(months));
  const lines = [
    sum,
    ...(newEnd === undefined || facts.ends === undefined
      ? []
      : [w.newEndSum(dayInWords(facts.ends, language), f(months), dayInWords(newEnd, language))]),
    ...(key === largestKey(seats) ? [w.justFits] : []),
    w.seatsStay(f(seats)),
  ];
  const judged = (verdict: Pick<Judgement, 'says' | 'figure' | 'title'>, why = lines): Outcome => ({
    kind: 'judged',
    ...verdict,
    lines: why,
    sources: ['MPN-15', 'MPN-16'],
  });
  const left = numberOf(facts.left);
  if (facts.asks === 'total' && left !== undefined) {
    const total = rounded(left + extension.months);
    return judged({ says: 'figure', figure: total, title: w.total(f(total)) }, [
      sum,
      w.totalSum(f(left), f(months), f(total)),
    ]);
  }
  const wanted = numberOf(facts.months);
  if (facts.asks === 'whether' && wanted !== undefined) {
    const isEnough = extension.months >= wanted;
    const title = (isEnough ? w.enough : w.notEnough)(f(months), f(wanted));
    return judged({ says: isEnough ? 'yes' : 'no', figure: months, title });
  }
  if (facts.asks === 'whether' && facts.until !== undefined && newEnd !== undefined) {
    const isEnough = newEnd >= facts.until;
    const title = (isEnough ? w.untilDay : w.notUntilDay)(dayInWords(newEnd, language));
    return judged({ says: isEnough ? 'yes' : 'no', figure: newEnd, title });
  }
  if (facts.asks === 'exactDate' && newEnd === undefined) return missing(['ends']);
  if (asksDate(facts) && newEnd !== undefined)
    return judged({ says: 'figure', figure: newEnd, title: w.newEnd(dayInWords(newEnd, language)) });
  if (facts.asks === 'refused')
    return judged({ says: 'no', figure: months, title: w.accepted(f(key), f(seats)) });
  const isWhether = facts.asks === 'whether';
  const title =
    newEnd === undefined ? w.extended(f(months)) : w.extendedTo(f(months), dayInWords(newEnd, language));
  return judged({
    says: isWhether ? 'yes' : 'figure',
    figure: months,
    title: isWhether ? w.yes(title) : title,
  });
}

function add(facts: Facts, seats: number, key: number, today: Day, language: Language): Outcome {
  const w = words[language];
  const f = (value: number) => figure(value, language);
  const { ends } = facts;
  const said = numberOf(facts.left);
  const from = facts.from ?? startOf(ends, said);
  // It runs today, or it could not be added to: an end that lies behind was not told as seen from today.
  if (said === undefined && from === undefined && ends !== undefined && ends < today)
    return missing(['from']);
  const start = from ?? today;
  const left = said ?? (ends === undefined ? undefined : monthsBetween(start, ends));
  if (left === undefined) return missing(['left', 'ends']);
  const exact = monthsAfterAdding(seats, left, key);
  const months = rounded(exact);
  const newEnd = monthsLater(start, exact);
  const shownEnd = dayInWords(newEnd, language);
  const isFull = exact >= MONTHS_OF_A_KEY;
  const asksFull = facts.asks === 'full';
  const asksDay = asksDate(facts) && (ends !== undefined || from !== undefined);
  const title = (from === undefined ? w.added : w.addedOn)(f(seats + key), f(months), shownEnd);
  const lines = [
    ...(said === undefined && ends !== undefined
      ? [w.leftSum(dayInWords(start, language), dayInWords(ends, language), f(rounded(left)))]
      : []),
    w.addSum(f(seats), f(rounded(left)), f(key), f(MONTHS_OF_A_KEY), f(seats + key), f(months)),
    ...(asksDay ? [w.newEndSum(dayInWords(start, language), f(months), shownEnd)] : []),
    w.noTimeLost,
    ...(exact < MONTHS_OF_A_KEY ? [w.lessThanAYear] : []),
  ];
  return {
    kind: 'judged',
    says: !asksFull ? 'figure' : isFull ? 'yes' : 'no',
    figure: asksDay ? newEnd : months,
    title: asksDay ? w.newEnd(shownEnd) : !asksFull ? title : (isFull ? w.yes : w.notFull)(title),
    lines,
    sources: ['MPN-14', 'MPN-10'],
  };
}

/** The day of redeeming, where the end and the whole months up to it are both told. */
function startOf(ends: Day | undefined, left: number | undefined): Day | undefined {
  return ends !== undefined && left !== undefined && Number.isInteger(left)
    ? wholeMonthsLater(ends, -left)
    : undefined;
}

/** Two decimals say a month to within a few hours. */
function rounded(months: number): number {
  return Math.round(months * 100) / 100;
}
