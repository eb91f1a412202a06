import type { DeskEvent, DeskPerson } from '../desk.ts';
import type { Api } from './api.ts';
import { button, el } from './dom.ts';
import { teamsHostConfig } from './host-config.ts';
import { icon } from './icons.ts';
import type { Markdown } from './markdown.ts';
import { Pane, type PaneSurroundings } from './pane.ts';
import { keepSeats, MOST_PANES, openingSeats, seatsInAddress } from './seating.ts';
import { Stream } from './stream.ts';

/** The people side by side: puts up panes, takes them away, and passes to each what happens. */
export class Seats {
  readonly element = el('main', { class: 'panes' });
  readonly addButton: HTMLButtonElement;
  readonly #people: readonly DeskPerson[];
  readonly #elsewhere = new Map<string, number>();
  readonly #surroundings: PaneSurroundings;
  readonly #stream: Stream;
  #panes: Pane[] = [];

  constructor(api: Api, markdown: Markdown, people: readonly DeskPerson[], connected: (is: boolean) => void) {
    this.#people = people;
    this.#surroundings = {
      api,
      markdown,
      people,
      hostConfig: teamsHostConfig(),
      elsewhere: this.#elsewhere,
      seat: (pane, key) => this.#seat(pane, key),
      remove: pane => this.#remove(pane),
      unreadChanged: () => this.#showUnread(),
      pass: event => this.#receive(event),
    };
    this.#stream = new Stream(event => this.#receive(event), connected);
    this.addButton = button(
      { class: 'tool', title: 'Add a pane' },
      () => this.#add(),
      icon('add'),
      el('span', {}, 'Add pane'),
    );
    this.#panes = openingSeats(people).map(key => this.#pane(key));
    this.#settle();
    window.addEventListener('hashchange', () => this.#followAddress());
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) for (const pane of this.#panes) pane.lookAgain();
    });
  }

  #pane(key: string): Pane {
    const person = this.#people.find(one => one.key === key) ?? this.#people[0];
    if (!person) throw new Error('There is nobody to sit at the desk');
    return new Pane(person, this.#surroundings);
  }

  #seat(pane: Pane, key: string): void {
    const next = this.#pane(key);
    this.#panes = this.#panes.map(one => (one === pane ? next : one));
    this.#settle();
    next.focus();
  }

  #add(): void {
    const seated = this.#panes.map(({ person }) => person.key);
    const next = this.#people.find(({ key }) => !seated.includes(key)) ?? this.#people[0];
    if (!next || this.#panes.length >= MOST_PANES) return;
    const pane = this.#pane(next.key);
    this.#panes = [...this.#panes, pane];
    this.#settle();
    pane.focus();
  }

  #remove(pane: Pane): void {
    if (this.#panes.length === 1) return;
    this.#panes = this.#panes.filter(one => one !== pane);
    this.#settle();
    this.#panes.at(-1)?.focus();
  }

  #followAddress(): void {
    const now = this.#panes.map(({ person }) => person.key);
    if (seatsInAddress().join() === now.join()) return;
    this.#panes = openingSeats(this.#people).map(key => this.#pane(key));
    this.#settle();
  }

  /** Panes that stay are left where they are, so that what is being typed there stays too. */
  #settle(): void {
    const wanted = this.#panes.map(pane => pane.element);
    for (const child of [...this.element.children]) if (!wanted.some(one => one === child)) child.remove();
    for (const [index, pane] of wanted.entries()) {
      const there = this.element.children[index];
      if (there !== pane) this.element.insertBefore(pane, there ?? null);
    }
    const keys = this.#panes.map(({ person }) => person.key);
    for (const key of keys) this.#elsewhere.delete(key);
    this.element.dataset.count = String(keys.length);
    this.addButton.disabled = keys.length >= MOST_PANES;
    keepSeats(keys);
    this.#stream.follow([...new Set(keys)]);
    this.#showUnread();
  }

  #receive(event: DeskEvent): void {
    if (event.kind === 'elsewhere') {
      this.#elsewhere.set(event.person, (this.#elsewhere.get(event.person) ?? 0) + 1);
      this.#showUnread();
      return;
    }
    for (const pane of this.#panes) if (pane.person.key === event.person) pane.receive(event);
  }

  #showUnread(): void {
    for (const pane of this.#panes) pane.showUnread();
    const all = this.#panes.reduce((sum, { unread }) => sum + unread, 0);
    document.title = all > 0 ? `(${all}) Partner Desk` : 'Partner Desk';
  }
}
