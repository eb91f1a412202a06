import type { Entry } from './entries.ts';
import type { Reader } from './terms.ts';

/** What a fact comes to when it is asked whether something may or must be. */
export type Verdict = NonNullable<Entry['verdicts']>[number];

/** Asks for more than a yes or a no. */
const OPEN =
  /\b(how|where|why|which|who|what|when|hoe|hoeveel|waar|waarom|welke?|wie|wat|wanneer)\b(?! (come|if|als|about|nou)\b)/i;
/** Ends by asking whether it may be. */
const OR_NOT =
  /\b(ok|okay|allowed|possible|right|correct|enough|kan dat|mag dat|mag het|kan het|toch|goed|mogelijk|lukt dat|klopt( dat)?|genoeg|yes or no|ja of nee)\s*[?!.]*\s*$/i;

/** Begins by asking whether, unless it asks somebody to tell. */
const WHETHER =
  /^(?:(?:and|but|so|en|maar|dus|hi|hey|hoi|ok)[, ]+)?(?!(?:can|could|kan|kun|kunt) (?:you|je|jij|u|someone|iemand)\b)(?:can|could|may|is|are|am|was|were|do|does|did|must|should|will|has|have|kan|kun|kunnen|kon|mag|mogen|moet|moeten|zijn|telt|tellen|wordt|worden|krijg\w*|heeft|heb|hebben|blijft|gebruikt|verliezen|geldt|zit|komt)\b/i;

/** Turns a question round: a yes would then say the opposite. */
const TURNED_ROUND =
  /\b(without|zonder|not|niet|nie?|geen|gene|neither|nor|noch|nobody|niemand|no|none|dont|doesnt|isnt|arent|cant|wont|\w+n't|never|nooit|forbidden|verboden|refused|geweigerd)\b/i;

/** "Not gmail": what is denied is no reason for a no. */
const DENIED_WORDS =
  /\b(?:not|niet|nie?|geen|no|nor|noch|neither)\s+(?:an?\s+|een\s+)?(?!more|meer|longer|langer|yet|nog|sure|zeker)[\w-]+(?:\s+(?:or|of|nor|noch)\s+[\w-]+)?/gi;
/** Terms of a reason that is a denial itself. */
const DENIES: ReadonlySet<string> = new Set(['not', 'without']);

/** The name of a status denies nothing. */
const STATUS = /\bnot an education customer\b/gi;

/** Reads the verdicts of all entries once; what it gives finds the one that a question asks for. */
export function verdictsOver(
  entries: readonly Entry[],
  read: Reader,
): (entry: Entry, question: string, terms: readonly string[]) => Verdict | undefined {
  const known = new Map(
    entries.map(entry => [
      entry,
      (entry.verdicts ?? []).map(verdict => ({
        verdict,
        ways: verdict.when.split(', ').map(way => read(way).terms),
      })),
    ]),
  );
  return (entry, question, terms) => {
    if (
      OPEN.test(question) &&
      !OR_NOT.test(question) &&
      !WHETHER.test(question) &&
      !WHETHER.test(lastOf(question))
    )
      return undefined;
    const said = new Set(terms);
    const meant = new Set(read(question.replace(DENIED_WORDS, ' ')).terms);
    const found = known.get(entry)?.find(({ verdict, ways }) =>
      ways.some(way => {
        const held = verdict.says === 'yes' || way.some(term => DENIES.has(term)) ? said : meant;
        return way.length > 0 && way.every(term => held.has(term));
      }),
    )?.verdict;
    return found?.says === 'yes' && TURNED_ROUND.test(question.replace(STATUS, ' ')) ? undefined : found;
  };
}

/** What is asked behind a story: "they have another one that contains it, can it go on". */
function lastOf(question: string): string {
  return (
    question
      .split(/[,.;:](?= )/)
      .at(-1)
      ?.trim() ?? ''
  );
}
