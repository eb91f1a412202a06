import type { Day } from '../../domain/dated.ts';
import type { SourceId } from '../../domain/sources.ts';
import type { LINKS } from '../document-links.ts';
import type { Language } from '../ports.ts';
import type { Twins } from '../text.ts';
import type { Heard } from './heard.ts';

/** Facts of a case by field name, as a form sends them and as a conversation keeps them. */
export type Facts = Readonly<Record<string, string>>;

export interface Choice {
  readonly value: string;
  readonly title: Twins<string>;
}

/** A fact of a case, as a form asks for it. */
export interface Field {
  readonly name: string;
  readonly kind: 'number' | 'decimal' | 'choice' | 'day' | 'text';
  readonly label: Twins<string>;
  readonly choices?: readonly Choice[];
  /** Of a text: the value that it names, and how the value is called. */
  readonly text?: {
    read(typed: string): string | undefined;
    show(value: string, language: Language): string;
  };
}

/** What the rules say of a case, with the words that show it. */
export interface Judgement {
  readonly kind: 'judged';
  /** `notSaid`: the documents do not say. */
  readonly says: 'yes' | 'no' | 'figure' | 'notSaid';
  /** The number that was asked for, or the plans; for measuring. */
  readonly figure?: number | string;
  readonly title: string;
  readonly lines: readonly string[];
  /** The statement that decided, then others that took part. */
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly links?: readonly (keyof typeof LINKS)[];
}

export type Outcome =
  | Judgement
  /** It cannot be decided yet. */
  | {
      readonly kind: 'missing';
      readonly fields: readonly string[];
      readonly source: SourceId;
      /** What is wrong with what was given. */
      readonly problem?: string;
    };

/** A case of one programme: heard in a question or filled in on a form, and judged by the rules of the domain. */
export interface Checker {
  readonly id: string;
  readonly title: Twins<string>;
  readonly about: Twins<string>;
  readonly fields: readonly Field[];
  /** The facts of a case in a question; undefined when the question holds no case of this kind. */
  hear(heard: Heard): Facts | undefined;
  /** Facts in a follow-up, where the kind of case is known already. */
  follow(heard: Heard, known: Facts): Facts;
  judge(facts: Facts, today: Day, language: Language): Outcome;
}

/** A fact that is one of these values, with what the form calls it and each of them. */
export function choiceField<V extends string>(
  name: string,
  label: Twins<string>,
  values: readonly V[],
  titles: Twins<Readonly<Record<V, string>>>,
): Field {
  const choices = values.map(value => ({ value, title: { en: titles.en[value], nl: titles.nl[value] } }));
  return { name, kind: 'choice', label, choices };
}

/** A verdict, why, and the statements that say so. */
export function judgement(
  verdict: Pick<Judgement, 'says' | 'figure' | 'title'>,
  lines: readonly string[],
  sources: Judgement['sources'],
): Judgement {
  return { kind: 'judged', ...verdict, lines, sources };
}

/** A whole number out of a fact; undefined when it is missing or is none. */
export function wholeOf(fact: string | undefined): number | undefined {
  return fact !== undefined && /^\d{1,9}$/.test(fact) ? Number(fact) : undefined;
}

/** A number of at least nought, with or without decimals. */
export function numberOf(fact: string | undefined): number | undefined {
  return fact !== undefined && /^\d{1,9}([.,]\d{1,4})?$/.test(fact)
    ? Number(fact.replace(',', '.'))
    : undefined;
}

/** The fact as one of these values; undefined when it is another. */
export function oneOf<const T extends string>(values: readonly T[], fact: string | undefined): T | undefined {
  return values.find(value => value === fact);
}

/** Facts without those that are not known. */
export function known(facts: Readonly<Record<string, string | number | undefined>>): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}
