import type { StatePropertyAccessor, TurnContext } from 'botbuilder';
import type { DialogContext, DialogState } from 'botbuilder-dialogs';
// The whole package would load recognisers of numbers and dates that nothing here uses: 40 MB, and a tenth of the start.
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js';
import { z } from 'zod';
import { bringTopics, type Topic, topicSchema } from '../dialogs/answers/topic.ts';
import { journeyDialogs } from '../dialogs/walks.ts';
import type { Documents, TurnEffects } from './store/store.ts';

type Run = (dialogs: DialogContext) => Promise<void>;

const DIALOGS = Symbol('dialogs');
/** Where the SDK keeps, for one turn, its memory scopes and path resolvers; making them costs more than the dialog. */
const CONFIGURATION = 'DialogStateManagerConfiguration';
const stack = z.looseObject({ id: z.string(), state: z.unknown() });
/** What cannot be read is begun anew: a person would be shut out for ever by it. */
const kept = z.looseObject({
  dialogs: z
    .looseObject({ dialogStack: z.array(stack) })
    .optional()
    .catch(undefined),
  topic: topicSchema.optional().catch(undefined),
});

/** Where the dialog set finds the state of its turn: in the turn. */
const inTurn: StatePropertyAccessor<DialogState> = {
  get: async (context: TurnContext) => context.turnState.get(DIALOGS),
  set: async () => undefined,
  delete: async () => undefined,
};

/** The keys of what a turn reads and changes: the person's walk in this conversation, and the conversation's turns. */
export function documentsOf({ activity }: TurnContext): readonly [string, string] {
  const { channelId, conversation, from } = activity;
  return [`${channelId}/conversations/${conversation.id}/users/${from.id}/`, `turns/${conversation.id}`];
}

/**
 * Runs turns' dialogs over the stored state and answers with what is to be saved of it, with the eTags that were read.
 * Kept per person and conversation, so a group does not share one walk. The documents are those of the SDK's own
 * PrivateConversationState; its code hashes the whole state several times a turn.
 */
export function openDialogs(): (
  context: TurnContext,
  found: Documents,
  run: Run,
) => Promise<TurnEffects['state']> {
  const set = new DialogSet(inTurn);
  for (const dialog of journeyDialogs()) set.add(dialog);
  let configuration: unknown;
  return async (context, found, run) => {
    const [key, turn] = documentsOf(context);
    const before = JSON.stringify(found[key]?.value);
    const { dialogs = { dialogStack: [] }, topic, ...others } = kept.parse(found[key]?.value ?? {});
    let next: Topic | undefined = topic;
    bringTopics(context, {
      last: topic,
      keep: changed => {
        next = changed;
      },
    });
    context.turnState.set(DIALOGS, dialogs);
    if (configuration !== undefined) context.turnState.set(CONFIGURATION, configuration);
    const dc = await set.createContext(context);
    configuration = dc.state.configuration;
    await run(dc);
    const value = { ...others, dialogs, ...(next !== undefined && { topic: next }) };
    return [
      // Every turn of the conversation writes it: two turns at once cannot both be saved.
      { key: turn, value: {}, eTag: found[turn]?.eTag },
      ...(JSON.stringify(value) === before ? [] : [{ key, value, eTag: found[key]?.eTag }]),
    ];
  };
}
