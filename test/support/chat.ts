import assert from 'node:assert/strict';
import type { App } from '../../bot/app.ts';
import type { DeskMessage, Json, Pressed } from '../../bot/local/desk.ts';

const PATIENCE_MS = 3_000;

/** Everything in a card, from the outside in. */
function parts(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(parts);
  if (typeof value !== 'object' || value === null) return [];
  const found = value as Json;
  const inner = ['body', 'items', 'columns', 'actions', 'inlines', 'card', 'facts'].flatMap(name =>
    parts(found[name]),
  );
  return [found, ...inner];
}

/** The words of a card or of several, as somebody would read them. */
export function wordsOf(cards: unknown): string {
  return parts(cards)
    .flatMap(({ type, text, title, value, label, choices, errorMessage }) => {
      if (type === 'Action.Execute' || type === 'Action.ShowCard' || type === 'Action.ToggleVisibility')
        return [`<${title}>`];
      if (String(type).startsWith('Input.')) {
        const options = Array.isArray(choices) ? choices.map(choice => choice.title).join(' | ') : '';
        return [`[${label}: ${value ?? ''}] ${options} (${errorMessage ?? ''})`];
      }
      if (type === undefined && title !== undefined) return [`${title}: ${value}`];
      return text === undefined ? [] : [String(text)];
    })
    .join('\n')
    .replace(/\\(?=[\\`*_[\]~<#>+\-.)])/g, '')
    .replace(/[\u00a0\u202f]/g, ' ');
}

/** Somebody at the desk: says things, fills in forms, presses buttons, reads what comes. */
export class Chat {
  constructor(
    private readonly app: App,
    readonly key: string,
    private readonly client: { readonly locale?: string; readonly old?: boolean } = {},
  ) {}

  get history(): readonly DeskMessage[] {
    return this.teams.history(this.key);
  }

  /** The newest message of the bot. */
  get last(): DeskMessage {
    const found = this.history.filter(({ from }) => from === 'bot').at(-1);
    assert.ok(found, `${this.key} has no message of the bot`);
    return found;
  }

  /** What the newest message says. */
  get words(): string {
    return `${this.last.text ?? ''}${wordsOf(this.last.cards)}`;
  }

  get id(): string {
    return this.teams.people.find(({ key }) => key === this.key)?.aadObjectId.toLowerCase() ?? '';
  }

  async install(): Promise<void> {
    await this.teams.install(this.key, this.client);
    await this.quiet();
  }

  async say(text: string): Promise<string> {
    await this.teams.say(this.key, text, this.client);
    await this.quiet();
    return this.words;
  }

  /** Until the bot has sent all that it has to say now. Some stories hold up a delivery for long, so not for ever. */
  private async quiet(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const enough = new Promise<void>(resolve => {
      timer = setTimeout(resolve, PATIENCE_MS);
    });
    await Promise.race([this.app.idle(), enough]);
    clearTimeout(timer);
  }

  /** Fills in the form as a client does (what is not named keeps its value) and presses a button of the newest card. */
  async press(
    title: string,
    inputs: Readonly<Record<string, string>> = {},
    message = this.last,
  ): Promise<string> {
    await this.pressRaw(title, inputs, message);
    return this.words;
  }

  async pressRaw(
    title: string,
    inputs: Readonly<Record<string, string>> = {},
    message = this.last,
  ): Promise<Pressed> {
    const all = parts(message.cards);
    const action = all.find(part => part.type === 'Action.Execute' && part.title === title);
    assert.ok(action, `no button "${title}" on:\n${wordsOf(message.cards)}`);
    const filled = Object.fromEntries(
      all
        .filter(({ type, value }) => String(type).startsWith('Input.') && value !== undefined)
        .map(({ id, value }) => [id, String(value)]),
    );
    const pressed = await this.teams.press(
      this.key,
      message.id,
      action,
      { ...filled, ...inputs },
      this.client,
    );
    await this.quiet();
    assert.notEqual(pressed.kind, 'failed', JSON.stringify(pressed));
    assert.notEqual(pressed.kind, 'error', JSON.stringify(pressed));
    return pressed;
  }

  /** Waits until the newest message says it; proactive messages and updates come when they come. */
  async until(pattern: RegExp, patienceMs = 12_000): Promise<string> {
    const end = Date.now() + patienceMs;
    while (!this.says(pattern)) {
      if (Date.now() > end) assert.match(this.lastWords(), pattern);
      await new Promise(resolve => setTimeout(resolve, 10));
    }
    return this.words;
  }

  private says(pattern: RegExp): boolean {
    return pattern.test(this.lastWords());
  }

  private lastWords(): string {
    return this.history.some(({ from }) => from === 'bot') ? this.words : '';
  }

  private get teams() {
    const { teams } = this.app;
    assert.ok(teams, 'there is no desk in this mode');
    return teams;
  }
}
