import { z } from 'zod';
import type { SourceId } from '../../domain/sources.ts';
import { LINKS } from '../document-links.ts';
import education from './entries/edu.json' with { type: 'json' };
import status from './entries/edu-status.json' with { type: 'json' };
import homeUse from './entries/hup.json' with { type: 'json' };
import homeUseInUse from './entries/hup-use.json' with { type: 'json' };
import benefits from './entries/mpn.json' with { type: 'json' };
import benefitKeys from './entries/mpn-keys.json' with { type: 'json' };
import upgrades from './entries/upg.json' with { type: 'json' };
import upgradeConditions from './entries/upg-conditions.json' with { type: 'json' };
import keys from './entries/w10e.json' with { type: 'json' };
import numbers from './entries/w10e-numbers.json' with { type: 'json' };
import request from './entries/w10e-request.json' with { type: 'json' };
import rights from './entries/w10e-rights.json' with { type: 'json' };

const sentences = z.array(z.string().min(1)).min(1);
const words = z.strictObject({
  /** The short answer; true whichever way the question was put. */
  title: z.string().min(1),
  /** What it is about in a few words, for a button. */
  topic: z.string().min(1).max(60),
  answer: sentences.max(3),
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

const statement = z.custom<SourceId>(
  id => typeof id === 'string' && /^(W10E|EDU|HUP|MPN|UPG)-\d\d$/.test(id),
);

const entry = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  source: statement,
  /** Further statements of the same document that its text tells in short. */
  also: z.array(statement).min(1).optional(),
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

/** The statements that an entry tells, its own first. */
export function toldBy({ source, also = [] }: Entry): readonly [SourceId, ...SourceId[]] {
  return [source, ...also];
}

/** Whether an entry tells all that matters of another: the other's own statement. */
export function tells(entry: Entry, other: Entry): boolean {
  return toldBy(entry).includes(other.source);
}

/** Every statement of the documents that can be answered; edited without code. The ways people ask for them stand beside, in `ways/`. */
export const ENTRIES: readonly Entry[] = z
  .array(entry)
  .parse(
    [
      keys,
      request,
      rights,
      numbers,
      education,
      status,
      homeUse,
      homeUseInUse,
      benefits,
      benefitKeys,
      upgrades,
      upgradeConditions,
    ].flat(),
  );

/** The statements that have an answer. */
export const ANSWER_IDS: ReadonlySet<SourceId> = new Set(ENTRIES.map(({ source }) => source));
