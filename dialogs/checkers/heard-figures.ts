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

/** `1,200`, `1.200`, `1 200` and `1.2k` as plain digits. */
export function figures(text: string): string {
  return text
    .replace(
      /\b(\d{1,3})((?:[.,' ]\d{3})+)\b(?![.,]?\d)/g,
      (_, head: string, rest: string) => head + rest.replace(/\D/g, ''),
    )
    .replace(/\b(\d+)(?:[.,](\d))?k\b/g, (_, whole: string, tenth = '0') =>
      String(Number(`${whole}.${tenth}`) * 1000),
    );
}

/** Takes amounts of money out of the text, into `amounts`: they count nothing. */
export function money(text: string, amounts: number[]): string {
  return text.replace(
    /(?:[$€]|usd|eur)\s?(\d+)(?:[.,]\d+)?|\b(\d+)\s?(?:dollars?|usd|euros?|[$€])/g,
    (_, before, after) => {
      amounts.push(Number(before ?? after));
      return ' amount ';
    },
  );
}

/** Takes days out of the text, into `days` as `YYYY-MM-DD`; a day that does not exist is only taken out. */
export function dates(text: string, days: string[]): string {
  const add = (year: number, month: number, day: number): string => {
    const found = dayOf(year, month, day);
    if (!isDay(found)) return ' ';
    days.push(found);
    return ' day ';
  };
  const monthOf = (name: string) => MONTH_STARTS.findIndex(start => new RegExp(`^${start}`).test(name)) + 1;
  return text
    .replace(/\b(\d{4})-(\d\d)-(\d\d)\b/g, (_, y, m, d) => add(Number(y), Number(m), Number(d)))
    .replace(/\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/g, (_, d, m, y) => add(Number(y), Number(m), Number(d)))
    .replace(
      new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|e)? (${MONTH_NAMES})\\.?,? (\\d{4})\\b`, 'g'),
      (_, d, m, y) => add(Number(y), monthOf(m), Number(d)),
    )
    .replace(new RegExp(`\\b(${MONTH_NAMES}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'g'), (_, m, d, y) =>
      add(Number(y), monthOf(m), Number(d)),
    )
    .replace(new RegExp(`\\b(${MONTH_NAMES}) (20\\d\\d)\\b`, 'g'), (_, m, y) => add(Number(y), monthOf(m), 1))
    .replace(
      /\b(?:summer|zomer|spring|voorjaar|lente|begin|early|start|autumn|najaar|herfst) (?:of |van )?(20\d\d)\b/g,
      (_, y) => add(Number(y), 6, 1),
    )
    .replace(/\b(in|during|sinds|since|before|voor) (201\d)\b/g, (_, _word, y) => add(Number(y), 6, 1));
}

/** "2 requests of 100 keys each" as the 200 keys they are together. */
export function multiplied(text: string): string {
  return text.replace(
    /\b(\d{1,2}) (?:requests?|tickets?|aanvragen|batches|keer|times|x) (?:(?:of|van|met|for|voor|a) )?(\d+) (keys?|sleutels?|codes)\b/g,
    (_, times: string, keys: string, word: string) => `${Number(times) * Number(keys)} ${word}`,
  );
}

/** "More than 100 keys" are 101 or more. */
export function moreThan(text: string): string {
  return text.replace(
    /\b(?:more|meer) (?:than|dan) (\d+) (keys?|sleutels?|codes)\b/g,
    (_, most: string, word: string) => `${Number(most) + 1} ${word}`,
  );
}

/** "May we request 75?" asks for 75 keys: in Dutch the word for it is that for requests as well. */
export function requested(text: string): string {
  return text
    .replace(
      /\b((?:mag|mogen|kan|kunnen|wil|wilt|willen|moet|moeten)(?: [a-z]+){0,4} \d+) (?:aanvragen|aan te vragen)(?= *(?:,|$))/g,
      '$1 sleutels aanvragen',
    )
    .replace(/\b(er \d+) (vragen|krijgen|hebben|bestellen|aanvragen)\b/g, '$1 sleutels $2');
}

/** One more of them, said without a figure. */
export function oneMore(text: string): string {
  return text
    .replace(/\bnog (?:eentje|een(?: extra)? (?=sleutel|key))/g, 'nog 1 ')
    .replace(/\b(?:one|an) (more|extra|additional) key\b/g, '1 $1 key');
}

/** "700 instead of 300": the number that was known, with the one part of it for the other; undefined where nothing is swapped. */
export function swapped(text: string, known: string | undefined): number | undefined {
  const found = /\b(\d+)(?: \w+){0,2} (?:ipv|instead of|in plaats van|rather than) (\d+)\b/.exec(text);
  if (found === null || known === undefined) return undefined;
  const whole = Number(known) - Number(found[2]) + Number(found[1]);
  return whole >= 0 ? whole : undefined;
}

/** Years and halves of them, in months. */
export function durations(text: string): string {
  return text
    .replace(/\b(?:anderhalf jaar|(?:a|one) year and a half|1[.,]5 (?:years?|jaar))\b/g, '18 months')
    .replace(/\b(?:half a year|(?:een )?half jaar|halfjaar)\b/g, '6 months')
    .replace(/\b(\d{1,2}) ?(?:years?|jaar|jr)\b/g, (_, years: string) => `${Number(years) * 12} months`)
    .replace(/\b(?:one|een|a) (?:year|jaar)\b/g, '12 months')
    .replace(/\b(\d{1,3}(?:[.,]\d)?) ?(?:mnd|mths?|mo|maand|maanden|month)\b/g, '$1 months');
}
