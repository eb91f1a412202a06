import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import type { App } from '../../bot/app.ts';
import { hasChromium, openBrowser } from '../support/desk-page.ts';
import { openTestApp } from '../support/open-app.ts';

const PICTURES = 'test/browser/pictures';

interface Story {
  readonly language: 'en' | 'nl';
  readonly agent: { readonly key: string; readonly name: string };
  readonly manager: { readonly key: string; readonly name: string };
  readonly start: string;
  readonly find: { readonly label: string; readonly typed: string; readonly option: RegExp };
  readonly keys: string;
  readonly left: RegExp;
  readonly contact: {
    readonly phone: string;
    readonly email: string;
    readonly admin: RegExp;
    readonly byPhone: RegExp;
  };
  readonly check: string;
  readonly send: string;
  readonly next: string;
  readonly title: string;
  readonly waiting: string;
  readonly approve: string;
  readonly packTitle: string;
  readonly ticket: string;
  readonly filed: string;
  readonly received: string;
  readonly shared: string;
  readonly letter: RegExp;
  readonly done: string;
}

const english: Story = {
  language: 'en',
  agent: { key: 'anna', name: 'Anna Becker' },
  manager: { key: 'mark', name: 'Mark Osei' },
  start: 'Request Windows 10 Education keys',
  find: { label: 'Which customer needs the keys?', typed: 'contoso sch', option: /^Contoso School \(/ },
  keys: 'How many keys are needed?',
  left: /400 keys/,
  contact: {
    phone: 'Contact number',
    email: 'E-mail',
    admin: /belongs to a global admin/,
    byPhone: /Phone$/,
  },
  check: 'Check your answers',
  send: 'Send',
  next: 'Next',
  title: 'KEY-1: 120 keys for Contoso School',
  waiting: 'Waiting for approval',
  approve: 'Approve',
  packTitle: 'Windows 10 Home to Windows 10 Education upgrade product key',
  ticket: 'Ticket number',
  filed: 'I filed it',
  received: 'Keys received',
  shared: 'Shared with the customer',
  letter: /Change product key and enter the 25-character key/,
  done: 'Keys shared with the customer',
};

const dutch: Story = {
  language: 'nl',
  agent: { key: 'hanna', name: 'Hanna de Vries' },
  manager: { key: 'marijke', name: 'Marijke Visser' },
  start: 'Windows 10 Education-sleutels aanvragen',
  find: {
    label: 'Welke klant heeft de sleutels nodig?',
    typed: 'rietveld',
    option: /^Het Rietveld Lyceum \(/,
  },
  keys: 'Hoeveel sleutels zijn er nodig?',
  left: /500 sleutels/,
  contact: {
    phone: 'Telefoonnummer',
    email: 'E-mailadres',
    admin: /is van een globale beheerder/,
    byPhone: /Telefoon$/,
  },
  check: 'Controleer je antwoorden',
  send: 'Versturen',
  next: 'Volgende',
  title: 'KEY-1: 120 sleutels voor Het Rietveld Lyceum',
  waiting: 'Wacht op goedkeuring',
  approve: 'Goedkeuren',
  packTitle: 'Windows 10 Home to Windows 10 Education upgrade product key',
  ticket: 'Ticketnummer',
  filed: 'Ik heb hem ingediend',
  received: 'Sleutels ontvangen',
  shared: 'Gedeeld met de klant',
  letter: /Kies Productcode wijzigen en voer de productcode van 25 tekens in/,
  done: 'Sleutels gedeeld met de klant',
};

describe('the whole story of Windows 10 Education keys, at the desk in a browser', () => {
  let browser: Browser;
  let app: App;
  let page: Page;
  const failures: string[] = [];

  before(async () => {
    assert.ok(hasChromium(), 'there is no Chromium on this machine');
    mkdirSync(PICTURES, { recursive: true });
    browser = await openBrowser();
  });
  beforeEach(async () => {
    app = await openTestApp();
    page = await browser.newPage({ viewport: { width: 1400, height: 1100 } });
    page.setDefaultTimeout(8_000);
    page.on('pageerror', error => failures.push(error.message));
    page.on('console', message => message.type() === 'error' && failures.push(message.text()));
  });
  afterEach(async () => {
    await page.close();
    await app.close();
    assert.deepEqual(failures.splice(0), []);
  });
  after(() => browser?.close());

  for (const story of [english, dutch]) {
    it(`goes from the first word to instructions for the customer (${story.language})`, () => walk(story));
  }

  it('can be walked with the keyboard alone, up to the quantity', async () => {
    await open(english);
    const chat = paneOf(english.agent.name);
    await chat.getByRole('button', { name: 'Install the app' }).press('Enter');
    await chat.getByRole('button', { name: english.start }).press('Enter');
    const search = chat.getByRole('combobox', { name: english.find.label });
    await search.pressSequentially(english.find.typed);
    await page.getByRole('option', { name: english.find.option }).waitFor();
    await search.press('ArrowDown');
    await search.press('Enter');
    await chat.getByRole('button', { name: english.next }).press('Enter');
    await chat.getByText(english.left).waitFor();
  });

  async function walk(story: Story): Promise<void> {
    await open(story);
    const agent = paneOf(story.agent.name);
    const manager = paneOf(story.manager.name);
    await agent.getByRole('button', { name: 'Install the app' }).click();
    await manager.getByRole('button', { name: 'Install the app' }).click();
    await agent.getByRole('button', { name: story.start }).click();
    await chooseCustomer(agent, story);
    await agent.getByRole('button', { name: story.next }).click();
    await agent.getByText(story.left).waitFor();
    await agent.getByRole('spinbutton', { name: story.keys }).fill('120');
    await picture(story, 'quantity');
    await agent.getByRole('button', { name: story.next }).click();
    await fillContact(agent, story);
    await picture(story, 'contact');
    await agent.getByRole('button', { name: story.next }).click();
    await agent.getByRole('heading', { name: story.check }).waitFor();
    await picture(story, 'check');
    await agent.getByRole('button', { name: story.send }).first().click();
    await agent.getByRole('heading', { name: story.title }).waitFor();
    await agent.getByText(story.waiting).first().waitFor();
    await approveAs(manager, story);
    await fileAndShare(agent, story);
  }

  async function open({ agent, manager }: Story): Promise<void> {
    await page.goto(`${app.url}/desk/#${agent.key},${manager.key}`);
    await paneOf(agent.name).waitFor();
  }

  function paneOf(name: string): Locator {
    return page.getByRole('region', { name: new RegExp(name) }).first();
  }

  async function chooseCustomer(agent: Locator, { find }: Story): Promise<void> {
    await agent.getByRole('combobox', { name: find.label }).pressSequentially(find.typed);
    await page.getByRole('option', { name: find.option }).click();
  }

  async function fillContact(agent: Locator, { contact }: Story): Promise<void> {
    await agent.getByRole('textbox', { name: contact.phone }).fill('020 123 4567');
    await agent.getByRole('textbox', { name: contact.email }).fill('beheer@school.example');
    await agent.getByRole('checkbox', { name: contact.admin }).check();
    await agent.getByRole('radio', { name: contact.byPhone }).check();
  }

  async function approveAs(manager: Locator, story: Story): Promise<void> {
    await manager.getByRole('heading', { name: story.title }).waitFor();
    await picture(story, 'approval');
    await manager.getByRole('button', { name: story.approve }).click();
    await manager.getByRole('button', { name: story.approve }).waitFor({ state: 'detached' });
  }

  async function fileAndShare(agent: Locator, story: Story): Promise<void> {
    await agent.getByText(story.packTitle).waitFor();
    await picture(story, 'support-pack');
    const request = (await app.store.requestsOf(idOf(story.agent.key), 1))[0];
    const ticket = app.sandbox?.world.openTicket(request?.customer.id ?? '', story.packTitle) ?? '';
    await agent.getByRole('textbox', { name: story.ticket }).fill(ticket);
    await agent.getByRole('button', { name: story.filed }).click();
    await agent.getByRole('button', { name: story.received }).click();
    await agent.getByRole('button', { name: story.shared }).click();
    await agent.getByText(story.done).first().waitFor();
    await agent.getByText(story.letter).waitFor();
    await picture(story, 'shared');
    assert.equal((await app.store.request('KEY-1'))?.state, 'shared');
  }

  function idOf(key: string): string {
    return app.teams?.people.find(person => person.key === key)?.aadObjectId.toLowerCase() ?? '';
  }

  async function picture({ language }: Story, name: string): Promise<void> {
    await page.screenshot({ path: `${PICTURES}/${language}-${name}.png` });
  }
});
