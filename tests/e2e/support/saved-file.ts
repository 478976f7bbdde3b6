import { openXlsx } from '../../../src/xlsx/open-xlsx';
import {
  readConditionalRules,
  type ConditionalRule,
} from '../../../src/xlsx/read/conditional-formats';
import { readSharedStrings } from '../../../src/xlsx/read/shared-strings';
import { readWorkbookPart } from '../../../src/xlsx/read/workbook-part';
import { readWorksheet } from '../../../src/xlsx/read/worksheet';

type CellValue = string | number | boolean | null;

export interface SavedSheet {
  /** The values of each row that has cells, from column A on, as the file keeps them. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly rules: readonly ConditionalRule[];
  readonly formulas: number;
}

/** The sheets of a saved file by name, read from its bytes without Excel and without the host. */
export function savedSheets(bytes: Uint8Array): ReadonlyMap<string, SavedSheet> {
  const opening = openXlsx(bytes);
  if (!opening.ok) throw new Error(`Cannot read the saved file: ${opening.message}`);
  const pkg = opening.package;
  const strings = readSharedStrings(pkg);
  const sheets = readWorkbookPart(pkg)?.sheets ?? [];
  return new Map(
    sheets.map(({ name, path }) => {
      const sheet = readWorksheet(pkg, path, strings);
      const cells = sheet.rows.flatMap((row) => row.cells);
      const rows = sheet.rows.map((row) => {
        const values: CellValue[] = [];
        for (const cell of row.cells) values[cell.column - 1] = cell.value;
        return Array.from(values, (value: CellValue | undefined) => value ?? null);
      });
      const formulas = cells.filter((cell) => cell.formula !== null).length;
      return [name, { rows, rules: readConditionalRules(sheet), formulas }];
    }),
  );
}
