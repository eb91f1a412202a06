import assert from 'node:assert/strict';
import pg from 'pg';
import { openStore } from '../../bot/store/open-store.ts';
import { Chat, wordsOf } from '../support/chat.ts';
import { POINTS, type Point } from '../support/crash-points.ts';
import { deskOf } from '../support/desk-of.ts';
import { temporaryFolder } from '../support/folder.ts';
import { CUSTOMERS } from '../support/office.ts';
import { type Outside, openOutside } from '../support/outside.ts';
import { postgresOrSkip } from '../support/postgres.ts';
import { type BotProcess, startBot } from '../support/process.ts';
import { repliesSent } from '../support/replies-sent.ts';
import { toCheck } from '../support/walks.ts';

const KEYS = 25;
const TICKET_TITLE = 'Windows 10 Home to Windows 10 Education upgrade product key';

for (const on of ['SQLite', 'PostgreSQL'] as const) dies(on);

/** On SQLite the bot is started again; on PostgreSQL another instance was there all the time. */
function dies(on: 'SQLite' | 'PostgreSQL'): void {
  describe(on === 'SQLite' ? 'kill -9' : 'kill -9 of one of two instances over PostgreSQL', function () {
    this.timeout(40_000);
    const folder = temporaryFolder();
    let database: string;
    let outside: Outside;
    let bot: BotProcess;
    let other: BotProcess | undefined;
    let anna: Chat;
    let mark: Chat;
    const asked: string[] = [];

    const launch = () =>
      startBot({
        BOT_MODE: 'local',
        DATABASE_URL: database,
        PARTNER_CENTER_URL: outside.partnerCenterUrl,
        LOG_LEVEL: 'info',
      });
    before(async function () {
      database =
        on === 'SQLite' ? `file:${folder.path('desk.db')}` : await (await postgresOrSkip(this)).url();
      outside = await openOutside();
      const desk = deskOf(
        outside.teams,
        repliesSent(() => database),
      );
      anna = new Chat(desk, 'anna');
      mark = new Chat(desk, 'mark');
      bot = await launch();
      if (on === 'PostgreSQL') other = await launch();
      outside.botsAt(bot.url);
      await anna.install();
      await mark.install();
    });
    after(async () => {
      await bot?.kill();
      await other?.kill();
      await outside?.close();
    });

    for (const point of POINTS)
      it(`${point.name}: nothing is lost and nothing is done twice`, async () => {
        const ticket = outside.sandbox.world.openTicket(CUSTOMERS.contoso, TICKET_TITLE);
        await killedWhile(point, ticket);
        outside.meetNobody();
        await goOn();
        await again(point.deed === 'approves' ? 'mark' : 'anna');
        const id = newestOf(anna);
        assert.ok(!asked.includes(id), `${id} was there before`);
        asked.push(id);
        await finish(id, ticket);
        assert.equal(times(anna.words, /Mark Osei approved it/g), 1);
        assert.equal(times(anna.words, /Anna Becker asked for it/g), 1);
        const cards = cardsOf(mark, id) - (point.deed === 'approves' ? 1 : 0);
        assert.ok(cards === 1 || (cards === 2 && point.oneMayComeTwice), `${cards} cards`);
        assert.equal(notesOf(ticket, id), 1);
      });

    it('at the end there is one request for each that was sent, and nothing waits any more', async () => {
      await until(async () => (await look()).waiting === 0);
      for (const one of other ? [bot, other] : [bot]) assert.equal(await one.end(), 0);
      const { held, waiting, mine } = await look();
      assert.equal(held, asked.length * KEYS);
      assert.equal(waiting, 0);
      assert.deepEqual([...mine].sort(), [...asked].sort());
    });

    /** Goes on until the deed, which ends with the death of the bot. */
    async function killedWhile({ deed, meeting }: Point, ticket: string): Promise<void> {
      await toCheck(anna, KEYS);
      if (deed !== 'sends') {
        await anna.press('Send');
        await mark.until(new RegExp(`^${newestOf(anna)}:[\\s\\S]*<Approve>`));
      }
      if (deed === 'files') await approve(newestOf(anna));
      outside.meet(meeting(() => bot.kill()));
      await tried(
        deed === 'sends'
          ? anna.press('Send')
          : deed === 'approves'
            ? mark.say(`approve ${newestOf(anna)}`)
            : anna.press('I filed it', { ticket }),
      );
      await bot.gone;
    }

    async function goOn(): Promise<void> {
      if (other === undefined) bot = await launch();
      else {
        await timeIsUp(database);
        bot = other;
        other = await launch();
      }
      outside.botsAt(bot.url);
    }

    /** Teams delivers once more what got no answer. */
    async function again(who: string): Promise<void> {
      const delivered = await outside.teams.again(who);
      assert.ok(['delivered', 'card'].includes(delivered.kind), JSON.stringify(delivered));
    }

    /** Whatever is left to do until it is filed. */
    async function finish(id: string, ticket: string): Promise<void> {
      await mark.until(new RegExp(`^${id}:`));
      if (/<Approve>/.test(mark.words)) await approve(id);
      await anna.until(new RegExp(`^${id}:[\\s\\S]*(Support pack|Ticket \\d)`));
      if (/I filed it/.test(anna.words)) await anna.press('I filed it', { ticket });
      await until(async () => notesOf(ticket, id) > 0);
      await until(async () => /Filed with Microsoft Support/.test(mark.words));
    }

    async function approve(id: string): Promise<void> {
      await mark.press('Approve');
      await anna.until(new RegExp(`^${id}:[\\s\\S]*Support pack`));
    }

    function notesOf(ticket: string, id: string): number {
      const notes = outside.sandbox.world.ticket(ticket)?.notes ?? [];
      return notes.filter(({ text }) => text.includes(`[Partner Desk ${id} filed]`)).length;
    }

    async function look() {
      const store = await openStore(database, { me: 'a look from outside' });
      const [{ waiting }, held, mine] = await Promise.all([
        store.outbox.count(),
        store.keysHeld(CUSTOMERS.contoso),
        store.requestsOf(anna.id, 99),
      ]);
      await store.close();
      return { waiting, held, mine: mine.map(({ id }) => id) };
    }
  });
}

/** The time goes by for which entries were left to the instance that died. The one that lives has delivered its own. */
async function timeIsUp(database: string): Promise<void> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    await new Promise(resolve => setTimeout(resolve, 500));
    await client.query('update outbox set ready_at = 0 where claimed_by is not null');
  } finally {
    await client.end();
  }
}

/** Waits for something that fails because the bot dies on the way. */
async function tried(deed: Promise<unknown>): Promise<void> {
  await deed.catch((error: unknown) => {
    if (!(error instanceof assert.AssertionError)) throw error;
  });
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await holds())) {
    assert.ok(Date.now() < end, 'it does not come to that');
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

/** The request that the newest message shows. */
function newestOf(chat: Chat): string {
  return /^KEY-\d+/.exec(chat.words)?.[0] ?? assert.fail(`no request in:\n${chat.words}`);
}

/** How many messages show this request. */
function cardsOf({ history }: Chat, id: string): number {
  return history.filter(({ from, cards }) => from === 'bot' && wordsOf(cards).startsWith(`${id}:`)).length;
}

function times(words: string, pattern: RegExp): number {
  return words.match(pattern)?.length ?? 0;
}
