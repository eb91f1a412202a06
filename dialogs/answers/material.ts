import { z } from 'zod';
import { caseOf, isCase, NONE } from './asks.ts';
import creditCases from './cases/azure-credit.json' with { type: 'json' };
import expiryCases from './cases/benefit-expiry.json' with { type: 'json' };
import keyCases from './cases/education-keys.json' with { type: 'json' };
import offerCases from './cases/education-offer.json' with { type: 'json' };
import statusCases from './cases/education-status.json' with { type: 'json' };
import homeUseCases from './cases/home-use.json' with { type: 'json' };
import licenceKeyCases from './cases/licence-key.json' with { type: 'json' };
import roleCases from './cases/role.json' with { type: 'json' };
import upgradeCases from './cases/upgrade.json' with { type: 'json' };
import { ENTRIES, type Entry } from './entries.ts';
import { keptAsks } from './kept-asks.ts';
import { hash, kept, type LearnedFile } from './learned.ts';
import { type Example, learn } from './learning.ts';
import { readerOver, wordsIn } from './terms.ts';
import nearBenefits from './unanswered/benefits.json' with { type: 'json' };
import nearHomeUse from './unanswered/home-use.json' with { type: 'json' };
import nearKeys from './unanswered/keys.json' with { type: 'json' };
import others from './unanswered/others.json' with { type: 'json' };
import nearSchools from './unanswered/schools.json' with { type: 'json' };
import nearUpgrades from './unanswered/upgrades.json' with { type: 'json' };
import educationEnglish from './ways/edu-en.json' with { type: 'json' };
import educationDutch from './ways/edu-nl.json' with { type: 'json' };
import statusEnglish from './ways/edu-status-en.json' with { type: 'json' };
import statusDutch from './ways/edu-status-nl.json' with { type: 'json' };
import homeUseEnglish from './ways/hup-en.json' with { type: 'json' };
import homeUseDutch from './ways/hup-nl.json' with { type: 'json' };
import homeUseInUseEnglish from './ways/hup-use-en.json' with { type: 'json' };
import homeUseInUseDutch from './ways/hup-use-nl.json' with { type: 'json' };
import benefitsEnglish from './ways/mpn-en.json' with { type: 'json' };
import benefitKeysEnglish from './ways/mpn-keys-en.json' with { type: 'json' };
import benefitKeysDutch from './ways/mpn-keys-nl.json' with { type: 'json' };
import benefitsDutch from './ways/mpn-nl.json' with { type: 'json' };
import upgradeConditionsEnglish from './ways/upg-conditions-en.json' with { type: 'json' };
import upgradeConditionsDutch from './ways/upg-conditions-nl.json' with { type: 'json' };
import upgradesEnglish from './ways/upg-en.json' with { type: 'json' };
import upgradesDutch from './ways/upg-nl.json' with { type: 'json' };
import keysEnglish from './ways/w10e-en.json' with { type: 'json' };
import keysDutch from './ways/w10e-nl.json' with { type: 'json' };
import numbersEnglish from './ways/w10e-numbers-en.json' with { type: 'json' };
import numbersDutch from './ways/w10e-numbers-nl.json' with { type: 'json' };
import requestEnglish from './ways/w10e-request-en.json' with { type: 'json' };
import requestDutch from './ways/w10e-request-nl.json' with { type: 'json' };
import rightsEnglish from './ways/w10e-rights-en.json' with { type: 'json' };
import rightsDutch from './ways/w10e-rights-nl.json' with { type: 'json' };
import vocabulary from './words.json' with { type: 'json' };

const questions = z.array(z.string().min(1)).min(1);

/** Questions that lie near an answer, or not, and that no document answers: what is nearest to one of these gets none. */
const UNANSWERED: readonly string[] = questions.parse(
  [nearKeys, nearSchools, nearHomeUse, nearBenefits, nearUpgrades, others].flat(),
);

/** By checker, ways people put a case of its kind: what sounds like one of these is judged, what does not is told. */
const CASES: Readonly<Record<string, readonly string[]>> = z.record(z.string(), questions).parse({
  'home-use': homeUseCases,
  upgrade: upgradeCases,
  'azure-credit': creditCases,
  'education-offer': offerCases,
  'licence-key': licenceKeyCases,
  'education-keys': keyCases,
  role: roleCases,
  'education-status': statusCases,
  'benefit-expiry': expiryCases,
});

/** By entry, the ways people ask for it. */
export type Ways = Readonly<Record<string, readonly string[]>>;

const ENGLISH: Ways = allOf([
  keysEnglish,
  requestEnglish,
  rightsEnglish,
  numbersEnglish,
  educationEnglish,
  statusEnglish,
  homeUseEnglish,
  homeUseInUseEnglish,
  benefitsEnglish,
  benefitKeysEnglish,
  upgradesEnglish,
  upgradeConditionsEnglish,
]);
const DUTCH: Ways = allOf([
  keysDutch,
  requestDutch,
  rightsDutch,
  numbersDutch,
  educationDutch,
  statusDutch,
  homeUseDutch,
  homeUseInUseDutch,
  benefitsDutch,
  benefitKeysDutch,
  upgradesDutch,
  upgradeConditionsDutch,
]);

/** All that is learned from. */
export interface Material {
  readonly entries: readonly Entry[];
  readonly ways: { readonly en: Ways; readonly nl: Ways };
  readonly unanswered: readonly string[];
  readonly cases: Readonly<Record<string, readonly string[]>>;
}

export const MATERIAL: Material = {
  entries: ENTRIES,
  ways: { en: ENGLISH, nl: DUTCH },
  unanswered: UNANSWERED,
  cases: CASES,
};

function allOf(files: readonly object[]): Ways {
  return z.record(z.string(), questions).parse(Object.assign({}, ...files));
}

/** The ways of asking for an entry, in both languages. */
export function waysOf({ ways }: Material, { id }: Entry): readonly string[] {
  return [...(ways.en[id] ?? []), ...(ways.nl[id] ?? [])];
}

/** What is asked for, by name; the last one is nothing that is known. */
export function subjectsOf({ entries, cases }: Material): readonly string[] {
  return [...entries.map(({ id }) => id), ...Object.keys(cases).map(caseOf), NONE];
}

/** Learns all of it anew, which takes seconds. */
export function learnedFrom(material: Material): LearnedFile {
  const { entries, unanswered, cases } = material;
  const words = wordsIn([
    ...entries.flatMap(entry => [...textsOf(entry), ...waysOf(material, entry)]),
    ...unanswered,
    ...Object.values(cases).flat(),
  ]);
  const read = readerOver(words);
  const subjects = subjectsOf(material);
  const numberOf = (subject: string) => subjects.indexOf(subject);
  const examples: readonly Example[] = different([
    ...unanswered.map(text => ({ ...read(text), subject: numberOf(NONE) })),
    ...entries.flatMap(entry =>
      waysOf(material, entry).map(text => ({ ...read(text), subject: numberOf(entry.id) })),
    ),
    ...Object.entries(cases).flatMap(([checker, asks]) =>
      asks.map(text => ({ ...read(text), subject: numberOf(caseOf(checker)) })),
    ),
  ]);
  return {
    ...kept(learn(examples, subjects.length), subjects, digestOf(material)),
    words: words.join(' '),
    ...keptAsks(examples.filter(({ subject }) => !isCase(subjects[subject] ?? ''))),
  };
}

/** Tells one state of the material, and of the words it is read by, from another. */
export function digestOf(material: Material): string {
  const { entries, ways, unanswered, cases } = material;
  return hash(JSON.stringify([entries.map(textsOf), ways, unanswered, cases, vocabulary])).toString(16);
}

/** Ways of asking that differ in more than the order of their terms. */
function different(examples: readonly Example[]): readonly Example[] {
  const seen = new Set<string>();
  return examples.filter(({ subject, terms }) => {
    const name = `${subject} ${terms.toSorted().join(' ')}`;
    return seen.size !== seen.add(name).size;
  });
}

function textsOf({ en, nl }: Entry): readonly string[] {
  return [en, nl].flatMap(({ title, answer }) => [title, ...answer]);
}
