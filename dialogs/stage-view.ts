import type { Button } from '../cards/actions.ts';
import type { Card } from '../cards/card.ts';
import {
  type CheckView,
  checkCard,
  type NoticeView,
  type QuestionView,
  stageCard,
} from '../cards/stage-card.ts';
import { applicable, type Step, stageBefore } from '../domain/journey.ts';
import type { Question } from '../domain/question.ts';
import { type AnyJourney, type AnyWalk, type Option, type QuestionWords, questionOf } from './journey.ts';
import { sourceLine } from './source-line.ts';
import { figure } from './text.ts';
import type { Turn } from './turn.ts';
import { words } from './words.ts';

/** What a stage shows besides its questions. */
export interface Extras {
  readonly notices: readonly NoticeView[];
  /** What is wrong with an answer, by question. */
  readonly problems: Readonly<Record<string, string>>;
  /** What was entered and could not be read, to be corrected instead of typed again. */
  readonly raw: Readonly<Record<string, string>>;
  /** Customers to choose from, where a typed name fits several. */
  readonly matches: readonly Option[];
}

export const NO_EXTRAS: Extras = { notices: [], problems: {}, raw: {}, matches: [] };

type Ask = Extract<Step, { kind: 'ask' }>;

/** Draws the questions of one stage. */
export function stageView(journey: AnyJourney, walk: AnyWalk, step: Ask, turn: Turn, extras: Extras): Card {
  const { language, today } = turn;
  const w = words[language];
  const own = journey.words[language];
  const { stages } = applicable(journey, walk, today);
  const at = stages.findIndex(({ id }) => id === step.stage) + 1;
  const cards = stages.length + (stages.some(({ sends }) => sends) ? 0 : 1);
  const found = journey.found(walk, turn, step.stage);
  const first = stageBefore(journey, walk, today, step.stage) === undefined;
  return stageCard({
    language,
    title: own.title,
    progress: `${w.stageOf(at, cards)}: ${own.stages[step.stage] ?? ''}`,
    notices: extras.notices,
    ...(found && { found }),
    questions: step.asks.map(name => questionView(journey, walk, name, step, turn, extras)),
    buttons: [
      {
        title: step.sends ? w.send : w.next,
        look: 'positive',
        press: { verb: 'answer', walk: walk.id, stage: step.stage },
      },
      ...(first
        ? []
        : [
            { title: w.back, withoutInputs: true, press: { verb: 'back', walk: walk.id, stage: step.stage } },
          ]),
      cancelButton(turn, walk),
    ],
    refresh: refreshOf(turn, walk),
  });
}

/** Draws the last look, with a Change per stage. */
export function checkViewOf(
  journey: AnyJourney,
  walk: AnyWalk,
  turn: Turn,
  notices: readonly NoticeView[],
): Card {
  const { language, today } = turn;
  const w = words[language];
  const own = journey.words[language];
  const { stages } = applicable(journey, walk, today);
  const found = journey.found(walk, turn, undefined);
  const view: CheckView = {
    language,
    title: `${own.title}. ${w.stageOf(stages.length + 1, stages.length + 1)}`,
    subtitle: w.checkAnswers,
    notices,
    ...(found && { found }),
    stages: stages.map(({ id, asks }) => ({
      title: own.stages[id] ?? '',
      answers: asks.map(name => ({
        title: own.questions[name]?.name ?? '',
        value: journey.inWords(name, walk, language, today),
      })),
      change: {
        title: w.change,
        tooltip: `${w.change}: ${own.stages[id] ?? ''}`,
        press: { verb: 'change', walk: walk.id, stage: id },
        withoutInputs: true,
      },
    })),
    buttons: [
      { title: w.send, look: 'positive', press: { verb: 'send', walk: walk.id } },
      { title: w.back, press: { verb: 'back', walk: walk.id }, withoutInputs: true },
      cancelButton(turn, walk),
    ],
    refresh: refreshOf(turn, walk),
  };
  return checkCard(view);
}

function cancelButton({ language }: Turn, walk: AnyWalk): Button {
  return { title: words[language].cancel, withoutInputs: true, press: { verb: 'cancel', walk: walk.id } };
}

function refreshOf({ channelUser }: Turn, walk: AnyWalk) {
  return { press: { verb: 'here', walk: walk.id }, userIds: [channelUser] };
}

function questionView(
  journey: AnyJourney,
  walk: AnyWalk,
  name: string,
  step: Ask,
  turn: Turn,
  extras: Extras,
): QuestionView {
  const { language } = turn;
  const question = questionOf(journey, name);
  const own: QuestionWords = journey.words[language].questions[name] ?? { ask: name, name };
  const choices = choicesFor(journey, walk, name, turn, extras);
  const several = question.kind === 'customer' && extras.matches.length > 0;
  const value =
    extras.raw[name] ??
    journey.asTyped?.(name, walk, language) ??
    answerAsText(walk, name) ??
    journey.proposes?.(name, walk, turn) ??
    suggested(turn, name) ??
    defaultChoice(question, choices);
  const rule = step.broken[name];
  const problem =
    extras.problems[name] ?? (rule === undefined ? undefined : brokenInWords(journey, walk, rule, turn));
  const remark = problem === undefined ? journey.remarkAt?.(name, walk, turn) : undefined;
  return {
    id: name,
    kind: several ? 'pick' : question.kind,
    ask: own.ask,
    whenWrong: problemWords(question, turn),
    choices,
    placeholder: own.placeholder ?? '',
    ...(own.hint && { hint: own.hint }),
    ...(value !== undefined && !several && { value }),
    ...(problem && { problem }),
    ...(remark && { remark }),
    ...(question.kind === 'wholeNumber' && { range: question }),
    ...(question.kind === 'text' && { most: question.max, optional: question.optional }),
    ...(own.confirm && { confirm: own.confirm }),
  };
}

function choicesFor(
  journey: AnyJourney,
  walk: AnyWalk,
  name: string,
  turn: Turn,
  extras: Extras,
): readonly Option[] {
  const question = questionOf(journey, name);
  const own = journey.words[turn.language].questions[name];
  if (question.kind === 'customer') return extras.matches.length > 0 ? extras.matches : knownCustomer(walk);
  if (question.kind === 'choice')
    return inOrder(
      question.options.map(value => ({ value, title: own?.choices?.[value] ?? value })),
      turn.language,
    );
  return question.kind === 'pick' ? journey.optionsOf(name, walk, turn.language, turn.today) : [];
}

/** A few options keep their order; a long list is found by its words. */
function inOrder(options: readonly Option[], language: Turn['language']): readonly Option[] {
  return options.length > 8 ? options.toSorted((a, b) => a.title.localeCompare(b.title, language)) : options;
}

/** The chosen customer keeps its name in a field that finds customers by typing. */
function knownCustomer({ looked }: AnyWalk): readonly Option[] {
  const known = looked.customer as { readonly id: string; readonly name: string } | undefined;
  return known === undefined ? [] : [{ value: known.id, title: known.name }];
}

function answerAsText(walk: AnyWalk, name: string): string | undefined {
  const answer = walk.answers[name];
  return answer === undefined ? undefined : String(answer);
}

/** What the person filled in last time, so that it need not be typed again. */
function suggested({ lastContact }: Turn, name: string): string | undefined {
  return lastContact === undefined ? undefined : { ...lastContact }[name as keyof typeof lastContact];
}

function defaultChoice(question: Question, choices: readonly Option[]): string | undefined {
  return question.kind === 'pick' ? choices[0]?.value : undefined;
}

/** What would be right, for an answer that cannot be read. */
export function problemWords(question: Question, { language }: Pick<Turn, 'language'>): string {
  const { problems } = words[language];
  if (question.kind === 'wholeNumber')
    return problems.wholeNumber(figure(question.min, language), figure(question.max, language));
  if (question.kind === 'text') return problems.text(figure(question.max, language));
  return question.kind === 'pick' ? problems.choice : problems[question.kind];
}

function brokenInWords(journey: AnyJourney, walk: AnyWalk, rule: string, turn: Turn): string {
  const { answers } = applicable(journey, walk, turn.today);
  const refusal = journey.words[turn.language].refusals[rule]?.(
    journey.facts(answers, walk.looked, turn.today),
  );
  const source = journey.sources[rule];
  return refusal === undefined || source === undefined
    ? ''
    : `${refusal.why} ${refusal.instead} ${sourceLine(source, turn.language).words}`;
}
