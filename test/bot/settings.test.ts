import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentWith, readJsonFile, readSettings, SettingsError } from '../../bot/config.ts';
import { personasSchema } from '../../bot/people.ts';
import { policySchema } from '../../domain/policy.ts';
import { temporaryFolder } from '../support/folder.ts';
import { LIVE, OUR_TENANT } from '../support/live-settings.ts';

const NOT_PRESENT = ['', ' ', 'changeme', 'TODO', '<fill this in>', '00000000-0000-0000-0000-000000000000'];

/** What the error says; fails when the settings are taken. */
function problemsOf(environment: Readonly<Record<string, string | undefined>>): string {
  try {
    readSettings(environment);
  } catch (error) {
    assert.ok(error instanceof SettingsError, `${error}`);
    return error.message;
  }
  return assert.fail('these settings should have been refused');
}

describe('the settings of a fresh checkout', () => {
  it('are local, with an embedded Partner Center and a database in a file', () => {
    const settings = readSettings(environmentWith({}));
    assert.equal(settings.BOT_MODE, 'local');
    assert.equal(settings.PORT, 3978);
    assert.match(settings.DATABASE_URL, /^file:/);
    assert.equal(settings.PARTNER_CENTER_URL, 'sandbox');
  });

  it('give way to the environment of the process', () => {
    const settings = readSettings(environmentWith({ PORT: '4000', LOG_LEVEL: 'debug' }));
    assert.equal(settings.PORT, 4000);
    assert.equal(settings.LOG_LEVEL, 'debug');
  });

  it('are not mixed into live mode', () => {
    assert.deepEqual(environmentWith({ BOT_MODE: 'live' }), { BOT_MODE: 'live' });
  });

  it('take an empty value for one that is not there', () => {
    assert.equal(readSettings({ BOT_MODE: 'local', PORT: '', DATABASE_URL: '' }).PORT, 3978);
  });
});

describe('settings that do not fit', () => {
  it('are told all at once', () => {
    const told = problemsOf({
      BOT_MODE: 'local',
      PORT: '70000',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://somewhere/else',
      PARTNER_CENTER_URL: 'nonsense',
    });
    for (const name of ['PORT', 'LOG_LEVEL', 'DATABASE_URL', 'PARTNER_CENTER_URL'])
      assert.match(told, new RegExp(`^- ${name}: .+`, 'm'));
  });

  it('are not called missing when they are there', () => {
    assert.doesNotMatch(problemsOf({ BOT_MODE: 'local', PORT: 'abc' }), /missing/);
  });

  for (const mode of [undefined, '', 'Live', 'production'])
    it(`name the two modes for ${JSON.stringify(mode)}`, () => {
      assert.match(problemsOf({ ...LIVE, BOT_MODE: mode }), /BOT_MODE: must be local or live/);
    });

  it('of a file that is not there are not taken for no settings', () => {
    const missing = join(tmpdir(), 'no-such-folder', 'settings.env');
    assert.throws(() => readSettings(environmentWith({ ENV_FILE: missing })), {
      name: 'SettingsError',
      message: /settings\.env/,
    });
  });
});

describe('live mode', () => {
  it('starts with settings that are complete', () => {
    const settings = readSettings(LIVE);
    assert.equal(settings.BOT_MODE, 'live');
    assert.equal(settings.PARTNER_CENTER_URL, 'https://api.partnercenter.microsoft.com');
    assert.deepEqual('SERVICE_HOSTS' in settings && settings.SERVICE_HOSTS, ['smba.trafficmanager.net']);
  });

  const needed = Object.keys(LIVE).filter(
    name => !['BOT_MODE', 'PORT', 'DATABASE_URL', 'LOG_LEVEL'].includes(name),
  );

  for (const name of needed) {
    it(`refuses to start without ${name}, or with a blank or a placeholder there`, () => {
      for (const value of [undefined, ...NOT_PRESENT])
        assert.match(problemsOf({ ...LIVE, [name]: value }), new RegExp(`^- ${name}`, 'm'));
    });
  }

  it('lists everything that is missing when nothing is there', () => {
    const told = problemsOf({ BOT_MODE: 'live' });
    const missing = needed.filter(name => !told.includes(`- ${name}`));
    assert.deepEqual(missing, []);
  });

  it('never starts with the embedded Partner Center, nor with one that is not reached by https', () => {
    for (const url of ['sandbox', 'http://127.0.0.1:8080'])
      assert.match(problemsOf({ ...LIVE, PARTNER_CENTER_URL: url }), /PARTNER_CENTER_URL/);
  });

  it('asks for no password of a managed identity', () => {
    const managed = { ...LIVE, MICROSOFT_APP_TYPE: 'UserAssignedMsi', MICROSOFT_APP_PASSWORD: undefined };
    assert.equal(readSettings(managed).BOT_MODE, 'live');
  });

  it('refuses a misspelt app type, and spells the right ones as they must be written', () => {
    const told = problemsOf({ ...LIVE, MICROSOFT_APP_TYPE: 'singletenant' });
    assert.match(told, /MICROSOFT_APP_TYPE: .*SingleTenant.*UserAssignedMsi/);
  });

  it('knows several tenants and hosts, whatever their case', () => {
    const settings = readSettings({
      ...LIVE,
      ALLOWED_TENANTS: ` ${OUR_TENANT.toUpperCase()} , ${LIVE.PARTNER_CENTER_CLIENT_ID},`,
      SERVICE_HOSTS: 'SMBA.trafficmanager.net, smba.infra.gcc.teams.microsoft.com',
    });
    assert.ok('ALLOWED_TENANTS' in settings);
    assert.deepEqual(settings.ALLOWED_TENANTS, [OUR_TENANT, LIVE.PARTNER_CENTER_CLIENT_ID]);
    assert.deepEqual(settings.SERVICE_HOSTS, [
      'smba.trafficmanager.net',
      'smba.infra.gcc.teams.microsoft.com',
    ]);
  });

  it('shows no secret when something else is wrong', () => {
    assert.doesNotMatch(problemsOf({ ...LIVE, MICROSOFT_APP_ID: 'x', PORT: 'y' }), /made-up/);
  });
});

const PERSON = {
  key: 'anna',
  name: 'Anna',
  aadObjectId: OUR_TENANT,
  locale: 'en',
  roles: [],
  manager: false,
};

describe('the files of people and policy', () => {
  const folder = temporaryFolder();

  const fileWith = (text: string): string => {
    const path = folder.path('given.json');
    writeFileSync(path, text);
    return path;
  };

  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ['is not JSON', '[{', /given\.json/],
    ['has a role that does not exist', personWith({ roles: ['emperor'] }), /given\.json[\s\S]*roles/],
    ['has an id that is no GUID', personWith({ aadObjectId: '1' }), /given\.json[\s\S]*aadObjectId/],
    ['has a word that nobody reads', personWith({ boss: true }), /given\.json[\s\S]*boss/],
    ['names nobody', '[]', /given\.json/],
    ['names somebody twice', twice({ key: 'other' }), /given\.json[\s\S]*same aadObjectId/],
    ['has one key for two', twice({ aadObjectId: randomUUID() }), /given\.json[\s\S]*same key/],
  ];
  for (const [name, text, told] of wrong)
    it(`are named when the one with people ${name}`, () => {
      assert.throws(() => readJsonFile(fileWith(text), personasSchema), {
        name: 'SettingsError',
        message: told,
      });
    });

  it('are named when one is not there', () => {
    const path = folder.path('nowhere.json');
    assert.throws(() => readJsonFile(path, policySchema), {
      name: 'SettingsError',
      message: /nowhere\.json/,
    });
  });

  it('are told with all that is wrong in them', () => {
    const policy = fileWith(JSON.stringify({ timeZone: '', approvals: { 'education-keys': [] } }));
    assert.throws(() => readJsonFile(policy, policySchema), {
      message: /given\.json[\s\S]*timeZone[\s\S]*/,
    });
    assert.throws(() => readJsonFile(policy, policySchema), { message: /keepHandledDays/ });
  });
});

function personWith(change: object): string {
  return JSON.stringify([{ ...PERSON, ...change }]);
}

function twice(change: object): string {
  return JSON.stringify([PERSON, { ...PERSON, ...change }]);
}
