import { isOtherThing } from './heard-things.ts';

/** A number in a question with what it counts. */
export interface HeardNumber {
  readonly value: number;
  readonly unit: Unit | undefined;
  /** The name of the plan it counts licences of. */
  readonly plan: string | undefined;
  /** The words of the clause it stands in. */
  readonly clause: string;
  /** The words of that clause since the number before this one. */
  readonly before: string;
  /** The words of that clause up to the next number. */
  readonly after: string;
}

export type Unit = 'licences' | 'keys' | 'keySeats' | 'months' | 'devices' | 'other';

const WORDS: readonly (readonly [Unit, RegExp])[] = [
  ['months', /^(months?|maand|maanden|mndn?|mnths?|mths?|mo)$/],
  [
    'licences',
    /^(licen[cs]es?|licenties?|lic'?s?|seats?|users?|gebruikers?|plaatsen|zitplaatsen|stoelen|units|subscriptions?|abonnementen)$/,
  ],
  ['keys', /^(keys?|codes?|productcodes?|\w*sleutels?|upgradekeys)$/],
  [
    'devices',
    /^(devices?|laptops?|apparaten|apparaat|pcs?|computers?|machines?|tablets?|toestel|toestellen|ipads?)$/,
  ],
];

/** Where one thing that is said ends and another begins. */
const BREAK = /^(,|and|en|but|maar|waarvan|plus|\+|of|or)$/;

const isNumber = (word: string | undefined): boolean => word !== undefined && /^\d+([.,]\d+)?$/.test(word);

/** The numbers among the words of a question, with what each counts. */
export function numbersIn(words: readonly string[]): readonly HeardNumber[] {
  const numbers = words.flatMap((word, at) => {
    if (!isNumber(word) || isYear(words, at) || isLabel(words, at)) return [];
    const { unit, plan } = countedAt(words, at);
    const value = Number(word.replace(',', '.'));
    return [{ at, value, unit, plan, clause: clauseAt(words, at), ...besides(words, at) }];
  });
  // "400, 350 and 250 keys": what is listed counts what the last of the list counts.
  const isListed = (one: number) => {
    const [from, to] = [numbers[one]?.at, numbers[one + 1]?.at];
    return (
      from !== undefined && to !== undefined && words.slice(from + 1, to).every(word => BREAK.test(word))
    );
  };
  for (let one = numbers.length - 2; one >= 0; one -= 1) {
    const [number, next] = [numbers[one], numbers[one + 1]];
    if (number === undefined || number.unit !== undefined || next?.unit !== 'keys' || !isListed(one))
      continue;
    numbers[one] = { ...number, unit: next.unit, clause: `${number.clause} ${next.clause}` };
    numbers[one + 1] = { ...next, clause: `${number.clause} ${next.clause}` };
  }
  return numbers;
}

/** "Until 2024" counts nothing, unless it is 2024 licences. */
function isYear(words: readonly string[], at: number): boolean {
  return (
    /^(199\d|20[0-3]\d)$/.test(words[at] ?? '') &&
    unitOf(words[at + 1] ?? '') === undefined &&
    (BEFORE_A_YEAR.test(words[at - 1] ?? '') || AFTER_A_YEAR.test(words[at + 1] ?? ''))
  );
}

/** "Line 2" counts nothing. */
function isLabel(words: readonly string[], at: number): boolean {
  return (
    /^\d$/.test(words[at] ?? '') &&
    /^(line|lijn|loket|step|stap|room|desk|floor|option|optie|ticket|case|number|nummer|nr|no|vraag|question)$/.test(
      words[at - 1] ?? '',
    ) &&
    unitOf(words[at + 1] ?? '') === undefined
  );
}

/** "The 2021 renewal". */
const AFTER_A_YEAR =
  /^(renewals?|verlenging|vernieuwing|contract\w*|agreements?|price|prices|prijs\w*|budget|intake|cohort|promo\w*|schooljaar|edition|editie|campus|season|invoice|factuur)$/;

const BEFORE_A_YEAR =
  /^(in|since|sinds|from|vanaf|during|begin|eind|einde|end|early|late|mid|medio|spring|lente|voorjaar|summer|zomer|autumn|fall|herfst|najaar|winter|year|jaar|until|till|til|tot|before|after|na|rond|around|schooljaar|anno|t\/m|dated|lapsed|expired|ended|stopped|cancelled|canceled|renewed|bought|signed|verlopen|vervallen|afgelopen|opgezegd|gestopt|beeindigd|vernieuwd|january|februari|february|januari|march|maart|april|may|mei|june|juni|july|juli|august|augustus|september|october|oktober|november|december)$/;

function clauseAt(words: readonly string[], at: number): string {
  let from = at;
  while (from > 0 && !BREAK.test(words[from - 1] ?? '')) from -= 1;
  let to = at;
  while (to + 1 < words.length && !BREAK.test(words[to + 1] ?? '')) to += 1;
  return words.slice(from, to + 1).join(' ');
}

function besides(words: readonly string[], at: number): Pick<HeardNumber, 'before' | 'after'> {
  const ends = (word: string | undefined) => word === undefined || BREAK.test(word) || isNumber(word);
  let from = at;
  while (!ends(words[from - 1])) from -= 1;
  let to = at;
  while (!ends(words[to + 1])) to += 1;
  return { before: words.slice(from, at).join(' '), after: words.slice(at + 1, to + 1).join(' ') };
}

function unitOf(word: string): Unit | undefined {
  if (word.startsWith('plan_')) return 'licences';
  return WORDS.find(([, pattern]) => pattern.test(word))?.[0];
}

/** "That key: 48 active licences" is no key of 48. */
const ACTIVE = /^(active|actieve?|actief)$/;

const ONE_KEY = /^(key|code|productcode|\w*sleutel)$/;

const OF =
  /^(of|with|van|met|for|voor|a|x|holding|containing|having|is|heeft|has|contains|bevat|geldt|good|covers|dekt|worth|waard|holds|says|telt)$/;

/** "A 30 seat key", but not "30 seats, key of 30". */
const HOLDING = /^(of|with|van|met|for|voor)$/;

/** A few of these are subscriptions with licences of their own. */
const SUBSCRIPTIONS = /^(subscriptions|abonnementen|subs|abos|plans|plannen)$/;
const FEW = 10;

/** What stands behind these is no longer what stood before them: "500 A5 and got 300". */
const GOT =
  /^(got|gets|had|received|kreeg|kregen|krijgt|gekregen|vroeg|vroegen|vraagt|vragen|asks?|asked|took)$/;

/** "2 earlier requests" counts requests. */
const EARLIER = /^(earlier|previous|prior|past|separate|other|eerdere|vorige|oudere|andere|aparte)$/;

/** What a number counts: the words behind it, or else those before it. */
function countedAt(words: readonly string[], at: number): Pick<HeardNumber, 'unit' | 'plan'> {
  const [two, one] = [words[at - 2] ?? '', words[at - 1] ?? ''];
  const behind = ahead(words, at);
  if (
    behind.unit !== 'months' &&
    !isOtherThing(words[at + 1] ?? '') &&
    !ACTIVE.test(words[at + 1] ?? '') &&
    (ONE_KEY.test(one) ||
      (OF.test(one) && (ONE_KEY.test(two) || (OF.test(two) && ONE_KEY.test(words[at - 3] ?? '')))))
  )
    return { unit: 'keySeats', plan: undefined };
  // "A 25 key" holds 25 seats.
  const isOfNext = isNumber(words[at + 2]) && ACTIVE.test(one);
  if (ONE_KEY.test(words[at + 1] ?? '') && Number(words[at]) > 1 && !isOfNext)
    return { unit: 'keySeats', plan: undefined };
  if (SUBSCRIPTIONS.test(words[at + 1] ?? '') && Number(words[at]) < FEW)
    return { unit: 'other', plan: undefined };
  if (behind.unit !== undefined) return behind;
  const thing = words[EARLIER.test(words[at + 1] ?? '') ? at + 2 : at + 1] ?? '';
  if (isOtherThing(thing)) return { unit: 'other', plan: undefined };
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const word = words[back] ?? '';
    if (word === ',' || isNumber(word) || GOT.test(word)) break;
    const unit = unitOf(word);
    // Of "4 months and 25 more" the months are counted already.
    if (unit === 'months' && isNumber(words[back - 1])) break;
    if (unit !== undefined) return { unit, plan: word.startsWith('plan_') ? word.slice(5) : undefined };
  }
  return { unit: undefined, plan: undefined };
}

/** "Key 20", "key of 20": of which that is the size. */
function holdsCount(words: readonly string[], at: number): boolean {
  return isNumber(words[at + 1]) || (OF.test(words[at + 1] ?? '') && isNumber(words[at + 2]));
}

/** "100 or more keys", but not "10 active and key has 25". */
function isCountedBehind(words: readonly string[], at: number): boolean {
  const [next, after] = [words[at + 1] ?? '', words[at + 2]];
  if (ONE_KEY.test(next) && (OF.test(after ?? '') || isNumber(after))) return false;
  return unitOf(next) !== undefined;
}

function ahead(words: readonly string[], at: number): Pick<HeardNumber, 'unit' | 'plan'> {
  let unit: Unit | undefined;
  for (let on = at + 1; on <= Math.min(words.length - 1, at + 6); on += 1) {
    const word = words[on] ?? '';
    if (
      isNumber(word) ||
      word === ',' ||
      word === '>' ||
      isOtherThing(word) ||
      // "48 active key 20": those are the seats of the key.
      (ONE_KEY.test(word) && holdsCount(words, on)) ||
      (BREAK.test(word) && unit === undefined && !isCountedBehind(words, on)) ||
      /^(for|voor|how|hoeveel|what|wat|welke)$/.test(word)
    )
      break;
    if (word.startsWith('plan_')) return { unit: 'licences', plan: word.slice(5) };
    const found = unitOf(word);
    if (found !== undefined && unit === undefined) {
      unit = found;
      if (found !== 'licences') break;
      if (ONE_KEY.test(words[on + 1] ?? '') && !HOLDING.test(words[on + 2] ?? ''))
        return { unit: 'keySeats', plan: undefined };
    }
    if (BREAK.test(word) && unit !== undefined) break;
  }
  return { unit, plan: undefined };
}
