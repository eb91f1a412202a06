import MarkdownIt, { type MarkdownIt as Reader } from 'markdown-it';

/** Turns Markdown into HTML that is safe to put on the page: no HTML from the source, links to https only. */
export interface Markdown {
  /** In messages. */
  message(text: string): string;
  /** In cards, where Teams knows bold, italic, lists and links only. */
  card(text: string): string;
}

/** Opens the two readers of Markdown. */
export function openMarkdown(): Markdown {
  const message = careful(new MarkdownIt({ html: false, breaks: true }).disable('image'));
  const card = careful(
    new MarkdownIt('zero', { html: false, breaks: true }).enable([
      'emphasis',
      'escape',
      'link',
      'list',
      'newline',
    ]),
  );
  return { message: text => message.render(text), card: text => card.render(text) };
}

function careful(reader: Reader): Reader {
  reader.validateLink = url => /^https:\/\//i.test(url);
  reader.renderer.rules.link_open = (tokens, index, options, _env, renderer) => {
    tokens[index]?.attrSet('target', '_blank');
    tokens[index]?.attrSet('rel', 'noopener noreferrer');
    return renderer.renderToken(tokens, index, options);
  };
  return reader;
}
