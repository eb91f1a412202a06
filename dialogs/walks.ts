import type { DialogContext } from 'botbuilder-dialogs';
import { messageCard } from '../cards/plain-cards.ts';
import { may } from '../domain/roles.ts';
import { roleNotice } from './actions/refusals.ts';
import { showRequest } from './actions/show-request.ts';
import { showHelp } from './help.ts';
import { JourneyDialog, type JourneyStart, walkIn } from './journey-dialog.ts';
import { journeys } from './journeys.ts';
import { bringTurn, type Turn } from './turn.ts';
import { words } from './words.ts';

/** Begins a journey, by whoever may walk it; a walk that was on is left. */
export async function begin(
  dc: DialogContext,
  turn: Turn,
  journey: string,
  start: JourneyStart,
): Promise<void> {
  const found = journeys.find(({ id }) => id === journey);
  if (found === undefined) return showHelp(turn, 'help', dc.activeDialog !== undefined);
  if (!may(await turn.people.rolesOf(turn.who.id), found.deed)) {
    const notice = await roleNotice(turn, found.deed);
    const buttons = [{ title: words[turn.language].help, press: { verb: 'help' } }];
    const card = messageCard({
      language: turn.language,
      title: found.words[turn.language].title,
      lines: [],
      notices: [notice],
      buttons,
    });
    return turn.reply({ card, summary: notice.title ?? '' });
  }
  await dc.cancelAllDialogs();
  await dc.beginDialog(found.id, start);
}

/** A button on a journey's card: of the walk that is on, of one that was sent, or of one that has ended. */
export async function onJourneyCard(
  dc: DialogContext,
  turn: Turn,
  verb: string,
  walk: string | undefined,
): Promise<void> {
  const walking = walkIn(dc);
  if (walking !== undefined && (walk === undefined || walk === walking.id || verb !== 'cancel')) {
    const sent =
      walk !== undefined && walk !== walking.id
        ? await turn.requests.requestOfWalk(turn.who.id, walk)
        : undefined;
    if (sent !== undefined) return showRequest(turn, sent, 'asker');
    if (verb === 'cancel') return cancel(dc, turn);
    await dc.continueDialog();
    return;
  }
  const sent = walk === undefined ? undefined : await turn.requests.requestOfWalk(turn.who.id, walk);
  if (sent !== undefined) return showRequest(turn, sent, 'asker');
  note(
    turn,
    words[turn.language].ended,
    journeys.filter(({ deed }) => may(turn.who.roles, deed)).map(({ id }) => id),
  );
}

/** Leaves the journey that is on. */
export async function cancel(dc: DialogContext, turn: Turn): Promise<void> {
  const w = words[turn.language];
  const walking = dc.activeDialog !== undefined;
  await dc.cancelAllDialogs();
  note(turn, walking ? w.cancelled : w.nothingToCancel);
}

/** Begins the journey that is on anew. */
export async function startOver(dc: DialogContext, turn: Turn): Promise<void> {
  const journey = dc.activeDialog?.id;
  await dc.cancelAllDialogs();
  if (journey === undefined) showHelp(turn, 'hello', false);
  else await begin(dc, turn, journey, { answers: {} });
}

/** Speaks the language from now on, and shows where the journey is in it. */
export async function speak(dc: DialogContext, turn: Turn, language: Turn['language']): Promise<void> {
  turn.work.rememberLanguage(language);
  const changed = { ...turn, language };
  bringTurn(dc.context, changed);
  await remark(dc, changed, words[language].languageSet);
}

/** Says something short; where a journey is on, on top of its present step. */
export async function remark(dc: DialogContext, turn: Turn, line: string): Promise<void> {
  if (dc.activeDialog === undefined) return note(turn, line);
  await onWalk(dc, { ...turn, remark: line }, 'here');
}

/** Shows the journey's present step, or the one before. */
export async function onWalk(dc: DialogContext, turn: Turn, verb: 'here' | 'back'): Promise<void> {
  const walk = walkIn(dc);
  const ids: Record<string, string> = walk === undefined ? {} : { walk: walk.id };
  bringTurn(dc.context, { ...turn, said: { kind: 'press', verb, ids, inputs: {}, automatic: false } });
  await dc.continueDialog();
}

/** A line of its own, with ways on: journeys to begin, and the help. */
export function note(turn: Turn, line: string, start: readonly string[] = []): void {
  const { language } = turn;
  const buttons = [
    ...journeys
      .filter(({ id }) => start.includes(id))
      .map(({ id, words: own }) => ({ title: own[language].title, press: { verb: 'start', journey: id } })),
    { title: words[language].help, press: { verb: 'help' } },
  ];
  turn.reply({ card: messageCard({ language, title: line, lines: [], buttons }), summary: line });
}

/** The dialogs of all journeys, to be put into a dialog set. */
export function journeyDialogs(): readonly JourneyDialog[] {
  return journeys.map(journey => new JourneyDialog(journey));
}
