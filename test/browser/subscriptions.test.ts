import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { App } from '../../bot/app.ts';
import { hasChromium, openBrowser, openDeskPage, type SeatOnPage } from '../support/desk-page.ts';
import { openTestApp } from '../support/open-app.ts';

const PICTURES = 'test/browser/pictures';

interface Story {
  readonly language: 'en' | 'nl';
  readonly agent: string;
  readonly manager: string;
  readonly upgrade: string;
  readonly possible: string;
  readonly confirm: RegExp;
  readonly next: string;
  readonly send: string;
  readonly approve: string;
  readonly byHand: RegExp;
  readonly tidied: string;
  readonly done: string;
  readonly add: string;
  readonly after: RegExp;
  readonly added: string;
  readonly menu: string;
  readonly whose: RegExp;
  readonly howMany: RegExp;
  readonly which: string;
  readonly sent: RegExp;
}

const english: Story = {
  language: 'en',
  agent: 'anna',
  manager: 'mark',
  upgrade: 'upgrade Graphic Design Institute',
  possible: '→ Office 365 E3 and Office 365 E5: possible',
  confirm: /I know that an upgrade cannot be undone/,
  next: 'Next',
  send: 'Send',
  approve: 'Approve',
  byHand: /Accounts and services that need hands/,
  tidied: 'All done by hand',
  done: 'Done',
  add: "add 25 licences to Fabrikam Foods's Business Standard",
  after: /Licences after this/,
  added: 'There are 65 licences now.',
  menu: 'Add licences',
  whose: /Which customer needs more licences/,
  howMany: /How many licences are to be added/,
  which: 'Microsoft 365 Business Standard, 5 licences',
  sent: /SUB-3: 5 more licences of Microsoft 365 Business Standard for Southridge Video/,
};

const dutch: Story = {
  language: 'nl',
  agent: 'hanna',
  manager: 'marijke',
  upgrade: 'Graphic Design Institute upgraden',
  possible: '→ Office 365 E3 en Office 365 E5: kan',
  confirm: /Ik weet dat een upgrade niet ongedaan/,
  next: 'Volgende',
  send: 'Versturen',
  approve: 'Goedkeuren',
  byHand: /Accounts en services waar iemand naar moet kijken/,
  tidied: 'Alles met de hand gedaan',
  done: 'Klaar',
  add: 'voeg 25 licenties toe aan Business Standard van Fabrikam Foods',
  after: /Licenties hierna/,
  added: 'Er zijn nu 65 licenties.',
  menu: 'Licenties toevoegen',
  whose: /Welke klant heeft meer licenties nodig/,
  howMany: /Hoeveel licenties moeten erbij/,
  which: 'Microsoft 365 Business Standard, 5 licenties',
  sent: /SUB-3: 5 extra licenties Microsoft 365 Business Standard voor Southridge Video/,
};

describe('subscriptions at the desk in a browser', () => {
  let browser: Browser;
  let app: App;
  let page: Page;

  before(async () => {
    assert.ok(hasChromium(), 'there is no Chromium on this machine');
    mkdirSync(PICTURES, { recursive: true });
    browser = await openBrowser();
  });
  beforeEach(async () => {
    app = await openTestApp();
  });
  afterEach(async () => {
    await page.close();
    await app.close();
  });
  after(() => browser?.close());

  for (const story of [english, dutch]) {
    it(`upgrades, lists the accounts that need hands, and adds licences (${story.language})`, async () => {
      const desk = await openDeskPage(browser, app.url, [story.agent, story.manager], {
        width: 1400,
        height: 1300,
      });
      page = desk.page;
      page.setDefaultTimeout(8_000);
      const [agent, manager] = [desk.seat(story.agent), desk.seat(story.manager)];
      await install(agent);
      await install(manager);
      await upgrade(agent, manager, story);
      await addLicences(agent, manager, story);
      await addFromMenu(agent, story);
      assert.deepEqual(desk.errors, []);
    });
  }

  async function upgrade(agent: SeatOnPage, manager: SeatOnPage, story: Story): Promise<void> {
    await agent.say(story.upgrade);
    await agent.sees(story.possible);
    await picture(story, 'voices');
    await agent.messages.getByRole('radio', { name: 'Office 365 E3' }).last().check();
    await agent.press(story.next);
    await agent.messages.getByRole('checkbox', { name: story.confirm }).last().check();
    await picture(story, 'what-happens');
    await agent.press(story.next);
    await agent.press(story.send);
    await manager.sees(/SUB-1/);
    await picture(story, 'upgrade-approval');
    await manager.press(story.approve);
    await agent.sees(story.byHand);
    await agent.sees(/ola@graphicdesign/);
    await picture(story, 'users-by-hand');
    await agent.press(story.tidied);
    await agent.messages.getByText(story.done, { exact: true }).last().waitFor();
    assert.equal((await app.store.request('SUB-1'))?.state, 'done');
  }

  async function addLicences(agent: SeatOnPage, manager: SeatOnPage, story: Story): Promise<void> {
    await agent.say(story.add);
    await agent.sees(story.after);
    await picture(story, 'licences');
    await agent.press(story.send);
    await manager.sees(/SUB-2/);
    await manager.press(story.approve);
    await agent.sees(story.added);
    await picture(story, 'licences-added');
  }

  /** Two cards: the customer and the number, then the last look, which asks for the subscription. */
  async function addFromMenu(agent: SeatOnPage, story: Story): Promise<void> {
    await agent.say('help');
    await agent.press(story.menu);
    await agent.messages.getByRole('combobox', { name: story.whose }).last().pressSequentially('southri');
    await agent.messages
      .getByRole('option', { name: /Southridge Video/ })
      .last()
      .click();
    await agent.fill(story.howMany, '5');
    await picture(story, 'licences-from-menu');
    await agent.press(story.next);
    await agent.messages.getByRole('radio', { name: story.which }).last().check();
    await picture(story, 'licences-last-look');
    await agent.press(story.send);
    await agent.sees(story.sent);
  }

  async function install(seat: SeatOnPage): Promise<void> {
    await seat.pane.getByRole('button', { name: 'Install the app' }).click();
    await seat.last.waitFor();
  }

  async function picture({ language }: Story, name: string): Promise<void> {
    await page.screenshot({ path: `${PICTURES}/${language}-${name}.png` });
  }
});
