import { dayOf, isDay } from '../../domain/calendar.ts';

const MONTH_NAMES =
  'jan(?:uary|uari)?|feb(?:ruary|ruari)?|mar(?:ch)?|maart|mrt|apr(?:il)?|ma[yi]|mei|jun[ei]?|jul[yi]?|aug(?:ust|ustus)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|dec(?:ember)?';

const MONTH_STARTS = [
  'jan',
  'feb',
  'm[ar][ar]',
  'apr',
  'm[ae][yi]',
  'jun',
  'jul',
  'aug',
  'sep',
  'o[ck]t',
  'nov',
  'dec',
];

/** Stands around the number of a day while the others are looked for. */
const MARK = '§';

/** A day as it was said. */
export interface SaidDay {
  /** `YYYY-MM-DD`; the first of the month where only that was said. */
  readonly day: string;
  /** Only the month or the season was said. */
  readonly isRough: boolean;
  /** What stands before it, since the day before. */
  readonly before: string;
  /** What stands behind it, up to the next day. */
  readonly after: string;
}

interface Days {
  /** The text with a word in the place of each day. */
  readonly text: string;
  /** In the order in which they were said. */
  readonly said: readonly SaidDay[];
  /** Days without a year, as `MM-DD`. */
  readonly ofAYear: readonly string[];
}

/** Finds the days in a text; one that does not exist is only taken out. */
export function readDays(text: string): Days {
  const found: { day: string; isRough: boolean }[] = [];
  const ofAYear: string[] = [];
  const add = (year: number, month: number, date: number, isRough = false): string => {
    const day = dayOf(year, month, date);
    return isDay(day) ? ` ${MARK}${found.push({ day, isRough }) - 1}${MARK} ` : ' ';
  };
  const monthOf = (name: string) => MONTH_STARTS.findIndex(start => new RegExp(`^${start}`).test(name)) + 1;
  const marked = text
    .replaceAll(MARK, ' ')
    .replace(/\b(\d{4})-(\d\d)-(\d\d)\b/g, (_, y, m, d) => add(Number(y), Number(m), Number(d)))
    .replace(/\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/g, (_, d, m, y) => add(Number(y), Number(m), Number(d)))
    .replace(/\b(\d{1,2})([-/.])(\d{1,2})\2(2\d)\b(?![-/.]?\d)/g, (_, d, _sign, m, y) =>
      add(2000 + Number(y), Number(m), Number(d)),
    )
    .replace(
      new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|e)? (?:of |van )?(${MONTH_NAMES})\\.?,? (\\d{4})\\b`, 'g'),
      (_, d, m, y) => add(Number(y), monthOf(m), Number(d)),
    )
    .replace(new RegExp(`\\b(${MONTH_NAMES}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'g'), (_, m, d, y) =>
      add(Number(y), monthOf(m), Number(d)),
    )
    .replace(new RegExp(`\\b(${MONTH_NAMES}) (20\\d\\d)\\b`, 'g'), (_, m, y) =>
      add(Number(y), monthOf(m), 1, true),
    )
    .replace(
      /\b(?:summer|zomer|spring|voorjaar|lente|begin|early|start|autumn|najaar|herfst) (?:of |van )?(20\d\d)\b/g,
      (_, y) => add(Number(y), 6, 1, true),
    )
    .replace(/\b(in|during|sinds|since|before|voor) (201\d)\b/g, (_, _word, y) => add(Number(y), 6, 1, true))
    .replace(
      new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|e)? (?:of )?(${MONTH_NAMES})\\b(?!\\.?,? \\d{4})`, 'g'),
      (_, d: string, m: string) => {
        ofAYear.push(`${String(monthOf(m)).padStart(2, '0')}-${d.padStart(2, '0')}`);
        return ' day ';
      },
    );
  // Behind every day that was split off comes what follows it.
  const [head = '', ...parts] = marked.split(MARK);
  const said: SaidDay[] = [];
  let before = head;
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const after = parts[at + 1] ?? '';
    const day = found[Number(parts[at])];
    if (day !== undefined) said.push({ ...day, before: before.trim(), after: after.trim() });
    before = after;
  }
  return { text: marked.replace(new RegExp(`${MARK}\\d+${MARK}`, 'g'), 'day'), said, ofAYear };
}
