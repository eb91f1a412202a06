import { type Action, ExecuteAction, type HostConfig, OpenUrlAction, SubmitAction } from 'adaptivecards';
import type { Json, Pressed } from '../desk.ts';
import { isJson } from '../json.ts';
import { asOldClientSees } from '../old-client.ts';
import type { Find } from './choice-set.ts';
import { button, el } from './dom.ts';
import { type DrawnCard, drawCard, focusInto } from './drawn-card.ts';

export interface CardSurroundings {
  readonly hostConfig: HostConfig;
  readonly find: Find;
  /** True while the person sits at a client that does not know Action.Execute. */
  isOld(): boolean;
  /** Sends a press to the bot. */
  press(action: Json): Promise<Pressed>;
}

/** One card in the chat, with what became of the last press below it. */
export class CardView {
  readonly element = el('div', { class: 'card' });
  readonly #surroundings: CardSurroundings;
  readonly #note = el('div', { class: 'card-note', role: 'status' });
  #source: Json;
  #drawn: DrawnCard;
  #isBusy = false;

  constructor(source: Json, surroundings: CardSurroundings) {
    this.#surroundings = surroundings;
    this.#source = source;
    this.#drawn = this.#draw(source);
    this.element.append(this.#drawn.element, this.#note);
  }

  get heading(): string {
    return this.#drawn.heading;
  }

  /** True once the reader has typed or chosen something in it. */
  get isTouched(): boolean {
    return this.#drawn.isTouched();
  }

  /** Shows another card in place of this one; the focus follows if it was here, or was lost by pressing here. */
  replace(source: Json): void {
    const active = document.activeElement;
    const hadFocus = this.element.contains(active) || (this.#isBusy && active === document.body);
    const drawn = this.#draw(source);
    this.#drawn.element.replaceWith(drawn.element);
    this.#drawn = drawn;
    this.#note.replaceChildren();
    this.#setBusy(undefined);
    if (hadFocus) focusInto(drawn.element);
  }

  /** The reader asks for the card as it is now. */
  refresh(): void {
    const { refresh } = this.#source;
    if (this.#isBusy || !isJson(refresh) || !isJson(refresh.action)) return;
    void this.#press(refresh.action, undefined);
  }

  #draw(source: Json): DrawnCard {
    this.#source = source;
    const { hostConfig, find, isOld } = this.#surroundings;
    const seen = isOld() ? asOldClientSees(source) : source;
    return drawCard(seen, hostConfig, find, action => this.#execute(action));
  }

  #execute(action: Action): void {
    const sent = sendable(action);
    if (action instanceof OpenUrlAction) this.#openUrl(action.url);
    else if (sent && !this.#isBusy) void this.#press(sent, action.renderedElement);
  }

  #openUrl(url: string | undefined): void {
    if (url && /^https:\/\//i.test(url)) window.open(url, '_blank', 'noopener,noreferrer');
    else this.#say('This link is not opened, as it does not start with https.');
  }

  async #press(action: Json, pressed: HTMLElement | undefined): Promise<void> {
    this.#setBusy(pressed);
    this.#note.replaceChildren();
    const before = this.#drawn;
    const outcome = await this.#surroundings
      .press(action)
      .catch((): Pressed => ({ kind: 'failed', status: 502 }));
    // Another card may have taken the place of the pressed one meanwhile, and then it is busy with nothing.
    if (before === this.#drawn) this.#setBusy(undefined);
    this.#tell(outcome, () => {
      pressed?.focus();
      void this.#press(action, pressed);
    });
  }

  #tell(outcome: Pressed, again: () => void): void {
    if (outcome.kind === 'words') this.#say(outcome.text);
    else if (outcome.kind === 'nothing') this.#say(outcome.why);
    else if (outcome.kind === 'error') this.#complain(outcome.text, again);
    else if (outcome.kind === 'failed') this.#complain('Unable to reach app. Please try again.', again);
  }

  #say(text: string): void {
    this.#note.replaceChildren(el('p', { class: 'note' }, text));
  }

  #complain(text: string, again: () => void): void {
    const retry = button({ class: 'link' }, again, 'Try again');
    this.#note.replaceChildren(el('p', { class: 'note is-bad' }, text, ' ', retry));
  }

  #setBusy(pressed: HTMLElement | undefined): void {
    this.#isBusy = pressed !== undefined;
    this.element.classList.toggle('is-busy', this.#isBusy);
    for (const push of this.element.querySelectorAll('.ac-pushButton')) {
      push.classList.toggle('is-pressed', push === pressed);
      // Not `disabled`, which would throw the focus away.
      if (this.#isBusy) push.setAttribute('aria-disabled', 'true');
      else push.removeAttribute('aria-disabled');
    }
  }
}

/** An action as it is sent; the library has merged the inputs into the data. Undefined: the bot is not told of it. */
function sendable(action: Action): Json | undefined {
  const { id } = action;
  const named = id ? { id } : {};
  if (action instanceof ExecuteAction) {
    const { verb, data } = action;
    return { type: 'Action.Execute', ...named, ...(verb ? { verb } : {}), data: data ?? {} };
  }
  return action instanceof SubmitAction
    ? { type: 'Action.Submit', ...named, data: action.data ?? {} }
    : undefined;
}
