import { PrivateConversationState, type Storage, type StoreItems, type TurnContext } from 'botbuilder';
import { type DialogContext, DialogSet } from 'botbuilder-dialogs';
import { bringTopics, type Topic, topicSchema } from '../dialogs/answers/topic.ts';
import { journeyDialogs } from '../dialogs/main-dialog.ts';
import type { Store, TurnEffects } from './store/store.ts';

/**
 * The SDK's state for one turn: what it writes is gathered with the eTag that was read, and saved with the rest of the
 * turn. Kept per person and conversation, so a group does not share one walk.
 */
class GatheringStorage implements Storage {
  readonly changes = new Map<string, TurnEffects['state'][number]>();
  private readonly eTags = new Map<string, string>();

  /** `turn` is a key that every turn of the conversation writes: two turns at once cannot both be saved. */
  constructor(
    private readonly store: Pick<Store, 'readState'>,
    private readonly turn: string,
  ) {}

  async read(keys: string[]): Promise<StoreItems> {
    const { [this.turn]: turn, ...found } = await this.store.readState([...keys, this.turn]);
    this.changes.set(this.turn, { key: this.turn, value: {}, eTag: turn?.eTag });
    for (const [key, { eTag }] of Object.entries(found)) this.eTags.set(key, eTag);
    return Object.fromEntries(
      Object.entries(found).map(([key, { value, eTag }]) => [key, { ...value, eTag }]),
    );
  }

  async write(items: StoreItems): Promise<void> {
    for (const [key, { eTag: _, ...value }] of Object.entries(items)) {
      this.changes.set(key, { key, value, eTag: this.eTags.get(key) });
    }
  }

  async delete(keys: string[]): Promise<void> {
    for (const key of keys) this.changes.set(key, { key, value: null, eTag: this.eTags.get(key) });
  }
}

/** Runs one turn's dialogs over the stored state; answers with what is to be saved of it. */
export async function withDialogs(
  store: Pick<Store, 'readState'>,
  context: TurnContext,
  run: (dialogs: DialogContext) => Promise<void>,
): Promise<TurnEffects['state']> {
  const storage = new GatheringStorage(store, `turns/${context.activity.conversation.id}`);
  const state = new PrivateConversationState(storage);
  const set = new DialogSet(state.createProperty('dialogs'));
  for (const dialog of journeyDialogs()) set.add(dialog);
  const dialogs = await set.createContext(context);
  const topic = state.createProperty<unknown>('topic');
  const last = topicSchema.safeParse(await topic.get(context));
  let kept: Topic | undefined;
  bringTopics(context, {
    last: last.success ? last.data : undefined,
    keep: next => {
      kept = next;
    },
  });
  await run(dialogs);
  if (kept !== undefined) await topic.set(context, kept);
  await state.saveChanges(context);
  return [...storage.changes.values()];
}
