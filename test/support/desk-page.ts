import { existsSync } from 'node:fs';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

/** Where Debian has it; another place can be named by CHROMIUM. */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** True on a machine that can run the browser tests. */
export function hasChromium(): boolean {
  return existsSync(CHROMIUM);
}

/** A browser without a window that calls nobody by itself. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
}

/** The desk in a browser, with these people side by side. `errors` fills with whatever the page complains of. */
export async function openDeskPage(
  browser: Browser,
  url: string,
  people: readonly string[],
  { width = 1440, height = 900, scheme = 'light' }: Look = {},
): Promise<{ readonly page: Page; readonly errors: readonly string[]; seat(person: string): SeatOnPage }> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`${url}/desk/#${people.join(',')}`);
  const seat = (person: string) => new SeatOnPage(page.locator(`section[data-person="${person}"]`));
  for (const person of people) await seat(person).pane.waitFor();
  return { page, errors, seat };
}

/** One person at the desk: does with the page what somebody sitting there does. */
export class SeatOnPage {
  readonly pane: Locator;
  readonly messages: Locator;

  constructor(pane: Locator) {
    this.pane = pane;
    this.messages = pane.locator('.messages');
  }

  /** The newest message; cards are inside. */
  get last(): Locator {
    return this.messages.locator('> .message').last();
  }

  /** Waits until the chat shows these words. */
  async sees(words: string | RegExp): Promise<void> {
    await this.messages.getByText(words).last().waitFor();
  }

  /** Presses one of the tools above the chat: `Install`, `Message again`, `Start over`, `Old client`, `Nederlands`. */
  async tool(name: string): Promise<void> {
    await this.pane.locator('.tools').getByRole('button', { name, exact: true }).click();
  }

  async say(text: string): Promise<void> {
    const field = this.pane.locator('.composer textarea');
    await field.fill(text);
    await field.press('Enter');
  }

  /** Presses a button of the newest card that has it. */
  async press(name: string | RegExp): Promise<void> {
    await this.messages
      .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
      .last()
      .click();
  }

  /** Types into the field with this label. */
  async fill(label: string | RegExp, text: string): Promise<void> {
    const field = this.messages.getByRole('textbox', { name: label });
    await field
      .or(this.messages.getByRole('spinbutton', { name: label }))
      .last()
      .fill(text);
  }

  /** Types into a field with a list of choices, and takes the choice with these words. */
  async choose(label: string | RegExp, typed: string, choice: string | RegExp): Promise<void> {
    await this.messages.getByRole('combobox', { name: label }).last().fill(typed);
    await this.messages.getByRole('option', { name: choice }).first().click();
  }
}
