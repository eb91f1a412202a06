import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { openMarkdown } from '../../bot/local/page/markdown.ts';
import { linkLine, plain, steps } from '../../cards/card.ts';

const everything = new MarkdownIt({ html: false });
/** The Markdown of cards in Teams, as the desk reads it. */
const cards = openMarkdown();

/** What somebody reads, with blanks as one. */
function visible(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

const asRead = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Tags other than those of a paragraph mean that something was taken for Markdown. */
const marked = (html: string) => /<(?!\/?p>|br\s*\/?>)[a-z]/i.test(html);

const MEANT_PLAINLY: readonly (readonly [string, string])[] = [
  ['bold and italic', '**twice** as *many* __please__ _now_'],
  ['a link', '[click here](https://evil.example)'],
  ['a picture', '![x](https://evil.example/x.png)'],
  ['code', '`rm -rf /`'],
  ['a fence', '```\ncode\n```'],
  ['something struck out', '~~no~~'],
  ['a heading', '# Important'],
  ['a heading that is underlined', 'Important\n========='],
  ['a smaller heading that is underlined', 'Important\n---------'],
  ['a quote', '> he said'],
  ['a list', '- one\n- two'],
  ['a list with stars', '* one\n* two'],
  ['a list with plusses', '+ one'],
  ['a numbered list', '1. one\n2. two'],
  ['a numbered list with brackets', '1) one'],
  ['a number and a point', '1.'],
  ['a number and a point before an empty line', '12.\n\nmore'],
  ['a line', '---'],
  ['a table', 'a|b\n:-|:-\n1|2'],
  ['a table of one column', '|\n:-'],
  ['a table with bars around', '|a|b|\n|-|-|\n|1|2|'],
  ['tags', '<script>alert(1)</script> <b>x</b>'],
  ['an address in angle brackets', '<https://evil.example>'],
  ['an entity', 'Smith &amp; Sons &lt;b&gt; &copy;'],
  ['a backslash', 'C:\\Users\\anna\\*'],
  ['a backslash at the end of a line', 'one\\\ntwo'],
  ['a reference', '[x]: https://evil.example "title"\n[x]'],
  ['an indented line', 'one\n\n    two'],
  ['an indented first line', '    one'],
  ['a tab', '\tone'],
  ['a mention', '<at>Everybody</at>'],
  ['an ordinary name', 'Gymnasium Sankt Jürgen Łódź (De Regenboog) no. 4'],
  ['a school with a number', 'Basisschool 42. De Linde'],
  ['an address', "it_desk+keys@contoso.example, o'neill"],
];

describe('text that came from people or from Partner Center', () => {
  for (const [name, text] of MEANT_PLAINLY)
    it(`shows ${name} as it was written`, () => {
      for (const html of [cards.card(plain(text)), everything.render(plain(text))]) {
        assert.equal(visible(html), asRead(text));
        assert.ok(!marked(html), html);
      }
    });

  const pieces = fc.constantFrom(
    ...[
      '*',
      '_',
      '`',
      '~',
      '[',
      ']',
      '(',
      ')',
      '!',
      '#',
      '>',
      '<',
      '-',
      '+',
      '=',
      '|',
      ':',
      '&',
      ';',
      '\\',
      '.',
    ],
    ...[
      '\n',
      '\n\n',
      ' ',
      '    ',
      '\t',
      '1',
      '12',
      'a',
      'B',
      'Łódź',
      'amp',
      'https://x.example',
      '"',
      "'",
      '@',
    ],
  );
  const text = fc.array(pieces, { maxLength: 14 }).map(list => list.join(''));

  it('shows any mixture of signs as it was written, in a card of Teams', () => {
    fc.assert(
      fc.property(text, written => {
        const html = cards.card(plain(written));
        assert.equal(visible(html), asRead(written));
        assert.ok(!marked(html), html);
      }),
      { numRuns: 3_000 },
    );
  });

  it('shows any mixture of signs as it was written, to a reader of all of Markdown', () => {
    fc.assert(
      fc.property(text, written => {
        const html = everything.render(plain(written));
        assert.equal(visible(html), asRead(written));
        assert.ok(!marked(html), html);
      }),
      { numRuns: 3_000 },
    );
  });

  it('keeps every letter of every script, and drops what cannot be seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), written => {
        const shown = written.replace(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}]/gu, '');
        assert.equal(visible(cards.card(plain(written))), asRead(shown));
      }),
    );
    assert.equal(plain('a\u200b\u202eb\u0007c'), 'abc');
  });
});

describe('our own Markdown', () => {
  it('a link keeps its address, and words around it cannot become another', () => {
    const block = linkLine('Source: [x](https://evil.example)', [
      { title: 'The *document*', url: 'https://learn.microsoft.com/x' },
    ]);
    const html = cards.card(String(block.text));
    assert.equal((html.match(/<a /g) ?? []).length, 1);
    assert.match(html, /<a href="https:\/\/learn\.microsoft\.com\/x"[^>]*>The \*document\*<\/a>/);
  });

  it('a step keeps its own number', () => {
    const texts = steps(['First.', '2. is not second', 'Third.']).map(({ text: shown }) =>
      visible(cards.card(String(shown))),
    );
    assert.deepEqual(texts, ['1. First.', '2. 2. is not second', '3. Third.']);
  });
});
