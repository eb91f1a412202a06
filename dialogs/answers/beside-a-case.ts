import type { SourceId } from '../../domain/sources.ts';
import type { Checker } from '../checkers/checker.ts';
import type { Heard } from '../checkers/heard.ts';
import { leavesOut } from '../checkers/left-out.ts';
import { toldOf } from './aspects.ts';
import type { CaseDecision, Decision } from './decision.ts';
import { ENTRIES } from './entries.ts';
import type { Asked } from './find.ts';
import { isLikely, MOST, plainly, told, wordForWord } from './plainly.ts';
import { saysToo, soundsLikeAnother } from './sounds.ts';
import type { Topic } from './topic.ts';

/** Asks where to click or what to fill in, whatever case stands before it. */
const ASKS_FOR_STEPS =
  /^(?:(?:and|en|so|dus) )?(?:(?:where|waar)(?: in \w+(?: \w+)?)? (?:do|can|should|must|to|moet|kan|klik\w*|vraag|dien|doe|start|begin|vind|zie|lees) ?(?:i|we|ik|je|wij)?\b|how (?:do|can|should) (?:i|we) (?:file|ask|request|start|do|enter|see)|hoe (?:vraag|dien|start|doe|zie) (?:ik|wij|we)|(?:which|what|welke?) (?:exact )?(?:title|titel|subject|onderwerp|button|knop|page|pagina|e ?mail\w*|mailadres|menu|tab|tabblad)\b)/;

/** Whether it asks for steps. */
export function asksForSteps(text: string): boolean {
  return text.split(/ *[,:] */).some(clause => ASKS_FOR_STEPS.test(clause));
}

const CLICKS = /\b(?:click|klik\w*|start|request|aanvra\w+|vraag|file|dien)\b/;

/** What tells the steps of a case that was put before them. */
export function stepsOf(
  { id }: Checker,
  text: string,
  heard: Heard,
  asked: Asked | undefined,
): Decision | undefined {
  const plain = plainly(text, heard, asked?.otherwise(), undefined);
  if (plain?.kind === 'entry') return plain;
  const steps = CLICKS.test(heard.text) ? toldOf('where', { checker: id, at: '' }) : undefined;
  const entry = ENTRIES.find(one => one.id === steps);
  return entry && told(entry, undefined);
}

/** Whether a verdict rests on all that was said. */
export function isWhole(
  { checker, facts, outcome }: CaseDecision,
  heard: Heard,
  topic: Topic | undefined,
): boolean {
  if (outcome.kind !== 'judged') return true;
  const before = topic?.checker === checker.id ? topic.facts : undefined;
  return !leavesOut(heard, { checker: checker.id, facts, verdict: outcome, ...(before && { before }) });
}

/** What is told where a verdict would rest on less than was said: the statement, or what may have been meant. */
export function withheld(
  decision: CaseDecision,
  text: string,
  heard: Heard,
  asked: Asked | undefined,
  topic: Topic | undefined,
): Decision {
  const { outcome } = decision;
  const plain = plainly(text, heard, asked?.otherwise(), topic);
  if (plain?.kind === 'entry' && (saysToo(decision, plain.entry) || isLikely(plain.entry, asked)))
    return { kind: 'entry', entry: plain.entry };
  const sources: readonly SourceId[] = outcome.kind === 'judged' ? outcome.sources : [outcome.source];
  return { kind: 'perhaps', entries: ENTRIES.filter(({ source }) => source === sources[0]).slice(0, MOST) };
}

/** Whether a question with a case in it asks for something that the case does not say. */
export function isOtherThan(
  decision: CaseDecision,
  found: Asked | undefined,
  topic: Topic | undefined,
): boolean {
  if (found === undefined) return false;
  const exact = topic === undefined ? wordForWord(found) : undefined;
  if (exact !== undefined && Object.values(decision.facts).every(fact => !/\d/.test(fact)))
    return !saysToo(decision, exact);
  return soundsLikeAnother(found, decision);
}
