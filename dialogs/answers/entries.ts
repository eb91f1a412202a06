import { z } from 'zod';
import type { SourceId } from '../../domain/sources.ts';
import { LINKS } from '../document-links.ts';
import cases from './cases.json' with { type: 'json' };
import education from './entries/edu.json' with { type: 'json' };
import homeUse from './entries/hup.json' with { type: 'json' };
import benefits from './entries/mpn.json' with { type: 'json' };
import benefitKeys from './entries/mpn-keys.json' with { type: 'json' };
import upgrades from './entries/upg.json' with { type: 'json' };
import keys from './entries/w10e.json' with { type: 'json' };
import rights from './entries/w10e-rights.json' with { type: 'json' };
import near from './unanswered.json' with { type: 'json' };

const sentences = z.array(z.string().min(1)).min(1);
const words = z.strictObject({
  /** The short answer; true whichever way the question was put. */
  title: z.string().min(1),
  /** What it is about in a few words, for a button. */
  topic: z.string().min(1).max(60),
  answer: sentences.max(3),
  ask: sentences,
  steps: sentences.optional(),
});

const verdict = z.strictObject({
  /** What the question has to speak of: ways to say it, with commas between them; of a way, each word. */
  when: z.string().min(1),
  says: z.enum(['yes', 'no']),
  /** The short answer; it has to be true however the question was put. */
  en: z.string().min(1),
  nl: z.string().min(1),
});

const entry = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  source: z.custom<SourceId>(id => typeof id === 'string' && /^(W10E|EDU|HUP|MPN|UPG)-\d\d$/.test(id)),
  en: words,
  nl: words,
  links: z.array(z.custom<keyof typeof LINKS>(name => typeof name === 'string' && name in LINKS)).optional(),
  /** What the fact comes to for who asks whether something may or must be; the first that fits. */
  verdicts: z.array(verdict).min(1).optional(),
  /** A journey that the reader is likely to want next. */
  journey: z.string().optional(),
  /** A checker that judges a case of this kind. */
  checker: z.string().optional(),
});

export type Entry = z.infer<typeof entry>;

/** Every statement of the documents that can be answered, with the ways people ask for it; edited without code. */
export const ENTRIES: readonly Entry[] = z
  .array(entry)
  .parse([...keys, ...rights, ...education, ...homeUse, ...benefits, ...benefitKeys, ...upgrades]);

/** Questions that look like one of the entries' and are not. */
export const UNANSWERED: readonly string[] = z
  .strictObject({ about: z.string(), asks: sentences })
  .parse(near).asks;

/** By checker, ways people put a case of its kind: what sounds like one of these is judged, what does not is told. */
const CASES: Readonly<Record<string, readonly string[]>> = z
  .strictObject({ about: z.string(), asks: z.record(z.string(), sentences) })
  .parse(cases).asks;

/** All that is learned from. */
export interface Material {
  readonly entries: readonly Entry[];
  readonly unanswered: readonly string[];
  readonly cases: Readonly<Record<string, readonly string[]>>;
}

export const MATERIAL: Material = { entries: ENTRIES, unanswered: UNANSWERED, cases: CASES };

/** The statements that have an answer. */
export const ANSWER_IDS: ReadonlySet<SourceId> = new Set(ENTRIES.map(({ source }) => source));
