import type { Card } from '../cards/card.ts';
import type { NoticeView } from '../cards/stage-card.ts';
import type { Actor, ActRefusal, AnyRequest } from '../domain/life.ts';
import type { ApprovalStep, Policy } from '../domain/policy.ts';
import type { Language, Person } from './ports.ts';
import type { Turn, View } from './turn.ts';

/** For whom a request is drawn, and what is known around it. */
export interface Viewer {
  readonly person: Person;
  readonly language: Language;
  readonly policy: Policy;
  /** The viewer's id on the channel, for cards that redraw themselves. */
  readonly channelUser?: string;
  /** Names of those who may decide. */
  readonly approvers: readonly string[];
}

/** Whether an approval still stands when it is judged afresh; where it does not, why. */
export type Standing =
  | { readonly kind: 'stands' }
  | { readonly kind: 'fallen'; readonly notices: readonly NoticeView[] };

/** What came with a button or a typed command. */
export interface Given {
  readonly inputs: Readonly<Record<string, string>>;
  /** What was typed after the command and the id. */
  readonly note: string;
}

/** A kind of request: how it lives, is drawn, is decided, and what its requester can do with it. */
export interface RequestKind<R extends AnyRequest = AnyRequest> {
  readonly kind: R['kind'];
  /** `KEY` of `KEY-12`. */
  readonly series: string;
  /** The journey that asks for it, and edits it. */
  readonly journey: string;
  readonly act: (
    request: R,
    verb: 'approve' | 'reject' | 'expire',
    actor: Actor,
    event: { readonly at: string; readonly note?: string },
  ) => R | ActRefusal;
  readonly approval: (policy: Policy, request: R) => ApprovalStep;
  /** Judged again when it is approved; may note what has to hold when it is saved (`work.keepWithin`). */
  readonly judgeAgain: (turn: Turn, request: R) => Promise<Standing>;
  /** What the outbox is to carry out once it is approved. */
  readonly onApproved?: (turn: Turn, request: R) => void;
  readonly title: (request: R, language: Language) => string;
  readonly stateInWords: (request: R, view: View, language: Language) => string;
  readonly card: (request: R, view: View, viewer: Viewer, notices?: readonly NoticeView[]) => Card;
  /** Others who may see it as one who decides does: somebody who was handed a task. */
  readonly alsoFor?: (request: R, person: Pick<Person, 'id'>) => boolean;
  /** Whether its requester may change it now. */
  readonly editable: (request: R) => boolean;
  /** What else can be done with it, by verb; each asks again who may. */
  readonly verbs: Readonly<Record<string, (turn: Turn, request: R, given: Given) => Promise<void>>>;
}

/** All kinds, by the requests that are of them. */
export interface RequestKinds {
  /** Throws for a kind that nobody registered. */
  of<R extends AnyRequest>(request: R): RequestKind<R>;
  /** False for what is kept among the requests and nobody sees. */
  has(request: AnyRequest): boolean;
  readonly series: readonly string[];
}

/** Puts kinds together; each knows its own type of request, the whole does not. */
// biome-ignore lint/suspicious/noExplicitAny: a kind is only ever handed requests of its own kind.
export function requestKindsOf(kinds: readonly RequestKind<any>[]): RequestKinds {
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  const byName = new Map<string, RequestKind<any>>(kinds.map(kind => [kind.kind, kind]));
  return {
    of<R extends AnyRequest>({ kind }: R): RequestKind<R> {
      const found: RequestKind<R> | undefined = byName.get(kind);
      if (found === undefined) throw new Error(`There is no kind of request called ${kind}`);
      return found;
    },
    has: ({ kind }) => byName.has(kind),
    series: kinds.map(({ series }) => series),
  };
}
