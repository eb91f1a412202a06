/** Work that was done as far as the caller needs it: its answer, and what goes on and never rejects. */
export interface InTurn<Answer> {
  readonly answer: Answer;
  readonly sent: Promise<void>;
}

/** Lets the work of one conversation wait for all of the work before it, also for what goes on after the answer. */
export class ConversationQueues {
  private readonly queues = new Map<string, Promise<void>>();

  /** Resolves with the answer, as soon as there is one. */
  async run<Answer>(conversation: string, work: () => Promise<InTurn<Answer>>): Promise<Answer> {
    const mine = (this.queues.get(conversation) ?? Promise.resolve()).then(work);
    const settled = mine
      .then(({ sent }) => sent)
      .catch(() => undefined)
      .then(() => {
        if (this.queues.get(conversation) === settled) this.queues.delete(conversation);
      });
    this.queues.set(conversation, settled);
    const { answer } = await mine;
    return answer;
  }

  /** Resolves when nothing is going on in any conversation. */
  async idle(): Promise<void> {
    while (this.queues.size > 0) await Promise.all(this.queues.values());
  }
}
