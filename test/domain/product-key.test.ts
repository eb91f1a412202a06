import assert from 'node:assert/strict';
import fc from 'fast-check';
import { looksLikeProductKey } from '../../domain/product-key.ts';

const KEY = 'NK9V2-7XQWC-4TRFB-H6M3P-YD8GJ';
const GROUPS = KEY.split('-');

const WRITINGS: readonly (readonly [string, string])[] = [
  ['as it is printed', KEY],
  ['in small letters', KEY.toLowerCase()],
  ['with spaces', GROUPS.join(' ')],
  ['with spaces around the dashes', GROUPS.join(' - ')],
  ['with no-break spaces', GROUPS.join('\u00a0')],
  ['with no-break hyphens', GROUPS.join('\u2011')],
  ['with en dashes', GROUPS.join('–')],
  ['with em dashes', GROUPS.join('—')],
  ['with minus signs', GROUPS.join('\u2212')],
  ['with dots', GROUPS.join('.')],
  ['line by line', GROUPS.join('\n')],
  ['line by line, as Windows ends lines', GROUPS.join('\r\n')],
  ['in one piece', GROUPS.join('')],
  ['in one piece and small letters', GROUPS.join('').toLowerCase()],
  ['in full-width letters', fullWidth(KEY)],
  ['with soft hyphens in it, as a page is copied', GROUPS.join('-\u00ad')],
  ['with zero-width spaces between the groups', GROUPS.join('\u200b-\u200b')],
  ['with zero-width spaces inside the groups', KEY.replace('K9', 'K\u200b9')],
  ['in the middle of a sentence', `The key is ${KEY}, please pass it on.`],
  ['after a colon', `Key:${KEY}`],
  ['in brackets and quotes', `("${KEY}")`],
  ['before a full stop', `Use ${KEY}.`],
  ['as the second line of a letter', `Dear school,\n${KEY}\nRegards`],
  ['between other numbers', `1. ${KEY} 2. later`],
  ['twice', `${KEY} ${KEY}`],
];

function fullWidth(text: string): string {
  return text.replace(/[A-Z0-9]/g, letter => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0));
}

const NO_KEYS: readonly (readonly [string, string])[] = [
  ['a customer id', '8e0af73d-3a1d-4e43-942b-7bf30541856c'],
  ['a GUID in one piece', '8e0af73d3a1d4e43942b7bf30541856c'],
  ['an offer id', 'CFQ7TTC0LHPL:000W:CFQ7TTC0Z4T1'],
  ['a ticket number', '616122292874576'],
  ['a ticket number in a sentence', 'KEY-12 filed under ticket 616122292874576'],
  ['a request', 'approve KEY-12'],
  ['a phone number', '+31 20 123 4567'],
  ['phone numbers in a row', '020 12345 67890 12345 67890 12345'],
  ['an e-mail address', 'it.department@contoso-school.example'],
  ['an e-mail address with a long first part', 'administrator2026locatie1@school.nl'],
  ['an e-mail address of a long tenant', 'beheer@basisschooldezonnebloem12.onmicrosoft.com'],
  [
    'an address of a page',
    'https://learn.microsoft.com/en-us/partner-center/customers/upgrade-windows-to-education',
  ],
  ['a request for keys', '120 keys for Contoso School'],
  ['part of a key, to say which one', 'the key that ends in YD8GJ'],
  ['four groups', GROUPS.slice(1).join('-')],
  ['groups of four', '1A2B-3C4D-5E6F-7G8H-9J0K'],
  ['the pattern of a key', 'XXXXX-XXXXX-XXXXX-XXXXX-XXXXX'],
  ['26 letters and digits', `${GROUPS.join('')}A`],
  ['an English sentence of words of five letters', 'These seven items might never reach every child'],
  ['an English sentence with a figure', 'Order 10000 extra codes today'],
  ['an English reason', 'Right, about 12000 users still share these'],
  ['a Dutch sentence of words of five letters', 'Zeven keren vroeg deze klant opnieuw'],
  ['a Dutch sentence with a figure', 'Graag 12500 extra codes regel ik later'],
  ['a Dutch postal address', 'Kerkstraat 12345, 1017 AB Amsterdam'],
  ['a German name', 'Gymnasium Sankt Jürgen Łódź'],
  ['nothing', ''],
];

describe('a product key', () => {
  for (const [name, text] of WRITINGS)
    it(`is found ${name}`, () => {
      assert.equal(looksLikeProductKey(text), true);
    });

  it('is found wherever it stands, whatever letters it is made of', () => {
    const letter = fc.constantFrom(...'BCDFGHJKMPQRTVWXY2346789');
    const group = fc.array(letter, { minLength: 5, maxLength: 5 }).map(letters => letters.join(''));
    const key = fc.array(group, { minLength: 5, maxLength: 5 }).map(groups => groups.join('-'));
    fc.assert(
      fc.property(key, fc.string({ maxLength: 30 }), (found, around) => {
        fc.pre(/\d/.test(found) && /[A-Z]/.test(found));
        assert.equal(looksLikeProductKey(`${around} ${found} ${around}`), true);
      }),
    );
  });

  it('is not read into a GUID', () => {
    fc.assert(
      fc.property(fc.uuid(), id => {
        assert.equal(looksLikeProductKey(id), false);
        assert.equal(looksLikeProductKey(id.replaceAll('-', '')), false);
        assert.equal(looksLikeProductKey(`Customer's subscription ID ${id.toUpperCase()} (A3).`), false);
      }),
    );
  });

  for (const [name, text] of NO_KEYS)
    it(`is not read into ${name}`, () => {
      assert.equal(looksLikeProductKey(text), false);
    });
});
