import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Customer } from '../../domain/customer.ts';
import { wordsOf } from './customer-words.ts';

/** Customers in memory: found by any word of the name or the domain, or by id. */
export interface CustomerIndex {
  /** Adds those that are new or changed. */
  add(customers: readonly Customer[]): void;
  /** Forgets all others. */
  keepOnly(ids: ReadonlySet<string>): void;
  byId(id: string): Customer | undefined;
  /** Best matches first; none when no word matches, be it with a typo. */
  find(query: string, most: number): readonly Customer[];
  /** The first ones in the order of their names. */
  first(most: number): readonly Customer[];
  readonly size: number;
}

/** From the strictest reading of a query to the mildest; the first one that finds somebody counts. */
const READINGS: readonly SearchOptions[] = [
  { combineWith: 'AND', prefix: true },
  { combineWith: 'AND', prefix: true, fuzzy: mildness },
  { combineWith: 'OR', prefix: word => word.length > 2, fuzzy: mildness },
];

/** How many matches by score are looked at for an exact name. */
const MOST_WEIGHED = 200;

/** An empty index. 50,000 customers take some tens of megabytes. */
export function customerIndex(): CustomerIndex {
  const customers = new Map<string, Customer>();
  const words = new MiniSearch<Customer>({
    fields: ['name', 'domain'],
    tokenize: text => [...wordsOf(text)],
    processTerm: word => word,
    searchOptions: { boost: { name: 2 } },
  });
  let byName: readonly Customer[] | undefined;
  return {
    add(more) {
      for (const customer of more) {
        const before = customers.get(customer.id);
        if (before?.name === customer.name && before.domain === customer.domain) continue;
        if (before) words.replace(customer);
        else words.add(customer);
        customers.set(customer.id, customer);
        byName = undefined;
      }
    },
    keepOnly(ids) {
      for (const id of customers.keys()) {
        if (ids.has(id)) continue;
        words.discard(id);
        customers.delete(id);
        byName = undefined;
      }
    },
    byId: id => customers.get(id.toLowerCase()),
    find(query, most) {
      for (const reading of READINGS) {
        const hits = words.search(query, reading).slice(0, Math.max(most, MOST_WEIGHED));
        const found = hits.flatMap(hit => customers.get(String(hit.id)) ?? []);
        if (found.length > 0) return exactFirst(found, query).slice(0, most);
      }
      return [];
    },
    first(most) {
      byName ??= [...customers.values()].sort((one, other) => compare(one.name, other.name));
      return byName.slice(0, most);
    },
    get size() {
      return customers.size;
    },
  };
}

/** Letters that may differ: none in short words, where every other word would match. */
function mildness(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

/** Stable: those that weigh the same stay in the order of their score. */
function exactFirst(found: readonly Customer[], query: string): readonly Customer[] {
  const wanted = wordsOf(query).join(' ');
  const weigh = ({ name, domain }: Customer) => {
    const plain = wordsOf(name).join(' ');
    if (plain === wanted || wordsOf(domain).join(' ') === wanted) return 0;
    // Of the names that go on after the query, the nearest one: the shortest.
    return plain.startsWith(wanted) ? 1 + plain.length / 10_000 : 2;
  };
  return found
    .map(customer => ({ customer, weight: weigh(customer) }))
    .sort((one, other) => one.weight - other.weight)
    .map(({ customer }) => customer);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
