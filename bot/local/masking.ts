/** What is shown and kept in place of a text that holds a product key. */
const MASK = '•••••-•••••-•••••-•••••-•••••';

export type LooksLikeKey = (text: string) => boolean;

/** The text, or the mask when it looks like a product key. */
export function masked(text: string, looksLikeKey: LooksLikeKey): string {
  return looksLikeKey(text) ? MASK : text;
}

/** The value with every text in it masked, however deep; keys of objects are left alone. */
export function maskedDeep(value: unknown, looksLikeKey: LooksLikeKey): unknown {
  if (typeof value === 'string') return masked(value, looksLikeKey);
  if (Array.isArray(value)) return value.map(item => maskedDeep(item, looksLikeKey));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, maskedDeep(inner, looksLikeKey)]),
  );
}

/** True when any text in the value looks like a product key. */
export function holdsKey(value: unknown, looksLikeKey: LooksLikeKey): boolean {
  if (typeof value === 'string') return looksLikeKey(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(inner => holdsKey(inner, looksLikeKey));
}
