import { actions, type Button, button } from './actions.ts';
import {
  type Card,
  card,
  type Element,
  type Fact,
  facts,
  group,
  heading,
  type Link,
  line,
  linkLine,
  notice,
  type Press,
  present,
  subheading,
  type Tone,
} from './card.ts';
import { type Choice, choiceInput, confirmInput, numberInput, searchInput, textInput } from './inputs.ts';

export interface QuestionView {
  readonly id: string;
  readonly kind: 'customer' | 'wholeNumber' | 'phone' | 'email' | 'text' | 'choice' | 'pick' | 'confirmation';
  readonly ask: string;
  readonly hint?: string;
  readonly value?: string;
  /** What is wrong with the present answer. */
  readonly problem?: string;
  /** What is weak about it, though it may stay. */
  readonly remark?: string;
  /** What the client says when the input is empty or malformed. */
  readonly whenWrong: string;
  readonly choices?: readonly Choice[];
  readonly range?: { readonly min: number; readonly max: number };
  readonly confirm?: string;
  readonly placeholder?: string;
  /** The most letters of a text. */
  readonly most?: number;
  /** May be left empty. */
  readonly optional?: boolean;
}

export interface NoticeView {
  readonly tone: Tone;
  readonly title?: string;
  readonly lines: readonly string[];
  readonly source?: { readonly words: string; readonly links: readonly Link[] };
}

export interface FoundView {
  readonly title: string;
  readonly blocks?: readonly {
    readonly title: string;
    readonly lines: readonly { readonly text: string; readonly tone?: Tone; readonly subtle?: boolean }[];
  }[];
  readonly facts: readonly Fact[];
  readonly remarks: readonly { readonly tone: Tone; readonly text: string }[];
  /** Pages to read on, after some words. */
  readonly readOn?: { readonly words: string; readonly links: readonly Link[] };
}

export interface StageView {
  readonly language: string;
  readonly title: string;
  readonly progress: string;
  readonly notices: readonly NoticeView[];
  readonly found?: FoundView;
  readonly questions: readonly QuestionView[];
  readonly buttons: readonly Button[];
  readonly refresh: { readonly press: Press; readonly userIds: readonly string[] };
}

/** The questions that belong together, on one form. */
export function stageCard(view: StageView): Card {
  return card({
    language: view.language,
    summary: `${view.title}. ${view.progress}`,
    refresh: view.refresh,
    body: [
      heading(view.title),
      line(view.progress, { subtle: true }),
      ...view.notices.map(noticeBlock),
      view.found && foundBlock(view.found),
      ...view.questions.flatMap(questionBlock),
      actions(view.buttons.map(button)),
    ],
  });
}

export function noticeBlock({ tone, title, lines, source }: NoticeView): Element {
  return notice(tone, title, [
    ...lines.map(text => line(text)),
    source && linkLine(source.words, source.links),
  ]);
}

function foundBlock({ title, facts: list, remarks, blocks = [], readOn }: FoundView): Element {
  return group([
    notice('default', title, [facts(list)]),
    ...blocks.map(block =>
      group([subheading(block.title), ...block.lines.map(({ text, ...look }) => line(text, look))]),
    ),
    ...remarks.map(({ tone, text }) => notice(tone, undefined, [line(text)])),
    ...(readOn === undefined ? [] : [linkLine(readOn.words, readOn.links)]),
  ]);
}

function questionBlock(view: QuestionView): readonly Element[] {
  return present([
    view.problem === undefined ? undefined : line(view.problem, { tone: 'attention' }),
    view.remark === undefined ? undefined : line(view.remark, { tone: 'warning' }),
    inputFor(view),
    view.hint === undefined ? undefined : line(view.hint, { subtle: true }),
  ]);
}

function inputFor(view: QuestionView): Element {
  const { id, ask, value, whenWrong, choices = [] } = view;
  const input = { id, label: ask, problem: whenWrong, ...(value !== undefined && { value }) };
  switch (view.kind) {
    case 'customer':
      return searchInput({ ...input, dataset: 'customers', choices, placeholder: view.placeholder ?? '' });
    case 'wholeNumber':
      return numberInput({
        ...input,
        value: value === undefined || value.trim() === '' ? undefined : Number(value),
        min: view.range?.min ?? 0,
        max: view.range?.max,
      });
    case 'phone':
      return textInput({ ...input, most: 40, style: 'tel' });
    case 'email':
      return textInput({ ...input, most: 254, style: 'email' });
    case 'text':
      return textInput({
        ...input,
        most: view.most ?? 200,
        required: !view.optional,
        ...(view.placeholder && { placeholder: view.placeholder }),
      });
    case 'choice':
    case 'pick':
      return choiceInput({ ...input, choices });
    case 'confirmation':
      return confirmInput({ ...input, value: value === 'true', title: view.confirm ?? ask });
  }
}

export interface CheckView extends Omit<StageView, 'questions' | 'progress'> {
  readonly subtitle: string;
  readonly stages: readonly {
    readonly title: string;
    readonly answers: readonly Fact[];
    readonly change: Button;
  }[];
}

/** The last look before something is sent: every answer, each stage with its own Change. */
export function checkCard(view: CheckView): Card {
  return card({
    language: view.language,
    summary: `${view.title}. ${view.subtitle}`,
    refresh: view.refresh,
    body: [
      heading(view.subtitle),
      line(view.title, { subtle: true }),
      ...view.notices.map(noticeBlock),
      view.found && foundBlock(view.found),
      ...view.stages.map(checkedStage),
      actions(view.buttons.map(button)),
    ],
  });
}

/** A stage's answers under its name, with Change beside it. */
function checkedStage({ title, answers, change }: CheckView['stages'][number]): Element {
  const named = {
    type: 'ColumnSet',
    columns: [
      { type: 'Column', width: 'stretch', verticalContentAlignment: 'center', items: [subheading(title)] },
      { type: 'Column', width: 'auto', items: [actions([button(change)])] },
    ],
  };
  return group([named, facts(answers)], { separator: true });
}
