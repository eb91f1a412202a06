import { folded } from '../domain/folded.ts';
import type { Question } from '../domain/question.ts';
import { type AnyJourney, type AnyWalk, type Option, questionOf } from './journey.ts';
import { PartnerCenterError } from './ports.ts';
import { readAnswer, readEmail, readPhone, readWholeNumber, saysYes } from './reading.ts';
import { problemWords } from './stage-view.ts';
import type { Turn } from './turn.ts';
import { words } from './words.ts';

/** What could be read of a stage's answers. */
export interface Reading {
  readonly answers: Readonly<Record<string, unknown>>;
  /** What would be right, by question. */
  readonly problems: Readonly<Record<string, string>>;
  /** As entered, where it could not be read. */
  readonly raw: Readonly<Record<string, string>>;
  /** Customers to choose from. */
  readonly matches: readonly Option[];
}

const NOTHING: Reading = { answers: {}, problems: {}, raw: {}, matches: [] };
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** So many customers are offered when a typed name fits several. */
const MOST_MATCHES = 6;

/** Reads a form: every question asked gets an answer or a problem. */
export async function readForm(
  journey: AnyJourney,
  walk: AnyWalk,
  asks: readonly string[],
  inputs: Readonly<Record<string, string>>,
  turn: Turn,
): Promise<Reading> {
  let reading = NOTHING;
  for (const name of asks) {
    const question = questionOf(journey, name);
    const raw = inputs[name] ?? '';
    const one =
      question.kind === 'customer' && raw.trim() !== ''
        ? await resolveCustomer(name, raw, turn)
        : readOne(journey, walk, name, raw, turn);
    reading = together(reading, one);
  }
  return reading;
}

function readOne(journey: AnyJourney, walk: AnyWalk, name: string, raw: string, turn: Turn): Reading {
  const question = questionOf(journey, name);
  const options = journey.optionsOf(name, walk, turn.language, turn.today).map(({ value }) => value);
  const read = readAnswer(question, raw, options, countryOf(journey, walk, turn));
  if (read.kind === 'read') return { ...NOTHING, answers: { [name]: read.value } };
  return {
    ...NOTHING,
    answers: { [name]: undefined },
    problems: { [name]: problemWords(question, turn) },
    raw: { [name]: raw },
  };
}

function together(a: Reading, b: Reading): Reading {
  return {
    answers: { ...a.answers, ...b.answers },
    problems: { ...a.problems, ...b.problems },
    raw: { ...a.raw, ...b.raw },
    matches: [...a.matches, ...b.matches],
  };
}

/** The customer that is meant by an id or a typed name: taken when it is clear, offered when it is not. */
export async function resolveCustomer(name: string, typed: string, turn: Turn): Promise<Reading> {
  const text = typed.trim().slice(0, 200);
  if (GUID.test(text)) return { ...NOTHING, answers: { [name]: text.toLowerCase() } };
  const { problems, partnerCenterDown } = words[turn.language];
  try {
    const found = await turn.partnerCenter.findCustomers(text, MOST_MATCHES);
    const exact = found.filter(customer => isNamed(text, customer));
    const sure = exact.length > 0 ? exact : found.filter(customer => isShortFor(text, customer.name));
    const [only] = sure;
    if (only !== undefined && sure.length === 1) return { ...NOTHING, answers: { [name]: only.id } };
    if (found.length === 0)
      return { ...NOTHING, problems: { [name]: problems.customerNone(text) }, raw: { [name]: '' } };
    const matches = found.map(({ id, name: title, domain }) => ({
      value: id,
      title: `${title} (${domain})`,
    }));
    return {
      ...NOTHING,
      problems: {
        [name]: found.length === 1 ? problems.customerPerhaps(text) : problems.customerSeveral(text),
      },
      matches,
    };
  } catch (error) {
    if (!(error instanceof PartnerCenterError)) throw error;
    return { ...NOTHING, problems: { [name]: partnerCenterDown } };
  }
}

/** By its whole name, its domain, or the part of the domain that is its own. */
function isNamed(
  typed: string,
  { name, domain }: { readonly name: string; readonly domain: string },
): boolean {
  const wanted = folded(typed);
  return [name, domain, domain.split('.')[0] ?? ''].some(own => folded(own) === wanted);
}

/** True when every word that was typed begins a word of the name; anything looser is asked about. */
function isShortFor(typed: string, name: string): boolean {
  const words = (text: string) =>
    folded(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word !== '');
  const own = words(name);
  return words(typed).every(word => own.some(other => other.startsWith(word)));
}

/** Reads a typed message as answers to the questions asked; undefined when it holds none. */
export async function readTyped(
  journey: AnyJourney,
  walk: AnyWalk,
  asks: readonly string[],
  text: string,
  turn: Turn,
): Promise<Reading | undefined> {
  const pasted: Readonly<Record<string, unknown>> | undefined = journey.pasted?.(text, walk, asks, turn);
  if (pasted !== undefined) return { ...NOTHING, answers: pasted };
  const asked = asks.map(name => [name, questionOf(journey, name)] as const);
  const customer = asked.find(([, { kind }]) => kind === 'customer');
  if (customer !== undefined) return resolveCustomer(customer[0], text, turn);
  const byNumber = asked.length === 1;
  const spotted = asked.flatMap(([name, question]) => {
    const value = spot(journey, walk, name, question, text, turn, byNumber);
    return value === undefined ? [] : [[name, value] as const];
  });
  return spotted.length === 0 ? undefined : { ...NOTHING, answers: Object.fromEntries(spotted) };
}

function spot(
  journey: AnyJourney,
  walk: AnyWalk,
  name: string,
  question: Question,
  text: string,
  turn: Turn,
  byNumber: boolean,
): unknown {
  const said = text.toLowerCase();
  switch (question.kind) {
    case 'wholeNumber': {
      const numbers = text.match(/-?\d(?:[\d., ]*\d)?/g) ?? [];
      const value = numbers.length === 1 ? readWholeNumber(numbers[0] ?? '') : undefined;
      return value !== undefined && value >= question.min && value <= question.max ? value : undefined;
    }
    case 'email':
      return text
        .split(/[\s,;<>()]+/)
        .map(readEmail)
        .find(found => found !== undefined);
    case 'phone':
      return (text.match(/\+?\d[\d\s().-]{6,}\d/g) ?? [])
        .map(found => readPhone(found, countryOf(journey, walk, turn)))
        .find(found => found !== undefined);
    case 'choice':
    case 'pick':
      return spotOption(optionsFor(journey, walk, name, question, turn), said, byNumber);
    case 'confirmation':
      return confirms(text, said) ? true : undefined;
    case 'customer':
    case 'text':
      return undefined;
  }
}

function optionsFor(
  journey: AnyJourney,
  walk: AnyWalk,
  name: string,
  question: Question,
  turn: Turn,
): readonly Option[] {
  if (question.kind !== 'choice') return journey.optionsOf(name, walk, turn.language, turn.today);
  const own = journey.words[turn.language].questions[name]?.choices ?? {};
  return question.options.map(value => ({ value, title: own[value] ?? value }));
}

/** Somebody confirms; a sentence with a no in it does not. */
function confirms(text: string, said: string): boolean {
  if (saysYes(text)) return true;
  if (/\b(no|not|never|cannot|can't|don't|nee|niet|geen|nooit)\b/.test(said)) return false;
  return /\b(yes|ja|confirm(ed)?|bevestigd?|klopt|correct)\b/.test(said);
}

/** An option by its number in the list, its own words, or words that only it has. */
function spotOption(options: readonly Option[], said: string, byNumber: boolean): string | undefined {
  const number = /^\s*(\d)\s*[.)]?\s*$/.exec(said);
  if (number !== null) return byNumber ? options[Number(number[1]) - 1]?.value : undefined;
  const named = options.find(({ title }) => title.toLowerCase() === said.trim());
  if (named !== undefined) return named.value;
  const typed = wordsIn(said.replace(/\S*@\S*/g, ' ')).filter(word => word.length > 2 && !/^\d+$/.test(word));
  const fits = options.filter(({ title }) => {
    const own = wordsIn(title.toLowerCase());
    return typed.some(word => own.includes(word));
  });
  return fits.length === 1 ? fits[0]?.value : undefined;
}

function wordsIn(text: string): readonly string[] {
  return text.split(/[^\p{L}\d-]+/u);
}

/** For phone numbers without a country code: the country of the answers, else that of the policy. */
function countryOf(journey: AnyJourney, walk: AnyWalk, { policy }: Pick<Turn, 'policy'>): string {
  return journey.phoneCountry?.(walk) ?? policy.defaultCountry;
}
