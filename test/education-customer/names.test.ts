import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  LONGEST_PREFIX,
  otherPrefixes,
  proposedPrefix,
  typedPrefix,
} from '../../domain/education-customer/domain-prefix.ts';
import { duplicatesOf } from '../../domain/education-customer/duplicates.ts';
import { nearlySameName, tradeNameSign } from '../../domain/education-customer/names.ts';
import { preflight, weakPoints } from '../../domain/education-customer/preflight.ts';
import { hasEducationOffers, productKindIn } from '../../domain/education-offers.ts';

describe('the domain that is proposed for a school', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Contoso School', 'contososchool'],
    ['Het Rietveld Lyceum', 'hetrietveldlyceum'],
    ["St. Mary's Primary School", 'stmarysprimaryschool'],
    ['École Élémentaire Çà', 'ecoleelementaireca'],
    ['Łódź Ø Æsir ß', 'lodzoaesirss'],
    ['Гимназия № 1', 'gimnaziiano1'],
    ['Σχολείο Αθήνας', 'scholeioathinas'],
    ['Stichting Openbaar Onderwijs van de Gemeente Utrecht', 'openbaaronderwijsgemeente'],
  ];
  for (const [name, prefix] of cases)
    it(`is ${prefix} for ${name}`, () => assert.equal(proposedPrefix(name), prefix));

  it('writes out umlauts in German names', () => {
    assert.equal(proposedPrefix('Grundschule Süd', { german: true }), 'grundschulesued');
    assert.equal(proposedPrefix('Grundschule Süd'), 'grundschulesud');
  });

  it('comes from the website where the name has no plain letters', () => {
    assert.equal(proposedPrefix('東京都立第一高等学校', { website: 'tokyo-daiichi' }), 'tokyodaiichi');
    assert.equal(proposedPrefix('東京都立第一高等学校'), '');
  });

  it('is always letters and digits, at most 27', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.boolean(), (name, german) => {
        const prefix = proposedPrefix(name, { german });
        assert.match(prefix, /^[a-z0-9]*$/);
        assert.ok(prefix.length <= LONGEST_PREFIX);
      }),
    );
  });

  it('has others when it is taken', () => {
    assert.deepEqual(otherPrefixes('contososchool', { city: 'Den Haag', country: 'NL' }), [
      'contososchooldenhaag',
      'contososchoolnl',
      'contososchool1',
    ]);
    for (const other of otherPrefixes('a'.repeat(27), { city: "'s-Hertogenbosch", country: 'NL' }))
      assert.ok(other.length <= LONGEST_PREFIX);
  });

  it('may be typed with its ending', () => {
    assert.equal(typedPrefix(' ContosoSchool.onmicrosoft.com '), 'contososchool');
  });
});

describe('a name that may be a trade name', () => {
  const cases = [
    ['www.school.nl', 'webAddress'],
    ['BestSchool.com', 'webAddress'],
    ['BrightMinds™', 'mark'],
    ['Jansen B.V. h.o.d.n. De Leerlingen', 'tradingAs'],
    ['Smith Ltd trading as Little Stars', 'tradingAs'],
    ['Learn more!', 'slogan'],
    ['ROCVA', 'abbreviation'],
    ['De Regenboog', 'noKind'],
  ] as const;
  for (const [name, sign] of cases) it(`is ${name}: ${sign}`, () => assert.equal(tradeNameSign(name), sign));

  it('is none of these', () => {
    for (const name of [
      'Stichting De Regenboog',
      'Contoso School',
      'Universiteit Utrecht',
      'Lycée Voltaire',
      'Gymnasium Sankt Jürgen Łódź',
      '東京都立第一高等学校',
      'مدرسة النور',
      'Hogeschool van Amsterdam',
      'Lakeview Unified School District',
    ])
      assert.equal(tradeNameSign(name), undefined, name);
  });
});

describe('the same school under another spelling', () => {
  it('is seen through case, accents, legal forms and a typing error', () => {
    assert.ok(nearlySameName('Stichting Het Rietveld Lyceum', 'het rietveld lyceum'));
    assert.ok(nearlySameName('Gymnasium Sankt Jürgen', 'Gymnasium Sankt Jurgen'));
    assert.ok(nearlySameName('Contoso School', 'Contoso Scool'));
  });

  it('is not every school of the same kind', () => {
    assert.equal(nearlySameName('Basisschool De Vlieger', 'Basisschool De Kade'), false);
    assert.equal(nearlySameName('Ashford Primary School', 'Elmwood Primary School'), false);
  });

  const wanted = { name: 'Contoso School', postalCode: '3512jc', domain: 'contososchool2.onmicrosoft.com' };
  const known = (part: object) => [{ id: '1', name: 'Contoso Scool', domain: 'x.onmicrosoft.com', ...part }];

  it('counts with nearly the same name and the same postcode, however that is written', () => {
    assert.equal(duplicatesOf(wanted, known({ postalCode: '3512 JC' }))[0]?.likeness, 'nearlySameName');
    assert.deepEqual(duplicatesOf(wanted, known({ postalCode: '1011 AB' })), []);
  });

  it('counts with the same domain whatever its name is', () => {
    const other = known({ name: 'Fabrikam', domain: 'ContosoSchool2.onmicrosoft.com' });
    assert.equal(duplicatesOf(wanted, other)[0]?.likeness, 'sameDomain');
  });

  it('needs the very same name where no postcode can be seen', () => {
    assert.deepEqual(duplicatesOf(wanted, known({})), []);
    assert.equal(duplicatesOf(wanted, known({ name: 'CONTOSO SCHOOL' }))[0]?.likeness, 'sameName');
  });
});

describe('what is weak about an application', () => {
  const website = { host: 'rietveld.nl', registered: 'rietveld.nl', hosted: false };

  it('is an e-mail domain that has nothing to do with the website, without refusing it', () => {
    const facts = { website, mailbox: { domain: 'scholen.org', registered: 'scholen.org', free: false } };
    assert.deepEqual(
      weakPoints(facts).map(({ weakness }) => weakness),
      ['email-has-nothing-of-website'],
    );
    const under = {
      website,
      mailbox: { domain: 'mail.rietveld.nl', registered: 'rietveld.nl', free: false },
    };
    assert.deepEqual(weakPoints(under), []);
  });

  it('is a missing website, an address that was not found, a domain unlike the name', () => {
    const weak = weakPoints({
      name: 'Het Rietveld Lyceum',
      website: 'none',
      addressStanding: 'none',
      prefix: 'qqq',
    });
    assert.deepEqual(
      weak.map(({ weakness }) => weakness),
      ['address-is-not-verified', 'website-is-missing', 'prefix-is-unlike-name'],
    );
  });

  it('says nothing about what is not known yet', () => {
    assert.deepEqual(preflight({}), []);
  });
});

describe('whether there are education offers for a product', () => {
  const cases = [
    ['Microsoft 365 A3', true],
    ['Dynamics 365 Sales', true],
    ['Intune', true],
    ['an Azure virtual machine', false],
    ['Office 2021 perpetual', false],
    ['Windows Server as software subscription', false],
    ['Azure AD Premium', true],
    ['a bicycle', undefined],
  ] as const;
  for (const [product, covered] of cases)
    it(`${product}: ${covered ?? 'not known'}`, () =>
      assert.equal(hasEducationOffers(productKindIn(product)), covered));
});
