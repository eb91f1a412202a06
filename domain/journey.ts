import type { Day } from './dated.ts';
import type { Question } from './question.ts';
import type { Verdict } from './rule.ts';

/** The questions that belong together and are asked on one card. */
export interface Stage<Name extends string = string> {
  readonly id: string;
  readonly asks: readonly Name[];
  /** The last stage may be the last look as well: it shows everything, and what it asks is sent with it. */
  readonly sends?: true;
}

/** A journey: the questions in their order, when each is asked, and how the answers are judged. */
export interface Journey<Answers = object, Looked = object, Facts = object, RuleId extends string = string> {
  readonly id: string;
  /** Raised when walks that are half way no longer fit. */
  readonly version: number;
  readonly questions: { readonly [Name in keyof Answers]: Question<Answers[Name]> };
  readonly stages: readonly Stage<keyof Answers & string>[];
  /** A condition sees the answers to earlier stages and what was looked up; without one, always. */
  readonly askedWhen: {
    readonly [Name in keyof Answers]?: (
      answers: Partial<Answers>,
      looked: Partial<Looked>,
      today: Day,
    ) => boolean;
  };
  readonly facts: (answers: Partial<Answers>, looked: Partial<Looked>, today: Day) => Partial<Facts>;
  readonly judge: (facts: Partial<Facts>) => Verdict<RuleId>;
  /** Rules that another answer can put right: that question is asked again instead of ending the journey. */
  readonly correctedBy: { readonly [Id in RuleId]?: keyof Answers & string };
}

/** One person's way through a journey, as it is kept between turns. */
export interface Walk<Answers = object, Looked = object> {
  readonly id: string;
  readonly version: number;
  readonly answers: Partial<Answers>;
  readonly looked: Partial<Looked>;
  /** ISO time of the last look at Partner Center. */
  readonly lookedAt?: string;
  /** A stage that the person wants to see again. */
  readonly revisiting?: string;
  /** The request that is being edited, instead of a new one. */
  readonly editing?: string;
}

export type Step<RuleId extends string = string> =
  | {
      readonly kind: 'ask';
      readonly stage: string;
      readonly asks: readonly string[];
      readonly sends?: true;
      /** Answers that a rule does not allow, by question. */
      readonly broken: Readonly<Record<string, RuleId>>;
    }
  | { readonly kind: 'refuse'; readonly broken: readonly [RuleId, ...RuleId[]] }
  | { readonly kind: 'check'; readonly forPerson: readonly RuleId[] };

/** What comes next, worked out from the answers alone. Throws when nothing is left to ask and a fact is missing. */
export function nextStep<A extends object, L extends object, F extends object, R extends string>(
  journey: Journey<A, L, F, R>,
  walk: Walk<A, L>,
  today: Day,
): Step<R> {
  const { answers, stages } = applicable(journey, walk, today);
  const verdict = journey.judge(journey.facts(answers, walk.looked, today));
  const broken: Record<string, R> = {};
  if (verdict.kind === 'refused') {
    const fatal = verdict.broken.filter(id => journey.correctedBy[id] === undefined);
    const [first, ...others] = fatal;
    if (first !== undefined) return { kind: 'refuse', broken: [first, ...others] };
    for (const id of [...verdict.broken].reverse()) broken[journey.correctedBy[id] as string] = id;
  }
  const ask = ({ id, asks, sends }: Stage): Step<R> => ({
    kind: 'ask',
    stage: id,
    asks,
    ...(sends && { sends }),
    broken,
  });
  const revisited = stages.find(stage => stage.id === walk.revisiting);
  if (revisited !== undefined) return ask(revisited);
  const open = stages.find(stage =>
    stage.asks.some(name => answers[name] === undefined || broken[name] !== undefined),
  );
  if (open !== undefined) return ask(open);
  if (verdict.kind !== 'eligible') {
    const missing = verdict.kind === 'undecided' ? verdict.missing.join(', ') : verdict.broken.join(', ');
    throw new Error(`Journey ${journey.id} has nothing left to ask and cannot decide: ${missing}`);
  }
  return { kind: 'check', forPerson: verdict.forPerson };
}

/** The stages with the questions that apply, and the answers that count. */
export function applicable<A extends object, L extends object, F extends object, R extends string>(
  journey: Journey<A, L, F, R>,
  walk: Walk<A, L>,
  today: Day,
): { readonly answers: Partial<A>; readonly stages: readonly Stage<keyof A & string>[] } {
  let answers: Partial<A> = {};
  const stages: Stage<keyof A & string>[] = [];
  for (const stage of journey.stages) {
    const asks = stage.asks.filter(name => journey.askedWhen[name]?.(answers, walk.looked, today) ?? true);
    if (asks.length === 0) continue;
    stages.push({ ...stage, asks });
    const given = asks
      .filter(name => walk.answers[name] !== undefined)
      .map(name => [name, walk.answers[name]]);
    answers = { ...answers, ...Object.fromEntries(given) };
  }
  return { answers, stages };
}

/** The stage before this one, or undefined at the first. */
export function stageBefore<A extends object, L extends object, F extends object, R extends string>(
  journey: Journey<A, L, F, R>,
  walk: Walk<A, L>,
  today: Day,
  stage: string | undefined,
): string | undefined {
  const ids = applicable(journey, walk, today).stages.map(each => each.id);
  const at = stage === undefined ? ids.length : ids.indexOf(stage);
  return at > 0 ? ids[at - 1] : undefined;
}
