import assert from 'node:assert/strict';
import pg from 'pg';
import { STEPS } from '../../dialogs/education-customer/steps.ts';
import { Chat, wordsOf } from '../support/chat.ts';
import { deskOf } from '../support/desk-of.ts';
import { type Outside, type OutsideCall, openOutside } from '../support/outside.ts';
import { postgresOrSkip } from '../support/postgres.ts';
import { type BotProcess, startBot } from '../support/process.ts';
import { repliesSent } from '../support/replies-sent.ts';

const DOMAIN = 'stichtinghetbaken.onmicrosoft.com';
/** Longer than an instance waits until it looks into the outbox again. */
const A_WHILE_MS = 2_500;

describe('two instances over one PostgreSQL database', function () {
  this.timeout(60_000);
  let url: string;
  let database: pg.Client;
  let outside: Outside;
  let bots: BotProcess[] = [];
  let samir: Chat;
  let daan: Chat;

  const start = async () => {
    const bot = await startBot({
      BOT_MODE: 'local',
      DATABASE_URL: url,
      PARTNER_CENTER_URL: outside.partnerCenterUrl,
      LOG_LEVEL: 'info',
    });
    bots.push(bot);
    outside.botsAt(...bots.map(one => one.url));
    return bot;
  };
  const kill = async (bot: BotProcess) => {
    await bot.kill();
    bots = bots.filter(one => one !== bot);
    outside.botsAt(...bots.map(one => one.url));
  };

  before(async function () {
    const postgres = await postgresOrSkip(this);
    url = await postgres.url();
    outside = await openOutside();
    await Promise.all([start(), start()]);
    database = new pg.Client({ connectionString: url });
    await database.connect();
    samir = new Chat(
      deskOf(
        outside.teams,
        repliesSent(() => url),
      ),
      'samir',
    );
    daan = new Chat(
      deskOf(
        outside.teams,
        repliesSent(() => url),
      ),
      'daan',
    );
    await samir.install();
    await daan.install();
    await created();
  });
  after(async () => {
    for (const bot of bots) await bot.kill();
    await database?.end();
    await outside?.close();
  });

  it('ask Microsoft once for each look, whoever has how many followers', async () => {
    for (let look = 1; look <= 3; look += 1) {
      const before = asked();
      await goesBy();
      await until(() => asked() > before);
      await new Promise(resolve => setTimeout(resolve, A_WHILE_MS));
      assert.equal(asked() - before, 1, `look ${look}`);
    }
  });

  it('leave a look to the one that began it, and take it over when that one was killed and its time is up', async () => {
    const [first, second] = bots;
    assert.ok(first && second);
    await kill(second);
    let begun = false;
    const holding = new Promise<void>(resolve => {
      outside.meet({
        fits: isLook,
        before: async () => {
          begun = true;
          await first.gone;
          resolve();
          return 'breakOff';
        },
      });
    });
    await goesBy();
    await until(() => begun);
    await kill(first);
    await holding;
    await start();
    const before = asked();
    await new Promise(resolve => setTimeout(resolve, A_WHILE_MS));
    assert.equal(asked(), before, 'its time is not up yet');
    decided('Denied', 'Not an Academic Domain');
    const heard = [samir.history.length, daan.history.length];
    await timeIsUp();
    await samir.until(/Not an education customer/, 15_000);
    await daan.until(/Geen onderwijsklant/, 15_000);
    await new Promise(resolve => setTimeout(resolve, A_WHILE_MS));
    assert.equal(asked() - before, 1);
    assert.deepEqual(
      [samir.history.length, daan.history.length],
      heard.map(count => count + 1),
    );
  });

  it('tell each of those who follow once, in their own language, also after both have looked in turn', async () => {
    await start();
    await samir.press('Ask again');
    await samir.until(/In review/, 15_000);
    await daan.until(/In beoordeling/, 15_000);
    await settled();
    decided('Approved');
    await goesBy();
    await samir.until(/Education \(verified\)/, 15_000);
    await daan.until(/Education \(geverifieerd\)/, 15_000);
    await goesBy();
    await new Promise(resolve => setTimeout(resolve, A_WHILE_MS));
    for (const chat of [samir, daan]) {
      const whole = chat.history.filter(({ cards }) =>
        /^EDU-\d[\s\S]*Education \((verified|geverifieerd)\)[\s\S]*Microsoft-?\s?ID/.test(wordsOf(cards)),
      );
      assert.equal(whole.length, 1, chat.key);
    }
  });

  async function created(): Promise<void> {
    await samir.say('create a school');
    await samir.press('Next', {
      name: 'Stichting Het Baken',
      segment: 'K12',
      website: 'hetbaken.nl',
      country: 'NL',
    });
    await samir.press('Next', { line1: 'Domplein 4', line2: '', postalCode: '3512 JC', city: 'Utrecht' });
    const contact = { firstName: 'Ada', lastName: 'Berg', schoolPhone: '030 234 5678' };
    await samir.press('Next', { ...contact, schoolEmail: 'it@hetbaken.nl' });
    await samir.press('Next', { prefix: 'stichtinghetbaken' });
    await samir.press('Send');
    await samir.until(/First administrator/, 15_000);
    await samir.press('I have saved it');
    await daan.say('volg Stichting Het Baken');
    await daan.press('Volgen');
    await daan.until(/^EDU-2/, 15_000);
    await settled();
  }

  function customer(): string {
    const found = outside.sandbox.world.customers().filter(({ domain }) => domain === DOMAIN);
    assert.equal(found.length, 1);
    return found[0]?.id ?? '';
  }

  function isLook({ to, method, path }: OutsideCall): boolean {
    return (
      to === 'partnerCenter' && method === 'GET' && path === `/v1/customers/${customer()}/qualifications`
    );
  }

  const asked = () => outside.calls.filter(isLook).length;

  function decided(vettingStatus: string, vettingReason?: string): void {
    outside.sandbox.world.setQualification(customer(), {
      vettingStatus,
      vettingCreatedDate: '2026-01-01T00:00:00Z',
      ...(vettingReason && { vettingReason }),
    });
  }

  /** All the time until the next look goes by. */
  async function goesBy(): Promise<void> {
    await database.query(
      "update outbox set due_at = 0, ready_at = 0 where state = 'waiting' and claimed_by is null and kind = $1",
      [STEPS.follow],
    );
  }

  /** The time for which a look was left to the one that began it goes by. */
  async function timeIsUp(): Promise<void> {
    const { rowCount } = await database.query(
      'update outbox set ready_at = 0 where claimed_by is not null and kind = $1',
      [STEPS.follow],
    );
    assert.equal(rowCount, 1, 'somebody had begun it');
  }

  /** Only the next look waits. */
  function settled(): Promise<void> {
    return until(async () => {
      const { rows } = await database.query(
        "select count(*)::int as waiting from outbox where state = 'waiting' and kind <> $1",
        [STEPS.follow],
      );
      return rows[0]?.waiting === 0;
    });
  }
});

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await holds())) {
    assert.ok(Date.now() < end, `it does not come to that: ${holds}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}
