import { addressLine } from '../../domain/education-customer/application.ts';
import type { Option } from '../journey.ts';
import type { Language } from '../ports.ts';
import {
  addressIn,
  addressKey,
  duplicatesKey,
  hasSuggestions,
  type SchoolAnswers,
  type SchoolWalk,
} from './looked.ts';
import { schoolWords } from './text.ts';

/** The options of a question that come from Partner Center. */
export function optionsOf(
  name: keyof SchoolAnswers & string,
  walk: SchoolWalk,
  language: Language,
): readonly Option[] {
  const { rules } = walk.looked;
  const country = rules === undefined || rules === 'unknown' ? undefined : rules;
  switch (name) {
    case 'state':
      return (country?.states ?? []).map(value => ({ value, title: value }));
    case 'language':
      return orOwn(country?.languages, language).map(value => ({
        value,
        title: languageName(value, language),
      }));
    case 'culture':
      return defaultFirst(country?.cultures ?? [], country?.defaultCulture).map(value => ({
        value,
        title: `${languageName(value, language)} (${value})`,
      }));
    case 'addressChoice':
      return addressOptions(walk, language);
    case 'notDuplicate':
      return duplicateOptions(walk, language);
    default:
      return [];
  }
}

function orOwn(list: readonly string[] | undefined, language: Language): readonly string[] {
  return list === undefined || list.length === 0 ? [language] : list;
}

function defaultFirst(cultures: readonly string[], usual: string | undefined): readonly string[] {
  if (usual === undefined) return cultures.length > 0 ? cultures : ['en-US'];
  return [usual, ...cultures.filter(one => one !== usual)];
}

/** A language, or a language as it is written in a country. */
export function languageName(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}

/** What was entered first, so that a suggestion is offered and never slips in. */
function addressOptions({ answers, looked }: SchoolWalk, language: Language): readonly Option[] {
  const entered = addressIn(answers);
  if (entered === undefined || !hasSuggestions(looked)) return [];
  const { own } = schoolWords[language];
  const key = addressKey(entered);
  return [
    { value: `own:${key}`, title: own.addressOwn(addressLine(entered)) },
    ...(looked.address?.suggestions ?? []).map((suggestion, at) => ({
      value: `${at}:${key}`,
      title: own.addressSuggested(addressLine({ ...suggestion, country: entered.country })),
    })),
  ];
}

/** Whether it is one of those that look like it; the first answer is the careful one. */
function duplicateOptions(walk: SchoolWalk, language: Language): readonly Option[] {
  const { same, another } = schoolWords[language].own;
  const key = duplicatesKey(walk.looked);
  return [
    { value: `same:${key}`, title: same },
    { value: `other:${key}`, title: another },
  ];
}
