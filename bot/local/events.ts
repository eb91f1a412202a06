import type { Response } from 'restify';
import type { DeskEvent } from './desk.ts';
import type { LocalTeams } from './teams.ts';

/** Short enough that nothing between gives up on a silent stream. */
const HEARTBEAT_MS = 20_000;

/** The open event streams of all pages. */
export class EventStreams {
  readonly #teams: LocalTeams;
  readonly #open = new Set<Response>();

  constructor(teams: LocalTeams) {
    this.#teams = teams;
  }

  /**
   * Streams what happens in the chats of these people as server-sent events: first the history of each, so that a page
   * that lost the line is up to date again; of others only that the bot wrote to them.
   */
  open(res: Response, people: readonly string[]): void {
    res.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    const tell = (event: DeskEvent) => res.write(`data: ${JSON.stringify(event)}\n\n`);
    res.write('retry: 1000\n\n');
    for (const person of people) {
      const messages = this.#teams.history(person);
      tell({ kind: 'history', person, installed: this.#teams.isInstalled(person), messages });
    }
    const stop = this.#teams.subscribe(undefined, event => {
      if (people.includes(event.person)) tell(event);
      else if (event.kind === 'message' && event.message.from === 'bot') {
        tell({ kind: 'elsewhere', person: event.person });
      }
    });
    const heart = setInterval(() => res.write(': still here\n\n'), HEARTBEAT_MS);
    heart.unref();
    this.#open.add(res);
    res.on('close', () => {
      clearInterval(heart);
      stop();
      this.#open.delete(res);
    });
  }

  /** Ends all streams; pages come back by themselves when the server does. */
  close(): void {
    for (const res of this.#open) res.end();
  }
}
