import type { Work } from '../app/ports';
import type { Area, CellValue, GridCell } from '../domain/grid/sheet-grid';
import { hiddenRowsOf } from './hidden-lines';
import { isAnswerTooLarge, jsonBytes, MESSAGE_BYTES } from './payload';
import { rangeOf } from './ranges';
import { failure } from './run';
import { checkpoint } from './work';

/** Whole rows of at least so many cells; ordinary ledger cells take some 200 bytes, which stays below 5 MB. */
const CELLS_PER_SYNC = 20_000;

/** The cells of an area, and which of its rows are hidden (Excel row numbers, ascending). */
export interface ReadCells {
  readonly rows: readonly (readonly GridCell[])[];
  readonly hiddenRows: readonly number[];
}

/** How many rows the next answer shall hold. */
class BandHeight {
  readonly #most: number;
  #rows: number;

  constructor(width: number) {
    this.#most = Math.ceil(CELLS_PER_SYNC / width);
    this.#rows = this.#most;
  }

  get rows(): number {
    return this.#rows;
  }

  /** After an answer: the next rows are taken to be as long as these were, but no more than twice as many. */
  learn(rows: number, bytes: number): void {
    const fitting = Math.floor((MESSAGE_BYTES * rows) / Math.max(1, bytes));
    this.#rows = Math.max(1, Math.min(this.#most, fitting, rows * 2));
  }

  /** After an answer that was too large for this Excel. */
  halve(rows: number): void {
    if (rows === 1) throw failure('rowTooLarge');
    this.#rows = Math.floor(rows / 2);
  }
}

/**
 * Reads an area band by band. Each band brings its own hidden rows, so that they cost no round trip. A band
 * that is too large for one answer is asked for again in halves: no row is lost, none comes twice.
 *
 * @param together What the used block says of its rows: all hidden, none, or null where they differ.
 * @throws WorkbookFailure `rowTooLarge` where one row alone is too large, or `cancelled`.
 */
export async function readBands(
  sheet: Excel.Worksheet,
  area: Area,
  together: boolean | null,
  work: Work | undefined,
): Promise<ReadCells> {
  const rows: (readonly GridCell[])[] = [];
  const hiddenRows: number[] = [];
  const all = area.bottom - area.top + 1;
  const height = new BandHeight(area.right - area.left + 1);
  while (rows.length < all) {
    checkpoint(work, rows.length, all);
    const top = area.top + rows.length;
    const band = { ...area, top, bottom: Math.min(area.bottom, top + height.rows - 1) };
    const asked = band.bottom - top + 1;
    const read = await readBand(sheet, band, together);
    if (read === null) height.halve(asked);
    else {
      for (const row of read.rows) rows.push(row);
      for (const row of read.hiddenRows) hiddenRows.push(row);
      height.learn(asked, bytesOf(read.rows));
    }
  }
  checkpoint(work, rows.length, all);
  return { rows, hiddenRows };
}

/** One round trip; null where the band is too large for an answer. */
async function readBand(
  sheet: Excel.Worksheet,
  band: Area,
  together: boolean | null,
): Promise<ReadCells | null> {
  const range = rangeOf(sheet, band);
  range.load(['values', 'text', 'numberFormat']);
  const hidden = hiddenRowsOf(range, band, together);
  try {
    await sheet.context.sync();
  } catch (error) {
    if (isAnswerTooLarge(error)) return null;
    throw error;
  }
  const rows = cellsOf(range);
  return rows === null ? null : { rows, hiddenRows: hidden() };
}

/** Null where Excel left out one of the three, as it does without an error where too much is asked for. */
function cellsOf(range: Excel.Range): GridCell[][] | null {
  const values = range.values as CellValue[][] | null;
  const texts = range.text as string[][] | null;
  const formats = range.numberFormat as string[][] | null;
  if (values === null || texts === null || formats === null) return null;
  return values.map((row, r) =>
    row.map((value, c) => ({
      value,
      text: texts[r]?.[c] ?? '',
      numberFormat: formats[r]?.[c] ?? 'General',
    })),
  );
}

/** What these cells took in the answer. */
function bytesOf(rows: readonly (readonly GridCell[])[]): number {
  let bytes = 0;
  for (const row of rows) {
    for (const { value, text, numberFormat } of row) {
      const shown = jsonBytes(text);
      // Most texts are shown as they are: those are not measured twice.
      bytes += shown + (value === text ? shown : jsonBytes(String(value)));
      bytes += jsonBytes(numberFormat);
    }
  }
  return bytes;
}
