import {
  type Action,
  AdaptiveCard,
  type CardElement,
  CardElementContainer,
  type HostConfig,
  RichTextBlock,
  TextBlock,
} from 'adaptivecards';
import type { Json } from '../desk.ts';
import { type Find, readingContext } from './choice-set.ts';
import { offerCopy } from './copying.ts';
import { el, freshId } from './dom.ts';

export interface DrawnCard {
  readonly element: HTMLElement;
  /** The words of its heading, or else its first words. */
  readonly heading: string;
  /** True once the reader has typed or chosen something. */
  isTouched(): boolean;
}

/** Draws an Adaptive Card; a card that cannot be drawn says so. `execute` is called after its inputs were found valid. */
export function drawCard(
  source: Json,
  hostConfig: HostConfig,
  find: Find,
  execute: (action: Action) => void,
): DrawnCard {
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig;
  card.onExecuteAction = execute;
  let touched = false;
  card.onInputValueChanged = () => {
    touched = true;
  };
  card.parse({ ...source }, readingContext(find));
  const element = card.render() ?? el('p', { class: 'undrawn' }, 'This card cannot be shown.');
  finish(card, element);
  card.onInlineCardExpanded = (action, isExpanded) => {
    const inner = action.card.renderedElement;
    if (isExpanded && inner) finish(action.card, inner);
  };
  const heading = headingOf(card);
  element.setAttribute('role', 'group');
  if (heading) element.setAttribute('aria-label', heading);
  return { element, heading, isTouched: () => touched };
}

/** What the library leaves to be done: ids that are unique on the page, copy buttons, and marks on invalid inputs. */
function finish(card: AdaptiveCard, element: HTMLElement): void {
  const prefix = freshId('card');
  element.removeAttribute('tabindex');
  for (const part of parts(card)) {
    if (!part.id || !part.renderedElement || part.renderedElement.dataset.id) continue;
    part.renderedElement.dataset.id = part.id;
    part.renderedElement.id = `${prefix}-${part.id}`;
    if (part.id.startsWith('copy-') && isText(part)) offerCopy(part);
  }
  for (const control of element.querySelectorAll<HTMLElement>('.ac-pushButton[aria-controls]')) {
    const ids = (control.getAttribute('aria-controls') ?? '').split(' ');
    const drawn = ids.map(id => card.getElementById(id)?.renderedElement?.id ?? id);
    control.setAttribute('aria-controls', drawn.join(' '));
  }
  const mark = () => queueMicrotask(() => markInvalid(element));
  element.addEventListener('click', mark);
  element.addEventListener('input', mark);
}

function markInvalid(element: HTMLElement): void {
  for (const input of element.querySelectorAll('.ac-input')) {
    const failed = input.closest('.ac-input-validation-failed') !== null;
    if (failed) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
  }
}

function isText(part: CardElement): boolean {
  return part instanceof TextBlock || part instanceof RichTextBlock;
}

function parts(container: CardElementContainer): CardElement[] {
  return Array.from({ length: container.getItemCount() }, (_, index) => container.getItemAt(index)).flatMap(
    part => (part instanceof CardElementContainer ? [part, ...parts(part)] : [part]),
  );
}

function headingOf(card: AdaptiveCard): string {
  const texts = parts(card).filter(part => part instanceof TextBlock);
  const first = texts.find(({ style }) => style === 'heading') ?? texts[0];
  return first?.renderedElement?.textContent.trim() ?? first?.text ?? '';
}

/**
 * Where the focus goes in a card that took the place of another: its first input if that is in view together with the
 * beginning of the card (and brings up no keyboard over it), else its heading, else the card itself.
 */
export function focusInto(element: HTMLElement): void {
  const input = element.querySelector<HTMLElement>('input, textarea, select');
  const isTouch = window.matchMedia('(pointer: coarse)').matches;
  const isNear = input !== null && !isTouch && depth(input, element) < viewHeight(element);
  const target = (isNear ? input : element.querySelector<HTMLElement>('[role=heading]')) ?? element;
  if (target !== input) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'nearest' });
}

function depth(inner: HTMLElement, card: HTMLElement): number {
  return inner.getBoundingClientRect().bottom - card.getBoundingClientRect().top;
}

function viewHeight(card: HTMLElement): number {
  return card.closest('.transcript')?.clientHeight ?? window.innerHeight;
}
