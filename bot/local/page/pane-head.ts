import type { DeskPerson } from '../desk.ts';
import { personAvatar } from './avatar.ts';
import { el, freshId } from './dom.ts';
import { rolesInWords } from './words.ts';

/** The head of a pane: who sits here, as a choice, and how much they have not read. */
export class PaneHead {
  readonly element: HTMLElement;
  readonly headingId = freshId('pane');
  readonly #select: HTMLSelectElement;
  readonly #badge = el('span', { class: 'badge', hidden: true });
  readonly #people: readonly DeskPerson[];

  constructor(person: DeskPerson, people: readonly DeskPerson[], seat: (key: string) => void) {
    this.#people = people;
    this.#select = el('select', { class: 'person', 'aria-label': 'Who sits here' });
    this.#select.append(...people.map(({ key, name }) => el('option', { value: key }, name)));
    this.#select.value = person.key;
    this.#select.addEventListener('change', () => seat(this.#select.value));
    const roles = el('span', { class: 'roles' }, rolesInWords(person.roles, person.manager));
    this.element = el(
      'div',
      { class: 'pane-head' },
      personAvatar(person.name),
      el('h2', { class: 'unseen', id: this.headingId }, `Chat of ${person.name}`),
      el('div', { class: 'who' }, this.#select, roles),
      this.#badge,
    );
  }

  /** Shows how many messages this person has not read, and who else has some. */
  showUnread(count: number, elsewhere: ReadonlyMap<string, number>): void {
    this.#badge.hidden = count === 0;
    this.#badge.textContent = `${count} new`;
    for (const option of this.#select.options) {
      const waiting = elsewhere.get(option.value) ?? 0;
      const name = this.#people.find(({ key }) => key === option.value)?.name ?? option.value;
      option.text = waiting > 0 ? `${name} (${waiting} new)` : name;
    }
  }

  focus(): void {
    this.#select.focus();
  }
}
