import { button, el } from './dom.ts';

/** What stands in a chat without messages. With the class `is-installed` it invites to write, else to install. */
export function emptyChat(name: string, install: () => void): HTMLElement {
  return el(
    'div',
    { class: 'empty' },
    el('p', { class: 'empty-title' }, `No messages for ${name} yet`),
    el('p', { class: 'if-absent' }, 'Install the app as it is installed in Teams, or just write to it.'),
    el('p', { class: 'if-installed' }, 'Say hello below.'),
    button({ class: 'call' }, install, 'Install the app'),
  );
}
