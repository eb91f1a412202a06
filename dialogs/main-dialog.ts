import type { DialogContext } from 'botbuilder-dialogs';
import { messageCard } from '../cards/plain-cards.ts';
import { looksLikeProductKey } from '../domain/product-key.ts';
import { showRequest, viewOf } from './actions/show-request.ts';
import { ANSWER_VERBS, pressedOnAnswer, showAnswer, showCheckers } from './answers/answer.ts';
import { decide, isAskedWith } from './answers/decide.ts';
import type { Decision } from './answers/decision.ts';
import { topicsOf } from './answers/topic.ts';
import { pressedShortcut, typedShortcut } from './education-customer/shortcuts.ts';
import { showHelp } from './help.ts';
import { walkIn } from './journey-dialog.ts';
import { journeys } from './journeys.ts';
import { showApprovals, showMine } from './lists.ts';
import { onRequest } from './on-request.ts';
import { showPlanAnswer } from './subscriptions/plan-answer.ts';
import { bringTurn, type Press, type Turn } from './turn.ts';
import { type Intent, isQuestion, understand } from './understand.ts';
import { begin, cancel, onJourneyCard, onWalk, remark, speak, startOver } from './walks.ts';
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
  const decided = once(() => decide(said.text, turn.today, turn.language));
  if (isQuestion(said.text) && isJudged(decided())) return open(dc, turn, said.text);
  const intent = understand(said.text);
  const asksForKeys = intent?.kind === 'keys' && asksRather(intent.customer, decided);
  if (intent !== undefined && !asksForKeys) return command(dc, turn, intent);
  if (await typedShortcut(turn, said.text)) return;
  const asked = journeyAsked(said.text);
  if (asked !== undefined && !asksRather(nameIn(asked.answers), decided))
    return begin(dc, turn, asked.journey, { answers: asked.answers });
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
function isJudged(decision: Decision | undefined): boolean {
  return decision?.kind === 'case' && decision.outcome.kind === 'judged';
}

/** What would be the name of a customer is nothing but words that people ask with, and it has an answer: "upgrade steps". */
function asksRather(name: string | undefined, decided: () => Decision | undefined): boolean {
  const isId = /[0-9a-f]{8}-/i.test(name ?? '');
  if (name === undefined || isId || !name.split(/\s+/).every(isAskedWith)) return false;
  return decided()?.kind === 'entry' || isJudged(decided());
}

/** Deciding takes a millisecond: once for a message, and only where it matters. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function nameIn({ customer, name }: Readonly<Record<string, unknown>>): string | undefined {
  return [customer, name].find(one => typeof one === 'string');
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

function given(answers: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
}
