import type { Button } from '../../cards/actions.ts';
import { messageCard } from '../../cards/plain-cards.ts';
import type { NoticeView } from '../../cards/stage-card.ts';
import { may } from '../../domain/roles.ts';
import { type SourceId, sourceOf } from '../../domain/sources.ts';
import { documentLink, LINKS } from '../document-links.ts';
import { journeys } from '../journeys.ts';
import type { Language } from '../ports.ts';
import { sinceThenOn } from '../since-then.ts';
import { dayInWords } from '../text.ts';
import type { Turn } from '../turn.ts';
import { isQuestion } from '../understand.ts';
import { words } from '../words.ts';
import { ENTRIES, type Entry, UNANSWERED } from './entries.ts';
import { finderOver } from './find.ts';

export { ANSWER_IDS } from './entries.ts';

/** What the documents say about a question, in one language. */
export interface Answer {
  readonly id: string;
  readonly source: SourceId;
  readonly title: string;
  readonly lines: readonly string[];
  readonly steps: readonly string[];
  readonly links: readonly (keyof typeof LINKS)[];
  readonly journey?: string;
}

/** Who asks, and how to reply. */
type Asking = Pick<Turn, 'who' | 'language' | 'reply'>;

/** As good as one of the known ways to ask. */
const SAME = 0.92;
/** Near enough, if nothing else is nearly as near. Both were measured on questions that no entry was written for. */
const NEAR = 0.75;
const AHEAD = 0.07;
/** A few words that were not put as a question may be a name: they have to be nearer. */
const NOT_A_QUESTION = 0.1;
const FEW_WORDS = 4;

/** A message that names a request is about that request, not about the documents. */
const REQUEST_ID = /\b(?!win-)[a-z]{3}-\d/i;

const nearest = finderOver(ENTRIES, UNANSWERED);

/** The answer to a question, or undefined when it is not sure: a wrong answer is worse than none. */
export function findAnswer(text: string, language: Language): Answer | undefined {
  const found = REQUEST_ID.test(text) ? undefined : nearest(text);
  if (found?.entry === undefined) return undefined;
  const sure = found.likeness - (mayBeName(text) ? NOT_A_QUESTION : 0);
  if (sure < NEAR) return undefined;
  return sure >= SAME || found.likeness - found.next >= AHEAD ? answerIn(found.entry, language) : undefined;
}

function mayBeName(text: string): boolean {
  return !isQuestion(text) && text.trim().split(/\s+/).length <= FEW_WORDS;
}

/**
 * Answers a question with one card; false, and nothing shown, when it has no sure answer. In the middle of a journey
 * the card offers no journey: starting one would end the one that is on.
 */
export function showAnswer(turn: Asking, text: string, midway = false): boolean {
  const answer = findAnswer(text, turn.language);
  if (answer === undefined) return false;
  const { language } = turn;
  const { title, date } = sourceOf(answer.source);
  const card = messageCard({
    language,
    title: answer.title,
    lines: answer.lines,
    notices: noticesOf(answer, language),
    links: {
      words: `${words[language].source(title, dayInWords(date, language))} (${answer.source}).`,
      links: [documentLink(answer.source, language), ...answer.links.map(name => LINKS[name][language])],
    },
    buttons: midway ? [] : buttonsOf(answer, turn),
  });
  turn.reply({ card, summary: answer.title });
  return true;
}

function answerIn({ id, source, links = [], journey, ...twins }: Entry, language: Language): Answer {
  const { title, answer, steps = [] } = twins[language];
  return { id, source, title, lines: answer, steps, links, ...(journey && { journey }) };
}

function noticesOf({ source, steps }: Answer, language: Language): readonly NoticeView[] {
  const remarks = sinceThenOn(source, language);
  const numbered = steps.map((step, index) => `${index + 1}. ${step}`);
  return [
    ...(steps.length > 0 ? [{ tone: 'default' as const, lines: numbered }] : []),
    ...(remarks.length > 0
      ? [{ tone: 'warning' as const, title: words[language].sinceThen, lines: remarks }]
      : []),
  ];
}

function buttonsOf({ journey }: Answer, { who, language }: Asking): readonly Button[] {
  const possible = journeys.filter(({ id, deed }) => id === journey && may(who.roles, deed));
  return [
    ...possible.map(({ id, words: own }) => ({
      title: own[language].title,
      press: { verb: 'start', journey: id },
    })),
    { title: words[language].help, press: { verb: 'help' } },
  ];
}
