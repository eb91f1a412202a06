import type { TurnContext } from 'botbuilder';
import { searchAnswers } from '../dialogs/answers/search.ts';
import { journeys } from '../dialogs/journeys.ts';
import { languageOfTag } from '../dialogs/text.ts';
import { words } from '../dialogs/words.ts';
import { looksLikeProductKey } from '../domain/product-key.ts';
import { may } from '../domain/roles.ts';
import {
  executedIn,
  type Inbound,
  mentionsBot,
  queriedIn,
  saidIn,
  searchedIn,
  speakerOf,
} from './teams/activity.ts';
import { cardError, composeAnswer, type InvokeAnswer, searchAnswer } from './teams/invoke.ts';
import type { Trace } from './trace.ts';
import type { TurnParts, Turns } from './turns.ts';

/** What activities are answered with. */
export interface ActivityParts extends Pick<TurnParts, 'people' | 'partnerCenter' | 'store' | 'clock'> {
  readonly turns: Turns;
}

/** What comes of an activity that the door let in. Rejects when its turn fails. */
export function answerActivity(
  parts: ActivityParts,
  context: TurnContext,
  inbound: Inbound,
  trace: Trace,
): Promise<InvokeAnswer | undefined> {
  switch (inbound.type) {
    case 'message':
      return onMessage(parts, context, inbound, trace);
    case 'invoke':
      return onInvoke(parts, context, inbound, trace);
    case 'installationUpdate':
      return onInstallation(parts, context, inbound, trace);
    default:
      return Promise.resolve(undefined);
  }
}

async function onMessage(
  parts: ActivityParts,
  context: TurnContext,
  inbound: Inbound,
  trace: Trace,
): Promise<undefined> {
  const { log } = trace;
  const speaker = speakerOf(inbound);
  const said = saidIn(inbound);
  if (speaker === undefined || said === undefined) {
    log.info('a message without a speaker, or data that no card of ours sends');
    return undefined;
  }
  if (!speaker.personal && said.kind === 'text' && !mentionsBot(inbound)) {
    log.debug('talk among others');
    return undefined;
  }
  await parts.turns.run(context, { speaker, activity: inbound.id, what: said, invoke: false }, trace);
  return undefined;
}

async function onInvoke(
  parts: ActivityParts,
  context: TurnContext,
  inbound: Inbound,
  trace: Trace,
): Promise<InvokeAnswer> {
  const speaker = speakerOf(inbound);
  if (speaker === undefined) return { status: 400 };
  if (inbound.name === 'composeExtension/query') return onQuery(parts, inbound, speaker.id);
  if (inbound.name === 'application/search')
    return onSearch(parts, inbound, { person: speaker.id, turn: trace.turn });
  if (inbound.name === 'signin/failure' || inbound.name === 'message/submitAction') return { status: 200 };
  if (inbound.name !== 'adaptiveCard/action') return { status: 501 };
  const said = executedIn(inbound);
  if (said === undefined) return cardError(words[languageOfTag(inbound.locale) ?? 'en'].notUnderstood, 400);
  const happening = { speaker, activity: inbound.id, what: said, invoke: true };
  const answer = await parts.turns.run(context, happening, trace);
  return answer ?? { status: 200 };
}

/** Answers that fit what is typed into the search box of any chat. */
async function onQuery(
  { store, clock }: ActivityParts,
  inbound: Inbound,
  person: string,
): Promise<InvokeAnswer> {
  const query = queriedIn(inbound);
  if (query === undefined) return { status: 400 };
  const known = await store.person(person);
  const language = known?.language ?? languageOfTag(inbound.locale) ?? languageOfTag(known?.locale) ?? 'en';
  return composeAnswer(looksLikeProductKey(query) ? [] : searchAnswers(query, language, clock.today()));
}

/** Customers that fit what is being typed, for people who may use them. */
async function onSearch(
  { people, partnerCenter }: ActivityParts,
  inbound: Inbound,
  { person, turn }: { readonly person: string; readonly turn: string },
): Promise<InvokeAnswer> {
  const asked = searchedIn(inbound);
  if (asked === undefined) return { status: 400 };
  const roles = await people.rolesOf(person);
  const allowed = asked.dataset === 'customers' && journeys.some(({ deed }) => may(roles, deed));
  if (!allowed || asked.query.trim() === '' || looksLikeProductKey(asked.query)) return searchAnswer([]);
  const found = await partnerCenter
    .during(turn)
    .findCustomers(asked.query, asked.most)
    .catch(() => []);
  return searchAnswer(found.map(({ id, name, domain }) => ({ value: id, title: `${name} (${domain})` })));
}

async function onInstallation(
  parts: ActivityParts,
  context: TurnContext,
  inbound: Inbound,
  trace: Trace,
): Promise<undefined> {
  const speaker = speakerOf(inbound);
  if (speaker === undefined) return undefined;
  if (inbound.action?.startsWith('remove')) {
    const known = await parts.store.person(speaker.id);
    if (known === undefined) return undefined;
    const { reference: _, ...forgotten } = known;
    await parts.store.commit(
      { state: [], people: [forgotten], requests: [], ledgers: [], outbox: [] },
      parts.clock.now().getTime(),
    );
    return undefined;
  }
  if (inbound.action === 'add' && speaker.personal)
    await parts.turns.run(
      context,
      { speaker, activity: inbound.id, what: 'installed', invoke: false },
      trace,
    );
  return undefined;
}
