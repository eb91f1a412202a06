import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../bot/store/open-store.ts';
import type { Store } from '../../bot/store/store.ts';
import type { TestPostgres } from '../support/postgres.ts';
import type { Place } from './given.ts';

/** A place whose stores are closed, and whatever holds it cleaned, when it is removed. */
export interface RemovablePlace extends Place {
  readonly url: string;
  remove(): Promise<void>;
}

/** Opens stores over one URL. */
export function placeAt(url: string, clean: () => void | Promise<void> = () => undefined): RemovablePlace {
  const opened: Store[] = [];
  return {
    url,
    async open(me = 'me') {
      const store = await openStore(url, { me });
      opened.push(store);
      return store;
    },
    async remove() {
      await Promise.all(opened.map(store => store.close()));
      await clean();
    },
  };
}

/** A SQLite file in a folder of its own, which does not exist yet. */
export function placeInFile(): RemovablePlace {
  const folder = mkdtempSync(join(tmpdir(), 'partner-desk-store-'));
  return placeAt(`file:${join(folder, 'inner', 'desk.db')}`, () => rmSync(folder, { recursive: true }));
}

/** A PostgreSQL database that serves one test after the other, emptied in between. */
export function placesIn(postgres: TestPostgres): () => Promise<RemovablePlace> {
  let url: Promise<string> | undefined;
  return async () => {
    url ??= postgres.url();
    const database = await url;
    return placeAt(database, () => postgres.empty(database));
  };
}
