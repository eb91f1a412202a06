/** A part of a number, and how much it is of the whole. */
const PARTS: readonly (readonly [string, number])[] = [
  ['(?:two|2|twee) (?:thirds?|derden?)', 2 / 3],
  ['(?:three|3|drie) ?(?:quarters?|kwart)', 3 / 4],
  ['(?:a|one|1|een) (?:third|derde)|(?:third|derde)(?= (?:of|van))', 1 / 3],
  ['(?:a|one|1|een) (?:quarter|kwart)|(?:quarter|kwart)(?= (?:of|van))', 1 / 4],
  ['(?:a|one|1|een) (?:tenth|tiende)', 1 / 10],
  ['(?:(?:exactly|precies|about) )?(?:one half|a half|half|halve|de helft|helft)', 1 / 2],
];
const PERCENT = '(\\d{1,2}) ?(?:%|percent|procent)';
const PART = new RegExp(`\\b(?:${PARTS.map(([words]) => `(?:${words})`).join('|')}|${PERCENT})`);

const GONE =
  /\b(?:cancell?ed|dropped|gave up|opgezegd|geannuleerd|geschrapt|stopgezet|vervallen|lapsed|expired|verlopen|suspended|geschorst|opgeschort|weg|gone|not renewed|niet (?:verlengd|vernieuwd)|ended|stopped|gestopt)\b/;
const STAYS =
  /\b(?:active|actief|actieve|running|renewed|kept|left|loopt|lopen|verlengd|vernieuwd|blijft|blijven|still on)\b/;
/** What is said of the other part says the same again. */
const OTHER_PART =
  / *,? *\b(?:and |en |but |maar )?(?:the (?:other half|rest|others|remainder)|de (?:andere helft|rest|overige|andere))\b[^,]*/g;
/** A number of licences. */
const WHOLE = /\b(\d+)(?= (?:\S+ )?(?:plan_|licen|seats?\b|lics?\b|users\b))/g;
/** So far behind or before it stands what became of a part. */
const NEAR = 70;

/** "Half of the 360 lapsed" as the 180 that are left; as it was where it is not plain. */
export function partsTaken(text: string): string {
  const part = PART.exec(text);
  if (part === null || /\b(?:months?|maand\w*|jaar|year)\b/.test(text.slice(part.index, part.index + 20)))
    return text;
  const factor = factorOf(part);
  const whole = wholeFor(text, part.index);
  if (factor === undefined || whole === undefined) return text;
  const without = `${text.slice(0, part.index)} ${text.slice(part.index + part[0].length).replace(/^ (?:of|van)(?: (?:the|their|them|those|these|his|its|de|die|hun|haar|ervan|al|all))*/, '')}`;
  const behind = without.slice(part.index, part.index + NEAR);
  const before = without.slice(Math.max(0, part.index - NEAR), part.index);
  const gone = GONE.exec(behind.split(',')[0] ?? '') ?? GONE.exec(before.split(',').at(-1) ?? '');
  const left = gone ? whole * (1 - factor) : STAYS.test(behind) ? whole * factor : undefined;
  if (left === undefined || Math.abs(left - Math.round(left)) > 1e-6) return text;
  const said = without.replace(new RegExp(`\\b${whole}\\b`), String(Math.round(left)));
  return (gone ? said.replace(gone[0], ' ') : said).replace(OTHER_PART, ' ').replace(/\s+/g, ' ').trim();
}

function factorOf(part: RegExpExecArray): number | undefined {
  if (part[1] !== undefined) return Number(part[1]) / 100;
  return PARTS.find(([words]) => new RegExp(`^(?:${words})$`).test(part[0]))?.[1];
}

/** The number that a part is of: the one right behind it, or else the only one before it. */
function wholeFor(text: string, at: number): number | undefined {
  const wholes = [...text.matchAll(WHOLE)];
  const behind = wholes.find(({ index }) => index > at && index < at + 30);
  const before = wholes.filter(({ index }) => index < at);
  const found = behind ?? (before.length === 1 ? before[0] : undefined);
  return found && Number(found[1]);
}

/** "Key double that", "de helft daarvan", "net verdubbeld": so many times the number before it. */
export function timesAsMany(text: string): string {
  return text
    .replace(
      /\b(\d+)(\D{1,60}?)\b(?:double that|double the size|twice (?:that|as (?:many|big|large))|the double|dubbel zo (?:groot|veel)|het dubbele(?: daarvan)?|twee keer zo (?:groot|veel)|2 keer zo (?:groot|veel))\b/g,
      (_, number: string, between: string) => `${number}${between}${2 * Number(number)}`,
    )
    .replace(
      /\b(\d*[02468])(\D{1,60}?)\b(?:half (?:that|of that|as (?:many|big|large))|(?:de )?helft (?:daarvan|ervan)|half zo (?:groot|veel))(?: \w+)?/g,
      (_, number: string, between: string) => `${number}${between}${Number(number) / 2}`,
    )
    .replace(
      /\b(\d+)((?: plan_\w+)?(?: \w+){0,2}?) ?(?:(?:just|net|recently) )?(?:doubled|verdubbeld)\b/g,
      (_, number: string, between: string) => `${2 * Number(number)}${between}`,
    )
    .replace(
      /\b(?:twice|tweemaal|2 (?:keer|times|maal)) (\d+)\b(?!(?: ,)? (?:and|en|then|dan|,) (?:another |nog )?\d)(?: (?:keys?|sleutels?|codes))?/g,
      (_, number: string) => `${2 * Number(number)} keys`,
    )
    .replace(
      /\b(?:driemaal|3 (?:keer|times|maal)) (\d+)(?: (?:keys?|sleutels?|codes))?/g,
      (_, number: string) => `${3 * Number(number)} keys`,
    );
}

/** "All active except 9 that expired"; "was 500, only renewed 320 of those"; "our 2300 drop to 1700". */
export function exceptions(text: string): string {
  return text
    .replace(
      /\b\d+((?: plan_\w+)?(?: licen\w+| seats)?) (?:zakken|zakt|dalen|daalt|drops?|dropped|falls?|fell|shrinks?|go(?:es)? down|went down)(?: (?!\d)\S+){0,3} (?:to|naar|tot) (\d+)/g,
      '$2$1',
    )
    .replace(
      /\b(?:except|but|save|behalve|op) (?:for )?(\d+)(?: na)? (?:that|which|who|die) (?:have |has |are |were |zijn |is )?/g,
      '$1 ',
    )
    .replace(
      /\b(?:was|were|had|hadden) (\d+)((?: (?!\d)\S+){0,8}?)(?: ,)?(?: but| and| maar| en)?(?: (?:only|just|maar|slechts))? (?:renewed|kept|extended|verlengde?n?|hield(?:en)?)(?: (?:er|only|just|slechts|maar))? (\d+)(?: (?:of (?:those|them|these)|daarvan|ervan))?/g,
      'has $3$2',
    );
}

const TAKES_BACK =
  '(?:sorry|wait|wacht|no wait|nee wacht|no|nee|oei|oeps|oops|correction|correctie|i mean|ik bedoel|bedoel|make that|maak daar|rather|euh|pardon|scratch that)';

/** "They want 90 keys, sorry no, 60, not 90": the number that was meant. */
export function takenBack(text: string): string {
  return text
    .replace(
      new RegExp(
        `\\b(\\d+)((?: (?!\\d|${TAKES_BACK}\\b)[^\\s,]+){0,4})(?: ,| -)*(?: ${TAKES_BACK}(?: ,| -)*)+(?:(?: (?:it is|its|it s|they said|het zijn er|het zijn|dat is|dat zijn|they meant|van|of|it says))* )?(\\d+)\\b(?: (?:they said|it says(?: here)?|staat er(?: op)?|zeggen ze))?`,
        'g',
      ),
      '$3$2',
    )
    .replace(/(?: ,| -)? \b(?:and not|en niet|not|niet) (?:the |de )?\d+\b(?=(?: [a-z]+)?(?: ,|$))/g, '');
}

/** What would make another number of one that was said, and was not understood. */
export const PART_LEFT =
  /\b(?:half(?! (?:a )?(?:year|jaar|month|maand))|helft|halve(?! maand)|thirds?(?= of)|derden?|kwart|percent|procent|double|doubled|dubbel\w*|verdubbeld|twice|tweemaal|driemaal|except|behalve)\b|%/;
