import { looksLikeProductKey } from '../../domain/product-key.ts';

const LONGEST = 300;

/** The text without what could tell who it is about: addresses, telephone numbers, ids and keys. */
export function withoutPersonalDetails(text: string): string {
  if (looksLikeProductKey(text)) return '';
  return text
    .replace(/\S+@\S+/g, '[…]')
    .replace(/https?:\/\/\S+/g, '[…]')
    .replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, '[…]')
    .replace(/\+?\d(?:[\d ().-]{6,})\d/g, '[…]')
    .replace(/\b[\w-]+\.onmicrosoft\.com\b/gi, '[…]')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}
