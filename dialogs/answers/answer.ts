import { type AnswerView, answerCard } from '../../cards/answer-card.ts';
import { type Facts, type Outcome, wholeOf } from '../checkers/checker.ts';
import { checkerNamed, checkers } from '../checkers/checkers.ts';
import { listInWords } from '../text.ts';
import type { Press, Turn } from '../turn.ts';
import { isQuestion } from '../understand.ts';
import { caseView, entryView, formView, type Reader } from './answer-views.ts';
import { answerWords } from './answer-words.ts';
import { factsEntered, factsHeld } from './case-fields.ts';
import { decide } from './decide.ts';
import { type Decision, judged } from './decision.ts';
import { ENTRIES, type Entry } from './entries.ts';
import { withoutPersonalDetails } from './redacted.ts';
import type { Topics } from './topic.ts';

export { ANSWER_IDS } from './entries.ts';

/** Who asks, and how to reply. */
export type Asking = Pick<Turn, 'who' | 'language' | 'reply' | 'now' | 'today' | 'people' | 'work'>;

/** Where the question came up. */
export interface Around {
  readonly walking: boolean;
  readonly topics: Topics;
}

/**
 * Answers a question with one card. False, and nothing shown, when it is no question about the documents; a question
 * that they do not answer is answered with that.
 */
export async function showAnswer(turn: Asking, text: string, { walking, topics }: Around): Promise<boolean> {
  const { last } = topics;
  const found = decide(text, turn.today, turn.language, last && { topic: last, now: turn.now });
  const decision = isQuestion(text) ? found : askedBack(found);
  const certain = decision?.kind === 'entry' || decision?.kind === 'case';
  const asksBack = !walking && decision?.kind === 'perhaps';
  if (!certain && !asksBack && !isPlainlyAsked(text, walking)) return false;
  remember(turn, topics, text, decision);
  const view = await viewOf(turn, readerOf(turn, walking), decision);
  if (!certain) noteForReview(turn, 'unknown', text, '');
  say(turn, view);
  return true;
}

/** A few words such as "azure credit" ask nothing yet: what comes near to them may be meant. */
function askedBack(decision: Decision | undefined): Decision | undefined {
  if (decision?.kind !== 'unknown' || decision.near.length === 0) return decision;
  return { kind: 'perhaps', entries: decision.near };
}

/** In the middle of a journey an answer to its step may look like a question: "Will Rogers School". */
function isPlainlyAsked(text: string, walking: boolean): boolean {
  return isQuestion(text) && (!walking || /\?\s*$/.test(text) || text.trim().split(/\s+/).length > 4);
}

function readerOf({ language, who }: Asking, midway: boolean): Reader {
  return { language, who, midway };
}

async function viewOf(turn: Asking, reader: Reader, decision: Decision | undefined): Promise<AnswerView> {
  switch (decision?.kind) {
    case 'case':
      return caseView(decision.checker, decision.facts, decision.outcome, reader);
    case 'entry':
      return entryView(decision.entry, reader, { verdict: decision.verdict });
    case 'perhaps':
      return perhapsView(decision.entries, reader);
    default:
      return unknownView(turn, reader, decision?.near ?? []);
  }
}

function perhapsView(entries: readonly Entry[], { language }: Reader): AnswerView {
  const w = answerWords[language];
  return { language, title: w.perhaps, lines: [w.perhapsWhy], buttons: entriesAsButtons(entries, language) };
}

async function unknownView(turn: Asking, { language }: Reader, near: readonly Entry[]): Promise<AnswerView> {
  const w = answerWords[language];
  const colleagues = (await turn.people.withRole(['adminAgent']))
    .filter(({ id }) => id !== turn.who.id)
    .slice(0, 2);
  const turnTo =
    colleagues.length === 0
      ? w.turnToSupport
      : w.turnTo(
          listInWords(
            colleagues.map(({ name }) => name),
            language,
          ),
        );
  return {
    language,
    title: w.unknown,
    lines: [w.unknownWhy, turnTo, near.length > 0 ? w.nearest : w.programmes],
    buttons: entriesAsButtons(near, language),
  };
}

function entriesAsButtons(entries: readonly Entry[], language: Reader['language']) {
  return entries.map(entry => ({ title: entry[language].topic, press: { verb: 'tell', entry: entry.id } }));
}

function remember(turn: Asking, topics: Topics, text: string, decision: Decision | undefined): void {
  const question = withoutPersonalDetails(text, [turn.who.name]);
  const at = turn.now.toISOString();
  if (decision?.kind === 'case')
    topics.keep({ checker: decision.checker.id, facts: decision.facts, question, at });
  else if (decision?.kind === 'entry') topics.keep({ entry: decision.entry.id, question, at });
}

/** Verbs of the cards here. */
export const ANSWER_VERBS: ReadonlySet<string> = new Set(['tell', 'judge', 'check', 'rate']);

/** A button on a card of this folder. */
export function pressedOnAnswer(turn: Asking, press: Press, { walking, topics }: Around): void {
  const reader = readerOf(turn, walking);
  const { ids } = press;
  if (press.verb === 'check') showForm(turn, ids.checker);
  else if (press.verb === 'judge') onJudge(turn, press, reader, topics);
  else if (press.verb === 'rate') onRating(turn, press, reader, topics);
  else onEntry(turn, ids, reader, topics);
}

/** A list of all checkers. */
export function showCheckers(turn: Asking): void {
  const { language } = turn;
  say(turn, {
    language,
    title: answerWords[language].checkers,
    lines: checkers.map(({ title, about }) => `• ${title[language]}: ${about[language]}`),
    buttons: checkers.map(({ id, title }) => ({
      title: title[language],
      press: { verb: 'check', checker: id },
    })),
  });
}

function showForm(turn: Asking, id: string | undefined): void {
  const checker = checkerNamed(id);
  if (checker === undefined) showCheckers(turn);
  else say(turn, formView(checker, {}, turn.language));
}

function onEntry(turn: Asking, ids: Press['ids'], reader: Reader, topics: Topics): void {
  const entry = ENTRIES.find(({ id }) => id === ids.entry);
  if (entry !== undefined) topics.keep({ entry: entry.id, at: turn.now.toISOString() });
  say(turn, entry === undefined ? goneView(turn) : entryView(entry, reader, { step: wholeOf(ids.step) }));
}

/** A form was sent, or a fact was changed to see what follows. */
function onJudge(turn: Asking, { ids, inputs }: Press, reader: Reader, topics: Topics): void {
  const checker = checkerNamed(ids.checker);
  if (checker === undefined) {
    say(turn, goneView(turn));
    return;
  }
  const { today, language } = turn;
  const was = factsHeld(ids);
  const given = factsEntered(checker.fields, inputs);
  const facts: Facts = Object.fromEntries(
    Object.entries({ ...was, ...given }).filter(([, value]) => value !== '' && value.length <= 40),
  );
  const outcome: Outcome = checker.judge(facts, today, language);
  const before = checker.judge(was, today, language);
  const shown =
    before.kind === 'judged' && outcome.kind === 'judged' && Object.keys(was).length > 0
      ? { facts: was, outcome: before }
      : undefined;
  topics.keep({ checker: checker.id, facts, at: turn.now.toISOString() });
  say(turn, caseView(checker, facts, outcome, reader, shown));
}

/** Thumbs up or down: noted, and the answer stays in sight. */
function onRating(turn: Asking, { ids, inputs }: Press, reader: Reader, topics: Topics): void {
  const entry = ENTRIES.find(({ id }) => id === ids.entry);
  const checker = checkerNamed(ids.checker);
  if (entry === undefined && checker === undefined) {
    say(turn, goneView(turn));
    return;
  }
  const { last } = topics;
  const same = last !== undefined && last.entry === entry?.id && last.checker === checker?.id;
  noteForReview(
    turn,
    ids.rate === 'up' ? 'up' : 'down',
    (same && last.question) || '',
    inputs.comment ?? '',
    entry?.id ?? checker?.id,
  );
  const facts = factsHeld(ids);
  const decision: Decision | undefined = checker && judged(checker, facts, turn.today, turn.language);
  const view = entry
    ? entryView(entry, reader)
    : decision?.kind === 'case'
      ? caseView(decision.checker, facts, decision.outcome, reader)
      : undefined;
  const { feedback: _, ...rest } = view ?? goneView(turn);
  say(turn, { ...rest, thanks: answerWords[turn.language].thanks });
}

function noteForReview(
  turn: Asking,
  kind: 'up' | 'down' | 'unknown',
  question: string,
  comment: string,
  answer?: string,
): void {
  turn.work.review({
    kind,
    language: turn.language,
    question: withoutPersonalDetails(question, [turn.who.name]),
    comment: withoutPersonalDetails(comment, [turn.who.name]),
    ...(answer !== undefined && { answer }),
  });
}

function goneView({ language }: Asking): AnswerView {
  return { language, title: answerWords[language].gone, lines: [], buttons: [] };
}

function say(turn: Asking, view: AnswerView): void {
  turn.reply({ card: answerCard(view), summary: view.title });
}
