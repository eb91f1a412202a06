import type { THROUGH } from './education-keys-judged.ts';

/** Whether the day that is named may be that of the request. */
export function isOfRequest(text: string, licences: number | undefined): boolean {
  return (
    licences === undefined ||
    /\b(?:request\w*|ask\w*|aanvra\w*|aangevraagd|vroeg|vraag\w*|csp|filed|ingediend|dated|ticket)\b/.test(
      text,
    )
  );
}

/** The programme that the licences were bought by, where it is said. */
export function throughIn(text: string): (typeof THROUGH)[number] | undefined {
  if (/\bees\b/.test(text)) return 'ees';
  if (/\bovs\b/.test(text)) return 'ovsEs';
  if (/\bschoolagreement\b/.test(text)) return 'school';
  return /\b(vl|volumelicent\w*)\b/.test(text) ? 'vl' : undefined;
}
