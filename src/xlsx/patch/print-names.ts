import { PRINT_AREA, PRINT_TITLES, readPrintNames, type PrintNames } from '../read/print-names';
import type { DefinedName } from '../read/workbook-part';
import type { NameEdit, NameEdits } from './defined-names';

/** A sheet and what its built-in names are to say. */
export interface PrintedSheet {
  /** Among the sheets of every kind. */
  readonly position: number;
  readonly name: string;
  readonly wanted: PrintNames;
}

/**
 * The built-in names of print titles and areas where they are to say something else; those of other
 * sheets, and those that say the same, stay as written.
 */
export function printNameEdits(
  stored: readonly DefinedName[],
  sheets: readonly PrintedSheet[],
): NameEdits {
  const changed = new Map<number, NameEdit>();
  const removed = new Set<number>();
  const added: NameEdit[] = [];
  for (const { position, name, wanted } of sheets) {
    const before = readPrintNames(stored, position);
    const titles = [wanted.titleColumns, wanted.titleRows];
    const isRetitled =
      before.titleRows !== wanted.titleRows || before.titleColumns !== wanted.titleColumns;
    const asked = [
      ...(isRetitled ? [[PRINT_TITLES, titles] as const] : []),
      ...(before.printArea === wanted.printArea
        ? []
        : [[PRINT_AREA, wanted.printArea?.split(',') ?? []] as const]),
    ];
    for (const [builtIn, references] of asked) {
      const formula = formulaOf(name, references);
      const at = stored.findIndex(
        (one) => one.localSheet === position && one.name.toLowerCase() === builtIn.toLowerCase(),
      );
      const edit = { name: builtIn, formula, localSheet: position, comment: null, hidden: false };
      if (at < 0) {
        if (formula !== '') added.push(edit);
      } else if (formula === '') removed.add(at);
      else changed.set(at, edit);
    }
  }
  return { changed, removed, added };
}

/** Every reference with its sheet, whose name is always quoted: Excel reads it so and writes what it likes. */
function formulaOf(sheet: string, references: readonly (string | null)[]): string {
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  return references
    .filter((reference) => reference !== null)
    .map((reference) => `${quoted}!${reference}`)
    .join(',');
}
