import { DOCUMENTS } from '../../domain/sources.ts';
import type { Choice } from '../../domain/upgrades/choices.ts';
import { CONDITION_SOURCES, type Condition } from '../../domain/upgrades/conditions.ts';
import { SERVICES, SERVICES_SOURCE } from '../../domain/upgrades/services.ts';
import { documentLink } from '../document-links.ts';
import type { FoundBlock } from '../journey.ts';
import type { Language } from '../ports.ts';
import { sinceThenOn } from '../since-then.ts';
import { dayInWords, listInWords } from '../text.ts';
import { words } from '../words.ts';
import { voiceWords } from './voice-words.ts';

const MARKS = { holds: '✓', broken: '✗', unknown: '?' } as const;

/** Each plan that a subscription could become, both voices; plans of which all the same is said stand together. */
export function voiceBlocks(choices: readonly Choice[], language: Language): readonly FoundBlock[] {
  return blocksOf('', choices, language, () => true);
}

/** Why a subscription cannot become plans, in short: the conditions that do not hold, and Partner Center's reasons. */
export function refusalBlocks(
  subscription: string,
  choices: readonly Choice[],
  language: Language,
): readonly FoundBlock[] {
  return blocksOf(`${subscription} `, choices, language, ({ verdict }) => verdict !== 'holds');
}

function blocksOf(
  before: string,
  choices: readonly Choice[],
  language: Language,
  shown: (condition: Condition) => boolean,
): readonly FoundBlock[] {
  const { decisions } = voiceWords[language];
  return alike(choices, language, shown).map(({ names, decision, lines }) => ({
    title: `${before}→ ${names}: ${decisions[decision]}`,
    lines,
  }));
}

interface Said extends Pick<Choice, 'decision'> {
  /** The plans of which this is said. */
  readonly names: string;
  readonly lines: FoundBlock['lines'];
}

/** What both voices say of plans; those of which the same is said come once, together. */
export function alike(
  choices: readonly Choice[],
  language: Language,
  shown: (condition: Condition) => boolean,
): readonly Said[] {
  const groups = new Map<string, { readonly of: Choice[]; readonly lines: FoundBlock['lines'] }>();
  for (const choice of choices) {
    const lines = linesOf(choice, language, shown);
    const key = JSON.stringify([choice.decision, lines]);
    const group = groups.get(key) ?? { of: [], lines };
    group.of.push(choice);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ of, lines }) => {
    const names = listInWords(
      of.map(({ name }) => name),
      language,
    );
    return of.slice(0, 1).map(({ decision }) => ({ names, decision, lines }));
  });
}

function linesOf(
  choice: Choice,
  language: Language,
  shown: (condition: Condition) => boolean,
): FoundBlock['lines'] {
  const conditions = choice.conditions.filter(shown);
  return [
    { text: guideLine(choice.guide, language) },
    ...conditions.map(condition => ({ text: conditionLine(condition, language), subtle: true })),
    ...sinceThen(conditions, language).map(text => ({ text, subtle: true })),
    { text: liveLine(choice, language) },
    ...differing(choice, language).map(text => ({ text, tone: 'warning' as const })),
  ];
}

/** What the guide says of all conditions together, with its title and date. */
export function guideLine(guide: Choice['guide'], language: Language): string {
  const w = voiceWords[language];
  const { title } = documentLink('UPG-01', language);
  const { date } = DOCUMENTS.UPG;
  return `${w.guide(title, dayInWords(date, language))}: ${w.verdicts[guide]}`;
}

/** One condition with its verdict, and what to do where it is broken. */
export function conditionLine(condition: Condition, language: Language): string {
  const { id, verdict, because, services } = condition;
  const own = voiceWords[language].conditions[id];
  const names = listInWords(because, language);
  const extra = listInWords(
    services.map(service => SERVICES[service]),
    language,
  );
  const says = verdict === 'holds' ? own.holds : own[verdict](names, extra);
  return `${MARKS[verdict]} ${CONDITION_SOURCES[id]}: ${says}`;
}

/** What Partner Center says now, its reasons as sentences. */
export function liveLine({ live }: Pick<Choice, 'live'>, language: Language): string {
  const w = voiceWords[language];
  if (live.kind === 'silent') return `${w.live}: ${w.liveSilent}`;
  if (live.kind === 'yes') {
    const moves = live.offers.some(({ movesLicences }) => movesLicences);
    return `${w.live}: ${moves ? w.liveYes : w.liveYesWithout}`;
  }
  const reasons = live.reasons.length > 0 ? live.reasons : (['other'] as const);
  return `${w.live}: ${w.verdicts.no}. ${reasons.map(reason => w.reasons[reason]).join(' ')}`;
}

/** Where the table of services was read, shown beside the conditions that need it. */
export function servicesSource(language: Language): string {
  const { title, date } = SERVICES_SOURCE;
  return voiceWords[language].services(title, dayInWords(date, language));
}

function differing({ decision, differs, live }: Choice, language: Language): readonly string[] {
  const w = voiceWords[language];
  if (decision === 'neverIndia') return live.kind === 'yes' ? [w.differNever] : [];
  return differs ? [w.differ] : [];
}

/** What has changed since the guide was written, for the conditions that do not hold. */
function sinceThen(conditions: readonly Condition[], language: Language): readonly string[] {
  return conditions
    .filter(({ verdict }) => verdict !== 'holds')
    .flatMap(({ id }) => sinceThenOn(CONDITION_SOURCES[id], language))
    .map(remark => `${words[language].sinceThen}: ${remark}`);
}
