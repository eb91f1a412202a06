import { z } from 'zod';
import type { SourceId } from '../domain/sources.ts';
import type { Language } from './ports.ts';
import rows from './since-then.json' with { type: 'json' };

/** What has changed since the documents were written; edited without code, checked here. */
const sinceThenRows = z
  .array(
    z.strictObject({
      id: z.string(),
      /** The day the remark was written or last checked, `YYYY-MM-DD`. */
      noted: z.iso.date(),
      /** Rule ids, or a document's prefix for all of them. */
      touches: z.array(z.string().regex(/^(W10E|EDU|HUP|MPN|UPG)(-\d\d)?$/)).min(1),
      en: z.string().min(1),
      nl: z.string().min(1),
    }),
  )
  .parse(rows);

/** The remarks that belong beside a statement of the documents. */
export function sinceThenOn(source: SourceId, language: Language): readonly string[] {
  const prefix = source.slice(0, source.indexOf('-'));
  return sinceThenRows
    .filter(({ touches }) => touches.some(id => id === source || id === prefix))
    .map(row => row[language]);
}
