import type { DeskMessage, Suggestion } from '../desk.ts';
import { botAvatar } from './avatar.ts';
import { type CardSurroundings, CardView } from './card-view.ts';
import { button, el } from './dom.ts';
import { icon } from './icons.ts';
import type { Markdown } from './markdown.ts';
import { timeInWords } from './words.ts';

export interface MessageSurroundings {
  readonly markdown: Markdown;
  /** What a card of this message needs. */
  card(messageId: string): CardSurroundings;
  /** The person picks a suggested action. */
  pick(suggestion: Suggestion): void;
  sendAgain(): void;
}

/** One message in the chat. */
export class MessageView {
  readonly element: HTMLElement;
  readonly #surroundings: MessageSurroundings;
  readonly #body = el('div', { class: 'message-body' });
  readonly #edited = el('span', { class: 'edited' });
  readonly #refresh = button(
    { class: 'refresh', title: 'Refresh card', 'aria-label': 'Refresh card', hidden: true },
    () => this.#cards[0]?.refresh(),
    icon('refresh'),
  );
  #message: DeskMessage;
  #cards: CardView[] = [];

  constructor(message: DeskMessage, surroundings: MessageSurroundings) {
    this.#message = message;
    this.#surroundings = surroundings;
    const isBot = message.from === 'bot';
    const author = el('span', { class: isBot ? 'author' : 'author unseen' }, isBot ? 'Partner Desk' : 'You');
    const meta = el('div', { class: 'meta' }, author, time(message.at), this.#edited, this.#refresh);
    const column = el('div', { class: 'message-column' }, meta, this.#body);
    this.element = el(
      'li',
      { class: `message from-${message.from}` },
      isBot ? botAvatar() : undefined,
      column,
    );
    this.#draw();
  }

  get message(): DeskMessage {
    return this.#message;
  }

  /** True while the reader fills in one of its cards. */
  get isTouched(): boolean {
    return this.#cards.some(card => card.isTouched);
  }

  /** What a screen reader is told when the message comes. */
  get spoken(): string {
    const { text, summary } = this.#message;
    return summary ?? text ?? this.#cards[0]?.heading ?? 'A message';
  }

  /** Shows the message as it is now; `anew` draws it again even if it did not change. */
  update(message: DeskMessage, anew = false): boolean {
    if (message.version <= this.#message.version && !anew) return false;
    const before = this.#message;
    this.#message = message;
    const onlyCards = before.text === message.text && before.unshown.length === message.unshown.length;
    if (onlyCards && before.cards.length === message.cards.length) {
      for (const [index, card] of message.cards.entries()) this.#cards[index]?.replace(card);
      this.#mark();
    } else this.#draw();
    return true;
  }

  /** Suggested actions belong to the last message only. */
  showSuggestions(isLast: boolean): void {
    this.#body.querySelector('.suggestions')?.remove();
    const { suggestions } = this.#message;
    if (!isLast || suggestions.length === 0) return;
    const chips = suggestions.map(suggestion =>
      button({ class: 'chip' }, () => this.#surroundings.pick(suggestion), suggestion.title),
    );
    this.#body.append(
      el('div', { class: 'suggestions', role: 'group', 'aria-label': 'Suggested answers' }, ...chips),
    );
  }

  #draw(): void {
    const { id, text, cards, unshown } = this.#message;
    this.#cards = cards.map(card => new CardView(card, this.#surroundings.card(id)));
    this.#body.replaceChildren(
      ...(text === undefined ? [] : [this.#bubble(text)]),
      ...this.#cards.map(card => card.element),
      ...unshown.map(type =>
        el('p', { class: 'undrawn' }, `An attachment that the desk cannot show: ${type}`),
      ),
    );
    this.#mark();
  }

  #mark(): void {
    const { edited, failed, locale, cards } = this.#message;
    this.#refresh.hidden = !cards.some(card => 'refresh' in card);
    if (locale) this.#body.lang = locale;
    this.#edited.textContent = edited ? 'Edited' : '';
    this.#body.querySelector('.not-delivered')?.remove();
    if (!failed) return;
    const again = button({ class: 'link' }, () => this.#surroundings.sendAgain(), 'Try again');
    this.#body.append(el('p', { class: 'not-delivered' }, icon('warning'), 'Not delivered.', again));
  }

  #bubble(text: string): HTMLElement {
    const bubble = el('div', { class: 'bubble' });
    // The Markdown reader lets no HTML of the source through.
    if (this.#message.format === 'markdown') bubble.innerHTML = this.#surroundings.markdown.message(text);
    else bubble.textContent = text;
    return bubble;
  }
}

function time(at: string): HTMLElement {
  return el('time', { datetime: at }, timeInWords(at));
}
