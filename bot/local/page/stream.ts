import type { DeskEvent } from '../desk.ts';

/** The line to the server on which everything that happens comes in. */
export class Stream {
  readonly #receive: (event: DeskEvent) => void;
  readonly #connected: (connected: boolean) => void;
  #source: EventSource | undefined;

  constructor(receive: (event: DeskEvent) => void, connected: (connected: boolean) => void) {
    this.#receive = receive;
    this.#connected = connected;
  }

  /** Follows these people from now on; the history of each comes first, and again after a lost line. */
  follow(people: readonly string[]): void {
    this.#source?.close();
    const source = new EventSource(`api/events?people=${people.map(encodeURIComponent).join(',')}`);
    source.onopen = () => this.#connected(true);
    source.onmessage = ({ data }) => this.#receive(JSON.parse(data));
    source.onerror = () => {
      this.#connected(false);
      // A browser gives up for good on an answer that is no stream, as a starting server may give.
      if (source.readyState === EventSource.CLOSED) {
        window.setTimeout(() => {
          if (this.#source === source) this.follow(people);
        }, 1000);
      }
    };
    this.#source = source;
  }
}
