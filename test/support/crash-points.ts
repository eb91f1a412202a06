import type { Meeting, OutsideCall } from './outside.ts';

/** What somebody does while the bot is killed. */
type Deed = 'sends' | 'approves' | 'files';

/** A moment at which the bot is killed: one between each two steps of the outbox. */
export interface Point {
  readonly name: string;
  readonly deed: Deed;
  /** Kills the bot at that moment. */
  readonly meeting: (kill: () => Promise<void>) => Meeting;
  /** Teams cannot be asked whether a message arrived: where the answer was lost, one may come twice. */
  readonly oneMayComeTwice?: true;
}

const toMark = ({ to, method, path }: OutsideCall) =>
  to === 'teams' && method === 'POST' && path.includes('ecfbe47b');
const fresh = ({ to, path }: OutsideCall) => to === 'partnerCenter' && path.endsWith('/subscriptions');
const noted = ({ to, method }: OutsideCall) => to === 'partnerCenter' && method === 'PATCH';
const drawn = ({ to, method }: OutsideCall) => to === 'teams' && method === 'PUT';
const breakingOff = (kill: () => Promise<void>) => async () => {
  await kill();
  return 'breakOff' as const;
};

/** In the order in which a request meets them. */
export const POINTS: readonly Point[] = [
  {
    name: 'while the turn still asks Partner Center',
    deed: 'sends',
    meeting: kill => ({ fits: fresh, before: breakingOff(kill) }),
  },
  {
    name: 'after a request was saved and before anybody was told, because Teams took nothing',
    deed: 'sends',
    meeting: kill => ({
      fits: ({ to }) => to === 'teams',
      times: 99,
      before: async call => {
        if (toMark(call)) await kill();
        return { status: 503 };
      },
    }),
  },
  {
    name: 'when the approval card is on its way and did not arrive',
    deed: 'sends',
    meeting: kill => ({ fits: toMark, before: breakingOff(kill) }),
  },
  {
    name: 'when the approval card has arrived and Teams did not say so yet',
    deed: 'sends',
    meeting: kill => ({ fits: toMark, worked: kill }),
    oneMayComeTwice: true,
  },
  {
    name: 'right after Teams has said that the approval card arrived',
    deed: 'sends',
    meeting: kill => ({ fits: toMark, answered: kill }),
    oneMayComeTwice: true,
  },
  {
    name: 'when the answer to a typed approval is on its way and did not arrive',
    deed: 'approves',
    meeting: kill => ({ fits: toMark, before: breakingOff(kill) }),
  },
  {
    name: 'when the answer to a typed approval has arrived and Teams did not say so yet',
    deed: 'approves',
    meeting: kill => ({ fits: toMark, worked: kill }),
    oneMayComeTwice: true,
  },
  {
    name: 'while the copies of the card are redrawn',
    deed: 'approves',
    meeting: kill => ({ fits: drawn, before: breakingOff(kill) }),
    oneMayComeTwice: true,
  },
  {
    name: 'when the note for the ticket is on its way and did not arrive',
    deed: 'files',
    meeting: kill => ({ fits: noted, before: breakingOff(kill) }),
  },
  {
    name: 'when the ticket has its note and Partner Center did not say so yet',
    deed: 'files',
    meeting: kill => ({ fits: noted, worked: kill }),
  },
  {
    name: 'right after Partner Center has said that the ticket has its note',
    deed: 'files',
    meeting: kill => ({ fits: noted, answered: kill }),
  },
];
