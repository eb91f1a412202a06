import assert from 'node:assert/strict';
import { problemsOf, shapeOf, wordsIn } from '../support/card-checks.ts';
import type { Tongue } from '../support/walks.ts';
import { type Shown, wholeWalk } from '../support/whole-walk.ts';

/** Names, plans and programmes are the same in every language. */
const NAMES = [
  /^(Microsoft|Windows|Office) [\w/]+ .* for (faculty|students)( \(|$)/,
  /Microsoft 365 Education Frontline \(pilot\)$/,
  /Enrollment for Education Solutions \(EES\)$/,
  /^Open Value Subscription for Education Solutions \(OVS-ES\)$/,
  /\([a-z0-9-]+\.onmicrosoft\.com\)$/,
  /^(Contoso|Fabrikam|Northwind|Lakeview|Relecloud|School) [\w ]+$/,
];
const ENGLISH =
  /\b(the|you|your|with|this|that|which|are|not|for|and|from|keys|request|licences|customer)\b/i;
const DUTCH =
  /\b(de|het|een|je|jouw|niet|voor|met|deze|dit|welke|zijn|naar|sleutels|aanvraag|licenties|klant)\b/i;
/** What is English in Dutch as well: names of plans, offers and documents, and buttons of Microsoft's own pages. */
const ENGLISH_ANYWHERE = [
  /(Microsoft|Windows|Office) [\w/]+( Enterprise)?( A[135])? (for (faculty|students)|Education[\w ()-]*)/g,
  /(Enrollment for|Open Value Subscription for) Education Solutions/g,
  /Upgrade Windows 10 Home customers to Windows 10 Education/g,
  /Not an education customer|In review|Special qualifications/g,
  /Office 365 and Enterprise Mobility Suite|Need Help\?|Contact (me|number|by)|Service management|Service requests/g,
  /New (service )?request|Preferred contact method|Customers|Shape the Future|Volume Licensing Service Center/g,
  /School-overeenkomst|"[^"]*"|\]\([^)]*\)|Ticket|Support\w*|Windows Education|Contact/g,
];
const DUTCH_ANYWHERE = [/Hanna de Vries|In het Nederlands|Nederlands/g];

const without = (text: string, names: readonly RegExp[]) =>
  names.reduce((left, name) => left.replace(name, ' '), text);

describe('every card that the keys journey shows', () => {
  const walks: Record<Tongue, readonly Shown[]> = { en: [], nl: [] };
  before(async () => {
    walks.en = await wholeWalk('en');
    walks.nl = await wholeWalk('nl');
  });

  for (const tongue of ['en', 'nl'] as const) {
    it(`${tongue}: is right by the 1.5 schema, by Microsoft's own parser and by the rules of the house`, () => {
      assert.ok(walks[tongue].length > 60, 'the walk went everywhere');
      assert.deepEqual(
        walks[tongue].flatMap(({ step, card }) => problemsOf(card).map(problem => `${step}: ${problem}`)),
        [],
      );
    });

    it(`${tongue}: names its language for screen readers`, () => {
      assert.deepEqual(
        walks[tongue].filter(({ card }) => card.lang !== tongue).map(({ step }) => step),
        [],
      );
    });
  }

  it('is the same card in both languages: the same elements, fields and buttons, in the same order', () => {
    assert.deepEqual(
      walks.nl.map(({ step }) => step),
      walks.en.map(({ step }) => step),
    );
    for (const [at, { step, card }] of walks.en.entries())
      assert.deepEqual(shapeOf(walks.nl[at]?.card), shapeOf(card), step);
  });

  it('has no words in both languages alike, but for names', () => {
    const alike = walks.en.flatMap(({ step, card }, at) => {
      const dutch = new Set(wordsIn(walks.nl[at]?.card ?? {}));
      return wordsIn(card)
        .filter(text => text.split(/\s+/).length > 3 && dutch.has(text))
        .filter(text => !NAMES.some(name => name.test(text)))
        .map(text => `${step}: ${text}`);
    });
    assert.deepEqual([...new Set(alike)], []);
  });

  it('has no English sentence in Dutch', () => {
    assert.deepEqual(foreign(walks.nl, ENGLISH, ENGLISH_ANYWHERE), []);
  });

  it('has no Dutch sentence in English', () => {
    assert.deepEqual(foreign(walks.en, DUTCH, DUTCH_ANYWHERE), []);
  });

  function foreign(shown: readonly Shown[], words: RegExp, names: readonly RegExp[]): readonly string[] {
    const found = shown.flatMap(({ step, card }) =>
      wordsIn(card)
        .filter(text => words.test(without(text, names)))
        .map(text => `${step}: ${text}`),
    );
    return [...new Set(found)];
  }
});

describe('the checks of cards themselves', () => {
  const good = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: 'en',
    fallbackText: 'A card',
    speak: 'A card',
    msteams: { width: 'Full' },
    body: [{ type: 'TextBlock', text: 'Hello', wrap: true }],
  };
  const submit = { type: 'Action.Submit', title: 'Go', data: { desk: { verb: 'go' } } };
  const execute = { ...submit, type: 'Action.Execute', verb: 'go', fallback: submit };
  const input = {
    type: 'Input.Text',
    id: 'a',
    label: 'A',
    errorMessage: 'Wrong',
    isRequired: true,
    maxLength: 9,
  };
  const withBody = (...body: readonly object[]) => ({ ...good, body });

  it('find nothing wrong with a card that is right', () => {
    assert.deepEqual(problemsOf(withBody(input, { type: 'ActionSet', actions: [execute] })), []);
  });

  for (const [name, card] of [
    ['a misspelt property', withBody({ type: 'TextBlock', text: 'x', wrap: true, colour: 'good' })],
    ['a colour that does not exist', withBody({ type: 'TextBlock', text: 'x', wrap: true, color: 'red' })],
    ['an unknown element', withBody({ type: 'TextBlok', text: 'x' })],
    ['an empty text', withBody({ type: 'TextBlock', text: '', wrap: true })],
    ['words that are broken', withBody({ type: 'TextBlock', text: 'undefined keys', wrap: true })],
    ['words that do not wrap', withBody({ type: 'TextBlock', text: 'x' })],
    ['an input without a label', withBody({ ...input, label: undefined })],
    ['an input without an error message', withBody({ ...input, errorMessage: undefined })],
    ['the same id twice', withBody(input, input)],
    ['seven buttons', withBody({ type: 'ActionSet', actions: Array(7).fill(execute) })],
    ['a button without a fallback', buttons({ ...execute, fallback: undefined })],
    [
      'a fallback with other data',
      buttons({ ...execute, fallback: { ...submit, data: { desk: { verb: 'x' } } } }),
    ],
    ['a fallback with another title', buttons({ ...execute, fallback: { ...submit, title: 'Stop' } })],
    ['a verb that older clients do not send', buttons({ ...execute, verb: 'other' })],
    ['a link that is not https', withBody({ type: 'TextBlock', text: '[x](http://x.example)', wrap: true })],
    [
      'a button for what is not there',
      buttons({ type: 'Action.ToggleVisibility', title: 'x', targetElements: ['y'] }),
    ],
    [
      'something hidden for ever',
      withBody({ type: 'TextBlock', id: 'x', text: 'x', wrap: true, isVisible: false }),
    ],
    [
      'a choice with a comma',
      withBody({
        ...input,
        type: 'Input.ChoiceSet',
        maxLength: undefined,
        choices: [{ title: 'x', value: 'a,b' }],
      }),
    ],
    ['a card that is too large', withBody({ type: 'TextBlock', text: 'x'.repeat(11_000), wrap: true })],
    ['another version', { ...good, version: '1.6' }],
  ] as const)
    it(`find ${name}`, () => {
      assert.notDeepEqual(problemsOf(JSON.parse(JSON.stringify(card))), []);
    });

  function buttons(action: object) {
    return withBody({ type: 'ActionSet', actions: [action] });
  }
});
