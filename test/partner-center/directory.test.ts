import assert from 'node:assert/strict';
import { openLog } from '../../bot/log.ts';
import { type DirectoryOptions, openCustomerDirectory } from '../../bot/partner-center/customer-directory.ts';
import { partnerSeed } from '../../bot/partner-center/sandbox/seeds.ts';
import { PartnerCenterError } from '../../dialogs/ports.ts';
import type { Customer } from '../../domain/customer.ts';
import { idOf, openTrial, type Trial } from './support/trial.ts';

const names = (found: readonly Customer[]) => found.map(({ name }) => name);

describe('finding a customer among two thousand', () => {
  let trial: Trial;
  before(async () => {
    trial = await openTrial({ seed: partnerSeed });
  });
  after(() => trial.close());
  const find = async (query: string, most = 5) => names(await trial.partnerCenter.findCustomers(query, most));

  const firsts: [string, string, string][] = [
    ['by the start of its name', 'lakev', 'Lakeview High School'],
    ['by a word in the middle', 'rietveld', 'Het Rietveld Lyceum'],
    ['by words in another order', 'lyceum rietveld', 'Het Rietveld Lyceum'],
    ['in any case', 'NORTHWIND COLLEGE', 'Northwind College'],
    ['without the accents it has', 'sankt jurgen lodz', 'Gymnasium Sankt Jürgen Łódź'],
    ['with the accents it has', 'Łódź', 'Gymnasium Sankt Jürgen Łódź'],
    ['with accents it does not have', 'Tàilspîn', 'Tailspin Primary'],
    ['with a typo', 'tialspin', 'Tailspin Primary'],
    ['with a letter too few', 'fabrikm acadmy', 'Fabrikam Academy'],
    ['by its domain', 'prosewareltd.onmicrosoft.com', 'Proseware Ltd'],
    ['by the start of its domain', 'sanktjuerg', 'Gymnasium Sankt Jürgen Łódź'],
    ['with a word too many', 'that Relecloud University please', 'Relecloud University'],
    ['by an apostrophe left out', 'ashford girls', "Ashford Girls' School"],
    ['when the exact name starts a longer one', 'contoso school', 'Contoso School'],
  ];
  for (const [how, query, name] of firsts) {
    it(how, async () => assert.equal((await find(query))[0], name));
  }

  it('shows both of two similar names', async () => {
    assert.deepEqual(await find('contoso school'), ['Contoso School', 'Contoso Schools of Music']);
    assert.deepEqual((await find('contozo')).sort(), ['Contoso School', 'Contoso Schools of Music']);
  });

  it('gives as many as wanted and no more, and starts the list when nothing is typed', async () => {
    assert.equal((await find('school', 7)).length, 7);
    assert.equal((await find('school', 0)).length, 0);
    const names = partnerSeed(new Date()).customers.map(({ name }) => name);
    assert.deepEqual(await find('  ', 2), names.toSorted().slice(0, 2));
    assert.deepEqual(await find('!?'), []);
  });

  it('asks Partner Center for a name it does not know, and finds a customer of today', async () => {
    const id = '0b8f54a2-7a4f-4f0f-8ad2-4a2a3a1f9d10';
    trial.sandbox.world.addCustomer({ id, name: 'Zyxwv Academy', domain: 'zyxwv.onmicrosoft.com' });
    assert.deepEqual(await find('Zyxwv'), ['Zyxwv Academy']);
    assert.deepEqual(await find('Qqqqqqq'), []);
  });

  it('does with what it knows when Partner Center is down', async () => {
    trial.sandbox.faults.plan({ kind: '5xx', times: 99 });
    assert.deepEqual(await find('Qqqqqqq'), []);
    assert.equal((await find('contoso'))[0], 'Contoso School');
    trial.sandbox.faults.clear();
  });

  it('finds by id the customer with that id only', async () => {
    assert.deepEqual(await find(idOf(trial, 'Contoso School')), ['Contoso School']);
  });
});

const school: Customer = { id: 'a', name: 'Contoso School', domain: 'contoso.example' };
const academy: Customer = { id: 'b', name: 'Fabrikam Academy', domain: 'fabrikam.example' };

/** A directory whose pages come when the test says so. */
function openWith(change: Partial<DirectoryOptions> & Pick<DirectoryOptions, 'pages'>) {
  let now = 0;
  const asked: string[] = [];
  const directory = openCustomerDirectory({
    startingWith: async (field, text) => {
      asked.push(`${field} ${text}`);
      return [];
    },
    log: openLog('silent'),
    clock: { now: () => new Date(now) },
    refreshAfterMs: 1_000,
    againAfterMs: 100,
    ...change,
  });
  const move = (ms: number) => {
    now += ms;
  };
  return { directory, asked, move };
}

describe('the list of customers', () => {
  it('is not waited for: while it loads, Partner Center is asked', async () => {
    let goOn = () => {};
    const more = new Promise<void>(resolve => {
      goOn = resolve;
    });
    const pages = async function* () {
      yield [school];
      await more;
      yield [academy];
    };
    const { directory, asked } = openWith({ pages });
    assert.deepEqual(await directory.find('fabrikam', 5), []);
    assert.deepEqual(asked, ['CompanyName fabrikam', 'Domain fabrikam']);
    assert.deepEqual(await directory.find('contoso', 5), [school]);
    goOn();
    await directory.loaded();
    assert.deepEqual(await directory.find('fabrikam', 5), [academy]);
    assert.equal(asked.length, 4);
  });

  it('is loaded again when it is old, without making anybody wait', async () => {
    let customers = [school];
    const pages = async function* () {
      yield customers;
    };
    const { directory, move } = openWith({ pages });
    await directory.loaded();
    customers = [{ ...academy, id: 'a' }];
    assert.deepEqual(await directory.find('contoso', 5), [school]);
    move(1_000);
    assert.deepEqual(await directory.find('contoso', 5), [school]);
    await directory.loaded();
    assert.deepEqual(await directory.find('contoso', 5), []);
    assert.deepEqual(await directory.find('fabrikam', 5), customers);
    customers = [];
    move(1_000);
    await directory.find('fabrikam', 5);
    await directory.loaded();
    assert.deepEqual(await directory.find('fabrikam', 5), []);
  });

  it('stays as it is when loading it again fails, and is tried again a little later', async () => {
    let loads = 0;
    const pages = async function* () {
      loads += 1;
      if (loads === 2) throw new PartnerCenterError('unavailable', 'down');
      yield [school];
    };
    const { directory, move } = openWith({ pages });
    await directory.loaded();
    move(1_000);
    await directory.find('contoso', 5);
    await directory.loaded();
    assert.deepEqual(await directory.find('contoso', 5), [school]);
    assert.equal(loads, 2);
    move(100);
    await directory.find('contoso', 5);
    await directory.loaded();
    assert.equal(loads, 3);
  });

  it('says that Partner Center is down while there is nothing to look in', async () => {
    const down = async () => Promise.reject(new PartnerCenterError('unavailable', 'down'));
    // biome-ignore lint/correctness/useYield: it fails before it has anything to give
    const pages = async function* (): AsyncGenerator<readonly Customer[]> {
      await down();
    };
    const { directory } = openWith({ pages, startingWith: down });
    await assert.rejects(directory.find('contoso', 5), { kind: 'unavailable' });
  });

  it('is not loaded any further once it is closed', async () => {
    const seen: AbortSignal[] = [];
    const pages = async function* (signal: AbortSignal) {
      seen.push(signal);
      yield [school];
    };
    const { directory, move } = openWith({ pages });
    await directory.loaded();
    directory.close();
    move(5_000);
    await directory.find('contoso', 5);
    assert.deepEqual(
      seen.map(({ aborted }) => aborted),
      [true],
    );
  });
});
