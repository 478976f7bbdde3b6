import type { ChartSeries } from '../../xlsx/read/charts-model';
import { showsCalendarDay } from '../../xlsx/read/number-formats';
import { HostError } from '../protocol/host-error';
import type { Area } from '../univer/area';
import { cellsOf, columnCount, hasAllColumns, hasAllRows, rowCount } from '../univer/area';
import type { ChartCells } from '../univer/host-charts';
import type { LiveCells } from '../univer/live-cells';
import { NEW_SERIES } from './chart-defaults';
import type { RangeTarget } from './targets';

/** A block of cells seen as lines of points: columns or rows. */
interface Lines {
  readonly count: number;
  readonly points: number;
  /** The cells of a line from a point on; to its end, or that point alone. */
  readonly cells: (line: number, from: number, alone?: boolean) => Area;
}

/**
 * The series a chart takes from a range, as Excel parts it: the longer side runs along the axis unless
 * `by` says otherwise, a first line of texts or dates names the categories, first cells with text name
 * the series, and an empty corner means both.
 */
export function seriesFrom(range: RangeTarget, by: string): ChartSeries<ChartCells>[] {
  const { sheet } = range;
  const area = boundedArea(range);
  const byColumns = by === 'Columns' || (by === 'Auto' && rowCount(area) > columnCount(area));
  const lines = linesOf(area, byColumns);
  const corner =
    lines.count > 1 && lines.points > 1 && isEmpty(sheet.cells, lines.cells(0, 0, true));
  const firstValues = lines.count > 1 ? 1 : 0;
  const named =
    lines.points > 1 &&
    (corner ||
      numbersFrom(firstValues, lines.count).some((line) =>
        isText(sheet.cells, lines.cells(line, 0, true)),
      ));
  const start = named ? 1 : 0;
  const categorised =
    lines.count > 1 &&
    (corner || [...cellsOf(lines.cells(0, start))].some((cell) => isLabel(sheet.cells, ...cell)));
  const cells = (one: Area): ChartCells => ({ sheetId: sheet.id, area: one });
  return numbersFrom(categorised ? 1 : 0, lines.count).map((line) => ({
    ...NEW_SERIES,
    name: named ? { cells: cells(lines.cells(line, 0, true)) } : null,
    categories: categorised ? cells(lines.cells(0, start)) : null,
    values: cells(lines.cells(line, start)),
  }));
}

/** The cells a range names, for a series; throws InvalidArgument for a block of rows and columns. */
export function lineOf(range: RangeTarget): ChartCells {
  const area = boundedArea(range);
  if (rowCount(area) > 1 && columnCount(area) > 1) throw new HostError('InvalidArgument');
  return { sheetId: range.sheet.id, area };
}

/** Of whole rows and columns the part that holds something; throws InvalidArgument where nothing does. */
function boundedArea({ sheet, area }: RangeTarget): Area {
  if (!hasAllRows(area) && !hasAllColumns(area)) return area;
  const used = sheet.cells.used(true, area);
  if (used === null) throw new HostError('InvalidArgument');
  return used;
}

function linesOf(area: Area, byColumns: boolean): Lines {
  const { top, left, bottom, right } = area;
  return byColumns
    ? {
        count: columnCount(area),
        points: rowCount(area),
        cells: (line, from, alone = false) => ({
          top: top + from,
          bottom: alone ? top + from : bottom,
          left: left + line,
          right: left + line,
        }),
      }
    : {
        count: rowCount(area),
        points: columnCount(area),
        cells: (line, from, alone = false) => ({
          top: top + line,
          bottom: top + line,
          left: left + from,
          right: alone ? left + from : right,
        }),
      };
}

function numbersFrom(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}

function isEmpty(cells: LiveCells, { top, left }: Area): boolean {
  return cells.isEmpty(top, left);
}

function isText(cells: LiveCells, { top, left }: Area): boolean {
  const value = cells.value(top, left);
  return typeof value === 'string' && value !== '';
}

/** A text or a day: what stands along an axis rather than being measured. */
function isLabel(cells: LiveCells, row: number, column: number): boolean {
  const value = cells.value(row, column);
  if (typeof value === 'string') return value !== '';
  return typeof value === 'number' && showsCalendarDay(cells.numberFormat(row, column));
}
