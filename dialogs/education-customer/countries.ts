import { getCountries } from 'libphonenumber-js';
import { folded, likeness } from '../../domain/education-customer/names.ts';
import type { Language } from '../ports.ts';

/** Not countries where a customer can be: parts without an address of their own kind in Partner Center. */
const LEFT_OUT: readonly string[] = ['AC', 'TA'];

/** The codes of all countries (ISO 3166, two letters). Whether Partner Center serves one, it says itself. */
export const COUNTRIES: readonly string[] = getCountries().filter(code => !LEFT_OUT.includes(code));

const NAMES = {
  en: new Intl.DisplayNames(['en'], { type: 'region' }),
  nl: new Intl.DisplayNames(['nl'], { type: 'region' }),
};

/** The country's name in the language; as it is where it is no code. */
export function countryName(code: string, language: Language): string {
  return /^[A-Z]{2}$/.test(code) ? (NAMES[language].of(code) ?? code) : code;
}

/** What people say and no list of names has. */
const SAID: readonly (readonly [string, RegExp])[] = [
  ['GB', /^(uk|u\.k\.|england|engeland|scotland|schotland|wales|great britain|groot-?brittannie)$/],
  ['US', /^(usa|u\.s\.a?\.?|vs|v\.s\.|the united states|united states of america|america|amerika)$/],
  ['NL', /^(holland|the netherlands|nederlanden)$/],
  ['DE', /^deutschland$/],
  ['BE', /^(belgique|belgien)$/],
  ['CZ', /^(czech republic|tsjechische republiek)$/],
  ['TR', /^(turkey|turkiye)$/],
];

/** All names, in both languages, with the country of each. */
const BY_NAME: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(code => [
    [code.toLowerCase(), code],
    ...(['en', 'nl'] as const).map((language): [string, string] => [
      folded(countryName(code, language)),
      code,
    ]),
  ]),
);

/** The country that somebody names, by code or by name in either language. */
export function countryIn(text: string): string | undefined {
  const said = folded(text).slice(0, 60);
  if (said === '') return undefined;
  return SAID.find(([, pattern]) => pattern.test(said))?.[0] ?? BY_NAME.get(said);
}

/** From here on a name may be a typing error of another. */
const ALIKE = 0.6;

/** Countries that may be meant by something that is none: a typing error away, or beginning with it. */
export function countriesLike(text: string, language: Language): readonly string[] {
  const said = folded(text);
  const near = [...BY_NAME].filter(
    ([name]) =>
      name.length > 2 && (likeness(name, said) > ALIKE || (said.length > 2 && name.startsWith(said))),
  );
  const codes = [...new Set(near.map(([, code]) => code))].slice(0, 3);
  return codes.map(code => countryName(code, language));
}
