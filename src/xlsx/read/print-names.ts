import type { DefinedName } from './workbook-part';

/** What the built-in names say of a sheet's printing, without the sheet: `$1:$4`, `$A:$B`, `$A$1:$F$9`. */
export interface PrintNames {
  /** Rows repeated on every page. */
  readonly titleRows: string | null;
  /** Columns repeated on every page. */
  readonly titleColumns: string | null;
  /** What is printed, several areas parted by commas; null for everything, and where a formula says it. */
  readonly printArea: string | null;
}

export const NO_PRINT_NAMES: PrintNames = { titleRows: null, titleColumns: null, printArea: null };

export const PRINT_TITLES = '_xlnm.Print_Titles';
export const PRINT_AREA = '_xlnm.Print_Area';

const ROWS = /^\$?\d{1,7}:\$?\d{1,7}$/u;
const COLUMNS = /^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/iu;
const CELLS = /^\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/iu;

/** The print titles and area of the sheet at `position` among the sheets of every kind. */
export function readPrintNames(names: readonly DefinedName[], position: number): PrintNames {
  const parts = (wanted: string): readonly string[] => {
    const name = names.find(
      (one) => one.localSheet === position && one.name.toLowerCase() === wanted.toLowerCase(),
    );
    return name === undefined ? [] : referencesIn(name.formula);
  };
  const titles = parts(PRINT_TITLES);
  const area = parts(PRINT_AREA);
  const isPlain = area.every((one) => CELLS.test(one) || ROWS.test(one) || COLUMNS.test(one));
  return {
    titleRows: titles.find((one) => ROWS.test(one)) ?? null,
    titleColumns: titles.find((one) => COLUMNS.test(one)) ?? null,
    printArea: area.length > 0 && isPlain ? area.join(',') : null,
  };
}

/** The references of a list, each without its sheet. Commas within a quoted sheet name part nothing. */
function referencesIn(formula: string): readonly string[] {
  const parts: string[] = [''];
  let quoted = false;
  for (const character of formula) {
    if (character === "'") quoted = !quoted;
    if (character === ',' && !quoted) parts.push('');
    else parts[parts.length - 1] = (parts.at(-1) ?? '') + character;
  }
  return parts.map((part) => part.slice(part.lastIndexOf('!') + 1).trim());
}
