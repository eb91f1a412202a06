import type { Checker, Facts } from '../checkers/checker.ts';
import { checkerNamed, isBeyond } from '../checkers/checkers.ts';
import type { Heard } from '../checkers/heard.ts';
import type { Decision } from './decision.ts';
import { ENTRIES, type Entry } from './entries.ts';
import type { Topic } from './topic.ts';

/** A follow-up is short. */
const MOST_WORDS = 15;
/** So short it is one whatever it begins with. */
const FEW_WORDS = 3;
/** After so long the next question stands alone. */
const TOPIC_LASTS_MS = 30 * 60_000;

const FOLLOWS =
  /^(ok(ay|e)?,? |ja,? |yes,? )?(and|en|or|of|but|maar|what about|how about|hoe zit( het)?|what if|wat als|stel|suppose|and if|same|idem|also|ook|then|dan|with|met|for|voor|in|if|als)\b/i;
const POINTS_BACK = /\b(that|it|dat|daar\w*|die|this|dit)\b/i;

/** Whether a question goes on with what was spoken of. */
export function follows(text: string, now: Date, topic: Topic): boolean {
  if (now.getTime() - Date.parse(topic.at) > TOPIC_LASTS_MS) return false;
  const words = text.trim().split(/\s+/).length;
  return words <= MOST_WORDS && (FOLLOWS.test(text.trim()) || words <= FEW_WORDS);
}

const CHECKER_OF: Readonly<Record<string, string>> = {
  W10E: 'education-keys',
  HUP: 'home-use',
  UPG: 'upgrade',
};

/** "And for Japan?": the same case with other facts. */
export function followUp(
  heard: Heard,
  topic: Topic,
): { readonly checker: Checker; readonly facts: Facts } | undefined {
  const entry = entryOf(topic);
  const checker = checkerNamed(topic.checker ?? entry?.checker ?? CHECKER_OF[prefixOf(entry)]);
  if (checker === undefined || isBeyond(heard)) return undefined;
  const known = topic.facts ?? {};
  const facts = checker.follow(heard, known);
  return Object.keys(facts).length === 0 ? undefined : { checker, facts: { ...known, ...facts } };
}

/** "And how long does that take?": what it points back to is told by one document; what another says is no answer. */
export function pointsElsewhere(text: string, topic: Topic, plain: Decision | undefined): boolean {
  const document = documentOf(topic);
  return (
    plain?.kind === 'entry' &&
    document !== undefined &&
    POINTS_BACK.test(text) &&
    !plain.entry.source.startsWith(document)
  );
}

/** The document that was spoken of. */
export function documentOf(topic: Topic): string | undefined {
  return (
    prefixOf(entryOf(topic)) ||
    Object.keys(CHECKER_OF).find(document => CHECKER_OF[document] === topic.checker)
  );
}

function entryOf(topic: Topic): Entry | undefined {
  return ENTRIES.find(({ id }) => id === topic.entry);
}

function prefixOf(entry: Entry | undefined): string {
  return entry?.source.split('-')[0] ?? '';
}
