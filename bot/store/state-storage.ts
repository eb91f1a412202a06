import type { Storage, StoreItems } from 'botbuilder';
import { z } from 'zod';
import type { Store, TurnEffects } from './store.ts';

const item = z.looseObject({ eTag: z.string().optional() });
const items = z.record(z.string(), item);

type Change = TurnEffects['state'][number];

/**
 * botbuilder's Storage over the store, for use outside turns (within one, what changed is part of the turn's commit).
 * `write` is all or nothing. An item without an eTag, or with '*', overwrites; one with an eTag that is no longer that
 * of the stored item rejects. As in the SDK's own storages, an eTag for which nothing is stored makes the item.
 */
export class StateStorage implements Storage {
  readonly #store: Pick<Store, 'readState' | 'commit'>;

  constructor(store: Pick<Store, 'readState' | 'commit'>) {
    this.#store = store;
  }

  async read(keys: string[]): Promise<StoreItems> {
    if (!keys) throw new ReferenceError('Keys are required when reading.');
    const stored = await this.#store.readState(keys);
    return Object.fromEntries(
      Object.entries(stored).map(([key, { value, eTag }]) => [key, { ...value, eTag }]),
    );
  }

  async write(changes: StoreItems): Promise<void> {
    if (!changes) throw new ReferenceError('Changes are required when writing.');
    const written = Object.entries(items.parse({ ...changes }));
    const guarded = written.filter(([, { eTag }]) => isGuard(eTag)).map(([key]) => key);
    const stored = guarded.length > 0 ? await this.#store.readState(guarded) : {};
    await this.#save(
      written.map(([key, { eTag, ...value }]) => {
        if (!isGuard(eTag)) return { key, value, eTag: '*' };
        return { key, value, eTag: Object.hasOwn(stored, key) ? eTag : undefined };
      }),
    );
  }

  async delete(keys: string[]): Promise<void> {
    await this.#save(keys.map(key => ({ key, value: null, eTag: '*' })));
  }

  async #save(state: readonly Change[]): Promise<void> {
    if (state.length === 0) return;
    // No time is written with state alone.
    const { kind } = await this.#store.commit(
      { state, people: [], requests: [], ledgers: [], outbox: [] },
      0,
    );
    if (kind === 'saved') return;
    const keys = state.map(change => `"${change.key}"`).join(', ');
    // Parts of the SDK know a conflict by these words only.
    throw new Error(`Storage: error writing ${keys} due to eTag conflict: the precondition is not met.`);
  }
}

function isGuard(eTag: string | undefined): boolean {
  return eTag !== undefined && eTag !== '' && eTag !== '*';
}
