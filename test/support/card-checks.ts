import { createRequire } from 'node:module';
import { z } from 'zod';
import type { Json } from '../../bot/local/desk.ts';
import { isJson } from '../../bot/local/json.ts';
import { cardSchema } from './card-schema.ts';

/** The package's own entry does not load in plain Node; its bundle does. */
const AdaptiveCards: typeof import('adaptivecards') = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
);

/** Well below what one message may hold, counted as Teams does: two bytes a character. */
const MOST_BYTES = 20 * 1024;
const BROKEN = /undefined|\bNaN\b|\[object |\bnull\b|Invalid Date|=>|\$\{/;

/** Everything that is wrong with a card, in words; nothing when it is right. */
export function problemsOf(card: Json): readonly string[] {
  return [
    ...schemaProblems(card),
    ...parserProblems(card),
    ...idProblems(card),
    ...actionProblems(card),
    ...wordProblems(card),
    ...sizeProblems(card),
  ];
}

/** Every object in a card, from the outside in, with what it lies in. */
export function partsOf(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  return isJson(value) ? [value, ...Object.values(value).flatMap(partsOf)] : [];
}

function schemaProblems(card: Json): readonly string[] {
  const read = cardSchema.safeParse(card);
  return read.success ? [] : [`schema: ${z.prettifyError(read.error)}`];
}

/** What Microsoft's own object model has to say. */
function parserProblems(card: Json): readonly string[] {
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  const parsed = new AdaptiveCards.AdaptiveCard();
  parsed.parse(forParser(card), context);
  const events = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
  return [...events, ...parsed.validateProperties().validationEvents.map(({ message }) => message)].map(
    message => `parser: ${message}`,
  );
}

/**
 * The parser does not know Teams' own way of looking choices up, and takes every second language for a wrong one
 * (its pattern for `lang` remembers where it stopped). Both are in the schema.
 */
function forParser(card: Json): Json {
  const { lang: _, ...rest } = card;
  return JSON.parse(JSON.stringify(rest), (_name, value: unknown) => {
    if (!isJson(value) || !('choices.data' in value)) return value;
    const { 'choices.data': _looked, ...input } = value;
    return { ...input, choices: [{ title: 'x', value: 'x' }] };
  });
}

function idProblems(card: Json): readonly string[] {
  const parts = partsOf(card);
  const ids = parts.filter(({ type }) => !String(type).startsWith('Action.')).flatMap(({ id }) => id ?? []);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  const toggled = parts.flatMap(({ targetElements }) =>
    Array.isArray(targetElements) ? targetElements : [],
  );
  const hidden = parts.filter(({ isVisible }) => isVisible === false);
  return [
    ...twice.map(id => `the id ${id} is there twice`),
    ...toggled.filter(id => !ids.includes(id)).map(id => `a button shows ${id}, which is not there`),
    ...hidden
      .filter(({ id }) => !toggled.includes(id))
      .map(({ id }) => `${id} is hidden and no button shows it`),
    ...partsOf(hidden)
      .filter(({ isRequired }) => isRequired === true)
      .map(({ id }) => `${id} is required and hidden: it would hold up every button without a word`),
  ];
}

function actionProblems(card: Json): readonly string[] {
  return partsOf(card).flatMap(({ type, title, data, verb, fallback, style, associatedInputs }) => {
    if (type !== 'Action.Execute' || !isJson(fallback)) return [];
    const same = JSON.stringify([title, data, style, associatedInputs]);
    const older = [fallback.title, fallback.data, fallback.style, fallback.associatedInputs];
    const told = isJson(data) && isJson(data.desk) && data.desk.verb === verb;
    return [
      ...(same === JSON.stringify(older) ? [] : [`${title}: the fallback does something else`]),
      ...(told ? [] : [`${title}: the verb is not the one in the data, which older clients send`]),
    ];
  });
}

function wordProblems(card: Json): readonly string[] {
  const blocks = partsOf(card).filter(({ type }) => type === 'TextBlock');
  const links = blocks.flatMap(({ text }) => [...String(text).matchAll(/(?<!\\)\]\(([^)]*)\)/g)]);
  return [
    ...wordsIn(card)
      .filter(text => BROKEN.test(text))
      .map(text => `broken words: ${text}`),
    ...blocks.filter(({ wrap }) => wrap !== true).map(({ text }) => `does not wrap: ${text}`),
    ...links.filter(([, url]) => !url?.startsWith('https://')).map(([link]) => `not https: ${link}`),
  ];
}

function sizeProblems(card: Json): readonly string[] {
  const bytes = JSON.stringify(card).length * 2;
  return bytes > MOST_BYTES ? [`${bytes} bytes are more than ${MOST_BYTES}`] : [];
}

const SHOWN = [
  'text',
  'title',
  'value',
  'label',
  'placeholder',
  'errorMessage',
  'tooltip',
  'fallbackText',
  'speak',
] as const;

/** Every text that somebody could read or hear, apart from fields to be copied as they stand. */
export function wordsIn(card: Json): readonly string[] {
  return partsOf(withoutCopies(card)).flatMap(part =>
    SHOWN.flatMap(name => {
      const text = part[name];
      const isAnswer = name === 'value' && (String(part.type).startsWith('Input.') || !('title' in part));
      const isChoice = name === 'value' && part.type === undefined && isOfChoices(card, part);
      return typeof text === 'string' && text !== '' && !isAnswer && !isChoice ? [text] : [];
    }),
  );
}

function isOfChoices(card: Json, part: Json): boolean {
  return partsOf(card).some(({ choices }) => Array.isArray(choices) && choices.includes(part));
}

function withoutCopies(value: Json): Json {
  const without = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.filter(item => !isCopy(item)).map(without);
    return isJson(inner) ? withoutCopies(inner) : inner;
  };
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, without(inner)]));
}

function isCopy(value: unknown): boolean {
  return isJson(value) && String(value.id).startsWith('copy-');
}

/** The shape of a card: types, ids and names of properties, without words and without what is shown or hidden. */
export function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (!isJson(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'isVisible')
      .map(([name, inner]) => [
        name,
        ['type', 'id', 'verb', 'style'].includes(name) ? inner : shapeOf(inner),
      ]),
  );
}
