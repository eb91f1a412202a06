import { z } from 'zod';

/**
 * The part of the Adaptive Cards 1.5 schema that the cards of this house use, and not one property more: a misspelt
 * name, a wrong type or a value that does not exist is an error. Two things are Teams' own and marked so.
 */

const spacing = z.enum(['default', 'none', 'small', 'medium', 'large', 'extraLarge', 'padding']);
const colour = z.enum(['default', 'dark', 'light', 'accent', 'good', 'warning', 'attention']);
const surface = z.enum(['default', 'emphasis', 'good', 'attention', 'warning', 'accent']);
const vertical = z.enum(['top', 'center', 'bottom']);
const words = z.string().min(1);
const https = z.url({ protocol: /^https$/ });

const everyElement = {
  id: words.optional(),
  spacing: spacing.optional(),
  separator: z.boolean().optional(),
  isVisible: z.boolean().optional(),
};

const textBlock = z.strictObject({
  type: z.literal('TextBlock'),
  ...everyElement,
  text: words,
  wrap: z.boolean().optional(),
  size: z.enum(['default', 'small', 'medium', 'large', 'extraLarge']).optional(),
  weight: z.enum(['default', 'lighter', 'bolder']).optional(),
  color: colour.optional(),
  isSubtle: z.boolean().optional(),
  style: z.enum(['default', 'heading']).optional(),
});

const richTextBlock = z.strictObject({
  type: z.literal('RichTextBlock'),
  ...everyElement,
  inlines: z
    .array(
      z.strictObject({
        type: z.literal('TextRun'),
        text: words,
        fontType: z.enum(['default', 'monospace']).optional(),
      }),
    )
    .min(1),
});

const factSet = z.strictObject({
  type: z.literal('FactSet'),
  ...everyElement,
  facts: z.array(z.strictObject({ title: words, value: words })).min(1),
});

const container = z.strictObject({
  type: z.literal('Container'),
  ...everyElement,
  style: surface.optional(),
  verticalContentAlignment: vertical.optional(),
  get items() {
    return z.array(element).min(1);
  },
});

const column = z.strictObject({
  type: z.literal('Column'),
  width: z.enum(['auto', 'stretch']).optional(),
  verticalContentAlignment: vertical.optional(),
  get items() {
    return z.array(element).min(1);
  },
});

const columnSet = z.strictObject({
  type: z.literal('ColumnSet'),
  ...everyElement,
  columns: z.array(column).min(1),
});

const actionSet = z.strictObject({
  type: z.literal('ActionSet'),
  ...everyElement,
  get actions() {
    return z.array(action).min(1).max(6);
  },
});

const everyInput = {
  ...everyElement,
  id: words,
  label: words,
  errorMessage: words,
  isRequired: z.boolean(),
};

const textInput = z.strictObject({
  type: z.literal('Input.Text'),
  ...everyInput,
  value: z.string().optional(),
  placeholder: words.optional(),
  maxLength: z.int().min(1),
  isMultiline: z.boolean().optional(),
  style: z.enum(['text', 'tel', 'url', 'email']).optional(),
});

const numberInput = z.strictObject({
  type: z.literal('Input.Number'),
  ...everyInput,
  value: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  placeholder: words.optional(),
});

const choiceInput = z.strictObject({
  type: z.literal('Input.ChoiceSet'),
  ...everyInput,
  /** Several choices come back joined by commas, so a value must hold none. */
  choices: z.array(z.strictObject({ title: words, value: z.string().regex(/^[^,]+$/) })),
  value: z.string().optional(),
  /** `filtered` is in the documentation of 1.5. */
  style: z.enum(['compact', 'expanded', 'filtered']).optional(),
  placeholder: words.optional(),
  wrap: z.boolean().optional(),
  /** Teams' own: choices that are looked up as one types. */
  'choices.data': z.strictObject({ type: z.literal('Data.Query'), dataset: words }).optional(),
});

const toggleInput = z.strictObject({
  type: z.literal('Input.Toggle'),
  ...everyInput,
  title: words,
  value: z.enum(['true', 'false']).optional(),
  wrap: z.boolean().optional(),
});

const dateInput = z.strictObject({
  type: z.literal('Input.Date'),
  ...everyInput,
  value: z.iso.date().optional(),
  min: z.iso.date().optional(),
  max: z.iso.date().optional(),
});

const everyAction = {
  title: words,
  style: z.enum(['default', 'positive', 'destructive']).optional(),
  tooltip: words.optional(),
};
const pressed = {
  ...everyAction,
  data: z.strictObject({ desk: z.record(z.string(), z.string()) }),
  associatedInputs: z.enum(['auto', 'none']).optional(),
};

const submit = z.strictObject({ type: z.literal('Action.Submit'), ...pressed });
const execute = z.strictObject({
  type: z.literal('Action.Execute'),
  ...pressed,
  verb: words,
  fallback: submit,
});
const showCard = z.strictObject({
  type: z.literal('Action.ShowCard'),
  ...everyAction,
  get card() {
    return z.strictObject({
      type: z.literal('AdaptiveCard'),
      version: z.literal('1.5'),
      body: z.array(element).min(1),
    });
  },
});
const toggle = z.strictObject({
  type: z.literal('Action.ToggleVisibility'),
  ...everyAction,
  targetElements: z.array(words).min(1),
});
const openUrl = z.strictObject({ type: z.literal('Action.OpenUrl'), ...everyAction, url: https });

const action: z.ZodType = z.lazy(() => z.discriminatedUnion('type', [execute, showCard, toggle, openUrl]));

const element: z.ZodType = z.lazy(() =>
  z.discriminatedUnion('type', [
    textBlock,
    richTextBlock,
    factSet,
    container,
    columnSet,
    actionSet,
    textInput,
    numberInput,
    choiceInput,
    toggleInput,
    dateInput,
  ]),
);

/** A whole card, as it is sent to Teams. */
export const cardSchema = z.strictObject({
  type: z.literal('AdaptiveCard'),
  $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
  version: z.literal('1.5'),
  lang: z.enum(['en', 'nl']),
  fallbackText: words,
  speak: words,
  body: z.array(element).min(1),
  /** Nobody else sees the refreshed card, and a client asks for it only for these people. */
  refresh: z
    .strictObject({
      action: z.strictObject({
        type: z.literal('Action.Execute'),
        verb: words,
        data: z.strictObject({ desk: z.record(z.string(), z.string()) }),
      }),
      userIds: z.array(words).max(60),
    })
    .optional(),
  /** Teams' own. */
  msteams: z.strictObject({ width: z.literal('Full') }),
});
