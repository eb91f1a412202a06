import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { caseOf, isCase, NONE } from '../../dialogs/answers/asks.ts';
import { ENTRIES, type Entry } from '../../dialogs/answers/entries.ts';
import { type Example, keptAsks } from '../../dialogs/answers/kept-asks.ts';
import { hash, kept, type LearnedFile } from '../../dialogs/answers/learned.ts';
import { readerOver, wordsIn } from '../../dialogs/answers/terms.ts';
import vocabulary from '../../dialogs/answers/words.json' with { type: 'json' };
import { learn } from './learning.ts';

const questions = z.array(z.string().min(1)).min(1);
const inBoth = z.strictObject({ en: questions, nl: questions });

/** By name, the ways people ask for it. */
export type Ways = Readonly<Record<string, readonly string[]>>;

/** All that is learned from. */
export interface Material {
  readonly entries: readonly Entry[];
  /** By entry, in each language. */
  readonly ways: { readonly en: Ways; readonly nl: Ways };
  /** Questions that lie near an answer, or not, and that no document answers: what is nearest to one of these gets none. */
  readonly unanswered: readonly string[];
  /** By checker, ways people put a case of its kind: what sounds like one of these is judged, what does not is told. */
  readonly cases: Ways;
}

const WAYS = filesIn('ways', inBoth);

/** What stands beside the entries; the bot itself needs only what was learned from it. */
export const MATERIAL: Material = {
  entries: ENTRIES,
  ways: {
    en: Object.fromEntries(WAYS.map(([id, { en }]) => [id, en])),
    nl: Object.fromEntries(WAYS.map(([id, { nl }]) => [id, nl])),
  },
  unanswered: filesIn('unanswered', questions).flatMap(([, list]) => list),
  cases: Object.fromEntries(filesIn('cases', questions)),
};

/** The files of a folder of data, by name without ending. */
function filesIn<T>(folder: string, shape: z.ZodType<T>): readonly (readonly [string, T])[] {
  const place = new URL(`../../dialogs/answers/${folder}/`, import.meta.url);
  return readdirSync(place)
    .toSorted()
    .map(name => [
      name.replace('.json', ''),
      shape.parse(JSON.parse(readFileSync(new URL(name, place), 'utf8'))),
    ]);
}

/** The ways of asking for an entry, in both languages. */
export function waysOf({ ways }: Material, { id }: Entry): readonly string[] {
  return [...(ways.en[id] ?? []), ...(ways.nl[id] ?? [])];
}

/** What is asked for, by name; the last one is nothing that is known. */
export function subjectsOf({ entries, cases }: Material): readonly string[] {
  return [...entries.map(({ id }) => id), ...Object.keys(cases).map(caseOf), NONE];
}

/** Learns all of it anew, which takes seconds. */
export function learnedFrom(material: Material): LearnedFile {
  const { entries, unanswered, cases } = material;
  const words = wordsIn([
    ...entries.flatMap(entry => [...textsOf(entry), ...waysOf(material, entry)]),
    ...unanswered,
    ...Object.values(cases).flat(),
  ]);
  const read = readerOver(words);
  const subjects = subjectsOf(material);
  const numberOf = (subject: string) => subjects.indexOf(subject);
  const examples: readonly Example[] = different([
    ...unanswered.map(text => ({ ...read(text), subject: numberOf(NONE) })),
    ...entries.flatMap(entry =>
      waysOf(material, entry).map(text => ({ ...read(text), subject: numberOf(entry.id) })),
    ),
    ...Object.entries(cases).flatMap(([checker, asks]) =>
      asks.map(text => ({ ...read(text), subject: numberOf(caseOf(checker)) })),
    ),
  ]);
  return {
    ...kept(learn(examples, subjects.length), subjects, digestOf(material)),
    words: words.join(' '),
    ...keptAsks(examples.filter(({ subject }) => !isCase(subjects[subject] ?? ''))),
  };
}

/** Tells one state of the material, and of the words it is read by, from another. */
export function digestOf(material: Material): string {
  const { entries, ways, unanswered, cases } = material;
  return hash(JSON.stringify([entries.map(textsOf), ways, unanswered, cases, vocabulary])).toString(16);
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
  return [en, nl].flatMap(({ title, answer }) => [title, ...answer]);
}
