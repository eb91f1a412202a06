import { z } from 'zod';
import type { NoticeView } from '../../cards/stage-card.ts';

const view = z.enum(['asker', 'approver']);
/** What was remarked when the card was shown; kept with it when the message is updated. */
const notices = z
  .array(
    z.object({
      tone: z.enum(['default', 'good', 'warning', 'attention', 'accent']),
      title: z.string().optional(),
      lines: z.array(z.string()),
      source: z
        .object({ words: z.string(), links: z.array(z.object({ title: z.string(), url: z.string() })) })
        .optional(),
    }),
  )
  .optional();
const place = z.object({
  conversation: z.string(),
  serviceUrl: z.string(),
  user: z.string(),
  bot: z.string(),
});

/** A message that answers a turn, as it was worded then. */
export const replySchema = z.object({
  place,
  message: z.object({ card: z.looseObject({ type: z.literal('AdaptiveCard') }), summary: z.string() }),
  person: z.string(),
  /** The message that it replaces. */
  update: z.string().optional(),
  shows: z.object({ request: z.string(), version: z.number().default(0), view, notices }).optional(),
});

/** A request's card for somebody, drawn when it is sent. */
export const cardSchema = z.object({ person: z.string(), request: z.string(), view });

/** Every copy of a request's card is drawn anew, except the one that the turn answered. */
export const redrawSchema = z.object({ request: z.string(), except: z.string().optional() });

/** The pressed message shows a request from now on. */
export const hereSchema = z.object({
  place,
  person: z.string(),
  activity: z.string(),
  request: z.string(),
  view,
  notices,
});

export const ticketSchema = z.object({
  request: z.string(),
  customer: z.string(),
  ticket: z.string(),
  event: z.enum(['filed', 'withdrawn', 'shared']),
  note: z.string(),
});

export type ReplyPayload = z.infer<typeof replySchema>;
export type CardPayload = z.infer<typeof cardSchema>;
export type RedrawPayload = z.infer<typeof redrawSchema>;
export type HerePayload = z.infer<typeof hereSchema>;

/** Notices as they are kept. */
export function noticesPayload(notices: readonly NoticeView[] | undefined): HerePayload['notices'] {
  return notices?.map(notice => ({
    ...notice,
    lines: [...notice.lines],
    source: notice.source && { words: notice.source.words, links: [...notice.source.links] },
  }));
}
