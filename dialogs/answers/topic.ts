import type { TurnContext } from 'botbuilder';
import { z } from 'zod';

/** What the last answer was about, so that a follow-up needs to name only what changes. */
export const topicSchema = z.object({
  /** The entry that was shown, or the checker that judged. */
  entry: z.string().max(60).optional(),
  checker: z.string().max(40).optional(),
  facts: z.record(z.string().max(20), z.string().max(40)).optional(),
  /** The question as it was put, for the review list. */
  question: z.string().max(300).optional(),
  /** ISO time. */
  at: z.string().max(40),
});

export type Topic = z.infer<typeof topicSchema>;

/** Reads and keeps the topic of one person in one conversation. */
export interface Topics {
  readonly last: Topic | undefined;
  keep(topic: Topic): void;
}

const TOPICS = Symbol('topics');

/** Hands the topics of a turn to the dialogs. */
export function bringTopics(context: TurnContext, topics: Topics): void {
  context.turnState.set(TOPICS, topics);
}

/** The topics of this turn; outside a conversation nothing is kept. */
export function topicsOf(context: TurnContext): Topics {
  const topics: Topics | undefined = context.turnState.get(TOPICS);
  return topics ?? { last: undefined, keep: () => undefined };
}
