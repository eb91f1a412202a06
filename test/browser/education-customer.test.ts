import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { created, decide, openSchool, type School } from '../education-customer/support/walk.ts';
import { openBrowser } from '../support/desk-page.ts';

const PICTURES = 'test/browser/pictures';

const english = {
  language: 'en',
  agent: { key: 'samir', name: 'Samir Khan' },
  manager: { key: 'mark', name: 'Mark Osei' },
  install: 'Install the app',
  start: 'Create an education customer',
  next: 'Next',
  send: 'Send',
  fields: {
    name: /^Name of the legal entity/,
    segment: /Primary or secondary/,
    website: /^Website/,
    country: /^Country or region/,
    line1: /^Street and number/,
    postalCode: /^Postcode/,
    city: /^Town or city/,
    firstName: /^First name/,
    lastName: /^Last name/,
    phone: /^Phone number/,
    email: /^E-mail address/,
    prefix: /^First part of the domain/,
  },
  refused: /gives addresses to anybody/,
  free: /stichtinghetbaken\.onmicrosoft\.com is free/,
  check: 'Check your answers',
  looksAt: /what Microsoft looks at/,
  password: /First administrator of Stichting Het Baken/,
  saved: 'I have saved it',
  inReview: /^In review$/,
  denied: /^Not an education customer$/,
  because: /Not an Academic Domain/,
  look: 'Look again',
  changed: /became "Het Baken College"/,
  again: 'Ask again',
  askLast: 'Ask a manager for the last attempt',
  approve: 'Approve',
  none: /No attempts are left/,
  manual: 'Manual verification',
  pack: 'Manual verification of an education customer',
  ticket: /^Ticket number/,
  filed: 'I filed it',
  verified: /^Education \(verified\)$/,
};
type Story = { readonly [Name in keyof typeof english]: (typeof english)[Name] };

const dutch: Story = {
  language: 'nl',
  agent: { key: 'gerda', name: 'Gerda Bakker' },
  manager: { key: 'marijke', name: 'Marijke Visser' },
  install: 'Install the app',
  start: 'Een onderwijsklant aanmaken',
  next: 'Volgende',
  send: 'Versturen',
  fields: {
    name: /^Naam van de rechtspersoon/,
    segment: /Basis- of voortgezet/,
    website: /^Website/,
    country: /^Land of regio/,
    line1: /^Straat en huisnummer/,
    postalCode: /^Postcode/,
    city: /^Plaats/,
    firstName: /^Voornaam/,
    lastName: /^Achternaam/,
    phone: /^Telefoonnummer/,
    email: /^E-mailadres/,
    prefix: /^Eerste deel van het domein/,
  },
  refused: /geeft iedereen een adres/,
  free: /stichtinghetbaken\.onmicrosoft\.com is vrij/,
  check: 'Controleer je antwoorden',
  looksAt: /waar Microsoft naar kijkt/,
  password: /Eerste beheerder van Stichting Het Baken/,
  saved: 'Ik heb het opgeslagen',
  inReview: /^In beoordeling$/,
  denied: /^Geen onderwijsklant$/,
  because: /Not an Academic Domain/,
  look: 'Opnieuw kijken',
  changed: /werd "Het Baken College"/,
  again: 'Opnieuw aanvragen',
  askLast: 'Een manager om de laatste poging vragen',
  approve: 'Goedkeuren',
  none: /geen pogingen meer/,
  manual: 'Handmatige verificatie',
  pack: 'Manual verification of an education customer',
  ticket: /^Ticketnummer/,
  filed: 'Ik heb het ingediend',
  verified: /^Education \(geverifieerd\)$/,
};

describe('the whole story of an education customer, at the desk in a browser', () => {
  let browser: Browser;
  let school: School;
  let page: Page;
  const failures: string[] = [];

  before(async () => {
    mkdirSync(PICTURES, { recursive: true });
    browser = await openBrowser();
  });
  beforeEach(() => {
    failures.length = 0;
  });
  afterEach(async () => {
    await page.close();
    await school.close();
    assert.deepEqual(failures, []);
  });
  after(() => browser?.close());

  for (const story of [english, dutch])
    it(`goes from the first word to manual verification (${story.language})`, () => walk(story));

  it('hands the correction to a Global admin, and shows the agent what has changed', async () => {
    await open('samir', 'gerda');
    const agent = paneOf('Samir Khan');
    const admin = paneOf('Gerda Bakker');
    await admin.getByRole('button', { name: dutch.install }).click();
    await create(agent, english);
    await settle();
    await decide(school, 'Denied', 'Not an Academic Domain');
    const newest = agent.getByRole('listitem').last();
    await newest.getByText(english.denied).waitFor();
    await newest.getByRole('button', { name: 'Hand to a Global admin' }).first().click();
    await newest.getByRole('textbox', { name: /^What should it say/ }).fill('The name is Het Baken College');
    await newest.getByRole('button', { name: 'Hand to a Global admin' }).last().click();
    await newest.getByText(/Asked to correct it: Gerda Bakker/).waitFor();
    await admin.getByText(/Samir Khan: The name is Het Baken College/).waitFor();
    await picture(dutch, 'task');
    await admin.getByRole('button', { name: 'Ik doe het' }).click();
    await newest.getByText(/Gerda Bakker has taken on the correction/).waitFor();
    school.app.sandbox?.world.changeCustomer(created(school).id, { name: 'Het Baken College' });
    await admin.getByRole('button', { name: 'Ik heb het gewijzigd' }).click();
    await admin.getByText(/Dank je\. Samir Khan weet het nu/).waitFor();
    await newest.getByText(english.changed).first().waitFor();
    await picture(english, 'task-done');
  });

  it('shows the second agent who asks for a school the first', async () => {
    await open('samir', 'daan');
    const [first, second] = [paneOf('Samir Khan'), paneOf('Daan Peters')];
    await create(first, english);
    await second.getByRole('button', { name: dutch.install }).click();
    await second.getByRole('button', { name: dutch.start }).click();
    await second.getByRole('textbox', { name: dutch.fields.name }).fill('Stichting het baken');
    await second.getByRole('radio', { name: dutch.fields.segment }).check();
    await second.getByRole('button', { name: dutch.next }).click();
    await second.getByRole('textbox', { name: dutch.fields.line1 }).fill('Domplein 4');
    await second.getByRole('textbox', { name: dutch.fields.postalCode }).fill('3512jc');
    await second.getByRole('textbox', { name: dutch.fields.city }).fill('Utrecht');
    await second.getByRole('button', { name: dutch.next }).click();
    await second.getByText(/Samir Khan vraagt die aan in EDU-1/).waitFor();
    await picture(dutch, 'duplicate');
  });

  async function open(...keys: readonly [string, string]): Promise<void> {
    school = await openSchool({ agent: keys[0] });
    page = await browser.newPage({ viewport: { width: 1400, height: 1100 } });
    page.setDefaultTimeout(8_000);
    page.on('pageerror', error => failures.push(error.message));
    page.on('console', message => message.type() === 'error' && failures.push(message.text()));
    await page.goto(`${school.app.url}/desk/#${keys.join(',')}`);
  }

  async function walk(story: Story): Promise<void> {
    await open(story.agent.key, story.manager.key);
    const agent = paneOf(story.agent.name);
    const manager = paneOf(story.manager.name);
    await manager.getByRole('button', { name: story.install }).click();
    await create(agent, story);
    await correct(agent, manager, story);
    await toSupport(agent, story);
  }

  function paneOf(name: string): Locator {
    return page.getByRole('region', { name: new RegExp(name) }).first();
  }

  async function create(agent: Locator, story: Story): Promise<void> {
    const { fields: f, next } = story;
    const fill = (name: RegExp, text: string) => agent.getByRole('textbox', { name }).fill(text);
    const goOn = () => agent.getByRole('button', { name: next }).click();
    await agent.getByRole('button', { name: story.start }).click();
    await fill(f.name, 'Stichting Het Baken');
    await agent.getByRole('radio', { name: f.segment }).check();
    await fill(f.website, 'hetbaken.nl');
    await picture(story, 'organisation');
    await goOn();
    await fill(f.line1, 'Domplein 4');
    await fill(f.postalCode, '3512 JC');
    await fill(f.city, 'Utrecht');
    await picture(story, 'address');
    await goOn();
    await fill(f.firstName, 'Ada');
    await fill(f.lastName, 'Berg');
    await fill(f.phone, '030 234 5678');
    await fill(f.email, 'baken@gmail.com');
    await goOn();
    await agent.getByText(story.refused).waitFor();
    await picture(story, 'free-provider');
    await fill(f.email, 'it@hetbaken.nl');
    await goOn();
    await agent.getByText(story.free).waitFor();
    await picture(story, 'domain');
    await goOn();
    await agent.getByRole('heading', { name: story.check }).waitFor();
    await agent.getByText(story.looksAt).waitFor();
    await picture(story, 'preflight');
    await agent.getByRole('button', { name: story.send }).first().click();
    await agent.getByText(story.password).first().waitFor();
    await picture(story, 'first-administrator');
    await agent.getByRole('button', { name: story.saved }).click();
    await agent.getByText(story.inReview).first().waitFor();
    await agent.getByRole('button', { name: story.saved }).waitFor({ state: 'detached' });
    await picture(story, 'in-review');
    assert.equal(created(school).all.length, 1);
  }

  async function correct(agent: Locator, manager: Locator, story: Story): Promise<void> {
    await settle();
    await decide(school, 'Denied', 'Not an Academic Domain');
    const newest = agent.getByRole('listitem').last();
    await newest.getByText(story.denied).waitFor();
    await newest.getByText(story.because).first().waitFor();
    await picture(story, 'denied');
    school.app.sandbox?.world.changeCustomer(created(school).id, { name: 'Het Baken College' });
    await newest.getByRole('button', { name: story.look }).click();
    await newest.getByText(story.changed).first().waitFor();
    await picture(story, 'changed');
    await newest.getByRole('button', { name: story.again }).first().click();
    await newest.getByRole('button', { name: story.again }).last().click();
    await newest.getByText(story.inReview).first().waitFor();
    await settle();
    await decide(school, 'Denied', 'Not an Academic Domain');
    await newest.getByRole('button', { name: story.askLast }).first().click();
    await newest.getByRole('button', { name: story.askLast }).last().click();
    await manager.getByRole('button', { name: story.approve }).click();
    await newest.getByText(story.inReview).first().waitFor();
    await settle();
    await decide(school, 'Denied', 'Not an Education Customer - After Review');
    await newest.getByText(story.none).waitFor();
  }

  async function toSupport(agent: Locator, story: Story): Promise<void> {
    const newest = agent.getByRole('listitem').last();
    await newest.getByRole('button', { name: story.manual }).first().click();
    await newest.getByRole('button', { name: story.manual }).last().click();
    await newest.getByText(story.pack).first().waitFor();
    await picture(story, 'manual');
    await newest.getByRole('textbox', { name: story.ticket }).fill('616122292874576');
    await newest.getByRole('button', { name: story.filed }).click();
    await newest.getByText('616122292874576').first().waitFor();
    await settle();
    await decide(school, 'Approved');
    await newest.getByText(story.verified).waitFor();
    await picture(story, 'verified');
    assert.equal((await school.app.store.request('EDU-1'))?.state, 'verified');
  }

  /** Only the next look waits: moving the clock sends nothing anew. */
  async function settle(): Promise<void> {
    for (let quiet = 0; quiet < 5; ) {
      await new Promise(resolve => setTimeout(resolve, 50));
      quiet = (await school.app.store.outbox.count()).waiting <= 1 ? quiet + 1 : 0;
    }
  }

  async function picture({ language }: Story, name: string): Promise<void> {
    await page.screenshot({ path: `${PICTURES}/school-${language}-${name}.png` });
  }
});
