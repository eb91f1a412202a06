import { z } from 'zod';
import type { SourceId } from '../../domain/sources.ts';
import { LINKS } from '../document-links.ts';
import education from './entries/edu.json' with { type: 'json' };
import homeUse from './entries/hup.json' with { type: 'json' };
import benefits from './entries/mpn.json' with { type: 'json' };
import upgrades from './entries/upg.json' with { type: 'json' };
import keys from './entries/w10e.json' with { type: 'json' };
import near from './unanswered.json' with { type: 'json' };

const sentences = z.array(z.string().min(1)).min(1);
const words = z.strictObject({
  /** The short answer; true whichever way the question was put. */
  title: z.string().min(1),
  answer: sentences.max(3),
  ask: sentences,
  steps: sentences.optional(),
});

const entry = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  source: z.custom<SourceId>(id => typeof id === 'string' && /^(W10E|EDU|HUP|MPN|UPG)-\d\d$/.test(id)),
  en: words,
  nl: words,
  links: z.array(z.custom<keyof typeof LINKS>(name => typeof name === 'string' && name in LINKS)).optional(),
  /** A journey that the reader is likely to want next. */
  journey: z.string().optional(),
  /** A checker that judges a case of this kind. */
  checker: z.string().optional(),
});

export type Entry = z.infer<typeof entry>;

/** Every statement of the documents that can be answered, with the ways people ask for it; edited without code. */
export const ENTRIES: readonly Entry[] = z
  .array(entry)
  .parse([...keys, ...education, ...homeUse, ...benefits, ...upgrades]);

/** Questions that look like one of the entries' and are not. */
export const UNANSWERED: readonly string[] = z
  .strictObject({ about: z.string(), asks: sentences })
  .parse(near).asks;

/** The statements that have an answer. */
export const ANSWER_IDS: ReadonlySet<SourceId> = new Set(ENTRIES.map(({ source }) => source));
