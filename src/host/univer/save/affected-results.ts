import type { CellArea } from '../../../xlsx/address/a1';
import { referencesOf } from '../../../xlsx/formula/references';
import type { ChangedResult } from './cell-edits';

/** The cells and names whose content an edit changed, to be asked what depends on them. */
export class ChangedCells {
  readonly #sheets = new Map<string, Map<number, Set<number>>>();
  readonly #names = new Set<string>();
  #empty = true;

  get empty(): boolean {
    return this.#empty;
  }

  addCell(sheet: string, row: number, column: number): void {
    this.#empty = false;
    const key = sheet.toLowerCase();
    const columns = this.#sheets.get(key) ?? new Map<number, Set<number>>();
    const rows = columns.get(column) ?? new Set<number>();
    this.#sheets.set(key, columns.set(column, rows.add(row)));
  }

  addName(name: string): void {
    this.#empty = false;
    this.#names.add(name.toLowerCase());
  }

  hasName(name: string): boolean {
    return this.#names.has(name.toLowerCase());
  }

  meets(sheet: string, area: CellArea): boolean {
    for (const [column, rows] of this.#sheets.get(sheet.toLowerCase()) ?? []) {
      if (column < area.left || column > area.right) continue;
      for (const row of rows) if (row >= area.top && row <= area.bottom) return true;
    }
    return false;
  }
}

export interface SheetResult extends ChangedResult {
  readonly sheet: string;
}

/**
 * Of the formulas whose result the grid sees differently, those that depend on an edit, directly or
 * through one another. The others differ because they are volatile (TODAY) or because another program
 * calculated them; they are the user's and stay as stored.
 */
export function affectedResults(
  results: readonly SheetResult[],
  changed: ChangedCells,
  names: ReadonlyMap<string, string>,
): SheetResult[] {
  if (changed.empty) return [];
  const affected: SheetResult[] = [];
  let waiting = results;
  for (let before = -1; before !== waiting.length;) {
    before = waiting.length;
    const hit = waiting.filter((one) => depends(one.formula, one.sheet, changed, names, 0));
    for (const one of hit) changed.addCell(one.sheet, one.row, one.column);
    affected.push(...hit);
    const done = new Set(hit);
    waiting = waiting.filter((one) => !done.has(one));
  }
  return affected;
}

/** Names may name names; deeper than this is a circle. */
const DEEPEST = 20;

function depends(
  formula: string,
  sheet: string,
  changed: ChangedCells,
  names: ReadonlyMap<string, string>,
  depth: number,
): boolean {
  const { areas, names: words, indirect } = referencesOf(formula);
  if (indirect || depth > DEEPEST) return true;
  if (areas.some((one) => changed.meets(one.sheet ?? sheet, one.area))) return true;
  return words.some((word) => {
    const meaning = names.get(word.toLowerCase());
    // A word nobody defined is a table or another workbook: it may read anything.
    if (changed.hasName(word) || meaning === undefined) return true;
    return depends(meaning, sheet, changed, names, depth + 1);
  });
}
