import type { DeskMessage } from '../desk.ts';
import { botAvatar } from './avatar.ts';
import { button, el } from './dom.ts';
import { icon } from './icons.ts';
import { type MessageSurroundings, MessageView } from './message-view.ts';
import { Scrolling } from './scrolling.ts';

export interface TranscriptSurroundings extends MessageSurroundings {
  /** A card came into view and may refresh itself. */
  seen(messageId: string): void;
  reachedEnd(): void;
}

/** The typing indicator of a bot that went silent is taken away after this time. */
const TYPING_MS = 12_000;
/** Messages of one author within this time stand together. */
const TOGETHER_MS = 3 * 60_000;

/** The messages of a chat, and the typing indicator below them. */
export class TranscriptView {
  readonly element: HTMLElement;
  readonly #surroundings: TranscriptSurroundings;
  readonly #list = el('ol', { class: 'messages' });
  readonly #typing = el('div', { class: 'typing', hidden: true }, botAvatar());
  readonly #jump: HTMLElement;
  readonly #views = new Map<string, MessageView>();
  readonly #scrolling: Scrolling;
  readonly #sight: IntersectionObserver;
  #typingTimer: number | undefined;

  constructor(surroundings: TranscriptSurroundings, empty: HTMLElement) {
    this.#surroundings = surroundings;
    const dots = el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i'));
    this.#typing.append(el('span', { class: 'bubble' }, 'Partner Desk is typing', dots));
    const area = el('div', { class: 'transcript', tabindex: '0', role: 'region', 'aria-label': 'Messages' });
    area.append(this.#list, empty, this.#typing);
    this.#jump = button(
      { class: 'jump', hidden: true },
      () => this.#scrolling.toEnd(),
      icon('down'),
      'New messages',
    );
    this.element = el('div', { class: 'transcript-frame' }, area, this.#jump);
    this.#scrolling = new Scrolling(area, this.#list, () => {
      this.#jump.hidden = true;
      surroundings.reachedEnd();
    });
    this.#sight = new IntersectionObserver(entries => this.#sighted(entries), { root: area });
  }

  /** True while the newest message is in view. */
  get isAtEnd(): boolean {
    return this.#scrolling.isFollowing;
  }

  /** Shows exactly these messages; those that did not change are left alone. */
  reconcile(messages: readonly DeskMessage[]): void {
    const ids = new Set(messages.map(({ id }) => id));
    for (const id of this.#views.keys()) if (!ids.has(id)) this.#drop(id);
    for (const message of messages) this.#put(message);
    this.#arrange();
    this.#scrolling.follow();
  }

  /** Adds a message at the end; returns what a screen reader is told, or undefined if it was there already. */
  add(message: DeskMessage): string | undefined {
    if (this.#views.has(message.id)) return void this.change(message);
    const view = this.#put(message);
    if (message.from === 'bot') this.setTyping(false);
    this.#arrange();
    if (message.from === 'person') this.#scrolling.toEnd();
    else this.#scrolling.follow();
    this.#jump.hidden = this.#scrolling.isFollowing;
    return view.spoken;
  }

  /** Shows a message as it is now; returns what a screen reader is told, or undefined if nothing changed. */
  change(message: DeskMessage): string | undefined {
    const view = this.#views.get(message.id);
    if (!view?.update(message)) return undefined;
    this.#arrange();
    if (view.element === this.#list.lastElementChild) this.#scrolling.follow();
    this.#look(view);
    return view.spoken;
  }

  remove(id: string): void {
    this.#drop(id);
    this.#arrange();
  }

  setTyping(isTyping: boolean): void {
    window.clearTimeout(this.#typingTimer);
    this.#typing.hidden = !isTyping;
    if (!isTyping) return;
    this.#scrolling.follow();
    this.#typingTimer = window.setTimeout(() => this.setTyping(false), TYPING_MS);
  }

  /** Draws every card again, as another kind of client sees it. */
  redraw(): void {
    for (const view of this.#views.values()) view.update(view.message, true);
    this.#arrange();
  }

  /** The reader is back: cards in view may refresh themselves. */
  lookAgain(): void {
    for (const view of this.#views.values()) this.#look(view);
  }

  #put(message: DeskMessage): MessageView {
    const known = this.#views.get(message.id);
    if (known) {
      known.update(message);
      return known;
    }
    const view = new MessageView(message, this.#surroundings);
    this.#views.set(message.id, view);
    this.#list.append(view.element);
    this.#look(view);
    return view;
  }

  #drop(id: string): void {
    const view = this.#views.get(id);
    if (!view) return;
    this.#sight.unobserve(view.element);
    view.element.remove();
    this.#views.delete(id);
  }

  #arrange(): void {
    let before: DeskMessage | undefined;
    const views = [...this.#views.values()];
    for (const view of views) {
      const { message, element } = view;
      const near = before && Date.parse(message.at) - Date.parse(before.at) < TOGETHER_MS;
      element.classList.toggle(
        'follows',
        near === true && before?.from === message.from && !hasMarks(message),
      );
      view.showSuggestions(view === views.at(-1));
      before = message;
    }
  }

  // Observing anew reports once whether the card is in view now.
  #look(view: MessageView): void {
    this.#sight.unobserve(view.element);
    if (view.message.cards.some(card => 'refresh' in card)) this.#sight.observe(view.element);
  }

  #sighted(entries: readonly IntersectionObserverEntry[]): void {
    for (const [id, view] of this.#views) {
      const inSight = entries.some(({ target, isIntersecting }) => target === view.element && isIntersecting);
      if (inSight && !view.isTouched) this.#surroundings.seen(id);
    }
  }
}

/** A message with marks beside its time needs a line of its own for them. */
function hasMarks({ edited, cards }: DeskMessage): boolean {
  return edited || cards.some(card => 'refresh' in card);
}
