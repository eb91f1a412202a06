import type { Day } from '../domain/dated.ts';
import type { Language } from './ports.ts';

/** The same words in both languages; Dutch is typed as the twin of English, so neither can lag behind. */
export type Twins<Words> = { readonly en: Words; readonly nl: Words };

const LOCALE: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL' };
const both = <T>(make: (locale: string) => T): Record<Language, T> => ({
  en: make(LOCALE.en),
  nl: make(LOCALE.nl),
});
// Formatters are dear to make and cheap to keep.
const FIGURE = both(locale => new Intl.NumberFormat(locale));
const DAY = both(locale => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
const AND = both(locale => new Intl.ListFormat(locale, { type: 'conjunction' }));
const OR = both(locale => new Intl.ListFormat(locale, { type: 'disjunction' }));

/** The language of a BCP 47 tag, if it is one of ours: `nl-BE` is Dutch. */
export function languageOfTag(tag: string | undefined): Language | undefined {
  const language = tag?.toLowerCase().split(/[-_]/)[0];
  return language === 'nl' || language === 'en' ? language : undefined;
}

/** 1,200 or 1.200. */
export function figure(value: number, language: Language): string {
  if (Number.isInteger(value) && value >= 0 && value < 1_000) return String(value);
  return FIGURE[language].format(value);
}

/** A day in words: 2 December 2026, 2 december 2026. */
export function dayInWords(day: Day, language: Language): string {
  return DAY[language].format(Date.parse(`${day}T00:00:00Z`));
}

/** Day and time of an ISO time (or milliseconds since 1970), in the given time zone. */
export function timeInWords(time: string | number, language: Language, timeZone: string): string {
  return dayAndTime(language, timeZone).format(typeof time === 'string' ? Date.parse(time) : time);
}

/** One per language and zone of the policy, made when first asked for. */
const DAY_AND_TIME = new Map<string, Intl.DateTimeFormat>();

function dayAndTime(language: Language, timeZone: string): Intl.DateTimeFormat {
  const key = `${language} ${timeZone}`;
  const kept = DAY_AND_TIME.get(key);
  if (kept) return kept;
  const look = { dateStyle: 'medium', timeStyle: 'short', timeZone } as const;
  const format = new Intl.DateTimeFormat(LOCALE[language], look);
  DAY_AND_TIME.set(key, format);
  return format;
}

/** a, b and c. */
export function listInWords(items: readonly string[], language: Language): string {
  return AND[language].format(items);
}

/** a, b or c. */
export function choiceInWords(items: readonly string[], language: Language): string {
  return OR[language].format(items);
}
