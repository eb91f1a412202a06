import { el, freshId } from './dom.ts';

export interface Choice {
  readonly title: string;
  readonly value: string;
}

export interface ComboboxOptions {
  readonly label: string | undefined;
  readonly placeholder: string | undefined;
  readonly isRequired: boolean;
  readonly chosen: Choice | undefined;
  /** The choices that fit what was typed; undefined when they cannot be had now. */
  find(typed: string): Promise<readonly Choice[] | undefined>;
  changed(): void;
}

/** A text field with a list of choices below it, driven by typing, arrow keys, Enter and Escape. */
export class Combobox {
  readonly element: HTMLElement;
  readonly field: HTMLInputElement;
  readonly #options: ComboboxOptions;
  readonly #list: HTMLElement;
  #choices: readonly Choice[] = [];
  #active = -1;
  #chosen: Choice | undefined;
  #asked = 0;
  #timer: number | undefined;

  constructor(options: ComboboxOptions) {
    this.#options = options;
    this.#chosen = options.chosen;
    const id = freshId('choices');
    this.#list = el('div', { class: 'choices', role: 'listbox', id, hidden: true });
    if (options.label) this.#list.setAttribute('aria-label', options.label);
    this.field = el('input', {
      class: 'ac-input combobox-field',
      type: 'text',
      role: 'combobox',
      autocomplete: 'off',
      spellcheck: 'false',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': id,
      'aria-required': options.isRequired ? 'true' : undefined,
      placeholder: options.placeholder,
    });
    this.field.value = options.chosen?.title ?? '';
    this.element = el('div', { class: 'combobox' }, this.field, this.#list);
    this.#listen();
  }

  /** The value of the choice made, never what was typed. */
  get value(): string | undefined {
    return this.#chosen?.value;
  }

  /** True when something was typed that is not a choice. */
  get isAdrift(): boolean {
    return this.#chosen === undefined && this.field.value.trim() !== '';
  }

  /** Takes over the id that the label names, and the elements that label the field. */
  labelledBy(ids: readonly string[]): void {
    if (this.element.id) this.field.id = this.element.id;
    this.element.removeAttribute('id');
    this.field.setAttribute('aria-labelledby', ids.join(' '));
  }

  #listen(): void {
    this.field.addEventListener('input', () => this.#typed());
    this.field.addEventListener('keydown', event => this.#key(event));
    this.field.addEventListener('click', () => this.#ask(0));
    this.field.addEventListener('blur', () => this.#leave());
    // The field keeps the focus while the list is clicked or scrolled.
    this.#list.addEventListener('mousedown', event => event.preventDefault());
    this.#list.addEventListener('click', event => {
      const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
      if (option) this.#choose(this.#choices[[...this.#list.children].indexOf(option)]);
    });
  }

  #typed(): void {
    this.#chosen = undefined;
    this.#ask(150);
    this.#options.changed();
  }

  #ask(afterMs: number): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#find(), afterMs);
  }

  async #find(): Promise<void> {
    const mine = ++this.#asked;
    const typed = this.#chosen ? '' : this.field.value.trim();
    this.element.classList.add('is-searching');
    const found = await this.#options.find(typed);
    if (mine !== this.#asked) return;
    this.element.classList.remove('is-searching');
    if (document.activeElement === this.field) this.#show(found, typed);
  }

  #show(found: readonly Choice[] | undefined, typed: string): void {
    this.#choices = found ?? [];
    const options = this.#choices.map((choice, index) =>
      el(
        'div',
        {
          role: 'option',
          id: `${this.#list.id}-${index}`,
          class: 'choice',
          'aria-selected': String(choice.value === this.#chosen?.value),
        },
        ...marked(choice.title, typed),
      ),
    );
    const none = found ? 'Nothing found' : 'The choices cannot be had now. Type on to try again.';
    const nothing = typed === '' && found ? [] : [el('div', { class: 'no-choice', role: 'status' }, none)];
    this.#list.replaceChildren(...(options.length > 0 ? options : nothing));
    this.#open(this.#list.childElementCount > 0);
    this.#point(options.length === 1 && typed !== '' ? 0 : -1);
  }

  #key(event: KeyboardEvent): void {
    const isOpen = !this.#list.hidden;
    const last = this.#choices.length - 1;
    const down = this.#active >= last ? 0 : this.#active + 1;
    const up = this.#active <= 0 ? last : this.#active - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (isOpen) this.#point(event.key === 'ArrowDown' ? down : up);
      else this.#ask(0);
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      this.#choose(this.#choices[this.#active]);
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      this.#open(false);
    }
  }

  #point(index: number): void {
    this.#active = index;
    for (const [at, option] of [...this.#list.children].entries()) {
      option.classList.toggle('is-active', at === index);
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    }
    if (index >= 0 && this.#choices[index]) {
      this.field.setAttribute('aria-activedescendant', `${this.#list.id}-${index}`);
    } else this.field.removeAttribute('aria-activedescendant');
  }

  #choose(choice: Choice | undefined): void {
    if (!choice) return;
    this.#chosen = choice;
    this.field.value = choice.title;
    this.#asked += 1;
    window.clearTimeout(this.#timer);
    this.element.classList.remove('is-searching');
    this.#open(false);
    this.#options.changed();
  }

  #leave(): void {
    window.clearTimeout(this.#timer);
    const typed = this.field.value.trim().toLowerCase();
    if (!this.#chosen && typed !== '') {
      this.#choose(this.#choices.find(({ title }) => title.toLowerCase() === typed));
    }
    this.#open(false);
  }

  #open(open: boolean): void {
    this.#list.hidden = !open;
    this.field.setAttribute('aria-expanded', String(open));
    if (open) this.#list.scrollIntoView({ block: 'nearest' });
    else this.#point(-1);
  }
}

/** The title with the part that was typed in bold. */
function marked(title: string, typed: string): (Node | string)[] {
  const at = typed === '' ? -1 : title.toLowerCase().indexOf(typed.toLowerCase());
  if (at < 0) return [title];
  const end = at + typed.length;
  return [title.slice(0, at), el('b', {}, title.slice(at, end)), title.slice(end)];
}
