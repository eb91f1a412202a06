import type { AnyJourney, AnyWalk } from './journey.ts';
import { PartnerCenterError } from './ports.ts';
import type { Turn } from './turn.ts';

/** Facts older than this are looked up again before the next card. */
const FACTS_FRESH_MS = 10 * 60_000;

/** The walk with facts that are fresh enough, or why Partner Center gives none. */
export async function lookedUp(
  journey: AnyJourney,
  turn: Turn,
  walk: AnyWalk,
): Promise<AnyWalk | PartnerCenterError> {
  const needed = journey.lookedUpBy.some(name => walk.answers[name] !== undefined);
  const fresh =
    walk.lookedAt !== undefined && turn.now.getTime() - Date.parse(walk.lookedAt) < FACTS_FRESH_MS;
  if (!needed || fresh) return walk;
  try {
    const looked = await journey.lookUp(walk, turn);
    return { ...walk, looked, lookedAt: turn.now.toISOString() };
  } catch (error) {
    if (error instanceof PartnerCenterError) return error;
    throw error;
  }
}

/** The walk as if nothing had been looked up yet. */
export function withoutLook({ lookedAt: _, ...walk }: AnyWalk): AnyWalk {
  return walk;
}
