import { holderOf } from '../../grid/cells';
import type { GridCell } from '../../grid/sheet-grid';
import type { Finding } from '../types';
import { type CheckView, placeAt, wordsOf } from '../view';
import { checkDates } from './dates';
import { checkFormulaErrors } from './formula-errors';
import { checkPrivacy } from './privacy';
import { DATE_ROLES } from './roles';
import { checkSpaces } from './spaces';
import type { CellCheck } from './types';
import { checkWidth } from './width';

/** Every way a single cell can be wrong, in the order it is listed. */
const CELL_CHECKS: readonly CellCheck[] = [
  checkFormulaErrors,
  checkDates,
  checkSpaces,
  checkWidth,
  checkPrivacy,
];

/** The smallest number that may be a mobile telephone. */
const LEAST_MOBILE = 1.3e10;
/** What a whole date begins with. */
const DATE_TEXT = /^\d{4}[-./年]\d/u;
/** A blank without width, a full-width digit or letter, eight digits nearly in a row. */
const SUSPECT = /[\u200B\u2060\uFEFF\uFF05\uFF10-\uFF19\uFF21-\uFF3A]|\d{4}[ -]?\d{4}/iu;

/**
 * Walks once over the ledger's rectangle, from its titles to its foot. Of a merged area only the cell
 * that holds the value counts; another table on the sheet and our own columns are left alone.
 */
export function checkCells(view: CheckView): readonly Finding[] {
  const { grid, ledger, roles } = view;
  const last = Math.max(ledger.body.last, view.trace.skipped.at(-1)?.row ?? 0);
  const { left, top, bottom } = grid.area;
  const areDates: boolean[] = [];
  for (const [column, role] of roles) areDates[column] = DATE_ROLES.has(role);
  const findings: Finding[] = [];
  for (let row = top; row <= Math.min(last, bottom); row += 1) {
    const cells = grid.rows[row - top] ?? [];
    for (let column = ledger.firstColumn; column <= ledger.lastColumn; column += 1) {
      const cell = cells[column - left];
      if (cell && isWorthALook(cell, areDates[column] ?? false)) {
        checkCell(view, cell, row, column, findings);
      }
    }
  }
  return findings;
}

/** Cheap, since most cells of a large ledger are in order. */
function isWorthALook({ value }: GridCell, isDate: boolean): boolean {
  if (value === '' || typeof value === 'boolean') return false;
  if (typeof value === 'number') return isDate || value > LEAST_MOBILE;
  if (isOddEnd(value.charCodeAt(0)) || isOddEnd(value.charCodeAt(value.length - 1))) return true;
  return SUSPECT.test(value) || (isDate && DATE_TEXT.test(value));
}

/** May the sign be a blank of any kind or the # of an error? Quotes, letters and digits mostly are not. */
function isOddEnd(code: number): boolean {
  return code < 0x24 || code === 0xa0 || (code >= 0x1680 && code <= 0x3000) || code === 0xfeff;
}

function checkCell(
  view: CheckView,
  cell: GridCell,
  row: number,
  column: number,
  findings: Finding[],
): void {
  const holder = holderOf(view.grid, row, column);
  if (holder.row !== row || holder.column !== column) return;
  const { first, last } = view.ledger.body;
  const inBody = row >= first && row <= last && !view.skippedRows.has(row);
  const role = view.roles.get(column);
  const place = placeAt(row, column, wordsOf(cell));
  for (const check of CELL_CHECKS) {
    findings.push(...check({ row, column, cell, role, inBody, place }, view));
  }
}
