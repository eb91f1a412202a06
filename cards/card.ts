/** Adaptive Card JSON, schema 1.5 (the most that Teams takes). Every string handed in is plain text. */
export type Json = { readonly [key: string]: unknown };
export type Element = Json & { readonly type: string };
export type Action = Json & { readonly type: string };
export type Card = Json & { readonly type: 'AdaptiveCard' };

export type Tone = 'default' | 'good' | 'warning' | 'attention' | 'accent';

/** What a button sends back: a verb and ids, nothing that grants a right. */
export type Press = { readonly verb: string } & Readonly<Record<string, string>>;

export interface CardFrame {
  /** BCP 47, for screen readers. */
  readonly language: string;
  /** What is read out, and shown where the card cannot be. */
  readonly summary: string;
  readonly body: readonly (Element | undefined)[];
  /** Redraws the card by itself for these channel user ids (at most 60). */
  readonly refresh?: { readonly press: Press; readonly userIds: readonly string[] };
}

export function card({ language, summary, body, refresh }: CardFrame): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: language,
    fallbackText: summary,
    speak: summary,
    msteams: { width: 'Full' },
    ...(refresh && {
      refresh: {
        action: { type: 'Action.Execute', verb: refresh.press.verb, data: { desk: refresh.press } },
        userIds: refresh.userIds,
      },
    }),
    body: present(body),
  };
}

/** Leaves out what is not there. */
export function present<T>(list: readonly (T | undefined)[]): T[] {
  return list.filter(item => item !== undefined);
}

/** Most texts: words that begin with a letter and hold no sign that means anything. */
const HARMLESS = /^\p{L}[\p{L}\p{N} .,:;!?()'"/@%+=-]*$/u;

/** Takes the Markdown meaning away from text that came from people or from Partner Center. */
export function plain(text: string): string {
  if (HARMLESS.test(text)) return text;
  const visible = text.replace(/\t/g, ' ').replace(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}]/gu, '');
  const unmarked = visible.replace(/[\\`*_[\]~<|&]/g, '\\$&');
  const inLine = unmarked.replace(/^([-+#>=]|:(?=-))/gm, '\\$1').replace(/^(\d+)([.)])(?=\s|$)/gm, '$1\\$2');
  // A line that begins with spaces would be code; no-break spaces look the same.
  return inLine.replace(/^ +/gm, spaces => '\u00a0'.repeat(spaces.length));
}

export function heading(text: string): Element {
  return {
    type: 'TextBlock',
    text: plain(text),
    style: 'heading',
    size: 'large',
    weight: 'bolder',
    wrap: true,
  };
}

export function subheading(text: string): Element {
  return { type: 'TextBlock', text: plain(text), weight: 'bolder', wrap: true, spacing: 'medium' };
}

export function line(text: string, look: { readonly subtle?: boolean; readonly tone?: Tone } = {}): Element {
  return {
    type: 'TextBlock',
    text: plain(text),
    wrap: true,
    spacing: 'small',
    ...(look.subtle && { isSubtle: true, size: 'small' }),
    ...(look.tone && { color: look.tone }),
  };
}

export interface Link {
  readonly title: string;
  /** https only. */
  readonly url: string;
}

/** Words and links in one line: the links are ours, the words are plain. */
export function linkLine(words: string, links: readonly Link[]): Element {
  const shown = links.map(({ title, url }) => `[${plain(title)}](${url})`).join(' · ');
  const text = words === '' ? shown : `${plain(words)} ${shown}`;
  return { type: 'TextBlock', text, wrap: true, isSubtle: true, size: 'small', spacing: 'small' };
}

export interface Fact {
  readonly title: string;
  readonly value: string;
}

export function facts(list: readonly (Fact | undefined)[]): Element | undefined {
  const shown = present(list).map(({ title, value }) => ({ title: plain(title), value: plain(value) }));
  return shown.length === 0 ? undefined : { type: 'FactSet', facts: shown, spacing: 'small' };
}

/** A block that stands out; its meaning is in the words, the colour only helps. */
export function notice(
  tone: Tone,
  title: string | undefined,
  items: readonly (Element | undefined)[],
): Element {
  return {
    type: 'Container',
    style: tone === 'default' ? 'emphasis' : tone,
    spacing: 'medium',
    items: present([
      title === undefined
        ? undefined
        : { type: 'TextBlock', text: plain(title), weight: 'bolder', wrap: true },
      ...items,
    ]),
  };
}

export function group(
  items: readonly (Element | undefined)[],
  look: { readonly id?: string; readonly hidden?: boolean; readonly separator?: boolean } = {},
): Element {
  return {
    type: 'Container',
    spacing: 'medium',
    ...(look.id && { id: look.id }),
    ...(look.hidden && { isVisible: false }),
    ...(look.separator && { separator: true }),
    items: present(items),
  };
}

/** A numbered list, as separate blocks: Teams restarts numbers in one block. */
export function steps(texts: readonly string[]): readonly Element[] {
  return texts.map((text, index) => ({
    type: 'TextBlock',
    text: `${index + 1}\\. ${plain(text)}`,
    wrap: true,
    spacing: 'small',
  }));
}

/** Text that is to be taken over as it stands; ids that start with `copy-` get a copy button at the desk. */
export function copyField(id: string, label: string, text: string): readonly Element[] {
  return [
    { type: 'TextBlock', text: plain(label), weight: 'bolder', size: 'small', wrap: true, spacing: 'medium' },
    {
      type: 'RichTextBlock',
      id: `copy-${id}`,
      spacing: 'none',
      inlines: [{ type: 'TextRun', text, fontType: 'monospace' }],
    },
  ];
}
