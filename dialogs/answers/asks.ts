import type { Entry } from './entries.ts';
import { asksIn } from './kept-asks.ts';
import type { LearnedFile } from './learned.ts';
import type { Reader } from './terms.ts';

/** A way of asking, read. */
export interface Ask {
  /** Undefined for a question that no entry answers. */
  readonly entry: Entry | undefined;
  readonly terms: ReadonlySet<string>;
  /** The terms of the whole entry. */
  readonly about: ReadonlySet<string> | undefined;
}

/** The subject of what no document answers. */
export const NONE = 'none';

/** The subject of the cases that a checker judges. */
export function caseOf(checker: string): string {
  return `case:${checker}`;
}

export function isCase(subject: string): boolean {
  return subject.startsWith('case:');
}

/** The ways of asking that a question is compared with one by one; cases are only learned from. */
export function asksOf(entries: readonly Entry[], read: Reader, learned: LearnedFile): readonly Ask[] {
  const all = asksIn(learned);
  const about = new Map(
    entries.map(({ id, en, nl }) => [
      id,
      new Set([en, nl].flatMap(({ title, answer }) => [title, ...answer]).flatMap(text => read(text).terms)),
    ]),
  );
  for (const { subject, terms } of all) for (const term of terms) about.get(subject)?.add(term);
  const byId = new Map(entries.map(entry => [entry.id, entry]));
  return all.flatMap(({ subject, terms }) => {
    const entry = byId.get(subject);
    if (entry === undefined && subject !== NONE) return [];
    return [{ entry, terms, about: about.get(subject) }];
  });
}
