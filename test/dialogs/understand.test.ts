import assert from 'node:assert/strict';
import { type Intent, isQuestion, understand } from '../../dialogs/understand.ts';

type Simple = Exclude<Intent['kind'], 'language' | 'keys' | 'request'>;

const SAID: Readonly<Record<Simple, readonly string[]>> = {
  greet: [
    'hi',
    'Hello',
    'HEY',
    'hi there',
    'good morning',
    'hoi',
    'Hallo',
    'hé',
    'Goedemorgen',
    'goede avond',
    'Goedenavond',
    'dag',
  ],
  help: [
    'help',
    'Help!',
    'HELP ME',
    'hulp',
    'menu',
    '?',
    'what can you do',
    'What can you do?',
    'wat kun je',
    'Wat kun je?',
  ],
  cancel: [
    'cancel',
    'Cancel.',
    'stop',
    'quit',
    'never mind',
    'annuleren',
    'Annuleer',
    'stoppen',
    'laat maar',
  ],
  startOver: ['start over', 'Start Over!', 'restart', 'opnieuw beginnen', 'begin opnieuw', 'Opnieuw'],
  back: ['back', 'Back', 'go back', 'previous', 'terug', 'TERUG', 'vorige'],
  mine: ['my requests', 'My Requests', 'show my requests', 'mijn aanvragen', 'toon mijn aanvragen'],
  check: ['check', 'Controleer', 'calculator'],
  approvals: ['approvals', 'my approvals', 'goedkeuringen', 'mijn goedkeuringen', 'te beslissen'],
  here: ['continue', 'go on', 'verder', 'doorgaan', 'where was I', 'waar was ik'],
};

describe('a command that is said alone', () => {
  for (const [kind, texts] of Object.entries(SAID))
    for (const text of texts)
      it(`"${text}" is ${kind}`, () => {
        assert.deepEqual(understand(text), { kind });
      });

  it('may have spaces and a full stop around it, also the spaces that Teams puts there', () => {
    for (const text of ['  help  ', 'help.', 'help \u00a0', '\u00a0help!!', 'help\n'])
      assert.deepEqual(understand(text), { kind: 'help' }, JSON.stringify(text));
  });

  for (const [text, language] of [
    ['Nederlands', 'nl'],
    ['nederlands!', 'nl'],
    ['in het Nederlands', 'nl'],
    ['Dutch', 'nl'],
    ['English', 'en'],
    ['in English', 'en'],
    ['Engels', 'en'],
  ] as const)
    it(`"${text}" chooses the language`, () => {
      assert.deepEqual(understand(text), { kind: 'language', language });
    });
});

describe('what is not a command', () => {
  for (const text of [
    // Nearly one.
    'cancle',
    'annulern',
    'stopp',
    'bakc',
    'terugg',
    'helpp',
    'hepl',
    'strat over',
    'my request',
    'goedkeuring',
    'englisch',
    // Names of customers.
    'Stop Academy',
    'School for Back pain',
    'Back to School',
    'Help School',
    'Cancel College',
    'Hello Kitty School',
    'English School',
    'Dutch International School',
    'Restart Academy',
    'Menu Catering',
    'Keystone College',
    'Keys Academy',
    'Dag en Nacht School',
    'De Nieuwe School',
    'Terug naar School',
    'Ticket to Learn',
    'Shared Futures School',
    'Approve Academy',
    'Continue Education',
    'Het Verder Lyceum',
    // Longer sentences.
    'please do not cancel',
    'I want to go back to school',
    'stop it now please',
    'ik wil niet stoppen',
    'yes',
    'ja',
    '120',
    'it@contoso.example',
    '020 123 4567',
    'faculty',
    'phone',
    '',
    '   ',
    '!!!',
    '...',
  ])
    it(`"${text}"`, () => {
      assert.equal(understand(text), undefined);
    });
});

const KEYS: readonly (readonly [string, { readonly keys?: number; readonly customer?: string }])[] = [
  ['120 keys for Contoso School', { keys: 120, customer: 'Contoso School' }],
  ['120 Keys for Contoso School.', { keys: 120, customer: 'Contoso School' }],
  ['keys for Contoso School', { customer: 'Contoso School' }],
  ['keys for Contoso School, 120', { keys: 120, customer: 'Contoso School' }],
  ['keys for Contoso School 120', { keys: 120, customer: 'Contoso School' }],
  ['1,200 keys for Contoso School', { keys: 1_200, customer: 'Contoso School' }],
  ['1.200 sleutels voor Contoso School', { keys: 1_200, customer: 'Contoso School' }],
  ['1 200 sleutels voor Contoso School', { keys: 1_200, customer: 'Contoso School' }],
  ['I need 120 keys for Contoso School', { keys: 120, customer: 'Contoso School' }],
  ['we would like to request 120 keys for Contoso School please', { keys: 120, customer: 'Contoso School' }],
  ['request 120 Windows 10 Education keys for Contoso School', { keys: 120, customer: 'Contoso School' }],
  ['request keys', {}],
  ['I want keys', {}],
  ['Windows 10 Education keys', {}],
  ['120 keys', { keys: 120 }],
  ['120 sleutels voor Contoso School', { keys: 120, customer: 'Contoso School' }],
  ['Graag 120 sleutels voor Contoso School', { keys: 120, customer: 'Contoso School' }],
  ['ik wil 120 sleutels voor Contoso School aanvragen', { keys: 120, customer: 'Contoso School' }],
  ['sleutels aanvragen', {}],
  ['vraag 30 sleutels aan voor Het Rietveld Lyceum', { keys: 30, customer: 'Rietveld Lyceum' }],
  ['een sleutel voor Contoso School', { customer: 'Contoso School' }],
  ['30 keys for Gymnasium Sankt Jürgen Łódź', { keys: 30, customer: 'Gymnasium Sankt Jürgen Łódź' }],
  ['30 keys for Stop Academy', { keys: 30, customer: 'Stop Academy' }],
  ['30 keys for School for Back pain', { keys: 30, customer: 'School for Back pain' }],
  // A name keeps all its words.
  ['30 keys for Journey Academy', { keys: 30, customer: 'Journey Academy' }],
  ['30 sleutels voor School aan de Amstel', { keys: 30, customer: 'School aan de Amstel' }],
  ['30 sleutels voor De Nodige School', { keys: 30, customer: 'Nodige School' }],
  ['30 keys for Basisschool 42', { keys: 30, customer: 'Basisschool 42' }],
];

/** The bot finds customers whatever the case is. */
const folded = (intent: Intent | undefined) =>
  intent?.kind === 'keys' && intent.customer !== undefined
    ? { ...intent, customer: intent.customer.toLowerCase() }
    : intent;

describe('asking for keys in one message', () => {
  for (const [text, asked] of KEYS)
    it(`"${text}"`, () => {
      assert.deepEqual(folded(understand(text)), folded({ kind: 'keys', ...asked }));
    });

  it('a name is shown as the person wrote it', () => {
    const intent = understand('30 keys for Gymnasium Sankt Jürgen');
    assert.equal(intent?.kind === 'keys' && intent.customer, 'Gymnasium Sankt Jürgen');
  });

  it('a quantity that is ambiguous is not guessed', () => {
    for (const text of ['1,5 keys for Contoso School', '12.34 keys for Contoso School']) {
      const intent = understand(text);
      assert.ok(intent === undefined || (intent.kind === 'keys' && intent.keys === undefined), text);
    }
  });

  it('a question about keys is a question', () => {
    for (const text of [
      'how many keys can I get?',
      'may I ask 120 keys for Contoso School?',
      'mag ik sleutels aanvragen?',
    ])
      assert.equal(understand(text), undefined, text);
  });
});

const REQUESTS: readonly (readonly [string, string, string, string?])[] = [
  ['KEY-3', 'open', 'KEY-3'],
  ['key 3', 'open', 'KEY-3'],
  ['open KEY-12', 'open', 'KEY-12'],
  ['Show key-12.', 'open', 'KEY-12'],
  ['toon KEY-12', 'open', 'KEY-12'],
  ['status of KEY-12', 'open', 'KEY-12'],
  ['status van KEY-12', 'open', 'KEY-12'],
  ['approve KEY-3', 'approve', 'KEY-3'],
  ['APPROVE key-3!', 'approve', 'KEY-3'],
  ['KEY-3 approve', 'approve', 'KEY-3'],
  ['please approve KEY-3', 'approve', 'KEY-3'],
  ['goedkeuren KEY-3', 'approve', 'KEY-3'],
  ['keur KEY-3 goed', 'approve', 'KEY-3'],
  ['KEY-3 goedgekeurd', 'approve', 'KEY-3'],
  ['reject KEY-3 because Too many for one School', 'reject', 'KEY-3', 'Too many for one School'],
  ['reject KEY-3: Too many', 'reject', 'KEY-3', 'Too many'],
  ['reject KEY-3', 'reject', 'KEY-3', ''],
  ['keur KEY-3 af', 'reject', 'KEY-3', ''],
  ['keur KEY-3 af omdat Contoso verhuist', 'reject', 'KEY-3', 'Contoso verhuist'],
  ['wijs KEY-3 af: te veel', 'reject', 'KEY-3', 'te veel'],
  ['afwijzen KEY-3 reden Łódź is dicht', 'reject', 'KEY-3', 'Łódź is dicht'],
  ['withdraw KEY-3', 'withdraw', 'KEY-3', ''],
  ['trek KEY-3 in', 'withdraw', 'KEY-3', ''],
  ['trek KEY-3 in want dubbel', 'withdraw', 'KEY-3', 'dubbel'],
  ['intrekken KEY-3', 'withdraw', 'KEY-3', ''],
  ['edit KEY-3', 'edit', 'KEY-3', ''],
  ['change KEY-3', 'edit', 'KEY-3', ''],
  ['wijzig KEY-3', 'edit', 'KEY-3', ''],
  ['KEY-3 ticket 616122292874576', 'file', 'KEY-3', '616122292874576'],
  ['ticket KEY-3 616122292874576', 'file', 'KEY-3', '616122292874576'],
  ['filed KEY-3 616122292874576', 'file', 'KEY-3', '616122292874576'],
  ['KEY-3 ingediend 616122292874576', 'file', 'KEY-3', '616122292874576'],
  ['ticket 616122292874576 for KEY-3', 'file', 'KEY-3', '616122292874576'],
  ['KEY-3 under review', 'review', 'KEY-3'],
  ['KEY-3 in behandeling', 'review', 'KEY-3'],
  ['KEY-3 keys received', 'receive', 'KEY-3'],
  ['KEY-3 sleutels ontvangen', 'receive', 'KEY-3'],
  ['KEY-3 shared', 'share', 'KEY-3'],
  ['KEY-3 gedeeld', 'share', 'KEY-3'],
  ['KEY-3 denied: No Active subscription', 'deny', 'KEY-3', 'No Active subscription'],
  ['KEY-3 geweigerd, Geen abonnement', 'deny', 'KEY-3', 'Geen abonnement'],
];

/** What is done must follow from the command, never from the words of a reason. */
const REASONS: readonly (readonly [string, string])[] = [
  ['reject KEY-3 because I do not approve of this', 'reject'],
  ['reject KEY-3: the school has to withdraw an older one first', 'reject'],
  ['keur KEY-3 af: niet goed onderbouwd', 'reject'],
  ['keur KEY-3 af, dit is niet goed', 'reject'],
  ['afwijzen KEY-3 omdat ik niet akkoord ben', 'reject'],
  ['wijs KEY-3 af want goedkeuren kan niet', 'reject'],
  ['withdraw KEY-3 because Mark will not approve it', 'withdraw'],
  ['trek KEY-3 in, we moeten hem wijzigen', 'withdraw'],
  ['KEY-3 denied, change the subscription first', 'deny'],
  ['KEY-3 geweigerd: ticket is niet akkoord', 'deny'],
];

describe('a command for a request', () => {
  for (const [text, command, request, note] of REQUESTS)
    it(`"${text}" is ${command}${note ? `, with "${note}"` : ''}`, () => {
      const intent = understand(text);
      assert.ok(intent?.kind === 'request', 'understood as a command for a request');
      assert.deepEqual([intent.command, intent.request], [command, request]);
      if (note !== undefined) assert.equal(intent.note, note);
    });

  for (const [text, command] of REASONS)
    it(`"${text}" is ${command}, whatever its reason says`, () => {
      const intent = understand(text);
      assert.equal(intent?.kind === 'request' && intent.command, command);
    });

  it('is not one when it asks or tells something', () => {
    for (const text of [
      'did Mark approve KEY-3?',
      'is KEY-3 goedgekeurd?',
      'why was KEY-3 rejected',
      'KEY-3 looks fine to me',
    ])
      assert.equal(understand(text), undefined, text);
  });

  it('is not one when it says not to', () => {
    for (const text of ['do not approve KEY-3', 'keur KEY-3 niet goed'])
      assert.notEqual(commandIn(text), 'approve', text);
  });

  it('names one request: with two it is not clear which', () => {
    for (const text of ['approve KEY-3 and KEY-4', 'reject KEY-3, not KEY-4']) {
      const intent = understand(text);
      assert.ok(intent === undefined || intent.kind !== 'request' || intent.request === 'KEY-3', text);
    }
  });

  function commandIn(text: string): string | undefined {
    const intent = understand(text);
    return intent?.kind === 'request' ? intent.command : undefined;
  }
});

describe('a question', () => {
  for (const text of [
    'which subscriptions qualify for keys?',
    'Which subscriptions qualify',
    'mag een proefabonnement meetellen',
    'Hoeveel sleutels kan ik krijgen?',
    'what is EES',
    'Wanneer verloopt het recht op sleutels?',
    'Contoso School?',
  ])
    it(`"${text}"`, () => {
      assert.equal(isQuestion(text), true);
    });

  for (const text of [
    'Contoso School',
    '120 keys',
    'yes',
    'Waarde School',
    'Canada College',
    'Isala School',
    'Mayfair School',
  ])
    it(`"${text}" is none`, () => {
      assert.equal(isQuestion(text), false);
    });
});
