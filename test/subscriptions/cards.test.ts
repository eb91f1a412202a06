import assert from 'node:assert/strict';
import type { App } from '../../bot/app.ts';
import { isJson } from '../../bot/local/json.ts';
import { problemsOf } from '../support/card-checks.ts';
import { Chat } from '../support/chat.ts';
import { openTestApp } from '../support/open-app.ts';

const E3 = '796b6b5f-613c-4e24-a17c-eba730d49c02';
const WORDS = {
  en: { agent: 'anna', manager: 'mark', next: 'Next', send: 'Send', approve: 'Approve', cancel: 'cancel' },
  nl: {
    agent: 'hanna',
    manager: 'marijke',
    next: 'Volgende',
    send: 'Versturen',
    approve: 'Goedkeuren',
    cancel: 'annuleren',
  },
} as const;
const CUSTOMERS = [
  'Fabrikam Foods',
  'Trey Research',
  'Lamna Healthcare',
  'Coho Vineyard',
  'Adventure Works Pune',
  'Lucerne Publishing',
  'Southridge Video',
  'Humongous Insurance',
  'Fourth Coffee',
  'VanArsdel',
  "Margie's Travel",
  'Litware',
  'Wide World Importers',
  'Blue Yonder Airlines',
  'City Power and Light',
  'Consolidated Messenger',
  'Woodgrove Bank',
  'Alpine Ski School',
  'Fabrikam Academy',
];

describe('every card about subscriptions', () => {
  let app: App;
  beforeEach(async () => {
    app = await openTestApp();
  });
  afterEach(() => app.close());

  /** What is wrong with any card in somebody's chat. */
  function wrongIn(chat: Chat): readonly string[] {
    return chat.history.flatMap(({ cards }) =>
      (cards ?? []).filter(isJson).flatMap(card => {
        const found = problemsOf(card);
        return found.map(problem => `${String(card.speak).slice(0, 60)}: ${problem}`);
      }),
    );
  }

  for (const tongue of ['en', 'nl'] as const) {
    const w = WORDS[tongue];
    it(`${tongue}: is right for every customer with a story, upgrades and licences alike`, async () => {
      const agent = new Chat(app, w.agent);
      await agent.install();
      for (const name of CUSTOMERS) {
        await agent.say(`upgrade ${name}`);
        await agent.say(w.cancel);
        await agent.say(tongue === 'en' ? `add 5 licences to ${name}` : `5 licenties toevoegen aan ${name}`);
        await agent.say(w.cancel);
      }
      assert.ok(agent.history.length > CUSTOMERS.length * 4);
      assert.deepEqual(wrongIn(agent), []);
    });

    it(`${tongue}: is right from the voices to every end`, async () => {
      const [agent, manager] = [new Chat(app, w.agent), new Chat(app, w.manager)];
      await agent.install();
      await manager.install();
      const ends = ['Fabrikam Foods', 'Graphic Design Institute', 'Consolidated Messenger'];
      for (const [at, name] of ends.entries()) {
        if (name === 'Consolidated Messenger') {
          await agent.say(
            tongue === 'en' ? `add 5 licences to ${name}` : `5 licenties toevoegen aan ${name}`,
          );
        } else {
          await agent.say(`upgrade ${name}`);
          await agent.press(w.next, { target: E3 });
          await agent.press(w.next, { understood: 'true' });
        }
        await agent.press(w.send);
        await manager.until(new RegExp(`SUB-${at + 1}:`));
        await manager.press(w.approve);
        await agent.until(/\n(Done|Klaar|Partner Center (refused it|heeft geweigerd))/);
      }
      await agent.say(tongue === 'en' ? 'what can Apps for business become?' : 'wat kan E1 worden?');
      assert.deepEqual([...wrongIn(agent), ...wrongIn(manager)], []);
    });
  }
});
