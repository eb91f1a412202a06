import { z } from 'zod';
import type { Suggestion } from './desk.ts';
import { heroCard, heroShape } from './hero-card.ts';

const json = z.record(z.string(), z.unknown());

const suggestedAction = z.looseObject({
  type: z.string(),
  title: z.string().optional(),
  value: z.unknown().optional(),
});

/** What the bot sends or updates, as far as the desk reads it. */
export const sentActivity = z.looseObject({
  type: z.string().min(1),
  text: z.string().nullish(),
  textFormat: z.string().nullish(),
  locale: z.string().nullish(),
  summary: z.string().nullish(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.unknown().optional() })).nullish(),
  suggestedActions: z.looseObject({ actions: z.array(suggestedAction).nullish() }).nullish(),
});
export type SentActivity = z.infer<typeof sentActivity>;

/** What a sent activity shows. */
export const content = z.object({
  text: z.string().optional(),
  format: z.enum(['markdown', 'plain']),
  cards: z.array(json),
  unshown: z.array(z.string()),
  suggestions: z.array(z.object({ kind: z.enum(['say', 'open']), title: z.string(), value: z.string() })),
  locale: z.string().optional(),
  summary: z.string().optional(),
});
export type Content = z.infer<typeof content>;

/** Teams shows three suggested actions at most. */
const MOST_SUGGESTIONS = 3;

/** Reads what there is to show in an activity that the bot sent. */
export function contentOf(sent: SentActivity): Content {
  const read = (sent.attachments ?? []).map(({ contentType, content }) => ({
    contentType,
    card: cardOf(contentType, content),
  }));
  return {
    ...(sent.text ? { text: sent.text } : {}),
    format: sent.textFormat === 'plain' ? 'plain' : 'markdown',
    cards: read.flatMap(({ card }) => (card ? [card] : [])),
    unshown: read.flatMap(({ card, contentType }) => (card ? [] : [contentType])),
    suggestions: (sent.suggestedActions?.actions ?? []).flatMap(suggestion).slice(0, MOST_SUGGESTIONS),
    ...(sent.locale ? { locale: sent.locale } : {}),
    ...(sent.summary ? { summary: sent.summary } : {}),
  };
}

function cardOf(contentType: string, source: unknown): Record<string, unknown> | undefined {
  if (contentType === 'application/vnd.microsoft.card.adaptive') return json.safeParse(source).data;
  if (contentType !== 'application/vnd.microsoft.card.hero') return undefined;
  const hero = heroShape.safeParse(source).data;
  return hero && heroCard(hero);
}

function suggestion(action: z.infer<typeof suggestedAction>): Suggestion[] {
  const value = typeof action.value === 'string' ? action.value : (action.title ?? '');
  const title = action.title ?? value;
  if (value === '') return [];
  if (action.type === 'openUrl') return [{ kind: 'open', title, value }];
  return action.type === 'imBack' || action.type === 'messageBack' ? [{ kind: 'say', title, value }] : [];
}
