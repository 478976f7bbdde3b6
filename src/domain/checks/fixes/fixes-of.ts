import type { CellFix, Finding } from '../types';
import { halfWidthOf } from './half-width';
import { trimEnds } from './trim-ends';

/**
 * Every fix that the findings offer, one for each cell, in the order of the findings. Where a cell has
 * several, the one says all of them: a date takes blanks and full-width digits in its stride, and
 * trimming and narrowing are done one after the other.
 */
export function fixesOf(findings: readonly Finding[]): readonly CellFix[] {
  const cells = new Map<string, CellFix>();
  for (const { fix } of findings) {
    if (!fix) continue;
    const key = `${fix.row} ${fix.column}`;
    const other = cells.get(key);
    cells.set(key, other ? merged(other, fix) : fix);
  }
  return [...cells.values()];
}

function merged(one: CellFix, other: CellFix): CellFix {
  const whole = [one, other].find(({ kind }) => kind === 'textToDate' || kind === 'numberToMonth');
  if (whole) return whole;
  const trimming = one.kind === 'trimSpaces' ? one : other;
  const narrowing = one.kind === 'trimSpaces' ? other : one;
  // Both are texts; trimming keeps a paragraph's indent or not, as it decided for this cell.
  const after = halfWidthOf(String(trimming.after));
  return { ...narrowing, after: narrowing.kind === 'halfWidth' ? after : trimEnds(after) };
}
