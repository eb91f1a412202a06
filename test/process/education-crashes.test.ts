import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import Libsql from 'libsql';
import { STEPS } from '../../dialogs/education-customer/steps.ts';
import { Chat, wordsOf } from '../support/chat.ts';
import { deskOf } from '../support/desk-of.ts';
import { temporaryFolder } from '../support/folder.ts';
import { type Meeting, type Outside, type OutsideCall, openOutside } from '../support/outside.ts';
import { type BotProcess, startBot } from '../support/process.ts';
import { repliesSent } from '../support/replies-sent.ts';

const PASSWORD = /Pw-[0-9a-f-]{12}!/;
const SHOWN = /First administrator of/;
const LOST = /first password of .* could not be shown/;

const creates = ({ to, method, path }: OutsideCall) =>
  to === 'partnerCenter' && method === 'POST' && path === '/v1/customers';
const asks = ({ to, method, path }: OutsideCall) =>
  to === 'partnerCenter' && method === 'POST' && path.endsWith('/qualifications');
const looks = ({ to, method, path }: OutsideCall) =>
  to === 'partnerCenter' && method === 'GET' && path.endsWith('/qualifications');
const shows = ({ to, method, body }: OutsideCall) =>
  to === 'teams' && method === 'POST' && SHOWN.test(body) && PASSWORD.test(body);

type Kill = () => Promise<void>;
const onItsWay = (fits: Meeting['fits']) => (kill: Kill) => ({
  fits,
  before: async () => {
    await kill();
    return 'breakOff' as const;
  },
});
const unsaid = (fits: Meeting['fits']) => (kill: Kill) => ({ fits, worked: kill });
const answered = (fits: Meeting['fits']) => (kill: Kill) => ({ fits, answered: kill });

interface Point {
  readonly name: string;
  /** The school that is created meanwhile: each of another name, so that none looks like another. */
  readonly school: string;
  readonly meeting: (kill: Kill) => Meeting;
  /** The password cannot survive: it was in the memory of the process that died. */
  readonly password?: 'lost';
}

/** One between each two steps, from Send to the first look. */
const POINTS: readonly Point[] = [
  { name: 'when the order for the customer did not arrive', school: 'Aardbei', meeting: onItsWay(creates) },
  {
    name: 'when the customer was created and Partner Center did not say so yet',
    school: 'Berkenrode',
    meeting: unsaid(creates),
    password: 'lost',
  },
  {
    name: 'right after Partner Center has said that the customer was created',
    school: 'Cederhof',
    meeting: answered(creates),
  },
  { name: 'when the request for verification did not arrive', school: 'Dennenlaan', meeting: onItsWay(asks) },
  {
    name: 'when verification was asked for and Partner Center did not say so yet',
    school: 'Esdoornpark',
    meeting: unsaid(asks),
  },
  {
    name: 'right after Partner Center has said that verification was asked for',
    school: 'Fluitenkruid',
    meeting: answered(asks),
  },
  {
    name: 'when the first password is on its way and did not arrive',
    school: 'Goudenregen',
    meeting: onItsWay(shows),
    password: 'lost',
  },
  {
    name: 'when the first password has arrived and Teams did not say so yet',
    school: 'Hazelaar',
    meeting: unsaid(shows),
  },
];

describe('kill -9 while a school is created', function () {
  this.timeout(60_000);
  const folder = temporaryFolder();
  const file = () => folder.path('school.db');
  const ids: string[] = [];
  let outside: Outside;
  let bot: BotProcess;
  let samir: Chat;
  let printed = '';

  const start = async () => {
    bot = await startBot({
      BOT_MODE: 'local',
      DATABASE_URL: `file:${file()}`,
      PARTNER_CENTER_URL: outside.partnerCenterUrl,
      LOG_LEVEL: 'debug',
    });
    outside.botsAt(bot.url);
  };
  const killed = async () => {
    await bot.kill();
    printed += bot.printed();
  };
  before(async () => {
    outside = await openOutside();
    samir = new Chat(
      deskOf(
        outside.teams,
        repliesSent(() => `file:${file()}`),
      ),
      'samir',
    );
    await start();
    await samir.install();
  });
  after(async () => {
    await bot?.kill();
    await outside?.close();
  });

  for (const point of POINTS)
    it(`${point.name}: one customer, one request, and the password shown or explained`, async () => {
      const prefix = point.school.toLowerCase();
      const before = samir.history.length;
      await toCheck(point.school);
      outside.meet(point.meeting(killed));
      await tried(samir.press('Send'));
      await bot.gone;
      outside.meetNobody();
      await start();
      const delivered = await outside.teams.again('samir');
      assert.ok(['delivered', 'card'].includes(delivered.kind), JSON.stringify(delivered));
      await until(async () => customers(prefix)[0]?.record?.asked === 1);
      await until(async () => said(before, SHOWN) + said(before, LOST) > 0);
      await until(async () => waiting(file()) === 0);
      const made = customers(prefix);
      assert.equal(made.length, 1);
      assert.equal(made[0]?.record?.asked, 1, 'verification was asked for once');
      ids.push(made[0]?.id ?? '');
      if (point.password === 'lost') assert.equal(said(before, PASSWORD), 0);
      if (said(before, PASSWORD) === 0) {
        assert.match(words(before, LOST), /Reset password/);
        assert.ok(said(before, /could not be shown\. Reset it/) > 0, 'the request says so, too');
      }
      assert.ok(said(before, PASSWORD) <= 1, 'the password is shown once');
      assert.ok(
        said(before, new RegExp(`education customer Stichting ${point.school}[\\s\\S]*In review`)) > 0,
      );
    });

  it('while Microsoft is asked for its decision: it is asked again, and told once', async () => {
    const before = samir.history.length;
    const customer = customers('hazelaar')[0]?.id ?? '';
    const asked = () => outside.calls.filter(call => looks(call) && call.path.includes(customer)).length;
    const was = asked();
    outside.sandbox.world.setQualification(customer, {
      vettingStatus: 'Approved',
      vettingCreatedDate: '2026-01-01T00:00:00Z',
    });
    outside.meet({
      ...answered(call => looks(call) && call.path.includes(customer))(killed),
    });
    goesBy(file());
    await bot.gone;
    outside.meetNobody();
    await start();
    await until(async () => said(before, /Stichting Hazelaar[\s\S]*Education \(verified\)/) > 0);
    assert.ok(asked() - was <= 2, `${asked() - was} looks`);
    goesBy(file());
    await new Promise(resolve => setTimeout(resolve, 2_500));
    assert.ok(asked() - was <= 2, 'what is decided is not looked at any more');
    assert.equal(said(before, /Stichting Hazelaar[\s\S]*Education \(verified\)/), 1);
  });

  it('leaves no password in the database, its journal or the log', async () => {
    assert.equal(await bot.end(), 0);
    printed += bot.printed();
    assert.equal(new Set(ids).size, POINTS.length);
    const stored = readdirSync(folder.path('.'))
      .filter(name => name.startsWith('school.db') && !name.includes('.desk'))
      .map(name => readFileSync(folder.path(name), 'latin1'))
      .join();
    assert.ok(stored.includes('Stichting Hazelaar'), 'the database was looked at');
    assert.doesNotMatch(stored, PASSWORD);
    assert.match(printed, /ready/);
    assert.doesNotMatch(printed, PASSWORD);
    assert.doesNotMatch(printed, /Hazelaar/i);
  });

  async function toCheck(school: string): Promise<void> {
    const host = `${school.toLowerCase()}.nl`;
    await samir.say('create a school');
    const name = `Stichting ${school}`;
    await samir.press('Next', { name, segment: 'K12', website: host, country: 'NL' });
    await samir.press('Next', { line1: 'Domplein 4', line2: '', postalCode: '3512 JC', city: 'Utrecht' });
    const contact = { firstName: 'Ada', lastName: 'Berg', schoolPhone: '030 234 5678' };
    await samir.press('Next', { ...contact, schoolEmail: `it@${host}` });
    assert.match(await samir.press('Next', { prefix: school.toLowerCase() }), /Check your answers/);
  }

  function customers(prefix: string) {
    const domain = `${prefix}.onmicrosoft.com`;
    return outside.sandbox.world.customers().filter(one => one.domain === domain);
  }

  function since(before: number): readonly string[] {
    return samir.history
      .slice(before)
      .filter(({ from }) => from === 'bot')
      .map(({ cards }) => wordsOf(cards));
  }

  function said(before: number, pattern: RegExp): number {
    return since(before).filter(text => pattern.test(text)).length;
  }

  function words(before: number, pattern: RegExp): string {
    return since(before).find(text => pattern.test(text)) ?? '';
  }
});

/** Orders that have not been carried out. */
function waiting(file: string): number {
  const db = new Libsql(file);
  try {
    const sql =
      "select count(*) as n from outbox where state = 'waiting' and ready_at is not null and kind <> ?";
    const row: unknown = db.prepare(sql).get(STEPS.follow);
    const others = typeof row === 'object' && row !== null && 'n' in row ? Number(row.n) : Number.NaN;
    return others;
  } finally {
    db.close();
  }
}

/** All the time until the next look goes by. */
function goesBy(file: string): void {
  const db = new Libsql(file);
  try {
    db.exec('pragma busy_timeout = 2000');
    db.prepare("update outbox set due_at = 0, ready_at = 0 where state = 'waiting' and kind = ?").run(
      STEPS.follow,
    );
  } finally {
    db.close();
  }
}

/** Waits for something that fails because the bot dies on the way. */
async function tried(deed: Promise<unknown>): Promise<void> {
  await deed.catch((error: unknown) => {
    if (!(error instanceof assert.AssertionError)) throw error;
  });
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await holds())) {
    assert.ok(Date.now() < end, `it does not come to that: ${holds}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}
