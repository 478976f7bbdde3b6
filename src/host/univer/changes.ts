import type { ICellData } from '@univerjs/core';
import type { ISelectionWithStyle } from '@univerjs/sheets';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';

import type { Area } from './area';
import { bounding, MAX_COLUMNS, MAX_ROWS } from './area';
import type { ExecutedCommand } from './unit';
import { toArea } from './unit';

/** Something happened in the workbook, by the user's hand or through the API. */
export type Change =
  | { readonly kind: 'cells'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: Lines; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'selection'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'activated' | 'added' | 'deleted'; readonly sheetId: string };

type Lines = 'rowsInserted' | 'rowsDeleted' | 'columnsInserted' | 'columnsDeleted';

/** One way of reading a Univer command as a change; null where it is none. */
type Reader = (params: never) => Change | null;

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

const READERS: Readonly<Record<string, Reader>> = {
  [SetRangeValuesMutation.id]: readValues,
  [InsertRowMutation.id]: (params: LinesParams) => lines('rowsInserted', params),
  [RemoveRowMutation.id]: (params: LinesParams) => lines('rowsDeleted', params),
  [InsertColMutation.id]: (params: LinesParams) => lines('columnsInserted', params),
  [RemoveColMutation.id]: (params: LinesParams) => lines('columnsDeleted', params),
  [SetSelectionsOperation.id]: readSelection,
  [SetWorksheetActiveOperation.id]: ({ subUnitId }: SheetParams) => ({
    kind: 'activated',
    sheetId: subUnitId,
  }),
  [InsertSheetMutation.id]: ({ sheet }: { readonly sheet: { readonly id: string } }) => ({
    kind: 'added',
    sheetId: sheet.id,
  }),
  [RemoveSheetMutation.id]: ({ subUnitId }: SheetParams) => ({
    kind: 'deleted',
    sheetId: subUnitId,
  }),
};

/** The change a command made, or null. Results that formulas gave are no change, as in Excel. */
export function readChange(command: ExecutedCommand): Change | null {
  if (command.fromFormula) return null;
  return READERS[command.id]?.(command.params as never) ?? null;
}

/** Only what cells hold counts, not how they look. */
function readValues({ subUnitId, cellValue }: ValuesParams): Change | null {
  let area: Area | null = null;
  for (const [row, cells] of Object.entries<Cells | undefined>(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (!holdsContent(cell)) continue;
      const place = { top: +row, left: +column, bottom: +row, right: +column };
      area = area === null ? place : bounding(area, place);
    }
  }
  return area === null ? null : { kind: 'cells', sheetId: subUnitId, area };
}

/** A cell without anything is one that was taken away. */
function holdsContent(cell: ICellData | null): boolean {
  return cell === null || 'v' in cell || 'f' in cell || 'p' in cell || 'si' in cell;
}

function lines(kind: Lines, { subUnitId, range }: LinesParams): Change {
  const area = toArea(range);
  const whole = kind.startsWith('rows')
    ? { ...area, left: 0, right: MAX_COLUMNS - 1 }
    : { ...area, top: 0, bottom: MAX_ROWS - 1 };
  return { kind, sheetId: subUnitId, area: whole };
}

function readSelection({ subUnitId, selections }: SelectionParams): Change | null {
  const last = selections.at(-1);
  return last === undefined
    ? null
    : { kind: 'selection', sheetId: subUnitId, area: toArea(last.range) };
}
