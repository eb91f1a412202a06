/** Words for the numbers below a hundred, in both languages. */
const BASIC: readonly (readonly [number, string])[] = [
  [2, 'two twee'],
  [3, 'three drie'],
  [4, 'four vier'],
  [5, 'five vijf'],
  [6, 'six zes'],
  [7, 'seven zeven'],
  [8, 'eight acht'],
  [9, 'nine negen'],
  [10, 'ten tien tiental'],
  [11, 'eleven elf'],
  [12, 'twelve twaalf dozen dozijn twaalftal'],
  [13, 'thirteen dertien'],
  [14, 'fourteen veertien'],
  [15, 'fifteen vijftien'],
  [16, 'sixteen zestien'],
  [17, 'seventeen zeventien'],
  [18, 'eighteen achttien'],
  [19, 'nineteen negentien'],
  [20, 'twenty twintig twintigtal'],
  [30, 'thirty dertig'],
  [40, 'forty fourty veertig'],
  [50, 'fifty vijftig'],
  [60, 'sixty zestig'],
  [70, 'seventy zeventig'],
  [80, 'eighty tachtig'],
  [90, 'ninety negentig'],
];

const PLAIN: ReadonlyMap<string, number> = new Map(
  BASIC.flatMap(([value, words]) => words.split(' ').map(word => [word, value] as const)),
);
const ONES: ReadonlyMap<string, number> = new Map([...PLAIN, ['one', 1], ['een', 1]]);

/** Words that multiply what stands before them; alone they are that many. */
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['honderd', 100],
  ['thousand', 1000],
  ['duizend', 1000],
  ['dozen', 12],
  ['dozijn', 12],
]);

/** "Honderdvijfentwintig" as 125: Dutch writes a number as one word. */
function dutch(word: string): number | undefined {
  const known = PLAIN.get(word) ?? MULTIPLIERS.get(word);
  if (known !== undefined) return known;
  for (const [name, times] of [
    ['duizend', 1000],
    ['honderd', 100],
  ] as const) {
    const at = word.indexOf(name);
    if (at < 0) continue;
    const head = at === 0 ? 1 : dutch(word.slice(0, at));
    const rest = word.slice(at + name.length).replace(/^en(?!$)/, '');
    const tail = rest === '' ? 0 : (ONES.get(rest) ?? dutch(rest));
    return head === undefined || tail === undefined ? undefined : head * times + tail;
  }
  const [, one = '', ten = ''] = /^(\w+?)en(\w+tig)$/.exec(word) ?? [];
  const [ones, tens] = [ONES.get(one), PLAIN.get(ten)];
  return ones !== undefined && ones < 10 && tens !== undefined ? ones + tens : undefined;
}

/** The words with every number that is written out in figures: "twelve hundred", "twenty five", "two dozen". */
export function inFigures(words: readonly string[]): readonly string[] {
  const read: string[] = [];
  let at = 0;
  while (at < words.length) {
    const { value, length } = numberAt(words, at);
    read.push(value === undefined ? (words[at] ?? '') : String(value));
    at += Math.max(1, length);
  }
  return read;
}

function numberAt(
  words: readonly string[],
  from: number,
): { readonly value?: number; readonly length: number } {
  const first = words[from] ?? '';
  const start = first === 'one' && MULTIPLIERS.has(words[from + 1] ?? '') ? 1 : dutch(first);
  if (start === undefined) return { length: 1 };
  let value = start;
  let at = from + 1;
  for (;;) {
    const next = words[at] ?? '';
    const times = MULTIPLIERS.get(next);
    const one = ONES.get(next);
    if (times !== undefined && times > value) value *= times;
    else if (one !== undefined && one < 10 && value >= 20 && value % 10 === 0 && next !== 'een') value += one;
    else if (isPartOfHundreds(value, next)) value += dutch(next) ?? 0;
    else if (next === 'and' && isPartOfHundreds(value, words[at + 1] ?? '')) {
      value += dutch(words[at + 1] ?? '') ?? 0;
      at += 1;
    } else return { value, length: at - from };
    at += 1;
  }
}

/** "Hundred and fifty": what comes behind a round number of hundreds and is part of it. */
function isPartOfHundreds(value: number, word: string): boolean {
  const more = PLAIN.get(word);
  return more !== undefined && more >= 10 && value >= 100 && value % 100 === 0;
}
