import { postgresOrSkip } from '../support/postgres.ts';
import { placeAt, placeInFile, placesIn, type RemovablePlace } from './places.ts';
import { storeContract } from './store-contract.ts';

describe('the store in a SQLite file', () => {
  storeContract({ shared: true, place: async () => placeInFile() });
});

describe('the store in memory', () => {
  storeContract({ shared: false, place: async () => placeAt('file::memory:') });
});

describe('the store on PostgreSQL', () => {
  let place: () => Promise<RemovablePlace>;
  before(async function () {
    place = placesIn(await postgresOrSkip(this));
  });
  storeContract({ shared: true, place: () => place() });
});
