/** What a question takes for an answer; `Value` is the type of the answer that is kept. */
export type Question<Value = unknown> = { readonly answer?: Value } & (
  | { readonly kind: 'customer' }
  | { readonly kind: 'wholeNumber'; readonly min: number; readonly max: number }
  | { readonly kind: 'phone' }
  | { readonly kind: 'email' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  /** Free text in one line, trimmed; an optional one may be empty. */
  | { readonly kind: 'text'; readonly max: number; readonly optional: boolean }
  /** Options come from what was looked up; see the journey's `optionsOf`. One that stays outlives another look. */
  | { readonly kind: 'pick'; readonly stays?: boolean }
  /** Has to be confirmed before the journey goes on. */
  | { readonly kind: 'confirmation' }
);

export type QuestionKind = Question['kind'];

export const customer = (): Question<string> => ({ kind: 'customer' });
export const wholeNumber = (range: { min: number; max: number }): Question<number> => ({
  kind: 'wholeNumber',
  ...range,
});
/** Kept as E.164. */
export const phone = (): Question<string> => ({ kind: 'phone' });
export const email = (): Question<string> => ({ kind: 'email' });
export const choice = <const Option extends string>(...options: Option[]): Question<Option> => ({
  kind: 'choice',
  options,
});
export const pick = (how: { readonly stays?: boolean } = {}): Question<string> => ({ kind: 'pick', ...how });
export const text = (how: { readonly max: number; readonly optional?: boolean }): Question<string> => ({
  kind: 'text',
  optional: false,
  ...how,
});
export const confirmation = (): Question<true> => ({ kind: 'confirmation' });

/** The answers that a set of questions leads to. */
export type AnswersOf<Questions> = {
  [Name in keyof Questions]: Questions[Name] extends Question<infer Value> ? Value : never;
};
