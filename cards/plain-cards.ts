import { actions, type Button, button, goes } from './actions.ts';
import {
  type Action,
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
  subheading,
  type Tone,
} from './card.ts';
import { type NoticeView, noticeBlock } from './stage-card.ts';

export interface MessageView {
  readonly language: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly notices?: readonly NoticeView[];
  readonly facts?: readonly Fact[];
  readonly links?: { readonly words: string; readonly links: readonly Link[] };
  readonly buttons: readonly Button[];
  readonly goesTo?: readonly Link[];
}

/** A short message with a way on: help, a refusal, an answer. */
export function messageCard(view: MessageView): Card {
  const buttons: readonly Action[] = [
    ...view.buttons.map(button),
    ...(view.goesTo ?? []).map(({ title, url }) => goes(title, url)),
  ];
  return card({
    language: view.language,
    summary: [view.title, ...view.lines].join(' '),
    body: [
      heading(view.title),
      ...view.lines.map(text => line(text)),
      facts(view.facts ?? []),
      ...(view.notices ?? []).map(noticeBlock),
      view.links && linkLine(view.links.words, view.links.links),
      buttons.length === 0 ? undefined : actions(buttons),
    ],
  });
}

export interface ListView {
  readonly language: string;
  readonly title: string;
  readonly whenEmpty: string;
  readonly rows: readonly {
    readonly title: string;
    readonly detail: string;
    readonly tone: Tone;
    readonly open: Button;
  }[];
  readonly buttons: readonly Button[];
}

/** A list to choose from, one row each. */
export function listCard(view: ListView): Card {
  return card({
    language: view.language,
    summary: `${view.title} (${view.rows.length})`,
    body: [
      heading(view.title),
      view.rows.length === 0 ? line(view.whenEmpty) : undefined,
      ...view.rows.map(row => ({
        type: 'ColumnSet',
        separator: true,
        columns: [
          {
            type: 'Column',
            width: 'stretch',
            verticalContentAlignment: 'center',
            items: [subheading(row.title), line(row.detail, { tone: row.tone })],
          },
          {
            type: 'Column',
            width: 'auto',
            verticalContentAlignment: 'center',
            items: [actions([button(row.open)])],
          },
        ],
      })),
      view.buttons.length === 0 ? undefined : actions(view.buttons.map(button)),
    ],
  });
}

export interface RequestView {
  readonly language: string;
  readonly title: string;
  readonly status: { readonly tone: Tone; readonly text: string; readonly lines: readonly string[] };
  readonly notices: readonly NoticeView[];
  readonly facts: readonly Fact[];
  readonly blocks: readonly (Element | undefined)[];
  readonly actions: readonly Action[];
  readonly timeline: { readonly show: Action; readonly id: string; readonly lines: readonly string[] };
  readonly refresh: { readonly press: Press; readonly userIds: readonly string[] };
}

/** A request: where it stands, what matters about it, what can be done now, and what happened before. */
export function requestCard(view: RequestView): Card {
  const { status, timeline } = view;
  return card({
    language: view.language,
    summary: `${view.title}. ${status.text}`,
    refresh: view.refresh,
    body: [
      heading(view.title),
      ...view.notices.map(noticeBlock),
      notice(
        status.tone,
        status.text,
        status.lines.map(text => line(text)),
      ),
      facts(view.facts),
      ...view.blocks,
      actions([...view.actions, timeline.show]),
      group(
        timeline.lines.map(text => line(text)),
        { id: timeline.id, hidden: true, separator: true },
      ),
    ],
  });
}
