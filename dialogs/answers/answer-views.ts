import type { Button } from '../../cards/actions.ts';
import type { AnswerView } from '../../cards/answer-card.ts';
import { may } from '../../domain/roles.ts';
import type { SourceId } from '../../domain/sources.ts';
import type { Checker, Facts, Judgement, Outcome } from '../checkers/checker.ts';
import { checkerNamed } from '../checkers/checkers.ts';
import { LINKS } from '../document-links.ts';
import { journeys } from '../journeys.ts';
import type { Language, Person } from '../ports.ts';
import { sinceThenOn } from '../since-then.ts';
import { sourceLine } from '../source-line.ts';
import { words } from '../words.ts';
import { answerWords } from './answer-words.ts';
import { changesOf, factsShown, fieldsOf, heldAs, sendOf } from './case-fields.ts';
import { type Entry, toldBy } from './entries.ts';
import type { Verdict } from './verdicts.ts';

/** Who reads the answer; without buttons for a card that is put into another chat. */
export interface Reader {
  readonly language: string & Language;
  readonly who: Pick<Person, 'roles'> | undefined;
  /** In the middle of a journey no other journey is offered: starting one would end the one that is on. */
  readonly midway: boolean;
}

/** Which part of an entry is shown: one of its steps, or what it comes to for the question that was put. */
interface Part {
  readonly step?: number | undefined;
  readonly verdict?: Verdict | undefined;
}

/** An entry as one card, or one of its steps for somebody on the phone. */
export function entryView(entry: Entry, reader: Reader, { step, verdict }: Part = {}): AnswerView {
  const { language } = reader;
  const w = answerWords[language];
  const { title, answer, steps = [] } = entry[language];
  const at = step === undefined ? undefined : Math.min(Math.max(step, 1), Math.max(steps.length, 1));
  const one = at === undefined ? undefined : steps[at - 1];
  const press = { verb: 'tell', entry: entry.id };
  if (at !== undefined && one !== undefined)
    return {
      language,
      title,
      lines: [w.stepOf(at, steps.length), one],
      ...sourced(toldBy(entry), entry.links ?? [], language),
      buttons: [
        ...(at > 1 ? [{ title: w.back, press: { ...press, step: String(at - 1) } }] : []),
        ...(at < steps.length
          ? [{ title: w.next, look: 'positive' as const, press: { ...press, step: String(at + 1) } }]
          : []),
        { title: w.allSteps, press },
      ],
    };
  return {
    language,
    ...(verdict === undefined
      ? { title, lines: answer }
      : {
          title: verdict[language],
          tone: toneOf(verdict),
          lines: title === verdict[language] ? answer : [title, ...answer],
        }),
    steps,
    ...sourced(toldBy(entry), entry.links ?? [], language),
    buttons: [
      ...(steps.length > 0 ? [{ title: w.stepwise, press: { ...press, step: '1' } }] : []),
      ...checkerButtons(entry.checker, language),
      ...journeyButtons(entry.journey, reader),
    ],
    feedback: feedbackOn({ entry: entry.id }, language),
  };
}

/** A case that was judged, or the form for what is missing. */
export function caseView(
  checker: Checker,
  facts: Facts,
  outcome: Outcome,
  reader: Reader,
  before?: { readonly facts: Facts; readonly outcome: Outcome },
): AnswerView {
  const { language } = reader;
  const w = answerWords[language];
  if (outcome.kind === 'missing')
    return {
      ...formView(checker, facts, language, outcome.fields),
      title: w.missing,
      lines: [...(outcome.problem === undefined ? [] : [outcome.problem]), w.missingWhy],
      ...sourced([outcome.source], [], language),
    };
  const changes = before === undefined ? [] : changesOf(checker, before.facts, facts, language);
  const was = before?.outcome.kind === 'judged' ? before.outcome : undefined;
  return {
    language,
    title: outcome.title,
    tone: toneOf(outcome),
    lines: outcome.lines,
    facts: factsShown(checker, facts, language),
    ...withChange(
      sourced(outcome.sources, outcome.links ?? [], language),
      was === undefined && changes.length === 0
        ? []
        : [...changes, ...(was ? [`${w.before}: ${was.title}`] : [])],
      w.changed,
    ),
    whatIf: {
      title: w.whatIf,
      fields: fieldsOf(checker.fields, facts, language),
      send: sendOf(checker, facts, language),
    },
    buttons: [],
    feedback: feedbackOn({ checker: checker.id, ...heldAs(facts) }, language),
  };
}

/** A checker's form on one card; only these fields, or all of them. */
export function formView(
  checker: Checker,
  facts: Facts,
  language: Language,
  only?: readonly string[],
): AnswerView {
  const fields =
    only === undefined ? checker.fields : checker.fields.filter(({ name }) => only.includes(name));
  return {
    language,
    title: checker.title[language],
    lines: [checker.about[language]],
    facts: factsShown(checker, facts, language),
    form: { fields: fieldsOf(fields, facts, language), send: sendOf(checker, facts, language) },
    buttons: [],
  };
}

function toneOf({ says }: Pick<Judgement, 'says'>): 'good' | 'attention' | 'accent' | 'warning' {
  return ({ yes: 'good', no: 'attention', figure: 'accent', notSaid: 'warning' } as const)[says];
}

/** Where it is written, when, what has changed since, and where to go on. */
function sourced(
  sources: readonly [SourceId, ...SourceId[]],
  links: readonly (keyof typeof LINKS)[],
  language: Language,
): Pick<AnswerView, 'source' | 'notices'> {
  const [first] = sources;
  const remarks = [...new Set(sources.flatMap(source => sinceThenOn(source, language)))];
  return {
    notices:
      remarks.length === 0 ? [] : [{ tone: 'warning', title: words[language].sinceThen, lines: remarks }],
    source: sourceLine(
      first,
      language,
      links.map(name => LINKS[name][language]),
      sources.slice(1),
    ),
  };
}

function withChange(
  view: Pick<AnswerView, 'source' | 'notices'>,
  lines: readonly string[],
  title: string,
): Pick<AnswerView, 'source' | 'notices'> {
  if (lines.length === 0) return view;
  return { ...view, notices: [{ tone: 'default', title, lines }, ...(view.notices ?? [])] };
}

function checkerButtons(id: string | undefined, language: Language): readonly Button[] {
  const checker = checkerNamed(id);
  return checker === undefined
    ? []
    : [
        {
          title: answerWords[language].checker(checker.title[language]),
          press: { verb: 'check', checker: checker.id },
        },
      ];
}

function journeyButtons(journey: string | undefined, { who, midway, language }: Reader): readonly Button[] {
  if (midway || who === undefined) return [];
  return journeys
    .filter(({ id, deed }) => id === journey && may(who.roles, deed))
    .map(({ id, words: own }) => ({ title: own[language].title, press: { verb: 'start', journey: id } }));
}

function feedbackOn(
  about: Readonly<Record<string, string>>,
  language: Language,
): NonNullable<AnswerView['feedback']> {
  const w = answerWords[language];
  return {
    up: { title: w.up, withoutInputs: true, press: { verb: 'rate', rate: 'up', ...about } },
    down: {
      title: w.down,
      ask: w.comment,
      send: { title: w.send, press: { verb: 'rate', rate: 'down', ...about } },
    },
  };
}
