import { postgresOrSkip, type TestPostgres } from '../support/postgres.ts';
import { placeAt, placeInFile } from './places.ts';
import { storeContract } from './store-contract.ts';

describe('the store in a SQLite file', () => {
  storeContract({ shared: true, place: async () => placeInFile() });
});

describe('the store in memory', () => {
  storeContract({ shared: false, place: async () => placeAt('file::memory:') });
});

describe('the store on PostgreSQL', () => {
  let postgres: TestPostgres;
  before(async function () {
    postgres = await postgresOrSkip(this);
  });
  storeContract({ shared: true, place: async () => placeAt(await postgres.url()) });
});
