import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string>();

/** Runs work under the id of a turn, so that the calls it makes can be found beside it. */
export function correlated<T>(id: string, work: () => Promise<T>): Promise<T> {
  return current.run(id, work);
}

/** The id of the turn that is running; undefined outside a turn. */
export function correlationId(): string | undefined {
  return current.getStore();
}
