import type { Log } from '../log.ts';
import { Commits } from './commit.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { nextNumber } from './numbers.ts';
import { OutboxRows } from './outbox.ts';
import { OutboxLanes } from './outbox-lanes.ts';
import { PeopleRows } from './people.ts';
import { PlacementRows } from './placements.ts';
import { openPostgres } from './postgres.ts';
import { RequestRows } from './requests.ts';
import { ReviewRows } from './reviews.ts';
import { openSqlite } from './sqlite.ts';
import { StateRows } from './state.ts';
import type { Store } from './store.ts';
import { TurnRows } from './turns.ts';

export interface StoreOptions {
  /** The name of this process: what claims are made in. */
  readonly me: string;
  /** How long a claim made by `commit` holds, in milliseconds; half a minute if absent. */
  readonly leaseMs?: number;
  readonly log?: Log;
}

/**
 * Opens the database of a `file:` or `postgres://` URL and brings it up to the newest migration. Throws when the URL is
 * of neither kind, when the database cannot be reached or opened, and when a newer version has migrated it.
 */
export async function openStore(url: string, options: StoreOptions): Promise<Store> {
  const database = await openDatabase(url, options.log);
  try {
    await migrate(database, options.log);
    return storeOver(database, options);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Opens the database without looking at what is in it. */
export async function openDatabase(url: string, log?: Log): Promise<Database> {
  if (url.startsWith('file:')) return openSqlite(url);
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgres(url, log);
  throw new Error('The database URL must begin with file: or postgres://');
}

function storeOver(database: Database, { me, leaseMs = 30_000 }: StoreOptions): Store {
  const turns = new TurnRows(database);
  const state = new StateRows(database);
  const people = new PeopleRows(database);
  const requests = new RequestRows(database);
  const placements = new PlacementRows(database);
  const reviews = new ReviewRows(database);
  const lanes = new OutboxLanes(database);
  const outbox = new OutboxRows(database, lanes, me);
  const commits = new Commits(database, { turns, state, people, requests, lanes, reviews }, { me, leaseMs });
  return {
    openTurn: turn => turns.openTurn(turn),
    readState: keys => state.read(keys),
    commit: (effects, now) => commits.commit(effects, now),
    nextNumber: series => nextNumber(database, series),
    person: id => people.person(id),
    request: id => requests.request(id),
    requestsOf: (person, most, before) => requests.requestsOf(person, most, before),
    awaitingApproval: most => requests.awaitingApproval(most),
    awaitingSince: (before, most) => requests.awaitingSince(before, most),
    requestOfWalk: (person, walk) => requests.requestOfWalk(person, walk),
    keysHeld: customer => requests.keysHeld(customer),
    placements: request => placements.placements(request),
    place: placement => placements.place(placement),
    unplace: placement => placements.unplace(placement),
    keepShown: placement => placements.keepShown(placement),
    outbox,
    reviews: most => reviews.list(most),
    forgetReviews: before => reviews.forget(before),
    forgetHandled: before => turns.forgetHandled(before),
    ping: () => ping(database),
    close: async () => {
      await outbox.idle();
      await database.close();
    },
  };
}

async function ping({ db }: Database): Promise<void> {
  await db.selectNoFrom(eb => eb.lit(1).as('alive')).execute();
}
