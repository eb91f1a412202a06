import { setImmediate as nextLoop } from 'node:timers/promises';

const MOST_TOGETHER = 100;
const MOST_LOOPS = 4;

/**
 * Collects what is added within one turn of the event loop, or while an earlier batch is under way, and hands it on
 * together. `flush` answers each job itself and never rejects.
 */
export class Gathering<Job> {
  readonly #flush: (jobs: readonly Job[]) => Promise<void>;
  #jobs: Job[] = [];
  #running: Promise<void> | undefined;

  constructor(flush: (jobs: readonly Job[]) => Promise<void>) {
    this.#flush = flush;
  }

  add(job: Job): void {
    this.#jobs.push(job);
    this.#running ??= this.#run();
  }

  /** Resolves when everything added so far has been answered. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#jobs.length > 0) {
      // As long as more comes in with each turn of the loop, a little patience makes one transaction of many.
      for (let loops = 0, seen = 0; loops < MOST_LOOPS && this.#jobs.length > seen; loops++) {
        seen = this.#jobs.length;
        await nextLoop();
      }
      await this.#flush(this.#jobs.splice(0, MOST_TOGETHER));
    }
    this.#running = undefined;
  }
}
