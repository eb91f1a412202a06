import { z } from 'zod';
import { folded } from '../../domain/folded.ts';
import type { Language } from '../ports.ts';
import table from './markets.json' with { type: 'json' };

const further = z.record(z.string().regex(/^[A-Z]{2}$/), z.string().min(1)).parse(table);
/** Codes that may be in use: Intl gives a code without a name back as it is; the left-out ones are no longer, or no market. */
const CODES: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  .flatMap(a => [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map(b => a + b))
  .filter(
    code =>
      !/^(A[ACN]|BU|C[PQS]|D[DGY]|EA|E[UZ]|FX|HV|IC|N[HQ]|Q[M-Z]|RH|SU|T[AP]|U[KN]|VD|X[A-Z]|Y[DU]|Z[RZ])$/.test(
        code,
      ),
  );
const NAMES = {
  en: new Intl.DisplayNames('en', { type: 'region' }),
  nl: new Intl.DisplayNames('nl', { type: 'region' }),
};
/** Countries whose name is a common word or another thing in one of the languages. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['man', 'oman', 'us', 'vs', 'nl', 'turkey', 'chad', 'jersey']);

const BY_NAME: ReadonlyMap<string, string> = new Map([
  ...CODES.flatMap(code =>
    [NAMES.en.of(code), NAMES.nl.of(code)].flatMap(name =>
      name === undefined || name === code ? [] : [[plain(name), code] as const],
    ),
  ),
  ...Object.entries(further).flatMap(([code, list]) =>
    list.split(', ').map(name => [plain(name), code] as const),
  ),
]);
const LONGEST = 4;

/** The market's code that a text names, ISO 3166, or undefined. Names that are words as well count alone, or behind "in", "for" and the like. */
export function marketIn(text: string): string | undefined {
  const words = plain(text).split(' ');
  const alone = words.length === 1;
  for (let at = 0; at < words.length; at += 1)
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
      const name = words.slice(at, at + length).join(' ');
      const code = BY_NAME.get(name);
      if (code === undefined) continue;
      if (AMBIGUOUS.has(name) && !alone && !/^(in|for|voor|naar|uit|from|the|de)$/.test(words[at - 1] ?? ''))
        continue;
      return code;
    }
  return undefined;
}

/** The market's name in a language. */
export function marketName(code: string, language: Language): string {
  return NAMES[language].of(code) ?? code;
}

/** Whether it is the code of a market. */
export function isMarket(code: string): boolean {
  return CODES.includes(code) && NAMES.en.of(code) !== code;
}

function plain(text: string): string {
  return folded(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
