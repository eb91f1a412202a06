import type { Element } from './card.ts';

interface Input {
  readonly id: string;
  readonly label: string;
  /** What is wrong with what was entered, or with leaving it empty. */
  readonly problem: string;
  readonly required?: boolean;
}

const shared = ({ id, label, problem, required = true }: Input) => ({
  id,
  label,
  isRequired: required,
  errorMessage: problem,
});

export function textInput(
  input: Input & {
    readonly value?: string;
    readonly most: number;
    readonly style?: 'tel' | 'email';
    readonly placeholder?: string;
    readonly lines?: boolean;
  },
): Element {
  const { value, most, style, placeholder, lines } = input;
  return {
    type: 'Input.Text',
    ...shared(input),
    maxLength: most,
    ...(value !== undefined && { value }),
    ...(style && { style }),
    ...(placeholder && { placeholder }),
    ...(lines && { isMultiline: true }),
  };
}

export function numberInput(
  input: Input & { readonly value?: number; readonly min: number; readonly max?: number },
): Element {
  const { value, min, max } = input;
  return {
    type: 'Input.Number',
    ...shared(input),
    min,
    ...(max !== undefined && { max }),
    ...(value !== undefined && { value }),
  };
}

export interface Choice {
  readonly value: string;
  readonly title: string;
}

/** More choices than this are found by typing instead of being all in sight. */
const MOST_IN_SIGHT = 8;

/** Choices: a few are all in sight, many are found by typing. Values must hold no comma. */
export function choiceInput(
  input: Input & { readonly choices: readonly Choice[]; readonly value?: string },
): Element {
  const { choices, value } = input;
  return {
    type: 'Input.ChoiceSet',
    ...shared(input),
    style: choices.length > MOST_IN_SIGHT ? 'filtered' : 'expanded',
    wrap: true,
    choices,
    ...(value !== undefined && { value }),
  };
}

/** Type to find: the client asks `dataset` with every letter (invoke application/search). */
export function searchInput(
  input: Input & {
    readonly dataset: string;
    readonly choices: readonly Choice[];
    readonly value?: string;
    readonly placeholder: string;
  },
): Element {
  const { dataset, choices, value, placeholder } = input;
  return {
    type: 'Input.ChoiceSet',
    ...shared(input),
    style: 'filtered',
    placeholder,
    choices,
    'choices.data': { type: 'Data.Query', dataset },
    ...(value !== undefined && { value }),
  };
}

/** A statement to be confirmed; arrives as 'true' or 'false'. */
export function confirmInput(input: Input & { readonly value?: boolean; readonly title: string }): Element {
  return {
    type: 'Input.Toggle',
    ...shared(input),
    title: input.title,
    wrap: true,
    value: input.value ? 'true' : 'false',
  };
}
