import assert from 'node:assert/strict';
import { CUSTOMERS, customersKnown, type Office, openOffice } from '../support/office.ts';
import { forge, SAYS } from '../support/walks.ts';

const KNOWN = SAYS.en.howMany;

describe('naming the customer', () => {
  let office: Office;
  before(async () => {
    office = await openOffice();
    await customersKnown(office.app);
  });
  after(() => office.close());
  beforeEach(async () => {
    assert.match(await office.anna.say('request keys'), /Which customer needs the keys/);
  });

  for (const typed of [
    'Contoso School',
    'contoso school',
    'CONTOSO  SCHOOL',
    'contososchool',
    'contososchool.onmicrosoft.com',
    CUSTOMERS.contoso,
    CUSTOMERS.contoso.toUpperCase(),
  ])
    it(`"${typed}" is Contoso School, and not Contoso Schools of Music`, async () => {
      const words = await office.anna.say(typed);
      assert.match(words, KNOWN);
      assert.match(words, /Contoso School \(contososchool/);
    });

  for (const [typed, name] of [
    ['Gymnasium Sankt Jurgen Lodz', /Gymnasium Sankt Jürgen Łódź/],
    ['gymnasium sankt jürgen łódź', /Gymnasium Sankt Jürgen Łódź/],
    ['sankt jurgen', /Gymnasium Sankt Jürgen Łódź/],
    ['Fabrikm Academy', /Fabrikam Academy/],
    ['fabrikam acadmy', /Fabrikam Academy/],
    ['Lakevieuw High School', /Lakeview High School/],
    ['rietveld', /Het Rietveld Lyceum/],
    ['Het Rietvelt Lyceum', /Het Rietveld Lyceum/],
    ['relecloud', /Relecloud University/],
  ] as const)
    it(`"${typed}" finds the one that is meant, or offers it`, async () => {
      const words = await office.anna.say(typed);
      assert.match(words, name);
      if (!KNOWN.test(words)) assert.match(words, /(Several customers match|Do you mean this one)/);
    });

  it('a name that fits several is offered as a choice, and the chosen one is taken', async () => {
    const words = await office.anna.say('Contoso');
    assert.match(words, /(Several customers match|Do you mean this one) "Contoso"/i);
    assert.match(words, /Contoso School \(contososchool[^|]*\| Contoso Schools of Music \(contosomusic/);
    assert.match(await office.anna.press('Next', { customer: CUSTOMERS.contoso }), KNOWN);
  });

  it('several are offered: typing the whole name of one chooses it', async () => {
    await office.anna.say('Contoso');
    const words = await office.anna.say('Contoso Schools of Music');
    assert.match(words, KNOWN);
    assert.match(words, /Contoso Schools of Music \(contosomusic/);
  });

  it('a name that fits nobody is told so, with the name as it was typed, and asked again', async () => {
    const words = await office.anna.say('Qqxxzzyy');
    assert.match(words, /No customer matches "Qqxxzzyy"/);
    assert.match(words, /Which customer needs the keys/);
  });

  it('an empty choice is asked again and says what to do', async () => {
    const words = await office.anna.press('Next', { customer: '' });
    assert.match(words, /Choose a customer from the list, or type more of its name/);
  });

  it('a customer that was never offered is looked up like any other, and refused when it is not ours', async () => {
    const words = await office.anna.press('Next', { customer: '00000000-0000-4000-8000-000000000000' });
    assert.match(words, /does not let our account act for this customer/);
  });

  it('a wrong customer can be changed for the right one; the quantity stays', async () => {
    await office.anna.say('20 keys for Fabrikam Academy');
    while (!/Which customer needs the keys/.test(office.anna.words)) await office.anna.press('Back');
    const words = await office.anna.press('Next', { customer: CUSTOMERS.contoso });
    assert.match(words, /Contoso School \(contososchool/);
    assert.match(words, /\[How many keys are needed\?: 20\]/);
    assert.doesNotMatch(words, /Fabrikam/);
  });

  for (const name of ['Lincoln Academy', 'Stop Academy', 'School for Back pain', 'Cancel College'])
    it(`"${name}" shares a word with others: it is never taken for one of them without asking`, async () => {
      assert.doesNotMatch(await office.anna.say(name), KNOWN);
      assert.match(office.anna.words, /Which customer needs the keys/);
    });

  it('nor is it when it comes with the quantity, in one message', async () => {
    const words = await office.anna.say('20 keys for Lincoln Academy');
    assert.doesNotMatch(words, /Contact number|How many keys/);
    assert.match(words, /Which customer needs the keys/);
  });

  it('Markdown in a name is shown as it was typed', async () => {
    const words = await office.anna.say('**Qqxx** [zzyy](https://evil.example)');
    assert.match(words, /No customer matches "\*\*Qqxx\*\* \[zzyy\]\(https:\/\/evil\.example\)"/);
    const texts = JSON.stringify(office.anna.last.cards).replaceAll('\\\\', '\\');
    assert.ok(texts.includes(String.raw`\*\*Qqxx\*\* \[zzyy\](https`), texts);
  });
});

describe('finding customers letter by letter', () => {
  let office: Office;
  before(async () => {
    office = await openOffice();
    await customersKnown(office.app);
  });
  after(() => office.close());
  const found = async (key: string, text: string, dataset = 'customers') => {
    const answer = await office.app.teams?.search(key, dataset, text);
    return answer?.kind === 'found' ? answer.results.map(({ title }) => title) : answer;
  };

  it('gives those that fit best, and no more than the client wants', async () => {
    const titles = await found('anna', 'basisschool');
    assert.ok(Array.isArray(titles) && titles.length === 15, JSON.stringify(titles));
    assert.deepEqual((await found('anna', 'contoso')) ?? [], [
      'Contoso School (contososchool.onmicrosoft.com)',
      'Contoso Schools of Music (contosomusic.onmicrosoft.com)',
    ]);
  });

  it('gives nothing to who may request nothing here: a manager, somebody without a role, a benefits admin', async () => {
    for (const key of ['mark', 'noor', 'olivia']) assert.deepEqual(await found(key, 'contoso'), [], key);
  });

  it('gives nothing for nothing, and nothing of another list', async () => {
    assert.deepEqual(await found('anna', '   '), []);
    assert.deepEqual(await found('anna', 'contoso', 'requests'), []);
  });
});

describe('a customer that came in after the bot had started', () => {
  let office: Office;
  before(async () => {
    office = await openOffice();
    await customersKnown(office.app);
    office.sandbox.world.addCustomer({
      id: 'b3a2b0e4-95a8-4a1c-8a51-1d4a4a0f9d11',
      name: 'Zwaluwnest Kollegium',
      domain: 'zwaluwnestkollegium.onmicrosoft.com',
    });
  });
  after(() => office.close());

  it('is found by the start of its name', async () => {
    const words = await office.anna.say('30 keys for Zwaluwnest Kollegium');
    assert.match(words, /Zwaluwnest Kollegium/);
    assert.match(words, /status None/);
  });

  it('a forged press cannot start a journey that does not exist', async () => {
    await office.anna.say('help');
    assert.match(
      await forge(office.app, office.anna, { verb: 'start', journey: 'nonsense' }),
      /What you can do here/,
    );
  });
});
