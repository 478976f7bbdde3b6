/** What mammoth makes of an element; only what is needed of it. */
interface WordElement {
  readonly type?: unknown;
  readonly children?: readonly WordElement[];
  readonly value?: unknown;
  readonly breakType?: unknown;
  readonly colSpan?: unknown;
  readonly rowSpan?: unknown;
}

/** What Word allows; a larger span is a lie. */
const MOST_COLUMNS = 63;
const MOST_ROWS = 32_767;

/** The text of mammoth's document: a line a paragraph, a line a row with its cells parted by tabs. */
export function textOfDocument(document: unknown): string {
  return linesOf(document as WordElement).join('\n');
}

function linesOf(element: WordElement): readonly string[] {
  return (element.children ?? []).flatMap((child) => {
    if (child.type === 'paragraph') return [inlineText(child)];
    if (child.type === 'table') return tableLines(child);
    return linesOf(child);
  });
}

function inlineText({ type, value, breakType, children }: WordElement): string {
  if (type === 'text') return typeof value === 'string' ? value : '';
  if (type === 'tab') return '\t';
  if (type === 'break') return breakType === 'line' ? '\n' : '';
  return (children ?? []).map(inlineText).join('');
}

/** A merged cell says its words in its first place; the others it covers are empty. */
function tableLines(table: WordElement): readonly string[] {
  // Column → how many rows below are still covered from above.
  const covered = new Map<number, number>();
  return (table.children ?? []).map((row) => {
    const cells: string[] = [];
    const skipCovered = (): void => {
      for (
        let left = covered.get(cells.length) ?? 0;
        left > 0;
        left = covered.get(cells.length) ?? 0
      ) {
        covered.set(cells.length, left - 1);
        cells.push('');
      }
    };
    for (const cell of row.children ?? []) {
      skipCovered();
      const width = spanOf(cell.colSpan, MOST_COLUMNS);
      for (let at = 0; at < width; at += 1) {
        covered.set(cells.length, spanOf(cell.rowSpan, MOST_ROWS) - 1);
        cells.push(at === 0 ? cellText(cell) : '');
      }
    }
    skipCovered();
    return cells.join('\t');
  });
}

function cellText(cell: WordElement): string {
  const lines = linesOf(cell).map((line) => line.replace(/\s+/gu, ' ').trim());
  return lines.filter((line) => line !== '').join(' ');
}

function spanOf(span: unknown, most: number): number {
  return typeof span === 'number' && span >= 1 ? Math.min(span, most) : 1;
}
