import { button, el, unseen } from './dom.ts';
import { icon } from './icons.ts';

const THEMES = ['light', 'dark', 'system'] as const;
type Theme = (typeof THEMES)[number];

const KEPT = 'partner-desk.theme';
const NAMES: Readonly<Record<Theme, string>> = { light: 'Light', dark: 'Dark', system: 'As the system' };

/** The switch between light, dark and what the system has; the choice is remembered. */
export function themeSwitch(): HTMLElement {
  const choices = THEMES.map(theme =>
    button({ class: 'segment', title: NAMES[theme] }, () => choose(theme), icon(theme), unseen(NAMES[theme])),
  );
  const choose = (theme: Theme) => {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem(KEPT, theme);
    for (const [index, choice] of choices.entries()) {
      choice.setAttribute('aria-pressed', String(THEMES[index] === theme));
    }
  };
  choose(THEMES.find(theme => theme === localStorage.getItem(KEPT)) ?? 'system');
  return el('div', { class: 'segments', role: 'group', 'aria-label': 'Colours' }, ...choices);
}
