import assert from 'node:assert/strict';
import { mailboxOf, websiteOf } from '../../dialogs/education-customer/internet-names.ts';
import type { CountryRules } from '../../domain/education-customer/country-rules.ts';
import {
  type EducationCustomerFacts,
  type EducationCustomerRuleId,
  educationCustomerRules,
  judgeEducationCustomer,
} from '../../domain/education-customer.ts';

const netherlands: CountryRules = {
  country: 'NL',
  states: [],
  stateRequired: false,
  cityRequired: true,
  postalCodeRequired: true,
  postalCodePattern: '^[1-9][0-9]{3} ?[A-Za-z]{2}$',
  phonePattern: '^[0-9]{9}$',
  callingCodes: ['31'],
  languages: ['nl'],
  cultures: ['nl-NL'],
};
const america: CountryRules = {
  ...netherlands,
  country: 'US',
  states: ['WA', 'TX'],
  stateRequired: true,
  postalCodePattern: '^[0-9]{5}(-[0-9]{4})?$',
  phonePattern: '^[0-9]{10}$',
  callingCodes: ['1'],
};
const india: CountryRules = {
  ...netherlands,
  country: 'IN',
  registration: { required: true, pattern: '^[A-Z]{5}$' },
};

const allowed: EducationCustomerFacts = {
  today: '2026-11-20',
  name: 'Stichting Het Rietveld',
  website: { host: 'rietveld.nl', registered: 'rietveld.nl', hosted: false },
  country: netherlands,
  postalCode: '3512 JC',
  city: 'Utrecht',
  state: '',
  countrySaid: { text: 'NL', code: 'NL' },
  isAnother: true,
  addressStanding: 'verified',
  addressChoiceStands: true,
  registrationNumber: '',
  mailbox: { domain: 'rietveld.nl', registered: 'rietveld.nl', free: false },
  phone: '+31302345678',
  prefix: 'rietveld',
  prefixFree: true,
};

/** The rules that are broken when these facts differ from an application that is in order. */
function broken(facts: Partial<EducationCustomerFacts>): readonly string[] {
  const verdict = judgeEducationCustomer({ ...allowed, ...facts });
  return verdict.kind === 'refused' ? verdict.broken : [];
}

const mail = (address: string) => {
  const mailbox = mailboxOf(address);
  assert.ok(mailbox);
  return mailbox;
};

describe('what may be sent to create an education customer', () => {
  it('lets an application through that is in order', () => {
    assert.equal(judgeEducationCustomer(allowed).kind, 'eligible');
  });

  const cases: readonly (readonly [string, Partial<EducationCustomerFacts>, EducationCustomerRuleId])[] = [
    ['a name of digits alone', { name: '12345' }, 'name-is-a-name'],
    ['a website that is none', { website: websiteOf('our school') }, 'website-is-a-website'],
    ['a country that is none', { countrySaid: { text: 'Narnia' } }, 'country-is-a-country'],
    ['a school that may be there already', { isAnother: false }, 'is-another-organisation'],
    ['a country that Partner Center does not know', { country: 'unknown' }, 'country-is-served'],
    ['a postcode of another country', { postalCode: '98052' }, 'postal-code-fits-country'],
    ['no postcode where one is needed', { postalCode: '' }, 'postal-code-fits-country'],
    ['no town where one is needed', { city: '' }, 'city-is-given'],
    [
      'no state where one is needed',
      { country: america, postalCode: '98052', phone: '+14255550100' },
      'state-is-of-the-country',
    ],
    [
      'a state that is not in the list',
      { country: america, state: 'ZZ', postalCode: '98052', phone: '+14255550100' },
      'state-is-of-the-country',
    ],
    ['no registration number where one is needed', { country: india }, 'registration-number-fits-country'],
    [
      'a registration number of another form',
      { country: india, registrationNumber: '12' },
      'registration-number-fits-country',
    ],
    [
      'a choice that was made for another address',
      { addressChoiceStands: false },
      'address-choice-is-for-this-address',
    ],
    ['an address at a free provider', { mailbox: mail('school@gmail.com') }, 'email-is-not-free'],
    [
      'an address under onmicrosoft.com',
      { mailbox: mail('it@school.onmicrosoft.com') },
      'email-is-not-onmicrosoft',
    ],
    ['a phone number with too few digits', { phone: '+3130234' }, 'phone-fits-country'],
    ['a domain with a blank', { prefix: 'het rietveld' }, 'prefix-is-letters-and-digits'],
    ['a domain with a hyphen', { prefix: 'het-rietveld' }, 'prefix-is-letters-and-digits'],
    ['a domain with an accent', { prefix: 'école' }, 'prefix-is-letters-and-digits'],
    ['no domain', { prefix: '' }, 'prefix-is-letters-and-digits'],
    ['a domain of 28 characters', { prefix: 'a'.repeat(28) }, 'prefix-is-short-enough'],
    ['a domain that is taken', { prefixFree: false }, 'prefix-is-free'],
  ];
  for (const [name, facts, rule] of cases)
    it(`refuses ${name}`, () => assert.deepEqual(broken(facts), [rule]));

  it('has a case here for every rule', () => {
    const tried = new Set(cases.map(([, , rule]) => rule));
    assert.deepEqual(
      educationCustomerRules.map(({ id }) => id).filter(id => !tried.has(id)),
      [],
    );
  });

  it('takes a domain of exactly 27 characters', () => {
    assert.deepEqual(broken({ prefix: 'a'.repeat(27) }), []);
  });

  it('takes names in any script, and names of 200 characters', () => {
    for (const name of [
      '東京都立第一高等学校',
      'مدرسة النور',
      'Гимназия № 1',
      'विद्यालय',
      `School ${'x'.repeat(193)}`,
    ])
      assert.deepEqual(broken({ name }), [], name);
  });

  it('does not hold a foreign phone number against the pattern of the country', () => {
    assert.deepEqual(broken({ phone: '+442079460000' }), []);
  });

  it('does not stumble over a pattern that it cannot read', () => {
    assert.deepEqual(broken({ country: { ...netherlands, postalCodePattern: '(?<unclosed' } }), []);
  });

  it('has a document behind every rule', () => {
    for (const { source } of educationCustomerRules) assert.match(source, /^EDU-0[24]$/);
  });
});

describe('reading e-mail addresses and websites', () => {
  it('knows free providers, also their other countries, and disposable ones', () => {
    for (const address of [
      'a@gmail.com',
      'a@hotmail.nl',
      'a@yahoo.co.uk',
      'a@mailinator.com',
      'a@outlook.com',
    ])
      assert.equal(mail(address).free, true, address);
    for (const address of ['a@rietveld.nl', 'a@mail.school.co.uk', 'a@学校.jp'])
      assert.equal(mail(address).free, false, address);
  });

  it('knows who registered a name under a suffix of two parts', () => {
    assert.equal(mail('it@mail.school.co.uk').registered, 'school.co.uk');
    assert.deepEqual(websiteOf('https://www.school.co.uk/about'), {
      host: 'www.school.co.uk',
      registered: 'school.co.uk',
      hosted: false,
    });
  });

  it('sees pages that anybody can get', () => {
    for (const page of ['school.github.io', 'facebook.com/school', 'https://sites.google.com/x']) {
      const site = websiteOf(page);
      assert.ok(typeof site === 'object' && site.hosted, page);
    }
  });

  it('reads no website out of nothing, an address or a script', () => {
    assert.equal(websiteOf(''), 'none');
    assert.equal(websiteOf('geen'), 'none');
    for (const text of ['a@b.nl', 'javascript:alert(1)', 'school', '192.168.1.1', 'my school.nl'])
      assert.equal(websiteOf(text), 'unreadable', text);
  });
});
