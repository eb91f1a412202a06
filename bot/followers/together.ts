import {
  type EducationCustomerRequest,
  isEducationCustomerRequest,
} from '../../domain/education-customer/life.ts';
import { isWatch, type Watch, watchId } from '../../domain/education-customer/watch.ts';
import type { AnyRequest } from '../../domain/life.ts';
import type { NewEntry, Store } from '../store/store.ts';

/** A customer's watch, with all requests about that customer. */
export interface Watched {
  readonly watch: Watch | undefined;
  readonly requests: readonly EducationCustomerRequest[];
}

/** What is saved together, and what leaves because of it. */
export interface AdvancedTogether {
  readonly requests: readonly AnyRequest[];
  readonly entries: readonly NewEntry[];
}

/**
 * Moves all requests about a customer on at once, in one transaction with their watch; once more when somebody was
 * first. `decide` answers undefined when nothing is left to do.
 */
export async function advanceTogether(
  store: Store,
  about: { readonly customer: string; readonly request?: string },
  now: number,
  decide: (found: Watched) => AdvancedTogether | undefined,
): Promise<void> {
  for (;;) {
    const next = decide(await watchedIn(store, about));
    if (next === undefined) return;
    const effects = { state: [], people: [], ledgers: [], requests: next.requests, outbox: next.entries };
    const committed = await store.commit(effects, now);
    if (committed.kind === 'saved') return;
  }
}

/** The watch and its requests as they stand; the request that is named belongs to them in any case. */
async function watchedIn(
  store: Store,
  { customer, request }: { readonly customer: string; readonly request?: string },
): Promise<Watched> {
  const found = await store.request(watchId(customer));
  const watch = found !== undefined && isWatch(found) ? found : undefined;
  const ids = new Set([...(watch?.asked.requests ?? []), ...(request === undefined ? [] : [request])]);
  const all = await Promise.all([...ids].map(id => store.request(id)));
  return { watch, requests: all.filter(one => one !== undefined).filter(isEducationCustomerRequest) };
}
