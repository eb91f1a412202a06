import { z } from 'zod';
import type { Day } from '../../domain/dated.ts';

/** Readers for what Partner Center sends in more than one spelling. */

/** An object whose keys are read in any casing; null counts as missing, further keys are left out. */
export function fields<Shape extends z.ZodRawShape>(shape: Shape) {
  const names = new Map(Object.keys(shape).map(name => [name.toLowerCase(), name]));
  return z.preprocess(raw => renamed(raw, names), z.object(shape));
}

function renamed(raw: unknown, names: ReadonlyMap<string, string>): unknown {
  if (!isObject(raw)) return raw;
  const read: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(raw)) {
    const name = names.get(key.toLowerCase());
    if (name !== undefined && value !== null && value !== undefined) read[name] = value;
  }
  return read;
}

/** A word out of a list, sent as `in_review`, `InReview` or its number in the list; everything else is 'unknown'. */
export function word<const Word extends string>(...words: readonly Word[]) {
  const byPlain = new Map(words.map(name => [plain(name), name]));
  return z
    .union([z.string(), z.number()])
    .transform((raw): Word | 'unknown' => {
      const text = `${raw}`.trim();
      return (/^\d+$/.test(text) ? words[Number(text)] : byPlain.get(plain(text))) ?? 'unknown';
    })
    .catch('unknown');
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '');
}

/** The UTC day of a date-time, with or without a zone. Year 1 and year 9999 mean that there is none. */
export const day = z.string().transform(dayOf).optional().catch(undefined);

function dayOf(text: string): Day | undefined {
  const zoned = /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/i.test(text);
  const time = Date.parse(zoned || !text.includes('T') ? text : `${text}Z`);
  if (Number.isNaN(time)) return undefined;
  const found = new Date(time).toISOString().slice(0, 10);
  return found <= '0001-12-31' || found >= '9999-01-01' ? undefined : found;
}

/** One page of a collection. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Says where the next page starts; undefined on the last one. */
  readonly next: string | undefined;
}

const nextLink = fields({
  headers: z.array(fields({ key: z.string().catch(''), value: z.string().catch('') })).catch([]),
});
const links = fields({ next: nextLink.optional().catch(undefined) });

/** A list: a bare array, an envelope with `items`, or one that calls them `otherName`. */
export function pageOf<Item>(item: z.ZodType<Item>, otherName = 'items') {
  const envelope = fields({
    items: z.array(item),
    continuationToken: z.string().optional().catch(undefined),
    links: links.optional().catch(undefined),
  });
  return z
    .preprocess(raw => enveloped(raw, otherName), envelope)
    .transform((page): Page<Item> => {
      const header = page.links?.next?.headers.find(({ key }) => /^ms-continuationtoken$/i.test(key));
      return { items: page.items, next: page.continuationToken || header?.value || undefined };
    });
}

function enveloped(raw: unknown, otherName: string): unknown {
  if (Array.isArray(raw)) return { items: raw };
  if (!isObject(raw)) return raw;
  const other = Object.entries(raw).find(([key]) => key.toLowerCase() === otherName.toLowerCase());
  return other ? { ...raw, items: other[1] } : raw;
}

function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
