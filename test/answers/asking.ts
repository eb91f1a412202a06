import { decide } from '../../dialogs/answers/decide.ts';
import type { Decide, Decision } from '../../dialogs/answers/decision.ts';
import { toldBy } from '../../dialogs/answers/entries.ts';
import type { Topic } from '../../dialogs/answers/topic.ts';
import type { Judgement } from '../../dialogs/checkers/checker.ts';
import { isQuestion } from '../../dialogs/understand.ts';

export interface Asked {
  readonly text: string;
  readonly wanted: string;
  readonly got: string;
  readonly language: 'en' | 'nl';
  readonly mark: 'right' | 'wrong' | 'wrongInKind' | 'abstained';
}

const NOW = new Date('2026-11-20T10:00:00Z');
const TODAY = '2026-11-20';
const DUTCH =
  /\b(de|het|een|ik|is er|hoe|hoeveel|wat|waar|welke?|wie|kan|kun|mag|mogen|moet|klant|heeft|en|voor|naar|met|sleutels?|licenties|verleng\w*|wordt|worden|geldt|telt|waarom|wanneer|nog|bij|zijn|onderwijs\w*|zit|krijg\w*|abonnement\w*|tegoed|gemeente|overheid|bedrijf|vertel|kon|vanaf)\b/i;

/**
 * Asks every line of a set. `wanted: question || question`, where wanted is an entry, a statement of a document (or
 * several, with `|` between them), `=` and a verdict or figure (perhaps with the deciding statements in square
 * brackets), `?` for a form, or `-` for no answer. A line that begins with `>` is a follow-up: the first question, then
 * `|| wanted: question`.
 */
export function askAll(set: string, by: Decide = decide): readonly Asked[] {
  return set
    .trim()
    .split('\n')
    .filter(line => !line.startsWith('#'))
    .flatMap(line => (line.startsWith('>') ? [followUp(line.slice(1), by)] : questions(line, by)));
}

function questions(line: string, by: Decide): readonly Asked[] {
  const at = line.indexOf(': ');
  const wanted = line.slice(0, at);
  return line
    .slice(at + 2)
    .split(' || ')
    .map(text => asked(text.trim(), wanted, undefined, by));
}

function followUp(line: string, by: Decide): Asked {
  const [first = '', rest = ''] = line.split(' || ');
  const at = rest.indexOf(': ');
  const topic = topicOf(answer(first.trim(), undefined, by));
  return asked(rest.slice(at + 2).trim(), rest.slice(0, at).trim(), topic, by);
}

function answer(text: string, topic: Topic | undefined, by: Decide): Decision | undefined {
  return by(text, TODAY, 'en', topic && { topic, now: NOW });
}

function topicOf(decision: Decision | undefined): Topic | undefined {
  const at = NOW.toISOString();
  if (decision?.kind === 'case') return { checker: decision.checker.id, facts: decision.facts, at };
  return decision?.kind === 'entry' ? { entry: decision.entry.id, at } : undefined;
}

function asked(text: string, wanted: string, topic: Topic | undefined, by: Decide): Asked {
  const decision = answer(text, topic, by);
  return {
    text,
    wanted,
    got: nameOf(decision),
    language: DUTCH.test(text) ? 'nl' : 'en',
    mark: markOf(decision, wanted),
  };
}

function nameOf(decision: Decision | undefined): string {
  switch (decision?.kind) {
    case 'entry':
      return `${decision.entry.id} (${toldBy(decision.entry).join(' ')}) ${decision.verdict?.says ?? ''}`.trim();
    case 'case': {
      const { outcome } = decision;
      return outcome.kind === 'missing'
        ? `? ${decision.checker.id}`
        : `=${outcome.says} ${outcome.figure ?? ''} (${outcome.sources.join(' ')}) ${JSON.stringify(decision.facts)}`;
    }
    case 'perhaps':
      return `perhaps ${decision.entries.map(({ id }) => id).join(', ')}`;
    default:
      return '-';
  }
}

function markOf(decision: Decision | undefined, wanted: string): Asked['mark'] {
  const answered = decision?.kind === 'entry' || decision?.kind === 'case';
  if (wanted === '-') return answered ? 'wrong' : 'abstained';
  if (!answered) return 'abstained';
  const [value = ''] = wanted.split(' [');
  const ids = (/\[(.*)\]/.exec(wanted)?.[1] ?? value).split('|');
  if (decision.kind === 'entry') {
    const { entry } = decision;
    if (![entry.id, ...toldBy(entry)].some(one => ids.includes(one))) return 'wrong';
    if (!value.startsWith('=')) return 'right';
    // The statement that decides, told and not judged: nothing false, but the verdict was asked for.
    if (decision.verdict === undefined) return 'abstained';
    return decision.verdict.says === value.slice(1) ? 'right' : 'wrongInKind';
  }
  const { outcome } = decision;
  if (value === '?') return outcome.kind === 'missing' ? 'right' : 'wrong';
  if (outcome.kind === 'missing')
    return !value.startsWith('=') && ids.includes(outcome.source) ? 'right' : 'abstained';
  if (!value.startsWith('=')) return saysOneOf(outcome.sources, ids) ? 'right' : 'wrong';
  return isVerdict(outcome, value.slice(1)) ? 'right' : 'wrongInKind';
}

function saysOneOf(sources: readonly string[], wanted: readonly string[]): boolean {
  return wanted.some(id => sources.some(source => source === id || BY_ENTRY[id]?.includes(source)));
}

function isVerdict({ says, figure }: Judgement, value: string): boolean {
  return value === 'yes' || value === 'no' ? value === says : value === String(figure);
}

/** Entries whose statement a judged case says as well. */
const BY_ENTRY: Readonly<Record<string, readonly string[]>> = {
  'which-plans': ['W10E-09'],
  'who-qualifies': ['W10E-09'],
  'active-only': ['W10E-09'],
  'how-many': ['W10E-07', 'W10E-11'],
  'more-keys': ['W10E-11'],
  'volume-licensing': ['W10E-10'],
  deadline: ['W10E-13'],
  'since-when': ['W10E-01'],
};

export interface Share {
  readonly asked: number;
  readonly right: number;
  readonly wrong: number;
  readonly abstained: number;
  readonly unanswerable: number;
  readonly abstainedWhereItShould: number;
}

/** How often it was right, wrong or silent: of the answerable questions, and silent on those that have no answer. */
export function shareOf(asked: readonly Asked[]): Share {
  const answerable = asked.filter(({ wanted }) => wanted !== '-');
  const others = asked.filter(({ wanted }) => wanted === '-');
  const count = (list: readonly Asked[], ...marks: readonly Asked['mark'][]) =>
    list.filter(({ mark }) => marks.includes(mark)).length;
  return {
    asked: answerable.length,
    right: count(answerable, 'right'),
    wrong: count(answerable, 'wrong', 'wrongInKind'),
    abstained: count(answerable, 'abstained'),
    unanswerable: others.length,
    abstainedWhereItShould: count(others, 'abstained'),
  };
}

/** Whether the bot would take it for a question at all. */
export const readsAsQuestion = isQuestion;
