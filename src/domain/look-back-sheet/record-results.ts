import { type Day, fromSerial } from '../calendar/day';
import type { CellValue, GridCell, SheetGrid } from '../grid/sheet-grid';
import { cellName } from '../grid/cells';
import type { LookColumns } from '../ledger/look-back-columns';
import type { Ledger, LedgerItem } from '../ledger/types';
import { DAY_FORMAT, DAY_TITLE, RESULT_TITLE } from './columns';
import { enteredUnder, isBlank, type KeptRow, type KeptSheet } from './kept-rows';
import { holderIn, type LedgerPlaces } from './ledger-places';
import { matchRows, rowsOf } from './match-rows';

/** A cell of the ledger that is to hold what was entered on the look-back sheet. */
export interface RecordedCell {
  readonly row: number;
  readonly column: number;
  /** What it holds now; it is written only where it still does. */
  readonly before: CellValue;
  readonly after: CellValue;
  readonly numberFormat: string | null;
  /** Its A1 name. */
  readonly cell: string;
  /** What is there now and what would be, as they are shown. */
  readonly was: string;
  readonly will: string;
  readonly item: LedgerItem;
}

/** A result that is not written, and why, as a Chinese clause. */
interface LeftOut {
  readonly item: LedgerItem;
  readonly reason: string;
}

export interface Recording {
  readonly cells: readonly RecordedCell[];
  readonly leftOut: readonly LeftOut[];
  /** Rows of the look-back sheet with a result whose problem is not in the ledger. */
  readonly unmatched: readonly KeptRow[];
}

/** The day and the result as entered. */
interface Entered {
  readonly day: GridCell;
  readonly result: GridCell;
}

/**
 * What of the look-back sheet goes into the ledger: of each problem the latest row with a day or a result,
 * into the first look-back columns that are blank. What the ledger holds already is replaced only by a
 * look-back whose day is not earlier.
 */
export function recordResults(
  ledger: Ledger,
  grid: SheetGrid,
  kept: KeptSheet,
  { looks }: LedgerPlaces,
): Recording {
  const matching = matchRows(kept.rows, ledger.items);
  const cells: RecordedCell[] = [];
  const leftOut: LeftOut[] = [];
  for (const item of ledger.items) {
    const entered = latestOf(kept, rowsOf(matching, item));
    if (entered === null) continue;
    const recorded = recordOne(grid, item, entered, looks);
    if (typeof recorded === 'string') leftOut.push({ item, reason: recorded });
    else cells.push(...recorded);
  }
  const unmatched = matching.unmatched.filter((row) => !isNothing(enteredIn(kept, row)));
  return { cells, leftOut, unmatched };
}

function enteredIn(kept: KeptSheet, row: KeptRow): Entered {
  return {
    day: enteredUnder(kept, row, DAY_TITLE),
    result: enteredUnder(kept, row, RESULT_TITLE),
  };
}

function isNothing({ day, result }: Entered): boolean {
  return isBlank(day.value) && isBlank(result.value);
}

/** Of those with a result, if any, by the days where all have one, else the last as they stand. */
function latestOf(kept: KeptSheet, rows: readonly KeptRow[]): Entered | null {
  const all = rows.map((row) => enteredIn(kept, row)).filter((one) => !isNothing(one));
  const told = all.filter(({ result }) => !isBlank(result.value));
  const filled = told.length > 0 ? told : all;
  const isDated = filled.every(({ day }) => dayIn(day) !== null);
  return filled.reduce<Entered | null>((latest, one) => {
    if (latest === null) return one;
    return isDated && (dayIn(one.day) ?? '') < (dayIn(latest.day) ?? '') ? latest : one;
  }, null);
}

/** A day entered as a date, or written in full; null for anything else. */
function dayIn({ value }: GridCell): Day | null {
  if (typeof value === 'number') return fromSerial(value);
  const [, year, month, day] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(String(value).trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return `${Number(year)}-${month.padStart(2, '0') as '01'}-${day.padStart(2, '0') as '01'}`;
}

/** The cells to write, or why none is written. */
function recordOne(
  grid: SheetGrid,
  item: LedgerItem,
  entered: Entered,
  looks: readonly LookColumns[],
): readonly RecordedCell[] | string {
  const places = looks.map((look) => placeOf(grid, item, look));
  const same = places.find((place) => place.every((one) => isSame(one, entered)));
  if (same) return [];
  const free = places.find((place) => place.every(({ holder }) => isBlank(holder.cell.value)));
  const place = free ?? places.at(-1) ?? [];
  if (place.some(({ holder }) => holder.row < item.row || holder.row > item.lastRow)) {
    return '台账里的回头看单元格与别的问题合并在一起';
  }
  if (free === undefined && isEarlier(place, entered)) {
    return '台账里已有更晚的回头看记录，或看不出先后';
  }
  if (isBlank(entered.result.value) && place.some(holdsResult)) {
    return '只填了回头看时间，没有填结果，台账里已有上次的记录';
  }
  return place.flatMap((one) => cellFor(one, item, entered) ?? []);
}

interface PlaceCell {
  readonly what: 'day' | 'result';
  readonly holder: ReturnType<typeof holderIn>;
}

function placeOf(grid: SheetGrid, item: LedgerItem, look: LookColumns): readonly PlaceCell[] {
  const result = look.results.find(({ question }) => question === null) ?? look.results[0];
  const at = (what: PlaceCell['what'], column: number | undefined): PlaceCell[] =>
    column === undefined ? [] : [{ what, holder: holderIn(grid, item.row, column) }];
  return [...at('day', look.day ?? undefined), ...at('result', result?.column)];
}

function holdsResult({ what, holder }: PlaceCell): boolean {
  return what === 'result' && !isBlank(holder.cell.value);
}

function isSame({ what, holder }: PlaceCell, entered: Entered): boolean {
  const { value } = entered[what];
  if (holder.cell.value === value) return true;
  const [is, was] = [dayIn(entered[what]), dayIn(holder.cell)];
  return what === 'day' && is !== null && is === was;
}

/** Would something later, or something of which nobody knows whether it is, be replaced? */
function isEarlier(place: readonly PlaceCell[], { day }: Entered): boolean {
  const there = place.find(({ what }) => what === 'day');
  if (place.every(({ holder }) => isBlank(holder.cell.value))) return false;
  const was = there ? dayIn(there.holder.cell) : null;
  const is = dayIn(day);
  return was === null || is === null || is < was;
}

function cellFor(one: PlaceCell, item: LedgerItem, entered: Entered): RecordedCell | null {
  const { what, holder } = one;
  const from = entered[what];
  if (isBlank(from.value) || isSame(one, entered)) return null;
  const isDate = what === 'day' && typeof from.value === 'number';
  return {
    row: holder.row,
    column: holder.column,
    before: holder.cell.value,
    after: from.value,
    numberFormat: isDate ? DAY_FORMAT : null,
    cell: cellName(holder.row, holder.column),
    was: holder.cell.text,
    will: isDate ? (dayIn(from) ?? from.text) : from.text,
    item,
  };
}
