import type { DialogContext } from 'botbuilder-dialogs';
import { messageCard } from '../cards/plain-cards.ts';
import type { AnyRequest } from '../domain/life.ts';
import { looksLikeProductKey } from '../domain/product-key.ts';
import { may } from '../domain/roles.ts';
import { approveRequest, rejectRequest } from './actions/decide-request.ts';
import { refusalNotice, roleNotice } from './actions/refusals.ts';
import { showRequest, viewOf } from './actions/show-request.ts';
import { ANSWER_VERBS, pressedOnAnswer, showAnswer, showCheckers } from './answers/answer.ts';
import { decide } from './answers/decide.ts';
import { topicsOf } from './answers/topic.ts';
import { pressedShortcut, typedShortcut } from './education-customer/shortcuts.ts';
import { requestWords } from './education-keys/request-words.ts';
import { showHelp } from './help.ts';
import { JourneyDialog, type JourneyStart, walkIn } from './journey-dialog.ts';
import { journeys } from './journeys.ts';
import { showApprovals, showMine } from './lists.ts';
import type { Given } from './request-kind.ts';
import { showPlanAnswer } from './subscriptions/plan-answer.ts';
import { bringTurn, type Press, type Turn, type View } from './turn.ts';
import { type Intent, isQuestion, understand } from './understand.ts';
import { words } from './words.ts';

/** The longest message that is read. */
const LONGEST = 2_000;

/** One turn of the conversation: commands at any moment, else the journey that is on, else an answer or a way on. */
export async function answerTurn(dc: DialogContext, turn: Turn): Promise<void> {
  bringTurn(dc.context, turn);
  const { said } = turn;
  if (holdsProductKey(turn)) return withoutKey(dc, turn);
  if (turn.shared) return amongOthers(dc, turn);
  if (said.kind === 'press') return pressed(dc, turn, said);
  if (said.text.length > LONGEST) return remark(dc, turn, words[turn.language].tooLong);
  if (holdsCase(turn, said.text)) return open(dc, turn, said.text);
  const intent = understand(said.text);
  if (intent !== undefined) return command(dc, turn, intent);
  if (await typedShortcut(turn, said.text)) return;
  const asked = journeyAsked(said.text);
  if (asked !== undefined) return begin(dc, turn, asked.journey, { answers: asked.answers });
  return open(dc, turn, said.text);
}

/** Where others read along it only answers questions: requests are between a person and the bot. */
async function amongOthers(dc: DialogContext, turn: Turn): Promise<void> {
  const { said, language } = turn;
  const around = { walking: true, topics: topicsOf(dc.context) };
  if (said.kind === 'press' && said.automatic) return;
  if (said.kind === 'press' && ANSWER_VERBS.has(said.verb)) return pressedOnAnswer(turn, said, around);
  const text = said.kind === 'text' && said.text.length <= LONGEST ? said.text : '';
  if (text !== '' && (await showAnswer(turn, text, around))) return;
  turn.reply({
    card: messageCard({ language, title: words[language].onlyAnswersHere, lines: [], buttons: [] }),
    summary: words[language].onlyAnswersHere,
  });
}

/** "Can I get 80 keys with 75 A3?" asks; it orders nothing. */
function holdsCase({ today, language }: Turn, text: string): boolean {
  if (!isQuestion(text)) return false;
  const decision = decide(text, today, language);
  return decision?.kind === 'case' && decision.outcome.kind === 'judged';
}

/** The first words after the app was installed. */
export function welcome(turn: Turn): void {
  showHelp(turn, 'welcome', false);
}

function holdsProductKey({ said }: Turn): boolean {
  const texts = said.kind === 'text' ? [said.text] : Object.values(said.inputs);
  return texts.some(looksLikeProductKey);
}

/** What held a product key is not read; the request or the step that it was meant for is shown again. */
async function withoutKey(dc: DialogContext, turn: Turn): Promise<void> {
  const { said } = turn;
  const line = words[turn.language].productKey;
  const id = said.kind === 'press' ? said.ids.request : undefined;
  const request = id === undefined ? undefined : await turn.requests.request(id);
  const view = request && viewOf(request, turn.who, turn.kinds, turn.policy);
  if (request === undefined || view === undefined) return remark(dc, turn, line);
  await showRequest(turn, request, view, [{ tone: 'warning', lines: [line] }]);
}

/** The journey that a message asks for, with what it says already. */
function journeyAsked(text: string) {
  for (const { id, spoken } of journeys) {
    const answers: Readonly<Record<string, unknown>> | undefined = isQuestion(text)
      ? undefined
      : spoken?.(text);
    if (answers !== undefined) return { journey: id, answers };
  }
  return undefined;
}

/** Neither a button nor a command: an answer to the journey, a question, or something not understood. */
async function open(dc: DialogContext, turn: Turn, text: string): Promise<void> {
  const walking = dc.activeDialog !== undefined;
  const asking = isQuestion(text) || !walking;
  const around = { walking, topics: topicsOf(dc.context) };
  if (asking && (showPlanAnswer(turn, text, around) || (await showAnswer(turn, text, around)))) {
    if (walking) await onWalk(dc, turn, 'here');
    return;
  }
  if (walking) await dc.continueDialog();
  else showHelp(turn, 'notUnderstood', false);
}

async function command(dc: DialogContext, turn: Turn, intent: Intent): Promise<void> {
  const walking = dc.activeDialog !== undefined;
  switch (intent.kind) {
    case 'greet':
      return showHelp(turn, 'hello', walking);
    case 'help':
      return showHelp(turn, 'help', walking);
    case 'mine':
      return showMine(turn);
    case 'approvals':
      return showApprovals(turn);
    case 'check':
      return showCheckers(turn);
    case 'cancel':
      return cancel(dc, turn);
    case 'startOver':
      return startOver(dc, turn);
    case 'language':
      return speak(dc, turn, intent.language);
    case 'keys':
      // "120 keys" in the middle of a journey answers its question; with a customer it is another journey.
      if (walking && intent.keys !== undefined && intent.customer === undefined)
        return void (await dc.continueDialog());
      return begin(dc, turn, 'education-keys', {
        answers: given({ keys: intent.keys, customer: intent.customer }),
      });
    case 'request':
      return onRequest(dc, turn, intent.command, intent.request, { inputs: {}, note: intent.note });
    case 'back':
    case 'here':
      return walking ? onWalk(dc, turn, intent.kind) : showHelp(turn, 'help', false);
  }
}

async function pressed(
  dc: DialogContext,
  turn: Turn,
  { verb, ids, inputs, automatic }: Press,
): Promise<void> {
  const walking = walkIn(dc);
  if (automatic && verb !== 'here' && verb !== 'redraw') return;
  switch (verb) {
    case 'help':
      return showHelp(turn, 'help', walking !== undefined);
    case 'mine':
      return showMine(turn, ids.before);
    case 'approvals':
      return showApprovals(turn, ids.after);
    case 'language':
      return speak(dc, turn, ids.language === 'nl' ? 'nl' : 'en');
    case 'start':
      return begin(dc, turn, ids.journey ?? '', { answers: {} });
    case 'redraw':
      return onRequest(dc, turn, 'open', ids.request ?? '', { inputs, note: '' });
    default:
      if (ANSWER_VERBS.has(verb))
        return pressedOnAnswer(
          turn,
          { kind: 'press', verb, ids, inputs, automatic },
          { walking: walking !== undefined, topics: topicsOf(dc.context) },
        );
      if (await pressedShortcut(turn, { kind: 'press', verb, ids, inputs, automatic })) return;
      if (ids.request !== undefined) return onRequest(dc, turn, verb, ids.request, { inputs, note: '' });
      return onJourneyCard(dc, turn, verb, ids.walk);
  }
}

/** A button on a journey's card: of the walk that is on, of one that was sent, or of one that has ended. */
async function onJourneyCard(
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

async function begin(dc: DialogContext, turn: Turn, journey: string, start: JourneyStart): Promise<void> {
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

/** Something to be done with a request, by somebody who may see it. */
async function onRequest(
  dc: DialogContext,
  turn: Turn,
  asked: string,
  id: string,
  given: Given,
): Promise<void> {
  const request = await turn.requests.request(id);
  const view = request === undefined ? undefined : viewOf(request, turn.who, turn.kinds, turn.policy);
  if (request === undefined || view === undefined)
    return note(turn, requestWords[turn.language].unknown(asId(id)));
  switch (asked) {
    case 'open':
      return showRequest(turn, request, view);
    case 'approve':
      return approveRequest(turn, request);
    case 'reject':
      return rejectRequest(turn, request, given.inputs.reason ?? given.note);
    case 'edit':
    case 'again':
      return fromRequest(dc, turn, request, view, asked === 'edit');
    default:
      return otherVerb(turn, request, view, asked, given);
  }
}

/** What only this kind of request knows; a verb that it does not know changes nothing. */
async function otherVerb(
  turn: Turn,
  request: AnyRequest,
  view: View,
  asked: string,
  given: Given,
): Promise<void> {
  const { verbs } = turn.kinds.of(request);
  const handler = Object.hasOwn(verbs, asked) ? verbs[asked] : undefined;
  if (handler !== undefined) return handler(turn, request, given);
  await showRequest(turn, request, view, [refusalNotice(turn, 'not-possible-now')]);
}

async function fromRequest(
  dc: DialogContext,
  turn: Turn,
  request: AnyRequest,
  view: View,
  editing: boolean,
): Promise<void> {
  const kind = turn.kinds.of(request);
  const journey = journeys.find(({ id }) => id === kind.journey);
  const mine = request.askedBy.id === turn.who.id;
  if (journey === undefined || (editing && !(mine && kind.editable(request)))) {
    return showRequest(turn, request, view, [
      refusalNotice(turn, mine ? 'not-possible-now' : 'not-your-request'),
    ]);
  }
  await begin(dc, turn, journey.id, journey.walkFrom(request, editing));
}

async function cancel(dc: DialogContext, turn: Turn): Promise<void> {
  const w = words[turn.language];
  const walking = dc.activeDialog !== undefined;
  await dc.cancelAllDialogs();
  note(turn, walking ? w.cancelled : w.nothingToCancel);
}

async function startOver(dc: DialogContext, turn: Turn): Promise<void> {
  const journey = dc.activeDialog?.id;
  await dc.cancelAllDialogs();
  if (journey === undefined) showHelp(turn, 'hello', false);
  else await begin(dc, turn, journey, { answers: {} });
}

async function speak(dc: DialogContext, turn: Turn, language: Turn['language']): Promise<void> {
  turn.work.rememberLanguage(language);
  const changed = { ...turn, language };
  bringTurn(dc.context, changed);
  await remark(dc, changed, words[language].languageSet);
}

/** Says something short; where a journey is on, on top of its present step. */
async function remark(dc: DialogContext, turn: Turn, line: string): Promise<void> {
  if (dc.activeDialog === undefined) return note(turn, line);
  await onWalk(dc, { ...turn, remark: line }, 'here');
}

async function onWalk(dc: DialogContext, turn: Turn, verb: 'here' | 'back'): Promise<void> {
  const walk = walkIn(dc);
  const ids: Record<string, string> = walk === undefined ? {} : { walk: walk.id };
  bringTurn(dc.context, { ...turn, said: { kind: 'press', verb, ids, inputs: {}, automatic: false } });
  await dc.continueDialog();
}

function note(turn: Turn, line: string, start: readonly string[] = []): void {
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

function given(answers: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
}

/** A stranger's word is repeated only where it looks like one of our ids. */
function asId(text: string): string {
  return /^[A-Z]{2,4}-\d{1,9}$/.test(text) ? text : '';
}
