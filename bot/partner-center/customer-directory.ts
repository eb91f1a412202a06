import { PartnerCenterError } from '../../dialogs/ports.ts';
import type { Customer } from '../../domain/customer.ts';
import type { Log } from '../log.ts';
import { type CustomerIndex, customerIndex } from './customer-index.ts';
import { wordsOf } from './customer-words.ts';

/** All customers of the partner, found at once and by more than the start of their name, which is all the API offers. */
export interface CustomerDirectory {
  /** Best matches first. Never waits for a whole load; may ask Partner Center for what is not known here. */
  find(query: string, most: number): Promise<readonly Customer[]>;
  /** The customer with that id, if it is known here already. */
  known(id: string): Customer | undefined;
  /** Resolves when the load that is going on, if any, has ended, well or not. */
  loaded(): Promise<void>;
  close(): void;
}

/** What the directory needs from outside. */
export interface DirectoryOptions {
  /** All customers, a page at a time, until the signal ends it. */
  readonly pages: (signal: AbortSignal) => AsyncIterable<readonly Customer[]>;
  /** Customers whose name or domain starts with the text, as Partner Center finds them now. */
  readonly startingWith: (
    field: 'CompanyName' | 'Domain',
    text: string,
    most: number,
  ) => Promise<readonly Customer[]>;
  readonly log: Log;
  readonly clock: { now(): Date };
  /** A list older than this is loaded again, in the background, when somebody looks (milliseconds). */
  readonly refreshAfterMs?: number;
  /** How long to leave Partner Center alone after a load that failed (milliseconds). */
  readonly againAfterMs?: number;
}

const REFRESH_AFTER_MS = 15 * 60_000;
const AGAIN_AFTER_MS = 10_000;
const SHORTEST_LIVE_QUERY = 2;

/** Opens the directory and begins to load it. */
export function openCustomerDirectory(options: DirectoryOptions): CustomerDirectory {
  const { clock, refreshAfterMs = REFRESH_AFTER_MS, againAfterMs = AGAIN_AFTER_MS } = options;
  const closing = new AbortController();
  const index = customerIndex();
  let complete = false;
  let loading: Promise<void> | undefined;
  let nextLoadAt = 0;

  const load = async () => {
    try {
      await loadInto(index, options.pages(closing.signal));
      complete = true;
      nextLoadAt = clock.now().getTime() + refreshAfterMs;
      options.log.info({ customers: index.size }, 'customers loaded');
    } catch (error) {
      nextLoadAt = clock.now().getTime() + againAfterMs;
      if (!closing.signal.aborted) options.log.warn({ kind: kindOf(error) }, 'customers not loaded');
    } finally {
      loading = undefined;
    }
  };
  const loadWhenOld = () => {
    if (loading || closing.signal.aborted || clock.now().getTime() < nextLoadAt) return;
    loading = load();
  };
  loadWhenOld();
  return {
    async find(query, most) {
      loadWhenOld();
      if (most < 1) return [];
      if (complete) return findKnown(index, query, most, options);
      return findMeanwhile(index.find(query, most), query, most, options);
    },
    known: index.byId,
    loaded: () => loading ?? Promise.resolve(),
    close: () => closing.abort(),
  };
}

/** A refresh changes the list in place, page by page; who is gone is forgotten once all pages were seen. */
async function loadInto(index: CustomerIndex, pages: AsyncIterable<readonly Customer[]>): Promise<void> {
  const seen = new Set<string>();
  for await (const page of pages) {
    index.add(page);
    for (const { id } of page) seen.add(id);
  }
  index.keepOnly(seen);
}

/** A name that is not known here may be that of a new customer. Without Partner Center, what is known has to do. */
async function findKnown(index: CustomerIndex, query: string, most: number, options: DirectoryOptions) {
  if (query.trim() === '') return index.first(most);
  const found = index.find(query, most);
  if (found.length > 0 || query.trim().length < SHORTEST_LIVE_QUERY) return found;
  return live(options, query, most).catch(() => found);
}

/** While the first load goes on, Partner Center knows more than what has come so far. */
async function findMeanwhile(
  soFar: readonly Customer[],
  query: string,
  most: number,
  options: DirectoryOptions,
) {
  try {
    const found = await live(options, query, most);
    return found.length > 0 ? found : soFar;
  } catch (error) {
    if (soFar.length > 0) return soFar;
    throw error;
  }
}

async function live({ startingWith }: DirectoryOptions, query: string, most: number) {
  const text = query.trim().slice(0, 100);
  if (text !== '' && wordsOf(text).length === 0) return [];
  const byName = await startingWith('CompanyName', text, most);
  if (byName.length > 0 || /\s/.test(text)) return byName;
  return startingWith('Domain', text, most).catch(() => byName);
}

function kindOf(error: unknown): string {
  return error instanceof PartnerCenterError ? error.kind : 'unexpected';
}
