import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApp } from '../../bot/app.ts';
import { readSettings } from '../../bot/config.ts';
import { openLog } from '../../bot/log.ts';
import { aSchool, type Office, officeOf, openOffice, settled, stored } from '../support/office.ts';
import { ask, askApproved, CONTACT, forge, SAYS, toContact } from '../support/walks.ts';

const KEY = 'NK9V2-7XQWC-4TRFB-H6M3P-YD8GJ';
const PARTS = ['NK9V2', '7XQWC', '4TRFB', 'H6M3P', 'YD8GJ'];
const NOTICE = /That looked like a product key\. I did not read, keep or show it/;

/** Everything that was logged while the bot ran, and everything that is left on the disk. */
interface Traces {
  readonly folder: string;
  readonly lines: string[];
}

async function openTraced(traces: Traces): Promise<Office> {
  const settings = readSettings({
    BOT_MODE: 'local',
    PORT: '0',
    DATABASE_URL: `file:${join(traces.folder, 'desk.db')}`,
    LOG_LEVEL: 'trace',
  });
  const log = openLog('trace', { write: line => traces.lines.push(line) });
  return officeOf(await openApp(settings, { log }));
}

describe('a product key in the chat', () => {
  const traces: Traces = { folder: mkdtempSync(join(tmpdir(), 'partner-desk-')), lines: [] };
  let office: Office;
  before(async () => {
    office = await openTraced(traces);
  });
  after(async () => {
    await office.close();
    rmSync(traces.folder, { recursive: true, force: true });
  });

  it('typed to a bot that is doing nothing: the person is told, and not shown it again', async () => {
    for (const text of [KEY, `the key is ${KEY.toLowerCase()}`, PARTS.join(' '), PARTS.join('')])
      assert.match(await office.anna.say(text), NOTICE, text);
    echoed();
  });

  it('typed in mid-journey: the same stage is shown again, and nothing of it is an answer', async () => {
    await office.anna.say('keys for Contoso School');
    const words = await office.anna.say(`120 ${KEY}`);
    assert.match(words, NOTICE);
    assert.match(words, SAYS.en.howMany);
    assert.match(words, /\[How many keys are needed\?: \]/);
    echoed();
  });

  it('typed where a customer is asked for: it is not looked up anywhere', async () => {
    await office.anna.say('request keys');
    assert.match(await office.anna.say(KEY), NOTICE);
    assert.match(office.anna.words, /Which customer needs the keys/);
    await office.app.teams?.search('anna', 'customers', KEY);
    assert.deepEqual(
      office.sandbox.calls.filter(call => holdsKey(JSON.stringify(call))),
      [],
    );
  });

  it('in a field of a form: the form is shown again, without it', async () => {
    await toContact(office.anna, 30, aSchool(office, 100));
    const words = await office.anna.press('Next', { ...CONTACT, phone: KEY });
    assert.match(words, NOTICE);
    assert.match(words, SAYS.en.contact);
    echoed();
    await office.anna.say('cancel');
  });

  it('in a manager’s reason: it decides nothing, and the request is still there to be decided', async () => {
    const { anna, mark, app } = office;
    const id = await ask(anna, 30, aSchool(office, 100));
    await settled(app);
    const words = await mark.press('Reject', { reason: `use ${KEY} instead` });
    assert.match(words, NOTICE);
    assert.equal((await stored(app, id)).state, 'awaitingApproval');
    assert.match(words, new RegExp(`${id}: 30 keys[\\s\\S]*<Approve>`));
  });

  it('in the field for the ticket number, where somebody might well paste one', async () => {
    const { anna, app } = office;
    const id = await askApproved(office, 25, aSchool(office, 100));
    const words = await anna.press('I filed it', { ticket: KEY });
    assert.match(words, NOTICE);
    assert.equal((await stored(app, id)).state, 'approved');
    assert.match(words, /Support pack[\s\S]*<I filed it>/);
  });

  it('behind a typed command, as a reason', async () => {
    const { anna, mark, app } = office;
    const id = await ask(anna, 30, aSchool(office, 100));
    await settled(app);
    assert.match(await mark.say(`reject ${id} because ${KEY} is used`), NOTICE);
    assert.equal((await stored(app, id)).state, 'awaitingApproval');
  });

  it('in Dutch the person is told in Dutch', async () => {
    assert.match(
      await office.hanna.say(`de code is ${KEY}`),
      /Dat leek op een productcode\. Ik heb die niet gelezen, bewaard of getoond/,
    );
    echoed();
  });

  it('after all that: it is in no chat, in no log line, and nowhere on the disk, also after the bot has stopped', async () => {
    await settled(office.app);
    echoed();
    assert.ok(traces.lines.length > 20, 'the log was on');
    assert.deepEqual(traces.lines.filter(holdsKey), []);
    assert.deepEqual(filesWithKey(), []);
    await office.close();
    assert.deepEqual(filesWithKey(), []);
    assert.deepEqual(traces.lines.filter(holdsKey), []);
  });

  it('the same search does find what was typed otherwise, so it would have found a key', () => {
    assert.notDeepEqual(filesWith(/Contoso School/), []);
  });

  function echoed(): void {
    for (const person of [office.anna, office.hanna, office.mark])
      assert.ok(!holdsKey(JSON.stringify(person.history)));
  }

  function filesWithKey(): readonly string[] {
    return filesWith(new RegExp(PARTS.join('.{0,3}'), 'is'));
  }

  function filesWith(pattern: RegExp): readonly string[] {
    return readdirSync(traces.folder).filter(name =>
      pattern.test(readFileSync(join(traces.folder, name), 'latin1')),
    );
  }
});

describe('a product key in the data of a button that somebody made up', () => {
  it('is not shown', async () => {
    const office = await openOffice();
    try {
      await office.anna.say('help');
      const madeUp: readonly Readonly<Record<string, string>>[] = [
        { verb: 'open', request: KEY },
        { verb: KEY },
        { verb: 'answer', walk: KEY },
      ];
      for (const desk of madeUp)
        assert.ok(!holdsKey(await forge(office.app, office.anna, desk)), JSON.stringify(desk));
    } finally {
      await office.close();
    }
  });
});

describe('what people type, and the log', () => {
  it('no name, message, address or number that was typed is in a log line', async () => {
    const traces: Traces = { folder: mkdtempSync(join(tmpdir(), 'partner-desk-')), lines: [] };
    const office = await openTraced(traces);
    try {
      const id = await ask(office.anna, 30, 'Het Rietveld Lyceum');
      await office.mark.until(new RegExp(`^${id}:`));
      await office.mark.press('Reject', { reason: 'Quokkas are not pupils' });
      await settled(office.app);
    } finally {
      await office.close();
      rmSync(traces.folder, { recursive: true, force: true });
    }
    assert.ok(traces.lines.length > 5);
    for (const secret of [
      /rietveld/i,
      /quokka/i,
      /contoso\.example/,
      /201234567|020 123/,
      /eyJ[\w-]+\./,
      /bearer/i,
    ])
      assert.deepEqual(
        traces.lines.filter(line => secret.test(line)),
        [],
        String(secret),
      );
  });
});

function holdsKey(text: string): boolean {
  return PARTS.some(part => text.toLowerCase().includes(part.toLowerCase()));
}
