import type { XlsxPackage } from '../../../xlsx/package/xlsx-package';
import { readAddInPart } from '../../../xlsx/read/add-in-settings';
import { readPageSetup } from '../../../xlsx/read/page-setup';
import { readPrintNames } from '../../../xlsx/read/print-names';
import { readSheetProperties } from '../../../xlsx/read/sheet-properties';
import { readWorkbookPart } from '../../../xlsx/read/workbook-part';
import { ADD_IN_ID } from '../../add-in-id';
import type { HostExtras } from '../host-extras';
import { readHostCharts } from './charts';
import type { SheetSource } from './sheet-data';
import { readHostTables } from './tables';

/** The add-in's settings, the sheets' properties, print set-up and charts, as the file keeps them. */
export function readExtras(
  pkg: XlsxPackage,
  sheets: readonly Pick<SheetSource, 'id' | 'part' | 'entry'>[],
): HostExtras {
  const stored = readAddInPart(pkg, ADD_IN_ID)?.settings ?? {};
  const settings = Object.fromEntries(
    Object.entries(stored).map(([name, text]) => [name, parseSetting(text)]),
  );
  const sheetProperties: Record<string, Record<string, string>> = {};
  for (const { id, part } of sheets) {
    const found = readSheetProperties(pkg, part).map(({ name, value }) => [name, value] as const);
    if (found.length > 0) sheetProperties[id] = Object.fromEntries(found);
  }
  const workbook = readWorkbookPart(pkg);
  const pageSetups = Object.fromEntries(
    sheets.map(({ id, part }) => {
      const position = workbook?.sheets.findIndex(({ path }) => path === part.path) ?? -1;
      return [id, readPageSetup(part, readPrintNames(workbook?.names ?? [], position))];
    }),
  );
  return {
    settings,
    sheetProperties,
    pageSetups,
    charts: readHostCharts(pkg, sheets),
    tables: readHostTables(pkg, sheets),
  };
}

/** Settings are JSON; a text that is none (written by something else) is taken as it stands. */
export function parseSetting(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
