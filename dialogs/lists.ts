import type { Button } from '../cards/actions.ts';
import type { Tone } from '../cards/card.ts';
import { listCard } from '../cards/plain-cards.ts';
import type { AnyRequest } from '../domain/life.ts';
import { may } from '../domain/roles.ts';
import { viewOf } from './actions/show-request.ts';
import { requestWords } from './education-keys/request-words.ts';
import { journeys } from './journeys.ts';
import { timeInWords } from './text.ts';
import type { Turn } from './turn.ts';
import { words } from './words.ts';

/** Rows on one card; more come with a press. */
const ROWS = 8;
/** So many waiting requests are looked through for those that this person decides. */
const MOST_WAITING = 200;

/** The requests of this person, newest first. */
export async function showMine(turn: Turn, before?: string): Promise<void> {
  const { language } = turn;
  const w = requestWords[language];
  const found = await turn.requests.requestsOf(turn.who.id, ROWS + 1, before);
  const more =
    found.length > ROWS
      ? [{ title: words[language].more, press: { verb: 'mine', before: found[ROWS - 1]?.id ?? '' } }]
      : [];
  const start = journeys
    .filter(({ deed }) => may(turn.who.roles, deed))
    .map(({ id, words: own }) => ({ title: own[language].title, press: { verb: 'start', journey: id } }));
  show(turn, w.mine, w.noneYet, found.slice(0, ROWS), [...more, ...start]);
}

/** What waits for this person's decision, oldest first. */
export async function showApprovals(turn: Turn, after?: string): Promise<void> {
  const w = requestWords[turn.language];
  const waiting = await turn.requests.awaitingApproval(MOST_WAITING);
  const mine = waiting.filter(request => viewOf(request, turn.who, turn.kinds, turn.policy) === 'approver');
  const from = mine.findIndex(({ id }) => id === after) + 1;
  const rows = mine.slice(from, from + ROWS);
  const last = rows.at(-1)?.id ?? '';
  const more =
    mine.length > from + ROWS
      ? [{ title: words[turn.language].more, press: { verb: 'approvals', after: last } }]
      : [];
  show(turn, w.toApprove, w.noneToApprove, rows, more);
}

function show(
  turn: Turn,
  title: string,
  whenEmpty: string,
  requests: readonly AnyRequest[],
  buttons: readonly Button[],
): void {
  const { language, policy, kinds } = turn;
  const rows = requests.map(request => ({
    title: kinds.of(request).title(request, language),
    detail: `${kinds.of(request).stateInWords(request, 'asker', language)} · ${timeInWords(request.askedAt, language, policy.timeZone)}`,
    tone: 'default' as Tone,
    open: {
      title: words[language].open,
      tooltip: `${words[language].open} ${request.id}`,
      press: { verb: 'open', request: request.id },
    },
  }));
  turn.reply({ card: listCard({ language, title, whenEmpty, rows, buttons }), summary: title });
}
