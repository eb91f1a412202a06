import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { type Activity, executedAction, type Sender, typedMessage } from '../../bot/local/activity.ts';
import { conversationId, type LocalPerson } from '../../bot/local/person.ts';
import type { Connector } from './connector.ts';

const REPLY_WITHIN_MS = 15_000;
const TENANT = '7d5c2a10-4b1e-4f0a-9c59-2f1d6a0e51aa';

/** One person on one keep-alive connection to a bot. Every turn must be answered with 200. */
export class Seat {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #url: URL;
  readonly #typed: Activity;
  readonly #pressed: Activity;
  readonly #conversation: string;
  readonly #connector: Connector;
  readonly #series = randomUUID().slice(0, 8);
  #turns = 0;

  constructor(bot: string, person: LocalPerson, connector: Connector) {
    this.#url = new URL('/api/messages', bot);
    this.#connector = connector;
    this.#conversation = conversationId(person);
    const sender: Sender = {
      person,
      locale: person.locale,
      tenantId: TENANT,
      serviceUrl: connector.serviceUrl,
      id: '',
      now: new Date(),
    };
    this.#typed = typedMessage(sender, '');
    this.#pressed = executedAction(sender, '', {}, 'manual');
  }

  /** The last message that the bot sent to this person, as JSON text. */
  get shown(): string {
    return this.#connector.last(this.#conversation);
  }

  /** Types a message and waits for both: that the bot has taken it, and that its reply is there. */
  async say(text: string): Promise<void> {
    const attachments = [{ contentType: 'text/html', content: `<p>${text}</p>` }];
    const replied = this.#connector.next(this.#conversation);
    await this.#post({ ...this.#typed, id: this.#nextId(), text, attachments });
    await within(REPLY_WITHIN_MS, replied, `There is no reply to "${text}"`);
  }

  /** Presses a button (Action.Execute) and gives the answer, as JSON text. */
  press(
    message: string,
    desk: Readonly<Record<string, string>>,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const action = { type: 'Action.Execute', title: '', verb: desk.verb, data: { desk, ...inputs } };
    const value = { action, trigger: 'manual' };
    return this.#post({ ...this.#pressed, id: this.#nextId(), replyToId: message, value });
  }

  close(): void {
    this.#agent.destroy();
  }

  #nextId(): string {
    this.#turns += 1;
    return `${this.#series}-${this.#turns}`;
  }

  async #post(activity: object): Promise<string> {
    const body = Buffer.from(JSON.stringify(activity));
    return this.#exchange(body).catch(error => {
      // The bot closed a connection that had been idle for long, at the moment at which it was used again.
      if (error instanceof StaleConnection) return this.#exchange(body);
      throw error;
    });
  }

  #exchange(body: Buffer): Promise<string> {
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    return new Promise((resolve, reject) => {
      const call = request(this.#url, { method: 'POST', agent: this.#agent, headers }, answer => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          if (answer.statusCode === 200) resolve(Buffer.concat(chunks).toString('utf8'));
          else reject(new Error(`A turn was answered with ${answer.statusCode}`));
        });
      });
      call.on('error', error => reject(call.reusedSocket ? new StaleConnection(error.message) : error));
      call.end(body);
    });
  }
}

class StaleConnection extends Error {
  override readonly name = 'StaleConnection';
}

async function within(ms: number, done: Promise<void>, otherwise: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(otherwise)), ms);
  });
  await Promise.race([done, late]).finally(() => clearTimeout(timer));
}
