import type { z } from 'zod';

/** Reads stored JSON into what it must be. The error names where it does not fit, never what was there. */
export function readRecord<T>(schema: z.ZodType<T>, json: string, what: string): T {
  const read = schema.safeParse(parsed(json, what));
  if (read.success) return read.data;
  const places = read.error.issues.map(issue => issue.path.join('.') || '(all of it)');
  throw new Error(`${what} cannot be read from the store: ${places.join(', ')}`);
}

/** Parses stored JSON; JSON.parse's own message would quote it. */
export function parsed(json: string, what: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Error(`${what} cannot be read from the store: it is no JSON`);
  }
}

/** A schema's fields for each field of T, the optional ones too: a field that is forgotten here would not be read. */
export type Fields<T> = { readonly [K in keyof Required<T>]: z.ZodType<T[K]> };
