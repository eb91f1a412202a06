import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readAnswer, readEmail, readPhone, readWholeNumber, saysYes } from '../../dialogs/reading.ts';
import { figure } from '../../dialogs/text.ts';
import { choice, confirmation, customer, email, phone, pick, wholeNumber } from '../../domain/question.ts';

const NUMBERS: readonly (readonly [string, number])[] = [
  ['120', 120],
  [' 120 ', 120],
  ['0', 0],
  ['007', 7],
  ['1200', 1_200],
  ['1,200', 1_200],
  ['1.200', 1_200],
  ['1 200', 1_200],
  ['1\u00a0200', 1_200],
  ['1\u202f200', 1_200],
  ['12,345', 12_345],
  ['1.234.567', 1_234_567],
  ['1,234,567', 1_234_567],
  ['1 234 567', 1_234_567],
  ['120,0', 120],
  ['120.00', 120],
];

const NO_NUMBERS = [
  '',
  ' ',
  'twelve',
  'twaalf',
  '1,5',
  '1.5',
  '0,5',
  '12,34',
  '1.2345',
  '1,23,456',
  '1.234,567',
  '1,234.567',
  '1.234,50',
  '1 2',
  '1  200',
  '12 34',
  '1.0000',
  '-5',
  '+5',
  '1e3',
  '0x10',
  '12a',
  '120 keys',
  '10-20',
  '1/2',
  '½',
  '٣',
  'NaN',
  'Infinity',
  '1234567890',
];

describe('a whole number, as people write it', () => {
  for (const [text, value] of NUMBERS)
    it(`"${text}" is ${value}`, () => {
      assert.equal(readWholeNumber(text), value);
    });

  for (const text of NO_NUMBERS)
    it(`"${text}" is refused`, () => {
      assert.equal(readWholeNumber(text), undefined);
    });

  it('is read back as the bot writes it, in both languages', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), value => {
        for (const language of ['en', 'nl'] as const)
          assert.equal(readWholeNumber(figure(value, language)), value, figure(value, language));
      }),
    );
  });

  it('is a whole number or nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-\d., ]{0,12}$/), text => {
        const value = readWholeNumber(text);
        assert.ok(value === undefined || (Number.isInteger(value) && value >= 0), text);
      }),
    );
  });
});

describe('a phone number', () => {
  for (const [text, country, value] of [
    ['020 123 4567', 'NL', '+31201234567'],
    ['(020) 123-4567', 'NL', '+31201234567'],
    ['020-1234567', 'NL', '+31201234567'],
    ['06 12345678', 'NL', '+31612345678'],
    ['+31 20 123 4567', 'NL', '+31201234567'],
    ['0031 20 123 4567', 'NL', '+31201234567'],
    ['+31 (0)20 123 4567', 'NL', '+31201234567'],
    ['+44 20 7946 0018', 'NL', '+442079460018'],
    ['020 7946 0018', 'GB', '+442079460018'],
    ['+1 425 555 0100', 'NL', '+14255550100'],
    ['+32 2 555 12 12', 'NL', '+3225551212'],
  ] as const)
    it(`"${text}" in ${country} is ${value}`, () => {
      assert.equal(readPhone(text, country), value);
    });

  for (const text of [
    '',
    '12',
    '020 123',
    '123 4567',
    'call me',
    '020 123 4567 or 020 765 4321',
    '020 123 4567 extension',
    '+31 99 999 999 999',
    '+999 20 123 4567',
    '616122292874576',
    'it@contoso.example',
  ])
    it(`"${text}" is refused`, () => {
      assert.equal(readPhone(text, 'NL'), undefined);
    });
});

describe('an e-mail address', () => {
  for (const text of [
    'it@contoso.example',
    'IT.Desk+keys@sub.contoso-school.example',
    "o'neill@school.ie",
    'a@b.nl',
  ])
    it(`"${text}" is one`, () => {
      assert.equal(readEmail(text), text);
    });

  it('is taken without the spaces around it', () => {
    assert.equal(readEmail('  it@contoso.example\n'), 'it@contoso.example');
  });

  for (const text of [
    '',
    'x',
    'it@',
    '@contoso.example',
    'it@contoso',
    'it@@contoso.example',
    'it contoso.example',
    'it@contoso.example, admin@contoso.example',
    'IT desk <it@contoso.example>',
    'mailto:it@contoso.example',
    `${'a'.repeat(250)}@contoso.example`,
  ])
    it(`"${text.slice(0, 40)}" is refused`, () => {
      assert.equal(readEmail(text), undefined);
    });
});

describe('yes, in either language', () => {
  for (const text of [
    'yes',
    'Yes!',
    'Y',
    'ja',
    'JA.',
    'j',
    'ok',
    'oke',
    'oké',
    'klopt',
    'correct',
    'akkoord',
    ' yes ',
  ])
    it(`"${text}" is yes`, () => {
      assert.equal(saysYes(text), true);
    });

  for (const text of [
    'no',
    'nee',
    'yes but',
    'ja maar',
    'not correct',
    'klopt niet',
    'yesterday',
    'jas',
    'okay?',
    '',
  ])
    it(`"${text}" is not`, () => {
      assert.equal(saysYes(text), false);
    });
});

describe('an answer on a form', () => {
  const read = (question: Parameters<typeof readAnswer>[0], raw: string) =>
    readAnswer(question, raw, ['sub-1', 'sub-2'], 'NL');

  it('left empty is empty, whatever is asked', () => {
    for (const question of [
      customer(),
      wholeNumber({ min: 1, max: 9 }),
      phone(),
      email(),
      choice('a', 'b'),
      pick(),
      confirmation(),
    ])
      for (const raw of ['', '   ']) assert.deepEqual(read(question, raw), { kind: 'empty' }, question.kind);
  });

  it('a quantity must lie in its range', () => {
    const question = wholeNumber({ min: 1, max: 100_000 });
    const values = ['0', '1', '100.000', '100001', '1,5'].map(raw => read(question, raw));
    assert.deepEqual(values, [
      { kind: 'problem' },
      { kind: 'read', value: 1 },
      { kind: 'read', value: 100_000 },
      { kind: 'problem' },
      { kind: 'problem' },
    ]);
  });

  it('a choice is one of its options, a pick one of what was found', () => {
    assert.deepEqual(read(choice('phone', 'callBack'), 'callBack'), { kind: 'read', value: 'callBack' });
    assert.deepEqual(read(choice('phone', 'callBack'), 'fax'), { kind: 'problem' });
    assert.deepEqual(read(pick(), 'sub-2'), { kind: 'read', value: 'sub-2' });
    assert.deepEqual(read(pick(), 'sub-3'), { kind: 'problem' });
    assert.deepEqual(read(choice('phone', 'callBack'), 'toString'), { kind: 'problem' });
  });

  it('a statement is confirmed or not; there is no third', () => {
    assert.deepEqual(read(confirmation(), 'true'), { kind: 'read', value: true });
    assert.deepEqual(read(confirmation(), 'false'), { kind: 'problem' });
  });
});
