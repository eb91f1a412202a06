import { AdaptiveCard } from 'adaptivecards';
import { openApi } from './api.ts';
import { el } from './dom.ts';
import { openMarkdown } from './markdown.ts';
import { Seats } from './seats.ts';
import { themeSwitch } from './theme.ts';

void start();

/** Puts up the desk. */
async function start(): Promise<void> {
  const markdown = openMarkdown();
  // The card library takes its Markdown reader from this one place.
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown.card(text);
    result.didProcess = true;
  };
  const lost = el(
    'p',
    { class: 'lost', role: 'status', hidden: true },
    'The line to the desk is lost. Trying again…',
  );
  const top = topBar();
  document.body.append(top, lost);
  const api = openApi();
  try {
    const people = await api.people();
    const seats = new Seats(api, markdown, people, connected => {
      lost.hidden = connected;
    });
    top.lastElementChild?.prepend(seats.addButton);
    document.body.append(seats.element);
  } catch {
    lost.hidden = false;
    window.setTimeout(() => location.reload(), 3000);
  }
}

function topBar(): HTMLElement {
  const mark = el('span', { class: 'avatar is-bot', 'aria-hidden': 'true' }, 'PD');
  const title = el('h1', {}, 'Partner Desk');
  const name = el(
    'div',
    { class: 'brand' },
    mark,
    title,
    el('span', { class: 'place' }, 'Local: nothing leaves this machine'),
  );
  return el('header', { class: 'top' }, name, el('div', { class: 'top-tools' }, themeSwitch()));
}
