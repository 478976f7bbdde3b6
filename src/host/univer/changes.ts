import type { ICellData } from '@univerjs/core';
import type { ISelectionWithStyle } from '@univerjs/sheets';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import {
  ReCalcSheetsFilterMutation,
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
} from '@univerjs/sheets-filter';

import type { Area } from './area';
import { bounding, MAX_COLUMNS, MAX_ROWS } from './area';
import type { ExecutedCommand } from './unit';
import { toArea } from './unit';

/** Something happened in the workbook, by the user's hand or through the API. */
export type Change =
  | AreaChanges[AreaChange]
  | SheetChanges[SheetChange]
  | { readonly kind: 'renamed'; readonly sheetId: string; readonly name: string };

/** `cells`: what they hold; `formats`: only how they look; `sorted`: rows changed their order. */
type AreaChange = 'cells' | 'formats' | 'sorted' | 'rowsHidden' | 'rowsShown' | 'selection' | Lines;

/** `filtered`: rows may be hidden or shown by the sheet's filter. */
type SheetChange = 'activated' | 'added' | 'deleted' | 'shown' | 'hidden' | 'filtered';

type SheetChanges = {
  readonly [Kind in SheetChange]: { readonly kind: Kind; readonly sheetId: string };
};

type AreaChanges = {
  readonly [Kind in AreaChange]: {
    readonly kind: Kind;
    readonly sheetId: string;
    readonly area: Area;
  };
};

type Lines = 'rowsInserted' | 'rowsDeleted' | 'columnsInserted' | 'columnsDeleted';

/** One way of reading a Univer command as changes. */
type Reader = (params: never) => readonly (Change | null)[];

interface SheetParams {
  readonly subUnitId: string;
}

type Cells = Readonly<Record<string, ICellData | null>>;

interface ValuesParams extends SheetParams {
  readonly cellValue?: Readonly<Record<string, Cells>>;
}

interface LinesParams extends SheetParams {
  readonly range: Parameters<typeof toArea>[0];
}

interface SelectionParams extends SheetParams {
  readonly selections: readonly ISelectionWithStyle[];
}

interface MovedParams extends SheetParams {
  readonly sourceRange: LinesParams['range'];
  readonly targetRange: LinesParams['range'];
}

interface MoveRangeParams {
  readonly fromRange: LinesParams['range'];
  readonly toRange: LinesParams['range'];
  readonly from: SheetParams;
  readonly to: SheetParams;
}

interface RowsParams extends SheetParams {
  readonly ranges: readonly LinesParams['range'][];
}

const filtered: Reader = ({ subUnitId }: SheetParams) => [{ kind: 'filtered', sheetId: subUnitId }];

const READERS: Readonly<Record<string, Reader>> = {
  [SetSheetsFilterCriteriaMutation.id]: filtered,
  [RemoveSheetsFilterMutation.id]: filtered,
  [ReCalcSheetsFilterMutation.id]: filtered,
  [SetRangeValuesMutation.id]: (params: ValuesParams) => [
    readCells('cells', params, holdsContent),
    readCells('formats', params, isOnlyLook),
  ],
  [MoveRangeMutation.id]: ({ from, fromRange, to, toRange }: MoveRangeParams) => [
    { kind: 'cells', sheetId: from.subUnitId, area: toArea(fromRange) },
    { kind: 'cells', sheetId: to.subUnitId, area: toArea(toRange) },
  ],
  [MoveRowsMutation.id]: (params: MovedParams) => [moved('rowsInserted', params)],
  [MoveColsMutation.id]: (params: MovedParams) => [moved('columnsInserted', params)],
  [ReorderRangeMutation.id]: ({ subUnitId, range }: LinesParams) => [
    { kind: 'sorted', sheetId: subUnitId, area: toArea(range) },
  ],
  [SetRowHiddenMutation.id]: (params: RowsParams) => rows('rowsHidden', params),
  [SetRowVisibleMutation.id]: (params: RowsParams) => rows('rowsShown', params),
  [InsertRowMutation.id]: (params: LinesParams) => [lines('rowsInserted', params)],
  [RemoveRowMutation.id]: (params: LinesParams) => [lines('rowsDeleted', params)],
  [InsertColMutation.id]: (params: LinesParams) => [lines('columnsInserted', params)],
  [RemoveColMutation.id]: (params: LinesParams) => [lines('columnsDeleted', params)],
  [SetSelectionsOperation.id]: (params: SelectionParams) => [readSelection(params)],
  [SetWorksheetActiveOperation.id]: ({ subUnitId }: SheetParams) => [
    { kind: 'activated', sheetId: subUnitId },
  ],
  [InsertSheetMutation.id]: ({ sheet }: { readonly sheet: { readonly id: string } }) => [
    { kind: 'added', sheetId: sheet.id },
  ],
  [RemoveSheetMutation.id]: ({ subUnitId }: SheetParams) => [
    { kind: 'deleted', sheetId: subUnitId },
  ],
  [SetWorksheetNameMutation.id]: ({ subUnitId, name }: SheetParams & { readonly name: string }) => [
    { kind: 'renamed', sheetId: subUnitId, name },
  ],
  [SetWorksheetHideMutation.id]: ({
    subUnitId,
    hidden,
  }: SheetParams & { readonly hidden: number }) => [
    { kind: hidden === 0 ? 'shown' : 'hidden', sheetId: subUnitId },
  ],
};

/** The changes a command made. Results that formulas gave are no change, as in Excel. */
export function readChanges(command: ExecutedCommand): readonly Change[] {
  if (command.fromFormula) return [];
  const changes = READERS[command.id]?.(command.params as never) ?? [];
  return changes.filter((change) => change !== null);
}

/** The block around those of the cells that count. */
function readCells(
  kind: 'cells' | 'formats',
  { subUnitId, cellValue }: ValuesParams,
  counts: (cell: ICellData | null) => boolean,
): Change | null {
  let area: Area | null = null;
  for (const [row, cells] of Object.entries<Cells | undefined>(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (!counts(cell)) continue;
      const place = { top: +row, left: +column, bottom: +row, right: +column };
      area = area === null ? place : bounding(area, place);
    }
  }
  return area === null ? null : { kind, sheetId: subUnitId, area };
}

/** A cell without anything is one that was taken away. */
function holdsContent(cell: ICellData | null): boolean {
  return cell === null || 'v' in cell || 'f' in cell || 'p' in cell || 'si' in cell;
}

function isOnlyLook(cell: ICellData | null): boolean {
  return cell !== null && 's' in cell && !holdsContent(cell);
}

function rows(kind: 'rowsHidden' | 'rowsShown', { subUnitId, ranges }: RowsParams): Change[] {
  return ranges.map((range) => ({
    kind,
    sheetId: subUnitId,
    area: { ...toArea(range), left: 0, right: MAX_COLUMNS - 1 },
  }));
}

/** Excel cuts the lines and inserts them elsewhere: all lines between are others then. */
function moved(kind: Lines, { subUnitId, sourceRange, targetRange }: MovedParams): Change {
  const area = bounding(toArea(sourceRange), toArea(targetRange));
  return { kind, sheetId: subUnitId, area: wholeLines(kind, area) };
}

function lines(kind: Lines, { subUnitId, range }: LinesParams): Change {
  return { kind, sheetId: subUnitId, area: wholeLines(kind, toArea(range)) };
}

function wholeLines(kind: Lines, area: Area): Area {
  return kind.startsWith('rows')
    ? { ...area, left: 0, right: MAX_COLUMNS - 1 }
    : { ...area, top: 0, bottom: MAX_ROWS - 1 };
}

function readSelection({ subUnitId, selections }: SelectionParams): Change | null {
  const last = selections.at(-1);
  return last === undefined
    ? null
    : { kind: 'selection', sheetId: subUnitId, area: toArea(last.range) };
}
