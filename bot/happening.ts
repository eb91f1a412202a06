import type { Said } from '../dialogs/turn.ts';
import type { Speaker } from './teams/activity.ts';

/** One thing somebody did: `invoke` wants its answer at once, `installed` is the first contact. */
export interface Happening {
  readonly speaker: Speaker;
  readonly activity: string | undefined;
  readonly what: Said | 'installed';
  readonly invoke: boolean;
}

/** A card that redraws itself only reads. */
export function isAutomatic({ what }: Happening): boolean {
  return what !== 'installed' && what.kind === 'press' && what.automatic;
}
