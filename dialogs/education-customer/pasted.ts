import { readEmail, readLine, readPhone } from '../reading.ts';
import type { Turn } from '../turn.ts';
import { countryIn } from './countries.ts';
import type { SchoolAnswers, SchoolWalk } from './looked.ts';

/** Reading a school's details out of one message: labelled lines, or a bare name. */

const LABELS: Readonly<Record<keyof SchoolAnswers | 'contact', string>> = {
  name: 'legal name, name, school, organization, organisation, company, company name, naam, statutaire naam, organisatie, bedrijfsnaam, schoolnaam',
  segment: 'segment, kind, type, soort, soort onderwijs',
  website: 'website, web site, url, site',
  country: 'country, country or region, land',
  line1: 'address, street, street and number, adres, straat, straat en nummer, straat en huisnummer',
  line2: 'address 2, second line, adres 2, tweede regel, tweede adresregel',
  postalCode: 'postcode, post code, postal code, zip, zip code',
  city: 'city, town, plaats, stad, woonplaats',
  state: 'state, province, staat, provincie',
  registrationNumber: 'registration number, registration, inschrijfnummer',
  contact: 'contact, contact person, contactpersoon',
  firstName: 'first name, voornaam',
  lastName: 'last name, surname, achternaam',
  schoolPhone: 'phone, telephone, tel, phone number, telefoon, telefoonnummer',
  schoolEmail: 'e-mail, email, e-mail address, email address, mail, e-mailadres, emailadres',
  prefix: 'domain, domain prefix, domein',
  language: '',
  culture: '',
  addressChoice: '',
  notDuplicate: '',
};

const BY_LABEL: ReadonlyMap<string, keyof SchoolAnswers | 'contact'> = new Map(
  (Object.keys(LABELS) as (keyof typeof LABELS)[]).flatMap(name =>
    LABELS[name]
      .split(', ')
      .filter(label => label !== '')
      .map(label => [label, name] as const),
  ),
);
/** Any label with its colon; the longest first, so that "first name" is not read as "name". */
const LABELLED = new RegExp(
  `(?<![\\p{L}\\p{N}])(${[...BY_LABEL.keys()].toSorted((a, b) => b.length - a.length).join('|')})\\s*[:=]\\s*`,
  'giu',
);

/** Answers out of a message with labelled lines; a bare line is the name where that is asked for. */
export function pasted(
  text: string,
  walk: SchoolWalk,
  asks: readonly string[],
  { policy }: Pick<Turn, 'policy'>,
): Partial<SchoolAnswers> | undefined {
  const answers = labelled(text, policy.defaultCountry);
  if (Object.keys(answers).length > 0) return answers;
  const [open, ...more] = asks.filter(name => isBare(name) && walk.answers[name] === undefined);
  if (open === undefined || !isBare(open) || /[\n?]/.test(text.trim())) return undefined;
  if (more.length > 0 && !(open === 'name' && asks.includes('segment'))) return undefined;
  const line = readLine(text, 200);
  return line === undefined || /^(k-?12|higher|hoger)\b/i.test(line) ? undefined : { [open]: line };
}

type Bare = 'name' | 'prefix';

function isBare(name: string): name is Bare {
  return name === 'name' || name === 'prefix';
}

/** The answers in a text such as `Name: … Town: …`, on one line or on several: each value goes on to the next label. */
export function labelled(text: string, defaultCountry: string): Partial<SchoolAnswers> {
  const found = [...text.matchAll(LABELLED)];
  const pairs = found.flatMap((match, at) => {
    const name = BY_LABEL.get((match[1] ?? '').toLowerCase());
    const value = text
      .slice(match.index + match[0].length, found[at + 1]?.index)
      .replace(/[\s,;•*-]+$/u, '')
      .trim();
    return name === undefined || value === '' ? [] : [[name, value] as const];
  });
  const country = pairs.flatMap(([name, value]) => (name === 'country' ? [countryIn(value) ?? ''] : []))[0];
  const answers: Partial<SchoolAnswers> = Object.fromEntries(
    pairs.flatMap(([name, value]) => answer(name, value, country || defaultCountry)),
  );
  return answers.line1 === undefined ? answers : { line2: '', ...answers };
}

function answer(
  name: keyof SchoolAnswers | 'contact',
  value: string,
  country: string,
): readonly (readonly [string, unknown])[] {
  const only = (read: unknown): readonly (readonly [string, unknown])[] =>
    read === undefined ? [] : [[name, read]];
  switch (name) {
    case 'segment':
      return only(segmentIn(value));
    case 'country':
      return only(countryIn(value));
    case 'schoolEmail':
      return only(readEmail(value));
    case 'schoolPhone':
      return only(readPhone(value, country));
    case 'contact': {
      const [first = '', ...rest] = (readLine(value, 100) ?? '').split(' ');
      return rest.length === 0
        ? []
        : [
            ['firstName', first],
            ['lastName', rest.join(' ')],
          ];
    }
    case 'state':
      return only(value.trim().toUpperCase().length === 2 ? value.trim().toUpperCase() : undefined);
    default:
      return only(readLine(value, 200));
  }
}

function segmentIn(value: string): SchoolAnswers['segment'] | undefined {
  if (/k-?12|primary|secondary|basis|voortgezet|middelbaar|\bvo\b|\bpo\b/i.test(value)) return 'K12';
  return /higher|university|hoger|universit|hbo|\bwo\b/i.test(value) ? 'HigherEducation' : undefined;
}

const ASKING =
  /^(?:(?:please|graag|i|ik|we|wij|can|could|you|kun|je|wil|would|like|want|to|let'?s)\s+)*(?:create|add|new|register|set up|maak|voeg|nieuwe|aanmaken|toevoegen)\s+(?:(?:a|an|the|een|new|nieuwe|nieuw|de)\s+)*(?:education customer|school|university|college|onderwijsklant|universiteit|hogeschool|klant in het onderwijs)\b(?:\s+(?:aan|toe|called|named|genaamd|met de naam))*[\s:,]*(.*)$/is;

/** Dutch puts the verb at the end. */
const ASKING_AT_THE_END =
  /^(?:(?:ik|we|wij|wil|willen|graag|kan|kun|je|mag)\s+)*(?:een\s+)?(?:nieuwe\s+)?(?:school|onderwijsklant|universiteit|hogeschool)\s+(?:aanmaken|toevoegen)[.!]*$/i;

/** The answers in a message that asks to create a school; undefined for any other message. */
export function spoken(text: string): Readonly<Record<string, unknown>> | undefined {
  const said = text.trim();
  if (/^(create|new) (customer|school)$/i.test(said)) return {};
  if (ASKING_AT_THE_END.test(said)) return {};
  const found = ASKING.exec(said);
  if (found === null) return undefined;
  const rest = (found[1] ?? '').replace(/[.!]+$/, '').trim();
  const answers = labelled(rest, '');
  if (Object.keys(answers).length > 0) return answers;
  const name = readLine(rest.split('\n')[0] ?? '', 200);
  return name === undefined || name.length < 3 ? {} : { name };
}
