import type { Entry, Material } from './entries.ts';
import { hash, kept, type LearnedFile } from './learned.ts';
import { type Example, learn } from './learning.ts';
import { type Read, type Reader, readerOver } from './terms.ts';
import vocabulary from './words.json' with { type: 'json' };

/** A way of asking, read. */
export interface Ask {
  readonly read: Read;
  /** Undefined for a question that no entry answers. */
  readonly entry: Entry | undefined;
  readonly terms: ReadonlySet<string>;
  /** The terms of the whole entry. */
  readonly about: ReadonlySet<string> | undefined;
}

/** What is asked for, by name; the last one is nothing that is known. */
export function subjectsOf({ entries, cases }: Material): readonly string[] {
  return [...entries.map(({ id }) => id), ...Object.keys(cases).map(caseOf), NONE];
}

export const NONE = 'none';

/** The subject of the cases that a checker judges. */
export function caseOf(checker: string): string {
  return `case:${checker}`;
}

export function isCase(subject: string): boolean {
  return subject.startsWith('case:');
}

/** Reads questions as those of the material are read. */
export function readerOf({ entries, unanswered, cases }: Material): Reader {
  return readerOver([...entries.flatMap(textsOf), ...unanswered, ...Object.values(cases).flat()]);
}

/** The ways of asking that a question is compared with one by one; cases are only learned from. */
export function asksOf({ entries, unanswered }: Material, read: Reader): readonly Ask[] {
  const ask = (one: Read, entry: Entry | undefined, about: ReadonlySet<string> | undefined): Ask => {
    return { read: one, entry, terms: new Set(one.terms), about };
  };
  return [
    ...unanswered.map(text => ask(read(text), undefined, undefined)),
    ...entries.flatMap(entry => {
      const own = [...entry.en.ask, ...entry.nl.ask].map(read);
      const said = [entry.en, entry.nl].flatMap(({ title, answer }) => [title, ...answer]).map(read);
      const about = new Set([...own, ...said].flatMap(({ terms }) => terms));
      return own.map(one => ask(one, entry, about));
    }),
  ];
}

/** Learns all of it anew, which takes seconds. */
export function learnedFrom(material: Material): LearnedFile {
  const read = readerOf(material);
  const subjects = subjectsOf(material);
  const numberOf = (subject: string) => subjects.indexOf(subject);
  const { entries, unanswered, cases } = material;
  const examples: Example[] = [
    ...unanswered.map(text => ({ ...read(text), subject: numberOf(NONE) })),
    ...entries.flatMap(({ id, en, nl }) =>
      [...en.ask, ...nl.ask].map(text => ({ ...read(text), subject: numberOf(id) })),
    ),
    ...Object.entries(cases).flatMap(([checker, asks]) =>
      asks.map(text => ({ ...read(text), subject: numberOf(caseOf(checker)) })),
    ),
  ];
  return kept(learn(different(examples), subjects.length), subjects, digestOf(material));
}

/** Tells one state of the material, and of the words it is read by, from another. */
export function digestOf(material: Material): string {
  const { entries, unanswered, cases } = material;
  return hash(JSON.stringify([entries.map(textsOf), unanswered, cases, vocabulary])).toString(16);
}

/** Ways of asking that differ in more than the order of their terms. */
function different(examples: readonly Example[]): readonly Example[] {
  const seen = new Set<string>();
  return examples.filter(({ subject, terms }) => {
    const name = `${subject} ${terms.toSorted().join(' ')}`;
    return seen.size !== seen.add(name).size;
  });
}

function textsOf({ en, nl }: Entry): readonly string[] {
  return [en, nl].flatMap(({ title, answer, ask }) => [title, ...answer, ...ask]);
}
