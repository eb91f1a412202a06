import assert from 'node:assert/strict';
import { openStore } from '../../bot/store/open-store.ts';
import { isUpgradeRequest } from '../../domain/upgrades/requests.ts';
import { Chat } from '../support/chat.ts';
import { deskOf } from '../support/desk-of.ts';
import { temporaryFolder } from '../support/folder.ts';
import { type Meeting, type Outside, type OutsideCall, openOutside } from '../support/outside.ts';
import { type BotProcess, startBot } from '../support/process.ts';
import { repliesSent } from '../support/replies-sent.ts';

const E3 = '796b6b5f-613c-4e24-a17c-eba730d49c02';

interface Moment {
  readonly name: string;
  readonly customer: string;
  readonly meeting: (kill: () => Promise<void>) => Meeting;
}

const upgrades = ({ to, method, path }: OutsideCall) =>
  to === 'partnerCenter' && method === 'POST' && path.endsWith('/upgrades');
const afresh = ({ to, method, path }: OutsideCall) =>
  to === 'partnerCenter' && method === 'GET' && path.endsWith('/upgrades');
const killedFirst = (kill: () => Promise<void>) => async () => {
  await kill();
  return 'breakOff' as const;
};

/** In the order in which an approved upgrade meets them. */
const MOMENTS: readonly Moment[] = [
  {
    name: 'between the approval and the upgrade',
    customer: 'Fabrikam Foods',
    // The first look is the approval's own.
    meeting: kill => {
      let looks = 0;
      const fits = (call: OutsideCall) => afresh(call) && ++looks === 2;
      return { fits, before: killedFirst(kill) };
    },
  },
  {
    name: 'when the upgrade is on its way and did not arrive',
    customer: 'Trey Research',
    meeting: kill => ({ fits: upgrades, before: killedFirst(kill) }),
  },
  {
    name: 'when the upgrade was done and Partner Center did not say so yet',
    customer: 'Lamna Healthcare',
    meeting: kill => ({ fits: upgrades, worked: kill }),
  },
  {
    name: 'right after Partner Center has said that the upgrade was done',
    customer: 'City Power and Light',
    meeting: kill => ({ fits: upgrades, answered: kill }),
  },
  {
    name: 'while an upgrade that was only accepted goes on',
    customer: 'Tailwind Traders',
    meeting: kill => {
      let sent = false;
      const fits = (call: OutsideCall) => {
        sent ||= upgrades(call);
        return sent && call.method === 'GET' && /subscriptions$/.test(call.path);
      };
      return { fits, before: killedFirst(kill) };
    },
  },
];

describe('kill -9 while a subscription is upgraded', function () {
  this.timeout(40_000);
  const folder = temporaryFolder();
  const database = () => `file:${folder.path('desk.db')}`;
  let outside: Outside;
  let bot: BotProcess;
  let anna: Chat;
  let mark: Chat;

  const start = async () => {
    bot = await startBot({
      BOT_MODE: 'local',
      DATABASE_URL: database(),
      PARTNER_CENTER_URL: outside.partnerCenterUrl,
      LOG_LEVEL: 'info',
    });
    outside.botsAt(bot.url);
  };
  before(async () => {
    outside = await openOutside();
    const desk = deskOf(outside.teams, repliesSent(database));
    anna = new Chat(desk, 'anna');
    mark = new Chat(desk, 'mark');
    await start();
    await anna.install();
    await mark.install();
  });
  after(async () => {
    await bot?.kill();
    await outside?.close();
  });

  for (const [at, { name, customer, meeting }] of MOMENTS.entries())
    it(`${name}: it is done once, and its requester hears of it`, async () => {
      const id = `SUB-${at + 1}`;
      await anna.say(`upgrade ${customer}`);
      await anna.press('Next', { target: E3 });
      await anna.press('Next', { understood: 'true' });
      assert.match(await anna.press('Send'), new RegExp(`^${id}:`));
      await mark.until(new RegExp(`^${id}:[\\s\\S]*<Approve>`));
      outside.meet(meeting(() => bot.kill()));
      await mark.say(`approve ${id}`).catch((error: unknown) => {
        if (!(error instanceof assert.AssertionError)) throw error;
      });
      await bot.gone;
      outside.meetNobody();
      await start();
      await outside.teams.again('mark');
      await anna.until(new RegExp(`^${id}:[\\s\\S]*The plan: done`), 20_000);
      assert.deepEqual(active(customer), ['Office 365 E3']);
      assert.equal(await approvals(id), 1);
    });

  function active(name: string): readonly string[] {
    const found = outside.sandbox.world.customers().find(one => one.name === name);
    return (found?.subscriptions ?? [])
      .filter(({ status }) => status === 'active')
      .map(({ offerName }) => offerName);
  }

  async function approvals(id: string): Promise<number> {
    const store = await openStore(database(), { me: 'a look from outside' });
    const request = await store.request(id);
    await store.close();
    assert.ok(request && isUpgradeRequest(request));
    return request.history.filter(({ verb }) => verb === 'approve').length;
  }
});
