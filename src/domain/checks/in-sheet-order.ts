import { columnNumber } from '../grid/cells';
import type { Finding } from './types';

const COLUMNS = 16_384;

/** Findings without a cell first, the others from the top down and left to right; else as given. */
export function inSheetOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .map((finding) => ({ finding, place: placeOf(finding.cell) }))
    .sort((one, other) => one.place - other.place)
    .map(({ finding }) => finding);
}

/** One number that grows down the sheet; -1 for no cell. */
function placeOf(cell: string | null): number {
  const match = /^([A-Z]{1,3})(\d+)$/u.exec(cell ?? '');
  return match ? Number(match[2]) * COLUMNS + columnNumber(match[1] ?? 'A') : -1;
}
