import assert from 'node:assert/strict';
import { customerIndex } from '../../bot/partner-center/customer-index.ts';
import { wordsOf } from '../../bot/partner-center/customer-words.ts';
import { folded } from '../../domain/folded.ts';

const customer = (id: string, name: string) => ({ id, name, domain: `${id}.onmicrosoft.com` });

describe('the words of a name', () => {
  const plain: [string, string][] = [
    ['Jürgen', 'jurgen'],
    ['ŁÓDŹ', 'lodz'],
    ['Straße', 'strasse'],
    ['Ærø Øst', 'aero ost'],
    ['Þór', 'thor'],
    ['cœur', 'coeur'],
    ['Đorđe', 'dorde'],
    ['Đurđa', 'durda'],
    ["'s-Gravenhage", 's-gravenhage'],
    ['Ĳsselmeer', 'ijsselmeer'],
    ['İstanbul', 'istanbul'],
  ];
  for (const [name, expected] of plain) {
    it(`are typed without their accents: ${name}`, () => assert.equal(folded(name), expected));
  }

  it('leave out what all domains share, and are no more than anybody types', () => {
    assert.deepEqual(wordsOf('contoso-school.onmicrosoft.com'), ['contoso', 'school']);
    assert.equal(wordsOf('a '.repeat(90)).length, 10);
    assert.deepEqual(wordsOf('x'.repeat(5_000)), ['x'.repeat(200)]);
  });
});

describe('customers in memory', () => {
  it('come with the exact name first, whoever repeats the word most', () => {
    const index = customerIndex();
    index.add([customer('a', 'Ark Ark'), customer('b', 'Ark Ark Ark'), customer('c', 'Ark')]);
    assert.equal(index.find('ark', 3)[0]?.name, 'Ark');
  });

  it('are forgotten when they are gone, and known again when they are back', () => {
    const index = customerIndex();
    const [ark, bron] = [customer('a', 'Ark'), customer('b', 'Bron')];
    index.add([ark, bron]);
    assert.deepEqual(index.first(5), [ark, bron]);
    index.keepOnly(new Set(['b']));
    assert.deepEqual([index.size, index.byId('a'), index.byId('B')], [1, undefined, bron]);
    assert.deepEqual([index.find('ark', 5), index.first(5)], [[], [bron]]);
    index.add([ark]);
    assert.deepEqual([index.find('ark', 5), index.first(5)], [[ark], [ark, bron]]);
  });

  it('follow a change of name', () => {
    const index = customerIndex();
    index.add([customer('a', 'Ark')]);
    index.add([customer('a', 'Bron')]);
    assert.deepEqual([index.find('ark', 5), index.find('bron', 5).length, index.size], [[], 1, 1]);
  });
});
