import { actions, type Button, button, opens } from './actions.ts';
import {
  type Action,
  type Card,
  card,
  type Element,
  type Fact,
  facts,
  heading,
  type Link,
  line,
  linkLine,
  notice,
  steps,
  type Tone,
} from './card.ts';
import { choiceInput, numberInput, textInput } from './inputs.ts';
import { type NoticeView, noticeBlock } from './stage-card.ts';

export interface CaseField {
  readonly id: string;
  readonly kind: 'number' | 'decimal' | 'choice' | 'day' | 'text';
  readonly label: string;
  readonly value?: string;
  readonly choices?: readonly { readonly value: string; readonly title: string }[];
  readonly problem: string;
}

export interface AnswerView {
  readonly language: string;
  readonly title: string;
  readonly tone?: Tone;
  readonly lines: readonly string[];
  readonly facts?: readonly Fact[];
  readonly steps?: readonly string[];
  readonly notices?: readonly NoticeView[];
  readonly source?: { readonly words: string; readonly links: readonly Link[] };
  /** A form in sight, with the button that sends it. */
  readonly form?: { readonly fields: readonly CaseField[]; readonly send: Button };
  /** A form behind a button. */
  readonly whatIf?: { readonly title: string; readonly fields: readonly CaseField[]; readonly send: Button };
  readonly buttons: readonly Button[];
  readonly feedback?: {
    readonly up: Button;
    readonly down: { readonly title: string; readonly ask: string; readonly send: Button };
  };
  readonly thanks?: string;
}

/** The verdict or the fact first, then why, what to do, where it is written, and ways on. */
export function answerCard(view: AnswerView): Card {
  const more: readonly (Action | undefined)[] = [
    ...view.buttons.map(button),
    view.whatIf && opens(view.whatIf.title, view.whatIf.fields.map(input), view.whatIf.send),
  ];
  const { feedback } = view;
  return card({
    language: view.language,
    summary: [view.title, ...view.lines].join(' '),
    body: [
      view.tone === undefined ? heading(view.title) : notice(view.tone, view.title, []),
      ...view.lines.map(text => line(text)),
      facts(view.facts ?? []),
      ...steps(view.steps ?? []),
      ...(view.notices ?? []).map(noticeBlock),
      ...(view.form === undefined ? [] : [...view.form.fields.map(input), actions([button(view.form.send)])]),
      view.source && linkLine(view.source.words, view.source.links),
      more.some(action => action !== undefined) ? actions(more) : undefined,
      view.thanks === undefined ? undefined : line(view.thanks, { subtle: true }),
      feedback &&
        actions([
          button(feedback.up),
          opens(feedback.down.title, [comment(feedback.down.ask)], feedback.down.send),
        ]),
    ],
  });
}

function comment(label: string): Element {
  return textInput({ id: 'comment', label, problem: label, required: false, most: 500, lines: true });
}

function input({ id, kind, label, value, choices, problem }: CaseField): Element {
  const shared = { id, label, problem, required: false };
  if (kind === 'choice')
    return choiceInput({ ...shared, choices: choices ?? [], ...(value !== undefined && { value }) });
  if (kind === 'number')
    return numberInput({
      ...shared,
      min: 0,
      max: 9_999_999,
      ...(value !== undefined && { value: Number(value) }),
    });
  if (kind === 'day')
    return {
      type: 'Input.Date',
      id,
      label,
      isRequired: false,
      errorMessage: problem,
      ...(value !== undefined && { value }),
    };
  return textInput({ ...shared, most: kind === 'text' ? 40 : 8, ...(value !== undefined && { value }) });
}
