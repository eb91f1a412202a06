import type { Button } from '../../cards/actions.ts';
import type { CaseField } from '../../cards/answer-card.ts';
import type { Checker, Facts, Field } from '../checkers/checker.ts';
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

export function sendOf(checker: Checker, facts: Facts, language: Language): Button {
  return {
    title: answerWords[language].judge,
    look: 'positive',
    press: { verb: 'judge', checker: checker.id, ...heldAs(facts) },
  };
}

export function fieldsOf(fields: readonly Field[], facts: Facts, language: Language): readonly CaseField[] {
  return fields.map(({ name, kind, label, choices }) => ({
    id: name,
    kind,
    label: label[language],
    problem: answerWords[language].wrongInput,
    ...(facts[name] !== undefined && { value: facts[name] }),
    ...(choices && { choices: choices.map(({ value, title }) => ({ value, title: title[language] })) }),
  }));
}

export function factsShown(checker: Checker, facts: Facts, language: Language) {
  return checker.fields.flatMap(field => {
    const value = facts[field.name];
    return value === undefined
      ? []
      : [{ title: field.label[language], value: shown(field, value, language) }];
  });
}

function shown({ kind, choices }: Field, value: string, language: Language): string {
  if (kind === 'day' && /^\d{4}-\d\d-\d\d$/.test(value)) return dayInWords(value, language);
  return choices?.find(choice => choice.value === value)?.title[language] ?? value;
}

export function changesOf(checker: Checker, before: Facts, now: Facts, language: Language): readonly string[] {
  return checker.fields.flatMap(field => {
    const [was, is] = [before[field.name], now[field.name]];
    if (was === is) return [];
    const text = (value: string | undefined) => (value === undefined ? '-' : shown(field, value, language));
    return [`${field.label[language]}: ${text(was)} → ${text(is)}`];
  });
}
