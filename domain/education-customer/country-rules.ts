/** What Partner Center asks of addresses and phone numbers in one country. It always comes from there. */
export interface CountryRules {
  /** ISO 3166, two letters. */
  readonly country: string;
  /** The states to choose from; empty where a country has none. */
  readonly states: readonly string[];
  readonly stateRequired: boolean;
  readonly cityRequired: boolean;
  readonly postalCodeRequired: boolean;
  readonly postalCodePattern?: string;
  /** For the national number, digits only. */
  readonly phonePattern?: string;
  /** Without the plus: `31`. */
  readonly callingCodes: readonly string[];
  /** Two letters each. */
  readonly languages: readonly string[];
  readonly cultures: readonly string[];
  readonly defaultCulture?: string;
  /** The organisation's registration number, where the country wants one. */
  readonly registration?: { readonly required: boolean; readonly pattern?: string; readonly sample?: string };
}

/** Longer texts fit no pattern of ours, and are not tried. */
const LONGEST_TRIED = 60;

/** Whether a text fits a pattern of Partner Center; true where the pattern is missing or cannot be understood here. */
export function fits(pattern: string | undefined, text: string): boolean {
  if (pattern === undefined || pattern === '') return true;
  if (text.length > LONGEST_TRIED) return false;
  const read = patternOf(pattern);
  return read === undefined || read.test(text);
}

/** The service writes its patterns for another engine: `\A` and `\z` are the ends of the text there. */
function patternOf(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern.replace(/^\\A/, '^').replace(/\\[zZ]$/, '$'), 'u');
  } catch {
    return undefined;
  }
}

/** Whether a state has to be chosen: the country asks for one, or lists them. */
export function asksForState({ stateRequired, states }: CountryRules): boolean {
  return stateRequired || states.length > 0;
}

/** The number as Partner Center takes it for that country: national digits, or all digits of a foreign number. */
export function phoneForPartnerCenter(e164: string, { callingCodes }: Pick<CountryRules, 'callingCodes'>) {
  const digits = e164.replace(/\D/g, '');
  const own = callingCodes.find(code => digits.startsWith(code.replace(/\D/g, '')));
  return own === undefined ? digits : digits.slice(own.replace(/\D/g, '').length);
}

/** Whether an E.164 number belongs to the country; true where Partner Center names no calling code. */
export function isPhoneOfCountry(
  e164: string,
  { callingCodes }: Pick<CountryRules, 'callingCodes'>,
): boolean {
  const digits = e164.replace(/\D/g, '');
  return callingCodes.length === 0 || callingCodes.some(code => digits.startsWith(code.replace(/\D/g, '')));
}
