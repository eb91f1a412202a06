import { z } from 'zod';
import type { Json } from './desk.ts';

const refresh = z.looseObject({
  action: z.looseObject({ type: z.literal('Action.Execute') }),
  userIds: z.array(z.string()).optional(),
});

/** A card is refreshed by itself once a minute at most, unless the bot updated it meanwhile. */
const REST_MS = 60_000;

/**
 * The action with which a card refreshes itself for this user now, or why it does not. `askedAt` is when it last
 * answered (milliseconds since 1970), absent if not since the bot's last update. Without `userIds` it refreshes for
 * everyone, as in any conversation of up to sixty members.
 */
export function refreshNow(
  card: Json,
  user: string,
  askedAt: number | undefined,
  now: number,
): { readonly action: Json } | 'noRefresh' | 'notListed' | 'tooSoon' {
  const read = refresh.safeParse(card.refresh).data;
  if (!read) return 'noRefresh';
  if (read.userIds && !read.userIds.includes(user)) return 'notListed';
  if (askedAt !== undefined && now - askedAt < REST_MS) return 'tooSoon';
  return { action: read.action };
}
