import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import type { App } from '../../bot/app.ts';
import { hasChromium, openBrowser, openDeskPage } from '../support/desk-page.ts';
import { openTestApp } from '../support/open-app.ts';

describe('the helpdesk with a caller on the line, in a browser', () => {
  let app: App;
  let browser: Browser;

  before(async function () {
    if (!hasChromium()) this.skip();
    [app, browser] = await Promise.all([
      openTestApp({ now: () => new Date('2026-11-20T10:00:00Z') }),
      openBrowser(),
    ]);
  });
  after(async () => {
    await browser?.close();
    await app?.close();
  });

  it('hears a verdict, changes one fact, and walks through steps, in English', async () => {
    const { seat, errors } = await openDeskPage(browser, app.url, ['anna']);
    const anna = seat('anna');
    await anna.say('English');
    await anna.sees(/From now on I speak English/);
    await anna.say('commercial customer, 1,200 E3 and 900 E5, HUP?');
    await anna.sees(/^Yes: 2,000 or more licences/);
    await anna.press('What if…');
    await anna.fill(/^Licences of Microsoft 365 E3/, '1999');
    await anna.press('Judge');
    await anna.sees(/^No: 1,999 licences/);
    await anna.say('how does an employee buy through hup?');
    await anna.press('Step by step');
    await anna.sees(/^Step 1 of 4/);
    assert.deepEqual(errors, []);
  });

  it('hears figures, and that it does not know, in Dutch', async () => {
    const { seat, errors } = await openDeskPage(browser, app.url, ['daan']);
    const daan = seat('daan');
    await daan.say('Nederlands');
    await daan.sees(/Vanaf nu spreek ik Nederlands/);
    await daan.say('klant heeft 240 m365 a3, al 100 sleutels gehad, hoeveel nog?');
    await daan.sees(/^Nog hoogstens 140 sleutels/);
    await daan.say('wat is het annuleringsvenster van 7 dagen?');
    await daan.sees(/^Dat weet ik niet/);
    assert.deepEqual(errors, []);
  });
});
