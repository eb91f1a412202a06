import assert from 'node:assert/strict';
import type { App } from '../../bot/app.ts';
import { Chat } from '../support/chat.ts';
import { openTestApp } from '../support/open-app.ts';

describe('asking with a case on the line', () => {
  let app: App;
  let chat: Chat;
  let dutch: Chat;

  before(async () => {
    app = await openTestApp({ now: () => new Date('2026-11-20T10:00:00Z') });
    chat = new Chat(app, 'anna', { locale: 'en-GB' });
    dutch = new Chat(app, 'daan', { locale: 'nl-NL' });
    await chat.say('English');
    await dutch.say('Nederlands');
  });
  after(() => app.close());

  it('starts with the verdict, then the arithmetic, the source and its date', async () => {
    const said = await chat.say('customer has 240 M365 A3, already got 100 keys, how many more?');
    assert.match(said, /^140 more keys at most\n240 licences - 100 keys asked for before = 140/);
    assert.match(said, /Source: Upgrade Windows 10 Home.*28 October 2020 \(W10E-11, W10E-07\)/);
    assert.match(said, /Since then\nWindows 10 left support/);
  });

  it('keeps the facts for a follow-up', async () => {
    assert.match(await chat.say('and if they had 200 already?'), /^40 more keys at most/);
    assert.match(
      await chat.say('are Japanese employees able to buy Family?'),
      /^No: Microsoft 365 Family is not available in Japan/,
    );
    assert.match(await chat.say('and Personal?'), /^Yes: Microsoft 365 Personal is available in Japan/);
  });

  it('answers in Dutch, however mixed the question', async () => {
    assert.match(
      await dutch.say('klant heeft 240 m365 a3 licenes, al 100 keys gehad, hoeveel nog?'),
      /^Nog hoogstens 140 sleutels/,
    );
    assert.match(
      await dutch.say('100 seats, nog 6 maanden, key van 25 erbij'),
      /^125 licenties, voor 7,2 maanden: tot 26 juni 2027/,
    );
    assert.match(
      await dutch.say('kan Business Basic India naar E3?'),
      /^Nee: Microsoft 365 Business Basic India kan geen Office 365 E3 worden/,
    );
  });

  it('asks for what is missing with a small form, and judges what comes back', async () => {
    assert.match(
      await chat.say('commercial customer, HUP?'),
      /^I need a little more[\s\S]*\[Licences of Microsoft 365 E3 and E5 together/,
    );
    assert.match(
      await chat.press('Judge', { licences: '2100', assurance: '' }),
      /^Yes: 2,000 or more licences/,
    );
  });

  it('takes a country by its name in either language, and says which one it does not know', async () => {
    await chat.say('check');
    await chat.press('Home Use Program');
    assert.match(await chat.press('Judge', { market: 'Rusland' }), /^No: .* not available in Russia/);
    await chat.say('check');
    await chat.press('Home Use Program');
    assert.match(
      await chat.press('Judge', { market: 'Narnia' }),
      /no country that is called “Narnia”[\s\S]*\[Country of the employees: Narnia\]/,
    );
  });

  it('says yes or no to a fact that is asked for, and tells the whole of it', async () => {
    assert.match(
      await chat.say('can I use a gmail address for a new school?'),
      /^Not accepted: an address of a free provider\nE-mail: an address that the entity owns/,
    );
    assert.match(
      await dutch.say('mag een verkoper sleutels aanvragen?'),
      /^Niet genoemd: alleen een Admin agent of een Helpdesk agent/,
    );
  });

  it('shows what changes when one fact is changed', async () => {
    assert.match(await chat.say('commercial customer, 1,200 E3 and 900 E5, HUP?'), /^Yes: 2,000 or more/);
    const changed = await chat.press('Judge', { licences: '1999' });
    assert.match(changed, /^No: 1,999 licences[\s\S]*What changed\n.*2100 → 1999\nBefore: Yes/);
  });

  it('says that it does not know, and whom to ask', async () => {
    const said = await chat.say('can I change the tyres of my car?');
    assert.match(said, /^That I don’t know\n[\s\S]*Ask .*Microsoft Support/);
    assert.match(await dutch.say('wat is het annuleringsvenster van 7 dagen?'), /^Dat weet ik niet/);
  });

  it('shows steps as one card, or one at a time', async () => {
    assert.match(await chat.say('how does an employee buy through hup?'), /\n1\. Register:[\s\S]*\n4\. Shop/);
    assert.match(await chat.press('Step by step'), /Step 1 of 4\nRegister/);
    assert.match(await chat.press('Next'), /Step 2 of 4\nConfirm/);
    assert.match(await chat.press('All steps'), /\n1\. Register:/);
  });

  it('has a form for each kind of case', async () => {
    assert.match(await chat.say('check'), /Home Use Program[\s\S]*Upgrade table[\s\S]*Azure credit/);
    assert.match(await chat.press('Licence key calculator'), /\[Seats on the key/);
    const said = await chat.press('Judge', { mode: 'extend', seats: '100', key: '25', ends: '2026-12-31' });
    assert.match(said, /^The end date moves by 3 months, to 31 March 2027\n12 x 25 \/ 100 = 3 months/);
    assert.match(await chat.press('Judge', { key: '301' }), /^No: a key of 301 is refused[\s\S]*= 300/);
  });

  it('puts a rating, and each question without an answer, on the review list, without anybody’s address', async () => {
    await chat.say('what is the price of Power BI for jan@school.nl?');
    await chat.say('in which countries is hup available?');
    assert.match(
      await chat.press('Send', { comment: 'Taiwan is missing, mail piet@x.nl' }),
      /Thank you, noted/,
    );
    const reviews = await app.store.reviews(10);
    const [rating, unknown] = reviews;
    assert.deepEqual(rating && [rating.kind, rating.answer, rating.comment, rating.question], [
      'down',
      'hup-markets',
      'Taiwan is missing, mail […]',
      'in which countries is hup available?',
    ]);
    assert.equal(unknown?.kind, 'unknown');
    assert.doesNotMatch(JSON.stringify(reviews), /@/);
  });

  it('forgets the review list after the time that the policy sets', async () => {
    assert.ok((await app.store.reviews(50)).length > 0);
    await app.store.forgetReviews(Date.now() + 86_400_000 * 400);
    assert.deepEqual(await app.store.reviews(50), []);
  });

  it('answers in the middle of a journey, and the stage comes back', async () => {
    const asking = new Chat(app, 'daan', { locale: 'nl-NL' });
    const stage = await asking.say('sleutels aanvragen');
    await asking.say('is HUP beschikbaar in Rusland?');
    await asking.until(new RegExp(`^${stage.split('\n')[0] ?? ''}`));
    const before = asking.history.filter(({ from }) => from === 'bot').at(-2);
    assert.match(JSON.stringify(before?.cards), /Nee: het Home Use Program is niet beschikbaar in Rusland/);
  });

  it('shows nothing of what the next question leaves open', async () => {
    await chat.say('are Japanese employees able to buy Family?');
    const said = await chat.say('and for Germany?');
    assert.match(said, /^Yes: Microsoft 365 Family is available in Germany/);
    const facts = chat.last.cards.flatMap(card => JSON.stringify(card).match(/"value":""/g) ?? []);
    assert.deepEqual(facts, []);
  });

  it('names what lies near when only a few words are typed, and says what it can do when nothing does', async () => {
    const hurried = new Chat(app, 'samir');
    assert.match(await hurried.say('azure credit'), /^Did you mean[\s\S]*<Azure credit/);
    assert.match(await hurried.say('gdap'), /^Did you mean[\s\S]*admin/);
    assert.match(await hurried.say('Contoso School'), /I did not understand that/);
  });

  it('takes no order in what names no customer and has an answer', async () => {
    const asking = new Chat(app, 'samir');
    assert.match(await asking.say('upgrade steps'), /^How to upgrade/);
    assert.match(await asking.say('naar hoeveel plannen kan business standard upgraden'), /^2: the table/);
    assert.match(await asking.say('70 upgrade keys for 60 M365 A5, am i allowed'), /^No: not 70 keys/);
    assert.match(await asking.say('80 keys for School 2794'), /^Request Windows 10 Education keys/);
  });

  it('takes a question about keys for a question, not for a request', async () => {
    assert.match(await chat.say('can I get 80 keys with 75 A3?'), /^No: not 80 keys, at most 75/);
  });
});
