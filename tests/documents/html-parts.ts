import { SaxesParser } from 'saxes';

function walk(
  html: string,
  on: { tag?: (name: string) => void; text?: (text: string) => void },
): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => on.tag?.(name));
  parser.on('text', (text) => on.text?.(text));
  // The one name of HTML that XML does not know.
  parser.write(html.replaceAll('&nbsp;', '&#160;')).close();
}

/** The names of all elements; throws where the fragment is not well-formed. */
export function htmlTags(html: string): readonly string[] {
  const tags: string[] = [];
  walk(html, { tag: (name) => tags.push(name) });
  return tags;
}

/** The text of a fragment, entities resolved. */
export function htmlText(html: string): string {
  let all = '';
  walk(html, { text: (text) => (all += text) });
  return all;
}
