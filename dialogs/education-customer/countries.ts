import { getCountries } from 'libphonenumber-js';
import type { Language } from '../ports.ts';

/** Not countries where a customer can be: parts without an address of their own kind in Partner Center. */
const LEFT_OUT: readonly string[] = ['AC', 'TA'];

/** The codes of all countries (ISO 3166, two letters). Whether Partner Center serves one, it says itself. */
export const COUNTRIES: readonly string[] = getCountries().filter(code => !LEFT_OUT.includes(code));

/** The country's name in the language. */
export function countryName(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}

/** All countries by code, in the order of their names. */
export function countryNames(language: Language): Readonly<Record<string, string>> {
  const named = COUNTRIES.map(code => [code, countryName(code, language)] as const);
  return Object.fromEntries(named.toSorted(([, a], [, b]) => a.localeCompare(b, language)));
}

/** The country that somebody names, by code or by name in either language. */
export function countryIn(text: string): string | undefined {
  const said = text.trim().toLowerCase();
  if (said === '') return undefined;
  const byCode = COUNTRIES.find(code => code.toLowerCase() === said);
  if (byCode !== undefined) return byCode;
  if (/^(uk|u\.k\.|england|engeland|scotland|schotland|wales|great britain|groot-brittannië)$/.test(said))
    return 'GB';
  if (/^(usa|u\.s\.a?\.?|vs|america|amerika)$/.test(said)) return 'US';
  if (/^(holland|the netherlands)$/.test(said)) return 'NL';
  return COUNTRIES.find(code =>
    (['en', 'nl'] as const).some(language => countryName(code, language).toLowerCase() === said),
  );
}
