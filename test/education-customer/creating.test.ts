import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chat } from '../support/chat.ts';
import { settled } from '../support/office.ts';
import { anyOf, created, openSchool, SAYS, type School, type Tongue, toCheck } from './support/walk.ts';

const PASTED = {
  en: `create a school
Name: Stichting Het Baken
Segment: K-12
Website: hetbaken.nl
Country: Netherlands
Address: Domplein 4
Postcode: 3512 JC
City: Utrecht
Contact: Ada van den Berg
Phone: 030 234 5678
E-mail: it@hetbaken.nl`,
  nl: `maak een school aan
Naam: Stichting Het Baken
Soort onderwijs: voortgezet onderwijs
Website: hetbaken.nl
Land: Nederland
Adres: Domplein 4
Postcode: 3512 JC
Plaats: Utrecht
Contactpersoon: Ada van den Berg
Telefoon: 030 234 5678
E-mailadres: it@hetbaken.nl`,
};
const AGENT = { en: 'samir', nl: 'gerda' } as const;

/** The choice that says that it is none of those that look like it. */
function another({ last }: Chat): string {
  return /"(other:[a-z0-9]+)"/.exec(JSON.stringify(last.cards))?.[1] ?? assert.fail('nothing looks like it');
}

describe('creating an education customer in the chat', () => {
  let school: School;
  afterEach(() => school.close());

  for (const tongue of ['en', 'nl'] as const satisfies readonly Tongue[]) {
    const w = SAYS[tongue];

    it(`takes five cards, and then it is in review at once (${tongue})`, async () => {
      school = await openSchool({ agent: AGENT[tongue] });
      const { agent } = school;
      const check = await toCheck(agent, tongue);
      assert.match(check, w.check);
      assert.match(check, /5 (of|van) 5/);
      assert.match(check, /EDU-04/);
      await agent.press(w.send);
      await agent.until(w.password);
      await agent.press(w.saved);
      const words = await anyOf(agent, w.inReview);
      assert.equal(created(school).all.length, 1);
      assert.match(
        words,
        tongue === 'en' ? /not the education verification/ : /niet de onderwijsverificatie/,
      );
    });

    it(`takes everything out of one message, so that only the domain is left to look at (${tongue})`, async () => {
      school = await openSchool({ agent: AGENT[tongue] });
      const { agent } = school;
      assert.match(await agent.say(PASTED[tongue]), /stichtinghetbaken/);
      const check = await agent.press(w.next);
      assert.match(check, w.check);
      assert.match(check, /van den Berg/);
      assert.match(check, /\+31302345678/);
      assert.match(check, /it@hetbaken\.nl/);
    });
  }

  it('tells others who can', async () => {
    school = await openSchool({ agent: 'hanna' });
    const words = await school.agent.say('maak een school aan');
    assert.match(words, /Verkoopagent/);
    assert.match(words, /Samir Khan/);
    assert.equal(created(school).all.length, 0);
  });

  it('speaks at each field before anything is sent', async () => {
    school = await openSchool();
    const { agent } = school;
    const { next } = SAYS.en;
    await agent.say('create a school');
    assert.match(
      await agent.press(next, {
        name: '123',
        segment: 'K12',
        website: 'our site',
        country: 'ZW',
      }),
      /not a name/,
    );
    assert.match(agent.words, /cannot read this as a website/);
    assert.match(agent.words, /no rules for this country/);
    const form = { name: 'De Regenboog', segment: 'K12', website: 'regenboog.nl', country: 'US' };
    const address = await agent.press(next, form);
    assert.match(address, /trade name/);
    const field = await agent.press('Back');
    assert.match(
      field,
      /trade name[^\n]*\n\[Name of the legal entity: De Regenboog\]/,
      'at its field as well',
    );
    assert.match(await agent.press(next, form), /trade name/);
    assert.match(address, /State or province/);
    assert.match(
      await agent.press(next, { line1: '1 Main St', postalCode: '3512 JC', city: 'Redmond', state: 'WA' }),
      /not a postcode there \(United States\)/,
    );
    await agent.press(next, { postalCode: '98052' });
    const contact = {
      firstName: 'Ada',
      lastName: 'Berg',
      schoolPhone: '425 555 0100',
      schoolEmail: 'x@gmail.com',
    };
    assert.match(await agent.press(next, contact), /gmail\.com gives addresses to anybody/);
    assert.match(
      await agent.press(next, { schoolEmail: 'x@school.onmicrosoft.com' }),
      /onmicrosoft\.com address/,
    );
    const domain = await agent.press(next, { schoolEmail: 'x@elsewhere.org' });
    assert.match(domain, /nothing to do with the website/);
    assert.match(domain, /never be changed/i);
    assert.match(await agent.press(next, { prefix: 'de regenboog' }), /blanks or special characters/);
    assert.match(await agent.press(next, { prefix: 'a'.repeat(28) }), /28 characters/);
    assert.match(await agent.press(next, { prefix: 'contoso' }), /taken already/);
    assert.match(await agent.press(next, { prefix: 'regenboogredmond' }), SAYS.en.check);
    assert.equal(
      school.app.sandbox?.calls.some(({ method, path }) => method === 'POST' && path === '/v1/customers'),
      false,
    );
  });

  it('offers what Partner Center suggests, and keeps what was entered unless it is chosen', async () => {
    school = await openSchool();
    const { agent } = school;
    const untidy = { address: { postalCode: '3512jc', city: 'utrecht' } };
    await agent.say('create a school');
    const entered = await toCheck(agent, 'en', untidy);
    assert.match(entered, /Domplein 4, 3512jc utrecht/);
    await agent.say('cancel');
    await agent.say('create a school');
    await agent.press('Next', { name: 'Stichting Het Baken', segment: 'K12', website: '', country: 'NL' });
    const offered = await agent.press('Next', { line1: 'Domplein 4', postalCode: '3512jc', city: 'utrecht' });
    assert.match(offered, /As I entered it: Domplein 4, 3512jc utrecht/);
    assert.match(offered, /As Partner Center suggests: Domplein 4, 3512 JC Utrecht/);
    const choices = JSON.stringify(agent.last.cards).match(/"value":"(0:[a-z0-9]+)"/);
    assert.ok(choices?.[1]);
    const form = { firstName: 'A', lastName: 'B', schoolPhone: '0302345678', schoolEmail: 'it@hetbaken.nl' };
    await agent.press('Next', { ...form, addressChoice: choices[1] });
    assert.match(await agent.press('Next'), /Address: Domplein 4, 3512 JC Utrecht/);
  });

  it('says that an address could not be verified, at the next card and before it is sent', async () => {
    school = await openSchool();
    const { agent } = school;
    await agent.say('create a school');
    await agent.press('Next', {
      name: 'Stichting Het Baken',
      segment: 'K12',
      website: 'hetbaken.nl',
      country: 'NL',
    });
    const words = await agent.press('Next', { line1: 'Nowhere 1', postalCode: '3512 JC', city: 'Utrecht' });
    assert.match(words, /Address: Nowhere 1, 3512 JC Utrecht/);
    assert.match(words, /could not verify this address/);
    const form = {
      firstName: 'A',
      lastName: 'B',
      schoolPhone: '+44 20 7946 0000',
      schoolEmail: 'it@hetbaken.nl',
    };
    assert.match(await agent.press('Next', form), /number is of another country/);
    const check = await agent.press('Next', { prefix: 'qqqq' });
    assert.match(check, /could not verify this address/);
    assert.match(check, /does not look like the name/);
    assert.match(check, /3 are left/);
  });

  it('shows a customer that may be the same school, and goes on only when somebody has looked', async () => {
    school = await openSchool();
    const { agent } = school;
    await agent.say('create a school');
    await agent.press('Next', {
      name: 'Contoso Scool',
      segment: 'K12',
      website: 'contoso.nl',
      country: 'NL',
    });
    const words = await agent.press('Next', {
      line1: 'Schoolstraat 2',
      postalCode: '3512AB',
      city: 'Utrecht',
    });
    assert.match(words, /This one may exist already/);
    assert.match(words, /Contoso School: contososchool\.onmicrosoft\.com/);
    const form = { firstName: 'A', lastName: 'B', schoolPhone: '0302345678', schoolEmail: 'it@contoso.nl' };
    assert.match(
      await agent.press('Next', form),
      /There may be such a customer/,
      'the first answer is careful',
    );
    assert.match(await agent.press('Next', { notDuplicate: another(agent) }), /First part of the domain/);
  });

  it('proposes another domain where the first one is taken', async () => {
    school = await openSchool();
    const { agent } = school;
    await agent.say('create a school called Contoso School');
    await agent.press('Next', { segment: 'K12', website: 'contoso.nl', country: 'NL' });
    await agent.press('Next', { line1: 'Domplein 4', postalCode: '1011 AB', city: 'Delft' });
    const form = { firstName: 'A', lastName: 'B', schoolPhone: '0302345678', schoolEmail: 'it@contoso.nl' };
    const words = await agent.press('Next', form);
    assert.match(words, /contososchool\.onmicrosoft\.com is taken\. Perhaps: contososchooldelft/);
    assert.match(words, /\.onmicrosoft\.com: contososchooldelft\]/);
  });

  it('takes names in other scripts, of 200 characters, and with marks, as they are', async () => {
    school = await openSchool();
    const { agent } = school;
    const names = [
      { name: '東京都立第一高等学校', website: 'daiichi.example.jp', prefix: 'example' },
      { name: `School ${'x'.repeat(193)}`, website: 'xschool.nl', prefix: 'school' },
      { name: '**School** <script>alert(1)</script> [x](https://evil.example)', website: 'x.nl', prefix: '' },
    ];
    for (const { name, website, prefix } of names) {
      await agent.say('create a school');
      const first = await agent.press('Next', { name, segment: 'K12', website, country: 'NL' });
      assert.match(first, /Step 2/, name);
      await agent.press('Next', { line1: 'Domplein 4', postalCode: '3512 JC', city: 'Utrecht' });
      const mail = `it@${website}`;
      const words = await agent.press('Next', {
        firstName: 'Łucja',
        lastName: "d'Été",
        schoolPhone: '0302345678',
        schoolEmail: mail,
      });
      assert.match(words, new RegExp(`: ${prefix}`), name);
      const check = await agent.press('Next', { prefix: 'anyprefix' });
      assert.ok(check.includes(name), name);
      const raw = JSON.stringify(agent.last.cards);
      assert.ok(!raw.includes('"value":"**School**'), 'Markdown of a name would be drawn');
      assert.ok(!raw.includes('[x](https'), 'a link of a name would be drawn');
    }
    await agent.say('create a school');
    assert.match(
      await agent.press('Next', { name: 'x'.repeat(201), segment: 'K12', website: '', country: 'NL' }),
      /at most 200/,
    );
  });

  it('obeys the countries: states and registration numbers in India, no state in Japan', async () => {
    school = await openSchool();
    const { agent } = school;
    await agent.say('create a school');
    const india = await agent.press('Next', {
      name: 'Delhi Vidyalaya',
      segment: 'K12',
      website: 'dv.in',
      country: 'IN',
    });
    assert.match(india, /State or province/);
    assert.match(india, /Registration number/);
    const form = { line1: '1 Road', postalCode: '110001', city: 'Delhi', state: 'DL' };
    assert.match(
      await agent.press('Next', { ...form, registrationNumber: '' }),
      /asks for a registration number/,
    );
    assert.match(await agent.press('Next', { registrationNumber: 'ABCDE1234F' }), /Step 3/);
    await agent.press('Back');
    await agent.press('Back');
    const japan = await agent.press('Next', { name: '東京高等学校', website: 'daisan.jp', country: 'JP' });
    assert.doesNotMatch(japan, /State or province|Registration number/);
    const contact = await agent.press('Next', {
      line1: '千代田1-1',
      postalCode: '１００-０００１',
      city: '東京',
    });
    assert.match(contact, /Step 3/);
    const wanted = {
      firstName: '花子',
      lastName: '山田',
      schoolPhone: '０３-１２３４-５６７８',
      schoolEmail: 'it@daisan.jp',
    };
    await agent.press('Next', wanted);
    assert.match(await agent.press('Next', { prefix: 'tokyokoukou' }), /\+81312345678/);
  });

  it('waits for a manager where the policy asks for one, and for nobody else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'policy-'));
    try {
      const policy = JSON.parse(readFileSync('env/policy.local.json', 'utf8'));
      const approval = { approval: 'manager', approvers: 'managers', expiresAfterDays: 7 };
      policy.approvals['education-customer'] = approval;
      writeFileSync(join(folder, 'policy.json'), JSON.stringify(policy));
      school = await openSchool({ settings: { POLICY: join(folder, 'policy.json') } });
      const { agent } = school;
      const boss = school.chat('mark');
      await boss.install();
      await toCheck(agent);
      assert.match(await agent.press('Send'), /Waiting for approval/);
      assert.match(await boss.until(/EDU-1/), /What is weak about it\nNothing that I can see/);
      assert.match(boss.words, /Decide before/);
      await agent.until(/<Edit>/);
      assert.equal(created(school).all.length, 0);
      await boss.press('Reject', { reason: 'Wrong town' });
      assert.match(await agent.until(/Rejected/), /Wrong town/);
      await settled(school.app);
      assert.match(
        await agent.press('Ask anew with these details'),
        SAYS.en.check,
        'nothing is entered twice',
      );
      await agent.press('Send');
      await boss.until(/EDU-2[\s\S]*<Approve>/);
      await boss.press('Approve');
      await agent.until(SAYS.en.password);
      assert.equal(created(school).all.length, 1);
      await agent.press(SAYS.en.saved);
      await agent.say('what is the status of EDU-2?');
      await agent.until(/^EDU-2/);
      assert.doesNotMatch(await boss.say('what is the status of EDU-99?'), /^EDU-/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says that Azure and perpetual software have no education offers, and why', async () => {
    school = await openSchool();
    const words = await school.agent.say('can I sell Azure with an education discount');
    assert.match(words, /no education offers for Azure/);
    assert.match(words, /EDU-01/);
    assert.match(await school.agent.say('onderwijskorting op Office 2021'), /perpetual|eeuwigdurende/);
  });

  it('knows a country by its name in either language, and asks about one that it does not know', async () => {
    school = await openSchool();
    const { agent } = school;
    assert.match(await agent.say('create a school'), /Country or region: Netherlands/);
    const form = { name: 'Stichting Het Baken', segment: 'K12', website: 'hetbaken.nl' };
    assert.match(await agent.press('Next', { ...form, country: 'Nederlnad' }), /Do you mean Netherlands\?/);
    assert.match(agent.words, /Country or region: Nederlnad/, 'to be corrected instead of typed again');
    assert.match(await agent.press('Next', { ...form, country: 'Narnia' }), /two letters, such as NL/);
    assert.match(await agent.press('Next', { ...form, country: 'Duitsland' }), /Its address/);
    await agent.press('Next', { line1: 'Unter den Linden 6', postalCode: '10117', city: 'Berlin' });
    assert.match(await agent.press('Back'), /Its address/);
    assert.match(await agent.press('Back'), /Country or region: Germany/);
  });

  it('answers a second press of Send with the request of the first', async () => {
    school = await openSchool();
    const { agent } = school;
    await toCheck(agent);
    const card = agent.last;
    await Promise.all([agent.pressRaw('Send', {}, card), agent.pressRaw('Send', {}, card)]);
    await agent.until(SAYS.en.password);
    await agent.press(SAYS.en.saved);
    await anyOf(agent, SAYS.en.inReview);
    assert.equal(created(school).all.length, 1);
    assert.equal(await school.app.store.request('EDU-2'), undefined);
  });
});
