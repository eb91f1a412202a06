import type { Link } from '../cards/card.ts';
import { type SourceId, sourceOf } from '../domain/sources.ts';
import { documentLink } from './document-links.ts';
import type { Language } from './ports.ts';
import { dayInWords } from './text.ts';
import { words } from './words.ts';

/**
 * Where a statement is written: the document by its name in the reader's language, its date, and a way to open it.
 * `others` are further statements of that document that took part.
 */
export function sourceLine(
  source: SourceId,
  language: Language,
  more: readonly Link[] = [],
  others: readonly SourceId[] = [],
) {
  const w = words[language];
  const { title, url } = documentLink(source, language);
  const named = w.source(title, dayInWords(sourceOf(source).date, language));
  return {
    words: `${named} (${[source, ...others].join(', ')}).`,
    links: [{ title: w.openDocument, url }, ...more],
  };
}
