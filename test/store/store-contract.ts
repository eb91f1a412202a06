import type { Store } from '../../bot/store/store.ts';
import { commitsTogether } from './contract-commits.ts';
import { keepsPeopleAndTurns } from './contract-conversations.ts';
import { keepsTheLedger } from './contract-ledger.ts';
import { keepsTheOutbox } from './contract-outbox.ts';
import { keepsRequests } from './contract-requests.ts';
import { keepsReviews } from './contract-reviews.ts';
import { sharesOneDatabase } from './contract-shared.ts';
import type { Kind, Place } from './given.ts';

/** Opens stores over the empty database of the running test. */
export type Opens = (me?: string) => Promise<Store>;

/** Holds a kind of database to every promise of the store. */
export function storeContract(kind: Kind): void {
  let place: Place & { remove(): Promise<void> };
  beforeEach(async () => {
    place = await kind.place();
  });
  afterEach(() => place.remove());
  const open: Opens = me => place.open(me);
  keepsPeopleAndTurns(open);
  keepsRequests(open);
  commitsTogether(open);
  keepsTheLedger(open);
  keepsTheOutbox(open);
  keepsReviews(open);
  if (kind.shared) sharesOneDatabase(open);
}
