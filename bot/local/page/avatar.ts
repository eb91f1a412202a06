import { el } from './dom.ts';
import { hue, initials } from './words.ts';

/** The picture of a person: their initials. */
export function personAvatar(name: string): HTMLElement {
  const avatar = el('span', { class: 'avatar', 'aria-hidden': 'true' }, initials(name));
  avatar.style.setProperty('--hue', String(hue(name)));
  return avatar;
}

/** The picture of the bot. */
export function botAvatar(): HTMLElement {
  return el('span', { class: 'avatar is-bot', 'aria-hidden': 'true' }, 'PD');
}
