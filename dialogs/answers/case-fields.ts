import type { Button } from '../../cards/actions.ts';
import type { CaseField } from '../../cards/answer-card.ts';
import { isDay } from '../../domain/calendar.ts';
import { type Checker, type Facts, type Field, numberOf } from '../checkers/checker.ts';
import type { Language } from '../ports.ts';
import { dayInWords } from '../text.ts';
import { answerWords } from './answer-words.ts';

const HELD = 'was.';

/** Facts as they travel with a button. */
export function heldAs(facts: Facts): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [`${HELD}${name}`, value]));
}

/** Facts that came with a button; a stranger's word, so only what the checker knows is kept. */
export function factsHeld(ids: Readonly<Record<string, string>>): Facts {
  return Object.fromEntries(
    Object.entries(ids).flatMap(([name, value]) =>
      name.startsWith(HELD) && value.length <= 40 ? [[name.slice(HELD.length), value]] : [],
    ),
  );
}

/** The button that sends the form, with the facts known so far. */
export function sendOf(checker: Checker, facts: Facts, language: Language): Button {
  return {
    title: answerWords[language].judge,
    look: 'positive',
    press: { verb: 'judge', checker: checker.id, ...heldAs(facts) },
  };
}

/** The fields as inputs, filled with what is known. */
export function fieldsOf(fields: readonly Field[], facts: Facts, language: Language): readonly CaseField[] {
  return fields.map(field => {
    const { name, kind, label, choices } = field;
    const value = facts[name];
    return {
      id: name,
      kind,
      label: label[language],
      problem: answerWords[language].wrongInput,
      ...(fits(kind, value) && { value: kind === 'text' ? shown(field, value, language) : value }),
      ...(choices && {
        choices: choices.map(choice => ({ value: choice.value, title: choice.title[language] })),
      }),
    };
  });
}

/** The facts of a case as words. */
export function factsShown(checker: Checker, facts: Facts, language: Language) {
  return checker.fields.flatMap(field => {
    const value = facts[field.name];
    return value === undefined || value === ''
      ? []
      : [{ title: field.label[language], value: shown(field, value, language) }];
  });
}

function shown({ kind, choices, text }: Field, value: string, language: Language): string {
  if (text !== undefined) return text.show(value, language);
  if (kind === 'day' && isDay(value)) return dayInWords(value, language);
  return choices?.find(choice => choice.value === value)?.title[language] ?? value;
}

/** What was entered into the fields, as facts; what names nothing is kept as it was typed. */
export function factsEntered(fields: readonly Field[], inputs: Readonly<Record<string, string>>): Facts {
  return Object.fromEntries(
    fields.flatMap(({ name, text }) => {
      const typed = inputs[name]?.trim();
      return typed === undefined ? [] : [[name, text?.read(typed) ?? typed]];
    }),
  );
}

/** What differs between two sets of facts, one line each. */
export function changesOf(
  checker: Checker,
  before: Facts,
  now: Facts,
  language: Language,
): readonly string[] {
  return checker.fields.flatMap(field => {
    const [was, is] = [before[field.name], now[field.name]];
    if (was === is) return [];
    const text = (value: string | undefined) => (value === undefined ? '-' : shown(field, value, language));
    return [`${field.label[language]}: ${text(was)} → ${text(is)}`];
  });
}

/** Whether an input of this kind can show the value; what travelled with a button is a stranger's word. */
function fits(kind: Field['kind'], value: string | undefined): value is string {
  if (value === undefined || value === '') return false;
  if (kind === 'day') return isDay(value);
  return kind === 'choice' || kind === 'text' || numberOf(value) !== undefined;
}
