import type { HostConfig } from 'adaptivecards';
import type { DeskEvent, DeskMessage, DeskPerson, Pressed, Suggestion } from '../desk.ts';
import type { Api, Seat } from './api.ts';
import type { CardSurroundings } from './card-view.ts';
import { Composer } from './composer.ts';
import { el } from './dom.ts';
import { emptyChat } from './empty-chat.ts';
import type { Markdown } from './markdown.ts';
import { PaneHead } from './pane-head.ts';
import { keepLocale, openingLocale, PaneTools } from './pane-tools.ts';
import { TranscriptView } from './transcript-view.ts';
import { troubleInWords } from './words.ts';

export interface PaneSurroundings {
  readonly api: Api;
  readonly markdown: Markdown;
  readonly hostConfig: HostConfig;
  readonly people: readonly DeskPerson[];
  /** Messages that came for people who do not sit at the desk now. */
  readonly elsewhere: ReadonlyMap<string, number>;
  seat(pane: Pane, key: string): void;
  remove(pane: Pane): void;
  unreadChanged(): void;
  /** Passes a message on that came as an answer, before the stream brings it. */
  pass(event: DeskEvent): void;
}

/** How long an announcement stays for a screen reader to say it. */
const ANNOUNCED_MS = 3000;

/** One person at the desk: who they are, the tools, the chat, and where they type. */
export class Pane {
  readonly element: HTMLElement;
  readonly person: DeskPerson;
  readonly #surroundings: PaneSurroundings;
  readonly #head: PaneHead;
  readonly #tools: PaneTools;
  readonly #transcript: TranscriptView;
  readonly #composer: Composer;
  readonly #empty: HTMLElement;
  readonly #live = el('div', { class: 'unseen', 'aria-live': 'polite' });
  readonly #problem = el('div', { class: 'problem', role: 'status' });
  #isOld = false;
  #isInstalled: boolean;
  #locale: string;
  #unread = 0;

  constructor(person: DeskPerson, surroundings: PaneSurroundings) {
    this.person = person;
    this.#surroundings = surroundings;
    this.#locale = openingLocale(person);
    this.#isInstalled = person.installed;
    this.#head = new PaneHead(person, surroundings.people, key => surroundings.seat(this, key));
    this.#tools = new PaneTools(this.#actions());
    this.#empty = emptyChat(person.name, () => this.#actions().install());
    this.#transcript = new TranscriptView(this.#chat(), this.#empty);
    this.#composer = new Composer(person.name, text => this.#send(api => api.say(this.#seat, text)));
    this.element = el(
      'section',
      { class: 'pane', 'aria-labelledby': this.#head.headingId, 'data-person': person.key },
      el('header', {}, this.#head.element, this.#tools.element),
      this.#transcript.element,
      this.#problem,
      this.#composer.element,
      this.#live,
    );
    for (const sign of ['focusin', 'pointerdown']) this.element.addEventListener(sign, () => this.#attend());
    this.#showState();
  }

  get unread(): number {
    return this.#unread;
  }

  /** Takes in what happened in this person's chat. */
  receive(event: DeskEvent): void {
    if (event.kind === 'history') {
      this.#isInstalled = event.installed;
      this.#problem.replaceChildren();
      this.#transcript.reconcile(event.messages);
    } else if (event.kind === 'message') this.#arrived(event.message);
    else if (event.kind === 'changed') this.#announce(this.#transcript.change(event.message));
    else if (event.kind === 'removed') this.#transcript.remove(event.id);
    else if (event.kind === 'cleared') this.#transcript.reconcile([]);
    else if (event.kind === 'typing') this.#transcript.setTyping(true);
    else if (event.kind === 'installed') this.#isInstalled = event.installed;
    this.#showState();
  }

  /** Shows the unread counts as they are now. */
  showUnread(): void {
    this.#head.showUnread(this.#unread, this.#surroundings.elsewhere);
  }

  lookAgain(): void {
    this.#transcript.lookAgain();
  }

  focus(): void {
    this.#head.focus();
  }

  get #seat(): Seat {
    return { person: this.person.key, locale: this.#locale, old: this.#isOld };
  }

  #arrived(message: DeskMessage): void {
    const spoken = this.#transcript.add(message);
    if (spoken === undefined || message.from === 'person') return;
    this.#announce(spoken);
    const isRead = this.element.contains(document.activeElement) && document.hasFocus();
    if (isRead && this.#transcript.isAtEnd) return;
    this.#unread += 1;
    this.#surroundings.unreadChanged();
  }

  #attend(): void {
    if (this.#unread === 0 || !this.#transcript.isAtEnd) return;
    this.#unread = 0;
    this.#surroundings.unreadChanged();
  }

  #announce(spoken: string | undefined): void {
    if (spoken === undefined) return;
    const words = el('p', {}, `Partner Desk: ${spoken}`);
    this.#live.replaceChildren(words);
    // Said once; who reads on through the page should not find it a second time.
    window.setTimeout(() => words.remove(), ANNOUNCED_MS);
  }

  #showState(): void {
    this.#tools.show({ locale: this.#locale, isOld: this.#isOld, isInstalled: this.#isInstalled });
    this.#transcript.element.lang = this.#locale;
    this.#empty.classList.toggle('is-installed', this.#isInstalled);
  }

  #actions() {
    return {
      setLocale: (locale: string) => {
        this.#locale = locale;
        keepLocale(this.person.key, locale);
        this.#showState();
      },
      setOld: (isOld: boolean) => {
        this.#isOld = isOld;
        this.#showState();
        this.#transcript.redraw();
      },
      install: () => {
        // The button goes away or is disabled, and would take the focus with it.
        this.#composer.focus();
        this.#send(api => api.install(this.#seat));
      },
      uninstall: () => this.#send(api => api.uninstall(this.#seat)),
      again: () => this.#send(api => api.again(this.#seat)),
      startOver: () => this.#send(api => api.startOver(this.#seat)),
      remove: () => this.#surroundings.remove(this),
    };
  }

  #chat() {
    return {
      markdown: this.#surroundings.markdown,
      card: (message: string) => this.#card(message),
      pick: (suggestion: Suggestion) => this.#pick(suggestion),
      sendAgain: () => this.#send(api => api.again(this.#seat)),
      seen: (message: string) => this.#refresh(message),
      reachedEnd: () => {
        if (this.element.contains(document.activeElement)) this.#attend();
      },
    };
  }

  #card(message: string): CardSurroundings {
    const { api, hostConfig } = this.#surroundings;
    return {
      hostConfig,
      isOld: () => this.#isOld,
      press: async action => this.#passOn(await api.press(this.#seat, message, action)),
      find: async (dataset, typed) => {
        const found = await api.search(this.#seat, dataset, typed).catch(() => undefined);
        return found?.kind === 'found' ? found.results : undefined;
      },
    };
  }

  /** The answer is shown at once; when the stream brings the same it is known already. */
  #passOn(pressed: Pressed): Pressed {
    if (pressed.kind === 'card') {
      this.#surroundings.pass({ kind: 'changed', person: this.person.key, message: pressed.message });
    }
    return pressed;
  }

  #pick({ kind, value }: Suggestion): void {
    if (kind === 'say') this.#send(api => api.say(this.#seat, value));
    else if (/^https:\/\//i.test(value)) window.open(value, '_blank', 'noopener,noreferrer');
    this.#composer.focus();
  }

  #refresh(message: string): void {
    if (this.#isOld || document.hidden) return;
    // A refresh is nobody's wish in particular: when it fails the card stays as it is.
    this.#surroundings.api.refresh(this.#seat, message).catch(() => undefined);
  }

  /** False: the desk's own server could not be asked. */
  async #send(work: (api: Api) => Promise<Pressed>): Promise<boolean> {
    this.#problem.replaceChildren();
    try {
      const outcome = await work(this.#surroundings.api);
      this.#problem.replaceChildren(troubleInWords(outcome) ?? '');
      this.#passOn(outcome);
      return true;
    } catch {
      this.#problem.replaceChildren('The desk cannot reach its own server. Is the bot still running?');
      return false;
    }
  }
}
