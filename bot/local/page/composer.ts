import { button, el, freshId, unseen } from './dom.ts';
import { icon } from './icons.ts';

/** Where the person types: Enter sends, Shift+Enter starts a new line. */
export class Composer {
  readonly element: HTMLElement;
  readonly #field: HTMLTextAreaElement;
  readonly #send: (text: string) => Promise<boolean>;

  /** `send` tells whether the text has left; if not it is put back. */
  constructor(name: string, send: (text: string) => Promise<boolean>) {
    this.#send = send;
    const id = freshId('compose');
    this.#field = el('textarea', { id, rows: '1', placeholder: 'Type a message', maxlength: '20000' });
    const label = el('label', { for: id, class: 'unseen' }, `Message to Partner Desk from ${name}`);
    const press = button(
      { class: 'send', title: 'Send' },
      () => void this.#go(),
      icon('send'),
      unseen('Send'),
    );
    this.#field.addEventListener('input', () => this.#fit());
    this.#field.addEventListener('keydown', event => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      void this.#go();
    });
    this.element = el('div', { class: 'composer' }, label, this.#field, press);
  }

  focus(): void {
    this.#field.focus();
  }

  async #go(): Promise<void> {
    const text = this.#field.value.trim();
    if (text === '') return;
    this.#field.value = '';
    this.#fit();
    if (await this.#send(text)) return;
    this.#field.value ||= text;
    this.#fit();
  }

  #fit(): void {
    this.#field.style.height = 'auto';
    this.#field.style.height = `${Math.min(this.#field.scrollHeight, 160)}px`;
  }
}
