import type { Fact, Tone } from '../cards/card.ts';
import type { Day } from '../domain/dated.ts';
import type { Journey, Walk } from '../domain/journey.ts';
import type { AnyRequest } from '../domain/life.ts';
import type { AnswersOf, Question } from '../domain/question.ts';
import type { Deed } from '../domain/roles.ts';
import type { SourceId } from '../domain/sources.ts';
import type { Language, PartnerCenter, Requests } from './ports.ts';
import type { Turn } from './turn.ts';

/** What a journey may look at outside. */
export interface Outside {
  readonly partnerCenter: PartnerCenter;
  readonly requests: Requests;
}

export interface Option {
  readonly value: string;
  readonly title: string;
}

/** What a refusal says: what is wrong, and a way on. */
export interface Refusal {
  readonly why: string;
  readonly instead: string;
  /** Further lines, one paragraph each. */
  readonly more?: readonly string[];
  readonly links: readonly { readonly title: string; readonly url: string }[];
}

export interface QuestionWords {
  readonly ask: string;
  /** The name of the answer, where it is shown again. */
  readonly name: string;
  readonly hint?: string;
  readonly placeholder?: string;
  /** The statement to confirm, or the words of each option. */
  readonly confirm?: string;
  readonly choices?: Readonly<Record<string, string>>;
}

/** Lines that belong together under a name of their own. */
export interface FoundBlock {
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly tone?: Tone; readonly subtle?: boolean }[];
}

/** Facts and remarks about the walk so far, as plain lines. */
export interface Found {
  /** Shown between the facts and the remarks. */
  readonly blocks?: readonly FoundBlock[];
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly remarks: readonly { readonly tone: 'warning' | 'accent'; readonly text: string }[];
  readonly readOn?: {
    readonly words: string;
    readonly links: readonly { readonly title: string; readonly url: string }[];
  };
}

/** The words of a journey, typed by its questions, stages and rules. */
export interface JourneyWords<Names extends string, StageId extends string, RuleId extends string, Facts> {
  readonly title: string;
  /** One line of help: what it is for, and what to say. */
  readonly ability: string;
  readonly stages: Readonly<Record<StageId, string>>;
  readonly questions: Readonly<Record<Names, QuestionWords>>;
  /** What is shown when a rule says no. */
  readonly refusals: Readonly<Record<RuleId, (facts: Partial<Facts>) => Refusal>>;
  /** What a person has to decide, for rules that the documents leave open. */
  readonly forPerson: string;
}

/** A journey with all that the dialog needs to walk somebody through it. */
export interface WalkedJourney<
  A extends object,
  L extends object,
  F extends object,
  R extends string,
  S extends string,
> extends Journey<A, L, F, R> {
  /** Who may walk it; asked again at every step. */
  readonly deed: Deed;
  /** Answers out of a message that asks for this journey; undefined for any other message. */
  readonly spoken?: (text: string) => Readonly<Record<string, unknown>> | undefined;
  /** The country (ISO 3166) of phone numbers without a country code, where the answers say it. */
  readonly phoneCountry?: (walk: Walk<A, L>) => string | undefined;
  /** What to fill in for a question that has no answer yet. */
  readonly proposes?: (
    name: keyof A & string,
    walk: Walk<A, L>,
    turn: Pick<Turn, 'policy' | 'language'>,
  ) => string | undefined;
  /** How an answer stands in its field, where that is not the answer itself: a country's name for its code. */
  readonly asTyped?: (name: keyof A & string, walk: Walk<A, L>, language: Language) => string | undefined;
  /** What is weak about an answer that may stay, said at its field whenever its stage is shown again. */
  readonly remarkAt?: (
    name: keyof A & string,
    walk: Walk<A, L>,
    turn: Pick<Turn, 'language' | 'today'>,
  ) => string | undefined;
  /** Answers to any questions out of a typed message; undefined where it is no such message. */
  readonly pasted?: (
    text: string,
    walk: Walk<A, L>,
    asks: readonly string[],
    turn: Pick<Turn, 'language' | 'policy' | 'today'>,
  ) => Partial<A> | undefined;
  readonly words: Readonly<Record<Language, JourneyWords<keyof A & string, S, R, F>>>;
  readonly sources: Readonly<Record<R, SourceId>>;
  /** Fresh facts for the answers; may throw PartnerCenterError. */
  readonly lookUp: (walk: Walk<A, L>, outside: Outside) => Promise<Partial<L>>;
  /** The answers that need a fresh look when they change. */
  readonly lookedUpBy: readonly (keyof A & string)[];
  readonly optionsOf: (
    name: keyof A & string,
    walk: Walk<A, L>,
    language: Language,
    today: Day,
  ) => readonly Option[];
  /** What has been found, for the card of a stage or, with no stage, the last look. */
  readonly found: (
    walk: Walk<A, L>,
    turn: Pick<Turn, 'language' | 'today' | 'policy'>,
    stage: string | undefined,
  ) => Found | undefined;
  /** Whether what was shown at the last look is different now: then it is shown again before anything is sent. */
  readonly hasMoved?: (before: Walk<A, L>, now: Walk<A, L>, today: Day) => boolean;
  /** An answer in words, for the last look. */
  readonly inWords: (name: keyof A & string, walk: Walk<A, L>, language: Language, today: Day) => string;
  /** Saves what was asked for, and shows it. */
  readonly send: (walk: Walk<A, L>, turn: Turn) => Promise<void>;
  /** Starts a walk from an earlier request: to ask for more, or to change it. */
  readonly walkFrom: (
    request: AnyRequest,
    editing: boolean,
  ) => { readonly answers: Partial<A>; readonly editing?: string };
}

/** A journey whose types are erased, as the dialog walks it. */
// biome-ignore lint/suspicious/noExplicitAny: the walk does not know the journey's types; the definition does.
export type AnyJourney = WalkedJourney<any, any, any, any, any>;

/** A walk through any journey. */
export type AnyWalk = Walk<Record<string, unknown>, Record<string, unknown>>;

/** The question of that name; a name that the journey does not have is our mistake. */
export function questionOf(journey: AnyJourney, name: string): Question {
  const question: Question | undefined = journey.questions[name];
  if (question === undefined) throw new Error(`Journey ${journey.id} has no question ${name}`);
  return question;
}

/** Checks a journey's definition against its questions: `defineJourney(questions)<Looked, Facts, RuleId>()({...})`. */
export function defineJourney<const Q extends Record<string, Question>>(questions: Q) {
  type A = AnswersOf<Q>;
  return <L extends object, F extends object, R extends string>() =>
    <const S extends string>(
      rest: Omit<WalkedJourney<A, L, F, R, S>, 'questions' | 'stages'> & {
        readonly stages: readonly {
          readonly id: S;
          readonly asks: readonly (keyof A & string)[];
          readonly sends?: true;
        }[];
      },
    ): WalkedJourney<A, L, F, R, S> => ({
      questions: questions as unknown as Journey<A>['questions'],
      ...rest,
    });
}
