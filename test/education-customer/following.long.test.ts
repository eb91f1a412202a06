import assert from 'node:assert/strict';
import { isWatch, watchId } from '../../domain/education-customer/watch.ts';
import {
  create,
  created,
  DAY_MS,
  decide,
  openSchool,
  SAYS,
  type School,
  type Tongue,
} from './support/walk.ts';

const AGENT = { en: 'samir', nl: 'gerda' } as const;
const HOUR_MS = 3_600_000;

/** How often Partner Center was asked about verifications. */
function looks({ app }: School): number {
  return (
    app.sandbox?.calls.filter(({ method, path }) => method === 'GET' && /qualifications$/.test(path))
      .length ?? 0
  );
}

/** The looks that were written down: the next one is ordered. */
async function looksKept({ app }: School): Promise<number> {
  const request = await app.store.request('EDU-1');
  const watch = await app.store.request(watchId(request?.customer.id ?? ''));
  return watch !== undefined && isWatch(watch) ? watch.asked.looks : 0;
}

describe('following the verification of an education customer', () => {
  let school: School;
  afterEach(() => school.close());

  for (const tongue of ['en', 'nl'] as const satisfies readonly Tongue[]) {
    const w = SAYS[tongue];

    it(`tells the one who asked when Microsoft has decided (${tongue})`, async () => {
      school = await openSchool({ agent: AGENT[tongue] });
      await create(school.agent, tongue);
      school.move(4 * DAY_MS);
      await school.agent.until(w.verified);
    });

    it(`says why not, what to change and where, and leads to manual verification (${tongue})`, async () => {
      school = await openSchool({ agent: AGENT[tongue] });
      const { agent } = school;
      const boss = school.chat(tongue === 'en' ? 'mark' : 'marijke');
      await boss.install();
      await create(agent, tongue);
      await decide(school, 'Denied', 'Not an Academic Domain');
      const denied = await agent.until(w.denied);
      assert.match(denied, /Not an Academic Domain/);
      assert.match(denied, tongue === 'en' ? /2 attempts are left/ : /nog 2 pogingen/);
      assert.match(denied, tongue === 'en' ? /E-mail or Website/ : /E-mail of Website/);
      assert.match(denied, /Organization information|Organisatiegegevens/);
      assert.match(denied, /https:\/\/learn\.microsoft\.com/);
      school.app.sandbox?.world.changeCustomer(created(school).id, { name: 'Het Baken College' });
      await agent.press(w.look);
      await agent.until(/"Stichting Het Baken".*"Het Baken College"/);
      await agent.press(w.resubmit);
      await agent.until(w.inReview);
      await decide(school, 'Denied', 'Not an Academic Domain');
      await agent.until(tongue === 'en' ? /One attempt is left/ : /nog één poging/);
      await agent.press(w.askLast);
      await boss.until(/EDU-1/);
      await boss.press(w.approve);
      await agent.until(w.inReview);
      await decide(school, 'Denied', 'Not an Education Customer - After Review');
      assert.match(
        await agent.until(w.denied),
        tongue === 'en' ? /No attempts are left/ : /geen pogingen meer/,
      );
      assert.equal(school.app.sandbox?.world.customer(created(school).id)?.record?.asked, 3);
      await agent.press(w.manual);
      const pack = await agent.until(/Manual verification of an education customer/);
      assert.match(pack, new RegExp(created(school).id));
      assert.match(
        await agent.press(w.filed, { ticket: '12' }),
        tongue === 'en' ? /6 to 16 digits/ : /6 tot 16 cijfers/,
      );
      await agent.press(w.filed, { ticket: '616122292874576' });
      await agent.until(/616122292874576/);
      await decide(school, 'Approved');
      await agent.until(w.verified);
      assert.equal(created(school).all.length, 1);
    });
  }

  it('tells of a change once', async () => {
    school = await openSchool();
    const { agent } = school;
    await create(agent);
    const before = agent.history.length;
    await decide(school, 'Denied', 'Not an Academic Domain');
    await agent.until(SAYS.en.denied);
    await nothingWaits(school);
    school.move(DAY_MS);
    await new Promise(resolve => setTimeout(resolve, 1_500));
    assert.equal(agent.history.length, before + 1);
  });

  it('looks less often as time goes by, and goes on when Partner Center does not answer', async () => {
    school = await openSchool();
    await create(school.agent);
    const before = looks(school);
    for (let hour = 0; hour < 6; hour += 1) {
      const known = await looksKept(school);
      if (hour === 2) school.app.sandbox?.faults.plan({ kind: '5xx', path: /qualifications/, times: 4 });
      school.move(HOUR_MS);
      await until(async () => (await looksKept(school)) > known);
    }
    assert.ok(looks(school) - before <= 6 + 4, 'an hour of waiting is one look, not twelve');
    school.app.sandbox?.faults.clear();
    await decide(school, 'Approved');
    await school.agent.until(SAYS.en.verified);
  });

  it('says so when it takes longer than usual, and offers Support', async () => {
    school = await openSchool();
    const { agent } = school;
    const { sandbox } = school.app;
    await create(agent);
    sandbox?.world.setQualification(created(school).id, {
      vettingStatus: 'InReview',
      vettingCreatedDate: '2026-01-01T00:00:00Z',
    });
    school.move(14 * DAY_MS);
    assert.match(await agent.until(/longer than usual/), /more than 5 working days/);
    await agent.press('Manual verification');
    await agent.until(/Support pack/);
  });

  it('hands the correction to a Global admin, who gets what to change and reports back', async () => {
    school = await openSchool();
    const { agent } = school;
    const admin = school.chat('gerda');
    await admin.install();
    await create(agent);
    await decide(school, 'Denied', 'Not an Academic Domain');
    await agent.until(SAYS.en.denied);
    await agent.press('Hand to a Global admin', { task: 'The e-mail should be info@hetbaken.nl' });
    const task = await admin.until(/Wil je de gegevens van Stichting Het Baken verbeteren/);
    assert.match(task, /Samir Khan vraagt het jou/);
    assert.match(task, /Samir Khan: The e-mail should be info@hetbaken\.nl/);
    assert.match(task, /oorzaken\nE-mail: it@hetbaken\.nl\nWebsite: hetbaken\.nl\nOok verstuurd/);
    assert.match(task, /Organisatiegegevens/);
    school.app.sandbox?.world.changeCustomer(created(school).id, { name: 'Het Baken College' });
    await admin.press('Ik heb het gewijzigd');
    await admin.until(/Dank je\. Samir Khan weet het nu/);
    const told = await agent.until(/Gerda Bakker has changed the details/);
    assert.match(told, /Legal name: "Stichting Het Baken" became "Het Baken College"/);
    assert.match(told, /<Ask again>/);
  });

  it('shows what Microsoft and colleagues write as it is, and draws none of it', async () => {
    school = await openSchool();
    const { agent } = school;
    const admin = school.chat('gerda');
    await admin.install();
    await create(agent);
    const written = '**Not** <b>a</b> [school](https://evil.example)';
    await decide(school, 'Denied', written);
    assert.ok((await agent.until(SAYS.en.denied)).includes(written));
    await agent.press('Hand to a Global admin', { task: written });
    assert.ok((await admin.until(/Wil je/)).includes(`Samir Khan: ${written}`));
    for (const { last } of [agent, admin]) {
      const raw = JSON.stringify(last.cards);
      assert.ok(!raw.includes('[school](https'), 'a link would be drawn');
      assert.ok(!/[^\\]<b>/.test(raw), 'a tag would be drawn');
    }
  });

  it('offers nothing to correct where Microsoft has excluded the organisation', async () => {
    school = await openSchool();
    const { agent } = school;
    await create(agent);
    await decide(school, 'Denied', 'Restricted being an Education Customer');
    const words = await agent.until(SAYS.en.denied);
    assert.match(words, /only Support can say more/);
    assert.doesNotMatch(words, /<Ask again>|Most likely causes/);
    await agent.press('Manual verification');
    await agent.until(/Support pack/);
  });

  it('tells the status of any customer, with its reason, and follows it for whoever asks', async () => {
    school = await openSchool();
    const { agent } = school;
    assert.match(
      await agent.say('status of Wingtip Institute'),
      /Not an education customer.*\n.*Not an Academic Domain/,
    );
    assert.match(
      await agent.say('what is the status of Contoso School?'),
      /Education: Microsoft has verified it/,
    );
    assert.match(await agent.say('status of contoso'), /Which one do you mean/);
    await agent.press('Contoso Schools of Music (contosomusic.onmicrosoft.com)');
    await agent.until(/has verified it/);
    assert.match(await agent.say('status of nobody at all'), /No customer matches/);
    assert.match(await agent.say('follow Tailspin Primary'), /In review/);
    assert.match(
      await agent.press('Follow'),
      /Education status of Tailspin Primary/,
      'the segment is not guessed',
    );
    await agent.press('Follow', { segment: 'K12' });
    await agent.until(/EDU-1/);
    const tailspin = school.app.sandbox?.world.customers().find(({ name }) => name === 'Tailspin Primary');
    school.app.sandbox?.world.setQualification(tailspin?.id ?? '', { vettingStatus: 'Approved' });
    school.move(DAY_MS);
    await agent.until(SAYS.en.verified);
  });

  it('has a customer in the sandbox for each reason, and says what each means', async () => {
    school = await openSchool();
    const { agent } = school;
    const told: readonly (readonly [string, RegExp])[] = [
      ['Coho Driving Lessons', /does not see this organisation as a school/],
      ['Trey Coding Bootcamp', /Somebody at Microsoft has looked at it/],
      ['Margie Language Institute', /Microsoft has taken that back/],
      ['Humongous Library', /a library that is not open to the public/],
      ['Lucerne Museum', /a museum that is not eligible/],
      ['Woodgrove Seminars', /has excluded this organisation/],
      ['Graphic Design Nursery', /Account review: A new account is also reviewed/],
      ['Bellows Preschool', /Account review: not passed/],
    ];
    for (const [name, words] of told) assert.match(await agent.say(`status of ${name}`), words, name);
  });

  it('finds out that the attempts were used up in the portal', async () => {
    school = await openSchool();
    const { agent } = school;
    await agent.say('status of Litware Evening Classes');
    await agent.press('Correct it and ask again', { segment: 'HigherEducation' });
    await agent.press('Ask again');
    assert.match(await agent.until(/No attempts are left/), /Manual verification/);
  });

  it('is looked at and asked again in words, too', async () => {
    school = await openSchool();
    const { agent } = school;
    await create(agent);
    await agent.say('refresh EDU-1');
    await agent.until(/Samir Khan looked again/);
    await decide(school, 'Denied', 'Not an Academic Domain');
    await agent.until(SAYS.en.denied);
    await agent.say('resubmit EDU-1');
    await agent.until(SAYS.en.inReview);
  });

  it('has a customer verified that was there before', async () => {
    school = await openSchool();
    const { agent } = school;
    await agent.say('status of Adatum Training');
    await agent.press('Have it verified', { segment: 'K12', website: 'adatum.example' });
    await agent.until(SAYS.en.inReview);
    const adatum = school.app.sandbox?.world.customers().find(({ name }) => name === 'Adatum Training');
    assert.equal(adatum?.record?.asked, 1);
  });

  it('answers people without a role with who can', async () => {
    school = await openSchool({ agent: 'noor' });
    assert.match(await school.agent.say('status van Tailspin Primary'), /Verkoopagent/);
  });
});

/** Everything has left the outbox: the clock may be moved without anything being sent anew. */
async function nothingWaits({ app }: School): Promise<void> {
  while ((await app.store.outbox.count()).waiting > 0) await new Promise(resolve => setTimeout(resolve, 20));
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 8_000;
  while (!(await holds())) {
    assert.ok(Date.now() < end, 'it did not come to that');
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}
