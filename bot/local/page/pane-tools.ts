import { button, el, unseen } from './dom.ts';
import { type Icon, icon } from './icons.ts';

export interface PaneActions {
  setLocale(locale: string): void;
  setOld(isOld: boolean): void;
  install(): void;
  uninstall(): void;
  again(): void;
  startOver(): void;
  remove(): void;
}

const LANGUAGES = [
  { locale: 'en-GB', short: 'EN', name: 'English' },
  { locale: 'nl-NL', short: 'NL', name: 'Nederlands' },
] as const;

/** The locale in which somebody writes: as chosen here before, else the one offered that is nearest to their own. */
export function openingLocale({ key, locale }: { readonly key: string; readonly locale: string }): string {
  const chosen = localStorage.getItem(keptFor(key));
  if (LANGUAGES.some(language => language.locale === chosen) && chosen) return chosen;
  return locale.toLowerCase().startsWith('nl') ? 'nl-NL' : 'en-GB';
}

/** Remembers the chosen locale. */
export function keepLocale(key: string, locale: string): void {
  localStorage.setItem(keptFor(key), locale);
}

function keptFor(key: string): string {
  return `partner-desk.locale.${key}`;
}

/** The row of tools above a chat. */
export class PaneTools {
  readonly element: HTMLElement;
  readonly #install: HTMLButtonElement;
  readonly #uninstall: HTMLButtonElement;
  readonly #old: HTMLButtonElement;
  readonly #languages: readonly HTMLButtonElement[];

  constructor(actions: PaneActions) {
    this.#languages = LANGUAGES.map(({ locale, short, name }) =>
      button(
        { class: 'segment', lang: locale, title: name, 'data-locale': locale },
        () => actions.setLocale(locale),
        el('span', { 'aria-hidden': 'true' }, short),
        unseen(name),
      ),
    );
    this.#install = tool('install', 'Install', () => actions.install());
    this.#old = tool('oldClient', 'Old client', () => actions.setOld(!this.#isOld));
    this.#old.title = 'Behave like a client that does not know Action.Execute';
    this.#uninstall = button({ class: 'menu-item' }, () => actions.uninstall(), 'Uninstall the app');
    this.element = el(
      'div',
      { class: 'tools', role: 'group', 'aria-label': 'Tools' },
      el('div', { class: 'segments', role: 'group', 'aria-label': 'Language' }, ...this.#languages),
      this.#install,
      tool(
        'again',
        'Message again',
        () => actions.again(),
        'Deliver the last message once more, with the same id',
      ),
      tool('startOver', 'Start over', () => actions.startOver(), 'Empty this chat and start over'),
      this.#old,
      menu(
        this.#uninstall,
        button({ class: 'menu-item' }, () => actions.remove(), 'Remove this pane'),
      ),
    );
  }

  /** Shows how things stand. */
  show(state: { readonly locale: string; readonly isOld: boolean; readonly isInstalled: boolean }): void {
    for (const choice of this.#languages) {
      choice.setAttribute('aria-pressed', String(choice.dataset.locale === state.locale));
    }
    this.#old.setAttribute('aria-pressed', String(state.isOld));
    this.#install.disabled = state.isInstalled;
    const words = state.isInstalled ? 'Installed' : 'Install';
    this.#install.title = words;
    this.#install.replaceChildren(icon(state.isInstalled ? 'installed' : 'install'), el('span', {}, words));
    this.#uninstall.disabled = !state.isInstalled;
  }

  get #isOld(): boolean {
    return this.#old.getAttribute('aria-pressed') === 'true';
  }
}

function tool(name: Icon, words: string, press: () => void, title = words): HTMLButtonElement {
  return button({ class: 'tool', title }, press, icon(name), el('span', {}, words));
}

/** A button that opens a short list; it closes by a choice, Escape, or leaving it. */
function menu(...items: readonly HTMLButtonElement[]): HTMLElement {
  const list = el('div', { class: 'menu-list' }, ...items);
  const opener = el('summary', { class: 'tool', title: 'More' }, icon('more'), unseen('More'));
  const box = el('details', { class: 'menu' }, opener, list);
  // Where buttons do not take the focus, the list would be gone before the click.
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', () => box.removeAttribute('open'));
  box.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !box.open) return;
    box.removeAttribute('open');
    opener.focus();
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) box.removeAttribute('open');
  });
  return box;
}
