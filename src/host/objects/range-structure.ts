import type { Arguments } from '../protocol/arguments';
import { HostError, notImplemented } from '../protocol/host-error';
import type { Area } from '../univer/area';
import { hasAllColumns, hasAllRows, intersection, MAX_COLUMNS, MAX_ROWS } from '../univer/area';
import { requireNoTables } from './table-guard';
import type { HostChart } from '../univer/host-charts';
import type { RangeTarget } from './targets';
import { requireUnprotected } from './targets';

/**
 * `insert(shift)`: makes room at the range and gives it back empty. Whole rows and columns are inserted
 * as such, whatever the shift. InvalidOperation where it would tear a merge apart, as in Excel.
 */
export function insertRange(range: RangeTarget, args: Arguments): RangeTarget {
  requireUnprotected(range);
  requireNoTables(range, 'Range.Insert');
  const shift = args.text(0);
  if (shift !== 'Down' && shift !== 'Right') throw new HostError('InvalidArgument');
  requireNothingBeside(range, 'Insert');
  const { area, sheet } = range;
  if (hasAllColumns(area) && hasAllRows(area)) throw new HostError('InvalidOperation');
  if (hasAllColumns(area)) sheet.structure.insertRows(area.top, area.bottom);
  else if (hasAllRows(area)) sheet.structure.insertColumns(area.left, area.right);
  else {
    requireWholeMerges(range, shift === 'Down');
    sheet.structure.shiftCells(area, shift);
  }
  return range;
}

/** `delete(shift)`: takes the range away and closes the gap. */
export function deleteRange(range: RangeTarget, args: Arguments): void {
  requireUnprotected(range);
  requireNoTables(range, 'Range.Delete');
  const shift = args.text(0);
  if (shift !== 'Up' && shift !== 'Left') throw new HostError('InvalidArgument');
  requireNothingBeside(range, 'Delete');
  const { area, sheet } = range;
  if (hasAllColumns(area) && hasAllRows(area)) {
    throw notImplemented('Range.Delete of a whole sheet');
  }
  if (hasAllColumns(area)) {
    requireShownRows(range);
    sheet.structure.deleteRows(area.top, area.bottom);
  } else if (hasAllRows(area)) {
    requireShownColumns(range);
    sheet.structure.deleteColumns(area.left, area.right);
  } else {
    requireWholeMerges(range, shift === 'Up');
    sheet.structure.shiftCells(area, shift);
  }
}

/** Charts and printed areas are kept beside Univer and would go on meaning the old cells. */
function requireNothingBeside({ book, sheet }: RangeTarget, member: string): void {
  const { charts, pageSetups, sheetsWithObjects } = book.extras;
  const shows = ({ chart }: HostChart) =>
    JSON.stringify(chart ?? {}).includes(JSON.stringify(sheet.id));
  if ((charts[sheet.id] ?? []).length > 0 || Object.values(charts).flat().some(shows))
    throw notImplemented(`Range.${member} on a sheet with charts`);
  if (sheetsWithObjects?.has(sheet.id) === true)
    throw notImplemented(`Range.${member} on a sheet with pictures, charts or tables`);
  const page = pageSetups[sheet.id];
  if (page !== undefined && [page.printArea, page.titleRows, page.titleColumns].some(Boolean))
    throw notImplemented(`Range.${member} on a sheet with a print area or print titles`);
}

/** Cells that move must not hold a part of a merge only. */
function requireWholeMerges({ sheet, area }: RangeTarget, down: boolean): void {
  const moved: Area = down
    ? { ...area, bottom: MAX_ROWS - 1 }
    : { ...area, right: MAX_COLUMNS - 1 };
  const torn = sheet.merges().some((merge) => {
    const part = intersection(merge, moved);
    return (
      part !== null &&
      (part.top !== merge.top ||
        part.left !== merge.left ||
        part.bottom !== merge.bottom ||
        part.right !== merge.right)
    );
  });
  if (torn) throw new HostError('InvalidOperation');
}

/** Univer leaves hidden rows standing; Excel takes them away, so that this host does neither. */
function requireShownRows({ sheet, area }: RangeTarget): void {
  const kept = sheet.clip(area);
  if (kept === null) return;
  for (let row = kept.top; row <= kept.bottom; row += 1) {
    if (sheet.rowHidden(row)) throw notImplemented('Range.Delete of hidden rows');
  }
}

function requireShownColumns({ sheet, area }: RangeTarget): void {
  const kept = sheet.clip(area);
  if (kept === null) return;
  for (let column = kept.left; column <= kept.right; column += 1) {
    if (sheet.columnHidden(column)) throw notImplemented('Range.Delete of hidden columns');
  }
}
