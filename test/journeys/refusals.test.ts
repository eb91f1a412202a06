import assert from 'node:assert/strict';
import { CUSTOMERS, type Office, officeOf, openOffice } from '../support/office.ts';
import { openTestApp } from '../support/open-app.ts';
import { SAYS, type Tongue } from '../support/walks.ts';

interface Refused {
  readonly customer: string;
  readonly because: string;
  readonly source: string;
  readonly why: Readonly<Record<Tongue, RegExp>>;
  readonly instead: Readonly<Record<Tongue, RegExp>>;
}

const REFUSED: readonly Refused[] = [
  {
    customer: 'Tailspin Primary',
    because: 'its verification is under way',
    source: 'W10E-09',
    why: {
      en: /still checking whether this customer is a school/,
      nl: /controleert nog of deze klant een school is/,
    },
    instead: { en: /Wait for the decision/, nl: /Wacht op het besluit/ },
  },
  {
    customer: 'Wingtip Institute',
    because: 'its verification was denied',
    source: 'W10E-09',
    why: { en: /not an education customer/, nl: /geen onderwijsklant/ },
    instead: {
      en: /Correct the customer's details[\s\S]*verification again/,
      nl: /Verbeter de gegevens[\s\S]*verificatie opnieuw/,
    },
  },
  {
    customer: 'Adatum Training',
    because: 'it is not marked as a school',
    source: 'W10E-09',
    why: { en: /status None/, nl: /status None/ },
    instead: {
      en: /verified first[\s\S]*Special qualifications/,
      nl: /eerst verifiëren[\s\S]*Special qualifications/,
    },
  },
  {
    customer: 'Proseware Ltd',
    because: 'it is a commercial customer',
    source: 'W10E-09',
    why: { en: /not marked as an education customer/, nl: /niet als onderwijsklant/ },
    instead: { en: /verified first/, nl: /eerst verifiëren/ },
  },
  {
    customer: 'Alpine Ski School',
    because: 'it belongs to another region',
    source: 'W10E-09',
    why: { en: /another region or another partner/, nl: /andere regio of een andere partner/ },
    instead: { en: /partner account of that region/, nl: /partneraccount van die regio/ },
  },
];

const SOURCE: Readonly<Record<Tongue, (id: string) => RegExp>> = {
  en: id =>
    new RegExp(
      `Source: Upgrade Windows 10 Home customers to Windows 10 Education, 28 October 2020 \\(${id}\\)`,
    ),
  nl: id =>
    new RegExp(
      `Bron: Klanten met Windows 10 Home upgraden naar Windows 10 Education, 28 oktober 2020 \\(${id}\\)`,
    ),
};
const SINCE: Readonly<Record<Tongue, RegExp>> = {
  en: /Since then: Windows 10 left support on 14 October 2025/,
  nl: /Sindsdien: Windows 10 wordt sinds 14 oktober 2025 niet meer ondersteund/,
};
const DOCUMENT: Readonly<Record<Tongue, RegExp>> = {
  en: /\]\(https:\/\/learn\.microsoft\.com\/en-us\/partner-center\/customers\/upgrade-windows-to-education\)/,
  nl: /\]\(https:\/\/learn\.microsoft\.com\/nl-nl\/partner-center\/customers\/upgrade-windows-to-education\)/,
};
const OTHER: Readonly<Record<Tongue, RegExp>> = { en: /<Another customer>/, nl: /<Een andere klant>/ };

function carriesItsSource(words: string, id: string, tongue: Tongue): void {
  for (const pattern of [SOURCE[tongue](id), SINCE[tongue], DOCUMENT[tongue], OTHER[tongue]])
    assert.match(words, pattern);
}

describe('what a customer that cannot have keys hears', () => {
  let office: Office;
  before(async () => {
    office = await openOffice();
  });
  after(() => office.close());

  for (const tongue of ['en', 'nl'] as const)
    describe(`a customer that cannot have keys hears so at once, ${tongue === 'en' ? 'in English' : 'in Dutch'}`, () => {
      const says = SAYS[tongue];
      const agent = () => (tongue === 'en' ? office.anna : office.hanna);

      for (const { customer, because, source, why, instead } of REFUSED)
        it(`${customer}, because ${because}: with the reason, its source, what has changed and a way on`, async () => {
          const words = await agent().say(says.ask(30, customer));
          assert.match(words, new RegExp(customer));
          assert.match(words, why[tongue]);
          assert.match(words, instead[tongue]);
          carriesItsSource(words, source, tongue);
          assert.doesNotMatch(words, says.howMany);
        });

      it('the way on leads to the first question of another walk', async () => {
        const words = await agent().press(tongue === 'en' ? 'Another customer' : 'Een andere klant');
        assert.match(
          words,
          tongue === 'en' ? /Which customer needs the keys/ : /Welke klant heeft de sleutels nodig/,
        );
        assert.doesNotMatch(words, /Alpine/);
      });

      it('Northwind College has Office 365 A3 only: it is asked how it licenses', async () => {
        const words = await agent().say(says.ask(30, 'Northwind College'));
        for (const option of [/\(CSP\)/, /\(EES\)/, /\(OVS-ES\)/, /School/]) assert.match(words, option);
        assert.doesNotMatch(words, says.howMany);
        assert.doesNotMatch(words, /Microsoft 365 A3 for faculty/);
      });

      for (const programme of ['ees', 'ovsEs', 'school'])
        it(`who licenses by ${programme} is sent on to VLSC`, async () => {
          await agent().say(says.ask(30, 'Northwind College'));
          const words = await agent().press(says.next, { licensedThrough: programme });
          assert.match(words, /Volume Licensing Service Center \(VLSC\)/);
          assert.match(words, /\]\(https:\/\/www\.microsoft\.com\/Licensing\/servicecenter/);
          carriesItsSource(words, 'W10E-10', tongue);
        });

      for (const programme of ['csp', 'nothing'])
        it(`who says "${programme}" and has no plan that qualifies hears which plans do`, async () => {
          await agent().say(says.ask(30, 'Northwind College'));
          const words = await agent().press(says.next, { licensedThrough: programme });
          assert.match(words, /Microsoft 365 A3\/A5[\s\S]*Windows 10 Enterprise A3\/A5/);
          assert.match(words, /Shape the Future/);
          carriesItsSource(words, 'W10E-09', tongue);
        });

      it('Lakeview High School may ask, and is warned that its subscription ends next week', async () => {
        const words = await agent().say(
          tongue === 'en' ? 'keys for Lakeview High School' : 'sleutels voor Lakeview High School',
        );
        const [pattern, renewal] =
          tongue === 'en'
            ? [
                /Windows 10\/11 Enterprise A3 for faculty ends on .* \(in [56] days\)/,
                /right to keys ends with it/,
              ]
            : [
                /Windows 10\/11 Enterprise A3 for faculty eindigt op .* \(over [56] dagen\)/,
                /vervalt het recht op sleutels/,
              ];
        assert.match(words, pattern);
        assert.match(words, renewal);
        assert.match(words, says.howMany);
        await agent().say(tongue === 'en' ? 'cancel' : 'annuleren');
      });

      it('Fabrikam Academy sees which of its subscriptions count and why the others do not', async () => {
        const words = await agent().say(
          tongue === 'en' ? 'keys for Fabrikam Academy' : 'sleutels voor Fabrikam Academy',
        );
        const [counts, suspended, trial] =
          tongue === 'en'
            ? [
                /80 licences: counts/,
                /200 licences: suspended, does not count/,
                /25 licences: trial, does not count/,
              ]
            : [
                /80 licenties: telt mee/,
                /200 licenties: onderbroken, telt niet mee/,
                /25 licenties: proef.*telt niet mee/,
              ];
        for (const pattern of [counts, suspended, trial]) assert.match(words, pattern);
        await agent().say(tongue === 'en' ? 'cancel' : 'annuleren');
      });
    });
});

describe('a school whose subscriptions are all suspended', () => {
  let office: Office;
  before(async () => {
    office = await openOffice();
    const [active] = office.sandbox.world.customer(CUSTOMERS.fabrikam)?.subscriptions ?? [];
    assert.ok(active);
    office.sandbox.world.setSubscription(CUSTOMERS.fabrikam, { id: active.id, status: 'suspended' });
  });
  after(() => office.close());

  it('is asked how it licenses, and hears that a suspended one has to be reactivated', async () => {
    assert.match(await office.anna.say('30 keys for Fabrikam Academy'), /How does this customer license/);
    const words = await office.anna.press('Next', { licensedThrough: 'csp' });
    assert.match(words, /reactivate a suspended one/);
    carriesItsSource(words, 'W10E-09', 'en');
  });
});

describe('before the programme was open to CSP partners', () => {
  let office: Office;
  before(async () => {
    const app = await openTestApp({ now: () => new Date('2020-10-31T12:00:00Z') });
    office = await officeOf(app);
  });
  after(() => office.close());

  it('nobody is asked anything: it starts on 1 November 2020 (W10E-01)', async () => {
    const words = await office.anna.say('30 keys for Contoso School');
    assert.match(words, /1 November 2020/);
    assert.match(words, SOURCE.en('W10E-01'));
    assert.doesNotMatch(words, SAYS.en.howMany);
  });
});
