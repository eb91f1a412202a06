import { type CardElement, RichTextBlock, TextRun } from 'adaptivecards';
import { button } from './dom.ts';
import { icon } from './icons.ts';

/** Puts a copy button beside the element of a card; in Teams itself people select the text by hand. */
export function offerCopy(element: CardElement): void {
  const shown = element.renderedElement;
  if (!shown) return;
  shown.classList.add('copyable');
  const copy = button({ class: 'copy', 'aria-label': 'Copy', title: 'Copy' }, () => void run(), icon('copy'));
  const run = async () => {
    const done = await copied(textOf(element, shown), shown);
    copy.classList.toggle('is-done', done);
    copy.replaceChildren(icon(done ? 'installed' : 'copy'));
    copy.setAttribute('aria-label', done ? 'Copied' : 'Selected: copy it with Ctrl+C');
    window.setTimeout(() => {
      copy.classList.remove('is-done');
      copy.replaceChildren(icon('copy'));
      copy.setAttribute('aria-label', 'Copy');
    }, 2000);
  };
  shown.append(copy);
}

function textOf(element: CardElement, shown: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: paragraphs and line breaks are to be copied as well.
  if (!(element instanceof RichTextBlock)) return shown.innerText.trim();
  const runs = Array.from({ length: element.getInlineCount() }, (_, index) => element.getInlineAt(index));
  return runs.map(run => (run instanceof TextRun ? (run.text ?? '') : '')).join('');
}

/** False: the browser does not let us write to the clipboard, so the text is selected instead. */
async function copied(text: string, shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    window.getSelection()?.selectAllChildren(shown);
    return false;
  }
}
