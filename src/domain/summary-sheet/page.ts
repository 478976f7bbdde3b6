import type { Area } from '../grid/sheet-grid';
import type { DataBarRule, PlannedCell, PlannedContent } from '../highlight/types';
import type { CellLook, LookRun } from './types';

/** A cell of the page being laid out. `span` columns are merged into it (1 by default). */
export interface PageCell {
  readonly content: PlannedContent;
  readonly look: CellLook | null;
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly font?: string;
  readonly span?: number;
}

export const BLANK: PageCell = { content: { kind: 'empty' }, look: null };

export function text(words: string, look: CellLook = 'text'): PageCell {
  return { content: { kind: 'text', text: words }, look };
}

export function number(value: number, look: CellLook = 'number'): PageCell {
  return { content: { kind: 'number', number: value }, look };
}

/** A formula with its leading `=`. */
export function formula(written: string, look: CellLook = 'number'): PageCell {
  return { content: { kind: 'formula', formula: written }, look };
}

/** A sheet being laid out from the top, row after row, all rows `width` columns wide. */
export class Page {
  readonly width: number;
  readonly cells: PlannedCell[][] = [];
  readonly looks: LookRun[] = [];
  readonly merges: Area[] = [];
  readonly bars: DataBarRule[] = [];

  constructor(width: number) {
    this.width = width;
  }

  /** The row number (1 = first) that the next `add` writes. */
  get nextRow(): number {
    return this.cells.length + 1;
  }

  /** Writes a row and fills it up with blank cells. Throws RangeError where it is too wide. */
  add(...cells: readonly PageCell[]): void {
    const row = this.nextRow;
    const planned: PlannedCell[] = [];
    for (const cell of cells) {
      const area = {
        top: row,
        left: planned.length + 1,
        bottom: row,
        right: planned.length + (cell.span ?? 1),
      };
      planned.push(plannedCell(cell));
      while (planned.length < area.right) planned.push(plannedCell(BLANK));
      if (area.right > area.left) this.merges.push(area);
      if (cell.look !== null) this.addLook(area, cell.look, cell);
    }
    if (planned.length > this.width) throw new RangeError(`Cannot add row ${row}: too wide`);
    while (planned.length < this.width) planned.push(plannedCell(BLANK));
    this.cells.push(planned);
  }

  /** A whole row of one text. */
  addLine(words: string, look: CellLook): void {
    this.add({ ...text(words, look), span: this.width });
  }

  /** Lengthens the run on the left where it looks the same. */
  private addLook(area: Area, look: CellLook, colours: Pick<PageCell, 'fill' | 'font'>): void {
    const run: LookRun = {
      area,
      look,
      ...(colours.fill === undefined ? {} : { fill: colours.fill }),
      ...(colours.font === undefined ? {} : { font: colours.font }),
    };
    const last = this.looks.at(-1);
    const joins =
      last?.look === look &&
      last.fill === run.fill &&
      last.font === run.font &&
      last.area.top === area.top &&
      last.area.right === area.left - 1;
    if (joins)
      this.looks[this.looks.length - 1] = { ...run, area: { ...area, left: last.area.left } };
    else this.looks.push(run);
  }
}

function plannedCell({ content, numberFormat }: PageCell): PlannedCell {
  return numberFormat === undefined ? { content } : { content, numberFormat };
}
