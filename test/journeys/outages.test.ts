import assert from 'node:assert/strict';
import { aSchool, customersKnown, type Office, openOffice, settled } from '../support/office.ts';
import { CONTACT, SAYS, toCheck, toContact } from '../support/walks.ts';

const DOWN = /Partner Center does not answer at the moment\. Your answers are kept/;

describe('Partner Center fails in mid-journey', () => {
  let office: Office;
  let school: string;
  before(async () => {
    office = await openOffice();
    await customersKnown(office.app);
  });
  beforeEach(() => {
    school = aSchool(office, 100);
  });
  afterEach(async () => {
    office.sandbox.faults.clear();
    await office.anna.say('cancel');
  });
  after(() => office.close());
  // 501: not tried again by the client, so that nobody has to wait here.
  const down = (status = 501) =>
    office.sandbox.faults.plan({ kind: '5xx', status, times: 1_000, path: /v1\/customers\/[0-9a-f]/ });

  it('when the customer is looked at: the answers are kept, and it goes on when it is back', async () => {
    const { anna } = office;
    down();
    const words = await anna.say(`30 keys for ${school}`);
    assert.match(words, DOWN);
    assert.match(words, /<Try again>[\s\S]*<Cancel>/);
    assert.match(await anna.press('Try again'), DOWN);
    office.sandbox.faults.clear();
    const found = await anna.press('Try again');
    assert.match(
      found,
      /School [0-9A-F]{4}[\s\S]*How many keys are needed[^\n]*30/,
      'what was found is shown first',
    );
  });

  it('in Dutch in Dutch, and saying "verder" tries again', async () => {
    const { hanna } = office;
    down();
    assert.match(
      await hanna.say(`30 sleutels voor ${school}`),
      /Partner Center geeft op dit moment geen antwoord\. Je antwoorden zijn bewaard/,
    );
    office.sandbox.faults.clear();
    assert.match(
      await hanna.say('verder'),
      /School [0-9A-F]{4}[\s\S]*Hoeveel sleutels zijn er nodig[^\n]*30/,
    );
    await hanna.say('annuleren');
  });

  it('when it is sent: nothing is sent, and sending again works', async () => {
    const { anna, app } = office;
    await toCheck(anna, 30, school);
    down();
    assert.match(await anna.press('Send'), DOWN);
    assert.equal(await app.store.keysHeld(school), 0);
    office.sandbox.faults.clear();
    assert.match(await anna.press('Try again'), SAYS.en.check);
    assert.match(await anna.press('Send'), /^KEY-\d+: 30 keys/);
  });

  it('stages that need nothing from it go on while it is down', async () => {
    const { anna } = office;
    await toContact(anna, 30, school);
    down();
    assert.match(await anna.press('Next', CONTACT), SAYS.en.check);
  });

  it('help, a list and cancel work while it is down', async () => {
    const { anna } = office;
    down();
    assert.match(await anna.say(`30 keys for ${school}`), DOWN);
    assert.match(await anna.say('help'), /your answers are kept/);
    assert.match(await anna.say('my requests'), /Your requests/);
    assert.match(await anna.press('Open').catch(() => anna.say('help')), /KEY-|What you can do/);
    assert.match(await anna.say('cancel'), /Stopped/);
  });

  for (const kind of ['429', 'drop', 'bareString', 'htmlError'] as const)
    it(`one bad answer (${kind}) is either tried again or told, and never shown as it came`, async () => {
      const { anna } = office;
      office.sandbox.faults.plan({ kind, times: 1, retryAfter: 0, path: /v1\/customers\/[0-9a-f]/ });
      const words = await anna.say(`30 keys for ${school}`);
      assert.ok(SAYS.en.howMany.test(words) || DOWN.test(words), words);
      assert.doesNotMatch(words, /502|doctype|Tenant address|gateway/i);
    });

  it('when it refuses our own sign-in, the person is told whom to ask, not to wait', async () => {
    const { anna } = office;
    down(401);
    assert.match(await anna.say(`30 keys for ${school}`), /Partner Center refuses our sign-in/);
  });

  it('customers that are known already are found by name while it is down', async () => {
    const { anna } = office;
    office.sandbox.faults.plan({ kind: '5xx', status: 501, times: 1_000 });
    await anna.say('request keys');
    assert.match(await anna.say('Contoso'), /Contoso School \(contososchool[^|]*\| Contoso Schools of Music/);
  });

  it('a note on a ticket waits until it is back, and is written once', async () => {
    const { anna, app, sandbox } = office;
    await toCheck(anna, 10, school);
    await anna.press('Send');
    const ticket = sandbox.world.openTicket(
      school,
      'Windows 10 Home to Windows 10 Education upgrade product key',
    );
    sandbox.faults.plan({ kind: '5xx', times: 1, method: 'PATCH' });
    await anna.press('I filed it', { ticket });
    await settled(app);
    assert.equal(sandbox.world.ticket(ticket)?.notes.length, 1);
  });
});

describe('the customers cannot be listed when the bot starts', () => {
  it('a name is then looked up as it is typed, or it is said that Partner Center is down', async () => {
    const office = await openOffice();
    try {
      office.sandbox.faults.plan({ kind: '5xx', status: 501, times: 1_000 });
      await office.anna.say('request keys');
      const words = await office.anna.say('Contoso School');
      assert.match(words, /Which customer|How many keys|does not answer/);
      office.sandbox.faults.clear();
      await customersKnown(office.app);
      assert.match(await office.anna.say('Contoso School'), SAYS.en.howMany);
    } finally {
      await office.close();
    }
  });
});
