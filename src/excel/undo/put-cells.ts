import type { Area } from '../../domain/grid/sheet-grid';
import { rangeOf } from '../ranges';
import {
  bandsOf,
  BLANK,
  cellsPerSync,
  contentAt,
  type CellContent,
  type CellsImage,
} from './cell-images';
import { lookChange, type CellLook } from './cell-looks';

/** What cells hold and look like just before they are put back. */
export interface Present {
  readonly contentAt: (row: number, column: number) => CellContent;
  readonly lookAt: (row: number, column: number) => CellLook | null;
}

/** As an image says it. */
export function presentOf(image: CellsImage | undefined): Present {
  return {
    contentAt: (row, column) => contentAt(image ?? null, row, column),
    lookAt: (row, column) =>
      image?.looks?.[row - image.area.top]?.[column - image.area.left] ?? null,
  };
}

/** A sheet that was just cleared: every cell is blank and looks like this. */
export function clearedPresent(look: CellLook): Present {
  return { contentAt: () => BLANK, lookAt: () => look };
}

function rowsOf<T>(band: Area, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: band.bottom - band.top + 1 }, (_, down) =>
    Array.from({ length: band.right - band.left + 1 }, (_, across) =>
      cell(band.top + down, band.left + across),
    ),
  );
}

/** Queues what differs in one band of rows; null leaves a cell as it is. */
function putBand(range: Excel.Range, band: Area, image: CellsImage, present: Present): void {
  const wanted = (row: number, column: number): CellContent => contentAt(image, row, column);
  const formats = rowsOf(band, (row, column) => {
    const { numberFormat } = wanted(row, column);
    return numberFormat === present.contentAt(row, column).numberFormat ? null : numberFormat;
  });
  const inputs = rowsOf(band, (row, column) => {
    const { input } = wanted(row, column);
    return input === present.contentAt(row, column).input ? null : input;
  });
  const looks = rowsOf(band, (row, column) => {
    const look = image.looks?.[row - image.area.top]?.[column - image.area.left];
    const now = present.lookAt(row, column);
    return look === undefined || now === null ? {} : lookChange(look, now);
  });
  // Formats first, since Excel reads the contents in their light.
  if (formats.flat().some((format) => format !== null)) range.numberFormat = formats;
  if (inputs.flat().some((input) => input !== null)) range.formulas = inputs;
  if (looks.flat().some((look) => look.format !== undefined)) range.setCellProperties(looks);
}

/**
 * Puts cells back as an image says them: only what differs is written. One round trip for each 4,000
 * cells; the last is only queued.
 */
export async function putCells(
  sheet: Excel.Worksheet,
  image: CellsImage,
  present: Present,
): Promise<void> {
  for (const [at, band] of bandsOf(image.area, cellsPerSync(true)).entries()) {
    // All at once could exceed what Excel on the web takes.
    if (at > 0) await sheet.context.sync();
    putBand(rangeOf(sheet, band), band, image, present);
  }
  for (const merge of image.merges) rangeOf(sheet, merge).merge(false);
}

/** Queues the column widths and row heights of an image that are not so by now. */
export function putSizes(
  sheet: Excel.Worksheet,
  { area, widths, heights }: CellsImage,
  now: CellsImage | undefined,
): void {
  for (const [at, width] of widths.entries()) {
    const column = area.left + at;
    if (now?.widths[column - now.area.left] === width) continue;
    rangeOf(sheet, { ...area, bottom: area.top, left: column, right: column }).format.columnWidth =
      width;
  }
  for (const [at, height] of heights.entries()) {
    const row = area.top + at;
    if (now?.heights[row - now.area.top] === height) continue;
    rangeOf(sheet, { ...area, right: area.left, top: row, bottom: row }).format.rowHeight = height;
  }
}
