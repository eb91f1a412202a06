import { folded } from '../../domain/folded.ts';
import { readDays, type SaidDay } from './heard-days.ts';
import {
  durations,
  figures,
  formerly,
  listedByYear,
  money,
  moreThan,
  multiplied,
  oneMore,
  requested,
  takenOff,
} from './heard-figures.ts';
import { keyCompared, keysTogether } from './heard-keys.ts';
import { withoutLabels } from './heard-labels.ts';
import { namesAsTokens } from './heard-names.ts';
import { type HeardNumber, numbersIn } from './heard-numbers.ts';
import { exceptions, partsTaken, takenBack, timesAsMany } from './heard-parts.ts';
import { ofRequests, withoutSpares } from './heard-requests.ts';
import { corrected } from './heard-spelling.ts';
import { inFigures } from './number-words.ts';

/** A question, spelt the one way that the checkers read. */
export interface Heard {
  /** The question in lower case, without accents. */
  readonly said: string;
  /** Words separated by single blanks, in lower case; names of plans and programmes as one word each. */
  readonly text: string;
  readonly numbers: readonly HeardNumber[];
  readonly plans: readonly string[];
  readonly days: readonly string[];
  /** The same days, with what was said of them. */
  readonly saidDays: readonly SaidDay[];
  /** Days without a year, as `MM-DD`. */
  readonly daysOfAYear: readonly string[];
  /** Amounts of money, which count nothing. */
  readonly amounts: readonly number[];
}

/** Reads a question once, for all checkers. */
export function hear(question: string): Heard {
  const amounts: number[] = [];
  const named = namesAsTokens(plainSigns(withoutLabels(folded(question))));
  const dated = readDays(figures(named));
  const plain = durations(money(dated.text, amounts));
  const spelt = plain
    .replace(/[,;?]|\.(?=\s|$)/g, ' , ')
    .replace(/[/&+]/g, sign => (sign === '/' ? ' / ' : ' + '))
    .replace(/=/g, ' is ')
    .split(/[\s-]+/)
    .filter(word => word !== '');
  const said = keyCompared(keysTogether(takenBack(inFigures(spelt).map(corrected).join(' '))));
  const whole = exceptions(partsTaken(timesAsMany(withoutSpares(ofRequests(said)))));
  const counted = durations(
    takenOff(formerly(requested(moreThan(oneMore(multiplied(listedByYear(whole))))))),
  );
  const words = counted.split(/\s+/);
  return {
    said: folded(question),
    text: words.join(' '),
    numbers: numbersIn(words),
    plans: words.flatMap(word => (word.startsWith('plan_') ? [word.slice(5)] : [])),
    days: dated.said.map(({ day }) => day),
    saidDays: dated.said,
    daysOfAYear: dated.ofAYear,
    amounts,
  };
}

/** "Key w 10", but not Windows 10. */
const WITH =
  /\bw(?= (?!1[01]\b))|(?<=\b(?:key|code|sleutel) )w(?= )|\bw(?= 1[01] (?:seats?|lics?|users|keys?)\b)/g;
/** "Een twaalftal". */
const A_SCORE =
  /\b(?:een )?(twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd)tal\b/g;

/** Signs that stand for a word, and those that stand for none. */
function plainSigns(said: string): string {
  return said
    .replace(
      /\b((?:sub\w*|abo\w*|plan_\w+|a[35]|assurance|sa)(?: \w+){0,3}) (?:ran|run|runs) out\b(?! of)/g,
      '$1 expired',
    )
    .replace(
      /\b(?:paused|in suspension|on (?:suspend|pause|ice)|op pauze|gepauzeerd|bevroren|frozen|stilgelegd|in opschorting)\b/g,
      'suspended',
    )
    .replace(/\b(?:ni|nie)\b/g, 'niet')
    .replace(/\bhvl\b/g, 'hoeveel')
    .replace(/\b(?:da|wa)\b(?= |$)/g, found => `${found}t`)
    .replace(/\b(?:gene|genen|gin)\b/g, 'geen')
    .replace(/\bw\/o\b/g, 'without')
    .replace(WITH, 'with')
    .replace(/\b(?:mths?|mnths?|mndn?)\b/g, 'months')
    .replace(/\blics?\b/g, 'licences')
    .replace(/(?<=\b\d+ )st\b(?! (?:keys?|sleutels?))/g, 'licences')
    .replace(/\b(?:nr|no|num|amount) of (?=months)/g, 'number of ')
    .replace(A_SCORE, '$1')
    .replace(/\bw\/(?=\s)/g, 'with')
    .replace(/[=-]*>/g, ' > ')
    .replace(/\b([1-9]\d*) ?x ?(?=[a-z])/g, '$1 ')
    .replace(/\b1(?:st|e|ste)\b/g, 'first')
    .replace(/\b2(?:nd|e|de)\b/g, 'second')
    .replace(/\b3(?:rd|e|de)\b/g, 'third')
    .replace(/\((?:fy ?)?20[0-3]\d\)/g, ' ')
    .replace(/[“”"()[\]!:_]/g, ' ')
    .replace(/\s+/g, ' ');
}
